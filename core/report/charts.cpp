#include "core/report/charts.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPolygonF>

#include <algorithm>

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

void paintLines(Page& page, const QRectF& area, const Axis& horizontal, const Axis& vertical,
                const std::vector<Series>& series) {
    QPainter& painter = page.painter();
    const double line = page.lineHeight(tick_style);
    double tick_width = 0;
    for (const auto& [value, label] : vertical.ticks) {
        tick_width = std::max(tick_width, page.textWidth(label, tick_style));
    }
    const QRectF plot(area.left() + tick_width + 2, area.top() + line + 1.5,
                      area.width() - tick_width - 6, area.height() - 3 * line - 4);
    const auto x = [&](double v) {
        return plot.left() +
               (v - horizontal.low) / (horizontal.high - horizontal.low) * plot.width();
    };
    const auto y = [&](double v) {
        return plot.bottom() - (v - vertical.low) / (vertical.high - vertical.low) * plot.height();
    };
    const auto at = [&](double px, double py) { return QPointF(page.units(px), page.units(py)); };

    page.text(area.left(), area.top(), area.width(), vertical.title, tick_style, 1);
    page.text(plot.left(), plot.bottom() + line + 1.5, plot.width(), horizontal.title, tick_style,
              1, Qt::AlignHCenter);
    for (const auto& [value, label] : vertical.ticks) {
        painter.setPen(QPen(Tones::rule, page.units(0.15)));
        painter.drawLine(at(plot.left(), y(value)), at(plot.right(), y(value)));
        page.text(area.left(), y(value) - line / 2, tick_width + 1, label, tick_style, 1,
                  Qt::AlignRight);
    }
    for (const auto& [value, label] : horizontal.ticks) {
        painter.setPen(QPen(Tones::rule, page.units(0.15)));
        painter.drawLine(at(x(value), plot.top()), at(x(value), plot.bottom()));
        page.text(x(value) - 8, plot.bottom() + 0.8, 16, label, tick_style, 1, Qt::AlignHCenter);
    }
    for (const Series& one : series) {
        QPolygonF curve;
        for (const QPointF& point : one.points) {
            curve.append(at(x(point.x()), y(point.y())));
        }
        QPen pen(one.dashed ? Tones::soft : Tones::accent, page.units(one.dashed ? 0.2 : 0.5));
        if (one.dashed) {
            pen.setStyle(Qt::DashLine);
        }
        pen.setJoinStyle(Qt::RoundJoin);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(curve);
        if (one.dots) {
            painter.setPen(Qt::NoPen);
            painter.setBrush(Tones::accent);
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

}  // namespace lucency
