#include "ui/regions/region_tools.h"

#include "ui/film/film_view.h"
#include "ui/lab/region_layer.h"

#include <QKeyEvent>
#include <QMouseEvent>

#include <cmath>
#include <limits>

namespace lucency {

RegionTools::RegionTools(RegionDocument& document, FilmView* view, QObject* parent)
    : QObject(parent), document_(document), view_(view), layer_(std::make_shared<OutlineLayer>()) {
    view->setTool(FilmView::Tool::Point);
    view->installEventFilter(this);
    connect(view, &FilmView::pointPressed, this, &RegionTools::press);
    connect(view, &FilmView::pointDragged, this, &RegionTools::drag);
    connect(view, &FilmView::pointReleased, this, &RegionTools::release);
    connect(&document, &RegionDocument::changed, this, &RegionTools::takeRegions);
}

void RegionTools::setTool(RegionTool tool) {
    tool_ = tool;
    marks_.stroke.clear();
    draw();
}

QSizeF RegionTools::filmSize() const {
    return view_->film() ? QSizeF(view_->film()->pixels.columns, view_->film()->pixels.rows)
                         : QSizeF(1, 1);
}

int RegionTools::regionUnder(QPointF film_point) const {
    return shown_ ? regionAt(*shown_, film_point, filmSize()) : -1;
}

void RegionTools::takeRegions() {
    const RegionDocument::State& state = document_.state();
    if (state.regions != shown_) {
        shown_ = state.regions;
        layer_->setRegions(shown_);
        centres_ = shown_ ? regionCentres(*shown_, filmSize()) : std::vector<QPointF>();
        marks_.stroke.clear();
        pressed_ = -1;
        // What was pointed at is another region now; the keys stay with the one just made.
        marks_.pointed = state.chosen;
        Q_EMIT moved();
    }
    marks_.chosen = state.chosen;
    draw();
}

void RegionTools::draw() {
    if (!shown_) {
        view_->setLayer({});
        return;
    }
    view_->setLayer(
        [layer = layer_, marks = marks_](QSize size) { return layer->paint(marks, size); });
}

void RegionTools::pointAt(int label) {
    if (label != marks_.pointed) {
        marks_.pointed = label;
        draw();
        Q_EMIT moved();
    }
}

void RegionTools::use(int label) {
    const int chosen = document_.state().chosen;
    if (tool_ == RegionTool::Merge && chosen >= 0 && label >= 0 && label != chosen) {
        document_.edit(
            [chosen, label](const Superpixels& now, const std::vector<float>&) {
                return mergeRegions(now, chosen, label);
            },
            tr("merge"));
    } else {
        document_.choose(label == chosen ? -1 : label);
    }
}

void RegionTools::press(QPointF film_point) {
    pressed_ = regionUnder(film_point);
    if (tool_ == RegionTool::Split || tool_ == RegionTool::Draw) {
        marks_.closed = tool_ == RegionTool::Draw;
        marks_.stroke.clear();
        drag(film_point);
    }
}

void RegionTools::drag(QPointF film_point) {
    if (tool_ == RegionTool::Split || tool_ == RegionTool::Draw) {
        marks_.stroke << QPointF(film_point.x() / filmSize().width(),
                                 film_point.y() / filmSize().height());
        draw();
    } else {
        pointAt(regionUnder(film_point));
    }
}

void RegionTools::release(QPointF film_point) {
    const int under = regionUnder(film_point);
    if (!shown_) {
        return;
    }
    if (tool_ == RegionTool::Split || tool_ == RegionTool::Draw) {
        drag(film_point);
        const bool closed = tool_ == RegionTool::Draw;
        const QPolygonF stroke =
            QTransform::fromScale(shown_->columns, shown_->rows).map(marks_.stroke);
        marks_.stroke.clear();
        draw();
        document_.edit(
            [stroke, closed](const Superpixels& now, const std::vector<float>&) {
                return closed ? drawRegion(now, stroke) : splitAlongStroke(now, stroke);
            },
            closed ? tr("draw") : tr("split"));
    } else if (tool_ == RegionTool::Merge && pressed_ >= 0 && under >= 0 && under != pressed_) {
        // Dragged from one to the other.
        document_.edit(
            [one = pressed_, under](const Superpixels& now, const std::vector<float>&) {
                return mergeRegions(now, one, under);
            },
            tr("merge"));
    } else {
        use(under);
    }
    pressed_ = -1;
}

bool RegionTools::moveAlong(int step) {
    const int next =
        marks_.pointed < 0 ? (step > 0 ? 0 : int(centres_.size()) - 1) : marks_.pointed + step;
    if (next < 0 || next >= int(centres_.size())) {
        return false;  // Tab leaves the film after the last region
    }
    pointAt(next);
    return true;
}

void RegionTools::moveTowards(QPointF direction) {
    if (marks_.pointed < 0) {
        moveAlong(1);
        return;
    }
    const QPointF from = centres_[std::size_t(marks_.pointed)];
    int best = -1;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t label = 0; label < centres_.size(); ++label) {
        const QPointF way = centres_[label] - from;
        const double ahead = QPointF::dotProduct(way, direction);
        const double aside = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double cost = ahead + 2 * aside;
        if (int(label) != marks_.pointed && ahead > aside / 2 && cost < least) {
            least = cost;
            best = int(label);
        }
    }
    if (best >= 0) {
        pointAt(best);
    }
}

bool RegionTools::takesKey(const QKeyEvent& event) {
    if (!shown_ || (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier)) != 0) {
        return false;
    }
    // Directions are those of the screen, where the film may be turned.
    const auto towards = [this](QPointF on_screen) {
        const QPointF direction =
            view_->transform().toFilm(on_screen) - view_->transform().toFilm({});
        moveTowards(direction / std::hypot(direction.x(), direction.y()));
    };
    switch (event.key()) {
        case Qt::Key_Tab:
            return moveAlong(1);
        case Qt::Key_Backtab:
            return moveAlong(-1);
        case Qt::Key_Left:
            towards({-1, 0});
            return true;
        case Qt::Key_Right:
            towards({1, 0});
            return true;
        case Qt::Key_Up:
            towards({0, -1});
            return true;
        case Qt::Key_Down:
            towards({0, 1});
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
        case Qt::Key_Space:
            use(marks_.pointed);
            return true;
        case Qt::Key_Escape:
            if (marks_.stroke.isEmpty() && document_.state().chosen < 0) {
                return false;
            }
            marks_.stroke.clear();
            document_.choose(-1);
            draw();
            return true;
        default:
            return false;
    }
}

bool RegionTools::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::KeyPress) {
        return takesKey(*static_cast<QKeyEvent*>(event));
    }
    if (event->type() == QEvent::MouseMove) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->buttons() == Qt::NoButton) {
            pointAt(regionUnder(view_->transform().toFilm(mouse->position())));
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace lucency
