#include "ui/lab/what_if.h"

#include "ui/film/film_view.h"

#include <QKeyEvent>
#include <QUndoCommand>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucency {

class WhatIf::Change : public QUndoCommand {
public:
    Change(WhatIf& what_if, ShownRegions after, const QString& text)
        : QUndoCommand(text),
          what_if_(what_if),
          before_(what_if.picture_.shown),
          after_(std::move(after)) {}
    void undo() override { what_if_.setShown(before_); }
    void redo() override { what_if_.setShown(after_); }

private:
    WhatIf& what_if_;
    ShownRegions before_, after_;
};

WhatIf::WhatIf(RegionQuestions& questions, FilmView* view, QObject* parent)
    : QObject(parent), questions_(questions), view_(view) {
    connect(view, &FilmView::pointPressed, this, &WhatIf::point);
    connect(view, &FilmView::viewChanged, this, [this] {
        if (active_ && picture_.inverted != view_->isInverted()) {
            draw();
        }
    });
    view->installEventFilter(this);
}

void WhatIf::setReading(const Reading* reading) {
    if (!questions_.setSubject(reading)) {
        return;
    }
    history_.clear();
    picture_ = {};
    picture_.regions = questions_.regions();
    own_ = picture_.regions ? reading->prediction : std::nullopt;
    probability_.reset();
    error_.reset();
    centres_.clear();
    if (picture_.regions) {
        picture_.shown.assign(static_cast<std::size_t>(picture_.regions->count), 1);
        centres_ = regionCentres(*picture_.regions,
                                 QSizeF(reading->film.pixels.columns, reading->film.pixels.rows));
    }
    if (active_) {
        ask();
        draw();
    }
    Q_EMIT changed();
}

void WhatIf::setActive(bool active) {
    if (active_ == active) {
        return;
    }
    active_ = active;
    if (active) {
        ask();  // so that all is made when the first region is pointed at
        draw();
    } else {
        picture_.focused = -1;
        view_->setLayer({});
        view_->setNote({});
    }
    Q_EMIT changed();
}

std::vector<int> WhatIf::hidden() const {
    std::vector<int> labels;
    for (std::size_t label = 0; label < picture_.shown.size(); ++label) {
        if (picture_.shown[label] == 0) {
            labels.push_back(static_cast<int>(label));
        }
    }
    return labels;
}

void WhatIf::toggle(int label) {
    ShownRegions shown = picture_.shown;
    std::uint8_t& region = shown.at(static_cast<std::size_t>(label));
    region = region == 0 ? 1 : 0;
    const int id = picture_.regions->ids[static_cast<std::size_t>(label)];
    change(std::move(shown),
           region == 0 ? tr("hide region %1").arg(id) : tr("show region %1").arg(id));
}

void WhatIf::showOnly(int label) {
    ShownRegions shown(picture_.shown.size(), 0);
    shown.at(static_cast<std::size_t>(label)) = 1;
    if (shown == picture_.shown) {
        showAll();
    } else {
        change(std::move(shown), tr("show one region"));
    }
}

void WhatIf::showAll() {
    change(ShownRegions(picture_.shown.size(), 1), tr("show all regions"));
}

void WhatIf::exchange() {
    ShownRegions shown = picture_.shown;
    for (std::uint8_t& region : shown) {
        region = region == 0 ? 1 : 0;
    }
    change(std::move(shown), tr("exchange hidden and shown"));
}

void WhatIf::change(ShownRegions shown, const QString& text) {
    if (picture_.regions && shown != picture_.shown) {
        history_.push(new Change(*this, std::move(shown), text));
    }
}

void WhatIf::setShown(const ShownRegions& shown) {
    picture_.shown = shown;
    probability_.reset();
    ask();
    draw();
    Q_EMIT changed();
}

void WhatIf::ask() {
    questions_.ask(
        {picture_.shown},
        [this](const RegionQuestions::Answer& answer) {
            error_.reset();
            probability_ = answer.probabilities.front();
            picture_.hidden = answer.hidden;
            draw();
            Q_EMIT changed();
        },
        [this](const Error& error) {
            probability_.reset();
            error_ = error;
            Q_EMIT changed();
        });
}

void WhatIf::draw() {
    if (active_ && picture_.regions) {
        picture_.inverted = view_->isInverted();
        view_->setLayer([picture = picture_](QSize size) { return paintRegions(picture, size); });
    }
}

void WhatIf::point(QPointF film_point, Qt::KeyboardModifiers modifiers) {
    if (!active_ || !picture_.regions || !view_->film()) {
        return;
    }
    const StoredPixels& film = view_->film()->pixels;
    const int label = regionAt(*picture_.regions, film_point, QSizeF(film.columns, film.rows));
    if (label < 0) {
        return;
    }
    picture_.focused = -1;  // the pointer needs no mark
    modifiers& Qt::ShiftModifier ? showOnly(label) : toggle(label);
}

bool WhatIf::eventFilter(QObject*, QEvent* event) {
    return event->type() == QEvent::KeyPress && active_ && picture_.regions &&
           takesKey(*static_cast<QKeyEvent*>(event));
}

bool WhatIf::takesKey(const QKeyEvent& event) {
    const Qt::KeyboardModifiers modifiers = event.modifiers() & ~Qt::KeypadModifier;
    switch (event.key()) {
        case Qt::Key_Space:
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (picture_.focused < 0 || (modifiers & ~Qt::ShiftModifier) != Qt::NoModifier ||
                event.isAutoRepeat()) {
                return false;
            }
            modifiers& Qt::ShiftModifier ? showOnly(picture_.focused) : toggle(picture_.focused);
            return true;
        default:
            break;
    }
    if (modifiers != Qt::NoModifier) {
        return false;
    }
    switch (event.key()) {
        case Qt::Key_Left:
            moveFocus({-1, 0});
            return true;
        case Qt::Key_Right:
            moveFocus({1, 0});
            return true;
        case Qt::Key_Up:
            moveFocus({0, -1});
            return true;
        case Qt::Key_Down:
            moveFocus({0, 1});
            return true;
        default:
            return false;
    }
}

void WhatIf::moveFocus(QPointF direction) {
    // As the film lies on the screen: from the region at hand, or from the view's middle, to the
    // nearest one in that direction, what lies to the side counting as twice as far.
    const QTransform to_view = view_->transform().toViewTransform();
    const bool any = picture_.focused >= 0;
    const QPointF from = any ? to_view.map(centres_[static_cast<std::size_t>(picture_.focused)])
                             : QRectF(view_->rect()).center();
    int best = picture_.focused;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t label = 0; label < centres_.size(); ++label) {
        const QPointF way = to_view.map(centres_[label]) - from;
        const double along = QPointF::dotProduct(way, direction);
        const double across = std::abs(way.x() * direction.y() - way.y() * direction.x());
        const double far = any ? along + 2 * across : std::hypot(way.x(), way.y());
        if (static_cast<int>(label) != picture_.focused && (along > 0 || !any) && far < least) {
            least = far;
            best = static_cast<int>(label);
        }
    }
    picture_.focused = best;
    draw();
    Q_EMIT changed();
}

}  // namespace lucency
