#include "core/review/model_functions.h"
#include "core/review/randomisation.h"

#include "tests/core/explain/made_pictures.h"
#include "tests/support/fake_classifier.h"

#include <QtTest>

using namespace lucency;
using namespace lucency::testing;

namespace {

constexpr int kRows = 120;
constexpr int kColumns = 150;

FakeClassifier::Logit looking(double phase) {
    return [phase](std::span<const float> picture) {
        double z = 0;
        for (std::size_t pixel = 0; pixel < picture.size(); ++pixel) {
            z += double(picture[pixel]) * std::sin(double(pixel) * 0.011 + phase);
        }
        return z / 300;
    };
}

/// Shuffling its weights gives what `shuffled` says for the share.
class Scrambling : public FakeClassifier {
public:
    using Shuffled = std::function<Logit(double share)>;
    explicit Scrambling(Shuffled shuffled, InputSpec input)
        : FakeClassifier(looking(0), input), shuffled_(std::move(shuffled)), input_(input) {}
    Result<std::shared_ptr<const Classifier>> scrambled(double share,
                                                        std::uint64_t seed) const override {
        shares_.push_back(share);
        seeds_.push_back(seed);
        return std::shared_ptr<const Classifier>(
            std::make_shared<FakeClassifier>(shuffled_(share), input_));
    }
    mutable std::vector<double> shares_;        // NOLINT: a test looks at it
    mutable std::vector<std::uint64_t> seeds_;  // NOLINT

private:
    Shuffled shuffled_;
    InputSpec input_;
};

}  // namespace

class TestRandomisation : public QObject {
    Q_OBJECT

    ModelInput input_ = wavesInput(kRows, kColumns);
    Superpixels regions_ = grid(kRows, kColumns, 4, 5);

    ExplainParameters parameters() const {
        ExplainParameters wanted;
        wanted.samples = 200;
        wanted.seed = 5;
        return wanted;
    }

    Attribution explained(const Classifier& classifier) const {
        const QString label = QStringLiteral("PNEUMONIA");
        return explain(input_, regions_, label, modelFunctions(classifier, label), parameters())
            .value();
    }

private Q_SLOTS:
    void verdict_data() {
        QTest::addColumn<QString>("shuffled");
        QTest::addColumn<bool>("changes");
        QTest::addColumn<double>("correlation");
        QTest::addColumn<double>("size_correlation");
        QTest::newRow("a network that learned nothing") << "same" << false << 1.0 << 1.0;
        QTest::newRow("only signs turn") << "opposite" << false << -1.0 << 1.0;
        QTest::newRow("another network") << "other" << true << 9.0 << 9.0;
        QTest::newRow("a network that says one thing") << "constant" << true << 9.0 << 9.0;
    }
    void verdict() {
        QFETCH(QString, shuffled);
        QFETCH(bool, changes);
        QFETCH(double, correlation);
        QFETCH(double, size_correlation);
        const Scrambling classifier(
            [&](double) -> FakeClassifier::Logit {
                if (shuffled == QLatin1String("same")) {
                    return looking(0);
                }
                if (shuffled == QLatin1String("opposite")) {
                    return [straight = looking(0)](auto picture) { return -straight(picture); };
                }
                if (shuffled == QLatin1String("other")) {
                    return [](std::span<const float> picture) {
                        return double(picture[30 * 64 + 40] + picture[700]);
                    };
                }
                return [](auto) { return 0.3; };
            },
            input_.spec);
        const auto result =
            checkRandomisation(input_, explained(classifier), classifier, parameters());
        QVERIFY(result);
        QCOMPARE(result->mapChanges(), changes);
        QCOMPARE(classifier.shares_, std::vector({1.0 / 3, 2.0 / 3, 1.0}));
        QCOMPARE(classifier.seeds_, std::vector<std::uint64_t>(3, 5));
        QCOMPARE(result->steps.size(), std::size_t{3});
        for (const Randomisation::Step& step : result->steps) {
            if (correlation < 2) {
                QVERIFY(std::abs(step.correlation - correlation) < 0.02);
                QVERIFY(std::abs(step.size_correlation - size_correlation) < 0.02);
            }
        }
        QVERIFY(!randomisationSentence(*result).isEmpty());
    }

    void theLastStepDecides() {
        const Scrambling classifier(
            [](double share) -> FakeClassifier::Logit {
                return share < 1 ? looking(0) : [](auto) { return 0.3; };
            },
            input_.spec);
        const auto result =
            checkRandomisation(input_, explained(classifier), classifier, parameters());
        QVERIFY(result);
        QVERIFY(result->steps[1].correlation > 0.99);
        QVERIFY(result->mapChanges());
    }

    void aClassifierThatCannotBeScrambledSaysSo() {
        const FakeClassifier plain(looking(0), input_.spec);
        const auto result = checkRandomisation(input_, explained(plain), plain, parameters());
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::MethodUnavailable);
    }

    void itStops() {
        const Scrambling classifier([](double) { return looking(1); }, input_.spec);
        std::stop_source source;
        const auto result =
            checkRandomisation(input_, explained(classifier), classifier, parameters(),
                               source.get_token(), [&](std::int64_t done, std::int64_t total) {
                                   QVERIFY(done <= total);
                                   source.request_stop();
                               });
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestRandomisation)
#include "test_randomisation.moc"
