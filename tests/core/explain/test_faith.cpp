#include "core/explain/faith.h"
#include "core/explain/fill_comparison.h"

#include "tests/core/explain/made_pictures.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>
#include <random>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int kRows = 120;
constexpr int kColumns = 150;
constexpr int kDown = 4;
constexpr int kAcross = 5;
constexpr int kRegions = kDown * kAcross;

const ModelInput& film() {
    static const ModelInput input = wavesInput(kRows, kColumns);
    return input;
}

const Superpixels& regions() {
    static const Superpixels superpixels = grid(kRows, kColumns, kDown, kAcross);
    return superpixels;
}

/// A network that knows of each region only whether it shows the film.
ModelFunctions fromShown(std::function<double(const std::vector<bool>& shown)> probability) {
    const std::vector<int> labels = labelsAtModelSize(regions(), film());
    const std::vector<float> whole = film().tensor();
    ModelFunctions functions;
    functions.predict = predictEach([=](std::span<const float> picture) {
        std::vector<bool> shown(kRegions, true);
        for (std::size_t pixel = 0; pixel < labels.size(); ++pixel) {
            if (picture[pixel] != whole[pixel]) {
                shown[std::size_t(labels[pixel])] = false;
            }
        }
        return probability(shown);
    });
    return functions;
}

constexpr double kBase = 0.1;

/// Adds what each shown region brings to kBase.
ModelFunctions linear(const std::vector<double>& brings) {
    return fromShown([brings](const std::vector<bool>& shown) {
        double sum = kBase;
        for (std::size_t region = 0; region < brings.size(); ++region) {
            sum += shown[region] ? brings[region] : 0;
        }
        return sum;
    });
}

std::vector<double> drawnWeights() {
    std::mt19937_64 random(3);
    std::vector<double> weights;
    for (int region = 0; region < kRegions; ++region) {
        weights.push_back(double(random() % 1000) / 20'000 - 0.01);
    }
    return weights;
}

Attribution mapOf(const std::vector<double>& weights) {
    Attribution map;
    map.superpixels = regions();
    for (std::size_t region = 0; region < weights.size(); ++region) {
        map.weights.push_back({int(region), weights[region], 0, 0});
    }
    return map;
}

FaithParameters black() {
    FaithParameters parameters;
    parameters.fill = Fill::Black;
    return parameters;
}

bool near(double one, double other) {
    return std::abs(one - other) < 1e-12;
}

std::vector<double> times(double factor, std::vector<double> weights) {
    for (double& weight : weights) {
        weight *= factor;
    }
    return weights;
}

}  // namespace

