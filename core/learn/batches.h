#pragma once

// Seen by the trainer alone: LibTorch's headers are slow and clash with others.
#include "core/learn/augmentation.h"
#include "core/learn/film_cache.h"

#include <ATen/ATen.h>

#include <span>
#include <vector>

namespace lucency {

/// Two numbers made into one seed (SplitMix64).
std::uint64_t mixed(std::uint64_t a, std::uint64_t b);

/// An epoch's films in order: each batch half of one class, half of the other, both drawn without
/// repetition until used up. Requires a film of each class.
std::vector<int> balancedOrder(const FilmCache& cache, int batch, std::uint64_t seed);

struct Batch {
    at::Tensor films;   ///< n x 1 x side x side, standardised
    at::Tensor labels;  ///< n, 1 for PNEUMONIA
};

/// `draw`: what the augmentation is drawn from, a film each; 0 leaves the films as they are.
Batch makeBatch(const FilmCache& cache, std::span<const int> order,
                const AugmentationStrength& strength, std::uint64_t draw);

}  // namespace lucency
