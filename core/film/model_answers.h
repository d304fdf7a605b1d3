#pragma once

#include <span>
#include <vector>

namespace lucency {

/// What may be asked of a network about its input beyond an opinion, as plain values: those who
/// have a network (model) and those who explain it (explain) do not know each other and share
/// these.

/// Gradients of the calibrated probability of one label.
struct InputGradients {
    std::vector<double> probabilities;  ///< a film each
    std::vector<float> gradients;       ///< count x channels x height x width
};

/// The last maps of a network that still have a place on the film, of one film, and the gradient of
/// one label's logit (against the others together, before calibration) by each of their values.
struct FeatureMaps {
    int channels = 0, height = 0, width = 0;
    std::vector<float> values, gradients;  ///< channels x height x width each
};

/// One film that differs from another within a rectangle of the network's picture, px.
struct ChangedWindow {
    int x = 0, y = 0, width = 0, height = 0;
    std::span<const float> values;  ///< channels x height x width, normalised
};

}  // namespace lucency
