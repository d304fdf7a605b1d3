#pragma once

#include <QPointF>
#include <QString>

#include <optional>
#include <vector>

namespace lucency {

enum class DrawingKind {
    Distance,
    Angle,  ///< its vertex is the second point
    Cobb,   ///< between two lines: points 0 and 1, 2 and 3
    Polyline,
    Rectangle,  ///< two opposite corners, along rows and columns
    Ellipse,    ///< the same, of the rectangle around it
    Freehand,   ///< a closed outline
    HeartRatio,
    Arrow,  ///< from its tail to its tip
    Note,
    Calibration,  ///< a line whose length is known
};

/// What a point of DrawingKind::HeartRatio stands for, by its place.
enum HeartRatioPoint { MidlineTop, MidlineBottom, HeartRight, HeartLeft, ThoraxRight, ThoraxLeft };

/// Something that a reader has drawn on a film. Points are in px of the film, (0, 0) the outer
/// corner of its first pixel, also beyond its edges; however the film is turned on the screen, they
/// stay.
struct Drawing {
    DrawingKind kind = DrawingKind::Distance;
    std::vector<QPointF> points;
    QString text = {};    ///< the reader's own words, may be empty
    bool closed = false;  ///< Polyline: its last point leads back to its first
    double known_mm = 0;  ///< Calibration: how long the line is
    bool operator==(const Drawing&) const = default;
};

/// All that a reader has drawn on one film, in the order of drawing.
struct DrawingSheet {
    std::vector<Drawing> drawings;
    bool key_image = false;
    bool isEmpty() const { return drawings.empty() && !key_image; }
    bool operator==(const DrawingSheet&) const = default;
};

constexpr std::size_t most_drawings = 1000;
constexpr std::size_t most_points = 20'000;  ///< of one drawing
constexpr qsizetype longest_text = 1000;

/// As it stands in JSON, e.g. "heart-ratio".
QString drawingKindName(DrawingKind kind);
std::optional<DrawingKind> drawingKindFromName(const QString& name);

/// How many points a whole drawing of the kind has: exactly `least`, or up to `most`.
struct PointCount {
    std::size_t least, most;
};
PointCount pointCount(DrawingKind kind);

/// Enough points, all finite and within a million px; a calibration knows its length.
bool isWhole(const Drawing& drawing);

/// Whether its inside is measured: rectangle, ellipse, freehand.
bool hasInside(DrawingKind kind);

/// The drawing moved as a whole.
Drawing moved(Drawing drawing, QPointF by);

}  // namespace lucency
