// How the film view is drawn; what it does is in film_view.cpp.
#include "core/explain/region_numbers.h"
#include "core/film/display.h"
#include "core/film/orientation.h"

#include "ui/film/film_drawings.h"
#include "ui/film/film_text.h"
#include "ui/film/film_view.h"
#include "ui/film/lens.h"
#include "ui/film/scale_bar.h"
#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <array>
#include <cmath>

namespace lucency {
namespace {

constexpr int margin_px = 12;
constexpr int longest_map_px = 2048;
constexpr double letter_scale = 1.35;
constexpr double number_scale = 0.85;  // of a region: it covers little
constexpr double letter_room_px = 6;  // around a letter, with its ground

QFont letterFont(QFont font) {
    font.setPixelSize(static_cast<int>(std::lround(QFontInfo(font).pixelSize() * letter_scale)));
    font.setWeight(QFont::DemiBold);
    return font;
}

}  // namespace

void FilmView::refreshRaster() {
    if (!raster_stale_ && !drawings_stale_) {
        return;
    }
    const double ratio = devicePixelRatioF();
    const QTransform to_device = transform_.toViewTransform() * QTransform::fromScale(ratio, ratio);
    const QRectF film(0, 0, film_->pixels.columns, film_->pixels.rows);
    raster_at_ = to_device.mapRect(film).toAlignedRect() &
                 QRect(QPoint(), (QSizeF(size()) * ratio).toSize());
    const RasterQuality quality = fast_ ? RasterQuality::Fast : RasterQuality::Sharp;
    if (raster_stale_) {
        raster_stale_ = false;
        const QRectF source = to_device.inverted().mapRect(QRectF(raster_at_));
        if (raster_at_.isEmpty()) {
            raster_ = {};
        } else if (fast_) {
            if (samples_.isNull()) {
                samples_ = nearestSamples(pixelsToShow(), source, raster_at_.size(), turn());
            }
            showSamples(samples_, table_, raster_);
        } else {
            raster_ =
                rasterFilm(pixelsToShow(), table_, source, raster_at_.size(), quality, turn());
        }
        raster_.setDevicePixelRatio(ratio);
    }
    if (drawings_stale_) {
        drawings_stale_ = false;
        const std::vector<PlaneInk> planes = planesToDraw();
        drawings_ = raster_at_.isEmpty() || planes.empty()
                        ? QImage()
                        : planeDrawings(planes,
                                        to_device * QTransform::fromTranslate(-raster_at_.x(),
                                                                              -raster_at_.y()),
                                        raster_at_.size(), quality, turn());
        drawings_.setDevicePixelRatio(ratio);
    }
}

std::vector<PlaneInk> FilmView::planesToDraw() const {
    std::vector<PlaneInk> planes;
    if (presentation_ && presentation_->shutter.bitmap) {
        planes.push_back(
            {&*presentation_->shutter.bitmap, shutterColour(presentation_->shutter), false});
    }
    if (overlays_shown_) {
        for (const OverlayPlane& plane : film_->overlays) {
            planes.push_back({&plane, currentColours().drawing});
        }
    }
    return planes;
}

void FilmView::refreshMap() {
    // While something moves the map that is there is stretched; it is drawn anew when all is still.
    if (map_stale_ && !(fast_ && !map_.isNull())) {
        map_stale_ = false;
        map_ =
            turnedToView([this](QSize size) { return renderOverlay(*attribution_, style_, size); });
    }
}

void FilmView::paintRegionNumbers(QPainter& painter) const {
    const QFont plain = painter.font();
    QFont font = plain;
    font.setPixelSize(static_cast<int>(std::lround(QFontInfo(plain).pixelSize() * number_scale)));
    painter.setFont(font);
    const QTransform to_view = QTransform::fromScale(film_->pixels.columns, film_->pixels.rows) *
                               transform_.toViewTransform();
    const std::vector<int> numbers = regionNumbers(*attribution_);
    for (const int label : outlinedRegions(*attribution_, style_)) {
        const auto region = static_cast<std::size_t>(label);
        paintRegionNumber(painter, to_view.map(region_points_[region]), numbers[region],
                          attribution_->weights[region].weight);
    }
    painter.setFont(plain);
}

void FilmView::paintLaid(QPainter& painter, Laid& laid) {
    if (!laid.draw) {
        return;
    }
    if (laid.stale && !(fast_ && !laid.picture.isNull())) {
        laid.stale = false;
        laid.picture = turnedToView(laid.draw);
    }
    painter.drawImage(transform_.filmInView(), laid.picture);
}

QImage FilmView::turnedToView(const Layer& layer) const {
    QSizeF on_screen = transform_.filmInView().size() * devicePixelRatioF();
    if (turn().quarters % 2 != 0) {
        on_screen.transpose();
    }
    return layer(on_screen.scaled(longest_map_px, longest_map_px, Qt::KeepAspectRatio)
                     .boundedTo(on_screen)
                     .toSize()
                     .expandedTo({1, 1}))
        .transformed(QTransform().rotate(90 * turn().quarters))
        .mirrored(turn().mirrored, false);
}

void FilmView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    paintFilm(painter);
    if (ring_ && hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing, false);
        painter.setPen(
            QPen(currentColours().accent, 4, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect());  // its inner half is seen
    }
}

