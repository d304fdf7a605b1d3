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

/// The inks of a chart, and how large it is against a chart of a printed page.
struct ChartStyle {
    QColor ink = Tones::ink, soft = Tones::soft, rule = Tones::rule, accent = Tones::accent,
           warning = Tones::warning, ground = Qt::white;
    double size = 1;
};

struct Axis {
    double low = 0, high = 1;
    std::vector<std::pair<double, QString>> ticks;
    QString title;
};

struct Series {
    std::vector<QPointF> points;
    bool dots = false;    ///< a dot at each point
    bool dashed = false;  ///< drawn softly, for a line to compare with
    bool bars = false;    ///< from 0 up to each point, side by side with other series of bars
    QString label = {};   ///< for the legend; none for what needs no name
};

/// Lines and bars over two axes, with ticks, grid, titles, and a legend under the vertical axis's
/// title where series have labels. Series differ in tone and in pattern or shape.
void paintLines(Page& page, const QRectF& area, const Axis& horizontal, const Axis& vertical,
                const std::vector<Series>& series, const ChartStyle& style = {});

/// An axis over 0..1 with a tick every quarter.
Axis unitAxis(const QString& title);

/// An axis over a range, widened to round ticks, about five of them.
Axis roundAxis(const QString& title, double low, double high);

}  // namespace lucency
