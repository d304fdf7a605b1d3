#include "core/model/prediction.h"

#include "tests/support/fake_classifier.h"
#include "tests/support/films.h"

#include <QtTest>

#include <cmath>

using namespace lucency;

class TestPrediction : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void probabilityIsTheSigmoidOfTheScaledLogit_data() {
        QTest::addColumn<double>("logit");
        QTest::addColumn<double>("temperature");
        QTest::addColumn<double>("bias");
        QTest::newRow("even") << 0.0 << 1.0 << 0.0;
        QTest::newRow("for") << 3.0 << 2.0 << -0.25;
        QTest::newRow("against") << -4.0 << 0.5 << 1.0;
        QTest::newRow("far for") << 800.0 << 1.0 << 0.0;
        QTest::newRow("far against") << -800.0 << 1.0 << 0.0;
    }
    void probabilityIsTheSigmoidOfTheScaledLogit() {
        QFETCH(double, logit);
        QFETCH(double, temperature);
        QFETCH(double, bias);
        testing::FakeClassifier classifier([&](auto) { return logit; });
        classifier.card_.calibration = {temperature, bias, {}};
        const auto prediction =
            predict(classifier, makeModelInput(testing::discFilm(), classifier.card_.input));
        QVERIFY(prediction);
        const double expected = 0.5 * (1 + std::tanh((logit / temperature + bias) / 2));
        QVERIFY(std::abs(prediction->positiveProbability() - expected) < 1e-12);
        QVERIFY(std::abs(prediction->probability.at(QStringLiteral("NORMAL")) +
                         prediction->positiveProbability() - 1) < 1e-12);
        QCOMPARE(prediction->logit, logit);
        QCOMPARE(prediction->label == QLatin1String("PNEUMONIA"), expected >= 0.5);
        QVERIFY(!prediction->interval);
    }

    void atTheOperatingPointTheLabelIsThePositiveOne() {
        testing::FakeClassifier classifier([](auto) { return 0.0; });
        classifier.card_.operating_points[QStringLiteral("balanced")] = {0.5, 7};
        const auto input = makeModelInput(testing::discFilm(), classifier.card_.input);
        QCOMPARE(predict(classifier, input)->label, QStringLiteral("PNEUMONIA"));
        QCOMPARE(predict(classifier, input)->operating_point_films, 7);
        classifier.card_.operating_points[QStringLiteral("balanced")] = {0.50001, 7};
        QCOMPARE(predict(classifier, input)->label, QStringLiteral("NORMAL"));
    }

    void theIntervalComesFromTheRefits() {
        testing::FakeClassifier classifier([](auto) { return 1.0; });
        Calibration& calibration = classifier.card_.calibration;
        for (int i = 0; i < 201; ++i) {  // biases -1 to 1: percentiles are known
            calibration.bootstrap.emplace_back(1.0, -1 + i * 0.01);
        }
        const auto prediction =
            predict(classifier, makeModelInput(testing::discFilm(), classifier.card_.input));
        QVERIFY(prediction->interval);
        const auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
        QVERIFY(std::abs((*prediction->interval)[0] - sigmoid(1 - 0.95)) < 1e-12);
        QVERIFY(std::abs((*prediction->interval)[1] - sigmoid(1 + 0.95)) < 1e-12);
    }

    void membersThatDisagreeWidenTheInterval() {
        ModelCard card = testing::FakeClassifier([](auto) { return 0.0; }).card_;
        card.calibration.bootstrap.assign(20, {1.0, 0.0});
        RawOpinion opinion;
        opinion.logits = {0.5};
        opinion.members = {{-2, 0.5, 3}};
        const auto sigmoid = [](double x) { return 1 / (1 + std::exp(-x)); };
        const Prediction wide = predictionFromOpinion(card, {}, opinion);
        QVERIFY(std::abs((*wide.interval)[0] - sigmoid(-2)) < 1e-12);
        QVERIFY(std::abs((*wide.interval)[1] - sigmoid(3)) < 1e-12);
        opinion.members = {{0.5, 0.5, 0.5}};
        const Prediction narrow = predictionFromOpinion(card, {}, opinion);
        QVERIFY(std::abs((*narrow.interval)[1] - (*narrow.interval)[0]) < 1e-12);
    }

    void otherLabelsShareWhatIsLeft() {
        ModelCard card = testing::FakeClassifier([](auto) { return 0.0; }).card_;
        card.labels = {QStringLiteral("NORMAL"), QStringLiteral("PNEUMONIA"),
                       QStringLiteral("EFFUSION")};
        RawOpinion opinion;
        opinion.logits = {-2.0};
        opinion.other_shares = {{0.25, 0, 0.75}};
        const Prediction prediction = predictionFromOpinion(card, {}, opinion);
        QCOMPARE(prediction.label, QStringLiteral("EFFUSION"));
        double sum = 0;
        for (const auto& [label, probability] : prediction.probability) {
            sum += probability;
        }
        QVERIFY(std::abs(sum - 1) < 1e-12);
    }
};

QTEST_GUILESS_MAIN(TestPrediction)
#include "test_prediction.moc"
