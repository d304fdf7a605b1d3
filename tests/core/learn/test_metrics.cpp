#include "core/learn/metrics.h"
#include "core/model/classifier.h"

#include "tests/support/python.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <cmath>
#include <random>

using namespace lucency;

namespace {

/// Scores that mean something, with ties.
std::vector<Scored> drawnFilms(int count, std::uint64_t seed, double shift = 1.2) {
    std::mt19937_64 random(seed);
    const auto uniform = [&] { return static_cast<double>(random() >> 11) * 0x1.0p-53; };
    std::vector<Scored> films;
    for (int i = 0; i < count; ++i) {
        Scored film;
        film.positive = uniform() < 0.6;
        const double noise = uniform() + uniform() + uniform() - 1.5;
        film.logit = std::round((2 * noise + (film.positive ? shift : -shift)) * 20) / 20;
        film.probability = 1 / (1 + std::exp(-film.logit));
        film.patient = i / 2;
        films.push_back(film);
    }
    return films;
}

}  // namespace

class TestMetrics : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void figuresAreScikitLearns() {
        const std::vector<Scored> films = drawnFilms(400, 3);
        QJsonArray truth, probabilities;
        for (const Scored& film : films) {
            truth.append(film.positive ? 1 : 0);
            probabilities.append(film.probability);
        }
        const QByteArray answer = testing::python(
            QStringLiteral(
                "import json, sys\n"
                "from sklearn import metrics as m\n"
                "d = json.load(sys.stdin); y = d['y']; p = d['p']\n"
                "n = [int(v >= 0.4) for v in p]\n"
                "tn, fp, fn, tp = m.confusion_matrix(y, n).ravel()\n"
                "pr, re, f1, _ = m.precision_recall_fscore_support(y, n)\n"
                "print(json.dumps(dict(auc=m.roc_auc_score(y, p), tp=int(tp), fp=int(fp),"
                " tn=int(tn), fn=int(fn), accuracy=m.accuracy_score(y, n),"
                " brier=m.brier_score_loss(y, p), log_loss=m.log_loss(y, p),"
                " precision=list(pr), recall=list(re), f1=list(f1))))\n"),
            QJsonDocument(
                QJsonObject{{QStringLiteral("y"), truth}, {QStringLiteral("p"), probabilities}})
                .toJson());
        if (answer.isEmpty()) {
            QSKIP("scikit-learn is not here");
        }
        const QJsonObject expected = QJsonDocument::fromJson(answer).object();
        const Metrics m = measure(films, 0.4);
        const auto near = [&](const char* name, double value) {
            const double other = expected.value(QLatin1String(name)).toDouble(NAN);
            QVERIFY2(std::abs(value - other) < 1e-9, name);
        };
        near("auc", m.auc);
        near("accuracy", m.accuracy);
        near("brier", m.brier);
        near("log_loss", m.log_loss);
        near("tp", m.confusion.tp);
        near("fp", m.confusion.fp);
        near("tn", m.confusion.tn);
        near("fn", m.confusion.fn);
        const auto pair = [&](const char* name, double negative, double positive) {
            const QJsonArray both = expected.value(QLatin1String(name)).toArray();
            QVERIFY2(std::abs(negative - both.at(0).toDouble()) < 1e-9, name);
            QVERIFY2(std::abs(positive - both.at(1).toDouble()) < 1e-9, name);
        };
        pair("precision", m.negative_class.precision, m.positive_class.precision);
        pair("recall", m.negative_class.recall, m.positive_class.recall);
        pair("f1", m.negative_class.f1, m.positive_class.f1);
        QVERIFY(m.auc_interval[0] < m.auc && m.auc < m.auc_interval[1]);
    }

    void calibrationErrorOfKnownBins() {
        // 10 films at 0.95 of which 5 are positive, 10 at 0.05 of which none is.
        std::vector<Scored> films;
        for (int i = 0; i < 10; ++i) {
            films.push_back({0.95, 0, i < 5, i});
            films.push_back({0.05, 0, false, 100 + i});
        }
        QVERIFY(std::abs(expectedCalibrationError(films) - 0.5 * (0.45 + 0.05)) < 1e-12);
        for (Scored& film : films) {
            film.probability = film.positive ? 1 : 0;
        }
        QCOMPARE(expectedCalibrationError(films), 0.0);
    }

    void oneClassHasNoArea() {
        const std::vector<Scored> films{{0.2, 0, true, 0}, {0.9, 0, true, 1}};
        QVERIFY(std::isnan(areaUnderRoc(films)));
        QVERIFY(std::isnan(measure({}, 0.5).accuracy));
    }

    void manyFilmsOfOnePatientWidenTheInterval() {
        std::vector<Scored> films = drawnFilms(300, 9, 0.6);
        for (std::size_t i = 0; i < films.size(); ++i) {
            films[i].patient = static_cast<int>(i);
        }
        const auto apart = measure(films, 0.5).auc_interval;
        std::vector<Scored> repeated;
        for (int copy = 0; copy < 4; ++copy) {
            repeated.insert(repeated.end(), films.begin(), films.end());
        }
        const auto by_patient = measure(repeated, 0.5).auc_interval;
        // Four copies of each film are no more evidence.
        QVERIFY(std::abs((by_patient[1] - by_patient[0]) / (apart[1] - apart[0]) - 1) < 0.15);
    }

    void calibrationUndoesAScale() {
        // Labels drawn from sigmoid(z / 3 + 0.7): the fit finds it, with classes weighted equally
        // moving the bias by the log-odds of the prior.
        std::mt19937_64 random(4);
        const auto uniform = [&] { return static_cast<double>(random() >> 11) * 0x1.0p-53; };
        std::vector<Scored> films;
        int positives = 0;
        for (int i = 0; i < 20000; ++i) {
            Scored film;
            film.logit = (uniform() - 0.5) * 24;
            film.positive = uniform() < 1 / (1 + std::exp(-(film.logit / 3 + 0.7)));
            film.patient = i;
            positives += film.positive ? 1 : 0;
            films.push_back(film);
        }
        const Calibration fit = fitCalibration(films, 50, 1);
        const double prior = std::log(static_cast<double>(positives) / (20000 - positives));
        QVERIFY(std::abs(fit.temperature - 3) < 0.12);
        QVERIFY(std::abs(fit.bias - (0.7 - prior)) < 0.1);
        QCOMPARE(fit.bootstrap.size(), std::size_t(50));
    }

    void classesPerfectlyApartStillFit() {
        std::vector<Scored> films;
        for (int i = 0; i < 40; ++i) {
            films.push_back({0, i % 2 == 0 ? 5.0 : -5.0, i % 2 == 0, i});
        }
        const Calibration fit = fitCalibration(films, 5, 1);
        QVERIFY(std::isfinite(fit.temperature) && fit.temperature > 0);
        QVERIFY(calibratedProbability(fit, 5) > 0.9);
    }
};

QTEST_GUILESS_MAIN(TestMetrics)
#include "test_metrics.moc"
