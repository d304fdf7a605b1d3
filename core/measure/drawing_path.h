#pragma once

#include "core/measure/drawing.h"

#include <QPainterPath>
#include <QTransform>

namespace lucency {

/// A drawing as lines in the coordinates that `to_picture` leads to from the film; one that is not
/// whole yet as far as it goes.
struct DrawingLines {
    QPainterPath lines;
    QPainterPath aids;  ///< thinner: what belongs together
};

/// `mark`: size of arrow heads and of the ticks at a line's ends, in the picture's units.
/// `pixel_aspect` is the film's: what is at right angles on it looks so.
DrawingLines drawingLines(const Drawing& drawing, const QTransform& to_picture, double pixel_aspect,
                          double mark);

}  // namespace lucency
