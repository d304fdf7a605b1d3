#include "core/explain/explain.h"
#include "core/explain/first_map.h"

#include "tests/core/explain/made_models.h"

#include <QtTest>

#include <algorithm>
#include <bit>
#include <cmath>
#include <limits>
#include <numeric>
#include <set>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int kRows = 120;
constexpr int kColumns = 150;

/// Shapley values by their definition, over every set of regions.
std::vector<double> shapleyValues(int regions, const auto& answer) {
    std::vector<double> values(std::size_t(1) << regions);
    std::vector<std::uint8_t> shown(static_cast<std::size_t>(regions));
    for (std::size_t set = 0; set < values.size(); ++set) {
        for (int region = 0; region < regions; ++region) {
            shown[std::size_t(region)] = std::uint8_t(set >> region & 1U);
        }
        values[set] = answer(shown);
    }
    std::vector<double> result(std::size_t(regions), 0);
    for (std::size_t set = 0; set < values.size(); ++set) {
        const int size = std::popcount(set);
        // size! (regions - size - 1)! / regions!
        double share = 1.0 / regions;
        for (int i = 1; i <= size; ++i) {
            share *= double(i) / (regions - i);
        }
        for (int region = 0; region < regions; ++region) {
            if ((set >> region & 1U) == 0) {
                result[std::size_t(region)] +=
                    share * (values[set | std::size_t(1) << region] - values[set]);
            }
        }
    }
    return result;
}

Attribution mapOf(const Switchboard& board, Method method, int samples, const auto& answer) {
    const auto map = explain(board.input, board.regions, {}, Switchboard::model(answer),
                             Switchboard::parameters(method, samples));
    return map ? *map : Attribution{};
}

double sumOf(const Attribution& map) {
    double sum = 0;
    for (const RegionWeight& region : map.weights) {
        sum += region.weight;
    }
    return sum;
}

void methodRows() {
    QTest::addColumn<int>("method");
    for (const Method method : kAllMethods) {
        QTest::newRow(qPrintable(methodName(method))) << int(method);
    }
}

}  // namespace

