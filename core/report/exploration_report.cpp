#include "core/report/exploration_report.h"

#include "core/film/display.h"
#include "core/film/film_reader.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <map>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Exploration)
};

constexpr std::size_t most_groups = 60;  ///< of duplicates in the table

QString number(double value, int digits = 2) {
    return QLocale().toString(value, 'f', digits);
}

QStringList labelsOf(const Exploration& exploration) {
    QStringList labels;
    for (const ExploredIntensities& one : exploration.intensities) {
        labels.append(one.label);
    }
    return labels;
}

std::vector<double> valuesOf(const Exploration& exploration, const QString& label,
                             double (*value)(const ExploredFilm&)) {
    std::vector<double> values;
    for (const ExploredFilm& film : exploration.films) {
        if (exploration.data_set.films[film.film].label == label) {
            values.push_back(value(film));
        }
    }
    std::sort(values.begin(), values.end());
    return values;
}

/// Shares of each label's films in bins of a value, as bars side by side.
FigureChart histogramOf(const Exploration& exploration, const QString& title,
                        const QString& axis_title, double (*value)(const ExploredFilm&)) {
    constexpr int bins = 16;
    FigureChart chart;
    chart.title = title;
    double low = 1e12, high = -1e12;
    for (const ExploredFilm& film : exploration.films) {
        low = std::min(low, value(film));
        high = std::max(high, value(film));
    }
    if (exploration.films.empty() || high <= low) {
        low = exploration.films.empty() ? 0 : low - 0.5;
        high = low + 1;
    }
    double most = 0;
    for (const QString& label : labelsOf(exploration)) {
        const std::vector<double> values = valuesOf(exploration, label, value);
        Series series;
        series.bars = true;
        series.label = label;
        const double width = (high - low) / bins;
        for (int bin = 0; bin < bins; ++bin) {
            const double from = low + bin * width;
            const auto inside = std::count_if(values.begin(), values.end(), [&](double v) {
                return v >= from && (v < from + width || (bin == bins - 1 && v <= high));
            });
            const double share =
                100.0 * double(inside) / std::max<double>(1, static_cast<double>(values.size()));
            most = std::max(most, share);
            series.points.emplace_back(from + width / 2, share);
        }
        chart.series.push_back(std::move(series));
    }
    chart.horizontal = roundAxis(axis_title, low, high);
    chart.vertical = roundAxis(Text::tr("% of the label's films"), 0, std::max(most, 1.0));
    return chart;
}

FigureChart classChart(const Exploration& exploration) {
    FigureChart chart;
    chart.title = Text::tr("Films by split and label");
    QStringList splits;
    std::map<QString, Series> by_label;
    double most = 1;
    for (const ExploredClass& one : exploration.classes) {
        if (!splits.contains(one.split)) {
            splits.append(one.split);
        }
        Series& series = by_label[one.label];
        series.bars = true;
        series.label = one.label;
        series.points.emplace_back(splits.indexOf(one.split), one.films);
        most = std::max(most, static_cast<double>(one.films));
    }
    chart.horizontal.low = -0.6;
    chart.horizontal.high = static_cast<double>(splits.size()) - 0.4;
    for (qsizetype i = 0; i < splits.size(); ++i) {
        chart.horizontal.ticks.emplace_back(
            static_cast<double>(i), splits[i].isEmpty() ? Text::tr("not split") : splits[i]);
    }
    chart.vertical = roundAxis(Text::tr("films"), 0, most);
    for (auto& [label, series] : by_label) {
        chart.series.push_back(std::move(series));
    }
    return chart;
}

FigureChart intensityChart(const Exploration& exploration) {
    FigureChart chart;
    chart.title = Text::tr("Gray levels, mean over a label's films");
    double most = 0;
    for (const ExploredIntensities& one : exploration.intensities) {
        Series series;
        series.label = one.label;
        for (int bin = 0; bin < intensity_bins; ++bin) {
            const double share = 100 * one.histogram[static_cast<std::size_t>(bin)];
            series.points.emplace_back((bin + 0.5) / intensity_bins, share);
            most = std::max(most, share);
        }
        chart.series.push_back(std::move(series));
    }
    chart.horizontal = unitAxis(Text::tr("gray level, black to white"));
    chart.vertical = roundAxis(Text::tr("% of a film's pixels"), 0, std::max(most, 0.1));
    return chart;
}

FigureTable classTable(const Exploration& exploration) {
    FigureTable table;
    table.title = Text::tr("Classes");
    table.columns = {Text::tr("split"), Text::tr("label"), Text::tr("films"), Text::tr("patients")};
    for (const ExploredClass& one : exploration.classes) {
        table.rows.push_back({one.split.isEmpty() ? Text::tr("not split") : one.split, one.label,
                              QString::number(one.films), QString::number(one.patients)});
    }
    if (!exploration.data_set.patients_known) {
        table.note = Text::tr(
            "Where neither list nor file name tells the patient, each film counts as one.");
    }
    return table;
}

