#include "core/learn/pack_comparison.h"

#include "tests/support/fake_classifier.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QTemporaryDir>
#include <QtTest>

#include <numeric>

using namespace lucency;

namespace {

/// Says PNEUMONIA above a mean gray.
std::shared_ptr<const Classifier> above(double gray) {
    InputSpec spec;
    spec.width = spec.height = 16;
    spec.normalisation = InputSpec::Normalisation::Fixed;
    return std::make_shared<testing::FakeClassifier>(
        [gray](std::span<const float> film) {
            return 10 *
                   (std::accumulate(film.begin(), film.end(), 0.0) / double(film.size()) - gray);
        },
        spec);
}

}  // namespace

class TestPackComparison : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        for (const char* label : {"NORMAL", "PNEUMONIA"}) {
            QVERIFY(QDir(folder_.path()).mkpath(QLatin1String(label)));
            for (int i = 0; i < 10; ++i) {
                QImage image(200, 200, QImage::Format_Grayscale8);
                image.fill((label[0] == 'N' ? 60 : 120) + 6 * i);
                image.save(
                    folder_.filePath(QStringLiteral("%1/%2.png").arg(QLatin1String(label)).arg(i)));
            }
        }
        QFile broken(folder_.filePath(QStringLiteral("NORMAL/broken.png")));
        QVERIFY(broken.open(QIODevice::WriteOnly));
        broken.write("no picture");
    }

    void figuresAreOfTheFilmsThatAllAnswer() {
        const auto set = openDataSet(folder_.path());
        QVERIFY(set);
        const auto comparison =
            comparePacks({above(118 / 255.0), above(140 / 255.0), above(118 / 255.0)}, *set);
        QVERIFY2(comparison, comparison ? "" : qPrintable(comparison.error().detail));
        QCOMPARE(comparison->films, 20);
        QCOMPARE(comparison->left_out, 1);
        QCOMPARE(comparison->packs[0].evaluation.metrics.accuracy, 1.0);
        QCOMPARE(comparison->packs[1].evaluation.metrics.accuracy, 0.8);  // 120 to 138 are missed
        QCOMPARE(comparison->packs[1].against_first.accuracy.value, -0.2);
        QCOMPARE(comparison->packs[1].against_first.only_first_right, 4);
        QCOMPARE(comparison->packs[2].against_first.accuracy.value, 0.0);
        QCOMPARE(comparison->packs[1].against_first.auc.value, 0.0);
        QCOMPARE(comparison->disagreements.size(), std::size_t(4));
        QCOMPARE(packComparisonToCsv(*comparison).count('\n'), 21);
        QCOMPARE(packComparisonToJson(*comparison)
                     .value(QStringLiteral("disagreements"))
                     .toArray()
                     .size(),
                 4);
    }

    void filmsThatNobodyAnswersAreNoComparison() {
        DataSet set;
        LabelledFilm film;
        film.path = folder_.filePath(QStringLiteral("NORMAL/broken.png"));
        film.label = QStringLiteral("NORMAL");
        set.films.push_back(film);
        const auto comparison = comparePacks({above(0.4), above(0.5)}, set);
        QVERIFY(!comparison);
        QCOMPARE(comparison.error().code, ErrorCode::DataSetUnusable);
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestPackComparison)
#include "test_pack_comparison.moc"
