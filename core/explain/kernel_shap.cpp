#include "core/explain/coalitions.h"
#include "core/explain/methods.h"
#include "core/explain/refinement.h"
#include "core/explain/surrogate.h"

#include <opencv2/core.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace lucency {

namespace {

constexpr double kRidge = 1e-10;  // of the mean diagonal: what no sample tells is shared equally

class ShapleyEstimator : public Estimator {
public:
    ShapleyEstimator(int regions, std::uint64_t seed)
        : pairs_(regions, seed), answers_(regions), complement_(std::size_t(regions)) {}

    int available() const override { return 2 + pairs_.available(1 << 30); }

    void draw(std::span<std::uint8_t> mask) override {
        if (drawn_ < 2) {  // the film, then everything hidden
            std::fill(mask.begin(), mask.end(), std::uint8_t(drawn_ == 0));
        } else if (drawn_ % 2 == 0) {
            strata_.push_back(pairs_.next(mask));
            std::transform(mask.begin(), mask.end(), complement_.begin(),
                           [](std::uint8_t shown) { return std::uint8_t(1 - shown); });
        } else {
            std::copy(complement_.begin(), complement_.end(), mask.begin());
        }
        ++drawn_;
    }

    void take(std::span<const std::uint8_t> mask, double probability) override {
        if (taken_ == 0) {
            film_ = probability;
        } else if (taken_ == 1) {
            hidden_ = probability;
        } else {
            answers_.add(mask, probability, 0, taken_ / 2 - 1);
        }
        ++taken_;
    }

    void estimate(Attribution& map, const std::vector<int>& seen) override {
        const std::size_t regions = complement_.size();
        LinearFit fit;
        fit.intercept = hidden_;
        fit.weights.assign(regions, (film_ - hidden_) / double(regions));
        std::vector<double> low(fit.weights);
        std::vector<double> high(fit.weights);
        map.r2 = 1;
        if (answers_.size() > 0) {
            for (int sample = 0; sample < answers_.size(); ++sample) {
                const auto& stratum =
                    pairs_.strata()[std::size_t(strata_[std::size_t(answers_.draw(sample))])];
                answers_.set(sample, answers_.probability(sample), stratum.mass / stratum.drawn);
            }
            const std::vector<double> inverse = solve(fit);
            fillIntervals(fit, inverse, low, high);
            map.r2 = weightedR2(fit);
        }
        for (std::size_t region = 0; region < seen.size(); ++region) {
            map.weights[std::size_t(seen[region])] = {
                map.weights[std::size_t(seen[region])].superpixel, fit.weights[region], low[region],
                high[region]};
        }
        map.intercept = hidden_;
        map.probability = film_;
        map.hidden_probability = hidden_;
    }

private:
    /// Least squares with the sum of the weights held: `fit` comes with the equal share of each.
    /// Returns the matrix that turns a sample's pull into that of the weights.
    std::vector<double> solve(LinearFit& fit) const {
        const int regions = answers_.regions();
        MaskedAnswers::Sums sums = answers_.sums(hidden_);
        const cv::Mat normal(regions, regions, CV_64F, sums.wxx.data());
        const cv::Mat share(regions, 1, CV_64F, fit.weights.data());
        const cv::Mat pull = cv::Mat(sums.wxy) - normal * share;
        // Taking each row's and column's mean away leaves the directions along which the sum stays.
        const cv::Mat centring = cv::Mat::eye(regions, regions, CV_64F) - 1.0 / regions;
        const double scale = cv::trace(normal)[0] / regions;
        const cv::Mat held = centring * normal * centring +
                             cv::Mat::eye(regions, regions, CV_64F) * (scale * kRidge) +
                             scale / regions;
        cv::Mat inverse;
        if (cv::invert(held, inverse, cv::DECOMP_CHOLESKY) == 0) {
            cv::invert(held, inverse, cv::DECOMP_SVD);
        }
        inverse = centring * inverse * centring;
        const cv::Mat step = inverse * pull;
        const double share_of_all = fit.weights[0] * regions;
        for (int region = 0; region < regions; ++region) {
            fit.weights[std::size_t(region)] += step.at<double>(region);
        }
        const double missing =
            share_of_all - std::accumulate(fit.weights.begin(), fit.weights.end(), 0.0);
        for (double& weight : fit.weights) {
            weight += missing / regions;
        }
        return {inverse.begin<double>(), inverse.end<double>()};
    }

