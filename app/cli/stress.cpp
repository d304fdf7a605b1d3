#include "core/learn/stress.h"

#include "core/report/stress_report.h"

#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/pack_options.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"

#include <QJsonDocument>

#include <algorithm>

namespace lucency::cli {

namespace {

QStringList axisNames() {
    QStringList names;
    for (const FilmChange& change : stressChanges()) {
        if (!names.contains(axisName(change.axis))) {
            names.append(axisName(change.axis));
        }
    }
    return names;
}

}  // namespace

int stressVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(
        QStringLiteral("stress"), QStringLiteral("FOLDER|LIST.csv [options]"),
        Text::tr(
            "Puts a model through graded changes of films with known labels and says along each "
            "what becomes of AUC, sensitivity and specificity, and how many answers flip."));
    describePack(line);
    describeFilms(line);
    line.option(
        QStringLiteral("axes"), QStringLiteral("NAME,..."),
        Text::tr("Some of %1; without it all.").arg(axisNames().join(QStringLiteral(", "))));
    line.option(QStringLiteral("films"), QStringLiteral("N"),
                Text::tr("At most so many films, drawn by patient, as many of each label."));
    line.option(QStringLiteral("seed"), QStringLiteral("S"),
                Text::tr("Seed of noise, markers and of the films drawn (1)."));
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"),
                Text::tr("Write the figures as JSON; - is standard output."));
    line.option(QStringLiteral("csv"), QStringLiteral("FILE"),
                Text::tr("Write a row for each change."));
    line.option(QStringLiteral("pdf"), QStringLiteral("FILE"),
                Text::tr("Write a chart for each axis and the worst of each."));
    line.example(QStringLiteral("PACK.split.csv --split val --model PACK --pdf stress.pdf"),
                 Text::tr("The films that training held out."));
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    if (const auto wrong = wrongSplit(line)) {
        return *wrong;
    }
    constexpr qint64 largest_exact = 9007199254740991;
    const auto seed = line.number(QStringLiteral("seed"), 0, largest_exact, 1);
    const auto films = line.number(QStringLiteral("films"), 2, largest_exact, 0);
    if (!seed || !films) {
        return Usage;
    }
    StressParameters parameters;
    parameters.seed = static_cast<std::uint64_t>(*seed);
    if (line.has(QStringLiteral("axes"))) {
        const QStringList wanted = line.value(QStringLiteral("axes")).split(QLatin1Char(','));
        for (const QString& name : wanted) {
            if (!axisNames().contains(name)) {
                return line.usageError(Text::tr("'%1' is no axis.").arg(name));
            }
        }
        std::erase_if(parameters.changes, [&](const FilmChange& change) {
            return !wanted.contains(axisName(change.axis));
        });
    }
    const QString json = line.value(QStringLiteral("json"));
    const QString csv = line.value(QStringLiteral("csv"));
    const QString pdf = line.value(QStringLiteral("pdf"));
    if (const auto code = unwritable({json, csv, pdf})) {
        return *code;
    }
    auto data_set = openFilms(line);
    if (!data_set) {
        return fail(data_set.error());
    }
    if (*films > 0) {
        *data_set = drawByPatient(*data_set, static_cast<int>(*films), parameters.seed);
    }
    const auto classifier = openPack(line);
    if (!classifier) {
        return fail(classifier.error());
    }
    ProgressBar bar(Text::tr("films"));
    const auto report =
        stress(**classifier, *data_set, parameters, stop,
               [&bar](std::int64_t done, std::int64_t total) { bar.show(done, total); });
    bar.clear();
    if (!report) {
        return fail(report.error());
    }
    int worst = report->unreadable > 0 ? FilmUnreadable : Done;
    const auto require = [&worst](const Result<void>& written) {
        if (!written) {
            worst = std::max(worst, fail(written.error()));
        }
    };
    const FigureSheet sheet = stressSheet(*report);
    if (!csv.isEmpty()) {
        require(writeOutput(csv, stressToCsv(*report)));
    }
    if (!pdf.isEmpty()) {
        require(writeFigureSheet(sheet, pdf));
    }
    if (!json.isEmpty()) {
        require(writeText(
            json, QString::fromUtf8(
                      QJsonDocument(stressToJson(*report)).toJson(QJsonDocument::Compact))));
    }
    if (json != QLatin1String("-")) {
        const FigureTable& table = sheet.tables.front();
        say(table.columns.join(QLatin1Char('\t')));
        for (const QStringList& row : table.rows) {
            say(row.join(QLatin1Char('\t')));
        }
    }
    return worst;
}

}  // namespace lucency::cli
