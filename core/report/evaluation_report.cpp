#include "core/report/evaluation_report.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <cmath>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EvaluationReport)
};

QString figure(double value, int digits = 3) {
    return std::isfinite(value) ? QLocale().toString(value, 'f', digits) : Text::tr("not defined");
}

QString withInterval(double value, const Interval95& interval) {
    return std::isfinite(interval[0])
               ? Text::tr("%1 (95 % interval %2 to %3)")
                     .arg(figure(value), figure(interval[0]), figure(interval[1]))
               : figure(value);
}

QString shortly(double value, const Interval95& interval) {
    return std::isfinite(value) && std::isfinite(interval[0])
               ? Text::tr("%1 (%2 to %3)")
                     .arg(figure(value), figure(interval[0]), figure(interval[1]))
               : figure(value);
}

Series curveOf(const std::vector<CurvePoint>& points) {
    Series series;
    for (const CurvePoint& point : points) {
        series.points.emplace_back(point.x, point.y);
    }
    return series;
}

Series line(const QPointF& from, const QPointF& to) {
    Series series;
    series.points = {from, to};
    series.dashed = true;
    return series;
}

Series dot(double x, double y) {
    Series series;
    series.points = {{x, y}};
    series.dots = true;
    return series;
}

FigureChart rocChart(const Evaluation& evaluation, const std::vector<Scored>& films) {
    FigureChart chart;
    chart.title = Text::tr("ROC");
    chart.horizontal = unitAxis(Text::tr("1 − specificity"));
    chart.vertical = unitAxis(Text::tr("sensitivity; the dot is the operating point"));
    chart.series = {line({0, 0}, {1, 1}), curveOf(rocCurve(films))};
    const Confusion& c = evaluation.metrics.confusion;
    if (!chart.series.back().points.empty()) {
        chart.series.push_back(dot(1 - c.specificity(), c.sensitivity()));
    }
    return chart;
}

FigureChart precisionChart(const Evaluation& evaluation, const std::vector<Scored>& films) {
    FigureChart chart;
    chart.title = Text::tr("Precision and recall");
    chart.horizontal = unitAxis(Text::tr("recall (sensitivity)"));
    chart.vertical = unitAxis(Text::tr("precision; the dot is the operating point"));
    chart.series = {curveOf(precisionRecallCurve(films))};
    const ClassFigures& figures = evaluation.metrics.positive_class;
    if (std::isfinite(figures.precision) && std::isfinite(figures.recall)) {
        chart.series.push_back(dot(figures.recall, figures.precision));
    }
    return chart;
}

FigureChart calibrationChart(const std::vector<Scored>& films) {
    FigureChart chart;
    chart.title = Text::tr("Calibration");
    chart.horizontal = unitAxis(Text::tr("mean probability"));
    chart.vertical = unitAxis(Text::tr("share of positive films, in ten bins"));
    Series curve;
    curve.dots = true;
    for (const CalibrationBin& bin : calibrationCurve(films)) {
        curve.points.emplace_back(bin.probability, bin.positive);
    }
    chart.series = {line({0, 0}, {1, 1}), curve};
    return chart;
}

FigureChart coverageChart(const Evaluation& evaluation, const std::vector<Scored>& films) {
    FigureChart chart;
    chart.title = Text::tr("Risk and coverage");
    chart.horizontal = unitAxis(Text::tr("share of films answered, the surest first"));
    chart.series = {curveOf(riskCoverage(films, evaluation.operating_point))};
    double least = 1;
    for (const QPointF& point : chart.series.front().points) {
        least = std::min(least, point.y());
    }
    chart.vertical = roundAxis(Text::tr("accuracy on these"), std::min(0.9, least), 1);
    return chart;
}

FigureChart probabilityChart(const std::vector<Scored>& films) {
    constexpr int bins = 20;
    FigureChart chart;
    chart.title = Text::tr("Probabilities by reference");
    chart.horizontal = unitAxis(Text::tr("P(positive)"));
    std::array<Series, 2> series;
    std::array<double, 2> counts{};
    std::array<std::array<double, bins>, 2> shares{};
    for (const Scored& film : films) {
        const int bin = std::clamp(static_cast<int>(film.probability * bins), 0, bins - 1);
        shares[film.positive][static_cast<std::size_t>(bin)] += 1;
        counts[film.positive] += 1;
    }
    double most = 1;
    for (std::size_t label = 0; label < 2; ++label) {
        series[label].bars = true;
        for (std::size_t bin = 0; bin < bins; ++bin) {
            const double share = 100 * shares[label][bin] / std::max(1.0, counts[label]);
            series[label].points.emplace_back((double(bin) + 0.5) / bins, share);
            most = std::max(most, share);
        }
    }
    series[0].label = Text::tr("reference negative");
    series[1].label = Text::tr("reference positive");
    chart.vertical = roundAxis(Text::tr("% of the films"), 0, most);
    chart.series = {series[0], series[1]};
    return chart;
}

