#pragma once

#include "core/learn/stress.h"
#include "core/report/figure_sheet.h"

namespace lucency {

/// A chart an axis (AUC, sensitivity, specificity against the strength) and the worst of each axis.
FigureSheet stressSheet(const StressReport& report);

}  // namespace lucency
