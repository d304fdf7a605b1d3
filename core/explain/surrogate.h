#pragma once

#include <cstdint>
#include <vector>

namespace lucency {

/// The local linear fit: weighted ridge as scikit-learn's Ridge(alpha, fit_intercept=True).
struct Surrogate {
    std::vector<double> weights;    ///< a region each
    std::vector<double> low, high;  ///< 95 % interval (sandwich estimate)
    double intercept = 0;
    double r2 = 0;  ///< weighted
};

/// lime's sample weight: sqrt(exp(-d^2 / width^2)), d the cosine distance of the mask to all-on (1
/// for the all-off one).
double limeSampleWeight(int regions_on, int regions, double kernel_width);

/// `masks`: samples x regions, 1 where the region is shown. Requires samples >= 1.
Surrogate fitSurrogate(const std::vector<std::uint8_t>& masks, int regions,
                       const std::vector<double>& probabilities,
                       const std::vector<double>& sample_weights, double alpha);

}  // namespace lucency
