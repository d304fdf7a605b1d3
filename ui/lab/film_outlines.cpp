#include "ui/lab/film_outlines.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

namespace lucency {

namespace {

/// A light line on a darker one: seen on lung and bone alike.
void paintLine(QPainter& painter, const QPainterPath& path, const QList<qreal>& dashes) {
    constexpr int kDarkAlpha = 110;
    painter.setPen(QPen(QColor(0, 0, 0, kDarkAlpha), 3));
    painter.drawPath(path);
    QPen pen(QColor(225, 225, 215), 1.4);
    pen.setDashPattern(dashes);
    painter.setPen(pen);
    painter.drawPath(path);
}

}  // namespace

QImage paintOutlines(const Shortcuts& shortcuts, QSize size) {
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QTransform to_picture = QTransform::fromScale(size.width(), size.height());
    QPainterPath thorax;
    thorax.addPolygon(shortcuts.thorax.outline);
    thorax.closeSubpath();
    paintLine(painter, to_picture.map(thorax), {7, 5});
    QPainterPath signs;
    signs.addRect(shortcuts.signs.within_border);
    for (const QRectF& letter : shortcuts.signs.letters) {
        signs.addRect(letter);
    }
    paintLine(painter, to_picture.map(signs), {1.5, 3});
    return picture;
}

}  // namespace lucency
