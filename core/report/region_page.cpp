#include "core/report/region_page.h"

#include "core/explain/region_numbers.h"
#include "core/report/charts.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucency {

namespace {

constexpr std::size_t listed_regions = 8;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Report)
};

/// Weights in points (hundredths of probability), all with as many decimals as the greatest needs
/// for three digits.
class Points {
public:
    explicit Points(const Attribution& attribution) {
        double greatest = 0;
        for (const RegionWeight& region : attribution.weights) {
            greatest = std::max(greatest, std::abs(region.weight) * 100);
        }
        constexpr int most_decimals = 5;
        decimals_ = greatest > 0
                        ? std::clamp(2 - static_cast<int>(std::floor(std::log10(greatest))), 0,
                                     most_decimals)
                        : 1;
    }

    QString text(double weight) const {
        const QString digits = QLocale().toString(std::abs(weight) * 100, 'f', decimals_);
        return (weight < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + digits;
    }

private:
    int decimals_ = 1;
};

/// The regions of one sign, strongest first, as places in the attribution's list.
std::vector<std::size_t> strongest(const Attribution& attribution, bool positive) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < attribution.weights.size(); ++i) {
        const double weight = attribution.weights[i].weight;
        if (positive ? weight > 0 : weight < 0) {
            places.push_back(i);
        }
    }
    std::stable_sort(places.begin(), places.end(), [&](std::size_t a, std::size_t b) {
        return std::abs(attribution.weights[a].weight) > std::abs(attribution.weights[b].weight);
    });
    places.resize(std::min(places.size(), listed_regions));
    return places;
}

double paintTable(Page& page, double x, double y, double width, const QString& title,
                  const Attribution& attribution, const std::vector<std::size_t>& places) {
    struct Column {
        QString title;
        double share;
        Qt::Alignment alignment;
    };
    const std::vector<Column> columns{
        {Text::tr("No."), 0.10, Qt::AlignLeft},
        {Text::tr("Region"), 0.15, Qt::AlignRight},
        {Text::tr("Weight"), 0.20, Qt::AlignRight},
        {Text::tr("95 % interval"), 0.37, Qt::AlignRight},
        {Text::tr("Sign"), 0.18, Qt::AlignRight},
    };
    double top = y + page.heading(x, y, width, title);
    const auto row = [&](const QStringList& cells, const TextStyle& style) {
        double left = x;
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const double cell = columns[i].share * width;
            page.text(left, top, cell, cells[static_cast<qsizetype>(i)], style, 1,
                      columns[i].alignment);
            left += cell;
        }
        top += page.lineHeight(style) + 0.6;
    };
    QStringList titles;
    for (const Column& column : columns) {
        titles.append(column.title);
    }
    row(titles, {7, false, Tones::soft});
    const Points points(attribution);
    const std::vector<int> numbers = regionNumbers(attribution);
    for (const std::size_t place : places) {
        const RegionWeight& region = attribution.weights[place];
        row({QString::number(numbers[place]), QString::number(region.superpixel),
             points.text(region.weight),
             points.text(region.low) + QStringLiteral(" \u2026 ") + points.text(region.high),
             region.signStable() ? Text::tr("stable") : Text::tr("not stable")},
            {8, false, region.signStable() ? Tones::ink : Tones::soft});
    }
    if (places.empty()) {
        top += page.text(x, top, width, Text::tr("none"), {8, false, Tones::soft}, 1);
    }
    return top - y;
}

void paintConvergence(Page& page, const QRectF& area, const Attribution& attribution) {
    Axis samples;
    samples.title = Text::tr("samples");
    Axis change;
    change.title = Text::tr("relative change of the weights at each doubling");
    Series curve;
    curve.dots = true;
    double greatest = 0;
    samples.low = std::numeric_limits<double>::max();
    samples.high = 0;
    for (const auto& [count, value] : attribution.convergence) {
        const double doublings = std::log2(static_cast<double>(count));
        samples.low = std::min(samples.low, doublings - 0.3);
        samples.high = std::max(samples.high, doublings + 0.3);
        curve.points.emplace_back(doublings, value);
        samples.ticks.emplace_back(doublings, QString::number(count));
        greatest = std::max(greatest, value);
    }
    const double step = std::pow(10, std::floor(std::log10(std::max(greatest, 1e-3))));
    change.high = step * std::ceil(greatest / step * 1.0001);
    for (const double share : {0.0, 0.5, 1.0}) {
        change.ticks.emplace_back(share * change.high,
                                  QLocale().toString(share * change.high, 'g', 3));
    }
    paintLines(page, area, samples, change, {curve});
}

}  // namespace

