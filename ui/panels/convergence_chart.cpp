#include "ui/panels/convergence_chart.h"

#include "core/explain/attribution.h"

#include "ui/theme.h"

#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr int lines_of_text = 8;
constexpr double tick_gap = 6;

QString percent(double share) {
    return ConvergenceChart::tr("%1 %").arg(QLocale().toString(share * 100, 'f', 0));
}

}  // namespace

ConvergenceChart::ConvergenceChart(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("How the map settles"));
}

void ConvergenceChart::setPoints(const std::vector<std::pair<int, double>>& points) {
    points_ = points;
    QStringList words;
    for (const auto& [samples, change] : points) {
        words << tr("%1 samples: %2").arg(samples).arg(percent(change));
    }
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

QSize ConvergenceChart::sizeHint() const {
    return {240, lines_of_text * fontMetrics().height()};
}

void ConvergenceChart::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = currentColours();
    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    painter.setPen(colours.quiet);
    painter.drawText(
        QRectF(0, 0, width(), line), Qt::AlignLeft | Qt::AlignVCenter,
        metrics.elidedText(tr("Change of the map at each doubling"), Qt::ElideRight, width()));
    double top = 0.25;
    for (const auto& point : points_) {
        top = std::max(top, std::min(point.second, 1.0));
    }
    top = top > 0.5 ? 1 : top > 0.25 ? 0.5 : 0.25;
    const double left = metrics.horizontalAdvance(percent(1)) + tick_gap;
    const QRectF plot(left, line * 1.4, width() - left - metrics.horizontalAdvance(u'0') * 2,
                      height() - line * 3.7);
    const auto y = [&](double share) {
        return plot.bottom() - std::clamp(share / top, 0.0, 1.0) * plot.height();
    };
    for (const double tick : {0.0, top / 2, top}) {
        painter.setPen(QPen(colours.line, 1));
        painter.drawLine(QPointF(plot.left(), y(tick)), QPointF(plot.right(), y(tick)));
        painter.setPen(colours.quiet);
        painter.drawText(QRectF(0, y(tick) - line / 2, left - tick_gap, line),
                         Qt::AlignRight | Qt::AlignVCenter, percent(tick));
    }
    painter.setPen(QPen(colours.text, 1, Qt::DashLine));
    painter.drawLine(QPointF(plot.left(), y(trust_rules::kConverged)),
                     QPointF(plot.right(), y(trust_rules::kConverged)));
    painter.setPen(colours.quiet);
    painter.drawText(QRectF(plot.left(), height() - line, plot.width(), line), Qt::AlignCenter,
                     tr("samples"));
    if (points_.empty()) {
        return;
    }
    // A doubling is one step of the axis.
    const double first = std::log2(points_.front().first);
    const double span = std::max(1.0, std::log2(points_.back().first) - first);
    const auto x = [&](int samples) {
        return plot.left() + (std::log2(samples) - first) / span * plot.width();
    };
    QPolygonF curve;
    double free_from = 0;
    for (const auto& [samples, change] : points_) {
        curve << QPointF(x(samples), y(change));
        const QString text = QString::number(samples);
        const double half = metrics.horizontalAdvance(text) / 2;
        if (x(samples) - half >= free_from && x(samples) + half <= width()) {
            painter.drawText(QRectF(x(samples) - half, plot.bottom() + 2, 2 * half + 1, line),
                             Qt::AlignCenter, text);
            free_from = x(samples) + half + tick_gap;
        }
    }
    painter.setPen(QPen(colours.accent, 2));
    painter.drawPolyline(curve);
    painter.setBrush(colours.accent);
    painter.setPen(Qt::NoPen);
    for (const QPointF& point : curve) {
        painter.drawEllipse(point, 3.5, 3.5);
    }
}

}  // namespace lucency
