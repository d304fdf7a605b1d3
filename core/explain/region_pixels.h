#pragma once

#include "core/explain/superpixels.h"

#include <QPolygonF>

namespace lucency {

/// Pixels of a map, row by row, that hang together by their sides.
struct Piece {
    std::vector<int> pixels;
};

/// The connected pieces of the pixels with this label, by first pixel.
std::vector<Piece> piecesOf(const std::vector<int>& labels, int label, int rows, int columns);

/// The label that most of the piece's outer sides lie at, but its own; of equals the lowest.
int longestBorder(const Piece& piece, const std::vector<int>& labels, int rows, int columns);

/// Of the region's pixels, those without a piece (below 0) get that of the nearest pixel with one,
/// in steps through the region; those out of reach get 0.
void growPieces(std::vector<int>& piece, const Superpixels& regions, int label);

/// The pixels on the way from point to point (px of the map), a chain without gaps that no path by
/// pixels' sides can cross; what lies outside the map is left out, each pixel is named once.
std::vector<std::size_t> pixelsOfStroke(const QPolygonF& stroke, int rows, int columns);

/// The pixels whose centres the outline winds around.
std::vector<std::size_t> pixelsWithin(const QPolygonF& outline, int rows, int columns);

/// A cluster from 0 for each pixel of the region, -1 for the others: `count` of them, by place and
/// gray level. A cluster may be empty where the region has fewer pixels. `gray`: rows x columns.
std::vector<int> clustersOf(const Superpixels& regions, int label, int count,
                            const std::vector<float>& gray, int rows, int columns);

}  // namespace lucency
