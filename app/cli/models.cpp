#include "core/model/torch_classifier.h"
#include "core/report/reading_json.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/json_text.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace lucency::cli {

namespace {

/// Packs beside the one that came with the program.
QStringList packsAtHand() {
    const QDir folder = QFileInfo(shippedPack()).absoluteDir();
    QStringList packs;
    const QStringList names = folder.entryList({QStringLiteral("*.pt")}, QDir::Files, QDir::Name);
    for (const QString& name : names) {
        packs.append(folder.filePath(name));
    }
    return packs;
}

QJsonObject packToJson(const QString& pack, const Classifier& classifier) {
    QJsonObject object = modelToJson(classifier.identity());
    object.insert(QStringLiteral("file"), pack);
    object.insert(QStringLiteral("card"), classifier.card().json);
    return object;
}

}  // namespace

int modelsVerb(const QStringList& arguments) {
    CommandLine line(QStringLiteral("models"), QStringLiteral("[options]"),
                     Text::tr("Lists the model packs at hand, or shows one pack's card. A pack is "
                              "loaded and checked against its card: one that cannot be used is "
                              "said to be so."));
    line.option(QStringLiteral("model"), QStringLiteral("PACK"),
                Text::tr("Show this pack's card."));
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"),
                Text::tr("Write JSON; - is standard output."));
    line.example(QString(), Text::tr("The packs that came with the program."));
    line.example(QStringLiteral("--model my.pt"),
                 Text::tr("Is the pack usable, and what does its card say?"));
    if (const auto code = line.parse(arguments, 0, 0)) {
        return *code;
    }
    const QString json = line.value(QStringLiteral("json"));
    if (!json.isEmpty() && json != QLatin1String("-")) {
        if (const auto writable = checkOutputFile(json); !writable) {
            complain(errorSentence(writable.error()));
            return exitFor(writable.error().code);
        }
    }
    const bool one = line.has(QStringLiteral("model"));
    const QStringList packs =
        one ? QStringList{line.value(QStringLiteral("model"))} : packsAtHand();
    if (packs.isEmpty()) {
        complain(Text::tr("There is no model pack at hand; name one with --model."));
        return ModelUnusable;
    }
    int worst = Done;
    QJsonArray listed;
    for (const QString& pack : packs) {
        const auto classifier = loadTorchClassifier(pack);
        if (!classifier) {
            complain(QStringLiteral("%1: %2").arg(pack, errorSentence(classifier.error())));
            worst = std::max<int>(worst, exitFor(classifier.error().code));
            continue;
        }
        listed.append(packToJson(pack, **classifier));
    }
    if (listed.isEmpty()) {
        return worst;
    }
    if (json != QLatin1String("-")) {
        for (const QJsonValue& value : std::as_const(listed)) {
            const QJsonObject pack = value.toObject();
            say(QStringLiteral("%1 %2\n  %3\n  sha256 %4")
                    .arg(pack[QStringLiteral("name")].toString(),
                         pack[QStringLiteral("version")].toString(),
                         pack[QStringLiteral("file")].toString(),
                         pack[QStringLiteral("sha256")].toString()));
            if (one) {
                say(jsonText(pack[QStringLiteral("card")].toObject()));
            }
        }
    }
    if (!json.isEmpty()) {
        const QJsonDocument document =
            one ? QJsonDocument(listed.first().toObject())
                : QJsonDocument(QJsonObject{{QStringLiteral("packs"), listed}});
        const auto written =
            writeText(json, QString::fromUtf8(document.toJson(QJsonDocument::Compact)));
        if (!written) {
            complain(errorSentence(written.error()));
            worst = std::max<int>(worst, exitFor(written.error().code));
        }
    }
    return worst;
}

}  // namespace lucency::cli
