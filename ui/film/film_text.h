#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

class QPainter;
class QPainterPath;

namespace lucency {

/// Text over a film, in one line: on a dark plate, so that it reads on black and on white.
void drawFilmText(QPainter& painter, const QPointF& baseline, const QString& text,
                  const QColor& ink);

/// A line over a film, `width` view px wide, with a dark edge.
void drawFilmLine(QPainter& painter, const QPainterPath& path, const QColor& ink, double width);

}  // namespace lucency
