#pragma once

#include "core/model/classifier.h"

namespace lucency {

/// As loadTorchClassifier (core/model/torch_classifier.h), from a library that is loaded by the
/// first call: LibTorch's own libraries cost more time than all else of a start, so they come after
/// the window. Errors: also ModelUnreadable, where the library is missing.
Result<std::shared_ptr<const Classifier>> loadModelLate(const QString& pack);

}  // namespace lucency
