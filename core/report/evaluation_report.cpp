#include "core/report/evaluation_report.h"

#include "core/base/version.h"
#include "core/report/charts.h"
#include "core/report/page.h"
#include "core/report/pdf_file.h"
#include "core/review/reading.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace lucency {

namespace {

constexpr double column_gap = 8;
constexpr double half_width = (sheet_width - column_gap) / 2;
constexpr double chart_height = 78;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(EvaluationReport)
};

struct Answer {
    double probability;
    bool positive;
};

QString figure(double value, int digits = 3) {
    return std::isfinite(value) ? QLocale().toString(value, 'f', digits) : Text::tr("not defined");
}

/// The answers by falling probability. What is positive is read off the confusion matrix's own
/// terms: a film is positive where its reference is the label that high probabilities predict.
std::vector<Answer> answers(const Evaluation& evaluation) {
    std::vector<Answer> list;
    for (const EvaluatedFilm& film : evaluation.films) {
        if (film.logit) {
            const bool above = film.probability >= evaluation.operating_point;
            const bool right = film.predicted == film.film.label;
            list.push_back({film.probability, above == right});
        }
    }
    std::stable_sort(list.begin(), list.end(), [](const Answer& a, const Answer& b) {
        return a.probability > b.probability;
    });
    return list;
}

Series rocCurve(const std::vector<Answer>& answers) {
    const auto positives = static_cast<double>(
        std::count_if(answers.begin(), answers.end(), [](const Answer& a) { return a.positive; }));
    const double negatives = static_cast<double>(answers.size()) - positives;
    Series curve;
    if (positives == 0 || negatives == 0) {
        return curve;
    }
    curve.points.emplace_back(0, 0);
    double hits = 0, alarms = 0;
    for (std::size_t i = 0; i < answers.size(); ++i) {
        (answers[i].positive ? hits : alarms) += 1;
        // Films with the same probability are one step.
        if (i + 1 == answers.size() || answers[i + 1].probability != answers[i].probability) {
            curve.points.emplace_back(alarms / negatives, hits / positives);
        }
    }
    return curve;
}

/// Share of positive films against mean probability, in ten bins; empty ones left out.
Series calibrationCurve(const std::vector<Answer>& answers) {
    constexpr std::size_t bins = 10;
    std::array<double, bins> films{}, sum{}, positive{};
    for (const Answer& answer : answers) {
        const auto bin = std::min(bins - 1, static_cast<std::size_t>(answer.probability * bins));
        films[bin] += 1;
        sum[bin] += answer.probability;
        positive[bin] += answer.positive ? 1 : 0;
    }
    Series curve;
    curve.dots = true;
    for (std::size_t bin = 0; bin < bins; ++bin) {
        if (films[bin] > 0) {
            curve.points.emplace_back(sum[bin] / films[bin], positive[bin] / films[bin]);
        }
    }
    return curve;
}

/// Reference by row, answer by column; each cell shaded by its share of the row.
void paintConfusion(Page& page, const QRectF& area, const Confusion& confusion) {
    const TextStyle small{8, false, Tones::soft};
    const TextStyle large{15, true, Tones::ink};
    constexpr double names = 33;
    const double line = page.lineHeight(small);
    const double cell_width = (area.width() - names) / 2;
    const double cell_height = (area.height() - line - 2) / 2;
    const std::array<std::array<int, 2>, 2> counts{
        {{confusion.tp, confusion.fn}, {confusion.fp, confusion.tn}}};
    const std::array<QString, 2> references{Text::tr("reference positive"),
                                            Text::tr("reference negative")};
    const std::array<QString, 2> said{Text::tr("said positive"), Text::tr("said negative")};
    for (std::size_t column = 0; column < 2; ++column) {
        page.text(area.left() + names + static_cast<double>(column) * cell_width, area.top(),
                  cell_width, said[column], small, 1, Qt::AlignHCenter);
    }
    for (std::size_t row = 0; row < 2; ++row) {
        const double top = area.top() + line + 2 + static_cast<double>(row) * cell_height;
        page.text(area.left(), top + cell_height / 2 - line, names - 3, references[row], small, 2,
                  Qt::AlignRight);
        const int films = counts[row][0] + counts[row][1];
        for (std::size_t column = 0; column < 2; ++column) {
            const double left = area.left() + names + static_cast<double>(column) * cell_width;
            const double share = films > 0 ? static_cast<double>(counts[row][column]) / films : 0;
            QColor shade = Tones::accent;
            shade = QColor::fromRgbF(static_cast<float>(1 - share * (1 - shade.redF()) * 0.4),
                                     static_cast<float>(1 - share * (1 - shade.greenF()) * 0.4),
                                     static_cast<float>(1 - share * (1 - shade.blueF()) * 0.4));
            const QRectF cell(left + 0.5, top + 0.5, cell_width - 1, cell_height - 1);
            page.painter().fillRect(page.units(cell), shade);
            const double middle = top + cell_height / 2;
            page.text(left, middle - page.lineHeight(large) + 1, cell_width,
                      QString::number(counts[row][column]), large, 1, Qt::AlignHCenter);
            page.text(left, middle + 1.5, cell_width,
                      Text::tr("%1 % of the row").arg(figure(share * 100, 1)), small, 1,
                      Qt::AlignHCenter);
        }
    }
}

