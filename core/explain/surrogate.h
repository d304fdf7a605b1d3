#pragma once

#include <cstdint>
#include <vector>

namespace lucency {

/// The local linear fit: weighted ridge as scikit-learn's Ridge(alpha, fit_intercept=True).
struct Surrogate {
    std::vector<double> weights;    ///< a region each
    std::vector<double> low, high;  ///< 95 % interval, see fitSurrogate
    double intercept = 0;
    double r2 = 0;  ///< weighted, as scikit-learn's score
};

/// lime's sample weight: sqrt(exp(-d^2 / width^2)), d the cosine distance of the mask to all-on (1
/// for the all-off one).
double limeSampleWeight(int regions_on, int regions, double kernel_width);

/// `masks`: samples x regions, 1 where the region is shown. Requires samples >= 1, 1 <= regions,
/// alpha >= 0. `draws` names the independent draw that each sample comes from, 0, 1, 2 ... in any
/// order (a mask and its complement are one draw); empty: every sample is one.
///
/// The interval is that of the sandwich estimate (White 1980; by draws: Liang and Zeger 1986, with
/// the small-sample factor G / (G - regions - 1) for G draws) and Student's t, about the weight
/// with the ridge's shrinkage taken back to first order; it always holds the weight. It says where
/// the weight would be after very many samples of the same kind. With too few draws for so many
/// regions it is as wide as the probabilities' own range.
Surrogate fitSurrogate(const std::vector<std::uint8_t>& masks, int regions,
                       const std::vector<double>& probabilities,
                       const std::vector<double>& sample_weights, double alpha,
                       const std::vector<int>& draws = {});

}  // namespace lucency
