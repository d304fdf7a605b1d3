#pragma once

#include "core/explain/questioner.h"

namespace lucency {

/// explain() without its checks and its first map.
Result<Attribution> explainBy(const Question& question);

// The methods behind explain(), each in its own file. Every weight is in units of the calibrated
// probability of the label; pixels that the film does not cover count in none. Errors: Cancelled,
// MethodUnavailable, ModelFailed, and those of the model's functions.

/// LIME for images (Ribeiro 2016): the first sample is the film itself.
Result<Attribution> lime(Questioner& questioner);

/// RISE (Petsiuk 2018), a region's weight being E[P | it is shown] - E[P | it is hidden] where each
/// region is shown or hidden by a fair coin. Three things differ from the paper: masks hide
/// superpixels and not the cells of a coarse grid, moved and smoothed; what is hidden shows the
/// chosen fill and not black; and the mean over masks that hide the region is taken away, where the
/// paper's map holds the film's own probability everywhere. The two means are estimated by least
/// squares over all regions at once: with fair coins the limit is that same difference, and what
/// other regions do is no longer noise.
Result<Attribution> rise(Questioner& questioner);

/// KernelSHAP (Lundberg 2017): Shapley values over the regions, the value of a set of regions being
/// the probability with these shown and the others hidden. Sets are drawn in pairs, each with its
/// complement, their sizes as the Shapley kernel wants them; of a size with few sets none is drawn
/// twice, so the smallest sizes (one region hidden, or one shown) are soon enumerated, and with few
/// regions everything is: the values are exact then, their intervals empty. Weights come from least
/// squares under the constraint that they sum to P(film) - P(everything hidden). Intervals are the
/// sandwich estimate over pairs within sizes, residuals corrected for
/// each pair's leverage, with the
/// finite population's correction.
Result<Attribution> kernelShap(Questioner& questioner);

/// P(film) - P(film with the region hidden), exactly; through ModelFunctions::predict_changed where
/// that answers.
Result<Attribution> occlusion(Questioner& questioner);

/// Grad-CAM (Selvaraju 2017) of the last maps that the network offers, enlarged bilinearly to its
/// input and summed over each region. The paper cuts negative values off; here the sign is kept,
/// since a map shows what speaks against the label too. Brought to units of probability by the
/// probe's slope.
Result<Attribution> gradCam(Questioner& questioner);

/// Integrated gradients (Sundararajan 2017) along the straight line from the film with every region
/// hidden to the film, summed over each region: midpoint steps, doubled until the weights sum to
/// P(film) - P(everything hidden) within one per cent, or 256.
Result<Attribution> integratedGradients(Questioner& questioner);

/// For a method without a fit of its own: how much of what hiding regions does to the probability
/// the map foretells. Asks 64 masks (32 rows of a Hadamard design and their complements) and
/// regresses the probabilities on the sum of the weights of the regions shown; one slope, one
/// intercept. Writes r2, probes and slope into the map, whose weights are in place.
Result<void> probe(Questioner& questioner, Attribution& map);
constexpr int kProbes = 64;

}  // namespace lucency
