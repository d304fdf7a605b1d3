#include "core/learn/search.h"

#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/pack_options.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <map>
#include <numeric>

namespace lucency::cli {

namespace {

/// A figure of the table: where the card has it, and its heading.
struct Column {
    const char* heading;
    const char* part;
    const char* field;
};

constexpr Column columns[]{
    {"AUC", "validation", "auc"},
    {"accuracy", "validation", "accuracy"},
    {"sensitivity", "validation", "sensitivity"},
    {"specificity", "validation", "specificity"},
    {"ECE", "validation", "ece"},
    {"AUC changed", "validation_changed", "auc"},
    {"accuracy changed", "validation_changed", "accuracy"},
    {"specificity changed", "validation_changed", "specificity"},
    {"AUC left out", "left_out", "auc"},
    {"sensitivity left out", "left_out", "sensitivity"},
    {"specificity left out", "left_out", "specificity"},
};

double figureOf(const QJsonObject& card, const Column& column) {
    const QJsonObject part = QLatin1String(column.part) == QLatin1String("left_out")
                                 ? card.value(QStringLiteral("protocols"))
                                       .toObject()
                                       .value(QStringLiteral("leave_group_out"))
                                       .toArray()
                                       .first()
                                       .toObject()
                                 : card.value(QLatin1String(column.part)).toObject();
    return part.value(QLatin1String(column.field)).toDouble(NAN);
}

/// Mean over a choice's trainings, and the deviation where there are several.
QString meanText(const std::vector<double>& values) {
    const double count = static_cast<double>(values.size());
    const double mean = std::accumulate(values.begin(), values.end(), 0.0) / count;
    double squares = 0;
    for (const double value : values) {
        squares += (value - mean) * (value - mean);
    }
    const QString text = std::isnan(mean) ? QStringLiteral("-") : QString::number(mean, 'f', 4);
    return values.size() < 2 || std::isnan(mean) ? text
                                                 : QStringLiteral("%1 (%2)").arg(text).arg(
                                                       std::sqrt(squares / (count - 1)), 0, 'f', 4);
}

QString table(const std::vector<SearchRow>& rows) {
    std::map<QString, std::vector<const SearchRow*>> by_choice;
    for (const SearchRow& row : rows) {
        by_choice[row.choice].push_back(&row);
    }
    QStringList heading{Text::tr("choice"), Text::tr("trainings")};
    for (const Column& column : columns) {
        heading.append(QLatin1String(column.heading));
    }
    QStringList lines{heading.join(QLatin1Char('\t'))};
    for (const auto& [choice, trained] : by_choice) {
        QStringList line{choice, QString::number(trained.size())};
        for (const Column& column : columns) {
            std::vector<double> values;
            for (const SearchRow* row : trained) {
                values.push_back(figureOf(row->card, column));
            }
            line.append(meanText(values));
        }
        lines.append(line.join(QLatin1Char('\t')));
    }
    return lines.join(QLatin1Char('\n'));
}

QJsonArray rowsToJson(const std::vector<SearchRow>& rows) {
    QJsonArray array;
    for (const SearchRow& row : rows) {
        QJsonObject figures;
        for (const Column& column : columns) {
            const double figure = figureOf(row.card, column);
            figures.insert(
                QLatin1String(column.part) + QLatin1Char('_') + QLatin1String(column.field),
                std::isnan(figure) ? QJsonValue() : QJsonValue(figure));
        }
        array.append(QJsonObject{
            {QStringLiteral("choice"), row.choice},
            {QStringLiteral("seed"), static_cast<qint64>(row.seed)},
            {QStringLiteral("fold"), row.fold < 0 ? QJsonValue() : QJsonValue(row.fold + 1)},
            {QStringLiteral("pack"), QDir(row.pack).dirName()},
            {QStringLiteral("figures"), figures}});
    }
    return array;
}

void describe(CommandLine& line) {
    line.option(QStringLiteral("recipe"), QStringLiteral("NAME"),
                Text::tr("The recipe that the choices change: one that came with the program, or a "
                         "recipe's file."));
    line.option(QStringLiteral("choices"), QStringLiteral("FILE"),
                Text::tr("A JSON object that names changes of the recipe."));
    line.option(QStringLiteral("out"), QStringLiteral("FOLDER"),
                Text::tr("Where the packs go, one a training."));
    line.option(QStringLiteral("weights"), QStringLiteral("FILE"),
                Text::tr("The TorchScript net to transfer from."));
    line.option(QStringLiteral("seeds"), QStringLiteral("N"),
                Text::tr("Train each choice under the seeds 1 to N (1)."));
    line.option(QStringLiteral("folds"), QStringLiteral("N"),
                Text::tr("Validate on each of N parts in turn, by patient."));
    line.option(QStringLiteral("leave-out"), QStringLiteral("PATTERN"),
                Text::tr("Leave out the films whose name fits (* and ?), and test on them."));
    line.option(QStringLiteral("threads"), QStringLiteral("N"),
                Text::tr("Threads to compute with; without it one for each core."));
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"),
                Text::tr("Write every training's figures as JSON; - is standard output."));
    line.example(QStringLiteral("films/ --recipe residual --choices choices.json --out tried/"),
                 Text::tr("With {\"sgd\": {\"optimiser\": \"sgd\"}, \"mixup\": {\"mixup\": 0.2}} "
                          "in choices.json; the same command goes on after an interruption."));
}

}  // namespace

int searchVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(
        QStringLiteral("search"),
        QStringLiteral("FOLDER --recipe NAME --choices FILE --out FOLDER [options]"),
        Text::tr("Trains a recipe with each of several changes and compares them in a table: on "
                 "validation films as they are, on the same under the augmentation, and on films "
                 "left out. Trainings that are there already are not repeated."));
    describe(line);
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    for (const char* name : {"recipe", "choices", "out"}) {
        if (!line.has(QLatin1String(name))) {
            return line.usageError(Text::tr("--%1 is missing.").arg(QLatin1String(name)));
        }
    }
    constexpr qint64 most = 1000;
    const auto seeds = line.number(QStringLiteral("seeds"), 1, most, 1);
    const auto folds = line.number(QStringLiteral("folds"), 2, most, 0);
    const auto threads = line.number(QStringLiteral("threads"), 1, most, 0);
    if (!seeds || !folds || !threads) {
        return Usage;
    }
    const auto recipe = openRecipe(line.value(QStringLiteral("recipe")));
    if (!recipe) {
        return fail(recipe.error());
    }
    QFile file(line.value(QStringLiteral("choices")));
    if (!file.open(QIODevice::ReadOnly)) {
        return line.usageError(Text::tr("The file of --choices cannot be opened."));
    }
    auto choices = readChoices(file.readAll());
    if (!choices) {
        return fail(choices.error());
    }
    SearchParameters parameters{recipe->json, line.value(QStringLiteral("weights")),
                                std::move(choices).value(), line.value(QStringLiteral("out"))};
    parameters.seeds.resize(static_cast<std::size_t>(*seeds));
    std::iota(parameters.seeds.begin(), parameters.seeds.end(), 1);
    parameters.folds = static_cast<int>(*folds);
    parameters.leave_out = line.value(QStringLiteral("leave-out"));
    parameters.threads = static_cast<int>(*threads);
    const QString json = line.value(QStringLiteral("json"));
    if (!QDir().mkpath(parameters.folder)) {
        return fail({ErrorCode::OutputUnwritable, parameters.folder});
    }
    const auto data_set = openDataSet(line.arguments().constFirst());
    if (!data_set) {
        return fail(data_set.error());
    }
    ProgressBar bar(Text::tr("steps"));
    const auto rows = search(*data_set, parameters, stop,
                             [&](const SearchRow& row, const TrainingProgress& progress) {
                                 bar.show(progress.done, progress.total,
                                          Text::tr("%1, epoch %2 of %3")
                                              .arg(row.choice)
                                              .arg(progress.epoch)
                                              .arg(progress.epochs));
                             });
    bar.clear();
    if (!rows) {
        if (rows.error().code == ErrorCode::Cancelled) {
            complain(Text::tr("The search was stopped; the same command goes on with it."));
            return Interrupted;
        }
        return fail(rows.error());
    }
    if (!json.isEmpty()) {
        if (const auto written = writeText(
                json,
                QString::fromUtf8(QJsonDocument(rowsToJson(*rows)).toJson(QJsonDocument::Compact)));
            !written) {
            return fail(written.error());
        }
    }
    if (json != QLatin1String("-")) {
        say(table(*rows));
    }
    return Done;
}

}  // namespace lucency::cli
