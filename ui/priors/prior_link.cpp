#include "ui/priors/prior_link.h"

#include "ui/film/film_view.h"

#include <algorithm>

namespace lucency {

PriorLink::PriorLink(FilmView* shown, FilmView* prior, QObject* parent)
    : QObject(parent), shown_(shown), prior_(prior) {
    connect(shown_, &FilmView::viewChanged, this, [this] { follow(shown_, prior_); });
    connect(prior_, &FilmView::viewChanged, this, [this] { follow(prior_, shown_); });
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
