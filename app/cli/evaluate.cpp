#include "core/learn/evaluation.h"
#include "core/model/torch_classifier.h"
#include "core/report/evaluation_report.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"

#include <QJsonDocument>

#include <algorithm>

namespace lucency::cli {

namespace {

int fail(const Error& error) {
    complain(errorSentence(error));
    return exitFor(error.code);
}

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

void describe(CommandLine& line) {
    line.option(QStringLiteral("model"), QStringLiteral("PACK"),
                Text::tr("The model pack; without it the one that came with the program."));
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"),
                Text::tr("Write the figures as JSON; - is standard output."));
    line.option(QStringLiteral("csv"), QStringLiteral("FILE"),
                Text::tr("Write a row a film: path, label, logit, probability, predicted, gate."));
    line.option(QStringLiteral("pdf"), QStringLiteral("FILE"),
                Text::tr("Write the figures with confusion matrix, ROC and calibration curve."));
    line.flag(QStringLiteral("no-gate"), Text::tr("Do not refuse any film."));
    line.option(QStringLiteral("root"), QStringLiteral("FOLDER"),
                Text::tr("Where the data set of a list that train wrote lies, if it has moved."));
    line.option(QStringLiteral("split"), QStringLiteral("test|val|train|all"),
                Text::tr("The films to look at; without it test, or else val, and never train."));
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
    const QString split = line.value(QStringLiteral("split"));
    if (line.has(QStringLiteral("split")) &&
        !QStringList{QStringLiteral("test"), QStringLiteral("val"), QStringLiteral("train"),
                     QStringLiteral("all")}
             .contains(split)) {
        return line.usageError(
            Text::tr("--split is test, val, train or all, not '%1'.").arg(split));
    }
    const QString json = line.value(QStringLiteral("json"));
    const QString csv = line.value(QStringLiteral("csv"));
    const QString pdf = line.value(QStringLiteral("pdf"));
    for (const QString& output : {json, csv, pdf}) {
        if (!output.isEmpty() && output != QLatin1String("-")) {
            if (const auto writable = checkOutputFile(output); !writable) {
                return fail(writable.error());
            }
        }
    }
    const auto all = openDataSet(line.arguments().constFirst(), line.value(QStringLiteral("root")));
    if (!all) {
        return fail(all.error());
    }
    const auto data_set = chooseSplit(*all, split);
    if (!data_set) {
        return fail(data_set.error());
    }
    const auto classifier = loadTorchClassifier(
        line.has(QStringLiteral("model")) ? line.value(QStringLiteral("model")) : shippedPack());
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
        require(writeEvaluationReport(*evaluation, pdf));
    }
    if (!json.isEmpty()) {
        require(writeText(json, QString::fromUtf8(QJsonDocument(evaluationToJson(*evaluation))
                                                      .toJson(QJsonDocument::Compact))));
    }
    if (json != QLatin1String("-")) {
        say(summary(*evaluation));
    }
    return worst;
}

}  // namespace lucency::cli
