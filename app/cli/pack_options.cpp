#include "app/cli/pack_options.h"

#include "core/learn/evaluation.h"
#include "core/model/site_calibration.h"
#include "core/model/torch_classifier.h"

#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

namespace lucency::cli {

void describePack(CommandLine& line) {
    line.option(QStringLiteral("model"), QStringLiteral("PACK"),
                Text::tr("The model pack; without it the one that came with the program."));
    line.option(QStringLiteral("site"), QStringLiteral("FILE"),
                Text::tr("The local calibration to go by (see calibrate)."));
}

void describeFilms(CommandLine& line) {
    line.option(QStringLiteral("root"), QStringLiteral("FOLDER"),
                Text::tr("Where the data set of a list that train wrote lies, if it has moved."));
    line.option(QStringLiteral("split"), QStringLiteral("test|val|train|all"),
                Text::tr("The films to look at; without it test, or else val, and never train."));
}

Result<std::shared_ptr<const Classifier>> loadPack(const QString& model, const QString& site) {
    Result<std::shared_ptr<const Classifier>> classifier = loadTorchClassifier(model);
    if (!classifier || site.isEmpty()) {
        return classifier;
    }
    const auto calibration = openSiteCalibration(site);
    if (!calibration) {
        return calibration.error();
    }
    return withSiteCalibration(std::move(classifier).value(), *calibration);
}

Result<std::shared_ptr<const Classifier>> openPack(const CommandLine& line) {
    const bool is_named = line.has(QStringLiteral("model"));
    return loadPack(
        is_named ? line.value(QStringLiteral("model")) : shippedPack(),
        line.has(QStringLiteral("site")) ? line.value(QStringLiteral("site")) : QString());
}

std::optional<int> wrongSplit(const CommandLine& line) {
    const QString split = line.value(QStringLiteral("split"));
    if (!line.has(QStringLiteral("split")) ||
        QStringList{QStringLiteral("test"), QStringLiteral("val"), QStringLiteral("train"),
                    QStringLiteral("all")}
            .contains(split)) {
        return {};
    }
    return line.usageError(Text::tr("--split is test, val, train or all, not '%1'.").arg(split));
}

Result<DataSet> openFilms(const CommandLine& line) {
    const auto all = openDataSet(line.arguments().constFirst(), line.value(QStringLiteral("root")));
    if (!all) {
        return all.error();
    }
    return chooseSplit(*all, line.value(QStringLiteral("split")));
}

std::optional<int> unwritable(const QStringList& outputs) {
    for (const QString& output : outputs) {
        if (!output.isEmpty() && output != QLatin1String("-")) {
            if (const auto writable = checkOutputFile(output); !writable) {
                return fail(writable.error());
            }
        }
    }
    return {};
}

int fail(const Error& error) {
    complain(errorSentence(error));
    return exitFor(error.code);
}

}  // namespace lucency::cli
