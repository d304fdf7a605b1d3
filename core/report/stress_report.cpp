#include "core/report/stress_report.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Stress)
};

QString figure(double value) {
    return std::isfinite(value) ? QLocale().toString(value, 'f', 3) : Text::tr("not defined");
}

std::vector<FilmChange::Axis> axesOf(const StressReport& report) {
    std::vector<FilmChange::Axis> axes;
    for (const StressPoint& point : report.points) {
        if (std::find(axes.begin(), axes.end(), point.change.axis) == axes.end()) {
            axes.push_back(point.change.axis);
        }
    }
    return axes;
}

FigureChart chartOf(const StressReport& report, FilmChange::Axis axis) {
    std::vector<StressPoint> points;
    for (const StressPoint& point : report.points) {
        if (point.change.axis == axis) {
            points.push_back(point);
        }
    }
    points.push_back(report.as_they_are);
    std::sort(points.begin(), points.end(), [](const StressPoint& a, const StressPoint& b) {
        return a.change.strength < b.change.strength;
    });
    FigureChart chart;
    chart.title = axisTitle(axis);
    Series auc, sensitivity, specificity;
    auc.label = Text::tr("AUC");
    sensitivity.label = Text::tr("sensitivity");
    specificity.label = Text::tr("specificity");
    double least = 1;
    for (const StressPoint& point : points) {
        const Confusion& c = point.metrics.confusion;
        for (const auto& [series, value] : {std::pair{&auc, point.metrics.auc},
                                            {&sensitivity, c.sensitivity()},
                                            {&specificity, c.specificity()}}) {
            if (std::isfinite(value)) {
                series->points.emplace_back(point.change.strength, value);
                least = std::min(least, value);
            }
        }
    }
    for (Series* series : {&auc, &sensitivity, &specificity}) {
        series->dots = true;
        chart.series.push_back(std::move(*series));
    }
    chart.horizontal = roundAxis(Text::tr("strength"), points.front().change.strength,
                                 points.back().change.strength);
    chart.vertical = roundAxis({}, std::min(0.9, least), 1);
    return chart;
}

FigureTable worstTable(const StressReport& report) {
    FigureTable table;
    table.title = Text::tr("The worst along each axis");
    table.columns = {Text::tr("change"),      Text::tr("strength"),    Text::tr("AUC"),
                     Text::tr("sensitivity"), Text::tr("specificity"), Text::tr("to positive"),
                     Text::tr("to negative"), Text::tr("unfamiliar")};
    const auto row = [&](const QString& name, const QString& strength, const StressPoint& point) {
        const auto share = [&](int films) {
            return Text::tr("%1 %").arg(
                QLocale().toString(100.0 * films / std::max(1, report.films), 'f', 1));
        };
        const Confusion& c = point.metrics.confusion;
        table.rows.push_back({name, strength, figure(point.metrics.auc), figure(c.sensitivity()),
                              figure(c.specificity()), share(point.to_positive),
                              share(point.to_negative), share(point.unfamiliar)});
    };
    row(Text::tr("none"), {}, report.as_they_are);
    for (const FilmChange::Axis axis : axesOf(report)) {
        if (const StressPoint* worst = worstOf(report, axis)) {
            row(axisTitle(axis), QLocale().toString(worst->change.strength, 'g', 3), *worst);
        }
    }
    table.note = Text::tr(
        "To positive and to negative: films whose answer crosses the operating point under the "
        "change. Unfamiliar: films that the gate would refuse by their distance to the training "
        "films.");
    return table;
}

}  // namespace

FigureSheet stressSheet(const StressReport& report) {
    FigureSheet sheet;
    sheet.title = Text::tr("What changes of films do to the model");
    sheet.facts = {{Text::tr("Films"), QString::number(report.films)},
                   {Text::tr("Unreadable"), QString::number(report.unreadable)},
                   {Text::tr("Model"),
                    Text::tr("%1, version %2").arg(report.model.name, report.model.version)},
                   {Text::tr("Model's SHA-256"), QString::fromLatin1(report.model.sha256.toHex())},
                   {Text::tr("Operating point"), figure(report.operating_point)}};
    sheet.tables = {worstTable(report)};
    for (const FilmChange::Axis axis : axesOf(report)) {
        sheet.charts.push_back(chartOf(report, axis));
    }
    return sheet;
}

}  // namespace lucency
