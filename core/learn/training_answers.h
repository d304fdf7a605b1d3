#pragma once

// Seen by the trainer alone: LibTorch's headers are slow and clash with others.
#include "core/learn/batches.h"
#include "core/learn/metrics.h"

#include <torch/script.h>

#include <functional>

namespace lucency {

/// What a network in training says of every film of a cache.
struct TrainingAnswers {
    std::vector<Scored> films;
    std::vector<double> distances;  ///< to the training films
};

/// `draw`: of the augmentation; 0 for the films as they are. Throw c10::Error.
TrainingAnswers askNetwork(torch::jit::Module& network, const FilmCache& cache,
                           const Recipe& recipe, std::uint64_t draw);

/// What a method of the network (features, body0) answers of every film, n x f.
torch::Tensor methodOf(torch::jit::Module& network, const char* method, const FilmCache& cache,
                       const Recipe& recipe, std::uint64_t draw,
                       const std::function<void(int done, int total)>& progress = {});

}  // namespace lucency
