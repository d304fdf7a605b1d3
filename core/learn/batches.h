#pragma once

// Seen by the trainer alone: LibTorch's headers are slow and clash with others.
#include "core/learn/film_cache.h"
#include "core/learn/recipe.h"

#include <ATen/ATen.h>

#include <span>
#include <vector>

namespace lucency {

/// Two numbers made into one seed (SplitMix64).
std::uint64_t mixed(std::uint64_t a, std::uint64_t b);

/// An epoch's films in order, whole batches. Balanced in batches: half of each from each class,
/// both drawn without repetition until used up. Undersampled: as many of each class, the same ones
/// in every epoch. Requires a film of each class.
std::vector<int> epochOrder(const FilmCache& cache, const Recipe& recipe, std::uint64_t seed,
                            std::uint64_t epoch_seed);

struct Batch {
    at::Tensor films;    ///< n x 1 x side x side, standardised
    at::Tensor targets;  ///< n x 1, 1 for PNEUMONIA; between 0 and 1 where films are mixed
    at::Tensor weights;  ///< n x heads, of a film in the loss
};

/// `draw`: what the augmentation and what is mixed are drawn from; 0 leaves the films as they are.
/// `weights`: films x heads, see filmWeights; empty for 1.
Batch makeBatch(const FilmCache& cache, std::span<const int> order, const Recipe& recipe,
                const at::Tensor& weights, std::uint64_t draw);

/// How much each film counts for each head, films x heads: Poisson(1) a patient and head where
/// there are several heads (each learns from films drawn again by patient), and, where classes are
/// balanced by weights, in inverse proportion to the class's films.
at::Tensor filmWeights(const FilmCache& cache, const Recipe& recipe, std::uint64_t seed);

}  // namespace lucency
