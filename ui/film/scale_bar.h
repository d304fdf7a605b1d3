#pragma once

#include "core/film/pixel_spacing.h"

#include <QString>

#include <optional>

namespace lucency {

struct ScaleBar {
    double film_px = 0;  ///< its length across the film
    QString text;        ///< "5 cm, detector", or "500 pixels" where no spacing is known
};

/// The longest bar of 1, 2 or 5 times a power of ten that is at most `longest_film_px` long.
ScaleBar makeScaleBar(const std::optional<PixelSpacing>& spacing, double longest_film_px);

}  // namespace lucency
