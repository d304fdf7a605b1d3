#pragma once

#include "core/explain/questioner.h"

namespace lucency {

/// The regions joined to neighbours until no more than `most` are left, the smallest always to the
/// smallest that it touches; ids are the new labels.
Superpixels coarseRegions(const Superpixels& superpixels, int most);

/// Hands over a coarse partial map where the question wants one by `first_map_ms` and a map of all
/// regions would take longer, by the rate of a small batch: of as many regions as there is time to
/// sample twice over, 31 at most. Asks nothing where that is not wanted, or where the regions are
/// few. Errors: those of the method.
Result<void> showFirstMap(const Question& question);

}  // namespace lucency
