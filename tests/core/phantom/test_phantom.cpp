#include "core/film/film_reader.h"
#include "core/film/model_input.h"
#include "core/phantom/phantom.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lucency;

namespace {

PhantomParameters small(std::uint64_t seed, bool opacity = false) {
    PhantomParameters parameters;
    parameters.rows = 350;
    parameters.columns = 400;
    parameters.seed = seed;
    parameters.opacity = opacity;
    return parameters;
}

double meanIn(const std::vector<std::uint16_t>& film, const PhantomParameters& of, double left,
              double top, double right, double bottom) {
    double sum = 0;
    int count = 0;
    for (int row = static_cast<int>(top * of.rows); row < static_cast<int>(bottom * of.rows);
         ++row) {
        for (int column = static_cast<int>(left * of.columns);
             column < static_cast<int>(right * of.columns); ++column) {
            sum += film[static_cast<std::size_t>(row * of.columns + column)];
            ++count;
        }
    }
    return sum / count;
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestPhantom : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sameSeedDrawsTheSameFilm() {
        QCOMPARE(drawPhantom(small(7)), drawPhantom(small(7)));
        QVERIFY(drawPhantom(small(7)) != drawPhantom(small(8)));
    }

    void looksLikeAChest_data() {
        QTest::addColumn<int>("seed");
        for (int seed = 1; seed <= 6; ++seed) {
            QTest::addRow("seed %d", seed) << seed;
        }
    }

    // In order of brightness: outside, lung, chest wall's muscles or ribs, heart, abdomen, spine.
    void looksLikeAChest() {
        QFETCH(int, seed);
        const PhantomParameters parameters = small(static_cast<std::uint64_t>(seed));
        const auto film = drawPhantom(parameters);
        const double outside = meanIn(film, parameters, 0, 0.6, 0.03, 0.8);
        const double right_lung = meanIn(film, parameters, 0.22, 0.35, 0.36, 0.6);
        const double left_lung = meanIn(film, parameters, 0.66, 0.3, 0.78, 0.45);
        const double heart = meanIn(film, parameters, 0.56, 0.55, 0.66, 0.7);
        const double liver = meanIn(film, parameters, 0.3, 0.9, 0.42, 0.98);
        QVERIFY2(outside < 200, qPrintable(QString::number(outside)));
        QVERIFY(right_lung > 800 && right_lung < 2400);
        QVERIFY(left_lung > 800 && left_lung < 2400);
        QVERIFY(heart > 1.35 * right_lung);
        QVERIFY(liver > 1.35 * right_lung);
        QVERIFY(*std::max_element(film.begin(), film.end()) <= 4095);
    }

    void opacityBrightensTheLungsAlone_data() { looksLikeAChest_data(); }
    void opacityBrightensTheLungsAlone() {
        QFETCH(int, seed);
        const PhantomParameters parameters = small(static_cast<std::uint64_t>(seed), true);
        const auto clear = drawPhantom(small(static_cast<std::uint64_t>(seed)));
        const auto opaque = drawPhantom(parameters);
        std::size_t brighter = 0;
        for (std::size_t index = 0; index < clear.size(); ++index) {
            brighter += opaque[index] > clear[index] + 300 ? 1 : 0;
        }
        // A region, neither a few points nor the whole film.
        const double share = static_cast<double>(brighter) / static_cast<double>(clear.size());
        QVERIFY2(share > 0.01 && share < 0.25, qPrintable(QString::number(share)));
        const double abdomen = meanIn(opaque, parameters, 0.2, 0.92, 0.8, 1) -
                               meanIn(clear, parameters, 0.2, 0.92, 0.8, 1);
        QVERIFY2(std::abs(abdomen) < 60, qPrintable(QString::number(abdomen)));
    }

    void lettersAreOnTheFilmAndCanBeLeftOut() {
        PhantomParameters parameters = small(3);
        const auto with = drawPhantom(parameters);
        parameters.letters = false;
        const auto without = drawPhantom(parameters);
        QVERIFY(meanIn(with, parameters, 0, 0.9, 0.2, 1) >
                meanIn(without, parameters, 0, 0.9, 0.2, 1) + 50);
        QCOMPARE(meanIn(with, parameters, 0.4, 0.2, 1, 1),
                 meanIn(without, parameters, 0.4, 0.2, 1, 1));
    }

    void sidesOutOfRangeDrawNothing_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::newRow("none") << 0 << 0;
        QTest::newRow("negative") << -5 << 300;
        QTest::newRow("flat") << 300 << 15;
        QTest::newRow("huge") << 10'001 << 300;
    }
    void sidesOutOfRangeDrawNothing() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        PhantomParameters parameters;
        parameters.rows = rows;
        parameters.columns = columns;
        QVERIFY(drawPhantom(parameters).empty());
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.dcm"));
        QCOMPARE(writePhantomDicom(parameters, path).error().code, ErrorCode::InvalidArgument);
        QVERIFY(!QFile::exists(path));
    }

    void smallestFilmHasNumbers() {
        PhantomParameters parameters;
        parameters.rows = parameters.columns = 16;
        const auto film = drawPhantom(parameters);
        QCOMPARE(film.size(), std::size_t{256});
        QVERIFY(*std::max_element(film.begin(), film.end()) > 1000);
    }

    void dicomGivesBackEverySample() {
        const PhantomParameters parameters = small(5, true);
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.dcm"));
        QVERIFY(writePhantomDicom(parameters, path));
        const Result<Film> film = readFilm(path);
        QVERIFY2(film, film ? "" : qPrintable(film.error().detail));
        QCOMPARE(film->format, FilmFormat::Dicom);
        QCOMPARE(film->pixels.rows, parameters.rows);
        QCOMPARE(film->pixels.columns, parameters.columns);
        QCOMPARE(film->pixels.bits_stored, 12);
        QCOMPARE(*film->pixels.samples, drawPhantom(parameters));
        QVERIFY(film->spacing);
        QCOMPARE(film->spacing->row_mm, 0.2);
        QCOMPARE(film->spacing->column_mm, 0.2);
        QCOMPARE(film->spacing->plane, SpacingPlane::Detector);
        QVERIFY(film->acquisition.synthetic);
        QCOMPARE(film->acquisition.modality, QStringLiteral("DX"));
        QCOMPARE(film->acquisition.view_position, QStringLiteral("AP"));
        QCOMPARE(film->acquisition.body_part, QStringLiteral("CHEST"));
        QCOMPARE(film->acquisition.patient_age_years.value_or(0), 3.0);
        QCOMPARE(film->windows.size(), std::size_t{1});
        QVERIFY(film->identity.sop_instance_uid.startsWith(QStringLiteral("2.25.")));
        QVERIFY(film->identity.sop_instance_uid.size() <= 64);
    }

    void dicomIsTheSameBytesAgain() {
        QTemporaryDir folder;
        const QString first = folder.filePath(QStringLiteral("first.dcm"));
        const QString second = folder.filePath(QStringLiteral("second.dcm"));
        QVERIFY(writePhantomDicom(small(5), first));
        QVERIFY(writePhantomDicom(small(5), second));
        QVERIFY(!contents(first).isEmpty());
        QCOMPARE(contents(first), contents(second));
        QVERIFY(writePhantomDicom(small(6), second));
        const Result<Film> one = readFilm(first);
        const Result<Film> other = readFilm(second);
        QVERIFY(one && other);
        QVERIFY(one->identity.sop_instance_uid != other->identity.sop_instance_uid);
        QVERIFY(one->identity.study_instance_uid != one->identity.sop_instance_uid);
    }

    void dcmtkSeesAValidFile() {
        const QString dcmftest = QStandardPaths::findExecutable(QStringLiteral("dcmftest"));
        if (dcmftest.isEmpty()) {
            QSKIP("dcmftest is not installed");
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.dcm"));
        QVERIFY(writePhantomDicom(small(5), path));
        QProcess process;
        process.start(dcmftest, {path});
        QVERIFY(process.waitForFinished());
        QCOMPARE(process.exitCode(), 0);
    }

    void jpegSaysThatItIsSynthetic() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("film.jpeg"));
        const PhantomParameters parameters = small(9);
        QVERIFY(writePhantomJpeg(parameters, path));
        const Result<Film> film = readFilm(path);
        QVERIFY(film);
        QVERIFY(film->acquisition.synthetic);
        QCOMPARE(film->format, FilmFormat::Jpeg);
        QCOMPARE(film->pixels.bits_stored, 8);
        QVERIFY(!film->spacing);
        const auto drawn = drawPhantom(parameters);
        double difference = 0;
        for (std::size_t index = 0; index < drawn.size(); ++index) {
            difference += std::abs((*film->pixels.samples)[index] - drawn[index] * 255.0 / 4095);
        }
        QVERIFY(difference / static_cast<double>(drawn.size()) < 2);
    }

    void dataSetIsNamedSoThatPatientsAreToldApart() {
        QTemporaryDir folder;
        QVERIFY(writePhantomDataSet(folder.filePath(QStringLiteral("set")), 3, 11, 64));
        const QDir set(folder.filePath(QStringLiteral("set")));
        QCOMPARE(
            QDir(set.filePath(QStringLiteral("NORMAL"))).entryList(QDir::Files),
            QStringList({QStringLiteral("IM-0001-0001.jpeg"), QStringLiteral("IM-0002-0001.jpeg"),
                         QStringLiteral("IM-0003-0001.jpeg")}));
        QCOMPARE(QDir(set.filePath(QStringLiteral("PNEUMONIA"))).entryList(QDir::Files),
                 QStringList({QStringLiteral("person1_bacteria_1.jpeg"),
                              QStringLiteral("person2_bacteria_2.jpeg"),
                              QStringLiteral("person3_bacteria_3.jpeg")}));
        const Result<Film> film =
            readFilm(set.filePath(QStringLiteral("PNEUMONIA/person2_bacteria_2.jpeg")));
        QVERIFY(film);
        QCOMPARE(film->pixels.rows, 64);
        QCOMPARE(film->pixels.columns, 64);
    }

    void unwritableFolderIsAnError() {
        const QString path = QStringLiteral("/nonexistent/folder/film");
        QCOMPARE(writePhantomDicom(small(1), path).error().code, ErrorCode::OutputUnwritable);
        QCOMPARE(writePhantomJpeg(small(1), path).error().code, ErrorCode::OutputUnwritable);
        QCOMPARE(writePhantomDataSet(QStringLiteral("/dev/null/set"), 1, 1, 64).error().code,
                 ErrorCode::OutputUnwritable);
    }
};

QTEST_MAIN(TestPhantom)
#include "test_phantom.moc"
