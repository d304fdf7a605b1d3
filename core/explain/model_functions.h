#pragma once

#include "core/base/result.h"
#include "core/film/model_answers.h"

#include <functional>
#include <span>
#include <vector>

namespace lucency {

/// Calibrated probabilities of the label to explain for a batch of count x channels x height x
/// width normalised floats.
using PredictFunction =
    std::function<Result<std::vector<double>>(std::span<const float> batch, int count)>;

/// A model as explanations see it, handed in by who knows it, all of one label. May be called from
/// the calling thread only. `predict` is there; the others may be empty, or answer
/// MethodUnavailable.
struct ModelFunctions {
    PredictFunction predict;
    /// As `predict`, with the gradient of each film's probability by its input.
    std::function<Result<InputGradients>(std::span<const float> batch, int count)> gradients;
    std::function<Result<FeatureMaps>(std::span<const float> film)> feature_maps;
    /// Probabilities of one film with each window in turn put into it.
    std::function<Result<std::vector<double>>(std::span<const float> film,
                                              std::span<const ChangedWindow> windows)>
        predict_changed;
};

}  // namespace lucency
