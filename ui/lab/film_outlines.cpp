#include "ui/lab/film_outlines.h"

#include <QPainter>
#include <QPainterPath>
#include <QTransform>

#include <algorithm>
#include <cstdint>

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

void strewDots(QImage& picture, const Superpixels& regions, const std::vector<int>& ids) {
    constexpr int kStep = 8;  // px
    QPainter painter(&picture);
    painter.setPen(QColor(0, 0, 0, 160));
    painter.setBrush(QColor(225, 225, 215));
    for (int y = kStep / 2; y < picture.height(); y += kStep) {
        for (int x = kStep / 2; x < picture.width(); x += kStep) {
            const auto row = std::int64_t(y) * regions.rows / picture.height();
            const auto column = std::int64_t(x) * regions.columns / picture.width();
            const auto at = static_cast<std::size_t>(row * regions.columns + column);
            const int id = regions.ids[regions.labels[at]];
            if (std::find(ids.begin(), ids.end(), id) != ids.end()) {
                painter.drawRect(x - 1, y - 1, 2, 2);
            }
        }
    }
}

}  // namespace

QImage paintOutlines(const Shortcuts& shortcuts, const Superpixels& regions, QSize size) {
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    if (shortcuts.state == ShortcutState::Alarm) {
        strewDots(picture, regions, shortcuts.regions);
    }
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
