#include "core/learn/batches.h"

#include <QtTest>

#include <map>
#include <set>

using namespace lucency;

namespace {

/// 10 films of NORMAL and 30 of PNEUMONIA, 4 x 4 px, patients of two films each.
FilmCache made() {
    FilmCache cache;
    cache.side = 4;
    for (int i = 0; i < 40; ++i) {
        LabelledFilm film;
        film.label = i < 10 ? QStringLiteral("NORMAL") : QStringLiteral("PNEUMONIA");
        film.patient = QString::number(i / 2);
        cache.films.push_back(film);
        for (int pixel = 0; pixel < 16; ++pixel) {
            cache.gray.push_back(static_cast<std::uint8_t>(i * 5 + pixel));
        }
    }
    return cache;
}

Recipe balanced(Recipe::Balancing balancing) {
    Recipe recipe;
    recipe.batch = 8;
    recipe.balancing = balancing;
    recipe.augment = false;
    return recipe;
}

}  // namespace

class TestBatches : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEpochBalancesAsTheRecipeSays_data() {
        QTest::addColumn<int>("balancing");
        QTest::addColumn<int>("films");
        QTest::addColumn<int>("normal");
        QTest::newRow("none") << int(Recipe::Balancing::None) << 40 << 10;
        QTest::newRow("weights") << int(Recipe::Balancing::Weights) << 40 << 10;
        QTest::newRow("batches") << int(Recipe::Balancing::Batches) << 40 << 20;
        QTest::newRow("undersample") << int(Recipe::Balancing::Undersample) << 24 << 12;
    }
    void anEpochBalancesAsTheRecipeSays() {
        QFETCH(int, balancing);
        QFETCH(int, films);
        QFETCH(int, normal);
        const FilmCache cache = made();
        const Recipe recipe = balanced(Recipe::Balancing(balancing));
        const auto order = epochOrder(cache, recipe, 1, 2);
        QCOMPARE(static_cast<int>(order.size()), films);
        const auto is_normal = [&](int i) {
            return cache.films[i].label == QLatin1String("NORMAL");
        };
        const auto found = std::count_if(order.begin(), order.end(), is_normal);
        // The last batch is filled up: 20 undersampled films make 24 of either class.
        QVERIFY(std::abs(static_cast<int>(found) - normal) <= (films == 24 ? 4 : 0));
        if (recipe.balancing == Recipe::Balancing::Batches) {
            for (std::size_t batch = 0; batch < order.size(); batch += 8) {
                QCOMPARE(std::count_if(order.begin() + batch, order.begin() + batch + 8, is_normal),
                         4);
            }
        }
        QCOMPARE(epochOrder(cache, recipe, 1, 2), order);
        QVERIFY(epochOrder(cache, recipe, 1, 3) != order);
    }

    void undersamplingLeavesOutTheSameFilmsInEveryEpoch() {
        const Recipe recipe = balanced(Recipe::Balancing::Undersample);
        const auto films = [&](std::uint64_t epoch) {
            const auto order = epochOrder(made(), recipe, 1, epoch);
            return std::set<int>(order.begin(), order.end());
        };
        QCOMPARE(films(2), films(3));
        QCOMPARE(films(2).size(), std::size_t(20));
    }

    void headsSeeFilmsDrawnAgainByPatient() {
        Recipe recipe = balanced(Recipe::Balancing::None);
        recipe.heads = 200;
        const at::Tensor weights = filmWeights(made(), recipe, 5);
        QCOMPARE(weights.size(0), 40);
        QCOMPARE(weights.size(1), 200);
        for (int film = 0; film < 40; film += 2) {  // both films of a patient count alike
            QVERIFY(weights[film].equal(weights[film + 1]));
        }
        // Poisson(1): mean and variance 1, never drawn in e^-1 of the cases.
        QVERIFY(std::abs(weights.mean().item<double>() - 1) < 0.08);
        QVERIFY(std::abs(weights.var().item<double>() - 1) < 0.15);
        QVERIFY(std::abs(weights.eq(0).to(at::kFloat).mean().item<double>() - std::exp(-1)) < 0.04);
    }

    void classWeightsMakeBothClassesWeighTheSame() {
        const at::Tensor weights =
            filmWeights(made(), balanced(Recipe::Balancing::Weights), 1).squeeze(1);
        const double normal = weights.narrow(0, 0, 10).sum().item<double>();
        const double pneumonia = weights.narrow(0, 10, 30).sum().item<double>();
        QVERIFY(std::abs(normal - pneumonia) < 1e-4);
        QVERIFY(std::abs(normal + pneumonia - 40) < 1e-4);
    }

    void mixupMixesFilmsAndTargetsAlike() {
        const FilmCache cache = made();
        Recipe recipe = balanced(Recipe::Balancing::None);
        const std::vector<int> order{0, 1, 20, 21};
        const Batch plain = makeBatch(cache, order, recipe, {}, 7);
        recipe.mixup = 0.5;
        const Batch mixed_batch = makeBatch(cache, order, recipe, {}, 7);
        const Batch again = makeBatch(cache, order, recipe, {}, 7);
        QVERIFY(mixed_batch.films.equal(again.films));
        QVERIFY(!mixed_batch.targets.equal(plain.targets));
        QVERIFY(std::abs(mixed_batch.targets.sum().item<double>() - 2) < 1e-5);
        // The share that explains the targets explains the films.
        bool explained = false;
        for (int by = 1; by < 4 && !explained; ++by) {
            for (int step = 0; step <= 1000 && !explained; ++step) {
                const double share = step / 1000.0;
                const auto mix = [&](const at::Tensor& t) {
                    return t * share + t.roll(by, 0) * (1 - share);
                };
                explained =
                    (mix(plain.targets) - mixed_batch.targets).abs().max().item<double>() < 2e-3 &&
                    (mix(plain.films) - mixed_batch.films).abs().max().item<double>() < 2e-2;
            }
        }
        QVERIFY(explained);
        QVERIFY(makeBatch(cache, order, recipe, {}, 0).films.equal(plain.films));
    }
};

QTEST_GUILESS_MAIN(TestBatches)
#include "test_batches.moc"
