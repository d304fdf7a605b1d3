#pragma once

#include "core/film/film.h"

#include <array>
#include <vector>

namespace lucency {

constexpr int sample_values = 65536;

/// For each of the 65536 samples the gray level between 0 (black) and 1 (white): modality, VOI by
/// `window`, Presentation LUT, then MONOCHROME1 inverted (PS3.4 N.2). Padding is black.
std::vector<float> grayTable(const Film& film, const VoiWindow& window);

/// Samples that are padding, the first and the last (PS3.3 C.7.5.1.1.2); the first is beyond the
/// last where there are none.
std::array<int, 2> paddingRange(const Film& film);

}  // namespace lucency
