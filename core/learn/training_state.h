#pragma once

// Seen by the trainer alone: LibTorch's headers are slow and clash with others.
#include "core/learn/recipe.h"

#include <QJsonArray>
#include <torch/optim/adamw.h>
#include <torch/script.h>

#include <string>

namespace lucency {

/// Everything that training changes, and how it is kept between two runs.
class TrainingState {
public:
    TrainingState(const Recipe& recipe, std::uint64_t seed);

    torch::jit::Module network;
    torch::jit::Module average;  ///< running mean of the network's weights: what is shipped
    torch::optim::AdamW optimiser;
    int epochs_done = 0;
    std::int64_t steps_done = 0;
    QJsonArray log;  ///< an object an epoch

    /// One step of the running mean of weights and of batch norm's statistics.
    void follow(double decay);

    /// Throw c10::Error where the file cannot be written or read. `fingerprint` tells one training
    /// from another; load() is false where the file is of another.
    void save(const std::string& path, const std::string& fingerprint);
    bool load(const std::string& path, const std::string& fingerprint);
};

}  // namespace lucency
