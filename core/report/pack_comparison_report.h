#pragma once

#include "core/learn/pack_comparison.h"
#include "core/report/figure_sheet.h"

namespace lucency {

/// Packs side by side: figures with intervals, differences to the first, F1 a class, ROC curves,
/// and the films on which they differ.
FigureSheet packComparisonSheet(const PackComparison& comparison);

}  // namespace lucency
