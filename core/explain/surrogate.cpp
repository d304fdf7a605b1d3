#include "core/explain/surrogate.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace lucency {

namespace {

/// The indices of the regions that are on, sample after sample: half the work of a dense row.
struct OnLists {
    std::vector<int> index;
    std::vector<std::size_t> start;

    OnLists(const std::vector<std::uint8_t>& masks, std::size_t regions, std::size_t samples) {
        start.reserve(samples + 1);
        for (std::size_t sample = 0; sample < samples; ++sample) {
            start.push_back(index.size());
            for (std::size_t region = 0; region < regions; ++region) {
                if (masks[sample * regions + region] != 0) {
                    index.push_back(int(region));
                }
            }
        }
        start.push_back(index.size());
    }
};

/// Student's t at .975, by the expansion in 1 / df (Abramowitz and Stegun 26.7.5).
double studentQuantile(double df) {
    const double z = 1.959963984540054;
    const double z2 = z * z;
    return z + z * (z2 + 1) / (4 * df) + z * ((5 * z2 + 16) * z2 + 3) / (96 * df * df) +
           z * (((3 * z2 + 19) * z2 + 17) * z2 - 15) / (384 * df * df * df);
}

struct Moments {
    double weight = 0;
    double mean_y = 0;
    std::vector<double> mean_x;
};

/// The inverse of the centred, weighted normal matrix with the penalty, and the right-hand side.
cv::Mat normalInverse(const OnLists& on, const std::vector<double>& y, const std::vector<double>& w,
                      double alpha, const Moments& moments, cv::Mat& right) {
    const int regions = int(moments.mean_x.size());
    cv::Mat normal = cv::Mat::zeros(regions, regions, CV_64F);
    right = cv::Mat::zeros(regions, 1, CV_64F);
    for (std::size_t sample = 0; sample < y.size(); ++sample) {
        const double weighted = w[sample] * (y[sample] - moments.mean_y);
        for (std::size_t i = on.start[sample]; i < on.start[sample + 1]; ++i) {
            auto* row = normal.ptr<double>(on.index[i]);
            for (std::size_t j = i; j < on.start[sample + 1]; ++j) {
                row[on.index[j]] += w[sample];
            }
            right.at<double>(on.index[i]) += weighted;
        }
    }
    for (int i = 0; i < regions; ++i) {
        for (int j = i; j < regions; ++j) {
            const double centred = normal.at<double>(i, j) - moments.weight *
                                                                 moments.mean_x[std::size_t(i)] *
                                                                 moments.mean_x[std::size_t(j)];
            normal.at<double>(i, j) = normal.at<double>(j, i) = centred;
        }
        normal.at<double>(i, i) += alpha;
    }
    cv::Mat inverse;
    if (cv::invert(normal, inverse, cv::DECOMP_CHOLESKY) == 0) {
        cv::invert(normal, inverse, cv::DECOMP_SVD);  // alpha 0 and too few samples
    }
    return inverse;
}

void fillIntervals(Surrogate& fit, const OnLists& on, const std::vector<double>& y,
                   const std::vector<double>& w, double alpha, const std::vector<int>& draws,
                   const Moments& moments, const cv::Mat& inverse) {
    const std::size_t regions = fit.weights.size();
    const std::size_t draw_count =
        draws.empty() ? y.size() : std::size_t(*std::max_element(draws.begin(), draws.end())) + 1;
    const double freedom = double(draw_count) - double(regions) - 1;
    const auto [least, most] = std::minmax_element(y.begin(), y.end());
    fit.low.resize(regions);
    fit.high.resize(regions);
    if (freedom < 1) {
        for (std::size_t region = 0; region < regions; ++region) {
            const double range = *most - *least + std::abs(fit.weights[region]);
            fit.low[region] = fit.weights[region] - range;
            fit.high[region] = fit.weights[region] + range;
        }
        return;
    }
    // A draw's score: the sum over its samples of weight x residual x centred mask.
    cv::Mat scores = cv::Mat::zeros(int(draw_count), int(regions), CV_64F);
    for (std::size_t sample = 0; sample < y.size(); ++sample) {
        double fitted = fit.intercept;
        for (std::size_t i = on.start[sample]; i < on.start[sample + 1]; ++i) {
            fitted += fit.weights[std::size_t(on.index[i])];
        }
        const double pull = w[sample] * (y[sample] - fitted);
        auto* score = scores.ptr<double>(draws.empty() ? int(sample) : draws[sample]);
        for (std::size_t region = 0; region < regions; ++region) {
            score[region] -= pull * moments.mean_x[region];
        }
        for (std::size_t i = on.start[sample]; i < on.start[sample + 1]; ++i) {
            score[on.index[i]] += pull;
        }
    }
    const cv::Mat influence = scores * inverse;  // the inverse is symmetric
    const double reach = studentQuantile(freedom) * std::sqrt(double(draw_count) / freedom);
    const cv::Mat weights(int(regions), 1, CV_64F, fit.weights.data());
    const cv::Mat shrinkage = alpha * inverse * weights;
    for (std::size_t region = 0; region < regions; ++region) {
        const double half = reach * cv::norm(influence.col(int(region)));
        const double weight = fit.weights[region];
        const double centre = weight + shrinkage.at<double>(int(region));
        fit.low[region] = std::min(centre - half, weight);
        fit.high[region] = std::max(centre + half, weight);
    }
}

}  // namespace

