#include "core/measure/drawing_path.h"

#include <QPolygonF>

#include <cmath>

namespace lucency {
namespace {

QPointF unit(QPointF way) {
    const double length = std::hypot(way.x(), way.y());
    return length > 0 ? way / length : QPointF();
}

QPointF across(QPointF way) {
    return {-way.y(), way.x()};
}

void addLine(QPainterPath& path, QPointF from, QPointF to) {
    path.moveTo(from);
    path.lineTo(to);
}

void addPoints(QPainterPath& path, const QPolygonF& points, bool closed) {
    path.addPolygon(points);
    if (closed) {
        path.closeSubpath();
    }
}

void addTick(QPainterPath& path, QPointF at, QPointF along, double mark) {
    const QPointF half = along * (mark / 2);
    addLine(path, at - half, at + half);
}

/// Legs at right angles from the midline to each border, with a tick along it where they end.
void addHeart(DrawingLines& drawn, const Drawing& drawing, const QTransform& to_picture,
              double pixel_aspect, double mark) {
    const auto& points = drawing.points;
    const QTransform square = QTransform::fromScale(1, pixel_aspect);
    const QTransform back = square.inverted();
    const QPointF top = square.map(points[MidlineTop]);
    const QPointF way = unit(square.map(points[MidlineBottom]) - top);
    const QPointF midline =
        unit(to_picture.map(points[MidlineBottom]) - to_picture.map(points[MidlineTop]));
    for (std::size_t i = HeartRight; i < points.size(); ++i) {
        const double along = QPointF::dotProduct(square.map(points[i]) - top, way);
        const QPointF foot = back.map(top + way * along);
        const QPointF border = to_picture.map(points[i]);
        addLine(drawn.lines, to_picture.map(foot), border);
        addTick(drawn.lines, border, midline, mark);
        addLine(drawn.aids, to_picture.map(points[MidlineTop]), to_picture.map(foot));
    }
}

}  // namespace

DrawingLines drawingLines(const Drawing& drawing, const QTransform& to_picture, double pixel_aspect,
                          double mark) {
    DrawingLines drawn;
    const auto count = drawing.points.size();
    QPolygonF points;
    for (const QPointF& point : drawing.points) {
        points << to_picture.map(point);
    }
    switch (drawing.kind) {
        case DrawingKind::Distance:
        case DrawingKind::Calibration:
            addPoints(drawn.lines, points, false);
            if (count > 1) {
                const QPointF tick = across(unit(points[1] - points[0]));
                addTick(drawn.lines, points[0], tick, mark);
                addTick(drawn.lines, points[1], tick, mark);
            }
            break;
        case DrawingKind::Cobb:
            for (int i = 0; i + 1 < points.size(); i += 2) {
                addLine(drawn.lines, points[i], points[i + 1]);
            }
            if (count == 4) {
                addLine(drawn.aids, (points[0] + points[1]) / 2, (points[2] + points[3]) / 2);
            }
            break;
        case DrawingKind::Angle:
        case DrawingKind::Polyline:
            addPoints(drawn.lines, points, drawing.closed);
            break;
        case DrawingKind::Freehand:
            addPoints(drawn.lines, points, isWhole(drawing));
            break;
        case DrawingKind::Rectangle:
        case DrawingKind::Ellipse:
            if (count > 1) {
                const QRectF box = QRectF(drawing.points[0], drawing.points[1]).normalized();
                QPainterPath shape;
                if (drawing.kind == DrawingKind::Rectangle) {
                    shape.addRect(box);
                } else {
                    shape.addEllipse(box);
                }
                drawn.lines = to_picture.map(shape);
            }
            break;
        case DrawingKind::HeartRatio:
            if (count > 1) {
                addLine(drawn.lines, points[MidlineTop], points[MidlineBottom]);
                addHeart(drawn, drawing, to_picture, pixel_aspect, mark);
            }
            break;
        case DrawingKind::Arrow:
            addPoints(drawn.lines, points, false);
            if (count > 1) {
                const QPointF back = unit(points[0] - points[1]) * mark;
                const QPointF side = across(back) / 2;
                addLine(drawn.lines, points[1], points[1] + back + side);
                addLine(drawn.lines, points[1], points[1] + back - side);
            }
            break;
        case DrawingKind::Note:
            if (count > 0) {
                drawn.lines.addEllipse(points[0], mark / 4, mark / 4);
            }
            break;
    }
    return drawn;
}

}  // namespace lucency
