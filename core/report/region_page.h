#pragma once

#include "core/report/page.h"
#include "core/report/review_report.h"

#include <QImage>

#include <vector>

namespace lucency {

/// The regions that spoke most for and against the label, numbered on the film and in two tables
/// with their intervals, and how the map settled as samples came in. `film` is the film as shown.
/// The reading has an attribution.
void paintRegions(Page& page, const QRectF& area, const Reading& reading,
                  const ReportParameters& parameters, const QImage& film);

/// The numbers of these regions on the map that fills the box, see regionNumbers.
void numberRegions(Page& page, const QRectF& map, const Attribution& attribution,
                   const std::vector<int>& labels);

/// The film's width by its height as it is on the page, pixels that are not square allowed for.
double filmAspect(const Film& film);

/// `film` at the size it has in a box of `box` mm, at the page's resolution: no more pixels in the
/// file than the paper can show.
QImage atPrintSize(const Page& page, const QImage& film, const QSizeF& box);

}  // namespace lucency