double limeSampleWeight(int regions_on, int regions, double kernel_width) {
    const double distance =
        regions_on == 0 ? 1 : 1 - std::sqrt(double(regions_on) / double(regions));
    return std::sqrt(std::exp(-distance * distance / (kernel_width * kernel_width)));
}

Surrogate fitSurrogate(const std::vector<std::uint8_t>& masks, int regions,
                       const std::vector<double>& probabilities,
                       const std::vector<double>& sample_weights, double alpha,
                       const std::vector<int>& draws) {
    const std::vector<double>& y = probabilities;
    const std::vector<double>& w = sample_weights;
    const OnLists on(masks, std::size_t(regions), y.size());

    Moments moments;
    moments.mean_x.assign(std::size_t(regions), 0);
    for (std::size_t sample = 0; sample < y.size(); ++sample) {
        moments.weight += w[sample];
        moments.mean_y += w[sample] * y[sample];
        for (std::size_t i = on.start[sample]; i < on.start[sample + 1]; ++i) {
            moments.mean_x[std::size_t(on.index[i])] += w[sample];
        }
    }
    moments.mean_y /= moments.weight;
    for (double& mean : moments.mean_x) {
        mean /= moments.weight;
    }

    cv::Mat right;
    const cv::Mat inverse = normalInverse(on, y, w, alpha, moments, right);
    const cv::Mat solution = inverse * right;
    Surrogate fit;
    fit.weights.assign(solution.begin<double>(), solution.end<double>());
    fit.intercept = moments.mean_y - std::inner_product(fit.weights.begin(), fit.weights.end(),
                                                        moments.mean_x.begin(), 0.0);
    double unexplained = 0;
    double total = 0;
    for (std::size_t sample = 0; sample < y.size(); ++sample) {
        double fitted = fit.intercept;
        for (std::size_t i = on.start[sample]; i < on.start[sample + 1]; ++i) {
            fitted += fit.weights[std::size_t(on.index[i])];
        }
        unexplained += w[sample] * (y[sample] - fitted) * (y[sample] - fitted);
        total += w[sample] * (y[sample] - moments.mean_y) * (y[sample] - moments.mean_y);
    }
    // A constant answer leaves rounding alone; scikit-learn scores it 1.
    const double rounding = moments.weight * std::pow(1e-12 * moments.mean_y, 2);
    fit.r2 = total > rounding ? 1 - unexplained / total : 1;
    fillIntervals(fit, on, y, w, alpha, draws, moments, inverse);
    return fit;
}

}  // namespace lucency
