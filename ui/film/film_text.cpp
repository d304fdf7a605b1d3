#include "ui/film/film_text.h"

#include "ui/theme.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace lucency {
namespace {

constexpr double edge_px = 1.5;
constexpr float plate_opacity = 0.8F;  // every ink 4.5:1 or more on white
constexpr int plate_margin_px = 3;

QPen edgePen(double width) {
    QColor edge = currentColours().ground;
    edge.setAlphaF(0.75F);
    return {edge, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

}  // namespace

void drawFilmText(QPainter& painter, const QPointF& baseline, const QString& text,
                  const QColor& ink) {
    if (text.isEmpty()) {
        return;
    }
    const QFontMetricsF metrics(painter.font());
    QRectF plate = metrics.boundingRect(text);
    plate.setTop(-metrics.ascent());
    plate.setBottom(metrics.descent());
    QColor shade = currentColours().ground;
    shade.setAlphaF(plate_opacity);
    painter.fillRect(
        plate.translated(baseline).adjusted(-plate_margin_px, 0, plate_margin_px, 0).toRect(),
        shade);
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);  // the text's own, not the window's
    painter.setPen(ink);
    painter.drawText(baseline, text);
    painter.setLayoutDirection(direction);
}

void drawFilmLine(QPainter& painter, const QPainterPath& path, const QColor& ink, double width) {
    painter.strokePath(path, edgePen(width + 2 * edge_px));
    painter.strokePath(path, QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
}

}  // namespace lucency
