#include "ui/film/film_view.h"

#include "core/film/display.h"

#include "ui/film/scale_bar.h"
#include "ui/film/window_presets.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr int settle_ms = 120;
constexpr int fade_ms = 250;
constexpr int margin_px = 12;
constexpr int longest_map_px = 2048;
constexpr double key_pan_px = 48;
constexpr double key_window_px = 12;

/// Text over a film: light, with a dark edge, so that it reads on black and on white.
void drawFilmText(QPainter& painter, const QPointF& baseline, const QString& text) {
    QPainterPath path;
    path.addText(baseline, painter.font(), text);
    QColor edge = currentColours().ground;
    edge.setAlphaF(0.75F);
    painter.strokePath(path, QPen(edge, 3, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, currentColours().film_text);
}

}  // namespace

FilmView::FilmView(QWidget* parent) : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setLayoutDirection(Qt::LeftToRight);  // left is left on a film in every language
    setAccessibleName(tr("Chest film"));
    sharpen_.setSingleShot(true);
    sharpen_.setInterval(settle_ms);
    connect(&sharpen_, &QTimer::timeout, this, [this] {
        fast_ = false;
        raster_stale_ = true;
        map_stale_ = true;
        update();
    });
    fade_.setStartValue(0.0);
    fade_.setEndValue(1.0);
    fade_.setDuration(fade_ms);
    connect(&fade_, &QVariantAnimation::valueChanged, this, [this] { update(); });
    setTool(tool_);
}

void FilmView::setFilm(const Film& film) {
    film_ = film;
    attribution_.reset();
    map_ = {};
    window_ = defaultWindow(film);
    inverted_ = false;
    const auto range = percentileRange(film, 0, 100);
    value_range_ = std::max(range[1] - range[0], 1e-6);
    double aspect = 1;
    if (film.spacing && film.spacing->row_mm > 0 && film.spacing->column_mm > 0) {
        aspect = film.spacing->row_mm / film.spacing->column_mm;
    }
    transform_.setFilm(QSizeF(film.pixels.columns, film.pixels.rows), aspect);
    displayChanged();
    sharpen_.stop();
    fast_ = false;
}

void FilmView::clearFilm(const QString& sentence) {
    film_.reset();
    attribution_.reset();
    sentence_ = sentence;
    drag_ = Drag::None;
    describe();
    update();
}

void FilmView::setWindow(const VoiWindow& window) {
    if (film_ && window_ != window) {
        window_ = window;
        displayChanged();
    }
}

void FilmView::setInverted(bool inverted) {
    if (film_ && inverted_ != inverted) {
        inverted_ = inverted;
        displayChanged();
    }
}

void FilmView::displayChanged() {
    table_ = displayTable(*film_, window_, inverted_);
    moved();
}

void FilmView::moved() {
    fast_ = true;
    raster_stale_ = true;
    sharpen_.start();
    describe();
    update();
    Q_EMIT viewChanged();
}

void FilmView::setAttribution(const std::optional<Attribution>& attribution) {
    const bool first = attribution && !attribution_;
    attribution_ = attribution;
    map_stale_ = true;
    if (first) {
        fade_.start();
    }
    describe();
    update();
}

void FilmView::setOverlayStyle(const OverlayStyle& style) {
    style_ = style;
    map_stale_ = true;
    update();
}

void FilmView::setMapShown(bool shown) {
    map_shown_ = shown;
    describe();
    update();
}

void FilmView::setBare(bool bare) {
    bare_ = bare;
    update();
}

void FilmView::setTool(Tool tool) {
    tool_ = tool;
    setCursor(tool == Tool::Pan ? Qt::OpenHandCursor : Qt::CrossCursor);
}

void FilmView::fit() {
    if (film_) {
        transform_.fit();
        moved();
    }
}

void FilmView::actualSize() {
    zoomTo(1, QRectF(rect()).center());
}

void FilmView::zoomBy(double factor) {
    zoomTo(transform_.zoom() * factor, QRectF(rect()).center());
}

