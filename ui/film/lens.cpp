#include "ui/film/lens.h"

#include "ui/film/film_raster.h"
#include "ui/film/film_text.h"
#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

namespace lucency {
namespace {

constexpr double side_px = 260;

}  // namespace

void paintLens(QPainter& painter, const Lens& lens, QPointF at, const LensView& view) {
    const QRectF glass(at.x() - side_px / 2, at.y() - side_px / 2, side_px, side_px);
    QPainterPath rim;
    if (lens.square) {
        rim.addRect(glass);
    } else {
        rim.addEllipse(glass);
    }
    const double ratio = view.device_ratio;
    const QTransform to_device =
        view.transform.toViewTransform() * QTransform::fromTranslate(-at.x(), -at.y()) *
        QTransform::fromScale(lens.factor, lens.factor) *
        QTransform::fromTranslate(at.x(), at.y()) * QTransform::fromScale(ratio, ratio);
    const QRect film =
        to_device.mapRect(QRectF(0, 0, view.pixels.columns, view.pixels.rows)).toAlignedRect() &
        QRectF(glass.topLeft() * ratio, glass.size() * ratio).toAlignedRect();
    painter.save();
    painter.setClipPath(rim);
    painter.fillRect(glass, currentColours().ground);
    if (!film.isEmpty()) {
        QImage seen =
            rasterFilm(view.pixels, view.table, to_device.inverted().mapRect(QRectF(film)),
                       film.size(), RasterQuality::Sharp, view.transform.turn());
        seen.setDevicePixelRatio(ratio);
        painter.drawImage(QPointF(film.topLeft()) / ratio, seen);
    }
    painter.restore();
    painter.setRenderHint(QPainter::Antialiasing);
    drawFilmLine(painter, rim, currentColours().film_text, 1.5);
    const QString words =
        QCoreApplication::translate("Lens", "%1 times").arg(lens.factor, 0, 'f', 1);
    const QFontMetricsF metrics(painter.font());
    drawFilmText(
        painter,
        {at.x() - metrics.horizontalAdvance(words) / 2, glass.bottom() + metrics.ascent() + 6},
        words, currentColours().film_text);
}

}  // namespace lucency
