#pragma once

#include "core/explain/hidden_regions.h"

#include <vector>

namespace lucency {

/// One of the perturbed films that a map was worked out from.
struct SampledMask {
    ShownRegions shown;
    double weight = 0;  ///< in the fit, 0..1
};

/// The perturbed films of a map in the order in which they were asked about, the film itself
/// first: drawn again from its seed, since masks are nowhere kept. `unseen` is
/// HiddenRegions::unseen(). Empty for maps of other methods than LIME and RISE.
std::vector<SampledMask> sampledMasks(const Attribution& map, const std::vector<int>& unseen);

}  // namespace lucency
