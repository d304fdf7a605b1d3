#pragma once

#include "core/explain/overlay.h"

#include <vector>

namespace lucency {

/// By which a region goes wherever a reader sees it, a number a weight: 1 for the strongest of
/// all, whatever part of the map is shown. (Its id is for files.)
std::vector<int> regionNumbers(const Attribution& attribution);

/// For each region by its label a point inside it, as near to its centre as there is; in shares of
/// the map's sides.
std::vector<QPointF> insidePoints(const Superpixels& superpixels);

/// A number in a small disc that is readable on any film, with a ring of the colour of the weight's
/// sign; in the painter's font.
void paintRegionNumber(QPainter& painter, QPointF centre, int number, double weight);
/// Of the disc.
double regionNumberSize(const QPainter& painter);

}  // namespace lucency
