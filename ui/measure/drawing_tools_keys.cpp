// What the keys do with drawings; the mouse is in drawing_tools.cpp.
#include "ui/film/film_view.h"
#include "ui/measure/drawing_tools.h"

#include <QKeyEvent>

#include <cmath>

namespace lucency {
namespace {

constexpr double large_step = 10;
constexpr double repeated_step = 4;  ///< of the cross, while its key is held

/// Freehand outlines are moved as a whole: their points are too many to go through.
int handles(const Drawing& drawing) {
    return drawing.kind == DrawingKind::Freehand ? 0 : static_cast<int>(drawing.points.size());
}

std::optional<QPointF> arrow(int key) {
    switch (key) {
        case Qt::Key_Left:
            return QPointF(-1, 0);
        case Qt::Key_Right:
            return QPointF(1, 0);
        case Qt::Key_Up:
            return QPointF(0, -1);
        case Qt::Key_Down:
            return QPointF(0, 1);
        default:
            return {};
    }
}

}  // namespace

bool DrawingTools::wantsKey(const QKeyEvent& event) const {
    if (!canDraw() || (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != 0) {
        return false;
    }
    const bool selected = document_.selected() >= 0;
    switch (event.key()) {
        case Qt::Key_Escape:
            return begun_ || selected || tool_;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return tool_.has_value();
        case Qt::Key_Backspace:
            return begun_.has_value();
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return !begun_ && document_.count() > 0;
        default:
            return arrow(event.key()) && (begun_ || selected || tool_);
    }
}

bool DrawingTools::useKey(const QKeyEvent& event) {
    if (!wantsKey(event)) {
        return false;
    }
    switch (event.key()) {
        case Qt::Key_Escape:
            if (begun_) {
                abandon();
            } else if (document_.selected() >= 0) {
                document_.select(-1);
            } else {
                Q_EMIT leaveWanted();
            }
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter: {
            const QPointF at = cross();
            pointer_ = at;
            by_keys_ = true;
            addPoint(at);
            return true;
        }
        case Qt::Key_Backspace:
            begun_->points.pop_back();
            if (begun_->points.empty()) {
                begun_.reset();
            }
            changeBegun();
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return cycle((event.modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
        default:
            break;
    }
    // Directions are those of the screen, where the film may be turned.
    const ViewTransform& transform = view_->transform();
    const QPointF way = transform.toFilm(*arrow(event.key())) - transform.toFilm({});
    const QPointF step(std::abs(way.x()) > std::abs(way.y()) ? std::copysign(1, way.x()) : 0,
                       std::abs(way.x()) > std::abs(way.y()) ? 0 : std::copysign(1, way.y()));
    moveBy((event.modifiers() & Qt::ShiftModifier) != 0 ? step * large_step : step,
           event.isAutoRepeat());
    return true;
}

/// Through the drawings, each as a whole and then point by point; false beyond the last, so that
/// Tab leaves the film.
bool DrawingTools::cycle(int step) {
    int index = document_.selected();
    int point = document_.selectedPoint();
    if (index < 0) {
        index = step > 0 ? 0 : document_.count() - 1;
        point = step > 0 ? -1 : handles(document_.drawing(index)) - 1;
    } else {
        point += step;
        if (point >= handles(document_.drawing(index))) {
            ++index;
            point = -1;
        } else if (point < -1) {
            --index;
            point = index >= 0 ? handles(document_.drawing(index)) - 1 : -1;
        }
    }
    if (index < 0 || index >= document_.count()) {
        document_.select(-1);
        return false;
    }
    document_.select(index, point);
    return true;
}

/// Where the next point is set by key: the middle of what is seen, until it is moved.
QPointF DrawingTools::cross() const {
    return pointer_.value_or(view_->transform().toFilm(QRectF(view_->rect()).center()));
}

void DrawingTools::moveBy(QPointF film_step, bool repeated) {
    const int index = document_.selected();
    if (begun_ || index < 0) {
        pointer_ = cross() + (repeated ? film_step * repeated_step : film_step);
        by_keys_ = true;
        view_->update();
        return;
    }
    const int point = document_.selectedPoint();
    Drawing drawing = document_.drawing(index);
    if (point >= 0) {
        drawing.points[static_cast<std::size_t>(point)] += film_step;
    } else {
        drawing = moved(drawing, film_step);
    }
    // One series for each thing that is nudged, apart from those of the mouse.
    constexpr int beyond_mouse = 1 << 20;
    constexpr int most_handles = 1 << 6;
    const int series = beyond_mouse + index * most_handles + (point + 1) % most_handles;
    document_.replace(index, drawing, tr("move"), series);
    document_.select(index, point);
}

}  // namespace lucency
