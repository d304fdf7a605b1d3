#include "app/cli/study_table.h"

#include "core/learn/data_set.h"

#include "app/cli/verbs.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <random>

namespace lucency::cli {

namespace {

constexpr int kDraws = 2000;

/// Of each thing studied, of each of its figures, the values by film.
using Figures = std::map<QString, std::vector<double>>;

double medianOf(std::vector<double>& values) {
    const auto middle = values.begin() + std::ptrdiff_t(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    if (values.size() % 2 != 0) {
        return *middle;
    }
    return (*middle + *std::max_element(values.begin(), middle)) / 2;
}

/// What a row is about: "random 256", "lime".
QString nameOf(const QJsonObject& row) {
    return row.contains(QLatin1String("design")) ? QStringLiteral("%1 %2")
                                                       .arg(row[QLatin1String("design")].toString())
                                                       .arg(row[QLatin1String("samples")].toInt())
                                                 : row[QLatin1String("method")].toString();
}

/// Numbers and yes or no as numbers, averaged over the rows of one name in one film.
void collect(std::map<QString, Figures>& all, const QJsonArray& rows, QStringList& names) {
    std::map<QString, Figures> of_film;
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        if (row.contains(QLatin1String("error"))) {
            continue;
        }
        const QString name = nameOf(row);
        if (!names.contains(name)) {
            names.append(name);
        }
        for (auto figure = row.begin(); figure != row.end(); ++figure) {
            if (figure->isDouble() || figure->isBool()) {
                of_film[name][figure.key()].push_back(figure->toVariant().toDouble());
            }
        }
        of_film[name][QStringLiteral("trusted")].push_back(
            row[QLatin1String("state")].toString() == QLatin1String("trusted") ? 1 : 0);
    }
    for (const auto& [name, figures] : of_film) {
        for (const auto& [figure, values] : figures) {
            all[name][figure].push_back(std::accumulate(values.begin(), values.end(), 0.0) /
                                        double(values.size()));
        }
    }
}

QJsonArray summarised(const std::map<QString, Figures>& all, const QStringList& names) {
    QJsonArray rows;
    for (const QString& name : names) {
        QJsonObject row{{QStringLiteral("name"), name}};
        for (const auto& [figure, values] : all.at(name)) {
            const Middle middle = middleOf(values);
            row.insert(figure, QJsonObject{{QStringLiteral("films"), int(values.size())},
                                           {QStringLiteral("median"), middle.median},
                                           {QStringLiteral("low"), middle.low},
                                           {QStringLiteral("high"), middle.high},
                                           {QStringLiteral("mean"), middle.mean}});
        }
        rows.append(row);
    }
    return rows;
}

struct Column {
    const char* title;
    const char* figure;
    int digits;
    enum Kind { WithInterval, Mean, Percent } kind;
};

QString cell(const QJsonObject& row, const Column& column) {
    const QJsonObject figure = row[QLatin1String(column.figure)].toObject();
    const auto number = [&](const char* name, double factor = 1) {
        return QString::number(factor * figure[QLatin1String(name)].toDouble(), 'f', column.digits);
    };
    switch (column.kind) {
        case Column::WithInterval:
            return QStringLiteral("%1 (%2 to %3)")
                .arg(number("median"), number("low"), number("high"));
        case Column::Percent:
            return number("mean", 100) + QStringLiteral(" %");
        case Column::Mean:
            break;
    }
    return number("mean");
}

QString table(const QString& first, const QJsonArray& rows, const std::vector<Column>& columns) {
    QStringList head{first}, rule{QStringLiteral("---")}, lines;
    for (const Column& column : columns) {
        head.append(Text::tr(column.title));
        rule.append(QStringLiteral("---"));
    }
    const auto line = [](const QStringList& cells) {
        return QStringLiteral("| ") + cells.join(QStringLiteral(" | ")) + QStringLiteral(" |");
    };
    lines << line(head) << line(rule);
    for (const QJsonValue& value : rows) {
        const QJsonObject row = value.toObject();
        QStringList cells{row[QLatin1String("name")].toString()};
        for (const Column& column : columns) {
            cells.append(cell(row, column));
        }
        lines.append(line(cells));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

Middle middleOf(std::vector<double> values) {
    constexpr double kNone = std::numeric_limits<double>::quiet_NaN();
    if (values.empty()) {
        return {kNone, kNone, kNone, kNone};
    }
    std::mt19937_64 random(1);
    std::vector<double> medians, drawn(values.size());
    for (int draw = 0; draw < kDraws; ++draw) {
        for (double& value : drawn) {
            value = values[((random() >> 32) * values.size()) >> 32];
        }
        medians.push_back(medianOf(drawn));
    }
    std::sort(medians.begin(), medians.end());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
    return {medianOf(values), medians[kDraws / 40], medians[kDraws - 1 - kDraws / 40], mean};
}

QJsonObject studySummary(const std::map<int, QJsonObject>& films) {
    std::map<QString, Figures> designs, methods, limits;
    QStringList design_names, method_names, limit_names;
    int counted = 0;
    for (const auto& [place, film] : films) {
        if (film.contains(QLatin1String("error"))) {
            continue;
        }
        ++counted;
        collect(designs, film[QLatin1String("designs")].toArray(), design_names);
        collect(methods, film[QLatin1String("methods")].toArray(), method_names);
        collect(limits, {film[QLatin1String("limits")]}, limit_names);
    }
    return {{QStringLiteral("films"), counted},
            {QStringLiteral("designs"), summarised(designs, design_names)},
            {QStringLiteral("methods"), summarised(methods, method_names)},
            {QStringLiteral("limits"), summarised(limits, limit_names)}};
}

QString studyMarkdown(const QJsonObject& summary) {
    const QString films =
        Text::tr(
            "%1 films; the median over films with its 95 % interval, seeds averaged within a "
            "film.")
            .arg(summary[QLatin1String("films")].toInt());
    const QJsonArray limits = summary[QLatin1String("limits")].toArray();
    const QString limit =
        limits.isEmpty()
            ? QString()
            : Text::tr(
                  "The limits are themselves uncertain by %1 (random) and %2 (Hadamard) of "
                  "their length, and lie %3 apart.")
                  .arg(cell(limits[0].toObject(), {"", "random_error", 3, Column::WithInterval}),
                       cell(limits[0].toObject(), {"", "hadamard_error", 3, Column::WithInterval}),
                       cell(limits[0].toObject(), {"", "apart", 3, Column::WithInterval}));
    const QString designs = table(
        Text::tr("design, samples"), summary[QLatin1String("designs")].toArray(),
        {{QT_TRANSLATE_NOOP("CommandLine", "Kendall tau"), "kendall", 3, Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "mean tau"), "kendall", 3, Column::Mean},
         {QT_TRANSLATE_NOOP("CommandLine", "Jaccard of the top 5, mean"), "jaccard", 3,
          Column::Mean},
         {QT_TRANSLATE_NOOP("CommandLine", "relative error"), "relative_error", 3,
          Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "mean error"), "relative_error", 3, Column::Mean},
         {QT_TRANSLATE_NOOP("CommandLine", "error to its own limit"), "own_error", 3,
          Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "coverage of 95 % intervals"), "coverage", 1,
          Column::Percent},
         {QT_TRANSLATE_NOOP("CommandLine", "deletion AUC"), "deletion_auc", 3,
          Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "less lime's at 1000"), "deletion_auc_over_lime", 4,
          Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "trusted"), "trusted", 0, Column::Percent}});
    const QString methods = table(
        Text::tr("method"), summary[QLatin1String("methods")].toArray(),
        {{QT_TRANSLATE_NOOP("CommandLine", "samples"), "samples", 0, Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "milliseconds"), "milliseconds", 0,
          Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "converged"), "converged", 0, Column::Percent},
         {QT_TRANSLATE_NOOP("CommandLine", "trusted"), "trusted", 0, Column::Percent},
         {QT_TRANSLATE_NOOP("CommandLine", "deletion AUC"), "deletion_auc", 3,
          Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "insertion AUC"), "insertion_auc", 3,
          Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "random order"), "random_auc", 3, Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "infidelity"), "infidelity", 4, Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "scaled"), "scaled_infidelity", 4, Column::WithInterval},
         {QT_TRANSLATE_NOOP("CommandLine", "of a blank map"), "blank_infidelity", 4,
          Column::WithInterval}});
    return QStringList{films, limit, designs, methods}.join(QStringLiteral("\n\n"));
}

