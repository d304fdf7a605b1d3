#pragma once

#include "core/model/classifier.h"
#include "core/model/shipped_pack.h"

namespace lucency {

/// Loads a TorchScript file with its card inside (extra file model.json) or beside it (NAME.json),
/// checks one against the other by a trial run, freezes it and optimises it for inference.
/// `threads`: over which it shares films out, 0 for OMP_NUM_THREADS, else all cores. LibTorch's own
/// operators keep to one thread from then on, in the whole process.
/// Errors: ModelNotFound, ModelUnreadable, ModelCardMissing, ModelCardInvalid,
/// ModelContradictsCard.
Result<std::shared_ptr<const Classifier>> loadTorchClassifier(const QString& pack, int threads = 0);

/// Sets how many threads LibTorch computes with in this process, as above, and how it compiles
/// TorchScript. Called before a network is loaded or trained.
void setComputeThreads(int threads);

}  // namespace lucency
