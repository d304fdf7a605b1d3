#include "core/explain/surrogate.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace lucency {

namespace {

/// The inverse of the centred, weighted normal matrix with the penalty.
std::vector<double> normalInverse(const MaskedAnswers::Sums& sums,
                                  const std::vector<double>& mean_x, double alpha) {
    const std::size_t regions = mean_x.size();
    const int side = int(regions);
    std::vector<double> matrix(sums.wxx);
    for (std::size_t i = 0; i < regions; ++i) {
        for (std::size_t j = 0; j < regions; ++j) {
            matrix[i * regions + j] -= sums.w * mean_x[i] * mean_x[j];
        }
        matrix[i * regions + i] += alpha;
    }
    const cv::Mat normal(side, side, CV_64F, matrix.data());
    cv::Mat inverse;
    if (cv::invert(normal, inverse, cv::DECOMP_CHOLESKY) == 0) {
        cv::invert(normal, inverse, cv::DECOMP_SVD);  // alpha 0 and too few samples
    }
    return {inverse.begin<double>(), inverse.end<double>()};
}

std::vector<double> product(const std::vector<double>& matrix, const std::vector<double>& vector) {
    std::vector<double> result(vector.size());
    for (std::size_t row = 0; row < vector.size(); ++row) {
        result[row] = std::inner_product(vector.begin(), vector.end(),
                                         matrix.begin() + std::ptrdiff_t(row * vector.size()), 0.0);
    }
    return result;
}

struct Solution {
    LinearFit fit;
    std::vector<double> mean_x, inverse;
};

Solution solve(const MaskedAnswers& answers, double alpha) {
    // About the first answer: a constant one leaves no rounding behind.
    const double origin = answers.probability(0);
    const MaskedAnswers::Sums sums = answers.sums(origin);
    Solution solution;
    solution.mean_x = sums.wx;
    std::vector<double> right(sums.wxy);
    for (std::size_t region = 0; region < right.size(); ++region) {
        solution.mean_x[region] /= sums.w;
        right[region] -= sums.wy * solution.mean_x[region];
    }
    solution.inverse = normalInverse(sums, solution.mean_x, alpha);
    LinearFit& fit = solution.fit;
    fit.weights = product(solution.inverse, right);
    fit.intercept =
        origin + sums.wy / sums.w -
        std::inner_product(fit.weights.begin(), fit.weights.end(), solution.mean_x.begin(), 0.0);
    return solution;
}

void fillIntervals(Surrogate& fit, const MaskedAnswers& answers, double alpha,
                   const std::vector<double>& mean_x, const std::vector<double>& inverse) {
    const int draws = drawCount(answers);
    const double freedom = double(draws) - double(answers.regions()) - 1;
    if (freedom < 1) {
        fillWidest(answers, fit.weights, fit.low, fit.high);
        return;
    }
    std::vector<double> variance(fit.weights.size(), 0);
    forEachInfluence(answers, fit, mean_x, inverse, [&](int, std::span<const double> influence) {
        for (std::size_t region = 0; region < influence.size(); ++region) {
            variance[region] += influence[region] * influence[region];
        }
    });
    const double reach = studentQuantile(freedom) * std::sqrt(double(draws) / freedom);
    const std::vector<double> shrinkage = product(inverse, fit.weights);
    for (std::size_t region = 0; region < fit.weights.size(); ++region) {
        const double half = reach * std::sqrt(variance[region]);
        const double weight = fit.weights[region];
        const double centre = weight + alpha * shrinkage[region];
        fit.low.push_back(std::min(centre - half, weight));
        fit.high.push_back(std::max(centre + half, weight));
    }
}

}  // namespace

double limeSampleWeight(int regions_on, int regions, double kernel_width) {
    const double distance =
        regions_on == 0 ? 1 : 1 - std::sqrt(double(regions_on) / double(regions));
    return std::sqrt(std::exp(-distance * distance / (kernel_width * kernel_width)));
}

LinearFit fitRidge(const MaskedAnswers& answers, double alpha) {
    return solve(answers, alpha).fit;
}

double weightedR2(const MaskedAnswers& answers, const LinearFit& fit) {
    // About the first answer: a constant one leaves no rounding behind.
    const double origin = answers.probability(0);
    double weight = 0;
    double sum = 0;
    for (int sample = 0; sample < answers.size(); ++sample) {
        weight += answers.weight(sample);
        sum += answers.weight(sample) * (answers.probability(sample) - origin);
    }
    const double mean = origin + sum / weight;
    double unexplained = 0;
    double total = 0;
    for (int sample = 0; sample < answers.size(); ++sample) {
        const double w = answers.weight(sample);
        const double y = answers.probability(sample);
        unexplained += w * std::pow(y - fit.foretold(answers, sample), 2);
        total += w * std::pow(y - mean, 2);
    }
    // A constant answer leaves rounding alone; scikit-learn scores it 1.
    const double rounding = weight * std::pow(1e-12 * mean, 2);
    return total > rounding ? 1 - unexplained / total : 1;
}

Surrogate fitSurrogate(const MaskedAnswers& answers, double alpha) {
    Solution solution = solve(answers, alpha);
    Surrogate fit{std::move(solution.fit), {}, {}, 0};
    fit.r2 = weightedR2(answers, fit);
    fillIntervals(fit, answers, alpha, solution.mean_x, solution.inverse);
    return fit;
}

void fillWidest(const MaskedAnswers& answers, const std::vector<double>& weights,
                std::vector<double>& low, std::vector<double>& high) {
    double least = answers.probability(0);
    double most = least;
    for (int sample = 1; sample < answers.size(); ++sample) {
        least = std::min(least, answers.probability(sample));
        most = std::max(most, answers.probability(sample));
    }
    low.clear();
    high.clear();
    for (const double weight : weights) {
        const double range = most - least + std::abs(weight);
        low.push_back(weight - range);
        high.push_back(weight + range);
    }
}

}  // namespace lucency
