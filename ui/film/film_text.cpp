#include "ui/film/film_text.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace lucency {
namespace {

constexpr double edge_px = 1.5;

QPen edgePen(double width) {
    QColor edge = currentColours().ground;
    edge.setAlphaF(0.75F);
    return {edge, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

}  // namespace

void drawFilmText(QPainter& painter, const QPointF& baseline, const QString& text,
                  const QColor& ink) {
    QPainterPath path;
    path.addText(baseline, painter.font(), text);
    painter.strokePath(path, edgePen(2 * edge_px));
    painter.fillPath(path, ink);
}

void drawFilmLine(QPainter& painter, const QPainterPath& path, const QColor& ink, double width) {
    painter.strokePath(path, edgePen(width + 2 * edge_px));
    painter.strokePath(path, QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

}  // namespace lucency