FigureTable sizeTable(const Exploration& exploration) {
    FigureTable table;
    table.title = Text::tr("Sizes and gray levels");
    table.columns = {Text::tr("label"),           Text::tr("width, px"), Text::tr("height, px"),
                     Text::tr("width to height"), Text::tr("mean gray"), Text::tr("contrast")};
    for (const ExploredIntensities& one : exploration.intensities) {
        const auto spread = [&](double (*value)(const ExploredFilm&), int digits) {
            const auto values = valuesOf(exploration, one.label, value);
            const auto at = [&](double share) {
                return number(values[static_cast<std::size_t>(share * double(values.size() - 1))],
                              digits);
            };
            return values.empty() ? QString()
                                  : Text::tr("%1 (%2 to %3)").arg(at(0.5), at(0), at(1));
        };
        table.rows.push_back(
            {one.label, spread([](const ExploredFilm& f) { return double(f.width); }, 0),
             spread([](const ExploredFilm& f) { return double(f.height); }, 0),
             spread([](const ExploredFilm& f) { return f.aspect(); }, 2),
             Text::tr("%1 ± %2").arg(number(one.mean, 3), number(one.mean_deviation, 3)),
             number(one.contrast, 3)});
    }
    table.note = Text::tr(
        "Median, least and greatest. Gray levels from 0 to 1 as the network's input has them "
        "before "
        "it normalises them; contrast is the mean of the films' deviations.");
    return table;
}

FigureTable duplicateTable(const Exploration& exploration) {
    FigureTable table;
    table.title = Text::tr("Duplicates");
    table.columns = {Text::tr("kind"), Text::tr("films"), Text::tr("crosses")};
    for (const DuplicateGroup& group : exploration.duplicates) {
        if (table.rows.size() == most_groups) {
            table.note =
                Text::tr("%1 groups more.").arg(exploration.duplicates.size() - most_groups) +
                QLatin1Char(' ');
            break;
        }
        QStringList films, crosses;
        for (const std::size_t film : group.films) {
            films.append(exploration.data_set.films[film].name);
        }
        if (group.across_labels) {
            crosses.append(Text::tr("labels"));
        }
        if (group.across_splits) {
            crosses.append(Text::tr("splits"));
        }
        if (group.across_patients) {
            crosses.append(Text::tr("patients"));
        }
        table.rows.push_back({group.exact ? Text::tr("equal") : Text::tr("nearly equal"),
                              films.join(QStringLiteral(", ")),
                              crosses.join(QStringLiteral(", "))});
    }
    table.note +=
        Text::tr(
            "Equal: the same pixels. Nearly equal: a correlation of at least %1 at 32 x 32 px.")
            .arg(number(DuplicateRule().correlation, 3));
    return table;
}

QStringList remarksOf(const Exploration& exploration) {
    QStringList remarks;
    const auto said = [&](const QString& text, qsizetype count) {
        if (count > 0) {
            remarks << text.arg(count);
        }
    };
    said(Text::tr("Films that cannot be read: %1."), qsizetype(exploration.unreadable.size()));
    said(Text::tr("Patients with films in more than one split: %1."),
         exploration.patients_in_several_splits.size());
    said(Text::tr("Patients with films of more than one label: %1."),
         exploration.patients_of_several_labels.size());
    const auto crossing =
        std::count_if(exploration.duplicates.begin(), exploration.duplicates.end(),
                      [](const DuplicateGroup& g) { return g.across_splits || g.across_labels; });
    said(Text::tr("Groups of duplicates that cross splits or labels: %1."), crossing);
    return remarks;
}

}  // namespace

FigureSheet explorationSheet(const Exploration& exploration, bool with_pictures) {
    FigureSheet sheet;
    sheet.title = Text::tr("What the data set holds");
    sheet.remarks = remarksOf(exploration);
    sheet.tables = {classTable(exploration), sizeTable(exploration)};
    sheet.charts = {
        classChart(exploration), intensityChart(exploration),
        histogramOf(exploration, Text::tr("Width to height"), Text::tr("width over height"),
                    [](const ExploredFilm& f) { return f.aspect(); }),
        histogramOf(exploration, Text::tr("Width"), Text::tr("px"),
                    [](const ExploredFilm& f) { return double(f.width); })};
    if (!exploration.duplicates.empty()) {
        sheet.tables.push_back(duplicateTable(exploration));
    }
    sheet.pictures_title = Text::tr("Films drawn by patient");
    for (const std::size_t film : exploration.samples) {
        const LabelledFilm& labelled = exploration.data_set.films[film];
        const Result<Film> read = with_pictures ? readFilm(labelled.path) : Result<Film>(Error{});
        if (read) {
            sheet.pictures.push_back(
                {renderFilm(*read, defaultWindow(*read))
                     .scaled(360, 360, Qt::KeepAspectRatio, Qt::SmoothTransformation),
                 labelled.label, labelled.path, labelled.label});
        }
    }
    return sheet;
}

}  // namespace lucency
