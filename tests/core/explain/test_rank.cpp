#include "core/explain/rank.h"

#include "tests/support/python.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <random>

using namespace lucency;
using namespace lucency::testing;

namespace {

const QString kReference = QStringLiteral(R"(
import json, sys
from scipy.stats import kendalltau, spearmanr
case = json.load(sys.stdin)
print(json.dumps({'kendall': kendalltau(case['a'], case['b'])[0],
                  'spearman': spearmanr(case['a'], case['b'])[0]}))
)");

}  // namespace

class TestRank : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsScipy_data() {
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("levels");
        QTest::newRow("no ties") << 60 << 1'000'000;
        QTest::newRow("some ties") << 40 << 20;
        QTest::newRow("mostly ties") << 100 << 3;
        QTest::newRow("two values") << 2 << 1000;
    }
    void equalsScipy() {
        QFETCH(int, count);
        QFETCH(int, levels);
        std::mt19937_64 random(7);
        std::vector<double> one, other;
        for (int i = 0; i < count; ++i) {
            one.push_back(double(random() % std::uint64_t(levels)) - levels / 2);
            other.push_back(
                std::floor((one.back() + double(random() % std::uint64_t(levels))) / 2));
        }
        const QByteArray input = QJsonDocument(QJsonObject{{QStringLiteral("a"), array(one)},
                                                           {QStringLiteral("b"), array(other)}})
                                     .toJson();
        const QByteArray answer = python(kReference, input);
        if (answer.isEmpty()) {
            QSKIP("SciPy is not here");
        }
        const QJsonObject reference = QJsonDocument::fromJson(answer).object();
        QVERIFY(std::abs(kendallTau(one, other) - reference[QLatin1String("kendall")].toDouble(9)) <
                1e-12);
        QVERIFY(std::abs(spearmanCorrelation(one, other) -
                         reference[QLatin1String("spearman")].toDouble(9)) < 1e-12);
    }

    void ordersAtTheirExtremes_data() {
        QTest::addColumn<QList<double>>("other");
        QTest::addColumn<double>("expected");
        QTest::newRow("same order") << QList<double>{-1, 0, 5, 90} << 1.0;
        QTest::newRow("reversed") << QList<double>{4, 3, -2, -30} << -1.0;
        QTest::newRow("all ties") << QList<double>{2, 2, 2, 2} << 0.0;
    }
    void ordersAtTheirExtremes() {
        QFETCH(QList<double>, other);
        QFETCH(double, expected);
        const std::vector<double> one{0.1, 0.2, 0.3, 0.4};
        QCOMPARE(kendallTau(one, other), expected);
        QCOMPARE(kendallTau(other, one), expected);
        QCOMPARE(spearmanCorrelation(one, other), expected);
    }
};

QTEST_GUILESS_MAIN(TestRank)
#include "test_rank.moc"
