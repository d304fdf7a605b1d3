#include "core/explain/explain.h"

#include "tests/core/explain/made_models.h"

#include <QtTest>

#include <bit>
#include <cmath>

using namespace lucency;
using namespace lucency::testing;

namespace {

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

}  // namespace

class TestKernelShap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesExactShapleyValues_data() {
        QTest::addColumn<int>("regions");
        for (const int regions : {1, 2, 3, 4, 5, 7, 8, 10}) {
            QTest::addRow("%d regions", regions) << regions;
        }
    }
    void givesExactShapleyValues() {
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

    void weightsSumToTheWholeDifference() {
        for (const int samples : {2, 3, 10, 64, 201, 500}) {
            const MadeAnswer answer(40, 3);
            const Attribution map = mapOf(Switchboard(40), Method::KernelShap, samples, answer);
            QCOMPARE(map.samples, samples);
            QCOMPARE(map.probability, answer(std::vector<std::uint8_t>(40, 1)));
            QCOMPARE(*map.hidden_probability, answer(std::vector<std::uint8_t>(40, 0)));
            QVERIFY(std::abs(sumOf(map) - (map.probability - *map.hidden_probability)) < 1e-13);
        }
    }

    void equalsAreAlikeAndDummiesAreNothing() {
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

    void intervalsHoldTheExactValues() {
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
};

QTEST_GUILESS_MAIN(TestKernelShap)
#include "test_kernel_shap.moc"
