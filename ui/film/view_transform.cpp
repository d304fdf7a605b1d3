#include "ui/film/view_transform.h"

#include <algorithm>

namespace lucency {

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

double ViewTransform::fittingZoom() const {
    return device_ratio_ * std::min(view_.width() / film_.width(),
                                    view_.height() / (film_.height() * pixel_aspect_));
}

void ViewTransform::fit() {
    zoom_ = fittingZoom();
    centre_ = {film_.width() / 2, film_.height() / 2};
    fitted_ = true;
}

void ViewTransform::zoomTo(double zoom, QPointF anchor) {
    const QPointF kept = toFilm(anchor);
    const double fitting = fittingZoom();
    zoom_ = std::clamp(zoom, std::min(fitting, 1.0), std::max(fitting, largest_zoom));
    fitted_ = false;
    const QPointF offset = anchor - QPointF(view_.width() / 2, view_.height() / 2);
    centre_ = {kept.x() - offset.x() / across(), kept.y() - offset.y() / down()};
    keepInSight();
}

void ViewTransform::pan(QPointF view_delta) {
    centre_ -= QPointF(view_delta.x() / across(), view_delta.y() / down());
    fitted_ = false;
    keepInSight();
}

void ViewTransform::keepInSight() {
    centre_ = {std::clamp(centre_.x(), 0.0, film_.width()),
               std::clamp(centre_.y(), 0.0, film_.height())};
}

QPointF ViewTransform::toView(QPointF film_point) const {
    return {(film_point.x() - centre_.x()) * across() + view_.width() / 2,
            (film_point.y() - centre_.y()) * down() + view_.height() / 2};
}

QPointF ViewTransform::toFilm(QPointF view_point) const {
    return {(view_point.x() - view_.width() / 2) / across() + centre_.x(),
            (view_point.y() - view_.height() / 2) / down() + centre_.y()};
}

QRectF ViewTransform::filmInView() const {
    return {toView({0, 0}), toView({film_.width(), film_.height()})};
}

}  // namespace lucency
