#pragma once

#include "core/explain/hidden_regions.h"

#include <QImage>
#include <QPointF>
#include <QSizeF>

#include <memory>

namespace lucency {

/// A film's regions with some of them hidden, as they are drawn over the film.
struct RegionPicture {
    std::shared_ptr<const Superpixels> regions;
    ShownRegions shown;
    QImage hidden;          ///< HiddenRegions::everythingHidden(); null while it is to come
    bool inverted = false;  ///< the film is shown with black and white exchanged
    int focused = -1;       ///< label of the region that the keys are at; -1 for none
};

/// Hidden regions as the network sees them, with a dotted pattern and an outline; the one that the
/// keys are at with a dashed outline. Transparent elsewhere.
QImage paintRegions(const RegionPicture& picture, QSize size);

/// The label at a point of a film of this size, px; -1 beside the film.
int regionAt(const Superpixels& regions, QPointF film_point, QSizeF film);

/// The middle of each region by its label, in px of a film of this size.
std::vector<QPointF> regionCentres(const Superpixels& regions, QSizeF film);

}  // namespace lucency
