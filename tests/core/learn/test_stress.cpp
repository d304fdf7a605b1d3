#include "core/learn/stress.h"

#include "tests/support/fake_classifier.h"
#include "tests/support/python.h"

#include <QDir>
#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <numeric>
#include <random>

using namespace lucency;

namespace {

constexpr int side = 128;

std::vector<float> film(int seed = 1) {
    std::mt19937 random(static_cast<unsigned>(seed));
    std::vector<float> gray;
    for (int y = 0; y < side; ++y) {
        for (int x = 0; x < side; ++x) {
            const bool disc = (x - 48) * (x - 48) + (y - 80) * (y - 80) < 600;
            gray.push_back(disc ? 0.8F : 0.3F + 0.1F * static_cast<float>(random() % 100) / 100);
        }
    }
    return gray;
}

std::vector<float> changed(FilmChange::Axis axis, double strength, std::uint64_t seed = 1) {
    return changedFilm(film(), side, side, {axis, strength}, seed);
}

double difference(const std::vector<float>& a, const std::vector<float>& b) {
    double sum = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        sum += std::abs(a[i] - b[i]);
    }
    return sum / static_cast<double>(a.size());
}

}  // namespace

class TestStress : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAxisLeavesTheFilmAtStrengthNothingAndChangesItMoreAndMore_data() {
        QTest::addColumn<int>("axis");
        QStringList seen;
        for (const FilmChange& change : stressChanges()) {
            const QString name = axisName(change.axis);
            if (!seen.contains(name)) {
                seen.append(name);
                QTest::newRow(qPrintable(name)) << static_cast<int>(change.axis);
            }
        }
    }
    void everyAxisLeavesTheFilmAtStrengthNothingAndChangesItMoreAndMore() {
        QFETCH(int, axis);
        const auto which = static_cast<FilmChange::Axis>(axis);
        QCOMPARE(changed(which, 0), film());
        double before = 0;
        double last_strength = 0;
        for (const FilmChange& change : stressChanges()) {
            if (change.axis != which) {
                continue;
            }
            const auto now = changed(which, change.strength);
            QCOMPARE(now.size(), film().size());
            for (const float value : now) {
                QVERIFY(value >= 0 && value <= 1);
            }
            if (change.strength * last_strength < 0) {
                before = 0;  // the other direction
            }
            QVERIFY2(difference(now, film()) > before * 0.98,
                     qPrintable(QString::number(change.strength)));
            before = difference(now, film());
            last_strength = change.strength;
            QCOMPARE(changed(which, change.strength), now);  // the same under a seed
        }
        QVERIFY(before > 0);
    }

    void levelsFollowTheirFormulas() {
        const auto original = film();
        const auto exposed = changed(FilmChange::Axis::Exposure, 0.5);
        const auto bent = changed(FilmChange::Axis::Gamma, -1);
        const auto flat = changed(FilmChange::Axis::Contrast, -0.5);
        for (std::size_t i = 0; i < original.size(); ++i) {
            QVERIFY(std::abs(exposed[i] - std::min(1.0, original[i] * std::sqrt(2))) < 1e-5);
            QVERIFY(std::abs(bent[i] - std::sqrt(original[i])) < 1e-5);
            QVERIFY(std::abs(flat[i] - ((original[i] - 0.5) / std::sqrt(2) + 0.5)) < 1e-5);
        }
    }

    void rotationAndBlurAreThoseOfOthers() {
        const auto original = film();
        QJsonArray pixels;
        for (const float value : original) {
            pixels.append(value);
        }
        const QByteArray answer = testing::python(QStringLiteral(R"(
import json, sys, numpy as np
from scipy.ndimage import gaussian_filter, rotate
a = np.array(json.load(sys.stdin), float).reshape(128, 128)
print(json.dumps(dict(blur=gaussian_filter(a, 1.5 * 128 / 224, mode='mirror', truncate=4).ravel().tolist(),
                      turn=rotate(a, 10, reshape=False, order=1).ravel().tolist())))
)"),
                                                  QJsonDocument(pixels).toJson());
        if (answer.isEmpty()) {
            QSKIP("SciPy is not here");
        }
        const QJsonObject expected = QJsonDocument::fromJson(answer).object();
        const auto near = [&](const char* name, const std::vector<float>& own, double most) {
            double sum = 0;
            const QJsonArray other = expected.value(QLatin1String(name)).toArray();
            for (std::size_t i = 0; i < own.size(); ++i) {
                sum += std::abs(own[i] - other.at(static_cast<qsizetype>(i)).toDouble());
            }
            QVERIFY2(sum / double(own.size()) < most,
                     qPrintable(QString::number(sum / double(own.size()))));
        };
        near("blur", changed(FilmChange::Axis::Blur, 1.5), 0.002);
        near("turn", changed(FilmChange::Axis::Rotation, 10), 0.006);
    }

    void aReportCountsWhatFlips() {
        QTemporaryDir folder;
        for (const char* label : {"NORMAL", "PNEUMONIA"}) {
            QVERIFY(QDir(folder.path()).mkpath(QLatin1String(label)));
            for (int i = 0; i < 4; ++i) {
                QImage image(200, 200, QImage::Format_Grayscale8);
                image.fill(label[0] == 'N' ? 60 + i : 120 + i);
                image.save(
                    folder.filePath(QStringLiteral("%1/%2.png").arg(QLatin1String(label)).arg(i)));
            }
        }
        InputSpec spec;
        spec.width = spec.height = 32;
        spec.normalisation = InputSpec::Normalisation::Fixed;
        // Says PNEUMONIA above a mean gray of .35.
        const testing::FakeClassifier classifier(
            [](std::span<const float> picture) {
                return 20 * (std::accumulate(picture.begin(), picture.end(), 0.0) /
                                 double(picture.size()) -
                             0.35);
            },
            spec);
        const auto set = openDataSet(folder.path());
        QVERIFY(set);
        StressParameters parameters;
        parameters.changes = {{FilmChange::Axis::Exposure, 1}, {FilmChange::Axis::Exposure, -1}};
        const auto report = stress(classifier, *set, parameters);
        QVERIFY(report);
        QCOMPARE(report->films, 8);
        QCOMPARE(report->as_they_are.metrics.accuracy, 1.0);
        QCOMPARE(report->points[0].to_positive, 4);  // twice as light
        QCOMPARE(report->points[0].metrics.confusion.specificity(), 0.0);
        QCOMPARE(report->points[1].to_negative, 4);  // half as light
        QCOMPARE(report->points[1].metrics.confusion.sensitivity(), 0.0);
        QVERIFY(report->points[0].logit_shift > 0 && report->points[1].logit_shift < 0);
        QVERIFY(worstOf(*report, FilmChange::Axis::Exposure) != nullptr);
        QVERIFY(worstOf(*report, FilmChange::Axis::Blur) == nullptr);
        QCOMPARE(stressToJson(*report).value(QStringLiteral("points")).toArray().size(), 2);
        QCOMPARE(stressToCsv(*report).count('\n'), 3);
    }
};

QTEST_GUILESS_MAIN(TestStress)
#include "test_stress.moc"
