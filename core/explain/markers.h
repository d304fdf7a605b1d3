#pragma once

#include "core/explain/thorax.h"

#include <QRectF>

#include <cstdint>
#include <vector>

namespace lucency {

/// What a film shows of its making and not of the patient.
enum class FilmPart : std::uint8_t {
    Body,    ///< the patient, or the air beside
    Border,  ///< collimated frame, and the outermost strip of what it leaves
    Marker,  ///< burned-in letters and signs, with a little of their surroundings
};

struct Markers {
    int rows = 0, columns = 0;    ///< the thorax estimate's
    std::vector<FilmPart> parts;  ///< rows x columns; no Border in the thorax
    // The same as shares of the film's sides, to be drawn.
    QRectF within_border;
    std::vector<QRectF> letters;
};

/// Outside of the thorax: the frame, from the edges inwards as long as whole rows and columns are
/// black or white, with a strip of a thirtieth of the shorter side; and letters, which are small,
/// much brighter than what is around them (darker in a negative) and sharply edged. `gray` is rows
/// x columns, 0..1. No parts where the thorax has no size.
Markers findMarkers(const std::vector<float>& gray, int rows, int columns,
                    const ThoraxEstimate& thorax);

}  // namespace lucency
