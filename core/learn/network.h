#pragma once

// Seen by the trainer alone: LibTorch's headers are slow and clash with others.
#include "core/learn/recipe.h"

#include <torch/script.h>

namespace lucency {

/// A residual net of the recipe's size as a TorchScript module, written from C++: stem 5x5 of
/// stride 2, max-pool, stages of residual blocks of two 3x3 convolutions with batch norm (He 2016),
/// averaged shortcuts between stages, global mean, dropout, two outputs (NORMAL, PNEUMONIA).
/// Methods: forward(x) -> logits; features(x) -> n x last channels; examine(x) -> (logits, distance
/// to the training films: sqrt of Mahalanobis' over the number of features). Input n x 1 x h x w.
/// Weights are drawn by LibTorch's generator.
torch::jit::Module buildNetwork(const Recipe& recipe);

/// Sets what examine() measures distances with, from n x f features of the training films.
void setFamiliar(torch::jit::Module& network, const torch::Tensor& features);

}  // namespace lucency
