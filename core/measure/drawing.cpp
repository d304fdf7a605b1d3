#include "core/measure/drawing.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace lucency {
namespace {

constexpr double farthest_px = 1e6;

constexpr std::pair<DrawingKind, const char*> names[] = {{DrawingKind::Distance, "distance"},
                                                         {DrawingKind::Angle, "angle"},
                                                         {DrawingKind::Cobb, "cobb"},
                                                         {DrawingKind::Polyline, "polyline"},
                                                         {DrawingKind::Rectangle, "rectangle"},
                                                         {DrawingKind::Ellipse, "ellipse"},
                                                         {DrawingKind::Freehand, "freehand"},
                                                         {DrawingKind::HeartRatio, "heart-ratio"},
                                                         {DrawingKind::Arrow, "arrow"},
                                                         {DrawingKind::Note, "note"},
                                                         {DrawingKind::Calibration, "calibration"}};

}  // namespace

QString drawingKindName(DrawingKind kind) {
    const auto* found = std::ranges::find(names, kind, &std::pair<DrawingKind, const char*>::first);
    return QString::fromLatin1(found->second);
}

std::optional<DrawingKind> drawingKindFromName(const QString& name) {
    for (const auto& [kind, word] : names) {
        if (name == QLatin1String(word)) {
            return kind;
        }
    }
    return {};
}

PointCount pointCount(DrawingKind kind) {
    switch (kind) {
        case DrawingKind::Note:
            return {1, 1};
        case DrawingKind::Angle:
            return {3, 3};
        case DrawingKind::Cobb:
            return {4, 4};
        case DrawingKind::HeartRatio:
            return {6, 6};
        case DrawingKind::Polyline:
            return {2, most_points};
        case DrawingKind::Freehand:
            return {3, most_points};
        case DrawingKind::Distance:
        case DrawingKind::Rectangle:
        case DrawingKind::Ellipse:
        case DrawingKind::Arrow:
        case DrawingKind::Calibration:
            break;
    }
    return {2, 2};
}

bool isWhole(const Drawing& drawing) {
    const auto [least, most] = pointCount(drawing.kind);
    const bool known = std::isfinite(drawing.known_mm) && drawing.known_mm > 0;
    return drawing.points.size() >= least && drawing.points.size() <= most &&
           (drawing.kind != DrawingKind::Calibration || known) &&
           std::ranges::all_of(drawing.points, [](const QPointF& point) {
               return std::abs(point.x()) <= farthest_px && std::abs(point.y()) <= farthest_px;
           });
}

bool hasInside(DrawingKind kind) {
    return kind == DrawingKind::Rectangle || kind == DrawingKind::Ellipse ||
           kind == DrawingKind::Freehand;
}

Drawing moved(Drawing drawing, QPointF by) {
    for (QPointF& point : drawing.points) {
        point += by;
    }
    return drawing;
}

}  // namespace lucency
