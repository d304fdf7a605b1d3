#pragma once

#include "core/explain/attribution.h"

#include <QImage>
#include <QPainter>

namespace lucency {

struct OverlayStyle {
    double opacity = 0.6;    ///< 0..1, of the strongest region
    double threshold = 0.1;  ///< regions below this share of the greatest |weight| are left out
    double scale = 0;        ///< |weight| of full colour; 0: the map's own greatest
    bool show_against = true;
    int outlined = 5;  ///< top regions by |weight| get an outline
    bool hatch_unstable = true;
};

/// Colour of a share of the scale, -1 (against: cool) to 1 (for: warm); safe for the colour-blind.
QColor attributionColour(double share);

/// The |weight| that full colour stands for.
double overlayScale(const Attribution& attribution, const OverlayStyle& style);

/// The labels of the regions that are outlined, strongest first.
std::vector<int> outlinedRegions(const Attribution& attribution, const OverlayStyle& style);

/// The map as a picture of the given size (the film's aspect): Format_ARGB32_Premultiplied,
/// transparent where nothing is shown. Unstable regions are hatched, top ones outlined.
QImage renderOverlay(const Attribution& attribution, const OverlayStyle& style, QSize size);

/// Film and map flattened to opaque RGB.
QImage flattenOverlay(const QImage& film, const Attribution& attribution,
                      const OverlayStyle& style);

/// A weight, which is a probability, in percentage points with its sign: "+3.1"; with as many places
/// as a larger one that it is shown beside.
QString pointsText(double weight, double beside = 0);

/// The label of each pixel of a picture of this size that the regions fill, row by row.
std::vector<std::uint16_t> labelsAtSize(const Superpixels& superpixels, int width, int height);

/// The colour bar with its absolute numbers and words for its ends, and below it what each outlined
/// region weighs, by its number; drawn into `area` with the painter's font and the given ink.
void paintLegend(QPainter& painter, const QRectF& area, const Attribution& attribution,
                 const OverlayStyle& style, const QColor& ink);

}  // namespace lucency
