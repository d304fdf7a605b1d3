#pragma once

#include "core/explain/model_functions.h"
#include "core/model/classifier.h"

#include <QString>

namespace lucency {

/// What explanations may ask of a classifier about one of its card's labels. The classifier must
/// outlive the functions.
ModelFunctions modelFunctions(const Classifier& classifier, const QString& label);

}  // namespace lucency
