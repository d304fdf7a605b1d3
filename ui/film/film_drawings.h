#pragma once

#include "core/film/presentation_state.h"

#include "ui/film/film_raster.h"

#include <QTransform>

class QPainter;

namespace lucency {

/// One colour over the film where a plane has bits.
struct PlaneInk {
    const OverlayPlane* plane;
    QColor colour;
    bool edged = true;  ///< with a dark edge, to be read on white as on black
};

/// Overlay planes as they lie on a picture of `size` device px: thin lines are kept visible where
/// the film is made smaller. `to_picture` leads from the film there. ARGB32, premultiplied.
QImage planeDrawings(const std::vector<PlaneInk>& planes, const QTransform& to_picture, QSize size,
                     RasterQuality quality, FilmTurn turn);

/// Covers what lies outside of the shutter's shapes (PS3.3 C.7.6.11), but for its bitmap.
/// `to_view` leads from a film of this size and Film::pixel_aspect to the painter's coordinates.
void paintShutter(QPainter& painter, const DisplayShutter& shutter, QSizeF film,
                  double pixel_aspect, const QTransform& to_view);

/// What covers the film where the shutter is closed.
QColor shutterColour(const DisplayShutter& shutter);

/// The annotations of a narrowed state (PS3.3 C.10.5), layer by layer; text stands upright however
/// the film is turned.
void paintAnnotations(QPainter& painter, const PresentationState& state, const QTransform& to_view);

}  // namespace lucency
