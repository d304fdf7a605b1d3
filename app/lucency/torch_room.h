#pragma once

#include "core/learn/trainer.h"
#include "core/model/classifier.h"

namespace lucency {

/// The functions of the library that holds LibTorch, and their names there.
using TorchRoom = void (*)(const QString& pack, Result<std::shared_ptr<const Classifier>>& loaded);
inline constexpr char torch_room_name[] = "lucency_load_classifier";
using TorchTrainer = void (*)(const DataSet& films, const TrainingParameters& parameters,
                              std::stop_token stop,
                              const std::function<void(const TrainingProgress&)>& progress,
                              Result<TrainingSummary>& trained);
inline constexpr char torch_trainer_name[] = "lucency_train";

}  // namespace lucency
