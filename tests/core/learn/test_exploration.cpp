#include "core/learn/exploration.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <random>

using namespace lucency;

class TestExploration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const char* part : {"train/NORMAL", "train/PNEUMONIA", "val/NORMAL"}) {
            QVERIFY(QDir(folder_.path()).mkpath(QLatin1String(part)));
        }
        write("train/NORMAL/IM-0001-0001.png", film(1, 80, 60));
        write("train/NORMAL/IM-0002-0001.png", film(2, 80, 60));
        write("train/PNEUMONIA/person1_virus_1.png", film(3, 120, 60));
        write("train/PNEUMONIA/person2_bacteria_1.png", film(1, 80, 60));  // equal, another label
        QImage near = film(2, 80, 60);
        near.setPixel(3, 3, qRgb(255, 255, 255));
        write("val/NORMAL/IM-0002-0002.png", near);  // nearly equal, another split, same patient
        QFile broken(folder_.filePath(QStringLiteral("val/NORMAL/IM-0009-0001.png")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("\x89PNG\r\n\x1a\nand no more");
        broken.close();
        const auto set = openDataSet(folder_.path());
        QVERIFY(set);
        const auto explored = explore(*set);
        QVERIFY(explored);
        explored_ = *explored;
    }

    void classesAreCountedByFilmAndPatient() {
        QCOMPARE(explored_.classes.size(), std::size_t(3));
        const ExploredClass& first = explored_.classes.front();
        QCOMPARE(first.split, QStringLiteral("train"));
        QCOMPARE(first.label, QStringLiteral("NORMAL"));
        QCOMPARE(first.films, 2);
        QCOMPARE(first.patients, 2);
        QCOMPARE(explored_.patients_in_several_splits, QStringList{QStringLiteral("IM-0002")});
    }

    void whatCannotBeReadIsNamed() {
        QCOMPARE(explored_.unreadable.size(), std::size_t(1));
        QVERIFY(explored_.data_set.films[explored_.unreadable.front().first].path.endsWith(
            QLatin1String("IM-0009-0001.png")));
        QCOMPARE(explored_.films.size(), std::size_t(5));
    }

    void equalAndNearlyEqualFilmsAreTold() {
        QCOMPARE(explored_.duplicates.size(), std::size_t(2));
        const DuplicateGroup& equal = explored_.duplicates[0];
        QVERIFY(equal.exact && equal.across_labels && equal.across_patients);
        QVERIFY(!equal.across_splits);
        const DuplicateGroup& near = explored_.duplicates[1];
        QVERIFY(!near.exact && near.across_splits && !near.across_labels);
        QVERIFY(!near.across_patients);
    }

    void sizesAndGrayLevelsAreThoseOfTheFilms() {
        for (const ExploredFilm& one : explored_.films) {
            const QImage picture(explored_.data_set.films[one.film].path);
            QCOMPARE(one.width, picture.width());
            QCOMPARE(one.height, picture.height());
        }
        for (const ExploredIntensities& one : explored_.intensities) {
            double sum = 0, mean = 0;
            for (int bin = 0; bin < intensity_bins; ++bin) {
                sum += one.histogram[static_cast<std::size_t>(bin)];
                mean += one.histogram[static_cast<std::size_t>(bin)] * (bin + 0.5) / intensity_bins;
            }
            QVERIFY(std::abs(sum - 1) < 1e-4);
            QVERIFY(std::abs(mean - one.mean) < 0.5 / intensity_bins);
        }
    }

    void jsonSaysTheSame() {
        const QJsonObject json = explorationToJson(explored_);
        QCOMPARE(json.value(QStringLiteral("films")).toInt(), 6);
        QCOMPARE(json.value(QStringLiteral("duplicates")).toArray().size(), 2);
        QCOMPARE(json.value(QStringLiteral("sizes"))
                     .toObject()
                     .value(QStringLiteral("PNEUMONIA"))
                     .toObject()
                     .value(QStringLiteral("aspect"))
                     .toObject()
                     .value(QStringLiteral("greatest"))
                     .toDouble(),
                 2.0);
    }

    void aStopEndsIt() {
        std::stop_source source;
        source.request_stop();
        const auto stopped = explore(explored_.data_set, 1, source.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }

private:
    static QImage film(int seed, int width, int height) {
        std::mt19937 random(static_cast<unsigned>(seed));
        QImage image(width, height, QImage::Format_Grayscale8);
        int value = 90;
        for (int y = 0; y < height; ++y) {
            for (int x = 0; x < width; ++x) {
                value = std::clamp(value + static_cast<int>(random() % 31) - 15, 5, 250);
                image.scanLine(y)[x] = static_cast<uchar>(value);
            }
        }
        return image;
    }
    void write(const char* name, const QImage& image) {
        QVERIFY(image.save(folder_.filePath(QLatin1String(name))));
    }

    QTemporaryDir folder_;
    Exploration explored_;
};

QTEST_GUILESS_MAIN(TestExploration)
#include "test_exploration.moc"
