#pragma once

#include "core/model/classifier.h"

namespace lucency {

/// The one function of the library that holds LibTorch, and its name there.
using TorchRoom = void (*)(const QString& pack, Result<std::shared_ptr<const Classifier>>& loaded);
inline constexpr char torch_room_name[] = "lucency_load_classifier";

}  // namespace lucency
