#include "ui/film/view_transform.h"

#include <algorithm>
#include <array>

namespace lucency {
namespace {

constexpr double least_zoom = 1.0 / 64;

}  // namespace

void ViewTransform::setFilm(QSizeF film, double pixel_aspect) {
    film_ = film;
    pixel_aspect_ = pixel_aspect;
    fit();
}

void ViewTransform::setView(QSizeF view, double device_ratio) {
    // The same size on the screen when the window moves to a screen of another resolution.
    zoom_ *= device_ratio / device_ratio_;
    view_ = view;
    device_ratio_ = device_ratio;
    if (fitted_) {
        fit();
    } else {
        keepInSight();
    }
}

void ViewTransform::setTurn(FilmTurn turn) {
    turn_ = turn;
    if (fitted_) {
        fit();
    }
}

double ViewTransform::fittingZoom(QSizeF film) const {
    QSizeF shape(film.width(), film.height() * pixel_aspect_);
    if (turn_.quarters % 2 != 0) {
        shape.transpose();
    }
    return device_ratio_ * std::min(view_.width() / shape.width(), view_.height() / shape.height());
}

void ViewTransform::fit() {
    zoom_ = fittingZoom(film_);
    centre_ = {film_.width() / 2, film_.height() / 2};
    fitted_ = true;
}

void ViewTransform::showPart(const QRectF& film_part) {
    if (!film_part.isEmpty()) {
        zoom_ = withinLimits(fittingZoom(film_part.size()));
        centre_ = film_part.center();
        fitted_ = false;
        keepInSight();
    }
}

double ViewTransform::withinLimits(double zoom) const {
    const double fitting = fittingZoom(film_);
    return std::clamp(zoom, std::min(fitting, 1.0), std::max(fitting, largest_zoom));
}

void ViewTransform::zoomTo(double zoom, QPointF anchor) {
    const QPointF kept = toFilm(anchor);
    zoom_ = withinLimits(zoom);
    fitted_ = false;
    centre_ += kept - toFilm(anchor);
    keepInSight();
}

void ViewTransform::pan(QPointF view_delta) {
    centre_ -= linear().inverted().map(view_delta);
    fitted_ = false;
    keepInSight();
}

void ViewTransform::setPlace(double zoom, QPointF middle) {
    zoom_ = std::clamp(zoom, least_zoom, 2 * largest_zoom);
    fitted_ = false;
    centre_ = QPointF(film_.width(), film_.height()) / 2 - linear().inverted().map(middle);
    keepInSight();
}

void ViewTransform::keepInSight() {
    centre_ = {std::clamp(centre_.x(), 0.0, film_.width()),
               std::clamp(centre_.y(), 0.0, film_.height())};
}

QTransform ViewTransform::linear() const {
    static constexpr std::array cosines{1, 0, -1, 0};
    const auto quarter = static_cast<std::size_t>(turn_.quarters);
    const double cosine = cosines[quarter];
    const double sine = cosines[(quarter + 3) % 4];
    const double across = zoom_ / device_ratio_;
    const double down = across * pixel_aspect_;
    const double side = turn_.mirrored ? -1 : 1;
    return {side * cosine * across, sine * across, -side * sine * down, cosine * down, 0, 0};
}

QTransform ViewTransform::toViewTransform() const {
    const QTransform turn_and_zoom = linear();
    const QPointF middle(view_.width() / 2, view_.height() / 2);
    const QPointF shift = middle - turn_and_zoom.map(centre_);
    return turn_and_zoom * QTransform::fromTranslate(shift.x(), shift.y());
}

}  // namespace lucency
