#include "core/report/card_report.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <map>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ModelCard)
};

QString figure(const QJsonValue& value, int digits = 3) {
    return value.isDouble() ? QLocale().toString(value.toDouble(), 'f', digits) : QString();
}

QString withInterval(const QJsonObject& part, const char* name) {
    const QJsonArray interval =
        part.value(QLatin1String(name) + QLatin1String("_interval")).toArray();
    const QString value = figure(part.value(QLatin1String(name)));
    return interval.size() == 2 && interval.at(0).isDouble()
               ? Text::tr("%1 (95 % interval %2 to %3)")
                     .arg(value, figure(interval.at(0)), figure(interval.at(1)))
               : value;
}

void addIntendedUse(FigureSheet& sheet, const ModelCard& card) {
    const QJsonObject use = card.json.value(QStringLiteral("intended_use")).toObject();
    sheet.facts.emplace_back(Text::tr("Meant for"), use.value(QStringLiteral("text")).toString());
    sheet.facts.emplace_back(
        Text::tr("Ages"),
        Text::tr("%1 to %2 years").arg(card.youngest_years).arg(card.oldest_years));
    sheet.facts.emplace_back(Text::tr("Views"), card.views.join(QStringLiteral(", ")));
    sheet.facts.emplace_back(Text::tr("Modalities"), card.modalities.join(QStringLiteral(", ")));
    sheet.facts.emplace_back(Text::tr("Sees"),
                             Text::tr("%1 x %2 px").arg(card.input.width).arg(card.input.height));
    const QJsonObject training = card.json.value(QStringLiteral("training")).toObject();
    sheet.facts.emplace_back(Text::tr("Learned from"),
                             training.value(QStringLiteral("data")).toString());
    const QJsonObject part = training.value(QStringLiteral("part")).toObject();
    if (part.contains(QStringLiteral("films"))) {
        sheet.facts.emplace_back(Text::tr("Training films"),
                                 Text::tr("%1 of %2 patients")
                                     .arg(part.value(QStringLiteral("films")).toInt())
                                     .arg(part.value(QStringLiteral("patients")).toInt()));
    }
    if (const QJsonValue prior = card.json.value(QStringLiteral("calibration"))
                                     .toObject()
                                     .value(QStringLiteral("prior"));
        prior.isDouble()) {
        sheet.facts.emplace_back(
            Text::tr("Probability"),
            Text::tr("as if %1 % of all films were %2: where they are rarer, it is less")
                .arg(QLocale().toString(100 * prior.toDouble(), 'f', 0), card.positive_label));
    }
}

void addValidation(FigureSheet& sheet, const ModelCard& card) {
    const QJsonObject validation = card.json.value(QStringLiteral("validation")).toObject();
    if (!validation.contains(QStringLiteral("films"))) {
        return;
    }
    FigureTable table;
    table.title = Text::tr("What was measured");
    table.columns = {Text::tr("films"),       Text::tr("AUC"),         Text::tr("accuracy"),
                     Text::tr("sensitivity"), Text::tr("specificity"), Text::tr("ECE")};
    const auto row = [&](const QString& name, const QJsonObject& part) {
        if (!part.isEmpty()) {
            table.rows.push_back(
                {Text::tr("%1 (%2)").arg(name).arg(part.value(QStringLiteral("films")).toInt()),
                 withInterval(part, "auc"), withInterval(part, "accuracy"),
                 withInterval(part, "sensitivity"), withInterval(part, "specificity"),
                 figure(part.value(QStringLiteral("ece")))});
        }
    };
    row(Text::tr("validation"), validation);
    row(Text::tr("validation, changed"),
        card.json.value(QStringLiteral("validation_changed")).toObject());
    for (const QJsonValue& left : card.json.value(QStringLiteral("protocols"))
                                      .toObject()
                                      .value(QStringLiteral("leave_group_out"))
                                      .toArray()) {
        const QJsonObject part = left.toObject();
        row(Text::tr("without %1 in training")
                .arg(part.value(QStringLiteral("left_out")).toString()),
            part);
    }
    table.note = Text::tr(
        "Validation: films of patients that training never saw, from the same hospital; changed: "
        "these as they are and under draws of the training's augmentation. Expect less elsewhere.");
    sheet.tables.push_back(table);
}

void addOperatingPoints(FigureSheet& sheet, const ModelCard& card) {
    FigureTable table;
    table.title = Text::tr("Operating points");
    table.columns = {Text::tr("name"), Text::tr("threshold"), Text::tr("films behind it"),
                     Text::tr("sensitivity"), Text::tr("specificity")};
    const QJsonObject said = card.json.value(QStringLiteral("operating_points")).toObject();
    for (const auto& [name, point] : card.operating_points) {
        const QJsonObject more = said.value(name).toObject();
        table.rows.push_back({name, QLocale().toString(point.threshold, 'f', 3),
                              QString::number(point.films),
                              figure(more.value(QStringLiteral("sensitivity"))),
                              figure(more.value(QStringLiteral("specificity")))});
    }
    sheet.tables.push_back(table);
}

void addSentences(FigureSheet& sheet, const ModelCard& card) {
    const auto list = [&](const char* field, const QString& title) {
        FigureTable table;
        table.title = title;
        table.columns = {QString()};
        for (const QJsonValue& sentence : card.json.value(QLatin1String(field)).toArray()) {
            table.rows.push_back({sentence.toString()});
        }
        if (!table.rows.empty()) {
            sheet.tables.push_back(table);
        }
    };
    list("known_failures", Text::tr("Known failures"));
    list("attribution", Text::tr("Attribution"));
}

