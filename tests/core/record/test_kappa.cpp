#include "core/record/kappa.h"

#include "tests/support/python.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <random>

using namespace lucency;

namespace {

using Table = std::vector<std::vector<int>>;

std::vector<PairOfAnswers> pairsOf(const Table& table) {
    std::vector<PairOfAnswers> films;
    for (std::size_t i = 0; i < table.size(); ++i) {
        for (std::size_t j = 0; j < table.size(); ++j) {
            for (int film = 0; film < table[i][j]; ++film) {
                films.push_back(
                    {static_cast<int>(i), static_cast<int>(j), static_cast<int>(films.size())});
            }
        }
    }
    return films;
}

std::vector<CountedAnswers> countedOf(const Table& films) {
    std::vector<CountedAnswers> counted;
    for (const std::vector<int>& counts : films) {
        counted.push_back({counts, static_cast<int>(counted.size())});
    }
    return counted;
}

/// Two who agree in about two thirds of the films.
std::vector<PairOfAnswers> drawnPairs(int films, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    std::vector<PairOfAnswers> pairs;
    for (int i = 0; i < films; ++i) {
        const int first = static_cast<int>(random() % 3);
        const int second = random() % 2 == 0 ? first : static_cast<int>(random() % 3);
        pairs.push_back({first, second, i});
    }
    return pairs;
}

QJsonArray json(const Table& table) {
    QJsonArray rows;
    for (const auto& row : table) {
        rows.append(testing::array({row.begin(), row.end()}));
    }
    return rows;
}

/// Fourteen raters, ten subjects, five categories: the example of the textbooks.
const Table fourteen_raters{{0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0},
                            {2, 2, 8, 1, 1},  {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2},
                            {6, 5, 2, 1, 0},  {0, 2, 2, 3, 7}};

/// Fleiss 1971, table 1: thirty patients, six psychiatrists, five diagnoses.
const Table psychiatrists{
    {0, 0, 0, 6, 0}, {0, 3, 0, 0, 3}, {0, 1, 4, 0, 1}, {0, 0, 0, 0, 6}, {0, 3, 0, 3, 0},
    {2, 0, 4, 0, 0}, {0, 0, 4, 0, 2}, {2, 0, 3, 1, 0}, {2, 0, 0, 4, 0}, {0, 0, 0, 0, 6},
    {1, 0, 0, 5, 0}, {1, 1, 0, 4, 0}, {0, 3, 3, 0, 0}, {1, 0, 0, 5, 0}, {0, 2, 0, 3, 1},
    {0, 0, 5, 0, 1}, {3, 0, 0, 1, 2}, {5, 1, 0, 0, 0}, {0, 2, 0, 4, 0}, {1, 0, 2, 0, 3},
    {0, 0, 0, 0, 6}, {0, 1, 0, 5, 0}, {0, 2, 0, 1, 3}, {2, 0, 0, 4, 0}, {1, 0, 0, 4, 1},
    {0, 5, 0, 1, 0}, {4, 0, 0, 0, 2}, {0, 2, 0, 4, 0}, {1, 0, 5, 0, 0}, {0, 0, 0, 0, 6}};

/// Gwet 2014: twelve units, four raters, five categories, some answers missing.
const Table some_missing{{3, 0, 0, 0, 0}, {0, 3, 1, 0, 0}, {0, 0, 4, 0, 0}, {0, 0, 4, 0, 0},
                         {0, 4, 0, 0, 0}, {1, 1, 1, 1, 0}, {0, 0, 0, 4, 0}, {3, 1, 0, 0, 0},
                         {0, 4, 0, 0, 0}, {0, 0, 0, 0, 3}, {2, 0, 0, 0, 0}, {0, 0, 1, 0, 0}};

}  // namespace

class TestKappa : public QObject {
    Q_OBJECT

