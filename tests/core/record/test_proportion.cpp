#include "core/record/proportion.h"

#include "tests/support/python.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>

using namespace lucency;

class TestProportion : public QObject {
    Q_OBJECT

    static bool near(double a, double b, double tolerance = 1e-9) {
        return std::abs(a - b) < tolerance;
    }

private Q_SLOTS:
    void wilsonsIntervalIsStatsmodels() {
        const QByteArray answer = testing::python(
            QStringLiteral("import json, sys\n"
                           "from statsmodels.stats.proportion import proportion_confint as c\n"
                           "print(json.dumps([list(map(float, c(k, n, method='wilson')))"
                           " for n in (1, 2, 7, 30, 421) for k in {0, 1, n // 3, n - 1, n}]))"),
            {});
        const QByteArray counts =
            testing::python(QStringLiteral("import json\n"
                                           "print(json.dumps([[k, n] for n in (1, 2, 7, 30, 421)"
                                           " for k in {0, 1, n // 3, n - 1, n}]))"),
                            {});
        if (answer.isEmpty()) {
            QSKIP("statsmodels is not here");
        }
        const QJsonArray expected = QJsonDocument::fromJson(answer).array();
        const QJsonArray of = QJsonDocument::fromJson(counts).array();
        QVERIFY(expected.size() > 15);
        for (qsizetype i = 0; i < expected.size(); ++i) {
            const auto interval = Proportion{of[i][0].toInt(), of[i][1].toInt()}.interval().value();
            QVERIFY(near(interval.low, expected[i][0].toDouble()));
            QVERIFY(near(interval.high, expected[i][1].toDouble()));
        }
    }

    /// Newcombe 1998, Stat Med 17:857, table I, method 3.
    void wilsonsIntervalIsThePapers_data() {
        QTest::addColumn<int>("part");
        QTest::addColumn<int>("whole");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    }
    void wilsonsIntervalIsThePapers() {
        QFETCH(int, part);
        QFETCH(int, whole);
        const auto interval = Proportion{part, whole}.interval().value();
        QTEST(std::round(interval.low * 1e4) / 1e4, "low");
        QTEST(std::round(interval.high * 1e4) / 1e4, "high");
    }

    void mcNemarIsTheExactBinomial() {
        QJsonArray pairs;
        for (const auto& [b, c] : {std::pair(0, 0), std::pair(0, 1), std::pair(5, 5),
                                   std::pair(3, 11), std::pair(40, 12), std::pair(400, 300)}) {
            pairs.append(QJsonArray{b, c});
        }
        const QByteArray answer = testing::python(
            QStringLiteral("import json, sys\n"
                           "from scipy.stats import binomtest\n"
                           "print(json.dumps([binomtest(b, b + c, 0.5).pvalue if b + c else 1.0"
                           " for b, c in json.load(sys.stdin)]))"),
            QJsonDocument(pairs).toJson());
        if (answer.isEmpty()) {
            QSKIP("SciPy is not here");
        }
        const QJsonArray expected = QJsonDocument::fromJson(answer).array();
        QCOMPARE(expected.size(), pairs.size());
        for (qsizetype i = 0; i < pairs.size(); ++i) {
            const double p = exactMcNemar(pairs[i][0].toInt(), pairs[i][1].toInt());
            QVERIFY(near(p, expected[i].toDouble()));
        }
    }

    /// Tables and intervals as others have printed them for this method.
    void newcombesIntervalIsThePapers_data() {
        QTest::addColumn<int>("both");
        QTest::addColumn<int>("second_only");
        QTest::addColumn<int>("first_only");
        QTest::addColumn<int>("neither");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        // Newcombe 1998, Stat Med 17:2635, table III, method 10.
        QTest::newRow("36 12 2 0") << 36 << 12 << 2 << 0 << 0.0569 << 0.3404;
        QTest::newRow("36 14 0 0") << 36 << 14 << 0 << 0 << 0.1528 << 0.4167;
        QTest::newRow("0 0 0 50") << 0 << 0 << 0 << 50 << -0.0713 << 0.0713;
    }
    void newcombesIntervalIsThePapers() {
        QFETCH(int, both);
        QFETCH(int, second_only);
        QFETCH(int, first_only);
        QFETCH(int, neither);
        const auto interval =
            PairedAnswers{both, first_only, second_only, neither}.interval().value();
        QTEST(std::round(interval.low * 1e4) / 1e4, "low");
        QTEST(std::round(interval.high * 1e4) / 1e4, "high");
    }

    void anIntervalTurnsWithItsSign() {
        const auto one = PairedAnswers{20, 3, 9, 5}.interval().value();
        const auto other = PairedAnswers{20, 9, 3, 5}.interval().value();
        QVERIFY(near(one.low, -other.high) && near(one.high, -other.low));
    }

    void quartilesAreNumpys() {
        const std::vector<double> values{31.5, 4, 12, 80, 9.25, 17, 12};
        const QByteArray answer =
            testing::python(QStringLiteral("import json, sys, numpy\n"
                                           "print(json.dumps(list(map(float, numpy.percentile("
                                           "json.load(sys.stdin), [0, 25, 50, 75, 100])))))"),
                            QJsonDocument(testing::array(values)).toJson());
        if (answer.isEmpty()) {
            QSKIP("NumPy is not here");
        }
        const QJsonArray expected = QJsonDocument::fromJson(answer).array();
        const Spread spread = spreadOf(values).value();
        QVERIFY(spread.quartiles);
        const double own[]{spread.least, spread.quartiles->low, spread.median,
                           spread.quartiles->high, spread.most};
        for (qsizetype i = 0; i < 5; ++i) {
            QVERIFY(near(own[i], expected[i].toDouble()));
        }
    }

    void ofNothingNothingIsSaid() {
        QVERIFY(std::isnan(Proportion().value()) && !Proportion().interval());
        QVERIFY(std::isnan(PairedAnswers().difference()) && !PairedAnswers().interval());
        QVERIFY(!spreadOf({}));
        QVERIFY(!spreadOf({1, 2, 3})->quartiles);
        QCOMPARE(spreadOf({1, 2, 4})->median, 2.0);
    }
};

QTEST_GUILESS_MAIN(TestProportion)
#include "test_proportion.moc"
