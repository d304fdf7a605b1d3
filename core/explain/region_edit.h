#pragma once

#include "core/explain/superpixels.h"

#include <QPolygonF>

namespace lucency {

/// Why regions cannot be changed as asked.
enum class EditProblem {
    None,
    NoSuchRegion,  ///< the label is none of the map's, or a region was to be merged with itself
    NotNeighbours,
    NotDivided,    ///< the stroke leaves the region in one piece, or it is too small for so many
                   ///< parts
    NothingDrawn,  ///< the outline holds no pixel of the film
    TooMany,       ///< more than kMaxRegions would be left
};

/// What to do instead, in a translated sentence; empty for None.
QString editSentence(EditProblem problem);

/// The regions as they are after a change: `source` says by hand, numbered by first pixel, known by
/// their numbers. Every region that was connected still is, and so is every new one. Nothing is in
/// them where there is a problem.
struct RegionEdit {
    EditProblem problem = EditProblem::None;
    Superpixels regions;
    int chosen = -1;  ///< the merged, the drawn, or the first of the divided regions
    bool ok() const { return problem == EditProblem::None; }
};

/// Two regions that share a pixel's side become one.
RegionEdit mergeRegions(const Superpixels& regions, int one, int other);

/// Divides the region that holds most of the stroke (px of the map) along it. Pieces of less than a
/// fiftieth of the region, which an unsteady hand cuts off, stay with what they touch.
RegionEdit splitAlongStroke(const Superpixels& regions, const QPolygonF& stroke);

/// Divides a region into `parts` by place and gray level: clusters of both, by Lloyd's iteration
/// from the points farthest apart. `gray`: rows x columns of the film, 0..1, whose aspect is that
/// of the map.
RegionEdit splitIntoParts(const Superpixels& regions, int label, int parts,
                          const std::vector<float>& gray, int rows, int columns);

/// A new region of the pixels (the largest connected piece of them) whose centres lie within the
/// outline (px of the map; closed by itself, wound either way); they leave the regions they were
/// of. What is thereby cut off from the largest piece of a region becomes a region of its own where
/// it has at least a thousandth of the film's pixels, and else goes to the neighbour with which it
/// shares the longest border.
RegionEdit drawRegion(const Superpixels& regions, const QPolygonF& outline);

/// Of each region, those that share a pixel's side with it, in rising order.
std::vector<std::vector<int>> neighbours(const Superpixels& regions);

}  // namespace lucency