    static bool near(double a, double b, double tolerance = 1e-9) {
        return std::abs(a - b) < tolerance;
    }

private Q_SLOTS:
    void cohensIsScikitLearnsAndStatsmodels_data() {
        QTest::addColumn<int>("films");
        for (const int films : {12, 60, 500}) {
            QTest::addRow("%d films", films) << films;
        }
    }
    void cohensIsScikitLearnsAndStatsmodels() {
        QFETCH(int, films);
        const auto pairs = drawnPairs(films, 7);
        QJsonArray first, second;
        for (const PairOfAnswers& pair : pairs) {
            first.append(pair.first);
            second.append(pair.second);
        }
        const QByteArray input = QJsonDocument(QJsonArray{first, second}).toJson();
        const QByteArray value = testing::python(
            QStringLiteral("import json, sys\n"
                           "from sklearn.metrics import cohen_kappa_score\n"
                           "print(json.dumps([float(cohen_kappa_score(*json.load(sys.stdin)))]))"),
            input);
        if (value.isEmpty()) {
            QSKIP("scikit-learn is not here");
        }
        const Kappa kappa = cohensKappa(pairs, 3);
        QVERIFY(near(kappa.value, QJsonDocument::fromJson(value)[0].toDouble()));
        const QByteArray error = testing::python(
            QStringLiteral("import json, sys, numpy as np\n"
                           "from statsmodels.stats.inter_rater import cohens_kappa\n"
                           "a, b = json.load(sys.stdin); t = np.zeros((3, 3))\n"
                           "np.add.at(t, (a, b), 1); k = cohens_kappa(t)\n"
                           "print(json.dumps([float(k.std_kappa), float(k.kappa_low),"
                           " float(k.kappa_upp)]))"),
            input);
        if (error.isEmpty()) {
            QSKIP("statsmodels is not here");
        }
        const QJsonDocument expected = QJsonDocument::fromJson(error);
        QVERIFY(near(kappa.standard_error, expected[0].toDouble()));
        QCOMPARE(kappa.asymptotic.has_value(), films >= fewestFilms(3));
        if (kappa.asymptotic) {
            QVERIFY(near(kappa.asymptotic->low, expected[1].toDouble()));
            QVERIFY(near(kappa.asymptotic->high, expected[2].toDouble()));
        }
    }

    void cohensIsThatOfPrintedExamples_data() {
        QTest::addColumn<QList<int>>("cells");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("error");
        // As SAS prints them (PROC FREQ, AGREE).
        QTest::newRow("uebersax") << QList<int>{0, 0, 0, 5, 16, 3, 8, 12, 28} << 0.3333 << 0.0814;
        QTest::newRow("small") << QList<int>{0, 4, 1, 0, 8, 0, 0, 1, 5} << 0.4842 << 0.1380;
        // Gwet's abstractors (irrCAC's documentation).
        QTest::newRow("abstractors")
            << QList<int>{13, 0, 0, 0, 20, 7, 0, 4, 56} << 0.7964 << 0.0589;
    }
    void cohensIsThatOfPrintedExamples() {
        QFETCH(QList<int>, cells);
        Table table(3, std::vector<int>(3));
        for (qsizetype i = 0; i < 9; ++i) {
            table[static_cast<std::size_t>(i / 3)][static_cast<std::size_t>(i % 3)] = cells[i];
        }
        const Kappa kappa = cohensKappa(pairsOf(table), 3);
        QTEST(std::round(kappa.value * 1e4) / 1e4, "value");
        QTEST(std::round(kappa.standard_error * 1e4) / 1e4, "error");
    }

    void fleissIsThatOfPrintedExamples() {
        QVERIFY(near(fleissKappa(countedOf(fourteen_raters), 5).value, 0.210, 5e-4));
        QVERIFY(near(fleissKappa(countedOf(psychiatrists), 5).value, 0.430, 5e-4));
        const Kappa missing = fleissKappa(countedOf(some_missing), 5);
        QVERIFY(near(missing.agreement, 0.8181818, 5e-8));
        QVERIFY(near(missing.chance, 0.2387153, 5e-8));
        QVERIFY(near(missing.value, 0.76117, 5e-6));
        QVERIFY(near(missing.standard_error, 0.15302, 5e-6));
        QCOMPARE(missing.films, 11);
    }

