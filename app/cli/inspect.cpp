#include "core/film/film_reader.h"
#include "core/report/reading_json.h"

#include "app/cli/command_line.h"
#include "app/cli/console.h"
#include "app/cli/json_text.h"
#include "app/cli/output.h"
#include "app/cli/verbs.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace lucency::cli {

namespace {

/// What only a whole decode tells. Extremes are stored values.
void addPixels(const Film& film, QJsonObject& object) {
    const auto& samples = *film.pixels.samples;
    const auto [least, greatest] = std::minmax_element(samples.begin(), samples.end());
    double sum = 0;
    for (const std::uint16_t sample : samples) {
        sum += sample;
    }
    object.insert(QStringLiteral("pixels_sha256"),
                  QString::fromLatin1(pixelsSha256(film.pixels).toHex()));
    object.insert(QStringLiteral("pixels"),
                  QJsonObject{
                      {"rows", film.pixels.rows},
                      {"columns", film.pixels.columns},
                      {"bits_stored", film.pixels.bits_stored},
                      {"minimum", film.pixels.lowest + *least},
                      {"maximum", film.pixels.lowest + *greatest},
                      {"mean", film.pixels.lowest + sum / static_cast<double>(samples.size())},
                      {"chroma", film.chroma},
                      {"frames", film.frames},
                      {"notices", noticesToJson(film)},
                  });
}

/// A line an attribute, items of a sequence set in beneath it.
void addTree(QStringList& lines, const QJsonArray& attributes, int indent) {
    const QString margin(indent, QLatin1Char(' '));
    for (const QJsonValue& attribute : attributes) {
        const QString creator = attribute[QStringLiteral("creator")].toString();
        QString line =
            QStringLiteral("%1 %2 %3%4:")
                .arg(attribute[QStringLiteral("tag")].toString(),
                     attribute[QStringLiteral("vr")].toString(),
                     attribute[QStringLiteral("name")].toString(),
                     creator.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(creator));
        const QJsonValue items = attribute[QStringLiteral("items")];
        const QJsonValue bytes = attribute[QStringLiteral("bytes")];
        if (bytes.isDouble()) {
            line += Text::tr(" %1 bytes").arg(bytes.toInteger());
        } else if (!items.isArray()) {
            // One line a value, whatever it holds.
            line += QLatin1Char(' ') + attribute[QStringLiteral("value")].toString().simplified();
        }
        lines.append(margin + line);
        int number = 0;
        for (const QJsonValue& item : items.toArray()) {
            lines.append(margin + QStringLiteral("  ") + Text::tr("item %1").arg(++number));
            addTree(lines, item.toArray(), indent + 4);
        }
    }
}

/// The facts, then the attributes as a tree.
QString inspectionText(QJsonObject facts) {
    const QJsonArray attributes = facts.take(QStringLiteral("attributes")).toArray();
    QStringList lines{jsonText(facts, 0)};
    if (!attributes.isEmpty()) {
        lines.append(QString());
        addTree(lines, attributes, 0);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

int inspectVerb(const QStringList& arguments) {
    CommandLine line(QStringLiteral("inspect"), QStringLiteral("FILM [options]"),
                     Text::tr("Shows what a film's file says of itself: format, size, every "
                              "attribute of a DICOM file. Needs no model."));
    line.flag(QStringLiteral("pixels"),
              Text::tr("Decode the film whole, as read would, and say what its pixels are."));
    line.flag(QStringLiteral("no-identity"), Text::tr("Leave out what names a patient."));
    line.option(QStringLiteral("json"), QStringLiteral("FILE|-"),
                Text::tr("Write JSON; - is standard output."));
    line.example(QStringLiteral("film.dcm"), Text::tr("Its attributes."));
    line.example(QStringLiteral("film.dcm --pixels --no-identity --json -"),
                 Text::tr("As JSON, decoded, without who it is of."));
    if (const auto code = line.parse(arguments, 1, 1)) {
        return *code;
    }
    const QString json = line.value(QStringLiteral("json"));
    const QString path = line.arguments().constFirst();
    const bool identity = !line.has(QStringLiteral("no-identity"));
    const QString called = identity ? path : Text::tr("the film");
    const auto fail = [&](const Error& error) {
        complain(error.code == ErrorCode::OutputUnwritable
                     ? errorSentence(error)
                     : QStringLiteral("%1: %2").arg(called, errorSentence(error)));
        return exitFor(error.code);
    };
    if (!json.isEmpty() && json != QLatin1String("-")) {
        if (const auto writable = checkOutputFile(json); !writable) {
            return fail(writable.error());
        }
    }
    auto facts = inspectFilm(path, identity);
    if (!facts) {
        return fail(facts.error());
    }
    if (line.has(QStringLiteral("pixels"))) {
        const auto film = readFilm(path);
        if (!film) {
            return fail(film.error());
        }
        addPixels(*film, *facts);
    }
    if (json != QLatin1String("-")) {
        say(inspectionText(*facts));
    }
    if (!json.isEmpty()) {
        const auto written = writeText(
            json, QString::fromUtf8(QJsonDocument(*facts).toJson(QJsonDocument::Compact)));
        if (!written) {
            return fail(written.error());
        }
    }
    return Done;
}

}  // namespace lucency::cli
