#include "core/explain/explain.h"
#include "core/explain/first_map.h"

#include "tests/core/explain/made_models.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int kRows = 120;
constexpr int kColumns = 150;

}  // namespace

class TestFirstMap : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itIsCoarseWhereTimeIsShort_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<int>("ms_a_film");
        QTest::addColumn<int>("regions");
        QTest::newRow("lime, fast") << int(Method::Lime) << 0 << 0;
        QTest::newRow("lime, slow") << int(Method::Lime) << 3 << 31;
        QTest::newRow("kernel-shap, slow") << int(Method::KernelShap) << 3 << 31;
        QTest::newRow("rise, slower") << int(Method::Rise) << 6 << 15;
        QTest::newRow("occlusion does not sample") << int(Method::Occlusion) << 4 << 0;
    }
    void itIsCoarseWhereTimeIsShort() {
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
};

QTEST_GUILESS_MAIN(TestFirstMap)
#include "test_first_map.moc"
