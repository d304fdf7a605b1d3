#include "core/learn/curves.h"

#include "tests/support/python.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <random>

using namespace lucency;

namespace {

/// Films whose probability tells something of their label, with ties; two films a patient.
std::vector<Scored> drawnFilms(int count, std::uint64_t seed, double signal) {
    std::mt19937_64 random(seed);
    const auto uniform = [&] { return static_cast<double>(random() >> 11) * 0x1.0p-53; };
    std::vector<Scored> films;
    for (int i = 0; i < count; ++i) {
        Scored film;
        film.positive = uniform() < 0.6;
        const double raw = (1 - signal) * uniform() + signal * (film.positive ? 0.8 : 0.2);
        film.probability = std::round(raw * 50) / 50;
        film.patient = i / 2;
        films.push_back(film);
    }
    return films;
}

}  // namespace

class TestCurves : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void curvesAreScikitLearns() {
        const auto films = drawnFilms(300, 3, 0.4);
        std::vector<double> y, p;
        for (const Scored& film : films) {
            y.push_back(film.positive ? 1 : 0);
            p.push_back(film.probability);
        }
        const QByteArray answer =
            testing::python(QStringLiteral(R"(
import json, sys
from sklearn.metrics import roc_curve, precision_recall_curve, average_precision_score
from sklearn.calibration import calibration_curve
d = json.load(sys.stdin)
f, t, _ = roc_curve(d['y'], d['p'], drop_intermediate=False)
pr, rc, _ = precision_recall_curve(d['y'], d['p'])
true, mean = calibration_curve(d['y'], d['p'], n_bins=10)
print(json.dumps(dict(f=list(f), t=list(t), pr=list(pr), rc=list(rc), true=list(true),
                      mean=list(mean), ap=average_precision_score(d['y'], d['p']))))
)"),
                            QJsonDocument(QJsonObject{{QStringLiteral("y"), testing::array(y)},
                                                      {QStringLiteral("p"), testing::array(p)}})
                                .toJson());
        if (answer.isEmpty()) {
            QSKIP("scikit-learn is not here");
        }
        const QJsonObject expected = QJsonDocument::fromJson(answer).object();
        const auto list = [&](const char* name) {
            return expected.value(QLatin1String(name)).toArray();
        };
        const auto roc = rocCurve(films);
        QCOMPARE(static_cast<qsizetype>(roc.size()), list("f").size());
        for (std::size_t i = 0; i < roc.size(); ++i) {
            QVERIFY(std::abs(roc[i].x - list("f").at(int(i)).toDouble()) < 1e-12);
            QVERIFY(std::abs(roc[i].y - list("t").at(int(i)).toDouble()) < 1e-12);
        }
        // Theirs runs by rising probability and ends in a point (recall 0, precision 1) of its own.
        const auto curve = precisionRecallCurve(films);
        QCOMPARE(static_cast<qsizetype>(curve.size()), list("pr").size() - 1);
        for (std::size_t i = 0; i < curve.size(); ++i) {
            const auto at = static_cast<qsizetype>(curve.size() - 1 - i);
            QVERIFY(std::abs(curve[i].x - list("rc").at(at).toDouble()) < 1e-12);
            QVERIFY(std::abs(curve[i].y - list("pr").at(at).toDouble()) < 1e-12);
        }
        QVERIFY(std::abs(averagePrecision(films) - expected.value("ap").toDouble()) < 1e-12);
    }

    void calibrationBinsHoldMeansOfTheirFilms() {
        const std::vector<Scored> films{{0.11, 0, true, 0}, {0.19, 0, false, 1}, {1.0, 0, true, 2}};
        const auto bins = calibrationCurve(films, 10);
        QCOMPARE(bins.size(), std::size_t(2));
        QVERIFY(std::abs(bins[0].probability - 0.15) < 1e-12);
        QCOMPARE(bins[0].positive, 0.5);
        QCOMPARE(bins[0].films, 2);
        QCOMPARE(bins[1].probability, 1.0);
    }

    void theLeastSureFilmsAreLeftOutFirst() {
        // Sure and right, sure and right, unsure and wrong.
        const std::vector<Scored> films{
            {0.99, 0, true, 0}, {0.02, 0, false, 1}, {0.55, 0, false, 2}};
        const auto curve = riskCoverage(films, 0.5);
        QCOMPARE(curve.size(), std::size_t(3));
        QVERIFY(std::abs(curve[1].x - 2.0 / 3) < 1e-12);
        QCOMPARE(curve[1].y, 1.0);
        QVERIFY(std::abs(curve[2].y - 2.0 / 3) < 1e-12);
        QVERIFY(std::abs(areaUnderRiskCoverage(films, 0.5) - 1.0 / 9) < 1e-12);
    }

    void sureMeansFarFromTheThresholdInLogOdds() {
        // From a threshold of .1, .02 lies as far as .36; .5 lies further than .03.
        const std::vector<Scored> films{{0.5, 0, true, 0}, {0.03, 0, false, 1}};
        QCOMPARE(riskCoverage(films, 0.1).front().y, 1.0);
        const std::vector<Scored> wrong{{0.5, 0, false, 0}, {0.03, 0, false, 1}};
        QCOMPARE(riskCoverage(wrong, 0.1).front().y, 0.0);
    }

    void whatTheFilmsDoNotAllowIsNotDefined() {
        const std::vector<Scored> one_class{{0.2, 0, false, 0}, {0.7, 0, false, 1}};
        QVERIFY(rocCurve(one_class).empty());
        QVERIFY(std::isnan(averagePrecision(one_class)));
        QVERIFY(std::isnan(bootstrapIntervals(one_class, 0.5).auc[0]));
        QVERIFY(std::isnan(areaUnderRiskCoverage({}, 0.5)));
        QVERIFY(std::isnan(bootstrapIntervals({}, 0.5).accuracy[0]));
    }

    void intervalsCoverWhatTheyAreOf() {
        // The accuracy of films drawn anew lies in its interval about 19 times out of 20.
        int covered = 0;
        const double truth = measureOnce(drawnFilms(200'000, 99, 0.2), 0.5).accuracy;
        for (int draw = 0; draw < 200; ++draw) {
            const auto interval =
                bootstrapIntervals(drawnFilms(200, 1000 + draw, 0.2), 0.5, 200).accuracy;
            covered += interval[0] <= truth && truth <= interval[1] ? 1 : 0;
        }
        QVERIFY2(covered > 178 && covered < 200, qPrintable(QString::number(covered)));
    }

    void aModelBesideItselfDiffersByNothing() {
        const auto films = drawnFilms(120, 5, 0.4);
        const PairedDifferences same = comparePaired(films, 0.5, films, 0.5);
        QCOMPARE(same.auc.value, 0.0);
        QCOMPARE(same.auc.interval[0], 0.0);
        QCOMPARE(same.auc.interval[1], 0.0);
        QCOMPARE(same.only_first_right + same.only_second_right, 0);
    }

    void aBetterModelIsToldApartThoughBothVaryMore() {
        const auto films = drawnFilms(400, 8, 0.25);
        auto better = films;  // right on a tenth of the films that the first gets wrong
        int mended = 0;
        for (std::size_t i = 0; i < better.size(); ++i) {
            const bool wrong = (films[i].probability >= 0.5) != films[i].positive;
            if (wrong && i % 5 == 0) {
                better[i].probability = films[i].positive ? 0.9 : 0.1;
                ++mended;
            }
        }
        const PairedDifferences d = comparePaired(films, 0.5, better, 0.5);
        QCOMPARE(d.only_second_right, mended);
        QCOMPARE(d.only_first_right, 0);
        QVERIFY(d.accuracy.interval[0] > 0);
        const auto a = bootstrapIntervals(films, 0.5).accuracy;
        const auto b = bootstrapIntervals(better, 0.5).accuracy;
        QVERIFY(a[1] > b[0]);  // unpaired intervals overlap
    }
};

QTEST_GUILESS_MAIN(TestCurves)
#include "test_curves.moc"
