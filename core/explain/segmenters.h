#pragma once

#include "core/explain/superpixels.h"

namespace lucency {

/// What regions are made on: the film at working size, smoothed, in levels of 0 to 255.
struct GrayPicture {
    int rows = 0;
    int columns = 0;
    std::vector<std::uint8_t> levels;  ///< rows x columns
};

/// Each gives a label a pixel, from 0, every region connected (by sides). `size` is the side of a
/// region wanted, px, at least 2; the picture is at least 8 px wide and high.

/// SLIC or SLICO (Achanta 2012), OpenCV's.
std::vector<int> slicLabels(const GrayPicture& picture, int size,
                            const SuperpixelParameters& parameters);

/// Linear spectral clustering (Li and Chen 2015) of gray levels. OpenCV's wants colours, and adds
/// up its floats in an order that depends on its threads: the same film would not give the same
/// regions.
std::vector<int> lscLabels(const GrayPicture& picture, int size,
                           const SuperpixelParameters& parameters);

/// Quick shift (Vedaldi and Soatto 2008) on place and gray level.
std::vector<int> quickshiftLabels(const GrayPicture& picture, int size,
                                  const SuperpixelParameters& parameters);

/// The parts of equal label that hang together by their sides, numbered from 0 by first pixel.
std::vector<int> connectedParts(const std::vector<int>& labels, int rows, int columns);

/// Joins parts of fewer than `least` pixels with the neighbour most like them.
std::vector<int> withoutFragments(const GrayPicture& picture, const std::vector<int>& labels,
                                  double least);

/// Joins neighbouring regions that are flat and black (or flat and white), then the smallest with
/// the neighbour most like it until no more than `most` are left.
std::vector<int> joinedRegions(const GrayPicture& picture, const std::vector<int>& labels,
                               int most);

}  // namespace lucency
