#include "core/explain/lime.h"
#include "core/explain/perturbation.h"

#include "tests/core/explain/made_pictures.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int kRows = 120;
constexpr int kColumns = 150;
constexpr int kDown = 5;
constexpr int kAcross = 6;

/// Looks at the pixels of one region only: 0.8 for the film as it is, less the more they differ.
PredictFunction lookingAt(int region, const ModelInput& input, const Superpixels& regions) {
    const std::vector<int> labels = labelsAtModelSize(regions, input);
    const std::vector<float> film = input.tensor();
    return predictEach([=](std::span<const float> picture) {
        double difference = 0;
        int pixels = 0;
        for (std::size_t pixel = 0; pixel < labels.size(); ++pixel) {
            if (labels[pixel] == region) {
                difference += std::abs(double(picture[pixel]) - double(film[pixel]));
                ++pixels;
            }
        }
        return 0.8 - 0.5 * std::tanh(difference / pixels);
    });
}

/// A net that looks everywhere, with a curve.
PredictFunction lookingEverywhere() {
    return predictEach([](std::span<const float> picture) {
        double z = 0;
        for (std::size_t pixel = 0; pixel < picture.size(); ++pixel) {
            z += double(picture[pixel]) * std::sin(double(pixel) * 0.011);
        }
        return 1 / (1 + std::exp(-z / 200));
    });
}

ExplainParameters withSamples(int samples) {
    ExplainParameters parameters;
    parameters.samples = samples;
    return parameters;
}

const RegionWeight* strongest(const Attribution& map) {
    return &map.weights[std::size_t(topRegions(map, 1).front())];
}

}  // namespace

