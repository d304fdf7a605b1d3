#include "ui/agreement/chart_view.h"

#include "ui/theme.h"

#include <QImage>
#include <QPainter>

#include <cmath>

namespace lucency {
namespace {

constexpr double text_points = 7.5;  // of a chart of size 1
constexpr double mm_per_inch = 25.4;
constexpr int narrowest = 620;

}  // namespace

ChartView::ChartView(LineChart chart, QWidget* parent) : QWidget(parent), chart_(std::move(chart)) {
    setLayoutDirection(Qt::LeftToRight);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(narrowest);
    setAccessibleName(chart_.title);
    QStringList lines;
    for (const ChartLine& line : chart_.lines) {
        lines << QStringLiteral("%1: %2").arg(line.label, line.numbers);
    }
    setAccessibleDescription(lines.join(QStringLiteral("; ")));
}

namespace {

ChartStyle styleOf(const QWidget& widget) {
    const ThemeColours& colours = currentColours();
    return {colours.text,
            colours.quiet,
            colours.line,
            colours.accent,
            colours.warning,
            colours.window,
            widget.font().pixelSize() * 72.0 / widget.logicalDpiX() / text_points};
}

}  // namespace

QSize ChartView::sizeHint() const {
    QImage unpainted(1, 1, QImage::Format_RGB32);
    unpainted.setDotsPerMeterX(static_cast<int>(std::lround(logicalDpiX() * 1000 / mm_per_inch)));
    unpainted.setDotsPerMeterY(unpainted.dotsPerMeterX());
    QPainter painter(&unpainted);
    const Page page(painter);
    const double height =
        page.units(chartHeight(page, chart_, styleOf(*this), 0, chart_.lines.size()));
    return {narrowest, static_cast<int>(std::ceil(height))};
}

void ChartView::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    Page page(painter);
    paintChart(page, 0, 0, width() / page.units(1), chart_, styleOf(*this), 0, chart_.lines.size());
}

}  // namespace lucency
