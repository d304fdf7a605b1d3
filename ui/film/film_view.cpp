#include "ui/film/film_view.h"

#include "core/explain/region_numbers.h"
#include "core/film/display.h"

#include "ui/film/window_presets.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr int settle_ms = 120;
constexpr int fade_ms = 250;
constexpr double key_pan_px = 48;
constexpr double key_window_px = 12;
constexpr double key_lens_px = 4;
constexpr double zoom_per_px = 1.01;

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
        drawings_stale_ = true;
        map_stale_ = outlines_.stale = layer_.stale = true;
        update();
    });
    fade_.setStartValue(0.0);
    fade_.setEndValue(1.0);
    fade_.setDuration(fade_ms);
    connect(&fade_, &QVariantAnimation::valueChanged, this, [this] { update(); });
    setTool(tool_);
}

void FilmView::setFilm(const Film& film, FilmTurn turn) {
    film_ = film;
    life_zoom_ = 0;
    attribution_.reset();
    map_ = {};
    outlines_ = {};
    layer_ = {};
    note_.clear();
    transform_.setTurn(turn);
    transform_.setFilm(QSizeF(film.pixels.columns, film.pixels.rows), film.pixel_aspect);
    enhanced_.reset();
    setPresentation({}, turn);
    sharpen_.stop();
    fast_ = false;
    enhance();
}

void FilmView::setPresentation(const std::optional<PresentationState>& state, FilmTurn turn) {
    if (!film_) {
        return;
    }
    presentation_ = state;
    shown_ = state ? withPresentation(*film_, *state) : *film_;
    window_ = opening_ = defaultWindow(shown_);
    inverted_ = false;
    const auto range = percentileRange(shown_, 0, 100);
    value_range_ = std::max(range[1] - range[0], 1e-6);
    transform_.setTurn(state ? FilmTurn{state->quarter_turns, state->mirrored} : turn);
    if (state && !state->areas.empty()) {
        transform_.showPart(state->areas.front().area);
    } else {
        transform_.fit();
    }
    map_ = {};
    map_stale_ = outlines_.stale = layer_.stale = true;
    displayChanged();
    moved();
}

void FilmView::setTurn(FilmTurn turn) {
    if (film_ && turn != transform_.turn()) {
        transform_.setTurn(turn);
        map_ = {};
        map_stale_ = outlines_.stale = layer_.stale = true;
        moved();
    }
}

void FilmView::setOffer(const QString& sentence) {
    offer_ = sentence;
    update();
}

void FilmView::setNote(const QString& sentence) {
    note_ = sentence;
    describe();
    update();
}

void FilmView::setOverlaysShown(bool shown) {
    overlays_shown_ = shown;
    drawings_stale_ = true;
    update();
}

void FilmView::clearFilm(const QString& sentence) {
    film_.reset();
    enhanced_.reset();
    shown_ = {};
    presentation_.reset();
    attribution_.reset();
    outlines_ = {};
    layer_ = {};
    note_.clear();
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
    table_ = displayTable(shown_, window_, inverted_);
    redraw();
}

void FilmView::moved() {
    forgetPlace();
    redraw();
}

void FilmView::forgetPlace() {
    raster_stale_ = true;
    drawings_stale_ = true;
    samples_ = {};
}

