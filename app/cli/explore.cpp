#include "core/learn/exploration.h"
#include "core/report/exploration_report.h"

#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/pack_options.h"
#include "app/cli/progress_bar.h"
#include "app/cli/verbs.h"

#include <QJsonDocument>

#include <algorithm>

namespace lucency::cli {

namespace {

QString summary(const Exploration& exploration) {
    QStringList lines;
    for (const ExploredClass& one : exploration.classes) {
        lines << Text::tr("%1 %2: %3 films of %4 patients")
                     .arg(one.split.isEmpty() ? Text::tr("not split") : one.split, one.label)
                     .arg(one.films)
                     .arg(one.patients);
    }
    const auto groups = [&](bool exact) {
        return std::count_if(exploration.duplicates.begin(), exploration.duplicates.end(),
                             [exact](const DuplicateGroup& g) { return g.exact == exact; });
    };
    lines << Text::tr("groups of duplicates: %1 equal, %2 nearly equal; unreadable films: %3")
                 .arg(groups(true))
                 .arg(groups(false))
                 .arg(exploration.unreadable.size());
    lines << explorationSheet(exploration, false).remarks;
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

int exploreVerb(const QStringList& arguments, std::stop_token stop) {
    CommandLine line(
        QStringLiteral("explore"), QStringLiteral("FOLDER|LIST.csv [options]"),
        Text::tr("Says what a data set holds: classes by split, sizes and aspect ratios, gray "
                 "levels, films that are the same, patients in more than one split."));
    line.option(QStringLiteral("root"), QStringLiteral("FOLDER"),
                Text::tr("Where the data set of a list that train wrote lies, if it has moved."));
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"),
                Text::tr("Write everything as JSON; - is standard output."));
    line.option(QStringLiteral("pdf"), QStringLiteral("FILE"),
                Text::tr("Write charts, tables and a few films of each label."));
    line.option(QStringLiteral("seed"), QStringLiteral("S"),
                Text::tr("Seed that the films of the PDF are drawn by (1)."));
    line.example(QStringLiteral("films/ --pdf films.pdf"), Text::tr("Charts of films/."));
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    constexpr qint64 largest_exact = 9007199254740991;
    const auto seed = line.number(QStringLiteral("seed"), 0, largest_exact, 1);
    if (!seed) {
        return Usage;
    }
    const QString json = line.value(QStringLiteral("json"));
    const QString pdf = line.value(QStringLiteral("pdf"));
    if (const auto code = unwritable({json, pdf})) {
        return *code;
    }
    const auto data_set =
        openDataSet(line.arguments().constFirst(), line.value(QStringLiteral("root")));
    if (!data_set) {
        return fail(data_set.error());
    }
    ProgressBar bar(Text::tr("films"));
    const auto exploration =
        explore(*data_set, static_cast<std::uint64_t>(*seed), stop,
                [&bar](std::int64_t done, std::int64_t total) { bar.show(done, total); });
    bar.clear();
    if (!exploration) {
        return fail(exploration.error());
    }
    int worst = Done;
    for (const auto& [film, error] : exploration->unreadable) {
        complain(QStringLiteral("%1: %2").arg(exploration->data_set.films[film].path,
                                              errorSentence(error)));
        worst = std::max<int>(worst, exitFor(error.code));
    }
    const auto require = [&worst](const Result<void>& written) {
        if (!written) {
            worst = std::max(worst, fail(written.error()));
        }
    };
    if (!pdf.isEmpty()) {
        require(writeFigureSheet(explorationSheet(*exploration, true), pdf));
    }
    if (!json.isEmpty()) {
        require(writeText(json, QString::fromUtf8(QJsonDocument(explorationToJson(*exploration))
                                                      .toJson(QJsonDocument::Compact))));
    }
    if (json != QLatin1String("-")) {
        say(summary(*exploration));
    }
    return worst;
}

}  // namespace lucency::cli
