#include "core/explain/sampling.h"
#include "core/explain/surrogate.h"

#include "tests/support/python.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace lucency;
using namespace lucency::testing;

namespace {

// What marcotcr/lime does (lime_image.py, lime_base.py) with the parts of scikit-learn that it
// calls.
const QString kReference = QStringLiteral(R"(
import json, sys
import numpy as np
from sklearn.linear_model import Ridge
from sklearn.metrics import pairwise_distances
case = json.load(sys.stdin)
data = np.array(case['masks'], dtype=float)
labels = np.array(case['y'])
ones = np.ones((1, data.shape[1]))
distances = pairwise_distances(data, ones, metric='cosine').ravel()
w = np.sqrt(np.exp(-(distances ** 2) / case['width'] ** 2))
model = Ridge(alpha=case['alpha'], fit_intercept=True, random_state=0)
model.fit(data, labels, sample_weight=w)
json.dump({'w': w.tolist(), 'coef': model.coef_.tolist(), 'intercept': model.intercept_,
           'r2': model.score(data, labels, sample_weight=w)}, sys.stdout)
)");

}  // namespace

class TestSurrogate : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void equalsScikitLearn_data() {
        QTest::addColumn<int>("design");
        QTest::addColumn<int>("regions");
        QTest::addColumn<int>("samples");
        QTest::addColumn<double>("width");
        QTest::addColumn<double>("alpha");
        const int random = int(Design::Random);
        const int hadamard = int(Design::Hadamard);
        QTest::newRow("lime's own") << random << 50 << 1000 << 0.25 << 1.0;
        QTest::newRow("hadamard") << hadamard << 60 << 256 << 0.25 << 1.0;
        QTest::newRow("fewer samples than regions") << random << 40 << 17 << 0.25 << 1.0;
        QTest::newRow("wide kernel, little penalty") << hadamard << 20 << 100 << 2.0 << 0.01;
        QTest::newRow("no penalty") << random << 12 << 200 << 0.25 << 0.0;
        QTest::newRow("two regions") << hadamard << 2 << 9 << 0.25 << 1.0;
        QTest::newRow("many regions") << hadamard << 300 << 700 << 0.25 << 1.0;
    }
    void equalsScikitLearn() {
        static const bool here = python(QStringLiteral("import sklearn; print(1)"), {}) == "1\n";
        if (!here) {
            QSKIP("scikit-learn is not here");
        }
        QFETCH(int, design);
        QFETCH(int, regions);
        QFETCH(int, samples);
        QFETCH(double, width);
        QFETCH(double, alpha);
        MaskSequence sequence(Design(design), regions, 5);
        MaskedAnswers answers(regions);
        std::vector<std::uint8_t> mask(static_cast<std::size_t>(regions));
        std::vector<double> y;
        std::vector<double> w;
        QJsonArray rows;
        for (int sample = 0; sample < samples; ++sample) {
            sequence.next(mask);
            if (sample == 3) {
                std::fill(mask.begin(), mask.end(), std::uint8_t(0));  // the all-off one
            }
            double z = -1;
            QJsonArray row;
            for (int region = 0; region < regions; ++region) {
                z += mask[std::size_t(region)] * std::sin(region * 1.7) * 4 / regions;
                row.append(int(mask[std::size_t(region)]));
            }
            y.push_back(1 / (1 + std::exp(-z + std::cos(sample * 2.3))));
            w.push_back(
                limeSampleWeight(std::accumulate(mask.begin(), mask.end(), 0), regions, width));
            rows.append(row);
            answers.add(mask, y.back(), w.back(), sample);
        }
        const QJsonObject reference =
            QJsonDocument::fromJson(
                python(kReference, QJsonDocument(QJsonObject{{QStringLiteral("masks"), rows},
                                                             {QStringLiteral("y"), array(y)},
                                                             {QStringLiteral("width"), width},
                                                             {QStringLiteral("alpha"), alpha}})
                                       .toJson()))
                .object();
        QVERIFY(!reference.isEmpty());
        const Surrogate fit = fitSurrogate(answers, alpha);
        const auto near = [](double one, double other) { return std::abs(one - other) < 1e-9; };
        for (int sample = 0; sample < samples; ++sample) {
            QVERIFY(near(w[std::size_t(sample)],
                         reference[QStringLiteral("w")].toArray()[sample].toDouble()));
        }
        for (int region = 0; region < regions; ++region) {
            QVERIFY(near(fit.weights[std::size_t(region)],
                         reference[QStringLiteral("coef")].toArray()[region].toDouble()));
        }
        QVERIFY(near(fit.intercept, reference[QStringLiteral("intercept")].toDouble()));
        QVERIFY(near(fit.r2, reference[QStringLiteral("r2")].toDouble()));
    }

    void sampleWeightHasItsKnownValues() {
        QCOMPARE(limeSampleWeight(10, 10, 0.25), 1.0);
        QCOMPARE(limeSampleWeight(0, 10, 0.25), std::exp(-8.0));
        const double distance = 1 - std::sqrt(0.5);
        QCOMPARE(limeSampleWeight(5, 10, 0.25), std::exp(-distance * distance / 0.125));
    }

    void linearAnswersAreFoundAlmostExactly() {
        const int regions = 9;
        MaskSequence sequence(Design::Hadamard, regions, 1);
        MaskedAnswers answers(regions);
        std::vector<std::uint8_t> mask(regions);
        for (int sample = 0; sample < 200; ++sample) {
            sequence.next(mask);
            double value = 0.2;
            for (int region = 0; region < regions; ++region) {
                value += mask[std::size_t(region)] * 0.01 * (region - 4);
            }
            answers.add(mask, value, 1, sample);
        }
        const Surrogate fit = fitSurrogate(answers, 1e-9);
        for (int region = 0; region < regions; ++region) {
            QVERIFY(std::abs(fit.weights[std::size_t(region)] - 0.01 * (region - 4)) < 1e-9);
            QVERIFY(fit.low[std::size_t(region)] <= fit.weights[std::size_t(region)]);
            QVERIFY(fit.high[std::size_t(region)] >= fit.weights[std::size_t(region)]);
        }
        QVERIFY(std::abs(fit.intercept - 0.2) < 1e-9);
        QVERIFY(std::abs(fit.r2 - 1) < 1e-9);
    }

    void oneSampleGivesFiniteNumbers() {
        MaskedAnswers answers(3);
        answers.add(std::vector<std::uint8_t>{1, 1, 1}, 0.7, 1, 0);
        const Surrogate fit = fitSurrogate(answers, 1);
        for (int region = 0; region < 3; ++region) {
            QCOMPARE(fit.weights[std::size_t(region)], 0.0);
            QVERIFY(std::isfinite(fit.low[std::size_t(region)]));
            QVERIFY(std::isfinite(fit.high[std::size_t(region)]));
        }
        QCOMPARE(fit.intercept, 0.7);
    }
};

QTEST_GUILESS_MAIN(TestSurrogate)
#include "test_surrogate.moc"
