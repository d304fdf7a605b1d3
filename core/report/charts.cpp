#include "core/report/charts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPolygonF>

#include <algorithm>
#include <array>
#include <cmath>

namespace lucency {

namespace {

const TextStyle tick_style{7, false, Tones::soft};

}  // namespace

void paintProbability(Page& page, const QRectF& area, double probability,
                      const std::optional<std::array<double, 2>>& interval, double operating_point,
                      const QString& low_label, const QString& high_label) {
    QPainter& painter = page.painter();
    const TextStyle label_style{8, true, Tones::soft};
    constexpr double widest_label = 30;
    const auto label_width = [&](const QString& label) {
        return std::min(widest_label, page.textWidth(label, label_style) + 0.5);
    };
    const double left_label = label_width(low_label);
    const double right_label = label_width(high_label);
    constexpr double gap = 4;
    const QRectF line(area.left() + left_label + gap, area.top(),
                      area.width() - left_label - right_label - 2 * gap, area.height());
    const auto at = [&](double p) { return line.left() + std::clamp(p, 0.0, 1.0) * line.width(); };
    const double axis = area.top() + page.lineHeight(tick_style) + 3;
    constexpr double bar = 2.6;

    const double label_top = axis - page.lineHeight(label_style) / 2;
    page.text(area.left(), label_top, left_label, low_label, label_style, 1);
    page.text(line.right() + gap, label_top, right_label, high_label, label_style, 1);

    const QString point = QCoreApplication::translate("Report", "operating point %1")
                              .arg(QLocale().toString(operating_point, 'f', 2));
    const double point_width = page.textWidth(point, tick_style) + 1;
    const double point_left = std::clamp(at(operating_point) - point_width / 2, line.left(),
                                         std::max(line.left(), line.right() - point_width));
    page.text(point_left, area.top(), point_width, point, tick_style, 1, Qt::AlignHCenter);

    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(0xe4, 0xe8, 0xec));
    painter.drawRect(page.units(QRectF(line.left(), axis - bar / 2, line.width(), bar)));
    if (interval) {
        painter.setBrush(QColor(0x8f, 0xb4, 0xcf));
        const double low = at((*interval)[0]);
        painter.drawRect(
            page.units(QRectF(low, axis - bar / 2, std::max(0.3, at((*interval)[1]) - low), bar)));
    }
    painter.setPen(QPen(Tones::ink, page.units(0.35)));
    painter.drawLine(page.units(QRectF(at(operating_point), axis - bar, 0, 0)).topLeft(),
                     page.units(QRectF(at(operating_point), axis + bar, 0, 0)).topLeft());
    painter.setPen(QPen(Qt::white, page.units(0.3)));
    painter.setBrush(Tones::accent);
    painter.drawEllipse(page.units(QRectF(at(probability) - 1.7, axis - 1.7, 3.4, 3.4)));
    painter.setBrush(Qt::NoBrush);

    const QLocale locale;
    for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        painter.setPen(QPen(Tones::soft, page.units(0.2)));
        painter.drawLine(page.units(QRectF(at(tick), axis + bar / 2, 0, 0)).topLeft(),
                         page.units(QRectF(at(tick), axis + bar / 2 + 1, 0, 0)).topLeft());
        constexpr double width = 14;
        page.text(at(tick) - width / 2, axis + bar / 2 + 1.2, width, locale.toString(tick, 'g', 3),
                  tick_style, 1, Qt::AlignHCenter);
    }
}

namespace {

/// Patterns and inks of the series that have no softer part, in their order.
QPen seriesPen(const Page& page, const ChartStyle& style, std::size_t number, bool dashed) {
    if (dashed) {
        return QPen(style.soft, page.units(0.2), Qt::DashLine);
    }
    const std::array inks{style.accent, style.warning, style.ink, style.soft};
    const std::array patterns{Qt::SolidLine, Qt::DashLine, Qt::DotLine, Qt::DashDotLine};
    QPen pen(inks[number % inks.size()], page.units(0.5), patterns[number % patterns.size()]);
    pen.setJoinStyle(Qt::RoundJoin);
    pen.setCapStyle(Qt::FlatCap);
    return pen;
}

QBrush barBrush(const QPen& pen, std::size_t number) {
    const std::array patterns{Qt::SolidPattern, Qt::BDiagPattern, Qt::Dense5Pattern,
                              Qt::CrossPattern};
    return QBrush(pen.color(), patterns[number % patterns.size()]);
}

/// Names of the series with a sample of each, in one row; its height.
double paintSeriesLegend(Page& page, const QRectF& area, const std::vector<Series>& series,
                         const ChartStyle& style, const TextStyle& text) {
    double x = area.left();
    std::size_t number = 0;
    bool any = false;
    for (const Series& one : series) {
        const QPen pen = seriesPen(page, style, number, one.dashed);
        const std::size_t own = number;
        number += one.dashed ? 0 : 1;
        if (one.label.isEmpty()) {
            continue;
        }
        any = true;
        const double middle = area.top() + page.lineHeight(text) / 2;
        constexpr double sample = 6;
        if (one.bars) {
            page.painter().setPen(Qt::NoPen);
            page.painter().setBrush(barBrush(pen, own));
            page.painter().drawRect(page.units(QRectF(x, middle - 1, sample, 2)));
            page.painter().setBrush(Qt::NoBrush);
        } else {
            page.painter().setPen(pen);
            page.painter().drawLine(page.units(QRectF(x, middle, 0, 0)).topLeft(),
                                    page.units(QRectF(x + sample, middle, 0, 0)).topLeft());
        }
        const double width = std::min(page.textWidth(one.label, text) + 0.5,
                                      std::max(4.0, area.right() - x - sample - 1.5));
        page.text(x + sample + 1.5, area.top(), width, one.label, text, 1);
        x += sample + 1.5 + width + 3;
    }
    return any ? page.lineHeight(text) + 0.8 : 0;
}

}  // namespace

