#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace lucency {

/// What a network said of a film with regions hidden. Masks are kept as bits: a hundred thousand
/// samples of sixty regions take less than 3 MB.
class MaskedAnswers {
public:
    explicit MaskedAnswers(int regions)
        : regions_(regions), words_((std::size_t(regions) + 63) / 64) {}

    void reserve(int samples);
    /// `mask`: a byte a region, 1 where it is shown. `draw` names the independent draw that the
    /// sample comes from, 0, 1, 2 ... in any order: a mask and its complement are one.
    void add(std::span<const std::uint8_t> mask, double probability, double weight, int draw);

    int regions() const { return regions_; }
    int size() const { return int(probabilities_.size()); }
    double probability(int sample) const { return probabilities_[std::size_t(sample)]; }
    double weight(int sample) const { return weights_[std::size_t(sample)]; }
    void set(int sample, double probability, double weight) {
        probabilities_[std::size_t(sample)] = probability;
        weights_[std::size_t(sample)] = weight;
    }
    int draw(int sample) const { return draws_[std::size_t(sample)]; }

    /// Calls `visit(region)` for each region that the sample shows, ascending.
    void forEachShown(int sample, const auto& visit) const {
        const std::uint64_t* bits = bits_.data() + std::size_t(sample) * words_;
        for (std::size_t word = 0; word < words_; ++word) {
            for (std::uint64_t left = bits[word]; left != 0; left &= left - 1) {
                visit(int(word * 64) + std::countr_zero(left));
            }
        }
    }

    /// Weighted sums over the samples, y being the probability less `origin`.
    struct Sums {
        double w = 0, wy = 0;
        std::vector<double> wx, wxy;  ///< a region each
        std::vector<double> wxx;      ///< regions x regions
    };
    Sums sums(double origin) const;

private:
    int regions_;
    std::size_t words_;  ///< of a mask
    std::vector<std::uint64_t> bits_;
    std::vector<double> probabilities_, weights_;
    std::vector<int> draws_;
};

/// A fitted line: what it foretells of a sample is the intercept and the weights of the regions
/// shown.
struct LinearFit {
    std::vector<double> weights;
    double intercept = 0;
    double foretold(const MaskedAnswers& answers, int sample) const {
        double value = intercept;
        answers.forEachShown(sample, [&](int region) { value += weights[std::size_t(region)]; });
        return value;
    }
};

/// Calls `visit(sample, influence)` for each draw with one of its samples and how far it pulls each
/// weight: `inverse` (regions x regions, symmetric) times the sum over the draw's samples of weight
/// x residual x (mask - centre). The squares over all draws sum to the sandwich estimate of the
/// weights' variances (White 1980; by draws: Liang and Zeger 1986).
void forEachInfluence(
    const MaskedAnswers& answers, const LinearFit& fit, const std::vector<double>& centre,
    const std::vector<double>& inverse,
    const std::function<void(int sample, std::span<const double> influence)>& visit);

/// The number of draws.
int drawCount(const MaskedAnswers& answers);

/// Student's t at .975, by the expansion in 1 / df (Abramowitz and Stegun 26.7.5).
double studentQuantile(double df);

}  // namespace lucency
