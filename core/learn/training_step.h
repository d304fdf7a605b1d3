#pragma once

// Seen by the trainer alone: LibTorch's headers are slow and clash with others.
#include "core/learn/batches.h"
#include "core/learn/training_state.h"
#include "core/model/classifier.h"

#include <functional>
#include <memory>
#include <vector>

namespace lucency {

/// A pack whose opinion is learned as well.
using Teacher = std::shared_ptr<const Classifier>;

/// The recipe's teachers. They have to take films as the recipe's network does.
/// Errors: InvalidArgument, and those of loadTorchClassifier.
Result<std::vector<Teacher>> openTeachers(const Recipe& recipe);

/// One step of the optimiser after another, on the network of a state that outlives it.
class TrainingStep {
public:
    TrainingStep(TrainingState& state, const Recipe& recipe, std::vector<Teacher> teachers);

    /// The loss, a mean over heads and films, summed over members (each learns for itself).
    /// Errors: InvalidArgument where it is no number any more, ModelFailed of a teacher.
    Result<double> take(const Batch& batch);

private:
    Result<torch::Tensor> targetsOf(const Batch& batch) const;

    TrainingState& state_;
    const Recipe& recipe_;
    std::vector<Teacher> teachers_;
    std::vector<std::vector<torch::Tensor>> learning_;  ///< a member each
    bool can_halve_ = false;                            ///< the processor computes in bfloat16
};

/// Trains the heads of members that ask for it, on features of their bodies that are computed once:
/// of each film as it is and under one draw of the augmentation. `goes_on` is told of films and
/// answers whether to go on; false where it did not.
bool trainHeads(TrainingState& state, const Recipe& recipe, const FilmCache& films,
                const torch::Tensor& weights, std::uint64_t seed,
                const std::function<bool(int done, int total)>& goes_on);

}  // namespace lucency