void paintLines(Page& page, const QRectF& area, const Axis& horizontal, const Axis& vertical,
                const std::vector<Series>& series, const ChartStyle& style) {
    QPainter& painter = page.painter();
    const TextStyle text{7 * style.size, false, style.soft};
    const double line = page.lineHeight(text);
    double tick_width = 0;
    for (const auto& [value, label] : vertical.ticks) {
        tick_width = std::max(tick_width, page.textWidth(label, text));
    }
    page.text(area.left(), area.top(), area.width(), vertical.title, text, 1);
    const double legend =
        paintSeriesLegend(page, QRectF(area.left(), area.top() + line + 0.8, area.width(), line),
                          series, style, text);
    const QRectF plot(area.left() + tick_width + 2, area.top() + line + 1.5 + legend,
                      area.width() - tick_width - 6, area.height() - 3 * line - 4 - legend);
    const auto x = [&](double v) {
        return plot.left() +
               (v - horizontal.low) / (horizontal.high - horizontal.low) * plot.width();
    };
    const auto y = [&](double v) {
        return plot.bottom() - (v - vertical.low) / (vertical.high - vertical.low) * plot.height();
    };
    const auto at = [&](double px, double py) { return QPointF(page.units(px), page.units(py)); };

    page.text(plot.left(), plot.bottom() + line + 1.5, plot.width(), horizontal.title, text, 1,
              Qt::AlignHCenter);
    for (const auto& [value, label] : vertical.ticks) {
        painter.setPen(QPen(style.rule, page.units(0.15)));
        painter.drawLine(at(plot.left(), y(value)), at(plot.right(), y(value)));
        page.text(area.left(), y(value) - line / 2, tick_width + 1, label, text, 1, Qt::AlignRight);
    }
    const double tick_room =
        horizontal.ticks.empty() ? 16 : plot.width() / static_cast<double>(horizontal.ticks.size());
    for (const auto& [value, label] : horizontal.ticks) {
        painter.setPen(QPen(style.rule, page.units(0.15)));
        painter.drawLine(at(x(value), plot.top()), at(x(value), plot.bottom()));
        const double width = std::max(16.0, tick_room);
        page.text(x(value) - width / 2, plot.bottom() + 0.8, width, label, text, 1,
                  Qt::AlignHCenter);
    }
    const auto bar_series =
        std::count_if(series.begin(), series.end(), [](const Series& one) { return one.bars; });
    std::size_t number = 0, bar_number = 0;
    for (const Series& one : series) {
        const QPen pen = seriesPen(page, style, number, one.dashed);
        if (one.bars && !one.points.empty()) {
            // As wide as the points lie apart, shared out among the series.
            const double apart = one.points.size() > 1
                                     ? std::abs(x(one.points[1].x()) - x(one.points[0].x()))
                                     : plot.width() / 3;
            const double width = 0.8 * apart / static_cast<double>(bar_series);
            painter.setPen(QPen(pen.color(), page.units(0.15)));
            painter.setBrush(barBrush(pen, number));
            for (const QPointF& point : one.points) {
                const double left =
                    x(point.x()) - 0.4 * apart + static_cast<double>(bar_number) * width;
                const double base = y(std::clamp(0.0, vertical.low, vertical.high));
                painter.drawRect(
                    page.units(QRectF(left, y(point.y()), width, base - y(point.y()))));
            }
            painter.setBrush(Qt::NoBrush);
            ++bar_number;
            ++number;
            continue;
        }
        number += one.dashed ? 0 : 1;
        QPolygonF curve;
        for (const QPointF& point : one.points) {
            curve.append(at(x(point.x()), y(point.y())));
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(curve);
        if (one.dots) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(pen.color());
            for (const QPointF& point : curve) {
                painter.drawEllipse(point, page.units(0.8), page.units(0.8));
            }
            painter.setBrush(Qt::NoBrush);
        }
    }
}

Axis unitAxis(const QString& title) {
    Axis axis;
    axis.title = title;
    const QLocale locale;
    for (const double tick : {0.0, 0.25, 0.5, 0.75, 1.0}) {
        axis.ticks.emplace_back(tick, locale.toString(tick, 'g', 3));
    }
    return axis;
}

Axis roundAxis(const QString& title, double low, double high) {
    if (!(high > low)) {
        high = low + 0.1;
        low -= 0.1;
    }
    const double rough = (high - low) / 5;
    const double power = std::pow(10, std::floor(std::log10(rough)));
    double step = power;
    for (const double factor : {1.0, 2.0, 5.0, 10.0}) {
        step = factor * power;
        if (step >= rough) {
            break;
        }
    }
    Axis axis;
    axis.title = title;
    axis.low = std::floor(low / step + 1e-9) * step;
    axis.high = std::ceil(high / step - 1e-9) * step;
    const QLocale locale;
    for (int i = 0; axis.low + i * step <= axis.high + step / 2; ++i) {
        const double tick = axis.low + i * step;
        axis.ticks.emplace_back(tick,
                                locale.toString(std::abs(tick) < step / 1e6 ? 0 : tick, 'g', 6));
    }
    return axis;
}

}  // namespace lucency
