#include "ui/film/film_drawings.h"

#include "ui/film/film_text.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace lucency {
namespace {

constexpr double line_px = 1.5;
constexpr double point_px = 4;
constexpr double anchor_gap_px = 10;
constexpr double region_opacity = 0.35;
constexpr double strongest_boost = 4;
constexpr double edge_opacity = 0.6;

QImage inked(const QImage& coverage, const QColor& colour, double strength) {
    std::array<QRgb, 256> inks;
    for (int covered = 0; covered < 256; ++covered) {
        const double share = std::min(covered * strength / 255, 1.0);
        inks[static_cast<std::size_t>(covered)] =
            qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(),
                               static_cast<int>(std::lround(share * colour.alpha()))));
    }
    QImage picture(coverage.size(), QImage::Format_ARGB32_Premultiplied);
    for (int y = 0; y < picture.height(); ++y) {
        const uchar* from = coverage.constScanLine(y);
        std::transform(from, from + picture.width(), reinterpret_cast<QRgb*>(picture.scanLine(y)),
                       [&inks](uchar covered) { return inks[covered]; });
    }
    return picture;
}

/// A smooth curve through the points (Catmull and Rom's), closed where the first is the last.
QPainterPath curveThrough(const QPolygonF& points) {
    QPainterPath path(points.front());
    const qsizetype last = points.size() - 1;
    const bool closed = points.size() > 2 && points.front() == points.back();
    const auto at = [&](qsizetype index) {
        if (index < 0) {
            return closed ? points[last - 1] : points[0];
        }
        if (index > last) {
            return closed ? points[1] : points[last];
        }
        return points[index];
    };
    for (qsizetype i = 0; i < last; ++i) {
        path.cubicTo(at(i) + (at(i + 1) - at(i - 1)) / 6, at(i + 1) - (at(i + 2) - at(i)) / 6,
                     at(i + 1));
    }
    return path;
}

QPainterPath shapeOf(const GraphicObject& object, const QTransform& to_view) {
    const QPolygonF points = to_view.map(object.points);
    QPainterPath path;
    if (points.isEmpty()) {
        return path;
    }
    switch (object.type) {
        case GraphicObject::Type::Point:
            path.addEllipse(points[0], point_px, point_px);
            break;
        case GraphicObject::Type::Polyline:
            path.addPolygon(points);
            break;
        case GraphicObject::Type::Interpolated:
            path = curveThrough(points);
            break;
        case GraphicObject::Type::Circle:
            if (points.size() >= 2) {
                const double radius = QLineF(points[0], points[1]).length();
                path.addEllipse(points[0], radius, radius);
            }
            break;
        case GraphicObject::Type::Ellipse:
            if (points.size() >= 4) {
                const QPointF along = (points[1] - points[0]) / 2;
                const QPointF across = (points[3] - points[2]) / 2;
                const QPointF centre = (points[0] + points[1]) / 2;
                path.addEllipse(QPointF(), 1, 1);
                path =
                    QTransform(along.x(), along.y(), across.x(), across.y(), centre.x(), centre.y())
                        .map(path);
            }
            break;
    }
    return path;
}

void paintText(QPainter& painter, const TextObject& text, const QTransform& to_view,
               const QColor& ink) {
    const QStringList lines = text.text.split(QLatin1Char('\n'));
    const QFontMetricsF metrics(painter.font());
    double widest = 0;
    for (const QString& line : lines) {
        widest = std::max(widest, metrics.horizontalAdvance(line));
    }
    const double height = static_cast<double>(lines.size()) * metrics.lineSpacing();
    const std::optional<QPointF> anchor =
        text.anchor ? std::optional(to_view.map(*text.anchor)) : std::nullopt;
    QRectF box;
    if (text.box) {
        box = to_view.mapRect(*text.box);
        // Words are never cut: a box too small for them grows from its corner.
        box.setSize(box.size().expandedTo({widest, height}));
    } else if (anchor) {
        box = QRectF(*anchor + QPointF(anchor_gap_px, -height / 2), QSizeF(widest, height));
    } else {
        return;
    }
    if (anchor && text.anchor_visible) {
        const QPointF nearest(std::clamp(anchor->x(), box.left(), box.right()),
                              std::clamp(anchor->y(), box.top(), box.bottom()));
        QPainterPath line(*anchor);
        line.lineTo(nearest);
        drawFilmLine(painter, line, ink, line_px);
    }
    double baseline = box.top() + metrics.ascent();
    for (const QString& line : lines) {
        const double spare = box.width() - metrics.horizontalAdvance(line);
        const double left = text.justification & Qt::AlignRight     ? spare
                            : text.justification & Qt::AlignHCenter ? spare / 2
                                                                    : 0;
        drawFilmText(painter, {box.left() + left, baseline}, line, ink);
        baseline += metrics.lineSpacing();
    }
}

