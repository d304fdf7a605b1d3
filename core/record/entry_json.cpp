#include "core/record/entry_json.h"

#include "core/base/sha256.h"
#include "core/measure/drawing_json.h"
#include "core/review/reads_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

namespace lucency {

namespace {

constexpr std::array<std::pair<VoiFunction, const char*>, 3> functions{{
    {VoiFunction::Linear, "LINEAR"},
    {VoiFunction::LinearExact, "LINEAR_EXACT"},
    {VoiFunction::Sigmoid, "SIGMOID"},
}};

QString compact(const QJsonObject& object) {
    return object.isEmpty()
               ? QString()
               : QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

QJsonObject parsed(const QString& text) {
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonObject windowToJson(const VoiWindow& window) {
    QString function;
    for (const auto& [one, name] : functions) {
        if (one == window.function) {
            function = QString::fromLatin1(name);
        }
    }
    return {{"centre", window.centre},
            {"width", window.width},
            {"function", function},
            {"lut", window.lut != nullptr}};
}

VoiWindow windowFromJson(const QJsonObject& json) {
    VoiWindow window;
    window.centre = json.value(QLatin1String("centre")).toDouble();
    window.width = json.value(QLatin1String("width")).toDouble(1);
    for (const auto& [one, name] : functions) {
        if (json.value(QLatin1String("function")).toString() == QLatin1String(name)) {
            window.function = one;
        }
    }
    return window;
}

QJsonObject besideToJson(const Beside& beside) {
    QJsonObject json;
    if (!beside.drawings.isEmpty()) {
        json.insert(QStringLiteral("drawings"),
                    QJsonDocument::fromJson(drawingsToJson(beside.drawings)).object());
    }
    if (beside.window) {
        json.insert(QStringLiteral("window"), windowToJson(*beside.window));
    }
    if (!beside.waived.isEmpty()) {
        json.insert(QStringLiteral("waived"), QJsonArray::fromStringList(beside.waived));
    }
    if (beside.seconds) {
        json.insert(QStringLiteral("seconds"), *beside.seconds);
    }
    return json;
}

Result<Beside> besideFromJson(const QJsonObject& json) {
    Beside beside;
    if (json.contains(QLatin1String("drawings"))) {
        auto sheet = drawingsFromJson(
            QJsonDocument(json.value(QLatin1String("drawings")).toObject()).toJson());
        if (!sheet) {
            return sheet.error();
        }
        beside.drawings = *std::move(sheet);
    }
    if (json.contains(QLatin1String("window"))) {
        beside.window = windowFromJson(json.value(QLatin1String("window")).toObject());
    }
    const QJsonArray waived = json.value(QLatin1String("waived")).toArray();
    for (const QJsonValue& code : waived) {
        beside.waived << code.toString();
    }
    if (json.contains(QLatin1String("seconds"))) {
        beside.seconds = json.value(QLatin1String("seconds")).toDouble();
    }
    return beside;
}

QJsonObject eventObject(const ReadEvent& event) {
    return readsToJson({{event}}).first().toObject();
}

}  // namespace

FilmReference filmReference(const Film& film, const QByteArray& pixels_sha256) {
    return {pixels_sha256,      film.path,       film.frame, film.identity.sop_instance_uid,
            film.identity.name, film.identity.id};
}

StoredEvent storedEvent(const ReadEvent& event, const Beside& beside) {
    QJsonObject json = eventObject(event);
    QJsonObject words;
    if (event.isRead()) {
        const QString note = json.take(QLatin1String("note")).toString();
        if (!note.isEmpty()) {
            words.insert(QStringLiteral("note"), note);
        }
    }
    StoredEvent stored{compact(json), {}, {}, json.value(QLatin1String("kind")).toString()};
    if (event.isRead()) {
        Beside without_words = beside;
        QStringList texts;
        for (Drawing& drawing : without_words.drawings.drawings) {
            texts << std::exchange(drawing.text, {});
        }
        if (!std::ranges::all_of(texts, &QString::isEmpty)) {
            words.insert(QStringLiteral("texts"), QJsonArray::fromStringList(texts));
        }
        stored.beside = compact(besideToJson(without_words));
    }
    stored.words = compact(words);
    return stored;
}

Result<ReadEvent> eventIn(const StoredEvent& stored) {
    QJsonObject json = parsed(stored.event);
    // Only reads have a note; elsewhere it is passed over.
    json.insert(QStringLiteral("note"),
                parsed(stored.words).value(QLatin1String("note")).toString());
    auto reads = readsFromJson({json});
    if (!reads) {
        return reads.error();
    }
    return reads->events.front();
}

Result<Beside> besideIn(const StoredEvent& stored) {
    auto beside = besideFromJson(parsed(stored.beside));
    if (!beside) {
        return beside;
    }
    const QJsonArray texts = parsed(stored.words).value(QLatin1String("texts")).toArray();
    auto& drawings = beside->drawings.drawings;
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        drawings[i].text = texts.at(static_cast<qsizetype>(i)).toString();
    }
    return beside;
}

std::optional<double> secondsIn(const QString& beside) {
    const QJsonValue seconds = parsed(beside).value(QLatin1String("seconds"));
    return seconds.isDouble() ? std::optional(seconds.toDouble()) : std::nullopt;
}

QString eventKey(const QString& reader_key, const QByteArray& film, const ReadEvent& event) {
    QJsonObject json = eventObject(event);
    json.remove(QStringLiteral("note"));
    if (event.isRead()) {
        json.insert(QStringLiteral("kind"), "read");
    }
    return QString::fromLatin1(
        sha256(reader_key.toLatin1() + '\n' + film.toHex() + '\n' + compact(json).toUtf8())
            .toHex());
}

QByteArray waitingToJson(const WaitingEntry& waiting) {
    const FilmReference& film = waiting.entry.film;
    return QJsonDocument(QJsonObject{
                             {"format", "lucency-outbox"},
                             {"version", 1},
                             {"record", waiting.address},
                             {"reader", waiting.reader.name},
                             {"role", waiting.reader.role},
                             {"film", QJsonObject{{"pixels_sha256",
                                                   QString::fromLatin1(film.pixels_sha256.toHex())},
                                                  {"path", film.path},
                                                  {"frame", film.frame},
                                                  {"sop_instance_uid", film.sop_instance_uid},
                                                  {"patient_name", film.patient_name},
                                                  {"patient_id", film.patient_id}}},
                             {"events", readsToJson({waiting.entry.events})},
                             {"beside", besideToJson(waiting.entry.beside)},
                         })
        .toJson();
}

Result<WaitingEntry> waitingFromJson(const QByteArray& json) {
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonObject film = object.value(QLatin1String("film")).toObject();
    WaitingEntry waiting;
    waiting.address = object.value(QLatin1String("record")).toString();
    waiting.reader = {object.value(QLatin1String("reader")).toString(),
                      object.value(QLatin1String("role")).toString()};
    waiting.entry.film = {
        QByteArray::fromHex(film.value(QLatin1String("pixels_sha256")).toString().toLatin1()),
        film.value(QLatin1String("path")).toString(),
        film.value(QLatin1String("frame")).toInt(),
        film.value(QLatin1String("sop_instance_uid")).toString(),
        film.value(QLatin1String("patient_name")).toString(),
        film.value(QLatin1String("patient_id")).toString()};
    auto events = readsFromJson(object.value(QLatin1String("events")).toArray());
    auto beside = besideFromJson(object.value(QLatin1String("beside")).toObject());
    if (object.value(QLatin1String("version")).toInt() != 1 || !events || !beside ||
        waiting.entry.film.pixels_sha256.size() != 32) {
        return {ErrorCode::DamagedFile, QStringLiteral("an entry of the outbox")};
    }
    waiting.entry.events = std::move(events->events);
    waiting.entry.beside = *std::move(beside);
    return waiting;
}

}  // namespace lucency
