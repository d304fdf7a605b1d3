#pragma once

#include "core/film/film.h"

#include "ui/film/view_transform.h"

#include <cstdint>
#include <vector>

class QPainter;

namespace lucency {

/// A magnifier over the film.
struct Lens {
    static constexpr double least_factor = 2;
    static constexpr double largest_factor = 8;

    bool shown = false;
    bool square = false;  ///< else round
    double factor = 3;    ///< over what the film is shown at
};

/// What the lens looks at: drawn from the film's samples, never from the screen.
struct LensView {
    const StoredPixels& pixels;
    const std::vector<std::uint8_t>& table;  ///< 65536 gray levels, see displayTable
    const ViewTransform& transform;
    double device_ratio;
};

/// The film alone, without what lies over it, around `at` (view coordinates), with the factor
/// below.
void paintLens(QPainter& painter, const Lens& lens, QPointF at, const LensView& view);

}  // namespace lucency
