#pragma once

#include "ui/film/film_turn.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QTransform>

namespace lucency {

/// Where the film lies in its view. Film coordinates are px of the film, (0, 0) the outer corner of
/// its first pixel; view coordinates are device-independent px.
class ViewTransform {
public:
    static constexpr double largest_zoom = 32;

    /// `pixel_aspect`: height of a film pixel over its width. Fits the film.
    void setFilm(QSizeF film, double pixel_aspect);
    /// `device_ratio`: device px a view px. A film that was fitted is fitted again.
    void setView(QSizeF view, double device_ratio);

    /// Fits the film anew where it was fitted; else its point in the view's centre stays there.
    void setTurn(FilmTurn turn);
    FilmTurn turn() const { return turn_; }

    /// Device px a film px, along a row of the film; 1 is "1:1".
    double zoom() const { return zoom_; }
    double deviceRatio() const { return device_ratio_; }
    bool isFitted() const { return fitted_; }
    void fit();
    /// As large as this part of the film can be seen wholly; nothing where it is empty.
    void showPart(const QRectF& film_part);
    /// Keeps the film's point under `anchor` (view coordinates) where it is.
    void zoomTo(double zoom, QPointF anchor);
    void pan(QPointF view_delta);
    /// At this zoom, within wider limits than zoomTo's, the film's middle seen from the view's
    /// middle at `middle` (view px).
    void setPlace(double zoom, QPointF middle);
    QPointF filmMiddle() const {
        return linear().map(QPointF(film_.width(), film_.height()) / 2 - centre_);
    }
    /// The zoom at which the whole film is seen as large as can be.
    double fittedZoom() const { return fittingZoom(film_); }

    /// From film to view coordinates.
    QTransform toViewTransform() const;
    QPointF toView(QPointF film_point) const { return toViewTransform().map(film_point); }
    QPointF toFilm(QPointF view_point) const {
        return toViewTransform().inverted().map(view_point);
    }
    /// What the whole film takes up, in view coordinates.
    QRectF filmInView() const { return toViewTransform().mapRect({QPointF(), film_}); }

private:
    QTransform linear() const;
    double fittingZoom(QSizeF film) const;
    double withinLimits(double zoom) const;
    void keepInSight();

    QSizeF film_{1, 1};
    QSizeF view_{1, 1};
    double pixel_aspect_ = 1;
    FilmTurn turn_;
    double device_ratio_ = 1;
    double zoom_ = 1;
    QPointF centre_{0.5, 0.5};  ///< film coordinates of the view's centre
    bool fitted_ = true;
};

}  // namespace lucency
