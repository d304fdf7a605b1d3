#include "core/explain/lime_limit.h"
#include "core/explain/sampling.h"

#include <QtTest>

#include <cmath>
#include <functional>
#include <numeric>
#include <random>

using namespace lucency;

namespace {

constexpr int kRegions = 10;  // few enough to ask about every mask there is
constexpr double kWidth = 0.25;

using Mask = std::vector<std::uint8_t>;
using Model = std::function<double(const Mask& mask)>;

double sigmoid(double x) {
    return 1 / (1 + std::exp(-x));
}

/// A sum over the regions with `seed`'s coefficients, some of neighbouring pairs beside it.
double logOdds(const Mask& mask, int seed, double scale, double pairs) {
    std::mt19937_64 random{std::uint64_t(seed)};
    const auto drawn = [&] { return double(random() >> 11) / double(1ULL << 53) * 2 - 1; };
    double sum = drawn();
    for (std::size_t region = 0; region < mask.size(); ++region) {
        sum += scale * drawn() * mask[region];
        sum += region > 0 ? pairs * drawn() * mask[region] * mask[region - 1] : 0;
    }
    return sum;
}

void ask(MaskedAnswers& answers, const Mask& mask, const Model& model, int draw) {
    answers.add(
        mask, model(mask),
        limeSampleWeight(std::accumulate(mask.begin(), mask.end(), 0), int(mask.size()), kWidth),
        draw);
}

MaskedAnswers sampled(const Model& model, Design design, int regions, int samples, int seed) {
    MaskSequence sequence(design, regions, std::uint64_t(seed));
    MaskedAnswers answers(regions);
    Mask mask(std::size_t(regions), 0);
    for (int sample = 0; sample < samples; ++sample) {
        const int draw = sequence.next(mask);
        ask(answers, mask, model, draw);
    }
    return answers;
}

/// Where LIME tends to: its fit to every mask there is, each as often as the others.
std::vector<double> truth(const Model& model) {
    MaskedAnswers answers(kRegions);
    Mask mask(kRegions);
    for (int bits = 0; bits < 1 << kRegions; ++bits) {
        for (int region = 0; region < kRegions; ++region) {
            mask[std::size_t(region)] = std::uint8_t(bits >> region & 1);
        }
        ask(answers, mask, model, bits);
    }
    return fitRidge(answers, 0).weights;
}

double distance(const std::vector<double>& one, const std::vector<double>& other) {
    double squares = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        squares += std::pow(one[i] - other[i], 2);
    }
    return std::sqrt(squares);
}

double length(const std::vector<double>& weights) {
    return distance(weights, std::vector<double>(weights.size(), 0));
}

}  // namespace