QString studyCsv(const std::map<int, QJsonObject>& films) {
    const QStringList columns{QStringLiteral("design"),
                              QStringLiteral("method"),
                              QStringLiteral("samples"),
                              QStringLiteral("seed"),
                              QStringLiteral("kendall"),
                              QStringLiteral("jaccard"),
                              QStringLiteral("relative_error"),
                              QStringLiteral("own_error"),
                              QStringLiteral("coverage"),
                              QStringLiteral("deletion_auc"),
                              QStringLiteral("deletion_auc_over_lime"),
                              QStringLiteral("insertion_auc"),
                              QStringLiteral("random_auc"),
                              QStringLiteral("infidelity"),
                              QStringLiteral("scaled_infidelity"),
                              QStringLiteral("blank_infidelity"),
                              QStringLiteral("r2"),
                              QStringLiteral("milliseconds"),
                              QStringLiteral("converged"),
                              QStringLiteral("state"),
                              QStringLiteral("error")};
    QStringList lines{QStringLiteral("film,reference,label,regions,") +
                      columns.join(QLatin1Char(','))};
    for (const auto& [place, film] : films) {
        const QStringList about{film[QLatin1String("film")].toString(),
                                film[QLatin1String("reference")].toString(),
                                film[QLatin1String("label")].toString(),
                                film[QLatin1String("regions")].toVariant().toString()};
        for (const char* part : {"designs", "methods"}) {
            const QJsonArray rows = film[QLatin1String(part)].toArray();
            for (const QJsonValue& value : rows) {
                QStringList fields = about;
                for (const QString& column : columns) {
                    fields.append(csvField(value.toObject()[column].toVariant().toString()));
                }
                lines.append(fields.join(QLatin1Char(',')));
            }
        }
    }
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

}  // namespace lucency::cli