FigureTable groupTable(const Evaluation& evaluation, const QString& column) {
    FigureTable table;
    table.title = Text::tr("By %1").arg(column);
    table.columns = {column,
                     Text::tr("films"),
                     Text::tr("accuracy"),
                     Text::tr("sensitivity"),
                     Text::tr("specificity"),
                     Text::tr("AUC")};
    for (const EvaluatedGroup& group : groupsBy(evaluation, column)) {
        const Confusion& c = group.metrics.confusion;
        const auto only = [](double value, const Interval95& interval) {
            return std::isfinite(value) ? shortly(value, interval) : QString();
        };
        table.rows.push_back({group.value, QString::number(group.films),
                              shortly(group.metrics.accuracy, group.intervals.accuracy),
                              only(c.sensitivity(), group.intervals.sensitivity),
                              only(c.specificity(), group.intervals.specificity),
                              figure(group.auc_beside_other_class)});
    }
    table.note = Text::tr(
        "The AUC of a group of one class is beside all films of the other. Intervals of 95 % over "
        "films drawn again by patient.");
    return table;
}

}  // namespace

FigureSheet evaluationSheet(const Evaluation& evaluation, const QStringList& columns) {
    const Metrics& m = evaluation.metrics;
    const std::vector<Scored> films = scoredFilms(evaluation);
    const MetricIntervals intervals = bootstrapIntervals(films, evaluation.operating_point);
    FigureSheet sheet;
    sheet.title = Text::tr("How the model does on known films");
    sheet.facts = {
        {Text::tr("Films"), QString::number(evaluation.films.size())},
        {Text::tr("Unreadable"), QString::number(evaluation.unreadable)},
        {Text::tr("Refused"), QString::number(evaluation.refused)},
        {Text::tr("Model"),
         Text::tr("%1, version %2").arg(evaluation.model.name, evaluation.model.version)},
        {Text::tr("Model's SHA-256"), QString::fromLatin1(evaluation.model.sha256.toHex())},
        {Text::tr("Operating point"), figure(evaluation.operating_point)},
        {Text::tr("AUC"), withInterval(m.auc, intervals.auc)},
        {Text::tr("Average precision"), figure(averagePrecision(films))},
        {Text::tr("Accuracy"), withInterval(m.accuracy, intervals.accuracy)},
        {Text::tr("Sensitivity"), withInterval(m.confusion.sensitivity(), intervals.sensitivity)},
        {Text::tr("Specificity"), withInterval(m.confusion.specificity(), intervals.specificity)},
        {Text::tr("Precision"), figure(m.positive_class.precision)},
        {Text::tr("F1"), withInterval(m.positive_class.f1, intervals.f1)},
        {Text::tr("Calibration error"), Text::tr("%1 (ECE, 15 bins)").arg(figure(m.ece))},
        {Text::tr("Brier score"), figure(m.brier)},
        {Text::tr("Log loss"), figure(m.log_loss)},
        {Text::tr("Speed"), Text::tr("%1 films/s").arg(figure(evaluation.films_per_second, 1))},
    };
    sheet.confusion = m.confusion;
    for (const QString& column : columns) {
        sheet.tables.push_back(groupTable(evaluation, column));
    }
    sheet.charts = {rocChart(evaluation, films), precisionChart(evaluation, films),
                    calibrationChart(films), coverageChart(evaluation, films),
                    probabilityChart(films)};
    return sheet;
}

QString outcomeWords(Outcome outcome) {
    switch (outcome) {
        case Outcome::TruePositive:
            return Text::tr("True positives");
        case Outcome::FalsePositive:
            return Text::tr("False positives");
        case Outcome::TrueNegative:
            return Text::tr("True negatives");
        case Outcome::FalseNegative:
            return Text::tr("False negatives");
    }
    return {};
}

void addGallery(FigureSheet& sheet, const Evaluation& evaluation,
                const std::vector<std::size_t>& films, const std::vector<QImage>& pictures) {
    sheet.pictures_title = Text::tr("Films to look at, with what the model used");
    for (std::size_t i = 0; i < std::min(films.size(), pictures.size()); ++i) {
        if (pictures[i].isNull()) {
            continue;
        }
        const EvaluatedFilm& film = evaluation.films[films[i]];
        sheet.pictures.push_back(
            {pictures[i],
             Text::tr("%1, said %2 (P %3)")
                 .arg(film.film.label, film.predicted, figure(film.probability, 2)),
             film.film.path, outcomeWords(*outcomeOf(evaluation, film))});
    }
}

}  // namespace lucency
