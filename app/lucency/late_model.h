#pragma once

#include "core/learn/trainer.h"
#include "core/model/classifier.h"

namespace lucency {

/// As loadTorchClassifier (core/model/torch_classifier.h), from a library that is loaded by the
/// first call: LibTorch's own libraries cost more time than all else of a start, so they come after
/// the window. Errors: also ModelUnreadable, where the library is missing.
Result<std::shared_ptr<const Classifier>> loadModelLate(const QString& pack);

/// As train (core/learn/trainer.h), likewise. Errors: also Internal, where the library is missing.
Result<TrainingSummary> trainLate(const DataSet& films, const TrainingParameters& parameters,
                                  std::stop_token stop,
                                  const std::function<void(const TrainingProgress&)>& progress);

}  // namespace lucency