void FilmView::zoomTo(double zoom, QPointF anchor) {
    if (film_) {
        transform_.zoomTo(zoom, anchor);
        moved();
    }
}

void FilmView::describe() {
    if (!film_) {
        setAccessibleDescription({});
        return;
    }
    QStringList words{tr("%1 by %2 pixels").arg(film_->pixels.columns).arg(film_->pixels.rows),
                      tr("zoom %1 %").arg(std::lround(transform_.zoom() * 100)),
                      tr("window centre %1, width %2")
                          .arg(std::lround(window_.centre))
                          .arg(std::lround(window_.width))};
    if (inverted_) {
        words << tr("inverted");
    }
    if (attribution_) {
        words << (map_shown_ ? tr("map shown") : tr("map hidden"));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void FilmView::refreshRaster() {
    if (!raster_stale_) {
        return;
    }
    raster_stale_ = false;
    const double ratio = devicePixelRatioF();
    const QRectF film_at(transform_.filmInView().topLeft() * ratio,
                         transform_.filmInView().size() * ratio);
    const QRectF view(QPointF(), QSizeF(size()) * ratio);
    raster_at_ = film_at.intersected(view).toAlignedRect();
    if (raster_at_.isEmpty()) {
        raster_ = {};
        return;
    }
    const double across = film_->pixels.columns / film_at.width();
    const double down = film_->pixels.rows / film_at.height();
    const QRectF source((raster_at_.x() - film_at.x()) * across,
                        (raster_at_.y() - film_at.y()) * down, raster_at_.width() * across,
                        raster_at_.height() * down);
    raster_ = rasterFilm(film_->pixels, table_, source, raster_at_.size(),
                         fast_ ? RasterQuality::Fast : RasterQuality::Sharp);
    raster_.setDevicePixelRatio(ratio);
}

void FilmView::refreshMap() {
    // While something moves the map that is there is stretched; it is drawn anew when all is still.
    if (!map_stale_ || (fast_ && !map_.isNull())) {
        return;
    }
    map_stale_ = false;
    const QSizeF on_screen = transform_.filmInView().size() * devicePixelRatioF();
    map_ = renderOverlay(*attribution_, style_,
                         on_screen.scaled(longest_map_px, longest_map_px, Qt::KeepAspectRatio)
                             .boundedTo(on_screen)
                             .toSize()
                             .expandedTo({1, 1}));
}

void FilmView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), currentColours().ground);
    if (!film_) {
        painter.setPen(currentColours().film_text);
        painter.drawText(rect(), Qt::AlignCenter, sentence_);
        return;
    }
    if (transform_.deviceRatio() != devicePixelRatioF()) {  // moved to another screen
        transform_.setView(size(), devicePixelRatioF());
        raster_stale_ = true;
        map_stale_ = true;
    }
    refreshRaster();
    painter.drawImage(QPointF(raster_at_.topLeft()) / devicePixelRatioF(), raster_);
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
        painter.setOpacity(1);
    }
    paintCorners(painter);
    paintScaleBar(painter);
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
    const double value = modalityValue(*film_, (*film_->pixels.samples)[index]);
    return tr("x %1  y %2  value %3").arg(column).arg(row).arg(value);
}

void FilmView::paintCorners(QPainter& painter) const {
    const QFontMetricsF metrics(painter.font());
    const auto number = [this](double value) {
        return QString::number(value, 'f', value_range_ < 20 ? 2 : 0);
    };
    QStringList facts;
    if (film_->acquisition.synthetic) {
        facts << tr("Synthetic film");
    }
    if (!film_->acquisition.view_position.isEmpty()) {
        facts << film_->acquisition.view_position;
    }
    if (const auto age = film_->acquisition.patient_age_years) {
        facts << tr("%1 years").arg(*age, 0, 'g', 3);
    }
    double y = margin_px + metrics.ascent();
    for (const QString& fact : facts) {
        drawFilmText(painter, {margin_px, y}, fact);
        y += metrics.lineSpacing();
    }
    QStringList lines{pointerText(),
                      tr("W %1  C %2").arg(number(window_.width), number(window_.centre)),
                      tr("Zoom %1 %").arg(std::lround(transform_.zoom() * 100))};
    if (inverted_) {
        lines.insert(1, tr("Inverted"));
    }
    y = height() - margin_px - metrics.descent();
    for (auto line = lines.crbegin(); line != lines.crend(); ++line) {
        drawFilmText(painter, {width() - margin_px - metrics.horizontalAdvance(*line), y}, *line);
        y -= metrics.lineSpacing();
    }
}