    void fillIntervals(const LinearFit& fit, const std::vector<double>& inverse,
                       std::vector<double>& low, std::vector<double>& high) const {
        const std::size_t regions = fit.weights.size();
        const std::vector<CoalitionPairs::Stratum>& strata = pairs_.strata();
        const bool exact = std::all_of(strata.begin(), strata.end(),
                                       [](const auto& stratum) { return stratum.isExhausted(); });
        const double draws = double(strata_.size());
        const double freedom = draws - double(regions) + 1;
        if (!exact && freedom < 1) {
            fillWidest(answers_, fit.weights, low, high);
            return;
        }
        low = high = fit.weights;
        if (exact) {
            return;
        }
        // Sums of the influences and of their squares, stratum by stratum.
        std::vector<double> sum(strata.size() * regions, 0);
        std::vector<double> squares(sum);
        forEachInfluence(answers_, fit, std::vector<double>(regions, 0), inverse,
                         [&](int sample, std::span<const double> influence) {
                             const auto stratum =
                                 std::size_t(strata_[std::size_t(answers_.draw(sample))]);
                             const double left = shrinkage(fit, sample, influence);
                             for (std::size_t region = 0; region < regions; ++region) {
                                 const double pull = influence[region] / left;
                                 sum[stratum * regions + region] += pull;
                                 squares[stratum * regions + region] += pull * pull;
                             }
                         });
        const double reach = studentQuantile(freedom);
        for (std::size_t region = 0; region < regions; ++region) {
            double variance = 0;
            for (std::size_t place = 0; place < strata.size(); ++place) {
                const auto& stratum = strata[place];
                if (stratum.drawn == 0 || stratum.isExhausted()) {
                    continue;
                }
                const double drawn = stratum.drawn;
                const double total = sum[place * regions + region];
                const double square = squares[place * regions + region];
                const double spread =
                    drawn > 1 ? (square - total * total / drawn) * drawn / (drawn - 1) : square;
                variance += spread * (1 - drawn / stratum.pairs);
            }
            const double half = reach * std::sqrt(std::max(variance, 0.0));
            low[region] -= half;
            high[region] += half;
        }
    }

    /// What the fit leaves of the deviation of a pair's residual (the difference of its two
    /// samples'), by the pair's leverage (HC2 of MacKinnon and White 1985). A complement pulls the
    /// other way, so the pair is one observation.
    double shrinkage(const LinearFit& fit, int sample, std::span<const double> influence) const {
        constexpr double kLeast = 0.05;
        const auto residual = [&](int of) {
            return answers_.probability(of) - fit.foretold(answers_, of);
        };
        const bool whole = sample + 1 < answers_.size();
        const double difference = residual(sample) - (whole ? residual(sample + 1) : 0);
        double along = 0;
        answers_.forEachShown(sample, [&](int region) { along += influence[std::size_t(region)]; });
        const double leverage = difference != 0 ? (whole ? 2 : 1) * along / difference : 0;
        return std::sqrt(std::clamp(1 - leverage, kLeast, 1.0));
    }

    double weightedR2(const LinearFit& fit) const {
        double weight = 0;
        double mean = 0;
        for (int sample = 0; sample < answers_.size(); ++sample) {
            weight += answers_.weight(sample);
            mean += answers_.weight(sample) * (answers_.probability(sample) - film_);
        }
        mean = film_ + mean / weight;
        double unexplained = 0;
        double total = 0;
        for (int sample = 0; sample < answers_.size(); ++sample) {
            const double y = answers_.probability(sample);
            unexplained +=
                answers_.weight(sample) * std::pow(y - fit.foretold(answers_, sample), 2);
            total += answers_.weight(sample) * std::pow(y - mean, 2);
        }
        return total > weight * std::pow(1e-12 * mean, 2) ? 1 - unexplained / total : 1;
    }

    CoalitionPairs pairs_;
    MaskedAnswers answers_;
    std::vector<std::uint8_t> complement_;
    std::vector<int> strata_;  ///< of each pair
    double film_ = 0, hidden_ = 0;
    int drawn_ = 0, taken_ = 0;
};

}  // namespace

Result<Attribution> kernelShap(Questioner& questioner) {
    ShapleyEstimator estimator(questioner.regions(), questioner.question().parameters.seed);
    return refine(questioner, questioner.blankMap(QStringLiteral("paired")), estimator);
}

}  // namespace lucency