void FilmView::paintFilm(QPainter& painter) {
    painter.fillRect(rect(), currentColours().ground);
    if (!film_) {
        painter.setPen(currentColours().film_text);
        painter.drawText(rect().marginsRemoved({24, 24, 24, 24}),
                         Qt::AlignCenter | Qt::TextWordWrap, sentence_);
        return;
    }
    if (transform_.deviceRatio() != devicePixelRatioF()) {  // moved to another screen
        transform_.setView(size(), devicePixelRatioF());
        forgetPlace();
        map_stale_ = outlines_.stale = layer_.stale = true;
    }
    refreshRaster();
    const QPointF raster_at = QPointF(raster_at_.topLeft()) / devicePixelRatioF();
    painter.drawImage(raster_at, raster_);
    if (bare_) {
        return;
    }
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    if (attribution_ && map_shown_) {
        refreshMap();
        painter.setOpacity(
            fade_.state() == QVariantAnimation::Running ? fade_.currentValue().toDouble() : 1.0);
        painter.drawImage(transform_.filmInView(), map_);
        paintRegionNumbers(painter);
        painter.setOpacity(1);
    }
    paintLaid(painter, outlines_);
    paintLaid(painter, layer_);
    if (presentation_) {
        paintShutter(painter, presentation_->shutter,
                     QSizeF(film_->pixels.columns, film_->pixels.rows), film_->pixel_aspect,
                     transform_.toViewTransform());
    }
    painter.drawImage(raster_at, drawings_);
    if (presentation_) {
        paintAnnotations(painter, *presentation_, transform_.toViewTransform());
    }
    if (paint_drawings_) {
        paint_drawings_(painter);
    }
    paintLetters(painter);
    paintCorners(painter);
    paintScaleBar(painter);
    paintNote(painter);
    paintLens(painter);
}

QString FilmView::pointerText() const {
    if (!pointer_) {
        return {};
    }
    const QPointF at = transform_.toFilm(*pointer_);
    const int column = static_cast<int>(std::floor(at.x()));
    const int row = static_cast<int>(std::floor(at.y()));
    if (column < 0 || row < 0 || column >= film_->pixels.columns || row >= film_->pixels.rows) {
        return {};
    }
    const auto index =
        static_cast<std::size_t>(row) * static_cast<std::size_t>(film_->pixels.columns) +
        static_cast<std::size_t>(column);
    const double value = modalityValue(shown_, (*film_->pixels.samples)[index]);
    return tr("x %1  y %2  value %3").arg(column).arg(row).arg(value);
}

QStringList FilmView::orientationWords() const {
    QStringList words;
    if (turn().mirrored) {
        words << tr("Mirrored: left and right are exchanged");
    }
    if (turn().quarters == 2) {
        words << tr("Upside down");
    } else if (turn().quarters != 0) {
        words << (turn().quarters == 1 ? tr("Turned to the right") : tr("Turned to the left"));
    }
    return words;
}

void FilmView::paintCorners(QPainter& painter) const {
    const QFontMetricsF metrics(painter.font());
    const QColor& ink = currentColours().film_text;
    const QColor& warning = currentColours().film_warning;
    struct Line {
        QString text;
        QColor colour;
    };
    std::array<std::vector<Line>, 5> lines;  // by Corner, from the corner's own edge
    const auto add = [&lines](Corner corner, const QString& text, const QColor& colour) {
        if (!text.isEmpty()) {
            lines[static_cast<std::size_t>(corner)].push_back({text, colour});
        }
    };
    if (film_->acquisition.synthetic) {
        add(Corner::TopLeft, tr("Synthetic film"), ink);
    }
    add(Corner::TopLeft, mark_, ink);
    if (film_->frames > 1) {
        add(Corner::TopRight, tr("Frame %1 of %2").arg(film_->frame + 1).arg(film_->frames), ink);
    }
    for (const QString& word : orientationWords()) {
        add(Corner::TopRight, word, warning);
    }
    add(Corner::TopRight, enhancementWord(), warning);
    add(Corner::TopRight, presentation_ ? tr("Shown by a presentation state") : offer_, ink);
    add(Corner::BottomRight, sizeWord(), ink);
    for (const auto& [fact, corner] : corners_) {
        if (corner != Corner::None && fact != CornerFact::Pointer) {
            add(corner, textOf(fact), ink);
        }
    }
    if (inverted_) {
        add(Corner::BottomRight, tr("Inverted"), ink);
    }
    if (const auto pointer = corners_.find(CornerFact::Pointer); pointer != corners_.end()) {
        add(pointer->second, pointerText(), ink);  // it comes and goes: nothing else moves
    }
    const double bar_height = 2 * metrics.lineSpacing() + 8;  // the scale bar and its length
    for (const Corner corner :
         {Corner::TopLeft, Corner::TopRight, Corner::BottomLeft, Corner::BottomRight}) {
        const bool top = corner == Corner::TopLeft || corner == Corner::TopRight;
        const bool left = corner == Corner::TopLeft || corner == Corner::BottomLeft;
        double y = top ? margin_px + metrics.ascent()
                       : height() - margin_px - metrics.descent() -
                             (corner == Corner::BottomLeft ? bar_height : 0);
        for (const Line& line : lines[static_cast<std::size_t>(corner)]) {
            const double wide = metrics.horizontalAdvance(line.text);
            drawFilmText(painter, {left ? margin_px : width() - margin_px - wide, y}, line.text,
                         line.colour);
            y += (top ? 1 : -1) * metrics.lineSpacing();
        }
    }
}