class TestFaith : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void curvesOfALinearNetworkAreItsSums() {
        std::vector<double> weights = drawnWeights();
        const auto faith = measureFaith(film(), mapOf(weights), linear(weights), black());
        QVERIFY(faith);
        std::sort(weights.rbegin(), weights.rend());
        QCOMPARE(faith->deletion.size(), std::size_t{kRegions + 1});
        const double all = std::accumulate(weights.begin(), weights.end(), kBase);
        double gone = 0;
        double deletion = 0;
        double insertion = 0;
        for (std::size_t step = 0; step <= kRegions; ++step) {
            QVERIFY(near(faith->deletion[step], all - gone));
            QVERIFY(near(faith->insertion[step], kBase + gone));
            const double share = step == 0 || step == kRegions ? 0.5 : 1;
            deletion += share * (all - gone) / kRegions;
            insertion += share * (kBase + gone) / kRegions;
            gone += step < kRegions ? weights[step] : 0;
        }
        QVERIFY(near(faith->deletion_auc, deletion));
        QVERIFY(near(faith->insertion_auc, insertion));
        QVERIFY(near(faith->random_auc, (all + kBase) / 2));
        QVERIFY(faith->random_deviation > 0);
        QVERIFY(faith->hidesBetterThanChance());
        QVERIFY(faith->showsBetterThanChance());
        QCOMPARE(faith->samples, 10 * (kRegions + 1) + 1 + 256);
    }

    void aMapTurnedAboutIsWorseThanChance() {
        const std::vector<double> weights = drawnWeights();
        const auto faith =
            measureFaith(film(), mapOf(times(-1, weights)), linear(weights), black());
        QVERIFY(faith);
        QVERIFY(faith->deletion_auc > faith->random_auc);
        QVERIFY(faith->insertion_auc < faith->random_auc);
        QVERIFY(!faith->hidesBetterThanChance() && !faith->showsBetterThanChance());
    }

    void infidelityOfALinearNetwork_data() {
        QTest::addColumn<double>("factor");
        QTest::addColumn<double>("scale");
        QTest::newRow("its own weights") << 1.0 << 1.0;
        QTest::newRow("twice as much") << 2.0 << 0.5;
        QTest::newRow("turned about") << -1.0 << -1.0;
        QTest::newRow("nothing") << 0.0 << 0.0;
    }
    void infidelityOfALinearNetwork() {
        QFETCH(double, factor);
        QFETCH(double, scale);
        const std::vector<double> weights = drawnWeights();
        const auto faith =
            measureFaith(film(), mapOf(times(factor, weights)), linear(weights), black());
        QVERIFY(faith);
        // The error is (factor - 1) times what hiding takes away.
        QVERIFY(near(faith->infidelity, (factor - 1) * (factor - 1) * faith->blank_infidelity));
        QVERIFY(faith->blank_infidelity > 1e-4);
        QVERIFY(near(faith->scale, scale));
        QVERIFY(near(faith->scaled_infidelity, scale == 0 ? faith->blank_infidelity : 0));
    }

    /// Of two regions of which both are needed, a fair coin hides at least one in 3 of 4 copies.
    void infidelityOfATeam() {
        const ModelFunctions both = fromShown(
            [](const std::vector<bool>& shown) { return shown[3] && shown[11] ? 0.8 : 0.0; });
        std::vector<double> weights(kRegions, 0);
        weights[3] = weights[11] = 0.4;
        FaithParameters parameters = black();
        parameters.infidelity_samples = 20'000;
        parameters.batch = 500;
        const auto faith = measureFaith(film(), mapOf(weights), both, parameters);
        QVERIFY(faith);
        // Fits where both or none is hidden; 0.4 amiss where one is, in half of the copies.
        QVERIFY(std::abs(faith->infidelity - 0.08) < 0.003);
        QVERIFY(std::abs(faith->blank_infidelity - 0.48) < 0.01);
        // E[promised x seen] = .5 x .32 + .25 x .64 = .32, E[promised^2] = .5 x .16 + .25 x .64.
        QVERIFY(std::abs(faith->scale - 0.32 / 0.24) < 0.02);
        QVERIFY(std::abs(faith->scaled_infidelity - (0.48 - 0.32 * 0.32 / 0.24)) < 0.01);
    }

    void theSeedDrawsOrdersAndMasks() {
        const std::vector<double> weights = drawnWeights();
        const ModelFunctions curved = fromShown([](const std::vector<bool>& shown) {
            const auto count = std::count(shown.begin(), shown.begin() + 7, true);
            return double(count * count) / 49;
        });
        FaithParameters parameters = black();
        const auto once = measureFaith(film(), mapOf(weights), curved, parameters);
        parameters.batch = 7;
        const auto again = measureFaith(film(), mapOf(weights), curved, parameters);
        parameters.seed = 2;
        const auto other = measureFaith(film(), mapOf(weights), curved, parameters);
        QVERIFY(once && again && other);
        QCOMPARE(once->random_auc, again->random_auc);
        QCOMPARE(once->infidelity, again->infidelity);
        QVERIFY(once->random_auc != other->random_auc);
        QVERIFY(once->infidelity != other->infidelity);
        QCOMPARE(once->deletion, other->deletion);
    }

    void partsThatAreNotWantedCostNothing() {
        FaithParameters parameters = black();
        parameters.random_orders = 0;
        parameters.infidelity_samples = 0;
        const auto faith =
            measureFaith(film(), mapOf(drawnWeights()), linear(drawnWeights()), parameters);
        QVERIFY(faith);
        QCOMPARE(faith->samples, 2 * (kRegions + 1) + 1);
        QCOMPARE(faith->random_auc, 0);
    }

    void whatCannotBeMeasured_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<int>("code");
        QTest::newRow("a weight is missing") << "weight" << int(ErrorCode::InvalidArgument);
        QTest::newRow("odd orders") << "odd" << int(ErrorCode::InvalidArgument);
        QTest::newRow("no network") << "network" << int(ErrorCode::InvalidArgument);
        QTest::newRow("the network fails") << "fails" << int(ErrorCode::ModelFailed);
        QTest::newRow("the network answers NaN") << "nan" << int(ErrorCode::ModelFailed);
        QTest::newRow("stopped") << "stopped" << int(ErrorCode::Cancelled);
    }
    void whatCannotBeMeasured() {
        QFETCH(QString, what);
        QFETCH(int, code);
        Attribution map = mapOf(drawnWeights());
        ModelFunctions network = linear(drawnWeights());
        FaithParameters parameters = black();
        std::stop_source source;
        int batches = 0;
        if (what == QLatin1String("weight")) {
            map.weights.pop_back();
        } else if (what == QLatin1String("odd")) {
            parameters.random_orders = 3;
        } else if (what == QLatin1String("network")) {
            network.predict = {};
        } else if (what == QLatin1String("fails")) {
            network.predict = [](std::span<const float>, int) -> Result<std::vector<double>> {
                return {ErrorCode::ModelFailed, QStringLiteral("on purpose")};
            };
        } else if (what == QLatin1String("nan")) {
            network = fromShown([](const std::vector<bool>&) { return std::nan(""); });
        }
        const auto faith = measureFaith(film(), map, network, parameters, source.get_token(),
                                        [&](std::int64_t done, std::int64_t total) {
                                            QVERIFY(done <= total);
                                            ++batches;
                                            source.request_stop();
                                        });
        QVERIFY(!faith);
        QCOMPARE(int(faith.error().code), code);
        QCOMPARE(batches, what == QLatin1String("stopped") ? 1 : 0);
    }

    void everyVerdictHasItsSentence() {
        QStringList sentences;
        for (const double deletion : {0.2, 0.5}) {
            for (const double insertion : {0.5, 0.8}) {
                Faith faith;
                faith.random_auc = 0.5;
                faith.random_deviation = 0.1;
                faith.deletion_auc = deletion;
                faith.insertion_auc = insertion;
                const QString sentence = faithSentence(faith);
                QVERIFY(!sentence.isEmpty() && !sentences.contains(sentence));
                sentences.append(sentence);
            }
        }
    }

    void fillsThatAgreeAndFillsThatDoNot_data() {
        QTest::addColumn<QList<double>>("factors");
        QTest::addColumn<double>("disagreement");
        QTest::addColumn<double>("distance");
        QTest::newRow("the same") << QList<double>{1, 1} << 0.0 << 0.0;
        QTest::newRow("stronger, same order") << QList<double>{1, 3} << 0.0 << 1.0;
        QTest::newRow("opposed") << QList<double>{1, -1} << 2.0 << 2.0;
        QTest::newRow("one of three opposed") << QList<double>{1, 1, -1} << 4.0 / 3 << 4.0 / 3;
    }
    void fillsThatAgreeAndFillsThatDoNot() {
        QFETCH(QList<double>, factors);
        QFETCH(double, disagreement);
        QFETCH(double, distance);
        std::vector<Attribution> maps;
        for (const double factor : factors) {
            maps.push_back(mapOf(times(factor, drawnWeights())));
        }
        const FillComparison comparison = compareMaps(maps);
        QVERIFY(near(comparison.disagreement, disagreement));
        QVERIFY(near(comparison.distance, distance));
        QCOMPARE(comparison.maps.size(), maps.size());
        QVERIFY(!fillSentence(comparison).contains(QLatin1Char('%') + QString::number(1)));
    }

    /// What the network does with a hidden region does not depend on the fill here, so neither may
    /// the map; a network that reads grays gives another map with each.
    void fillsAreComparedWithTheSameMasks() {
        ExplainParameters parameters;
        parameters.samples = 128;
        parameters.fill = Fill::Blur;
        int calls = 0;
        std::int64_t last = 0;
        const auto blind =
            compareFills(film(), regions(), QStringLiteral("PNEUMONIA"), linear(drawnWeights()),
                         parameters, {}, [&](std::int64_t done, std::int64_t total) {
                             QVERIFY(done > last);
                             last = done;
                             QCOMPARE(total, 4 * 128);
                             ++calls;
                         });
        QVERIFY(blind);
        QCOMPARE(last, 4 * 128);
        QCOMPARE(blind->maps.size(), kComparedFills.size());
        QVERIFY(near(blind->disagreement, 0));
        QVERIFY(near(blind->distance, 0));
        for (std::size_t fill = 0; fill < kComparedFills.size(); ++fill) {
            QCOMPARE(blind->maps[fill].fill, fillName(kComparedFills[fill]));
        }
        ModelFunctions grays;
        grays.predict = predictEach([](std::span<const float> picture) {
            double z = 0;
            for (std::size_t pixel = 0; pixel < picture.size(); ++pixel) {
                z += double(picture[pixel]) * std::sin(double(pixel) * 0.011);
            }
            return 1 / (1 + std::exp(-z / 200));
        });
        const auto seeing =
            compareFills(film(), regions(), QStringLiteral("PNEUMONIA"), grays, parameters);
        QVERIFY(seeing);
        QVERIFY(seeing->disagreement > 0.1);
        QVERIFY(seeing->distance > 0.1);
    }
};

QTEST_GUILESS_MAIN(TestFaith)
#include "test_faith.moc"
