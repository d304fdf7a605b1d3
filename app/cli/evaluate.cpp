#include "core/learn/evaluation.h"
#include "core/report/evaluation_report.h"
#include "core/review/gallery.h"

#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/pack_options.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"

#include <QJsonDocument>

#include <algorithm>

namespace lucency::cli {

namespace {

QString summary(const Evaluation& evaluation) {
    const Metrics& metrics = evaluation.metrics;
    const auto figure = [](double value) { return QString::number(value, 'f', 3); };
    const Confusion& confusion = metrics.confusion;
    return QStringList{
        Text::tr("%1 films, %2 unreadable, %3 refused; model %4 %5; operating point %6; "
                 "%7 films/s")
            .arg(evaluation.films.size())
            .arg(evaluation.unreadable)
            .arg(evaluation.refused)
            .arg(evaluation.model.name, evaluation.model.version,
                 figure(evaluation.operating_point),
                 QString::number(evaluation.films_per_second, 'f', 1)),
        Text::tr("accuracy %1, AUC %2 (95 % %3 to %4), F1 %5")
            .arg(figure(metrics.accuracy), figure(metrics.auc), figure(metrics.auc_interval[0]),
                 figure(metrics.auc_interval[1]), figure(metrics.positive_class.f1)),
        Text::tr("sensitivity %1, specificity %2; true positive %3, false positive %4, true "
                 "negative %5, false negative %6")
            .arg(figure(confusion.sensitivity()), figure(confusion.specificity()))
            .arg(confusion.tp)
            .arg(confusion.fp)
            .arg(confusion.tn)
            .arg(confusion.fn),
        Text::tr("ECE %1, Brier %2, log loss %3")
            .arg(figure(metrics.ece), figure(metrics.brier), figure(metrics.log_loss)),
    }
        .join(QLatin1Char('\n'));
}

void addPictures(FigureSheet& sheet, const Evaluation& evaluation, const Classifier& classifier,
                 std::size_t most, const std::stop_token& stop) {
    constexpr int side = 480;
    std::vector<std::size_t> films;
    std::vector<QString> paths;
    for (const Outcome outcome :
         {Outcome::FalseNegative, Outcome::FalsePositive, Outcome::TruePositive}) {
        std::vector<std::size_t> found = filmsOf(evaluation, outcome);
        found.resize(std::min(found.size(), most));
        films.insert(films.end(), found.begin(), found.end());
    }
    for (const std::size_t film : films) {
        paths.push_back(evaluation.films[film].film.path);
    }
    ProgressBar bar(Text::tr("maps"));
    addGallery(
        sheet, evaluation, films,
        filmGallery(classifier, paths, side, stop,
                    [&bar](std::int64_t done, std::int64_t total) { bar.show(done, total); }));
}

void describe(CommandLine& line) {
    describePack(line);
    describeFilms(line);
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"),
                Text::tr("Write the figures as JSON; - is standard output."));
    line.option(QStringLiteral("csv"), QStringLiteral("FILE"),
                Text::tr("Write a row a film: path, label, logit, probability, predicted, gate, "
                         "interval, and whether the model is unsure."));
    line.option(QStringLiteral("pdf"), QStringLiteral("FILE"),
                Text::tr("Write the figures with confusion matrix and curves."));
    line.flag(QStringLiteral("no-gate"), Text::tr("Do not refuse any film."));
    line.option(QStringLiteral("by"), QStringLiteral("COLUMN,..."),
                Text::tr("Columns of the list to break results down by; without it subtype, where "
                         "list or file names tell it."));
    line.option(QStringLiteral("gallery"), QStringLiteral("N"),
                Text::tr("With --pdf: so many false negatives, false positives and true positives "
                         "each, with their maps, the most telling first (0)."));
    line.example(QStringLiteral("films/ --json -"),
                 Text::tr("The figures on films/NORMAL and films/PNEUMONIA, or films/test."));
    line.example(QStringLiteral("PACK.split.csv --split val --model PACK --csv rows.csv"),
                 Text::tr("The films that training held out, with each film's answer."));
}

}  // namespace

int evaluateVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(QStringLiteral("evaluate"), QStringLiteral("FOLDER|LIST.csv [options]"),
                     Text::tr("Measures a model on films with known labels: a folder with NORMAL "
                              "and PNEUMONIA, itself or under train, val and test, or a list with "
                              "the columns path and label."));
    describe(line);
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    if (const auto wrong = wrongSplit(line)) {
        return *wrong;
    }
    const auto gallery = line.number(QStringLiteral("gallery"), 0, 1000, 0);
    if (!gallery) {
        return Usage;
    }
    const QString json = line.value(QStringLiteral("json"));
    const QString csv = line.value(QStringLiteral("csv"));
    const QString pdf = line.value(QStringLiteral("pdf"));
    if (const auto code = unwritable({json, csv, pdf})) {
        return *code;
    }
    const auto data_set = openFilms(line);
    if (!data_set) {
        return fail(data_set.error());
    }
    QStringList columns = columnsOf(*data_set);
    if (line.has(QStringLiteral("by"))) {
        const QStringList wanted = line.value(QStringLiteral("by")).split(QLatin1Char(','));
        for (const QString& column : wanted) {
            if (!columns.contains(column) && column != QLatin1String("label") &&
                column != QLatin1String("split")) {
                return line.usageError(Text::tr("The films have no column %1; there are: %2.")
                                           .arg(column, columns.join(QStringLiteral(", "))));
            }
        }
        columns = wanted;
    } else {
        columns = columns.filter(QStringLiteral("subtype"));
    }
    const auto classifier = openPack(line);
    if (!classifier) {
        return fail(classifier.error());
    }

    ProgressBar bar(Text::tr("films"));
    const auto evaluation =
        evaluate(**classifier, *data_set, !line.has(QStringLiteral("no-gate")), stop,
                 [&bar](std::int64_t done, std::int64_t total) { bar.show(done, total); });
    bar.clear();
    if (!evaluation) {
        return fail(evaluation.error());
    }
    int worst = Done;
    for (const EvaluatedFilm& film : evaluation->films) {
        if (film.error) {
            complain(QStringLiteral("%1: %2").arg(film.film.path, errorSentence(*film.error)));
            worst = std::max<int>(worst, exitFor(film.error->code));
        }
    }
    if (evaluation->refused > 0) {
        complain(Text::tr("%1 films were refused by the gate and left out of the figures.")
                     .arg(evaluation->refused));
        worst = std::max<int>(worst, FilmRefused);
    }
    const auto require = [&worst](const Result<void>& written) {
        if (!written) {
            worst = std::max(worst, fail(written.error()));
        }
    };
    if (!csv.isEmpty()) {
        require(writeOutput(csv, evaluationToCsv(*evaluation)));
    }
    if (!pdf.isEmpty()) {
        FigureSheet sheet = evaluationSheet(*evaluation, columns);
        if (*gallery > 0) {
            addPictures(sheet, *evaluation, **classifier, static_cast<std::size_t>(*gallery), stop);
        }
        require(writeFigureSheet(sheet, pdf));
    }
    if (!json.isEmpty()) {
        require(
            writeText(json, QString::fromUtf8(QJsonDocument(evaluationToJson(*evaluation, columns))
                                                  .toJson(QJsonDocument::Compact))));
    }
    if (json != QLatin1String("-")) {
        say(summary(*evaluation));
    }
    return worst;
}

}  // namespace lucency::cli