class TestMethods : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void kernelShapGivesExactShapleyValues_data() {
        QTest::addColumn<int>("regions");
        for (const int regions : {1, 2, 3, 4, 5, 7, 8, 10}) {
            QTest::addRow("%d regions", regions) << regions;
        }
    }
    void kernelShapGivesExactShapleyValues() {
        QFETCH(int, regions);
        for (std::uint64_t seed = 1; seed <= 4; ++seed) {
            const MadeAnswer answer(regions, seed);
            const Attribution map = mapOf(Switchboard(regions), Method::KernelShap, 2000, answer);
            const std::vector<double> exact = shapleyValues(regions, answer);
            QCOMPARE(map.samples, 1 << regions);
            for (std::size_t region = 0; region < exact.size(); ++region) {
                QVERIFY(std::abs(map.weights[region].weight - exact[region]) < 1e-9);
                QCOMPARE(map.weights[region].low, map.weights[region].weight);
                QCOMPARE(map.weights[region].high, map.weights[region].weight);
            }
        }
    }

    void kernelShapWeightsSumToTheWholeDifference() {
        for (const int samples : {2, 3, 10, 64, 201, 500}) {
            const MadeAnswer answer(40, 3);
            const Attribution map = mapOf(Switchboard(40), Method::KernelShap, samples, answer);
            QCOMPARE(map.samples, samples);
            QCOMPARE(map.probability, answer(std::vector<std::uint8_t>(40, 1)));
            QCOMPARE(*map.hidden_probability, answer(std::vector<std::uint8_t>(40, 0)));
            QVERIFY(std::abs(sumOf(map) - (map.probability - *map.hidden_probability)) < 1e-13);
        }
    }

    void kernelShapTreatsEqualsAlikeAndDummiesAsNothing() {
        // Regions 1 and 4 do the same, region 2 does nothing.
        const auto answer = [](std::span<const std::uint8_t> shown) {
            return 0.2 + 0.3 * shown[0] * (shown[1] + shown[4]) - 0.1 * shown[1] * shown[4] +
                   0.05 * shown[3] * shown[5];
        };
        const Attribution map = mapOf(Switchboard(6), Method::KernelShap, 64, answer);
        QVERIFY(std::abs(map.weights[1].weight - map.weights[4].weight) < 1e-9);
        QVERIFY(std::abs(map.weights[2].weight) < 1e-9);
        QVERIFY(map.weights[0].weight > 0.2);
    }

    void kernelShapIntervalsHoldTheExactValues() {
        const int regions = 16;
        int held = 0;
        int all = 0;
        double error = 0;
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const MadeAnswer answer(regions, seed);
            const std::vector<double> exact = shapleyValues(regions, answer);
            const Attribution map = mapOf(Switchboard(regions), Method::KernelShap, 400, answer);
            for (std::size_t region = 0; region < exact.size(); ++region) {
                held += map.weights[region].low <= exact[region] &&
                        exact[region] <= map.weights[region].high;
                error += std::abs(map.weights[region].weight - exact[region]);
                ++all;
            }
        }
        const double share = double(held) / all;
        qInfo("coverage %.3f, mean error %.5f", share, error / all);
        QVERIFY(share > 0.92 && share < 0.98);
    }

    void occlusionIsTheDifferenceThatHidingMakes() {
        const MadeAnswer answer(12, 5);
        const Attribution map = mapOf(Switchboard(12), Method::Occlusion, 0, answer);
        std::vector<std::uint8_t> shown(12, 1);
        const double film = answer(shown);
        for (std::size_t region = 0; region < 12; ++region) {
            shown[region] = 0;
            QVERIFY(std::abs(map.weights[region].weight - (film - answer(shown))) < 1e-12);
            QCOMPARE(map.weights[region].low, map.weights[region].weight);
            QCOMPARE(map.weights[region].sign_stability, 1.0);
            shown[region] = 1;
        }
        QVERIFY(map.converged);
        QCOMPARE(map.samples, 2 + 12 + 64);
    }

    void occlusionByWindowsEqualsOcclusionByCopies() {
        for (const int channels : {1, 3}) {
            const ModelInput input = wavesInput(kRows, kColumns, 64, channels);
            const Superpixels regions = segmentFilm(waves(kRows, kColumns), kRows, kColumns, {});
            ExplainParameters parameters;
            parameters.method = Method::Occlusion;
            parameters.batch = 7;
            ModelFunctions model = smoothNet(input);
            double pixels = 0;
            model.predict_changed = [&, inner = model.predict_changed](
                                        std::span<const float> film,
                                        std::span<const ChangedWindow> windows) {
                for (const ChangedWindow& window : windows) {
                    pixels += double(window.width) * window.height;
                }
                return inner(film, windows);
            };
            const auto by_windows = explain(input, regions, {}, model, parameters);
            model.predict_changed =
                [](std::span<const float>,
                   std::span<const ChangedWindow>) -> Result<std::vector<double>> {
                return {ErrorCode::MethodUnavailable, {}};
            };
            const auto refused = explain(input, regions, {}, model, parameters);
            model.predict_changed = {};
            const auto by_copies = explain(input, regions, {}, model, parameters);
            QVERIFY(by_windows && by_copies && refused);
            QCOMPARE(numbersOf(*by_windows), numbersOf(*by_copies));
            QCOMPARE(numbersOf(*refused), numbersOf(*by_copies));
            QVERIFY(pixels > 0 && pixels < 0.15 * 64 * 64 * regions.count);
        }
    }

    void additiveAnswersAreForetoldWholly() {
        const auto additive = [](std::span<const std::uint8_t> shown) {
            double sum = 0.1;
            for (std::size_t region = 0; region < shown.size(); ++region) {
                sum += shown[region] * 0.01 * double(region);
            }
            return sum;
        };
        for (const Method method :
             {Method::Lime, Method::KernelShap, Method::Occlusion, Method::Rise}) {
            const Attribution map = mapOf(Switchboard(12), method, 600, additive);
            QVERIFY(map.r2 > 0.999);
            QCOMPARE(map.trust, Trust::Trusted);
            QVERIFY(trustReason(map).isEmpty());
            for (std::size_t region = 0; region < 12; ++region) {
                QVERIFY(std::abs(map.weights[region].weight - 0.01 * double(region)) < 0.002);
            }
        }
    }

    void riseTellsTheMeansApart() {
        const int regions = 11;
        const MadeAnswer answer(regions, 9);
        std::vector<double> shown_sum(regions, 0);
        std::vector<double> hidden_sum(regions, 0);
        std::vector<std::uint8_t> mask(regions);
        for (unsigned set = 0; set < 1U << regions; ++set) {
            for (std::size_t region = 0; region < regions; ++region) {
                mask[region] = std::uint8_t(set >> region & 1U);
            }
            const double p = answer(mask);
            for (std::size_t region = 0; region < regions; ++region) {
                (mask[region] != 0 ? shown_sum : hidden_sum)[region] += p / (1U << (regions - 1));
            }
        }
        const Attribution map = mapOf(Switchboard(regions), Method::Rise, 20'000, answer);
        for (std::size_t region = 0; region < regions; ++region) {
            QVERIFY(std::abs(map.weights[region].weight -
                             (shown_sum[region] - hidden_sum[region])) < 0.003);
        }
    }

    void mapThatForetellsNothingIsNotTrusted() {
        // Only whether an even number of regions is hidden matters.
        const auto parity = [](std::span<const std::uint8_t> shown) {
            return std::accumulate(shown.begin(), shown.end(), 0) % 2 == 0 ? 0.2 : 0.8;
        };
        for (const Method method :
             {Method::Lime, Method::Rise, Method::KernelShap, Method::Occlusion}) {
            const Attribution map = mapOf(Switchboard(20), method, 1000, parity);
            QCOMPARE(map.trust, Trust::DoNotTrust);
            QVERIFY(!trustReason(map).isEmpty());
        }
    }

    void gradientsAlongTheLineAddUp() {
        const ModelInput input = wavesInput(kRows, kColumns);
        const Superpixels regions = grid(kRows, kColumns, 5, 6);
        ExplainParameters parameters;
        parameters.method = Method::IntegratedGradients;
        for (const Fill fill : {Fill::Mean, Fill::Black, Fill::Blur, Fill::Inpaint}) {
            parameters.fill = fill;
            const auto map = explain(input, regions, {}, smoothNet(input), parameters);
            QVERIFY(map);
            const double difference = map->probability - *map->hidden_probability;
            QVERIFY(std::abs(difference) > 1e-4);
            QVERIFY(std::abs(sumOf(*map) - difference) <= 0.0101 * std::abs(difference));
            QVERIFY(map->converged);
            QVERIFY(map->missing < 0.02);
        }
    }

    void gradientsOfAStraightNetAreItsSlopes() {
        const ModelInput input = wavesInput(kRows, kColumns, 32);
        const Superpixels regions = grid(kRows, kColumns, 3, 3);
        const std::vector<float> film = input.tensor();
        ModelFunctions model;
        model.predict = predictEach([](std::span<const float> picture) {
            double sum = 0.5;
            for (std::size_t i = 0; i < picture.size(); ++i) {
                sum += 1e-4 * std::cos(double(i)) * double(picture[i]);
            }
            return sum;
        });
        model.gradients = [](std::span<const float> batch, int count) -> Result<InputGradients> {
            InputGradients answer;
            for (std::size_t i = 0; i < batch.size(); ++i) {
                answer.gradients.push_back(
                    float(1e-4 * std::cos(double(i % (batch.size() / std::size_t(count))))));
            }
            return answer;
        };
        ExplainParameters parameters;
        parameters.method = Method::IntegratedGradients;
        parameters.fill = Fill::Black;
        const auto map = explain(input, regions, {}, model, parameters);
        QVERIFY(map);
        const std::vector<int> labels = labelsAtModelSize(regions, input);
        const double black = -double(input.mean[0]) / double(input.deviation[0]);
        std::vector<double> expected(9, 0);
        for (std::size_t i = 0; i < film.size(); ++i) {
            expected[std::size_t(labels[i])] +=
                1e-4 * std::cos(double(i)) * (double(film[i]) - black);
        }
        for (std::size_t region = 0; region < 9; ++region) {
            QVERIFY(std::abs(map->weights[region].weight - expected[region]) < 1e-6);
        }
        QVERIFY(map->r2 > 0.9999);  // a straight net is foretold wholly
        QCOMPARE(map->samples, 2 + 16 + 64);
    }

    void stepsThatNeverAddUpAreUnstable() {
        const ModelInput input = wavesInput(kRows, kColumns, 32);
        ModelFunctions model = smoothNet(input);
        model.gradients = [inner = model.gradients](std::span<const float> batch, int count) {
            auto answer = inner(batch, count);
            for (float& gradient : answer->gradients) {
                gradient *= 2;  // a net that is wrong about itself
            }
            return answer;
        };
        ExplainParameters parameters;
        parameters.method = Method::IntegratedGradients;
        const auto map = explain(input, grid(kRows, kColumns, 3, 3), {}, model, parameters);
        QVERIFY(map);
        QVERIFY(!map->converged);
        QVERIFY(map->trust != Trust::Trusted);
        QCOMPARE(map->samples, 2 + 16 + 32 + 64 + 128 + 256 + 64);
    }

    void featureMapsKeepTheirSignAndGetTheUnitOfProbability() {
        // Two by two cells on two by two regions: left for, lower right against.
        const ModelInput input = wavesInput(kRows, kColumns, 32);
        const Superpixels regions = grid(kRows, kColumns, 2, 2);
        const std::vector<int> labels = labelsAtModelSize(regions, input);
        const std::vector<float> film = input.tensor();
        const std::array<double, 4> effect{0.3, 0.02, 0.3, -0.2};
        ModelFunctions model;
        model.predict = predictEach([=](std::span<const float> picture) {
            std::array<bool, 4> changed{};
            for (std::size_t pixel = 0; pixel < labels.size(); ++pixel) {
                changed[std::size_t(labels[pixel])] |=
                    std::abs(picture[pixel] - film[pixel]) > 1e-3F;
            }
            double p = 0.4;
            for (std::size_t region = 0; region < 4; ++region) {
                p += changed[region] ? 0 : effect[region];
            }
            return p;
        });
        float sign = 1;
        model.feature_maps = [&](std::span<const float>) -> Result<FeatureMaps> {
            return FeatureMaps{2,
                               2,
                               2,
                               {3, 0, 3, -2, 50, 60, 70, 80},
                               {sign, 3 * sign, 2 * sign, 2 * sign, 1, -1, 1, -1}};
        };
        ExplainParameters parameters;
        parameters.method = Method::GradCam;
        const auto map = explain(input, regions, {}, model, parameters);
        QVERIFY(map);
        QVERIFY(map->weights[0].weight > 0.2 && map->weights[2].weight > 0.1);
        QVERIFY(map->weights[3].weight < -0.05);
        QVERIFY(map->r2 > 0.8);
        QCOMPARE(map->slope, 1.0);
        QCOMPARE(map->trust, Trust::Trusted);
        // Left column of a bilinear enlargement, centres aligned: 3 and 0 across, weighed 2.
        const double ratio = map->weights[0].weight / map->weights[2].weight;
        double upper = 0;
        double lower = 0;
        for (int row = 0; row < 32; ++row) {
            for (int column = 0; column < 16; ++column) {
                const double x = std::clamp((column + 0.5) / 16 - 0.5, 0.0, 1.0);
                const double y = std::clamp((row + 0.5) / 16 - 0.5, 0.0, 1.0);
                const double value = 3 * (1 - x) + y * x * -2;
                (row < 16 ? upper : lower) += value;
            }
        }
        QVERIFY(std::abs(ratio - upper / lower) < 1e-6);

        sign = -1;
        const auto opposite = explain(input, regions, {}, model, parameters);
        QVERIFY(opposite);
        QCOMPARE(opposite->trust, Trust::DoNotTrust);
        QVERIFY(opposite->weights[0].weight < 0);
        QVERIFY(trustReason(*opposite).contains(QStringLiteral("opposite")));
    }

    void methodsTheModelDoesNotOfferAreUnavailable() {
        const ModelInput input = wavesInput(kRows, kColumns, 32);
        ModelFunctions model = smoothNet(input);
        const auto code = [&](Method method) {
            ExplainParameters parameters;
            parameters.method = method;
            const auto map = explain(input, grid(kRows, kColumns, 3, 3), {}, model, parameters);
            return map ? ErrorCode::Internal : map.error().code;
        };
        model.gradients = {};
        model.feature_maps = {};
        QCOMPARE(code(Method::GradCam), ErrorCode::MethodUnavailable);
        QCOMPARE(code(Method::IntegratedGradients), ErrorCode::MethodUnavailable);
        model.gradients = [](std::span<const float>, int) -> Result<InputGradients> {
            return {ErrorCode::MethodUnavailable, {}};
        };
        model.feature_maps = [](std::span<const float>) -> Result<FeatureMaps> {
            return {ErrorCode::MethodUnavailable, {}};
        };
        QCOMPARE(code(Method::GradCam), ErrorCode::MethodUnavailable);
        QCOMPARE(code(Method::IntegratedGradients), ErrorCode::MethodUnavailable);
        model.predict = [](std::span<const float>, int) -> Result<std::vector<double>> {
            return std::vector<double>{std::numeric_limits<double>::quiet_NaN()};
        };
        for (const Method method :
             {Method::Lime, Method::KernelShap, Method::Occlusion, Method::Rise}) {
            QCOMPARE(code(method), ErrorCode::ModelFailed);
        }
    }

    void batchesAndHasteChangeNothing_data() { methodRows(); }
    void batchesAndHasteChangeNothing() {
        QFETCH(int, method);
        const ModelInput input = wavesInput(kRows, kColumns, 32);
        const Superpixels regions = grid(kRows, kColumns, 6, 8);
        ExplainParameters parameters;
        parameters.method = Method(method);
        parameters.max_samples = 256;
        ModelFunctions model = smoothNet(input);
        int greatest = 0;
        model.predict = [&, inner = model.predict](std::span<const float> batch, int count) {
            greatest = std::max(greatest, count);
            QTest::qSleep(1 + count / 4);
            return inner(batch, count);
        };
        const auto plain = explain(input, regions, {}, model, parameters);
        QVERIFY(plain);
        for (const int batch : {1, 7, 100}) {
            parameters.batch = batch;
            const auto other = explain(input, regions, {}, model, parameters);
            QVERIFY(other);
            QCOMPARE(numbersOf(*other), numbersOf(*plain));
        }
        parameters.batch_ms = 4;
        parameters.first_map_ms = 1;
        greatest = 0;
        const auto hasty =
            explain(input, regions, {}, model, parameters, {}, {}, [](const Attribution&) {});
        QVERIFY(hasty);
        QCOMPARE(numbersOf(*hasty), numbersOf(*plain));
        QVERIFY(greatest <= 32);
    }

    void stopEndsItWithinABatch_data() { methodRows(); }
    void stopEndsItWithinABatch() {
        QFETCH(int, method);
        const ModelInput input = wavesInput(kRows, kColumns, 32);
        ModelFunctions model = smoothNet(input);
        for (const int last : {1, 2}) {
            std::stop_source stop;
            int calls = 0;
            ModelFunctions counted;
            const auto count = [&](const auto& function) {
                return [&](auto... arguments) {
                    if (++calls == last) {
                        stop.request_stop();
                    }
                    return function(arguments...);
                };
            };
            counted.predict = count(model.predict);
            counted.gradients = count(model.gradients);
            counted.feature_maps = count(model.feature_maps);
            counted.predict_changed = count(model.predict_changed);
            ExplainParameters parameters;
            parameters.method = Method(method);
            parameters.samples = 1000;
            const auto map = explain(input, grid(kRows, kColumns, 5, 6), {}, counted, parameters,
                                     stop.get_token());
            QVERIFY(!map);
            QCOMPARE(map.error().code, ErrorCode::Cancelled);
            QCOMPARE(calls, last);
        }
    }

    void progressEndsWhereItSaid_data() { methodRows(); }
    void progressEndsWhereItSaid() {
        QFETCH(int, method);
        const ModelInput input = wavesInput(kRows, kColumns, 32);
        ExplainParameters parameters;
        parameters.method = Method(method);
        parameters.samples = 100;
        std::int64_t last = 0;
        std::int64_t last_total = 0;
        const auto map = explain(input, grid(kRows, kColumns, 5, 6), {}, smoothNet(input),
                                 parameters, {}, [&](std::int64_t done, std::int64_t total) {
                                     QVERIFY(done > last && done <= total);
                                     last = done;
                                     last_total = total;
                                 });
        QVERIFY(map);
        QCOMPARE(last, last_total);
        QCOMPARE(last, std::int64_t(map->samples));
    }

    void firstMapIsCoarseWhereTimeIsShort_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("ms_a_film");
        QTest::addColumn<int>("regions");
        QTest::newRow("lime, fast") << int(Method::Lime) << 0 << 0;
        QTest::newRow("lime, slow") << int(Method::Lime) << 3 << 31;
        QTest::newRow("kernel-shap, slow") << int(Method::KernelShap) << 3 << 31;
        QTest::newRow("rise, slower") << int(Method::Rise) << 6 << 15;
        QTest::newRow("occlusion does not sample") << int(Method::Occlusion) << 4 << 0;
    }
    void firstMapIsCoarseWhereTimeIsShort() {
        QFETCH(int, method);
        QFETCH(int, ms_a_film);
        QFETCH(int, regions);
        const ModelInput input = wavesInput(kRows, kColumns, 32);
        const Superpixels fine = grid(kRows, kColumns, 6, 9);
        ExplainParameters parameters;
        parameters.method = Method(method);
        parameters.max_samples = 64;
        parameters.first_map_ms = 300;
        ModelFunctions model = smoothNet(input);
        model.predict_changed = {};
        model.predict = [&, inner = model.predict](std::span<const float> batch, int count) {
            QTest::qSleep(ms_a_film * count);
            return inner(batch, count);
        };
        std::vector<Attribution> partial;
        const auto map = explain(input, fine, {}, model, parameters, {}, {},
                                 [&](const Attribution& sofar) { partial.push_back(sofar); });
        QVERIFY(map);
        QCOMPARE(map->superpixels.count, 54);
        if (regions == 0) {
            QVERIFY(partial.empty() || partial.front().superpixels.count == 54);
            return;
        }
        QVERIFY(!partial.empty());
        // A busy machine is a slower one.
        const int shown = partial.front().superpixels.count;
        QVERIFY(shown <= regions && (shown == 31 || shown == 15 || shown == 7));
        QCOMPARE(partial.front().weights.size(), std::size_t(shown));
        QCOMPARE(partial.front().samples, 2 * (shown + 1));
        QVERIFY(partial.front().superpixels.labels.size() == fine.labels.size());
    }

    void coarseRegionsAreUnionsOfNeighbours() {
        const Superpixels fine = grid(kRows, kColumns, 6, 9);
        const Superpixels joined = coarseRegions(fine, 31);
        QCOMPARE(joined.count, 31);
        std::vector<std::set<int>> of(54);
        std::vector<std::set<int>> parts(31);
        for (std::size_t pixel = 0; pixel < fine.labels.size(); ++pixel) {
            of[fine.labels[pixel]].insert(joined.labels[pixel]);
            parts[joined.labels[pixel]].insert(fine.labels[pixel]);
        }
        QVERIFY(std::all_of(of.begin(), of.end(), [](const auto& in) { return in.size() == 1; }));
        for (const std::set<int>& part : parts) {
            QVERIFY(part.size() <= 4);
            for (const int label : part) {  // one cell, or one beside it is of the same
                QVERIFY(part.size() == 1 || part.contains(label - 1) || part.contains(label + 1) ||
                        part.contains(label - 9) || part.contains(label + 9));
            }
        }
        QCOMPARE(coarseRegions(fine, 60).labels, fine.labels);
        QCOMPARE(coarseRegions(fine, 1).count, 1);
    }

    void namesGoBothWays() {
        for (const Method method : kAllMethods) {
            QCOMPARE(methodFromName(methodName(method)), std::optional(method));
            QVERIFY(!methodTitle(method).isEmpty());
        }
        QVERIFY(!methodFromName(QStringLiteral("LIME")));
    }
};

QTEST_GUILESS_MAIN(TestMethods)
#include "test_methods.moc"