QString FilmView::textOf(CornerFact fact) const {
    const auto number = [this](double value) {
        return QString::number(value, 'f', value_range_ < 20 ? 2 : 0);
    };
    switch (fact) {
        case CornerFact::Window:
            return tr("W %1  C %2").arg(number(window_.width), number(window_.centre));
        case CornerFact::Zoom:
            return tr("Zoom %1 %").arg(std::lround(transform_.zoom() * 100));
        default:
            return cornerText(fact, *film_, identity_);
    }
}

void FilmView::paintLens(QPainter& painter) const {
    if (lens_.shown) {
        lucency::paintLens(painter, lens_, pointer_.value_or(QRectF(rect()).center()),
                           {pixelsToShow(), table_, transform_, devicePixelRatioF()});
    }
}

std::vector<std::pair<QString, QRectF>> FilmView::placedLetters(const QFont& plain) const {
    if (!film_) {
        return {};
    }
    const QFontMetricsF metrics(letterFont(plain));
    // At the film's edges, or at the view's where the film reaches beyond it.
    const QRectF seen = transform_.filmInView().intersected(rect()).marginsRemoved(
        {margin_px, margin_px, margin_px, margin_px});
    const EdgeLetters letters = edgeLetters(film_->orientation, turn().quarters, turn().mirrored);
    const double height = metrics.capHeight();
    std::vector<std::pair<QString, QRectF>> placed;
    const auto place = [&](const QString& text, double x, double y) {
        if (!text.isEmpty()) {
            const double width = metrics.horizontalAdvance(text);
            // x and y are the shares of the free room before it.
            placed.emplace_back(text,
                                QRectF(seen.left() + x * (seen.width() - width),
                                       seen.top() + y * (seen.height() - height), width, height));
        }
    };
    place(letters.left, 0, 0.5);
    place(letters.right, 1, 0.5);
    place(letters.top, 0.5, 0);
    place(letters.bottom, 0.5, 1);
    return placed;
}

std::vector<QRectF> FilmView::letterRects() const {
    std::vector<QRectF> rects;
    for (const auto& [text, rect] : placedLetters(font())) {
        rects.push_back(
            rect.adjusted(-letter_room_px, -letter_room_px, letter_room_px, letter_room_px));
    }
    return rects;
}

void FilmView::paintLetters(QPainter& painter) const {
    const QFont plain = painter.font();
    painter.setFont(letterFont(plain));
    for (const auto& [text, rect] : placedLetters(plain)) {
        drawFilmText(painter, rect.bottomLeft(), text, currentColours().film_text);
    }
    painter.setFont(plain);
}

void FilmView::paintNote(QPainter& painter) const {
    if (note_.isEmpty()) {
        return;
    }
    // Above the lines of the corners, so that it never meets them.
    const QFontMetricsF metrics(painter.font());
    const QString text = metrics.elidedText(note_, Qt::ElideRight, width() - 2 * margin_px);
    drawFilmText(painter,
                 {(width() - metrics.horizontalAdvance(text)) / 2,
                  height() - margin_px - 5 * metrics.lineSpacing()},
                 text, currentColours().film_text);
}

void FilmView::paintScaleBar(QPainter& painter) const {
    // Of what runs from left to right on the screen.
    const bool sideways = turn().quarters % 2 != 0;
    std::optional<PixelSpacing> spacing = this->spacing();
    if (spacing && sideways) {
        std::swap(spacing->row_mm, spacing->column_mm);
    }
    const double px_each =
        transform_.filmInView().width() / (sideways ? film_->pixels.rows : film_->pixels.columns);
    const double longest = std::min(200.0, width() * 0.25);
    const ScaleBar bar = makeScaleBar(spacing, longest / px_each);
    const QFontMetricsF metrics(painter.font());
    const double y = height() - margin_px - metrics.descent();
    const double length = bar.film_px * px_each;
    drawFilmText(painter, {margin_px, y}, bar.text, currentColours().film_text);
    const double bar_y = y - metrics.ascent() - 8;
    QPainterPath path(QPointF(margin_px + 0.5, bar_y - 4));
    path.lineTo(margin_px + 0.5, bar_y);
    path.lineTo(margin_px + length, bar_y);
    path.lineTo(margin_px + length, bar_y - 4);
    drawFilmLine(painter, path, currentColours().film_text, 1.5);
}

}  // namespace lucency
