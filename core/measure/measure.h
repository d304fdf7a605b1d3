#pragma once

#include "core/film/film.h"
#include "core/measure/drawing.h"

namespace lucency {

/// How long a film pixel is. Without a spacing whose plane is known, lengths are in px: then a
/// pixel is 1 wide and as high as the film's pixel aspect says. The magnification between patient
/// and detector is not corrected; `plane` says where lengths hold.
struct LengthScale {
    double across = 1;  ///< of a pixel along its row
    double down = 1;    ///< along its column
    SpacingPlane plane = SpacingPlane::Unknown;
    bool inMm() const { return plane != SpacingPlane::Unknown; }
};

/// The scale of what is drawn on the film: by the sheet's calibration where it has one, else by the
/// film's own spacing.
LengthScale lengthScale(const Film& film, const std::vector<Drawing>& drawings = {});

/// The spacing that a line of known length gives a film with this pixel aspect (height by width):
/// Euclidean length in units of a pixel's width against the known millimetres. Of several
/// calibrations the last counts; nothing where there is none, or where its line has no length.
std::optional<PixelSpacing> calibratedSpacing(const std::vector<Drawing>& drawings,
                                              double pixel_aspect);

/// Lengths in units of the scale: along the points, and back to the first where closed.
double lengthOf(const std::vector<QPointF>& points, const LengthScale& scale, bool closed = false);
/// What the closed outline encloses (the shoelace formula); where it crosses itself, parts that it
/// goes round the other way count against the others.
double areaOf(const std::vector<QPointF>& outline, const LengthScale& scale);
/// At `vertex`, 0 to 180 degrees; 0 where an arm has no length.
double angleAt(QPointF one, QPointF vertex, QPointF other, const LengthScale& scale);
/// Between two lines, the smaller of the two they make: 0 to 90 degrees. (Cobb's angle of a curve
/// beyond 90 degrees is measured with DrawingKind::Angle.)
double angleBetween(QPointF from, QPointF to, QPointF other_from, QPointF other_to,
                    const LengthScale& scale);

/// Modality values (PS3.3 C.11.1) of the pixels whose centres lie inside, padding left out.
struct RegionStatistics {
    std::size_t pixels = 0;
    double mean = 0;
    double deviation = 0;  ///< standard deviation of these pixels (divided by their number)
    double least = 0;
    double most = 0;
};
RegionStatistics statisticsOf(const Drawing& drawing, const Film& film);

/// The widest extent of the heart to either side of the midline over the inner width of the thorax,
/// all at right angles to the midline (Danzer CS, Am J Med Sci 1919; 157:513). In units of the
/// scale.
struct HeartRatio {
    double heart_right = 0;  ///< from the midline to the heart's right border
    double heart_left = 0;
    double heart = 0;   ///< from border to border
    double thorax = 0;  ///< from wall to wall
    double ratio = 0;
};
/// Nothing where the midline or the thorax has no extent. A border on the other side of the midline
/// counts against its part, so that the heart's width stays that from border to border.
std::optional<HeartRatio> heartRatio(const Drawing& drawing, const LengthScale& scale);

enum class Quantity {
    Length,
    Area,
    Angle,
    Mean,
    Deviation,
    Least,
    Most,
    Ratio,
    HeartRight,
    HeartLeft,
    HeartWidth,
    ThoraxWidth,
    KnownLength,  ///< always in mm
};
struct MeasuredValue {
    Quantity quantity;
    double value;
};
/// All that is measured by a whole drawing, the chief value first; nothing for arrows and notes,
/// and of a region without a pixel its area alone.
std::vector<MeasuredValue> measure(const Drawing& drawing, const Film& film,
                                   const LengthScale& scale);

}  // namespace lucency