class TestLime : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void netThatLooksAtOneRegionIsExplainedByIt_data() {
        QTest::addColumn<int>("design");
        QTest::addColumn<int>("fill");
        for (const Design design : {Design::Random, Design::Hadamard}) {
            for (const Fill fill : {Fill::Mean, Fill::Black, Fill::Blur, Fill::Inpaint}) {
                QTest::addRow("%s %s", qPrintable(designName(design)), qPrintable(fillName(fill)))
                    << int(design) << int(fill);
            }
        }
    }
    void netThatLooksAtOneRegionIsExplainedByIt() {
        QFETCH(int, design);
        QFETCH(int, fill);
        const ModelInput input = wavesInput(kRows, kColumns);
        const Superpixels regions = grid(kRows, kColumns, kDown, kAcross);
        for (const int region : {0, 8, 17, 29}) {
            ExplainParameters parameters = withSamples(200);
            parameters.design = Design(design);
            parameters.fill = Fill(fill);
            const auto map = explainWithLime(input, regions, QStringLiteral("PNEUMONIA"),
                                             lookingAt(region, input, regions), parameters);
            QVERIFY(map);
            QCOMPARE(strongest(*map)->superpixel, region);
            QVERIFY(strongest(*map)->weight > 0 && strongest(*map)->signStable());
            for (const RegionWeight& weight : map->weights) {
                QVERIFY(weight.superpixel == region ||
                        std::abs(weight.weight) < 0.03 * strongest(*map)->weight);
            }
            QVERIFY(map->r2 > 0.9);
            QVERIFY(map->converged);
            QCOMPARE(map->trust, Trust::Trusted);
            QVERIFY(trustReason(*map).isEmpty());
        }
    }

    void hiddenRegionsShowTheirFillAndOthersTheFilm_data() {
        QTest::addColumn<int>("fill");
        QTest::addColumn<int>("channels");
        for (const Fill fill : {Fill::Mean, Fill::Black, Fill::Blur, Fill::Inpaint}) {
            for (const int channels : {1, 3}) {
                QTest::addRow("%s, %d", qPrintable(fillName(fill)), channels)
                    << int(fill) << channels;
            }
        }
    }
    void hiddenRegionsShowTheirFillAndOthersTheFilm() {
        QFETCH(int, fill);
        QFETCH(int, channels);
        ModelInput input = wavesInput(kRows, kColumns, 64, channels);
        input.mean = {0.4F, 0.5F, 0.6F};
        input.deviation = {0.2F, 0.3F, 0.4F};
        const Superpixels regions = grid(kRows, kColumns, kDown, kAcross);
        const auto made = Perturbation::make(input, regions, Fill(fill));
        QVERIFY(made);
        QCOMPARE(made->seen().size(), std::size_t(kDown * kAcross));
        std::vector<std::uint8_t> mask(std::size_t(kDown * kAcross), 1);
        std::vector<float> copy(made->filmSize());
        made->compose(mask, copy);
        const std::vector<float> film = input.tensor();
        for (std::size_t i = 0; i < film.size(); ++i) {
            QVERIFY(std::abs(copy[i] - film[i]) < 1e-5F);
        }

        mask[8] = 0;
        made->compose(mask, copy);
        const std::vector<int> labels = labelsAtModelSize(regions, input);
        double mean = 0;
        int pixels = 0;
        for (std::size_t pixel = 0; pixel < labels.size(); ++pixel) {
            mean += labels[pixel] == 8 ? double(input.gray[pixel]) : 0;
            pixels += labels[pixel] == 8;
        }
        mean /= pixels;
        bool changed = false;
        for (std::size_t i = 0; i < copy.size(); ++i) {
            const std::size_t channel = i / labels.size();
            if (labels[i % labels.size()] != 8) {
                QVERIFY(std::abs(copy[i] - film[i]) < 1e-5F);
                continue;
            }
            const double gray =
                double(copy[i]) * double(input.deviation[channel]) + double(input.mean[channel]);
            QVERIFY(gray > -1e-6 && gray < 1 + 1e-6);
            changed = changed || std::abs(copy[i] - film[i]) > 0.01F;
            if (Fill(fill) == Fill::Mean) {
                QVERIFY(std::abs(gray - mean) < 1e-5);
            } else if (Fill(fill) == Fill::Black) {
                QVERIFY(std::abs(gray) < 1e-6);
            } else {
                QVERIFY(std::abs(gray - mean) < 0.35);  // from near by
            }
        }
        QVERIFY(changed);
    }

    void renumberingTheRegionsChangesNothing() {
        const ModelInput input = wavesInput(kRows, kColumns);
        const Superpixels plain = grid(kRows, kColumns, kDown, kAcross);
        const Superpixels renumbered =
            grid(kRows, kColumns, kDown, kAcross, [](int label) { return 5000 - 7 * label; });
        const auto one = explainWithLime(input, plain, {}, lookingEverywhere(), withSamples(150));
        const auto other =
            explainWithLime(input, renumbered, {}, lookingEverywhere(), withSamples(150));
        QVERIFY(one && other);
        for (std::size_t region = 0; region < one->weights.size(); ++region) {
            QCOMPARE(other->weights[region].superpixel, 5000 - 7 * int(region));
            QCOMPARE(other->weights[region].weight, one->weights[region].weight);
            QCOMPARE(other->weights[region].low, one->weights[region].low);
        }
    }

    void seedDecidesEverythingAndTheBatchNothing() {
        const ModelInput input = wavesInput(kRows, kColumns);
        const Superpixels regions = grid(kRows, kColumns, kDown, kAcross);
        for (const Design design : {Design::Random, Design::Hadamard}) {
            ExplainParameters parameters = withSamples(300);
            parameters.design = design;
            const auto weights = [&] {
                std::vector<double> result;
                const auto map =
                    explainWithLime(input, regions, {}, lookingEverywhere(), parameters);
                for (const RegionWeight& weight : map->weights) {
                    result.insert(result.end(), {weight.weight, weight.low, weight.high});
                }
                return result;
            };
            const auto first = weights();
            QCOMPARE(weights(), first);
            parameters.batch = 7;
            QCOMPARE(weights(), first);
            parameters.seed = 2;
            QVERIFY(weights() != first);
        }
    }

    void networkIsAskedExactlyAsOftenAsSaid_data() {
        QTest::addColumn<int>("samples");
        QTest::addColumn<int>("batch");
        for (const int samples : {1, 2, 31, 64, 65, 100, 1000}) {
            for (const int batch : {1, 10, 32, 2000}) {
                QTest::addRow("%d by %d", samples, batch) << samples << batch;
            }
        }
    }
    void networkIsAskedExactlyAsOftenAsSaid() {
        QFETCH(int, samples);
        QFETCH(int, batch);
        const ModelInput input = wavesInput(24, 30, 16);
        const std::vector<float> film = input.tensor();
        int films = 0;
        std::int64_t reported = 0;
        const PredictFunction predict = [&](std::span<const float> pictures, int count) {
            if (films == 0) {  // the first one is the film itself
                for (std::size_t i = 0; i < film.size(); ++i) {
                    if (std::abs(pictures[i] - film[i]) > 1e-5F) {
                        return Result<std::vector<double>>(ErrorCode::Internal, {});
                    }
                }
            }
            films += count;
            return pictures.size() == std::size_t(count) * film.size() && count <= batch
                       ? Result<std::vector<double>>(std::vector<double>(std::size_t(count), 0.5))
                       : Result<std::vector<double>>(ErrorCode::Internal, {});
        };
        ExplainParameters parameters = withSamples(samples);
        parameters.batch = batch;
        const auto map = explainWithLime(input, grid(24, 30, 3, 3), {}, predict, parameters, {},
                                         [&](std::int64_t done, std::int64_t total) {
                                             QCOMPARE(total, std::int64_t(samples));
                                             QVERIFY(done > reported);
                                             reported = done;
                                         });
        QVERIFY(map);
        QCOMPARE(films, samples);
        QCOMPARE(map->samples, samples);
        QCOMPARE(reported, std::int64_t(samples));
    }

    void stopEndsItWithinABatch() {
        std::stop_source stop;
        int calls = 0;
        const auto map = explainWithLime(
            wavesInput(), grid(kRows, kColumns, kDown, kAcross), {},
            [&](std::span<const float>, int count) -> Result<std::vector<double>> {
                if (++calls == 3) {
                    stop.request_stop();
                }
                return std::vector<double>(std::size_t(count), 0.5);
            },
            withSamples(1000), stop.get_token());
        QVERIFY(!map);
        QCOMPARE(map.error().code, ErrorCode::Cancelled);
        QCOMPARE(calls, 3);
    }

    void constantNetHasAnEmptyMapThatIsNotTrusted() {
        for (const Design design : {Design::Random, Design::Hadamard}) {
            ExplainParameters parameters;
            parameters.design = design;
            const auto map = explainWithLime(
                wavesInput(), grid(kRows, kColumns, kDown, kAcross), {},
                predictEach([](std::span<const float>) { return 0.93; }), parameters);
            QVERIFY(map);
            for (const RegionWeight& weight : map->weights) {
                QVERIFY(std::abs(weight.weight) < 1e-12);
            }
            QVERIFY(std::abs(map->intercept - 0.93) < 1e-12);
            QVERIFY(map->converged);
            QCOMPARE(map->samples, 64);
            QCOMPARE(map->trust, Trust::DoNotTrust);
            QVERIFY(!trustReason(*map).isEmpty());
        }
    }

    void weightsScaleWithTheAnswer() {
        const auto scaled = [](double factor) {
            return explainWithLime(wavesInput(), grid(kRows, kColumns, kDown, kAcross), {},
                                   predictEach([factor](std::span<const float> picture) {
                                       return factor * std::accumulate(picture.begin(),
                                                                       picture.begin() + 900, 0.0);
                                   }),
                                   withSamples(200));
        };
        const auto one = scaled(1e-4);
        const auto three = scaled(3e-4);
        QVERIFY(one && three);
        for (std::size_t region = 0; region < one->weights.size(); ++region) {
            QVERIFY(std::abs(three->weights[region].weight - 3 * one->weights[region].weight) <
                    1e-9);
        }
        QVERIFY(std::abs(one->r2 - three->r2) < 1e-9);
    }

    void samplesDoubleUntilTheMapHasConverged() {
        const ModelInput input = wavesInput(kRows, kColumns);
        const Superpixels regions = grid(kRows, kColumns, kDown, kAcross);
        const auto easy = explainWithLime(input, regions, {}, lookingAt(8, input, regions), {});
        QVERIFY(easy && easy->converged);
        QVERIFY(easy->samples >= 64 && easy->samples <= 256);
        QVERIFY((easy->samples & (easy->samples - 1)) == 0);

        // Noise that no sum of regions explains: the budget ends, and the map says so.
        const auto noise =
            explainWithLime(input, regions, {}, predictEach([](std::span<const float> picture) {
                                double sum = 0;
                                for (const float value : picture) {
                                    sum += double(value) * double(value) * 1e3;
                                }
                                return 0.5 + 0.4 * std::sin(sum);
                            }),
                            {});
        QVERIFY(noise);
        QCOMPARE(noise->samples, ExplainParameters().max_samples);
        QVERIFY(!noise->converged);
        QCOMPARE(noise->trust, Trust::DoNotTrust);
        QVERIFY(!trustReason(*noise).isEmpty());
        QCOMPARE(noise->convergence.size(), std::size_t(4));  // at 128, 256, 512 and 1024
        QCOMPARE(noise->convergence.back().first, 1024);
    }

    void tooFewSamplesAreNotTrusted() {
        const auto map = explainWithLime(wavesInput(), grid(kRows, kColumns, kDown, kAcross), {},
                                         lookingEverywhere(), withSamples(20));
        QVERIFY(map);
        QCOMPARE(map->trust, Trust::DoNotTrust);
        QVERIFY(!map->converged);
        QVERIFY(trustReason(*map).contains(QStringLiteral("20")));
    }

    void partialMapsArriveWhileSamplesDo() {
        std::vector<int> seen;
        const auto slow = [](std::span<const float> batch, int count) {
            QTest::qSleep(60);
            return lookingEverywhere()(batch, count);
        };
        const auto map = explainWithLime(
            wavesInput(), grid(kRows, kColumns, kDown, kAcross), QStringLiteral("NORMAL"), slow,
            withSamples(300), {}, {}, [&](const Attribution& partial) {
                QCOMPARE(partial.label, QStringLiteral("NORMAL"));
                QCOMPARE(partial.weights.size(), std::size_t(kDown * kAcross));
                seen.push_back(partial.samples);
            });
        QVERIFY(map);
        QCOMPARE(seen, (std::vector<int>{64, 128, 256}));
        QVERIFY(map->milliseconds.forward >= 500);
        QVERIFY(map->milliseconds.total >= map->milliseconds.forward + map->milliseconds.fit);
    }

    void regionTheNetworkCannotSeeWeighsNothing() {
        // One film pixel between two of the network's.
        std::vector<std::uint16_t> ids(std::size_t(kRows * kColumns), 3);
        std::fill(ids.begin(), ids.begin() + kRows * kColumns / 2, std::uint16_t(4));
        ids[0] = 9;
        const Superpixels regions = superpixelsFromIds(ids, kRows, kColumns);
        const auto map = explainWithLime(wavesInput(kRows, kColumns, 16), regions, {},
                                         lookingEverywhere(), withSamples(50));
        QVERIFY(map);
        QCOMPARE(map->weights.size(), std::size_t(3));
        QCOMPARE(map->weights[0].superpixel, 9);
        QCOMPARE(map->weights[0].weight, 0.0);
        QVERIFY(map->weights[1].weight != 0.0);
    }

    void oneRegionIsExplained() {
        const auto map = explainWithLime(wavesInput(), grid(kRows, kColumns, 1, 1), {},
                                         lookingEverywhere(), withSamples(16));
        QVERIFY(map);
        QVERIFY(std::isfinite(map->weights[0].weight));
    }

    void brokenAnswersAreErrors() {
        const auto code = [](const PredictFunction& predict) {
            const auto map = explainWithLime(wavesInput(), grid(kRows, kColumns, kDown, kAcross),
                                             {}, predict, withSamples(100));
            return map ? ErrorCode::Internal : map.error().code;
        };
        QCOMPARE(code(predictEach([](std::span<const float>) {
                     return std::numeric_limits<double>::quiet_NaN();
                 })),
                 ErrorCode::ModelFailed);
        QCOMPARE(code([](std::span<const float>, int) -> Result<std::vector<double>> {
                     return std::vector<double>{0.5};
                 }),
                 ErrorCode::ModelFailed);
        QCOMPARE(code([](std::span<const float>, int) -> Result<std::vector<double>> {
                     return {ErrorCode::OutOfMemory, {}};
                 }),
                 ErrorCode::OutOfMemory);
    }

    void wrongParametersAreRefused_data() {
        QTest::addColumn<ExplainParameters>("parameters");
        const auto row = [](const char* name, auto change) {
            ExplainParameters parameters;
            change(parameters);
            QTest::newRow(name) << parameters;
        };
        row("negative samples", [](ExplainParameters& p) { p.samples = -1; });
        row("too many samples", [](ExplainParameters& p) { p.samples = 2'000'000; });
        row("no samples", [](ExplainParameters& p) { p.max_samples = 0; });
        row("no batch", [](ExplainParameters& p) { p.batch = 0; });
        row("no kernel", [](ExplainParameters& p) { p.kernel_width = 0; });
        row("negative penalty", [](ExplainParameters& p) { p.alpha = -1; });
    }
    void wrongParametersAreRefused() {
        QFETCH(ExplainParameters, parameters);
        const auto map = explainWithLime(wavesInput(), grid(kRows, kColumns, 2, 2), {},
                                         lookingEverywhere(), parameters);
        QVERIFY(!map);
        QCOMPARE(map.error().code, ErrorCode::InvalidArgument);
    }

    void regionsThatAreNotWholeAreRefused() {
        Superpixels regions = grid(kRows, kColumns, 2, 2);
        regions.labels.pop_back();
        const auto map = explainWithLime(wavesInput(), regions, {}, lookingEverywhere(), {});
        QVERIFY(!map);
        QCOMPARE(map.error().code, ErrorCode::InvalidArgument);
    }

    void namesGoBothWays() {
        for (const Fill fill : {Fill::Mean, Fill::Black, Fill::Blur, Fill::Inpaint}) {
            QCOMPARE(fillFromName(fillName(fill)), std::optional(fill));
        }
        for (const Design design : {Design::Random, Design::Hadamard}) {
            QCOMPARE(designFromName(designName(design)), std::optional(design));
        }
        QVERIFY(!fillFromName(QStringLiteral("purple")));
        QVERIFY(!designFromName(QString()));
    }
};

QTEST_GUILESS_MAIN(TestLime)
#include "test_lime.moc"
