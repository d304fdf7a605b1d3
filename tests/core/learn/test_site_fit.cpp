#include "core/learn/site_fit.h"
#include "core/model/prediction.h"

#include "tests/support/fake_classifier.h"

#include <QJsonDocument>
#include <QtTest>

#include <cmath>
#include <random>

using namespace lucency;

namespace {

/// Films whose label is drawn from sigmoid(z / temperature + bias), balanced by drawing until there
/// are so many of each.
Evaluation drawn(int positives, int negatives, double temperature, double bias,
                 std::uint64_t seed = 1) {
    std::mt19937_64 random(seed);
    const auto uniform = [&] { return static_cast<double>(random() >> 11) * 0x1.0p-53; };
    Evaluation evaluation;
    evaluation.positive_label = QStringLiteral("PNEUMONIA");
    evaluation.model.sha256 = QByteArray(32, '\x11');
    while (positives > 0 || negatives > 0) {
        const double z = (uniform() - 0.5) * 16;
        const bool positive = uniform() < 1 / (1 + std::exp(-(z / temperature + bias)));
        int& left = positive ? positives : negatives;
        if (left == 0) {
            continue;
        }
        --left;
        EvaluatedFilm film;
        film.film.patient = QString::number(evaluation.films.size());
        film.film.label = positive ? QStringLiteral("PNEUMONIA") : QStringLiteral("NORMAL");
        film.logit = z;
        film.probability = 1 / (1 + std::exp(-z));
        evaluation.films.push_back(film);
    }
    return evaluation;
}

}  // namespace

class TestSiteFit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void manyFilmsFindTheDepartmentsTemperatureAndBias() {
        const auto site = fitSiteCalibration(drawn(3000, 3000, 2, 0), QStringLiteral("ward"), {});
        QVERIFY2(site, site ? "" : qPrintable(site.error().detail));
        QVERIFY(!site->bias_only);
        QVERIFY(std::abs(site->calibration.temperature - 2) < 0.15);
        QVERIFY(std::abs(site->calibration.bias) < 0.15);
        QCOMPARE(site->calibration.bootstrap.size(), std::size_t(200));
        const auto& sensitive = site->operating_points.at(QStringLiteral("sensitive"));
        QVERIFY(std::abs(sensitive.sensitivity - 0.95) < 0.01);
        QVERIFY(sensitive.interval[0] <= sensitive.threshold &&
                sensitive.threshold <= sensitive.interval[1]);
        const auto& specific = site->operating_points.at(QStringLiteral("specific"));
        QVERIFY(std::abs(specific.specificity - 0.95) < 0.01);
    }

    void fewFilmsFitTheBiasAlone() {
        const Calibration pack{1.5, 0.3, {}};
        const auto site = fitSiteCalibration(drawn(30, 12, 1.5, -1), QStringLiteral("ward"), pack);
        QVERIFY2(site, site ? "" : qPrintable(site.error().detail));
        QVERIFY(site->bias_only);
        QCOMPARE(site->calibration.temperature, 1.5);
        // The bias is where the weighted mean residual is nothing.
        double positive = 0, negative = 0;
        for (const EvaluatedFilm& film : drawn(30, 12, 1.5, -1).films) {
            const double p = calibratedProbability(site->calibration, *film.logit);
            (film.film.label == QLatin1String("PNEUMONIA") ? positive : negative) += p;
        }
        QVERIFY(std::abs(positive / 30 - 31.0 / 32 + negative / 12 - 1.0 / 14) < 1e-6);
    }

    void whatCannotBeCalibratedIsRefused_data() {
        QTest::addColumn<int>("positives");
        QTest::addColumn<int>("negatives");
        QTest::addColumn<double>("temperature");
        QTest::addColumn<QString>("said");
        QTest::newRow("too few") << 14 << 15 << 1.0 << "too few";
        QTest::newRow("too one-sided") << 90 << 9 << 1.0 << "rarer class";
        QTest::newRow("not told apart") << 40 << 40 << 1e9 << "does not tell";
    }
    void whatCannotBeCalibratedIsRefused() {
        QFETCH(int, positives);
        QFETCH(int, negatives);
        QFETCH(double, temperature);
        QFETCH(QString, said);
        const auto site = fitSiteCalibration(drawn(positives, negatives, temperature, 0, 3),
                                             QStringLiteral("ward"), {});
        QVERIFY(!site);
        QCOMPARE(site.error().code, ErrorCode::SiteCalibrationUnusable);
        QVERIFY2(site.error().detail.contains(said), qPrintable(site.error().detail));
    }

    void answersAllAlikeAreRefused() {
        Evaluation evaluation = drawn(20, 20, 1, 0);
        for (EvaluatedFilm& film : evaluation.films) {
            film.logit = 1;
        }
        const auto site = fitSiteCalibration(evaluation, QStringLiteral("ward"), {});
        QVERIFY(!site);
        QVERIFY(site.error().detail.contains(QStringLiteral("alike")));
    }

    void aFileBringsItBackAndTheClassifierGoesByIt() {
        auto site = fitSiteCalibration(drawn(200, 200, 2, 1), QStringLiteral("Ward 3"), {});
        QVERIFY(site);
        auto fake = std::make_shared<testing::FakeClassifier>([](auto) { return 1.0; });
        site->model_sha256 = fake->identity().sha256;
        const auto read = readSiteCalibration(QJsonDocument(siteCalibrationToJson(*site)).toJson());
        QVERIFY2(read, read ? "" : qPrintable(read.error().detail));
        QCOMPARE(read->name, QStringLiteral("Ward 3"));
        QCOMPARE(read->calibration.bootstrap, site->calibration.bootstrap);
        const auto local = withSiteCalibration(fake, *read);
        QVERIFY(local);
        QCOMPARE((*local)->card().site, QStringLiteral("Ward 3"));
        RawOpinion opinion;
        opinion.logits = {1.0};
        const Prediction prediction =
            predictionFromOpinion((*local)->card(), (*local)->identity(), opinion);
        QCOMPARE(prediction.site_calibration, QStringLiteral("Ward 3"));
        QCOMPARE(prediction.positiveProbability(), calibratedProbability(site->calibration, 1.0));
        QCOMPARE(prediction.operating_point_films, 400);
        QVERIFY(prediction.interval);
        QCOMPARE(fake->card().site, QString());  // the pack itself stays as it is
    }

    void aFileOfAnotherPackOrOfNothingIsRefused() {
        auto site = fitSiteCalibration(drawn(200, 200, 2, 1), QStringLiteral("ward"), {});
        QVERIFY(site);
        const auto fake = std::make_shared<testing::FakeClassifier>([](auto) { return 1.0; });
        const auto local = withSiteCalibration(fake, *site);
        QVERIFY(!local);
        QVERIFY(local.error().detail.contains(QStringLiteral("another pack")));
        for (const char* json :
             {"", "{}", "[1]", R"({"kind":"lucency-site-calibration"})",
              R"({"kind":"lucency-site-calibration","name":"x","temperature":-1})"}) {
            QVERIFY(!readSiteCalibration(json));
        }
        QJsonObject bent = siteCalibrationToJson(*site);
        bent.insert(QStringLiteral("bootstrap"), QJsonArray{QJsonArray{0.0, QStringLiteral("no")}});
        QVERIFY(!readSiteCalibration(QJsonDocument(bent).toJson()));
    }
};

QTEST_GUILESS_MAIN(TestSiteFit)
#include "test_site_fit.moc"
