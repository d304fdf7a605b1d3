#pragma once

#include "core/explain/superpixels.h"

#include <QImage>
#include <QPolygonF>

#include <memory>

namespace lucency {

/// What is going on among the regions, labels of theirs; -1 for none.
struct RegionMarks {
    int pointed = -1;  ///< under the pointer, or where the keys are
    int chosen = -1;
    QPolygonF stroke;     ///< being drawn, in shares of the picture's width and height
    bool closed = false;  ///< the stroke is an outline
};

/// Draws regions over a film: outlines of a light and a dark line side by side, seen on black and
/// on white; the region pointed at tinted, the chosen one hatched with a thick outline. Transparent
/// elsewhere. The outlines are kept until the regions or the size change.
class OutlineLayer {
public:
    void setRegions(std::shared_ptr<const Superpixels> regions);
    QImage paint(const RegionMarks& marks, QSize size);

private:
    void paintOutlines(QSize size);

    std::shared_ptr<const Superpixels> regions_;
    std::vector<std::uint16_t> labels_;  ///< of the outlines' pixels
    QImage outlines_;
};

}  // namespace lucency