void FilmView::redraw() {
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
    region_points_ = attribution ? insidePoints(attribution->superpixels) : std::vector<QPointF>();
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

void FilmView::setLayer(const Layer& layer) {
    layer_ = {layer, {}, true};
    update();
}

void FilmView::setOutlines(const Layer& outlines) {
    outlines_ = {outlines, {}, true};
    update();
}

void FilmView::setDrawings(const std::function<void(QPainter& painter)>& paint) {
    paint_drawings_ = paint;
    update();
}

void FilmView::setGrip(const std::function<bool(QPointF view_point)>& grip) {
    grip_ = grip;
}

void FilmView::setCalibration(const std::optional<PixelSpacing>& calibration) {
    calibration_ = calibration;
    update();
}

void FilmView::setMark(const QString& words) {
    mark_ = words;
    describe();
    update();
}

void FilmView::setBare(bool bare) {
    bare_ = bare;
    update();
}

void FilmView::setTool(Tool tool, Qt::CursorShape point) {
    tool_ = tool;
    point_cursor_ = point;
    showCursor({});
}

void FilmView::showCursor(std::optional<QPointF> view_point) {
    setCursor(view_point && grip_ && grip_(*view_point) ? Qt::SizeAllCursor
              : tool_ == Tool::Pan                      ? Qt::OpenHandCursor
              : tool_ == Tool::Point                    ? point_cursor_
                                                        : Qt::CrossCursor);
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
    words << orientationWords() << enhancementWord() << sizeWord() << mark_;
    if (lens_.shown) {
        words << tr("magnifier, %1 times").arg(lens_.factor, 0, 'f', 1);
    }
    words.removeAll(QString());
    if (attribution_) {
        words << (map_shown_ ? tr("map shown") : tr("map hidden"));
    }
    if (!note_.isEmpty()) {
        words << note_;
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
}

void FilmView::resizeEvent(QResizeEvent*) {
    transform_.setView(size(), devicePixelRatioF());
    forgetPlace();
    map_stale_ = outlines_.stale = layer_.stale = true;
    describe();
    Q_EMIT resized();
}

void FilmView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange) {  // what is kept painted was in the old inks
        drawings_stale_ = outlines_.stale = layer_.stale = true;
        update();
    }
    QWidget::changeEvent(event);
}

void FilmView::focusInEvent(QFocusEvent* event) {
    ring_ = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    QWidget::focusInEvent(event);
}

void FilmView::mousePressEvent(QMouseEvent* event) {
    ring_ = false;
    update();
    constexpr auto known = Qt::LeftButton | Qt::MiddleButton | Qt::RightButton;
    if (!film_ || drag_ != Drag::None || !known.testFlag(event->button())) {
        return;
    }
    const MouseDeed deed = buttons_.deedOf(event->button());
    const bool tool = deed == MouseDeed::Tool;
    if (tool && (tool_ == Tool::Point || (grip_ && grip_(event->position())))) {
        drag_ = Drag::Point;
        Q_EMIT pointPressed(transform_.toFilm(event->position()), event->modifiers());
    } else if (deed == MouseDeed::Window || (tool && tool_ == Tool::Window)) {
        drag_ = Drag::Window;
        drag_window_ = window_;
    } else if (deed == MouseDeed::Zoom) {
        drag_ = Drag::Zoom;
        drag_zoom_ = transform_.zoom();
    } else {
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
            draggedWindow(drag_window_, delta, value_range_, shown_.low_is_white != inverted_));
    } else if (drag_ == Drag::Pan) {
        transform_.pan(delta);
        drag_start_ = event->position();
        moved();
    } else if (drag_ == Drag::Zoom) {
        zoomTo(drag_zoom_ * std::pow(zoom_per_px, -delta.y()), drag_start_);
    } else if (drag_ == Drag::Point) {
        Q_EMIT pointDragged(transform_.toFilm(event->position()));
    } else {
        showCursor(event->position());
    }
    Q_EMIT pointerMoved(transform_.toFilm(event->position()));
    update();
}

void FilmView::mouseReleaseEvent(QMouseEvent* event) {
    if (event->buttons() == Qt::NoButton) {
        if (drag_ == Drag::Point) {
            Q_EMIT pointReleased(transform_.toFilm(event->position()));
        }
        drag_ = Drag::None;
        showCursor(event->position());
    }
}

void FilmView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (tool_ == Tool::Point || (grip_ && grip_(event->position()))) {
        mousePressEvent(event);  // two quick clicks are two
    } else if (film_ && buttons_.deedOf(event->button()) == MouseDeed::Tool) {
        drag_ = Drag::None;
        fit();
    }
}

void FilmView::leaveEvent(QEvent*) {
    pointer_.reset();
    update();
    Q_EMIT pointerLeft();
}

void FilmView::wheelEvent(QWheelEvent* event) {
    const double factor = std::pow(1.0015, event->angleDelta().y());
    if (lens_.shown) {
        setLens({true, lens_.square, lens_.factor * factor});
    } else {
        zoomTo(transform_.zoom() * factor, event->position());
    }
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
    if (lens_.shown) {
        movePointer(step * (event->modifiers() & Qt::ShiftModifier ? key_lens_px : key_pan_px) / 2);
    } else if (event->modifiers() & Qt::ShiftModifier) {
        setWindow(draggedWindow(window_, step * key_window_px, value_range_,
                                shown_.low_is_white != inverted_));
    } else {
        transform_.pan(-step * key_pan_px);
        moved();
    }
}

}  // namespace lucency
