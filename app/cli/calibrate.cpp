#include "core/learn/site_fit.h"
#include "core/model/torch_classifier.h"

#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/pack_options.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace lucency::cli {

namespace {

QString summary(const SiteCalibration& site) {
    QStringList lines{
        Text::tr("%1: %2 films of %3 patients, %4 with PNEUMONIA; AUC %5 (95 % %6 to %7)")
            .arg(site.name)
            .arg(site.films)
            .arg(site.patients)
            .arg(site.positives)
            .arg(site.auc, 0, 'f', 3)
            .arg(site.auc_interval[0], 0, 'f', 3)
            .arg(site.auc_interval[1], 0, 'f', 3),
        Text::tr("temperature %1%2, bias %3")
            .arg(site.calibration.temperature, 0, 'f', 3)
            .arg(site.bias_only ? Text::tr(" (the pack's own: too few films to fit it)")
                                : QString())
            .arg(site.calibration.bias, 0, 'f', 3)};
    for (const auto& [name, point] : site.operating_points) {
        lines << Text::tr(
                     "%1: threshold %2 (%3 to %4), sensitivity %5 (%6 to %7), specificity %8 "
                     "(%9)")
                     .arg(name)
                     .arg(point.threshold, 0, 'f', 3)
                     .arg(point.interval[0], 0, 'f', 3)
                     .arg(point.interval[1], 0, 'f', 3)
                     .arg(point.sensitivity, 0, 'f', 3)
                     .arg(point.sensitivity_interval[0], 0, 'f', 3)
                     .arg(point.sensitivity_interval[1], 0, 'f', 3)
                     .arg(point.specificity, 0, 'f', 3)
                     .arg(Text::tr("%1 to %2")
                              .arg(point.specificity_interval[0], 0, 'f', 3)
                              .arg(point.specificity_interval[1], 0, 'f', 3));
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

int calibrateVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(
        QStringLiteral("calibrate"), QStringLiteral("FOLDER|LIST.csv --out FILE [options]"),
        Text::tr(
            "Fits a local calibration of a model on labelled films of one's own department, 30 "
            "or more: probabilities and operating points, kept in a file apart from the model "
            "and named in every result that goes by it."));
    line.option(QStringLiteral("model"), QStringLiteral("PACK"),
                Text::tr("The model pack; without it the one that came with the program."));
    describeFilms(line);
    line.option(QStringLiteral("out"), QStringLiteral("FILE"),
                Text::tr("The local calibration to write (JSON)."));
    line.option(QStringLiteral("name"), QStringLiteral("NAME"),
                Text::tr("What results call it; without it the file's name. It names no patient."));
    line.option(QStringLiteral("seed"), QStringLiteral("S"),
                Text::tr("Seed of the intervals (1)."));
    line.flag(QStringLiteral("no-gate"), Text::tr("Do not leave out films that the gate refuses."));
    line.example(QStringLiteral("reads.csv --out ward.json"),
                 Text::tr("From a list of films with labels, such as the record exports."));
    line.example(QStringLiteral("films/ --out ward.json --name 'Ward 3'"),
                 Text::tr("From a folder with NORMAL and PNEUMONIA."));
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    if (const auto wrong = wrongSplit(line)) {
        return *wrong;
    }
    const QString out = line.value(QStringLiteral("out"));
    if (out.isEmpty()) {
        return line.usageError(Text::tr("--out is missing."));
    }
    constexpr qint64 largest_exact = 9007199254740991;
    const auto seed = line.number(QStringLiteral("seed"), 0, largest_exact, 1);
    if (!seed) {
        return Usage;
    }
    if (const auto writable = checkOutputFile(out); !writable) {
        return fail(writable.error());
    }
    const auto data_set = openFilms(line);
    if (!data_set) {
        return fail(data_set.error());
    }
    const auto classifier = loadPack(
        line.has(QStringLiteral("model")) ? line.value(QStringLiteral("model")) : shippedPack(),
        {});
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
    if (evaluation->unreadable + evaluation->refused > 0) {
        complain(Text::tr("%1 films could not be read and %2 were refused by the gate: left out.")
                     .arg(evaluation->unreadable)
                     .arg(evaluation->refused));
    }
    const QString name = line.has(QStringLiteral("name")) ? line.value(QStringLiteral("name"))
                                                          : QFileInfo(out).completeBaseName();
    const auto site = fitSiteCalibration(*evaluation, name, (*classifier)->card().calibration,
                                         static_cast<std::uint64_t>(*seed));
    if (!site) {
        complain(site.error().detail);
        return fail(site.error());
    }
    if (const auto written = writeOutput(out, QJsonDocument(siteCalibrationToJson(*site)).toJson());
        !written) {
        return fail(written.error());
    }
    say(summary(*site));
    return Done;
}

}  // namespace lucency::cli
