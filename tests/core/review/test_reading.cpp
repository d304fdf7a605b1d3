#include "core/phantom/phantom.h"
#include "core/review/reading.h"

#include "tests/support/fake_classifier.h"
#include "tests/support/films.h"

#include <QtTest>

#include <numeric>

using namespace lucency;
using lucency::testing::discFilm;
using lucency::testing::FakeClassifier;

namespace {

/// Answers by the mean of the picture's left half: where the disc is.
FakeClassifier leftHalf(double gain) {
    InputSpec input;
    input.normalisation = InputSpec::Normalisation::Fixed;
    return FakeClassifier(
        [gain](std::span<const float> film) {
            double sum = 0;
            for (std::size_t i = 0; i < film.size(); ++i) {
                sum += i % 224 < 112 ? film[i] : 0;
            }
            return gain * (sum / static_cast<double>(film.size()) - 0.1);
        },
        input);
}

class FailingClassifier : public FakeClassifier {
public:
    FailingClassifier() : FakeClassifier([](std::span<const float>) { return 0.0; }) {}
    Result<RawOpinion> run(std::span<const float>, int) const override {
        return {ErrorCode::ModelFailed, QStringLiteral("on purpose")};
    }
};

ReadingParameters quick() {
    ReadingParameters parameters;
    parameters.explanation.samples = 128;
    parameters.superpixels.regions = 20;
    parameters.waived = {QStringLiteral("all")};
    return parameters;
}

}  // namespace