class TestLimeLimit : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tendsToWhatLimeMakesOfEveryMask_data() {
        QTest::addColumn<double>("scale");
        QTest::addColumn<double>("pairs");
        QTest::addColumn<double>("shift");
        QTest::addColumn<double>("most_error");  // of the weights' own length
        QTest::newRow("bent by the sigmoid alone") << 2.0 << 0.0 << 0.0 << 0.02;
        QTest::newRow("hardly bent") << 0.2 << 0.0 << 0.0 << 0.01;
        QTest::newRow("near one") << 2.0 << 0.0 << 6.0 << 0.05;
        QTest::newRow("pairs as well") << 2.0 << 0.7 << 0.0 << 0.15;
    }
    void tendsToWhatLimeMakesOfEveryMask() {
        QFETCH(double, scale);
        QFETCH(double, pairs);
        QFETCH(double, shift);
        QFETCH(double, most_error);
        double error = 0;
        double plain = 0;
        for (int seed = 1; seed <= 20; ++seed) {
            const Model model = [&](const Mask& mask) {
                return sigmoid(shift + logOdds(mask, seed, scale, pairs));
            };
            const std::vector<double> limit = truth(model);
            const MaskedAnswers answers = sampled(model, Design::Random, kRegions, 64, seed);
            error += distance(fitLimeLimit(answers, kWidth, 1).weights, limit) / length(limit);
            plain += distance(fitSurrogate(answers, 1).weights, limit) / length(limit);
        }
        QVERIFY2(error / 20 < most_error, qPrintable(QString::number(error / 20)));
        QVERIFY2(error < plain / 2, qPrintable(QString::number(plain / 20)));
    }

    void followsModelsThatAreNoSigmoid_data() {
        QTest::addColumn<int>("kind");
        QTest::newRow("a straight line") << 0;
        QTest::newRow("a step") << 1;
        QTest::newRow("one pair alone") << 2;
        QTest::newRow("a line beyond 0..1") << 3;
    }
    void followsModelsThatAreNoSigmoid() {
        QFETCH(int, kind);
        for (int seed = 1; seed <= 10; ++seed) {
            const Model model = [&](const Mask& mask) {
                const double sum = logOdds(mask, seed, 0.05, 0);
                switch (kind) {
                    case 0:
                        return 0.5 + sum / 3;
                    case 1:
                        return mask[3] != 0 ? 0.9 : 0.1;
                    case 2:
                        return mask[2] != 0 && mask[5] != 0 ? 0.8 : 0.3;
                    default:
                        return 40 * sum;
                }
            };
            const std::vector<double> limit = truth(model);
            const MaskedAnswers answers = sampled(model, Design::Random, kRegions, 2000, seed);
            const Surrogate fit = fitLimeLimit(answers, kWidth, 1);
            const double error = distance(fit.weights, limit) / length(limit);
            QVERIFY2(error < 0.1, qPrintable(QString::number(error)));
            QVERIFY(error <=
                    1.1 * distance(fitSurrogate(answers, 1).weights, limit) / length(limit) + 1e-3);
        }
    }

    void aModelThatNeverMovesHasNoWeights() {
        const MaskedAnswers answers =
            sampled([](const Mask&) { return 0.25; }, Design::Hadamard, 60, 256, 1);
        const Surrogate fit = fitLimeLimit(answers, kWidth, 1);
        QVERIFY(length(fit.weights) < 1e-9);
        QVERIFY(std::abs(fit.intercept - 0.25) < 1e-9);
    }

    void intervalsHoldTheLimitAsOftenAsTheySay() {
        int held = 0;
        int asked = 0;
        for (int seed = 1; seed <= 200; ++seed) {
            const Model model = [&](const Mask& mask) {
                return sigmoid(logOdds(mask, seed, 1.5, 1));
            };
            const std::vector<double> limit = truth(model);
            const Surrogate fit =
                fitLimeLimit(sampled(model, Design::Random, kRegions, 256, seed + 1000), kWidth, 1);
            for (std::size_t region = 0; region < limit.size(); ++region) {
                held += fit.low[region] <= limit[region] && limit[region] <= fit.high[region];
                ++asked;
            }
        }
        const double share = double(held) / asked;
        QVERIFY2(share > 0.93 && share < 0.97, qPrintable(QString::number(share)));
    }

    void isTheSameWhateverTheOrderOfRegions() {
        const Model model = [](const Mask& mask) { return sigmoid(logOdds(mask, 7, 2, 0.5)); };
        const MaskedAnswers answers = sampled(model, Design::Random, kRegions, 128, 3);
        MaskedAnswers turned(kRegions);
        for (int sample = 0; sample < answers.size(); ++sample) {
            Mask mask(kRegions, 0);
            answers.forEachShown(sample,
                                 [&](int region) { mask[std::size_t(kRegions - 1 - region)] = 1; });
            turned.add(mask, answers.probability(sample), answers.weight(sample), sample);
        }
        const Surrogate one = fitLimeLimit(answers, kWidth, 1);
        Surrogate other = fitLimeLimit(turned, kWidth, 1);
        std::reverse(other.weights.begin(), other.weights.end());
        QVERIFY(distance(one.weights, other.weights) < 0.01 * length(one.weights));
    }

    void tooMuchWorkIsLeftToThePlainFit() {
        const Model model = [](const Mask& mask) { return sigmoid(logOdds(mask, 7, 0.3, 0)); };
        const MaskedAnswers answers = sampled(model, Design::Hadamard, 400, 512, 1);
        QVERIFY(512 * 400.0 * 400.0 > kLimitWork);
        QCOMPARE(fitLimeLimit(answers, kWidth, 1).weights, fitSurrogate(answers, 1).weights);
    }
};

QTEST_GUILESS_MAIN(TestLimeLimit)
#include "test_lime_limit.moc"
