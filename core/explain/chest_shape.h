#pragma once

#include <opencv2/core.hpp>

#include <vector>

namespace lucency {

/// Where a chest lies on a picture. Lengths are shares of the picture's width (centre, half_width)
/// or height (top, height), tilt in radians about its middle.
struct ChestPlace {
    double centre = 0.5, half_width = 0.4, top = 0.15, height = 0.7, tilt = 0;

    /// A point of the chest in px: u from -1 (the inside of the ribs on the film's left) to 1, v
    /// from 0 (apices) to 1 (costophrenic angles).
    cv::Point2d toPicture(double u, double v, cv::Size size) const;
};

/// The rib cage of a chest there with its wall: 1 inside.
cv::Mat1b chestMask(const ChestPlace& place, cv::Size size);

struct ChestFit {
    ChestPlace place;
    /// -1..1: correlation of the picture with a schematic chest (lungs dark; spine, heart, chest
    /// wall and abdomen bright), less what the place is unusual for a chest film.
    double fit = -1;
    double agreement = 0;  ///< 0..1: Jaccard index of the chest and `lungs`
};

/// The best place for a chest on the picture (0..1; about 100 px), with what has been found of the
/// lungs' hull (its size, 1 inside) to decide between places that fit about equally.
ChestFit findChest(const cv::Mat1f& picture, const cv::Mat1b& lungs);

}  // namespace lucency
