#include "core/explain/lime_limit.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <random>

namespace lucency {

namespace {

/// Of the sigmoid's coefficients, times the answers' mean slope.
constexpr double kRidge = 0.12;
constexpr int kSteps = 15;                           // of Newton's method; about six are taken
constexpr double kLongestStep = 2, kSettled = 1e-6;  // in log-odds
constexpr double kLeastSlope = 1e-6;                 // p (1 - p), however sure the network is
constexpr std::uint32_t kLimitMasks = 65536;

double sigmoid(double logit) {
    return 1 / (1 + std::exp(-logit));
}

double sumOf(const std::vector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// The log-odds as a sum over the regions shown, by reweighted least squares.
LinearFit fitLogOdds(const MaskedAnswers& answers) {
    double odds = 0;
    double total = 0;
    for (int sample = 0; sample < answers.size(); ++sample) {
        odds += answers.weight(sample) * answers.probability(sample);
        total += answers.weight(sample);
    }
    const double mean = std::clamp(odds / total, kLeastSlope, 1 - kLeastSlope);
    LinearFit fit;
    fit.weights.assign(std::size_t(answers.regions()), 0);
    fit.intercept = std::log(mean / (1 - mean));
    MaskedAnswers working = answers;
    for (int step = 0; step < kSteps; ++step) {
        double slopes = 0;
        for (int sample = 0; sample < answers.size(); ++sample) {
            const double logit = fit.foretold(answers, sample);
            const double p = sigmoid(logit);
            const double slope = std::max(p * (1 - p), kLeastSlope);
            working.set(sample, logit + (answers.probability(sample) - p) / slope,
                        answers.weight(sample) * slope);
            slopes += slope;
        }
        const LinearFit next = fitRidge(working, kRidge * slopes / answers.size());
        double farthest = std::abs(next.intercept - fit.intercept);
        for (std::size_t region = 0; region < fit.weights.size(); ++region) {
            farthest = std::max(farthest, std::abs(next.weights[region] - fit.weights[region]));
        }
        const double part = std::min(1.0, kLongestStep / std::max(farthest, kSettled));
        for (std::size_t region = 0; region < fit.weights.size(); ++region) {
            fit.weights[region] += part * (next.weights[region] - fit.weights[region]);
        }
        fit.intercept += part * (next.intercept - fit.intercept);
        if (farthest < kSettled) {
            break;
        }
    }
    return fit;
}

/// In place: sums over the columns of a Sylvester matrix (the fast Walsh-Hadamard transform).
void transform(std::vector<double>& values) {
    for (std::size_t half = 1; half < values.size(); half *= 2) {
        for (std::size_t start = 0; start < values.size(); start += 2 * half) {
            for (std::size_t i = start; i < start + half; ++i) {
                const double one = values[i];
                const double other = values[i + half];
                values[i] = one + other;
                values[i + half] = one - other;
            }
        }
    }
}

/// LIME's moments over all masks of fair coins: they depend on the number of regions shown alone.
struct CoinMoments {
    std::vector<double> weight;  ///< by the number of regions shown
    double w = 0;                ///< mean weight
    double mean = 0;             ///< weighted mean of one region's coin
    double variance = 0, covariance = 0;

    CoinMoments(int regions, double kernel_width) {
        double one = 0;
        double two = 0;
        for (int shown = 0; shown <= regions; ++shown) {
            weight.push_back(limeSampleWeight(shown, regions, kernel_width));
            const double share =
                std::exp(std::lgamma(regions + 1.0) - std::lgamma(shown + 1.0) -
                         std::lgamma(regions - shown + 1.0) - regions * std::log(2.0)) *
                weight.back();
            w += share;
            one += share * shown / regions;
            two += regions > 1 ? share * shown * (shown - 1.0) / regions / (regions - 1.0) : 0;
        }
        mean = one / w;
        variance = mean - mean * mean;
        covariance = regions > 1 ? two / w - mean * mean : 0;
    }

    /// The inverse of the covariance matrix times `right` (Sherman and Morrison 1950).
    std::vector<double> solve(std::vector<double> right) const {
        const double own = variance - covariance;
        const double common = covariance * sumOf(right) / (own + double(right.size()) * covariance);
        for (double& value : right) {
            value = (value - common) / own;
        }
        return right;
    }
};

/// What LIME makes of sigmoid(`log_odds`) after endless random samples. `near`: a straight line not
/// far from it; only the difference is summed up over masks, whole folded Hadamard blocks with
/// columns and signs drawn anew, each of which two transforms answer at once.
LinearFit limitOfSigmoid(const LinearFit& log_odds, const LinearFit& near, double kernel_width) {
    const auto regions = log_odds.weights.size();
    const CoinMoments coins(int(regions), kernel_width);
    const std::size_t order = std::bit_ceil(regions + 1);
    std::vector<std::size_t> columns(order - 1);
    std::iota(columns.begin(), columns.end(), std::size_t(1));
    std::vector<double> sign(regions), shown(order), logit(order), line(order), apart(order);
    std::vector<double> right(regions, 0);
    double mean = 0;  // of what is left, weighted
    const double half_odds = log_odds.intercept + sumOf(log_odds.weights) / 2;
    const double half_line = near.intercept + sumOf(near.weights) / 2;
    std::mt19937_64 random(1);
    const std::size_t blocks = std::max<std::size_t>(1, kLimitMasks / (2 * order));
    for (std::size_t block = 0; block < blocks; ++block) {
        for (std::size_t i = 0; i < regions; ++i) {
            std::swap(columns[i],
                      columns[i + std::size_t((random() >> 32) * (columns.size() - i) >> 32)]);
            sign[i] = random() >> 63 ? 0.5 : -0.5;
        }
        for (std::vector<double>* values : {&shown, &logit, &line}) {
            std::fill(values->begin(), values->end(), 0);
        }
        for (std::size_t i = 0; i < regions; ++i) {
            shown[columns[i]] = sign[i];
            logit[columns[i]] = sign[i] * log_odds.weights[i];
            line[columns[i]] = sign[i] * near.weights[i];
        }
        transform(shown);
        transform(logit);
        transform(line);
        double both = 0;
        for (std::size_t row = 0; row < order; ++row) {
            const auto on = std::size_t(std::lround(double(regions) / 2 + shown[row]));
            const double left =
                coins.weight[on] * (sigmoid(half_odds + logit[row]) - half_line - line[row]);
            const double folded = coins.weight[regions - on] *
                                  (sigmoid(half_odds - logit[row]) - half_line + line[row]);
            apart[row] = left - folded;
            both += left + folded;
        }
        transform(apart);
        mean += both;
        for (std::size_t i = 0; i < regions; ++i) {
            right[i] += (0.5 - coins.mean) * both + sign[i] * apart[columns[i]];
        }
    }
    const double total = coins.w * double(blocks * 2 * order);
    for (double& value : right) {
        value /= total;
    }
    LinearFit limit;
    limit.weights = coins.solve(right);
    for (std::size_t i = 0; i < regions; ++i) {
        limit.weights[i] += near.weights[i];
    }
    limit.intercept =
        near.intercept + mean / total + coins.mean * (sumOf(near.weights) - sumOf(limit.weights));
    return limit;
}

bool areProbabilities(const MaskedAnswers& answers) {
    for (int sample = 0; sample < answers.size(); ++sample) {
        if (answers.probability(sample) < 0 || answers.probability(sample) > 1) {
            return false;
        }
    }
    return true;
}

/// Weighted sum of squares of what a fit leaves.
double leftOver(const MaskedAnswers& answers, const LinearFit& fit) {
    double sum = 0;
    for (int sample = 0; sample < answers.size(); ++sample) {
        sum += answers.weight(sample) *
               std::pow(answers.probability(sample) - fit.foretold(answers, sample), 2);
    }
    return sum;
}

}  // namespace

Surrogate fitLimeLimit(const MaskedAnswers& answers, double kernel_width, double alpha) {
    const Surrogate plain = fitSurrogate(answers, alpha);
    if (double(answers.size()) * std::pow(answers.regions(), 2) > kLimitWork ||
        !areProbabilities(answers)) {
        return plain;
    }
    const LinearFit log_odds = fitLogOdds(answers);
    MaskedAnswers left = answers;
    for (int sample = 0; sample < answers.size(); ++sample) {
        left.set(sample, answers.probability(sample) - sigmoid(log_odds.foretold(answers, sample)),
                 answers.weight(sample));
    }
    Surrogate fit = fitSurrogate(left, alpha);
    if (!(leftOver(left, fit) < leftOver(answers, plain))) {
        return plain;
    }
    const LinearFit limit = limitOfSigmoid(log_odds, plain, kernel_width);
    // The sigmoid took as many degrees of freedom as the line that is fitted to what it left.
    const double wider =
        std::sqrt(double(answers.size()) / std::max(1, answers.size() - answers.regions()));
    for (std::size_t region = 0; region < fit.weights.size(); ++region) {
        const double rest = fit.weights[region];
        fit.weights[region] += limit.weights[region];
        fit.low[region] = fit.weights[region] - wider * (rest - fit.low[region]);
        fit.high[region] = fit.weights[region] + wider * (fit.high[region] - rest);
    }
    fit.intercept += limit.intercept;
    fit.r2 = weightedR2(answers, fit);
    return fit;
}

}  // namespace lucency