void paintPage(Page& page, const Evaluation& evaluation, const QDateTime& date) {
    const Metrics& metrics = evaluation.metrics;
    const TextStyle title{15, true, Tones::ink};
    const TextStyle small{8, false, Tones::soft};
    page.text(0, 0, sheet_width * 0.6, Text::tr("How the model does on known films"), title, 1);
    page.text(sheet_width * 0.6, 0.4, sheet_width * 0.4,
              date.toString(QStringLiteral("yyyy-MM-dd HH:mm t")), small, 1, Qt::AlignRight);
    double y = page.lineHeight(title) + 2.4;
    page.rule(0, y, sheet_width, Tones::ink);
    y += 5;

    const double right = half_width + column_gap;
    const Page::Rows measured{
        {Text::tr("Films"), QString::number(evaluation.films.size())},
        {Text::tr("Unreadable"), QString::number(evaluation.unreadable)},
        {Text::tr("Refused"), QString::number(evaluation.refused)},
        {Text::tr("Model"),
         Text::tr("%1, version %2").arg(evaluation.model.name, evaluation.model.version)},
        {Text::tr("Model's SHA-256"), QString::fromLatin1(evaluation.model.sha256.toHex())},
        {Text::tr("Operating point"), figure(evaluation.operating_point)},
        {Text::tr("Speed"), Text::tr("%1 films/s").arg(figure(evaluation.films_per_second, 1))},
        {Text::tr("Program"), QStringLiteral("Lucency ") + QLatin1String(version)},
    };
    const Page::Rows figures{
        {Text::tr("AUC"), Text::tr("%1 (95 % interval %2 to %3)")
                              .arg(figure(metrics.auc), figure(metrics.auc_interval[0]),
                                   figure(metrics.auc_interval[1]))},
        {Text::tr("Accuracy"), figure(metrics.accuracy)},
        {Text::tr("Sensitivity"), figure(metrics.confusion.sensitivity())},
        {Text::tr("Specificity"), figure(metrics.confusion.specificity())},
        {Text::tr("Precision"), figure(metrics.positive_class.precision)},
        {Text::tr("F1"), figure(metrics.positive_class.f1)},
        {Text::tr("Calibration error"), Text::tr("%1 (ECE, 15 bins)").arg(figure(metrics.ece))},
        {Text::tr("Brier score"), figure(metrics.brier)},
        {Text::tr("Log loss"), figure(metrics.log_loss)},
    };
    constexpr double names = 30;
    const double heading = page.heading(0, y, half_width, Text::tr("What was measured"));
    page.heading(right, y, half_width, Text::tr("Figures"));
    y += heading;
    y += std::max(page.facts(0, y, half_width, names, measured),
                  page.facts(right, y, half_width, names, figures)) +
         6;

    y += page.heading(0, y, sheet_width, Text::tr("Confusion at the operating point"));
    constexpr double matrix_height = 44;
    paintConfusion(page, QRectF(0, y, sheet_width * 0.7, matrix_height), metrics.confusion);
    y += matrix_height + 7;

    const auto films = answers(evaluation);
    const Series diagonal{{{0, 0}, {1, 1}}, false, true};
    page.heading(0, y, half_width, Text::tr("ROC"));
    page.heading(right, y, half_width, Text::tr("Calibration"));
    y += heading;
    std::vector<Series> roc{diagonal, rocCurve(films)};
    if (!roc.back().points.empty()) {
        roc.push_back({{{1 - metrics.confusion.specificity(), metrics.confusion.sensitivity()}},
                       true,
                       false});
    }
    paintLines(page, QRectF(0, y, half_width, chart_height), unitAxis(Text::tr("1 − specificity")),
               unitAxis(Text::tr("sensitivity; the dot is the operating point")), roc);
    paintLines(page, QRectF(right, y, half_width, chart_height),
               unitAxis(Text::tr("mean probability")),
               unitAxis(Text::tr("share of positive films, in ten bins")),
               {diagonal, calibrationCurve(films)});

    constexpr double footer_height = 11;
    const double top = sheet_height - footer_height;
    page.rule(0, top, sheet_width);
    const TextStyle style{7.5, false, Tones::soft};
    page.text(0, top + 1.5, sheet_width - 30, disclaimer(), style, 3);
    page.text(sheet_width - 28, top + 1.5, 28, Text::tr("page %1 of %2").arg(1).arg(1), style, 1,
              Qt::AlignRight);
}

}  // namespace

Result<void> writeEvaluationReport(const Evaluation& evaluation, const QString& path,
                                   const QDateTime& date) {
    return writePdf(path, Text::tr("How the model does on known films"), false,
                    [&](QPdfWriter& writer) {
                        QPainter painter(&writer);
                        painter.setRenderHint(QPainter::Antialiasing);
                        Page page(painter);
                        paintPage(page, evaluation, date);
                    });
}

}  // namespace lucency
