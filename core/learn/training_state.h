#pragma once

// Seen by the trainer alone: LibTorch's headers are slow and clash with others.
#include "core/learn/recipe.h"

#include <QJsonArray>
#include <torch/optim/optimizer.h>
#include <torch/script.h>

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace lucency {

/// Everything that training changes, and how it is kept between two runs.
class TrainingState {
public:
    /// Throws UnusableRecipe.
    TrainingState(const Recipe& recipe, std::uint64_t seed);

    torch::jit::Module network;
    torch::jit::Module average;  ///< running mean of the network's weights: what is shipped
    std::unique_ptr<torch::optim::Optimizer> optimiser;
    int epochs_done = 0;
    std::int64_t steps_done = 0;
    QJsonArray log;  ///< an object an epoch

    /// The mean as it was after the epoch of least validation loss; kept where training may stop
    /// early.
    std::optional<torch::jit::Module> best;
    double best_loss = 0;
    int best_epoch = 0;

    /// Sets every learning rate to `share` of its peak.
    void setRate(double share);
    /// The tensors of a member that learn.
    std::vector<torch::Tensor> learning(std::size_t member) const;
    /// One step of the running mean of weights and of batch norm's statistics; 0: the network's
    /// own.
    void follow(double decay);
    /// The mean becomes the network, all at once.
    void restartAverage() { follow(-1); }
    /// Remembers the mean as the best so far where the loss is.
    void judge(double validation_loss);

    /// The mean takes the weights of a pack of the same network; what a pack has besides stays out.
    /// Throws UnusableRecipe where a weight is missing there or of another size, c10::Error.
    void takeWeights(const std::string& pack);

    /// Throw c10::Error where the file cannot be written or read. `fingerprint` tells one training
    /// from another; load() is false where the file is of another.
    void save(const std::string& path, const std::string& fingerprint);
    bool load(const std::string& path, const std::string& fingerprint);

private:
    std::vector<double> peaks_;  ///< a learning rate a group of the optimiser
};

}  // namespace lucency
