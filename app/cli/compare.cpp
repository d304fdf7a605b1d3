#include "core/learn/pack_comparison.h"
#include "core/model/torch_classifier.h"
#include "core/report/pack_comparison_report.h"

#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/pack_options.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"

#include <QJsonDocument>

namespace lucency::cli {

int compareVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(
        QStringLiteral("compare"),
        QStringLiteral("FOLDER|LIST.csv --model PACK --model PACK... [options]"),
        Text::tr("Puts several models side by side on the same films: those that all of them could "
                 "answer, without the gate. Differences to the first are paired, their intervals "
                 "drawn by patient."));
    line.option(QStringLiteral("model"), QStringLiteral("PACK"),
                Text::tr("A model pack, once for each; 'shipped' is the one that came with the "
                         "program."));
    describeFilms(line);
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"),
                Text::tr("Write the figures as JSON; - is standard output."));
    line.option(QStringLiteral("csv"), QStringLiteral("FILE"),
                Text::tr("Write a row a film with every model's answer."));
    line.option(QStringLiteral("pdf"), QStringLiteral("FILE"),
                Text::tr("Write figures, differences, F1 a class and ROC curves."));
    line.example(QStringLiteral("films/ --model shipped --model my.pt --pdf both.pdf"),
                 Text::tr("The shipped model beside my own."));
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    if (const auto wrong = wrongSplit(line)) {
        return *wrong;
    }
    const QStringList paths = line.values(QStringLiteral("model"));
    if (paths.size() < 2) {
        return line.usageError(Text::tr("It takes two models or more (--model)."));
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
    std::vector<std::shared_ptr<const Classifier>> packs;
    for (const QString& path : paths) {
        auto pack = loadTorchClassifier(path == QLatin1String("shipped") ? shippedPack() : path);
        if (!pack) {
            complain(path);
            return fail(pack.error());
        }
        packs.push_back(std::move(pack).value());
    }
    ProgressBar bar(Text::tr("films"));
    const auto comparison =
        comparePacks(packs, *data_set, stop,
                     [&bar](std::int64_t done, std::int64_t total) { bar.show(done, total); });
    bar.clear();
    if (!comparison) {
        return fail(comparison.error());
    }
    int worst = Done;
    if (comparison->left_out > 0) {
        complain(Text::tr("%1 films were left out: not every model could answer them.")
                     .arg(comparison->left_out));
        worst = FilmUnreadable;
    }
    const auto require = [&worst](const Result<void>& written) {
        if (!written) {
            worst = std::max(worst, fail(written.error()));
        }
    };
    const FigureSheet sheet = packComparisonSheet(*comparison);
    if (!csv.isEmpty()) {
        require(writeOutput(csv, packComparisonToCsv(*comparison)));
    }
    if (!pdf.isEmpty()) {
        require(writeFigureSheet(sheet, pdf));
    }
    if (!json.isEmpty()) {
        require(writeText(json, QString::fromUtf8(QJsonDocument(packComparisonToJson(*comparison))
                                                      .toJson(QJsonDocument::Compact))));
    }
    if (json != QLatin1String("-")) {
        for (const FigureTable& table : sheet.tables) {
            say(table.title);
            say(table.columns.join(QLatin1Char('\t')));
            for (const QStringList& row : table.rows) {
                say(row.join(QLatin1Char('\t')));
            }
        }
    }
    return worst;
}

}  // namespace lucency::cli