double filmAspect(const Film& film) {
    double aspect = static_cast<double>(film.pixels.columns) / std::max(1, film.pixels.rows);
    if (film.spacing && film.spacing->row_mm > 0 && film.spacing->column_mm > 0) {
        aspect *= film.spacing->column_mm / film.spacing->row_mm;
    }
    return aspect;
}

QImage atPrintSize(const Page& page, const QImage& film, const QSizeF& box) {
    const QSize size(std::max(1, qRound(page.units(box.width()))),
                     std::max(1, qRound(page.units(box.height()))));
    return film.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
}

void numberRegions(Page& page, const QRectF& map, const Attribution& attribution,
                   const std::vector<int>& labels) {
    const std::vector<QPointF> points = insidePoints(attribution.superpixels);
    const std::vector<int> numbers = regionNumbers(attribution);
    QPainter& painter = page.painter();
    painter.save();
    painter.setFont(page.font({6.5, true}));
    for (const int label : labels) {
        const auto region = static_cast<std::size_t>(label);
        const QPointF at(map.left() + points[region].x() * map.width(),
                         map.top() + points[region].y() * map.height());
        paintRegionNumber(painter, page.units(QRectF(at, QSizeF())).topLeft(), numbers[region],
                          attribution.weights[region].weight);
    }
    painter.restore();
}

void paintRegions(Page& page, const QRectF& area, const Reading& reading,
                  const ReportParameters& parameters, const QImage& film) {
    const Attribution& attribution = *reading.attribution;
    const auto for_it = strongest(attribution, true);
    const auto against_it = strongest(attribution, false);

    double y = area.top();
    y += page.heading(
        area.left(), y, area.width(),
        Text::tr("Regions that moved the model most, for and against %1").arg(attribution.label));

    constexpr double map_height = 84;
    constexpr double gap = 6;
    const double half = (area.width() - gap) / 2;
    const double map_width = half + 18;
    const double aspect = filmAspect(reading.film);
    const QSizeF size = QSizeF(aspect, 1).scaled(map_width, map_height, Qt::KeepAspectRatio);
    const QRectF map(area.left(), y, size.width(), size.height());
    page.painter().drawImage(page.units(map), flattenOverlay(atPrintSize(page, film, size),
                                                             attribution, parameters.overlay));
    for (const auto* places : {&against_it, &for_it}) {
        numberRegions(page, map, attribution, {places->begin(), places->end()});
    }

    const double note_left = area.left() + map_width + gap;
    const double note_width = area.right() - note_left;
    double note_top = y;
    for (const QString& note :
         {Text::tr("Each number marks a region of the film. The model was asked again and again "
                   "with regions hidden (%1); a region's weight says how far showing it moves the "
                   "probability of %2, in points (hundredths).")
              .arg(attribution.fill, attribution.label),
          Text::tr("The map shows what the model used. It says nothing about the patient, and a "
                   "region that is marked is not thereby abnormal."),
          Text::tr("The sign of a weight is stable where its 95 % interval does not hold zero; "
                   "other regions are hatched.")}) {
        note_top += page.text(note_left, note_top, note_width, note, {8, false, Tones::soft}) + 2;
    }
    if (reading.shortcuts) {
        const bool alarm = reading.shortcuts->state == ShortcutState::Alarm;
        note_top += page.text(note_left, note_top, note_width, reading.shortcuts->text,
                              {8, alarm, alarm ? Tones::ink : Tones::soft}) +
                    2;
    }
    y += std::max(size.height(), note_top - y) + 6;

    const double second = area.left() + half + gap;
    const double tables =
        std::max(paintTable(page, area.left(), y, half, Text::tr("For %1").arg(attribution.label),
                            attribution, for_it),
                 paintTable(page, second, y, half, Text::tr("Against %1").arg(attribution.label),
                            attribution, against_it));
    y += tables + 6;

    if (attribution.convergence.size() >= 2) {
        y += page.heading(area.left(), y, area.width(), Text::tr("How the map settled"));
        constexpr double chart_height = 46;
        paintConvergence(page, QRectF(area.left(), y, half, chart_height), attribution);
        QString note = attribution.converged
                           ? Text::tr("Sampling ended when the weights had settled.")
                           : Text::tr(
                                 "Sampling ended at its limit before the weights had "
                                 "settled.");
        const QString reason = trustReason(attribution);
        if (!reason.isEmpty()) {
            note += QLatin1Char(' ') + reason;
        }
        page.text(second, y + 1, half, note, {8, false, Tones::soft});
    }
}

}  // namespace lucency