Series seriesOf(const QJsonArray& points) {
    Series series;
    for (const QJsonValue& point : points) {
        series.points.emplace_back(point.toArray().at(0).toDouble(),
                                   point.toArray().at(1).toDouble());
    }
    return series;
}

void addCurves(FigureSheet& sheet, const ModelCard& card) {
    if (const QJsonArray points = card.json.value(QStringLiteral("risk_coverage")).toArray();
        points.size() > 1) {
        FigureChart chart;
        chart.title = Text::tr("Risk and coverage");
        chart.horizontal = unitAxis(Text::tr("share of films answered, the surest first"));
        chart.series = {seriesOf(points)};
        double least = 1;
        for (const QPointF& point : chart.series.front().points) {
            least = std::min(least, point.y());
        }
        chart.vertical = roundAxis(Text::tr("accuracy on these"), std::min(0.9, least), 1);
        sheet.charts.push_back(chart);
    }
    const QJsonObject stress = card.json.value(QStringLiteral("stress")).toObject();
    std::map<QString, std::vector<QJsonObject>> axes;
    for (const QJsonValue& point : stress.value(QStringLiteral("points")).toArray()) {
        axes[point.toObject().value(QStringLiteral("axis")).toString()].push_back(point.toObject());
    }
    for (auto& [axis, points] : axes) {
        points.push_back(stress.value(QStringLiteral("as_they_are")).toObject());
        const auto strength = [](const QJsonObject& point) {
            return point.value(QStringLiteral("strength")).toDouble();
        };
        std::sort(points.begin(), points.end(), [&](const QJsonObject& a, const QJsonObject& b) {
            return strength(a) < strength(b);
        });
        FigureChart chart;
        chart.title = Text::tr("Under change: %1").arg(axis);
        double least = 0.9;
        for (const auto& [field, label] :
             {std::pair{"auc", Text::tr("AUC")}, {"specificity", Text::tr("specificity")}}) {
            Series series;
            series.label = label;
            series.dots = true;
            for (const QJsonObject& point : points) {
                const double value = point.value(QLatin1String(field)).toDouble();
                series.points.emplace_back(strength(point), value);
                least = std::min(least, value);
            }
            chart.series.push_back(series);
        }
        chart.horizontal =
            roundAxis(Text::tr("strength"), strength(points.front()), strength(points.back()));
        chart.vertical = roundAxis({}, least, 1);
        sheet.charts.push_back(chart);
    }
}

}  // namespace

std::vector<FigureChart> trainingCharts(const QJsonArray& log) {
    std::vector<FigureChart> charts;
    if (log.isEmpty()) {
        return charts;
    }
    const auto chart = [&](const QString& title,
                           std::initializer_list<std::pair<const char*, QString>> fields) {
        FigureChart made;
        made.title = title;
        double low = 1e9, high = -1e9;
        for (const auto& [field, label] : fields) {
            Series series;
            series.label = label;
            series.dots = true;
            for (const QJsonValue& epoch : log) {
                const QJsonValue value = epoch.toObject().value(QLatin1String(field));
                if (value.isDouble() && std::isfinite(value.toDouble())) {
                    series.points.emplace_back(
                        epoch.toObject().value(QStringLiteral("epoch")).toDouble(),
                        value.toDouble());
                    low = std::min(low, value.toDouble());
                    high = std::max(high, value.toDouble());
                }
            }
            if (!series.points.empty()) {
                made.series.push_back(series);
            }
        }
        if (made.series.empty()) {
            return;
        }
        made.horizontal =
            roundAxis(Text::tr("epoch"), 1, std::max(2.0, static_cast<double>(log.size())));
        made.horizontal.low = 0;
        made.vertical = roundAxis({}, low, high);
        charts.push_back(made);
    };
    chart(Text::tr("Loss"),
          {{"loss", Text::tr("training")}, {"validation_loss", Text::tr("validation")}});
    chart(Text::tr("Validation"),
          {{"validation_auc", Text::tr("AUC")}, {"validation_accuracy", Text::tr("accuracy")}});
    return charts;
}

FigureSheet cardSheet(const ModelCard& card, const ModelIdentity& model) {
    FigureSheet sheet;
    sheet.title = Text::tr("About the model");
    sheet.facts = {{Text::tr("Model"), Text::tr("%1, version %2").arg(model.name, model.version)},
                   {Text::tr("SHA-256"), QString::fromLatin1(model.sha256.toHex())}};
    if (!card.site.isEmpty()) {
        sheet.facts.emplace_back(Text::tr("Local calibration"), card.site);
    }
    addIntendedUse(sheet, card);
    sheet.facts.emplace_back(Text::tr("Licence"), card.licence);
    addValidation(sheet, card);
    addOperatingPoints(sheet, card);
    addSentences(sheet, card);
    addCurves(sheet, card);
    const auto training = trainingCharts(card.json.value(QStringLiteral("training"))
                                             .toObject()
                                             .value(QStringLiteral("log"))
                                             .toArray());
    sheet.charts.insert(sheet.charts.end(), training.begin(), training.end());
    return sheet;
}

}  // namespace lucency
