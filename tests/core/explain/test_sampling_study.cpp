#include "core/explain/remembered_answers.h"
#include "core/explain/sampling_study.h"

#include "tests/core/explain/made_pictures.h"

#include <QtTest>

#include <cmath>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int kRows = 120;
constexpr int kColumns = 150;

/// A network with a curve, so that few samples give another map than many.
double curved(std::span<const float> picture) {
    double z = 0;
    for (std::size_t pixel = 0; pixel < picture.size(); ++pixel) {
        z += double(picture[pixel]) * std::sin(double(pixel) * 0.011);
    }
    return 1 / (1 + std::exp(-z / 100));
}

SamplingStudyParameters small() {
    SamplingStudyParameters parameters;
    parameters.limit_samples = 4000;
    parameters.samples = {64, 256};
    return parameters;
}

}  // namespace

class TestSamplingStudy : public QObject {
    Q_OBJECT

    ModelInput input_ = wavesInput(kRows, kColumns);
    Superpixels regions_ = grid(kRows, kColumns, 4, 5);

    Result<SamplingStudy> study(const SamplingStudyParameters& parameters,
                                const PredictFunction& predict) const {
        return studySampling(input_, regions_, QStringLiteral("PNEUMONIA"), predict, parameters);
    }

private Q_SLOTS:
    void noFilmIsAskedAboutTwice() {
        int asked = 0;
        std::vector<int> counts;
        const PredictFunction remembered =
            rememberAnswers([&](std::span<const float> batch, int count) {
                asked += count;
                counts.push_back(count);
                return predictEach(curved)(batch, count);
            });
        std::vector<float> films;
        std::vector<double> expected;
        for (const int shade : {1, 2, 1, 3}) {
            std::vector<float> film(input_.tensor());
            film[7] = float(shade);
            expected.push_back(curved(film));
            films.insert(films.end(), film.begin(), film.end());
        }
        const auto once = remembered(films, 4);
        QVERIFY(once);
        QCOMPARE(*once, expected);
        QCOMPARE(asked, 3);
        const auto again = remembered(std::span<const float>(films).first(films.size() / 2), 2);
        QVERIFY(again);
        QCOMPARE(*again, std::vector<double>({expected[0], expected[1]}));
        QCOMPARE(asked, 3);
    }

    void whatFailsIsNotRemembered() {
        bool fails = true;
        const PredictFunction remembered = rememberAnswers(
            [&](std::span<const float> batch, int count) -> Result<std::vector<double>> {
                if (fails) {
                    return {ErrorCode::ModelFailed, QStringLiteral("on purpose")};
                }
                return predictEach(curved)(batch, count);
            });
        const std::vector<float> film = input_.tensor();
        QCOMPARE(remembered(film, 1).error().code, ErrorCode::ModelFailed);
        fails = false;
        QVERIFY(remembered(film, 1));
    }

    void moreSamplesComeCloser() {
        int asked = 0;
        const SamplingStudyParameters parameters = small();
        const auto result = study(parameters, [&](std::span<const float> batch, int count) {
            asked += count;
            return predictEach(curved)(batch, count);
        });
        QVERIFY(result);
        QCOMPARE(result->regions, 20);
        QVERIFY(asked <= samplingStudyPasses(parameters, 20));
        QVERIFY(result->random_limit_error > 0 && result->random_limit_error < 0.1);
        QVERIFY(result->limits_apart < 0.1);
        // Two seeds of 64, 256 and lime's own 1000 at random, and of 64 and 256 by Hadamard.
        QCOMPARE(result->figures.size(), std::size_t{10});
        const auto mean = [&](Design design, int samples, double SamplingFigures::*figure) {
            double sum = 0;
            int count = 0;
            for (const SamplingFigures& figures : result->figures) {
                if (figures.design == design && figures.samples == samples) {
                    sum += figures.*figure;
                    ++count;
                }
            }
            return count > 0 ? sum / count : -1;
        };
        QVERIFY(mean(Design::Random, 64, &SamplingFigures::relative_error) >
                mean(Design::Random, 256, &SamplingFigures::relative_error));
        QVERIFY(mean(Design::Random, 256, &SamplingFigures::coverage) > 0.8);
        for (const Design design : {Design::Random, Design::Hadamard}) {
            QVERIFY(mean(design, 256, &SamplingFigures::kendall) > 0.8);
        }
        QCOMPARE(mean(Design::Random, 256, &SamplingFigures::relative_error),
                 mean(Design::Random, 256, &SamplingFigures::own_error));
        QVERIFY(mean(Design::Hadamard, 256, &SamplingFigures::relative_error) <
                mean(Design::Random, 256, &SamplingFigures::relative_error));
        QCOMPARE(mean(Design::Random, 1000, &SamplingFigures::deletion_auc),
                 result->lime_deletion_auc);
    }

    /// Of a linear network few samples tell all, and every measure is at its best.
    void aLinearNetworkIsKnownAtOnce() {
        const auto result =
            study(small(), predictEach([](std::span<const float> picture) {
                      double sum = 0;
                      for (std::size_t pixel = 0; pixel < picture.size(); ++pixel) {
                          sum += double(picture[pixel]) * std::sin(double(pixel) * 0.011);
                      }
                      return 0.5 + sum / 1000;
                  }));
        QVERIFY(result);
        for (const SamplingFigures& figures : result->figures) {
            if (figures.samples >= 256) {
                QVERIFY(figures.relative_error < 0.1);  // the ridge's shrinkage is left
                QCOMPARE(figures.jaccard, 1);
                QVERIFY(figures.r2 > 0.99);
                QVERIFY(std::abs(figures.deletion_auc - result->limit_deletion_auc) < 0.002);
            }
        }
    }

    void whatCannotBeStudied() {
        QCOMPARE(study(small(), {}).error().code, ErrorCode::InvalidArgument);
        SamplingStudyParameters none = small();
        none.samples.clear();
        QCOMPARE(study(none, predictEach(curved)).error().code, ErrorCode::InvalidArgument);
        std::stop_source source;
        source.request_stop();
        QCOMPARE(studySampling(input_, regions_, QStringLiteral("PNEUMONIA"), predictEach(curved),
                               small(), source.get_token())
                     .error()
                     .code,
                 ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestSamplingStudy)
#include "test_sampling_study.moc"