class TestReading : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void partsComeInOrder() {
        QStringList seen;
        ReadingCallbacks callbacks;
        callbacks.gate = [&](const GateResult&) { seen.append(QStringLiteral("gate")); };
        callbacks.prediction = [&](const Prediction&) {
            seen.append(QStringLiteral("prediction"));
        };
        std::int64_t last = 0;
        callbacks.progress = [&](std::int64_t done, std::int64_t) {
            if (seen.last() != QLatin1String("progress")) {
                seen.append(QStringLiteral("progress"));
            }
            QVERIFY(done >= last);
            last = done;
        };
        const auto reading = readWithModel(discFilm(), leftHalf(20), quick(), {}, callbacks);
        QVERIFY(reading);
        QCOMPARE(seen, QStringList({QStringLiteral("gate"), QStringLiteral("prediction"),
                                    QStringLiteral("progress")}));
        QCOMPARE(last, 128);
        QCOMPARE(reading->attribution->samples, 128);
        QCOMPARE(reading->model.name, QStringLiteral("fake"));
        QVERIFY(reading->attribution->milliseconds.total >=
                reading->attribution->milliseconds.segment);
    }

    void thePredictedLabelIsExplained_data() {
        QTest::addColumn<double>("gain");
        QTest::addColumn<QString>("label");
        QTest::addColumn<bool>("disc_speaks_for");
        QTest::newRow("bright means positive") << 20.0 << "PNEUMONIA" << true;
        QTest::newRow("bright means negative") << -20.0 << "NORMAL" << true;
    }

    void thePredictedLabelIsExplained() {
        QFETCH(double, gain);
        QFETCH(QString, label);
        QFETCH(bool, disc_speaks_for);
        ReadingParameters parameters = quick();
        parameters.explanation.fill = Fill::Black;
        const auto reading = readWithModel(discFilm(), leftHalf(gain), parameters);
        QVERIFY(reading);
        QCOMPARE(reading->prediction->label, label);
        const Attribution& map = *reading->attribution;
        QCOMPARE(map.label, label);
        // The region in the middle of the disc: 35 % of 240 columns, half of 200 rows.
        const std::size_t disc = map.superpixels.labels[100 * 240 + 84];
        QCOMPARE(map.weights[disc].weight > 0, disc_speaks_for);
        const auto strongest = std::max_element(
            map.weights.begin(), map.weights.end(),
            [](const auto& a, const auto& b) { return std::abs(a.weight) < std::abs(b.weight); });
        QVERIFY(strongest->weight > 0);
    }

    void aRefusedFilmGetsNoOpinion() {
        Film film = discFilm(400, 440);
        film.acquisition.modality = QStringLiteral("CT");
        ReadingParameters parameters = quick();
        parameters.waived.clear();
        bool told = false, predicted = false;
        ReadingCallbacks callbacks;
        callbacks.gate = [&](const GateResult& gate) { told = !gate.accepted(); };
        callbacks.prediction = [&](const Prediction&) { predicted = true; };
        const auto reading = readWithModel(film, leftHalf(20), parameters, {}, callbacks);
        QVERIFY(reading);
        QVERIFY(told);
        QVERIFY(!predicted);
        QVERIFY(!reading->prediction);
        QVERIFY(!reading->attribution);
    }

    void aWaiverIsRecorded() {
        Film film = discFilm(400, 440);
        film.acquisition.modality = QStringLiteral("CT");
        ReadingParameters parameters = quick();
        parameters.waived = {QStringLiteral("modality")};
        const auto reading = readWithModel(film, leftHalf(20), parameters);
        QVERIFY(reading);
        QVERIFY(reading->prediction);
        QCOMPARE(reading->gate.reasons.size(), std::size_t{1});
        QVERIFY(reading->gate.reasons.front().waived);
    }

    void stopping_data() {
        QTest::addColumn<QString>("when");
        QTest::newRow("before anything") << "before";
        QTest::newRow("after the gate") << "gate";
        QTest::newRow("between samples") << "samples";
    }

    void stopping() {
        QFETCH(QString, when);
        std::stop_source source;
        if (when == QLatin1String("before")) {
            source.request_stop();
        }
        ReadingCallbacks callbacks;
        callbacks.gate = [&](const GateResult&) {
            if (when == QLatin1String("gate")) {
                source.request_stop();
            }
        };
        callbacks.progress = [&](std::int64_t, std::int64_t) {
            if (when == QLatin1String("samples")) {
                source.request_stop();
            }
        };
        const auto reading =
            readWithModel(discFilm(), leftHalf(20), quick(), source.get_token(), callbacks);
        QVERIFY(!reading);
        QCOMPARE(reading.error().code, ErrorCode::Cancelled);
    }

    void errorsComeThrough() {
        const auto failed = readWithModel(discFilm(), FailingClassifier(), quick());
        QVERIFY(!failed);
        QCOMPARE(failed.error().code, ErrorCode::ModelFailed);
        ReadingParameters parameters = quick();
        parameters.segments = QStringLiteral("/nowhere/segments.png");
        const auto no_regions = readWithModel(discFilm(), leftHalf(20), parameters);
        QVERIFY(!no_regions);
        QCOMPARE(no_regions.error().code, ErrorCode::FileNotFound);
    }

    void theMapIsJudgedForShortcuts_data() {
        QTest::addColumn<bool>("at_letter");
        QTest::addColumn<QString>("state");
        QTest::newRow("a model that looks at the side marker") << true << "alarm";
        QTest::newRow("a model that looks into the lungs") << false << "quiet";
    }

    void theMapIsJudgedForShortcuts() {
        QFETCH(bool, at_letter);
        QFETCH(QString, state);
        PhantomParameters phantom;
        phantom.rows = 350;
        phantom.columns = 400;
        const auto samples = drawPhantom(phantom);
        const Film film = lucency::testing::makeFilm(350, 400, 12, [&](int row, int column) {
            return samples[static_cast<std::size_t>(row * 400 + column)];
        });
        // The marker is within 8 to 22 px of 350 from the left, 42 to 56 px from the top.
        const FakeClassifier classifier([at_letter](std::span<const float> picture) {
            double sum = 0;
            for (int y = 0; y < 224; ++y) {
                for (int x = 0; x < 224; ++x) {
                    const bool letter = x >= 4 && x < 13 && y >= 27 && y < 36;
                    const bool lung =
                        y >= 70 && y < 130 && ((x >= 60 && x < 90) || (x >= 135 && x < 165));
                    sum += (at_letter ? letter : lung)
                               ? static_cast<double>(picture[static_cast<std::size_t>(y * 224 + x)])
                               : 0;
                }
            }
            return sum / (at_letter ? 81 : 3600);
        });
        ReadingParameters parameters = quick();
        parameters.explanation.samples = 256;
        parameters.superpixels.regions = 60;
        const auto reading = readWithModel(film, classifier, parameters);
        QVERIFY(reading && reading->shortcuts);
        QVERIFY(reading->shortcuts->thorax.isBelieved());
        QVERIFY2(shortcutStateName(reading->shortcuts->state) == state,
                 qPrintable(reading->shortcuts->text));
        parameters.explain = false;
        QVERIFY(!readWithModel(film, classifier, parameters)->shortcuts);
    }

    void theSameSeedGivesTheSameMap() {
        const auto once = readWithModel(discFilm(), leftHalf(20), quick());
        const auto again = readWithModel(discFilm(), leftHalf(20), quick());
        QVERIFY(once && again);
        for (std::size_t i = 0; i < once->attribution->weights.size(); ++i) {
            QCOMPARE(once->attribution->weights[i].weight, again->attribution->weights[i].weight);
        }
    }
};

QTEST_GUILESS_MAIN(TestReading)
#include "test_reading.moc"
