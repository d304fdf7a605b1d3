#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace lucency {

/// Where the film lies in its view. Film coordinates are px of the film, (0, 0) the outer corner of
/// its first pixel; view coordinates are device-independent px. Never mirrored.
class ViewTransform {
public:
    static constexpr double largest_zoom = 32;

    /// `pixel_aspect`: height of a film pixel over its width. Fits the film.
    void setFilm(QSizeF film, double pixel_aspect);
    /// `device_ratio`: device px a view px. A film that was fitted is fitted again.
    void setView(QSizeF view, double device_ratio);

    /// Device px a film px, across; 1 is "1:1".
    double zoom() const { return zoom_; }
    double deviceRatio() const { return device_ratio_; }
    bool isFitted() const { return fitted_; }
    void fit();
    /// Keeps the film's point under `anchor` (view coordinates) where it is.
    void zoomTo(double zoom, QPointF anchor);
    void pan(QPointF view_delta);

    QPointF toView(QPointF film_point) const;
    QPointF toFilm(QPointF view_point) const;
    /// The whole film, in view coordinates.
    QRectF filmInView() const;

private:
    double across() const { return zoom_ / device_ratio_; }
    double down() const { return across() * pixel_aspect_; }
    double fittingZoom() const;
    void keepInSight();

    QSizeF film_{1, 1};
    QSizeF view_{1, 1};
    double pixel_aspect_ = 1;
    double device_ratio_ = 1;
    double zoom_ = 1;
    QPointF centre_{0.5, 0.5};  ///< film coordinates of the view's centre
    bool fitted_ = true;
};

}  // namespace lucency
