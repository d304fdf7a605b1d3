#pragma once

#include "core/report/page.h"

#include <QPointF>
#include <QRectF>
#include <QString>

#include <array>
#include <optional>
#include <vector>

namespace lucency {

/// Painted charts for the page; areas in mm.

/// P(positive) from 0 to 1: a marker at `probability`, a band over `interval`, a tick at
/// `operating_point`, the ends named by the labels. Needs a height of 13 mm.
void paintProbability(Page& page, const QRectF& area, double probability,
                      const std::optional<std::array<double, 2>>& interval, double operating_point,
                      const QString& low_label, const QString& high_label);

struct Axis {
    double low = 0, high = 1;
    std::vector<std::pair<double, QString>> ticks;
    QString title;
};

struct Series {
    std::vector<QPointF> points;
    bool dots = false;    ///< a dot at each point
    bool dashed = false;  ///< drawn softly, for a line to compare with
};

/// Lines over two axes, with ticks, grid and titles.
void paintLines(Page& page, const QRectF& area, const Axis& horizontal, const Axis& vertical,
                const std::vector<Series>& series);

/// An axis over 0..1 with a tick every quarter.
Axis unitAxis(const QString& title);

}  // namespace lucency
