#pragma once

// Seen by the trainer alone: LibTorch's headers are slow and clash with others.
#include "core/learn/recipe.h"

#include <torch/script.h>

#include <stdexcept>

namespace lucency {

/// A recipe whose network cannot be built: a file to transfer from that cannot be opened or has no
/// method `features` that answers a film of three channels with maps or a vector, more stages than
/// the film allows.
struct UnusableRecipe : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// The recipe's members as one TorchScript module, written from C++. Input n x 1 x size x size,
/// standardised. Methods:
/// - body0(x), body1(x), ...: a member's features, n x f;
/// - head0(f), ...: its heads' logits for PNEUMONIA, n x heads;
/// - forward(x): n x 2 (NORMAL, PNEUMONIA), their difference the mean of all logits;
/// - features(x): what familiarity is judged by, n x g: the film at 8 x 8 px and the features of
/// the
///   members that are not transferred (of all where all are);
/// - examine(x): forward's answer, the distance to the training films (Mahalanobis' over the square
///   root of g), and every logit, n x (members * heads).
/// Weights are drawn by LibTorch's generator; of a net to transfer from only what `features` uses
/// is taken. Throws UnusableRecipe, c10::Error.
torch::jit::Module buildNetwork(const Recipe& recipe);

/// Sets what examine() measures distances with, from n x g features of the training films: the
/// covariance of standardised features, its largest directions as they are, the rest as if alike.
void setFamiliar(torch::jit::Module& network, const torch::Tensor& features);

}  // namespace lucency
