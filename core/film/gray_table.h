#pragma once

#include "core/film/film.h"

#include <vector>

namespace lucency {

constexpr int sample_values = 65536;

/// For each of the 65536 samples the gray level between 0 (black) and 1 (white): modality, VOI by
/// `window`, Presentation LUT, then MONOCHROME1 inverted (PS3.4 N.2). Padding is black.
std::vector<float> grayTable(const Film& film, const VoiWindow& window);

}  // namespace lucency
