#pragma once

#include "core/record/reader_agreement.h"
#include "core/report/agreement_tables.h"
#include "core/report/charts.h"

#include <QRectF>
#include <QString>

#include <vector>

namespace lucency {

/// One line of a chart: what it is about to the left, the figure drawn over the axis, the figure
/// in numbers to the right. Exactly one of value, counts and spread is drawn.
struct ChartLine {
    QString label, numbers;
    bool begins_group = false;
    enum class Mark { Ring, Disc, Diamond, Bars, Box } mark = Mark::Disc;
    double value = 0;
    std::optional<Interval> interval;
    int left = 0, right = 0;  ///< bars to both sides of zero
    Spread spread;
};

/// A chart: lines over one axis.
struct LineChart {
    QString title;
    QString legend;  ///< what the marks are, in words
    QString axis;
    double low = 0, high = 1;
    std::vector<double> ticks;
    bool percent = false;
    bool two_sided = false;           ///< both ways from zero are counts
    std::optional<double> reference;  ///< a line across: chance, zero
    std::vector<ChartLine> lines;
};

/// What there is to draw of a part: kappas with intervals; sensitivity and specificity before and
/// after the model; benefit and harm; times. Charts without lines are left out.
std::vector<LineChart> agreementCharts(const ReaderAgreement& agreement, FigureTable::Part part);

/// mm that the chart's lines from `first` on (`count` of them) take, its axis included.
double chartHeight(const Page& page, const LineChart& chart, const ChartStyle& style,
                   std::size_t first, std::size_t count);
/// As many lines from `first` on as fit into `height`, one at least.
std::size_t linesThatFit(const Page& page, const LineChart& chart, const ChartStyle& style,
                         std::size_t first, double height);
/// Paints those lines with their axis, top left at (x, y), `width` wide; returns the height it
/// took. Colour is never the only sign: marks differ in shape, bars in side and pattern.
double paintChart(Page& page, double x, double y, double width, const LineChart& chart,
                  const ChartStyle& style, std::size_t first, std::size_t count);

}  // namespace lucency
