#pragma once

#include "core/explain/surrogate.h"

namespace lucency {

/// What LIME's weights tend to as its random samples grow without bound, told from few answers.
///
/// Most of what keeps LIME's straight line from fitting is the sigmoid at a network's end. So the
/// answers are first fitted by a sigmoid of a sum over the regions (quasi-likelihood, Wedderburn
/// 1974, with a small ridge), what LIME would make of that sigmoid after endless samples is worked
/// out without the network, and only what the sigmoid leaves of the answers goes through LIME's own
/// fit: the sigmoid is a control variate (Owen 2013, 8.9), and how well it fits decides how much is
/// gained, never where the weights tend to. The intervals are those of what was left. Where it
/// explains no more than the straight line does, or is too dear (samples x regions^2 above
/// kLimitWork), or an answer is no probability, this is fitSurrogate().
///
/// `kernel_width` is that of the answers' weights, see limeSampleWeight(). The fit's r2 is that of
/// the straight line of these weights.
Surrogate fitLimeLimit(const MaskedAnswers& answers, double kernel_width, double alpha);

constexpr double kLimitWork = 6e7;

}  // namespace lucency