void FilmView::paintScaleBar(QPainter& painter) const {
    const double px_each = transform_.filmInView().width() / film_->pixels.columns;
    const double longest = std::min(200.0, width() * 0.25);
    const ScaleBar bar = makeScaleBar(film_->spacing, longest / px_each);
    const QFontMetricsF metrics(painter.font());
    const double y = height() - margin_px - metrics.descent();
    const double length = bar.film_px * px_each;
    drawFilmText(painter, {margin_px, y}, bar.text);
    const double bar_y = y - metrics.ascent() - 8;
    QPainterPath path(QPointF(margin_px + 0.5, bar_y - 4));
    path.lineTo(margin_px + 0.5, bar_y);
    path.lineTo(margin_px + length, bar_y);
    path.lineTo(margin_px + length, bar_y - 4);
    QColor edge = currentColours().ground;
    edge.setAlphaF(0.75F);
    painter.strokePath(path, QPen(edge, 4));
    painter.strokePath(path, QPen(currentColours().film_text, 1.5));
}

void FilmView::resizeEvent(QResizeEvent*) {
    transform_.setView(size(), devicePixelRatioF());
    raster_stale_ = true;
    map_stale_ = true;
    describe();
}

void FilmView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {
        update();
    }
    QWidget::changeEvent(event);
}

void FilmView::mousePressEvent(QMouseEvent* event) {
    if (!film_ || drag_ != Drag::None) {
        return;
    }
    const bool left = event->button() == Qt::LeftButton;
    if (event->button() == Qt::RightButton || (left && tool_ == Tool::Window)) {
        drag_ = Drag::Window;
        drag_window_ = window_;
    } else if (event->button() == Qt::MiddleButton || left) {
        drag_ = Drag::Pan;
        setCursor(Qt::ClosedHandCursor);
    }
    drag_start_ = event->position();
}

void FilmView::mouseMoveEvent(QMouseEvent* event) {
    if (!film_) {
        return;
    }
    const QPointF delta = event->position() - drag_start_;
    pointer_ = event->position();
    if (drag_ == Drag::Window) {
        setWindow(
            draggedWindow(drag_window_, delta, value_range_, film_->low_is_white != inverted_));
    } else if (drag_ == Drag::Pan) {
        transform_.pan(delta);
        drag_start_ = event->position();
        moved();
    }
    update();
}

void FilmView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->buttons() == Qt::NoButton) {
        drag_ = Drag::None;
        setTool(tool_);
    }
}

void FilmView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (film_ && event->button() == Qt::LeftButton) {
        drag_ = Drag::None;
        fit();
    }
}

void FilmView::leaveEvent(QEvent*) {
    pointer_.reset();
    update();
}

void FilmView::wheelEvent(QWheelEvent* event) {
    zoomTo(transform_.zoom() * std::pow(1.0015, event->angleDelta().y()), event->position());
}

void FilmView::keyPressEvent(QKeyEvent* event) {
    QPointF step;
    switch (event->key()) {
        case Qt::Key_Left:
            step = {-1, 0};
            break;
        case Qt::Key_Right:
            step = {1, 0};
            break;
        case Qt::Key_Up:
            step = {0, -1};
            break;
        case Qt::Key_Down:
            step = {0, 1};
            break;
        default:
            QWidget::keyPressEvent(event);
            return;
    }
    if (!film_) {
        return;
    }
    if (event->modifiers() & Qt::ShiftModifier) {
        setWindow(draggedWindow(window_, step * key_window_px, value_range_,
                                film_->low_is_white != inverted_));
    } else {
        transform_.pan(-step * key_pan_px);
        moved();
    }
}

}  // namespace lucency
