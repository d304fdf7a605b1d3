#include "core/explain/explain.h"

#include "tests/core/explain/made_models.h"

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
