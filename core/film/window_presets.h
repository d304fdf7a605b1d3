#pragma once

#include "core/film/film.h"

#include <vector>

namespace lucency {

/// What part of a chest film a window is made for.
enum class ChestPart { FullRange, Lungs, Mediastinum, Bones };

struct ChestPreset {
    ChestPart part;
    VoiWindow window;
};

/// Windows for the chest, made from the film's own values, in the order of ChestPart. Percentiles
/// are of the film's anatomy (see FilmValues) from dark to bright as it is shown, whichever way
/// it is stored; on a frontal film the aerated lungs are the darker part of the field, heart, spine
/// and what lies under the diaphragm the brighter one:
/// - full range: from the least to the greatest value, padding left out;
/// - lungs: 1 to 75 %, so that vessels and faint opacities spread over the grays;
/// - mediastinum and spine: 50 to 99.9 %, so that what lies before the spine and behind the heart
///   shows, at the price of the lungs;
/// - bones and lines: 20 to 99 %, the steepest that keeps ribs over the lungs and the vertebrae, so
///   that edges, lines and tubes stand out.
std::vector<ChestPreset> chestPresets(const Film& film);

}  // namespace lucency
