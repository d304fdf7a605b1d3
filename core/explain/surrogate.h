#pragma once

#include "core/explain/masked_answers.h"

namespace lucency {

/// The local linear fit: weighted ridge as scikit-learn's Ridge(alpha, fit_intercept=True).
struct Surrogate : LinearFit {
    std::vector<double> low, high;  ///< 95 % interval, see fitSurrogate
    double r2 = 0;                  ///< weighted, as scikit-learn's score
};

/// lime's sample weight: sqrt(exp(-d^2 / width^2)), d the cosine distance of the mask to all-on (1
/// for the all-off one).
double limeSampleWeight(int regions_on, int regions, double kernel_width);

/// Weighted ridge without intervals; requires what fitSurrogate() does.
LinearFit fitRidge(const MaskedAnswers& answers, double alpha);

/// The share of the answers' weighted variance that a fit explains, as scikit-learn's score.
double weightedR2(const MaskedAnswers& answers, const LinearFit& fit);

/// Requires one sample and one region at least, alpha >= 0.
///
/// The interval is that of the sandwich estimate by draws (with the small-sample factor G / (G -
/// regions - 1) for G draws) and Student's t, about the weight with the ridge's shrinkage taken
/// back to first order; it always holds the weight. It says where the weight would be after very
/// many samples of the same kind. With too few draws for so many regions it is as wide as the
/// probabilities' own range.
Surrogate fitSurrogate(const MaskedAnswers& answers, double alpha);

/// Intervals where there are too few draws to tell: as wide as the answers' own range.
void fillWidest(const MaskedAnswers& answers, const std::vector<double>& weights,
                std::vector<double>& low, std::vector<double>& high);

}  // namespace lucency
