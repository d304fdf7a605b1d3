#include "ui/priors/prior_link.h"

#include "ui/film/film_view.h"

#include <algorithm>
#include <cmath>

namespace lucency {

PriorLink::PriorLink(FilmView* shown, FilmView* prior, QObject* parent)
    : QObject(parent), shown_(shown), prior_(prior) {
    connect(shown_, &FilmView::viewChanged, this, [this] { follow(shown_, prior_); });
    connect(prior_, &FilmView::viewChanged, this, [this] { follow(prior_, shown_); });
    for (const FilmView* view : {shown_, prior_}) {
        connect(view, &FilmView::resized, this, &PriorLink::roomChanged);
    }
}

void PriorLink::setLinked(Part part, bool linked) {
    if (linked_[part] == linked) {
        return;
    }
    if (part == Pan && linked && shown_->film() && prior_->film()) {
        offset_ = placeOf(*prior_) - placeOf(*shown_);
    }
    linked_[part] = linked;
    follow(shown_, prior_);
}

void PriorLink::begin() {
    offset_ = {};
    follow(shown_, prior_);
}

void PriorLink::roomChanged() {
    if (!shown_->film() || !prior_->film()) {
        return;
    }
    if (fitted_) {
        fitBoth();
    } else {
        follow(shown_, prior_);
    }
}

void PriorLink::fitBoth() {
    following_ = true;
    offset_ = {};
    fitted_ = true;
    fitted_scale_ = std::min(shown_->transform().fittedZoom() * unitOf(*shown_),
                             prior_->transform().fittedZoom() * unitOf(*prior_));
    for (FilmView* view : {shown_, prior_}) {
        view->setPlace(fitted_scale_ / unitOf(*view), {});
    }
    following_ = false;
}

bool PriorLink::isToScale() const {
    return shown_->film() && prior_->film() && shown_->knowsMillimetres() &&
           prior_->knowsMillimetres();
}

double PriorLink::unitOf(const FilmView& view) const {
    return isToScale() ? 1 / view.film()->spacing->column_mm : 1 / view.transform().fittedZoom();
}

QPointF PriorLink::placeOf(const FilmView& view) const {
    return view.transform().filmMiddle() / (view.transform().zoom() * unitOf(view));
}

void PriorLink::follow(FilmView* leader, FilmView* follower) {
    if (following_ || !leader->film() || !follower->film()) {
        return;
    }
    if (linked_[Zoom] && linked_[Pan]) {
        // As large as before and in the middle: it was the window that changed.
        const auto stays = [&](const FilmView* view) {
            return std::abs(view->transform().zoom() * unitOf(*view) / fitted_scale_ - 1) < 1e-9 &&
                   view->transform().filmMiddle().manhattanLength() < 1e-6;
        };
        fitted_ = fitted_ && stays(leader);
        if (leader->transform().isFitted()) {
            fitBoth();
        }
    } else {
        fitted_ = false;
    }
    following_ = true;
    const ViewTransform& lead = leader->transform();
    const ViewTransform& own = follower->transform();
    const double zoom =
        linked_[Zoom] ? lead.zoom() * unitOf(*leader) / unitOf(*follower) : own.zoom();
    const QPointF offset = follower == prior_ ? offset_ : -offset_;
    const QPointF middle = linked_[Pan] ? (placeOf(*leader) + offset) * (zoom * unitOf(*follower))
                                        : own.filmMiddle() * (zoom / own.zoom());
    follower->setPlace(zoom, middle);
    if (linked_[Window]) {
        follower->setWindow(
            relativeWindow(leader->window(), leader->openingWindow(), follower->openingWindow(),
                           leader->shownFilm().low_is_white != follower->shownFilm().low_is_white));
        follower->setInverted(leader->isInverted());
    }
    following_ = false;
}

VoiWindow relativeWindow(const VoiWindow& window, const VoiWindow& opening,
                         const VoiWindow& other_opening, bool opposed) {
    if (window == opening) {
        return other_opening;
    }
    const double scale = other_opening.width / opening.width;
    VoiWindow other = other_opening;
    other.lut.reset();
    other.explanation.clear();
    if (window.function != opening.function) {
        other.function = window.function;
    }
    const double shift = (window.centre - opening.centre) * scale;
    other.centre += opposed ? -shift : shift;
    other.width =
        std::max(window.width * scale,
                 other.function == VoiFunction::Linear ? 1.0 : other_opening.width * 1e-4);
    return other;
}

}  // namespace lucency
