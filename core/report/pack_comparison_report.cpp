#include "core/report/pack_comparison_report.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lucency {

namespace {

constexpr std::size_t most_films = 40;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PackComparison)
};

QString figure(double value) {
    return std::isfinite(value) ? QLocale().toString(value, 'f', 3) : Text::tr("not defined");
}

QString withInterval(double value, const Interval95& interval) {
    return std::isfinite(interval[0])
               ? Text::tr("%1 (%2 to %3)")
                     .arg(figure(value), figure(interval[0]), figure(interval[1]))
               : figure(value);
}

QString nameOf(const PackComparison& comparison, std::size_t pack) {
    const ModelIdentity& model = comparison.packs[pack].evaluation.model;
    return Text::tr("%1: %2 %3 (%4)")
        .arg(pack + 1)
        .arg(model.name, model.version, QString::fromLatin1(model.sha256.toHex().left(8)));
}

FigureTable figuresTable(const PackComparison& comparison) {
    FigureTable table;
    table.title = Text::tr("Figures on the same films");
    table.columns = {Text::tr("model"),       Text::tr("AUC"),         Text::tr("accuracy"),
                     Text::tr("sensitivity"), Text::tr("specificity"), Text::tr("F1"),
                     Text::tr("ECE"),         Text::tr("films/s")};
    for (std::size_t i = 0; i < comparison.packs.size(); ++i) {
        const auto& pack = comparison.packs[i];
        const Metrics& m = pack.evaluation.metrics;
        table.rows.push_back({nameOf(comparison, i), withInterval(m.auc, pack.intervals.auc),
                              withInterval(m.accuracy, pack.intervals.accuracy),
                              withInterval(m.confusion.sensitivity(), pack.intervals.sensitivity),
                              withInterval(m.confusion.specificity(), pack.intervals.specificity),
                              withInterval(m.positive_class.f1, pack.intervals.f1), figure(m.ece),
                              QLocale().toString(pack.evaluation.films_per_second, 'f', 0)});
    }
    table.note = Text::tr(
        "Each at its own operating point, the gate not asked. Intervals of 95 % over films drawn "
        "again by patient.");
    return table;
}

FigureTable differencesTable(const PackComparison& comparison) {
    FigureTable table;
    table.title = Text::tr("Less the first model");
    table.columns = {Text::tr("model"),
                     Text::tr("AUC"),
                     Text::tr("accuracy"),
                     Text::tr("sensitivity"),
                     Text::tr("specificity"),
                     Text::tr("F1"),
                     Text::tr("only the first right"),
                     Text::tr("only this right")};
    for (std::size_t i = 1; i < comparison.packs.size(); ++i) {
        const PairedDifferences& d = comparison.packs[i].against_first;
        const auto cell = [](const PairedDifference& one) {
            return withInterval(one.value, one.interval);
        };
        table.rows.push_back({nameOf(comparison, i), cell(d.auc), cell(d.accuracy),
                              cell(d.sensitivity), cell(d.specificity), cell(d.f1),
                              QString::number(d.only_first_right),
                              QString::number(d.only_second_right)});
    }
    table.note = Text::tr(
        "Paired: both models on the same films drawn again by patient. An interval that holds 0 "
        "does not tell them apart.");
    return table;
}

FigureTable disagreementTable(const PackComparison& comparison) {
    FigureTable table;
    table.title = Text::tr("Films on which they differ: %1 of %2")
                      .arg(comparison.disagreements.size())
                      .arg(comparison.films);
    table.columns = {Text::tr("film"), Text::tr("label")};
    for (std::size_t i = 0; i < comparison.packs.size(); ++i) {
        table.columns.append(QString::number(i + 1));
    }
    for (const std::size_t film : comparison.disagreements) {
        if (table.rows.size() == most_films) {
            break;
        }
        const LabelledFilm& labelled = comparison.packs.front().evaluation.films[film].film;
        QStringList row{labelled.name, labelled.label};
        for (const auto& pack : comparison.packs) {
            row << figure(pack.evaluation.films[film].probability);
        }
        table.rows.push_back(row);
    }
    return table;
}

FigureChart f1Chart(const PackComparison& comparison) {
    FigureChart chart;
    chart.title = Text::tr("F1 of each class");
    Series negative, positive;
    negative.label = QStringLiteral("NORMAL");
    positive.label = QStringLiteral("PNEUMONIA");
    double least = 1;
    for (std::size_t i = 0; i < comparison.packs.size(); ++i) {
        const Metrics& m = comparison.packs[i].evaluation.metrics;
        const auto at = static_cast<double>(i);
        negative.points.emplace_back(at, m.negative_class.f1);
        positive.points.emplace_back(at, m.positive_class.f1);
        chart.horizontal.ticks.emplace_back(at, QString::number(i + 1));
        for (const double f1 : {m.negative_class.f1, m.positive_class.f1}) {
            least = std::isfinite(f1) ? std::min(least, f1) : least;
        }
    }
    chart.horizontal.low = -0.6;
    chart.horizontal.high = static_cast<double>(comparison.packs.size()) - 0.4;
    chart.horizontal.title = Text::tr("model");
    chart.vertical = roundAxis(Text::tr("F1"), least < 0.5 ? 0 : least - 0.1, 1);
    negative.bars = positive.bars = true;
    chart.series = {negative, positive};
    return chart;
}

FigureChart rocChart(const PackComparison& comparison) {
    FigureChart chart;
    chart.title = Text::tr("ROC");
    chart.horizontal = unitAxis(Text::tr("1 − specificity"));
    chart.vertical = unitAxis(Text::tr("sensitivity"));
    Series chance;
    chance.points = {{0, 0}, {1, 1}};
    chance.dashed = true;
    chart.series = {chance};
    for (std::size_t i = 0; i < comparison.packs.size(); ++i) {
        Series curve;
        curve.label = QString::number(i + 1);
        for (const CurvePoint& point : rocCurve(scoredFilms(comparison.packs[i].evaluation))) {
            curve.points.emplace_back(point.x, point.y);
        }
        chart.series.push_back(std::move(curve));
    }
    return chart;
}

}  // namespace

FigureSheet packComparisonSheet(const PackComparison& comparison) {
    FigureSheet sheet;
    sheet.title = Text::tr("Models side by side");
    sheet.facts = {{Text::tr("Films that all answered"), QString::number(comparison.films)},
                   {Text::tr("Left out"), QString::number(comparison.left_out)}};
    for (std::size_t i = 0; i < comparison.packs.size(); ++i) {
        sheet.facts.emplace_back(
            Text::tr("Model %1").arg(i + 1),
            QString::fromLatin1(comparison.packs[i].evaluation.model.sha256.toHex()));
    }
    sheet.tables = {figuresTable(comparison)};
    if (comparison.packs.size() > 1) {
        sheet.tables.push_back(differencesTable(comparison));
    }
    if (!comparison.disagreements.empty()) {
        sheet.tables.push_back(disagreementTable(comparison));
    }
    sheet.charts = {f1Chart(comparison), rocChart(comparison)};
    return sheet;
}

}  // namespace lucency