void paintAnnotation(QPainter& painter, const GraphicAnnotation& annotation,
                     const QTransform& to_view, const QColor& ink) {
    for (const GraphicObject& object : annotation.graphics) {
        const QPainterPath shape = shapeOf(object, to_view);
        drawFilmLine(painter, shape, ink, line_px);
        if (object.filled || object.type == GraphicObject::Type::Point) {
            painter.fillPath(shape, ink);
        }
    }
    for (const TextObject& text : annotation.texts) {
        paintText(painter, text, to_view, ink);
    }
}

}  // namespace

QImage planeDrawings(const std::vector<PlaneInk>& planes, const QTransform& to_picture, QSize size,
                     RasterQuality quality, FilmTurn turn) {
    QImage drawings(size, QImage::Format_ARGB32_Premultiplied);
    drawings.fill(Qt::transparent);
    QPainter painter(&drawings);
    const QTransform to_film = to_picture.inverted();
    for (const PlaneInk& ink : planes) {
        const OverlayPlane& plane = *ink.plane;
        const QRectF film_at(plane.left, plane.top, plane.columns, plane.rows);
        const QRect at = to_picture.mapRect(film_at).toAlignedRect() & QRect(QPoint(), size);
        if (at.isEmpty()) {
            continue;
        }
        const QRectF source = to_film.mapRect(QRectF(at)).translated(-plane.left, -plane.top);
        const QImage coverage = rasterOverlay(plane, source, at.size(), quality, turn);
        // A line one pixel wide must not fade away where several pixels are one of the screen.
        const double film_px_each =
            std::sqrt(source.width() * source.height() / (at.width() * at.height()));
        const double boost = std::clamp(film_px_each, 1.0, strongest_boost);
        const double strength = plane.region && ink.edged ? region_opacity : boost;
        if (ink.edged && quality == RasterQuality::Sharp) {
            const QImage edge = inked(coverage, currentColours().ground, strength * edge_opacity);
            for (const QPoint side : {QPoint(1, 0), QPoint(-1, 0), QPoint(0, 1), QPoint(0, -1)}) {
                painter.drawImage(at.topLeft() + side, edge);
            }
        }
        painter.drawImage(at.topLeft(), inked(coverage, ink.colour, strength));
    }
    return drawings;
}

QColor shutterColour(const DisplayShutter& shutter) {
    return shutter.colour ? QColor(*shutter.colour)
                          : QColor::fromRgbF(static_cast<float>(shutter.gray),
                                             static_cast<float>(shutter.gray),
                                             static_cast<float>(shutter.gray));
}

void paintShutter(QPainter& painter, const DisplayShutter& shutter, QSizeF film,
                  double pixel_aspect, const QTransform& to_view) {
    QPainterPath whole;
    whole.addRect(QRectF(QPointF(), film));
    QPainterPath open = whole;
    if (shutter.rectangle) {
        QPainterPath rectangle;
        rectangle.addRect(*shutter.rectangle);
        open &= rectangle;
    }
    if (shutter.centre) {
        QPainterPath circle;
        circle.addEllipse(*shutter.centre, shutter.radius * pixel_aspect, shutter.radius);
        open &= circle;
    }
    if (!shutter.polygon.isEmpty()) {
        QPainterPath polygon;
        polygon.addPolygon(shutter.polygon);
        polygon.closeSubpath();
        open &= polygon;
    }
    painter.fillPath(to_view.map(whole - open), shutterColour(shutter));
}

void paintAnnotations(QPainter& painter, const PresentationState& state,
                      const QTransform& to_view) {
    const QColor own = currentColours().drawing;
    const auto paintLayer = [&](const QString& name, const QColor& ink) {
        for (const GraphicAnnotation& annotation : state.annotations) {
            if (annotation.layer == name) {
                paintAnnotation(painter, annotation, to_view, ink);
            }
        }
    };
    for (const GraphicLayer& layer : state.layers) {
        paintLayer(layer.name, layer.colour ? QColor(*layer.colour) : own);
    }
    for (const GraphicAnnotation& annotation : state.annotations) {
        const bool layered =
            std::any_of(state.layers.begin(), state.layers.end(),
                        [&](const GraphicLayer& layer) { return layer.name == annotation.layer; });
        if (!layered) {
            paintAnnotation(painter, annotation, to_view, own);
        }
    }
}

}  // namespace lucency
