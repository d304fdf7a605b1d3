#pragma once

#include "core/learn/exploration.h"
#include "core/report/figure_sheet.h"

namespace lucency {

/// What a data set holds, as charts and tables: classes by split, sizes, aspect ratios,
/// intensities, duplicates. With `with_pictures`, the sample films, which are read again for it.
FigureSheet explorationSheet(const Exploration& exploration, bool with_pictures);

}  // namespace lucency