    void fleissIsStatsmodels() {
        std::mt19937_64 random(5);
        Table films;
        for (int film = 0; film < 80; ++film) {
            std::vector<int> counts(3);
            const std::size_t mostly = random() % 3;
            for (int reader = 0; reader < 5; ++reader) {
                ++counts[random() % 3 == 0 ? random() % 3 : mostly];
            }
            films.push_back(counts);
        }
        const QByteArray answer = testing::python(
            QStringLiteral("import json, sys\n"
                           "from statsmodels.stats.inter_rater import fleiss_kappa\n"
                           "print(json.dumps([float(fleiss_kappa(json.load(sys.stdin)))]))"),
            QJsonDocument(json(films)).toJson());
        if (answer.isEmpty()) {
            QSKIP("statsmodels is not here");
        }
        const Kappa kappa = fleissKappa(countedOf(films), 3);
        QVERIFY(near(kappa.value, QJsonDocument::fromJson(answer)[0].toDouble()));
        // The linearised error is near the jackknife's, which knows nothing of its formula.
        std::vector<double> without;
        for (std::size_t left_out = 0; left_out < films.size(); ++left_out) {
            Table rest = films;
            rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(left_out));
            without.push_back(fleissKappa(countedOf(rest), 3).value);
        }
        const auto n = static_cast<double>(films.size());
        double mean = 0, squares = 0;
        for (const double value : without) {
            mean += value / n;
        }
        for (const double value : without) {
            squares += (value - mean) * (value - mean);
        }
        const double jackknife = std::sqrt(squares * (n - 1) / n);
        QVERIFY(std::abs(kappa.standard_error / jackknife - 1) < 0.05);
    }

    void bothIntervalsAgreeWhereFilmsAreMany() {
        const Kappa kappa = cohensKappa(drawnPairs(600, 3), 3);
        const auto width = [](const Interval& interval) { return interval.high - interval.low; };
        QVERIFY(std::abs(width(*kappa.bootstrap) / width(*kappa.asymptotic) - 1) < 0.1);
        QVERIFY(kappa.bootstrap->low < kappa.value && kappa.value < kappa.bootstrap->high);
        QCOMPARE(*cohensKappa(drawnPairs(600, 3), 3).bootstrap, *kappa.bootstrap);
    }

    void filmsOfOnePatientAreNoFurtherEvidence() {
        const auto films = drawnPairs(150, 9);
        std::vector<PairOfAnswers> fourfold;
        for (int copy = 0; copy < 4; ++copy) {
            fourfold.insert(fourfold.end(), films.begin(), films.end());
        }
        const Kappa once = cohensKappa(films, 3);
        const Kappa four = cohensKappa(fourfold, 3);
        QVERIFY(near(once.value, four.value));
        QCOMPARE(*once.bootstrap, *four.bootstrap);
        QVERIFY(near(four.standard_error, once.standard_error / 2, 1e-3));
    }

    void tooFewFilmsHaveNoInterval() {
        const auto few = drawnPairs(fewestFilms(3) - 1, 4);
        const Kappa kappa = cohensKappa(few, 3);
        QVERIFY(std::isfinite(kappa.value) && !kappa.asymptotic && !kappa.bootstrap);
        QVERIFY(std::isnan(cohensKappa({}, 3).value));
        QVERIFY(std::isnan(fleissKappa({}, 3).value));
        QVERIFY(std::isnan(fleissKappa({{{1, 0, 0}, 0}}, 3).value));
    }

    void sayingTheSameOfAllFilmsHasNoKappa() {
        std::vector<PairOfAnswers> same;
        std::vector<CountedAnswers> counted;
        for (int film = 0; film < 50; ++film) {
            same.push_back({1, 1, film});
            counted.push_back({{0, 3, 0}, film});
        }
        for (const Kappa& kappa : {cohensKappa(same, 3), fleissKappa(counted, 3)}) {
            QCOMPARE(kappa.agreement, 1.0);
            QVERIFY(std::isnan(kappa.value) && !kappa.asymptotic && !kappa.bootstrap);
        }
    }

    void aStoppedBootstrapIsLeftOut() {
        std::stop_source stop;
        stop.request_stop();
        const Kappa kappa = cohensKappa(drawnPairs(100, 1), 3, stop.get_token());
        QVERIFY(kappa.asymptotic && !kappa.bootstrap);
    }
};

QTEST_GUILESS_MAIN(TestKappa)
#include "test_kappa.moc"
