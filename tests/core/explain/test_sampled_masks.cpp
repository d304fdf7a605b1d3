#include "core/explain/lime.h"
#include "core/explain/sampled_masks.h"
#include "core/explain/surrogate.h"

#include "tests/core/explain/made_pictures.h"

#include <QtTest>

using namespace lucency;
using namespace lucency::testing;

Q_DECLARE_METATYPE(lucency::Design)

class TestSampledMasks : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void theyAreThoseThatTheNetworkWasAskedAbout_data() {
        QTest::addColumn<Design>("design");
        QTest::newRow("hadamard") << Design::Hadamard;
        QTest::newRow("random") << Design::Random;
    }
    void theyAreThoseThatTheNetworkWasAskedAbout() {
        QFETCH(Design, design);
        const ModelInput input = wavesInput();
        const Superpixels regions = grid(120, 150, 3, 4);
        // A net that tells which of the twelve regions are black from the region's middle.
        const float black = -input.mean[0] / input.deviation[0];
        std::vector<ShownRegions> asked;
        const auto predict = predictEach([&](std::span<const float> film) {
            ShownRegions shown;
            double sum = 0;
            for (int label = 0; label < 12; ++label) {
                const int row = (label / 4 * 2 + 1) * 64 / 6;
                const int column = (label % 4 * 2 + 1) * 64 / 8;
                shown.push_back(std::abs(film[std::size_t(row * 64 + column)] - black) > 1e-5F);
                sum += shown.back() * (label + 1) / 100.0;
            }
            asked.push_back(shown);
            return sum;
        });
        ExplainParameters parameters;
        parameters.samples = 100;
        parameters.seed = 5;
        parameters.design = design;
        parameters.fill = Fill::Black;
        const auto map = explainWithLime(input, regions, QStringLiteral("x"), predict, parameters);
        QVERIFY(map);
        const std::vector<SampledMask> samples = sampledMasks(*map, {});
        QCOMPARE(samples.size(), std::size_t{100});
        QVERIFY(asked.size() >= 100);
        for (std::size_t i = 0; i < samples.size(); ++i) {
            QCOMPARE(samples[i].shown, asked[i]);
            const int shown = int(std::count(asked[i].begin(), asked[i].end(), 1));
            QCOMPARE(samples[i].weight, limeSampleWeight(shown, 12, 0.25));
        }
        QCOMPARE(samples.front().shown, ShownRegions(12, 1));
        QCOMPARE(samples.front().weight, 1.0);
    }

    void otherMethodsHaveNone() {
        Attribution map;
        map.method = methodName(Method::GradCam);
        map.samples = 10;
        QVERIFY(sampledMasks(map, {}).empty());
    }
};

QTEST_GUILESS_MAIN(TestSampledMasks)
#include "test_sampled_masks.moc"
