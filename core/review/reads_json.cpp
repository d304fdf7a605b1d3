#include "core/review/reads_json.h"

#include <QJsonDocument>

#include <array>
#include <cmath>
#include <limits>

namespace lucency {

namespace {

constexpr int file_version = 1;

using Kind = ReadEvent::Kind;

constexpr std::array<std::pair<Kind, const char*>, 6> kinds{{
    {Kind::FirstRead, "first-read"},
    {Kind::Opinion, "opinion"},
    {Kind::SecondRead, "second-read"},
    {Kind::Amendment, "amendment"},
    {Kind::Discuss, "discuss"},
    {Kind::Label, "label"},
}};

QString kindName(Kind kind) {
    return QString::fromLatin1(kinds[static_cast<std::size_t>(kind)].second);
}

QJsonObject modelToJson(const ModelIdentity& model) {
    return {{"name", model.name},
            {"version", model.version},
            {"sha256", QString::fromLatin1(model.sha256.toHex())}};
}

QJsonObject predictionToJson(const Prediction& prediction) {
    QJsonObject probability;
    for (const auto& [label, value] : prediction.probability) {
        probability.insert(label, value);
    }
    QJsonValue interval;
    if (prediction.interval) {
        interval = QJsonArray{(*prediction.interval)[0], (*prediction.interval)[1]};
    }
    QJsonObject object{{"label", prediction.label},
                       {"positive_label", prediction.positive_label},
                       {"probability", probability},
                       {"interval", interval},
                       {"logit", prediction.logit},
                       {"operating_point", prediction.operating_point},
                       {"operating_point_films", prediction.operating_point_films}};
    if (!prediction.site_calibration.isEmpty()) {
        object.insert("site_calibration", prediction.site_calibration);
    }
    return object;
}

QJsonArray gateToJson(const GateResult& gate) {
    QJsonArray reasons;
    for (const GateReason& reason : gate.reasons) {
        reasons.append(QJsonObject{
            {"code", reason.code},
            {"refuses", reason.severity == GateSeverity::Refuse},
            {"score", reason.score},
            {"text", reason.text},
            {"waived", reason.waived},
        });
    }
    return reasons;
}

QJsonObject eventToJson(const ReadEvent& event) {
    QJsonObject json{
        {"kind", kindName(event.kind)},
        {"time", event.time.toUTC().toString(Qt::ISODateWithMs)},
        {"mode", readingModeName(event.mode)},
        {"program", event.program},
    };
    if (event.isRead()) {
        json.insert("verdict", verdictName(event.read.verdict));
        json.insert("certainty", event.read.certainty);
        json.insert("note", event.read.note);
    } else if (event.kind == Kind::Opinion) {
        json.insert("opinion", opinionToJson(*event.shown));
    } else if (event.kind == Kind::Discuss) {
        json.insert("discuss", event.discuss);
    } else {
        json.insert("label", event.label);
    }
    return json;
}

/// Reads fields and remembers the first that is not as it ought to be.
class Fields {
public:
    Fields(const QJsonObject& json, QString& wrong) : json_(json), wrong_(wrong) {}

    QString text(const char* name) { return checked(name, &QJsonValue::isString).toString(); }
    double number(const char* name) { return checked(name, &QJsonValue::isDouble).toDouble(); }
    int integer(const char* name) {
        const double value = number(name);
        if (!(std::abs(value) <= std::numeric_limits<int>::max())) {
            fail(name);
            return 0;
        }
        return static_cast<int>(std::lround(value));
    }
    bool truth(const char* name) { return checked(name, &QJsonValue::isBool).toBool(); }
    QJsonObject object(const char* name) { return checked(name, &QJsonValue::isObject).toObject(); }
    QJsonArray array(const char* name) { return checked(name, &QJsonValue::isArray).toArray(); }
    /// Empty where it is not there.
    QString optionalText(const char* name) const {
        return json_.value(QLatin1String(name)).toString();
    }
    bool isNull(const char* name) const { return json_.value(QLatin1String(name)).isNull(); }
    template <typename T>
    T named(const char* name, std::optional<T> value) {
        if (!value) {
            fail(name);
        }
        return value.value_or(T());
    }
    void fail(const char* name) {
        if (wrong_.isEmpty()) {
            wrong_ = QString::fromLatin1(name);
        }
    }

private:
    QJsonValue checked(const char* name, bool (QJsonValue::*is)() const) {
        const QJsonValue value = json_.value(QLatin1String(name));
        if (!(value.*is)()) {
            fail(name);
        }
        return value;
    }

    QJsonObject json_;
    QString& wrong_;
};

Prediction predictionOf(const QJsonObject& json, QString& wrong) {
    Fields fields(json, wrong);
    Prediction prediction;
    prediction.label = fields.text("label");
    prediction.positive_label = fields.text("positive_label");
    const QJsonObject probability = fields.object("probability");
    for (auto one = probability.begin(); one != probability.end(); ++one) {
        if (!one.value().isDouble()) {
            fields.fail("probability");
        }
        prediction.probability[one.key()] = one.value().toDouble();
    }
    if (prediction.probability.count(prediction.positive_label) == 0) {
        fields.fail("probability");
        prediction.probability[prediction.positive_label] = 0;
    }
    if (!fields.isNull("interval")) {
        const QJsonArray interval = fields.array("interval");
        if (interval.size() != 2 || !interval[0].isDouble() || !interval[1].isDouble()) {
            fields.fail("interval");
        }
        prediction.interval = {interval.at(0).toDouble(), interval.at(1).toDouble()};
    }
    prediction.logit = fields.number("logit");
    prediction.operating_point = fields.number("operating_point");
    prediction.operating_point_films = fields.integer("operating_point_films");
    prediction.site_calibration = fields.optionalText("site_calibration");
    return prediction;
}

std::optional<Trust> trustFromName(const QString& name) {
    for (const Trust trust : {Trust::Trusted, Trust::Unstable, Trust::DoNotTrust}) {
        if (name == trustName(trust)) {
            return trust;
        }
    }
    return std::nullopt;
}

ShownOpinion opinionOf(const QJsonObject& json, QString& wrong) {
    Fields fields(json, wrong);
    ShownOpinion opinion;
    Fields model(fields.object("model"), wrong);
    opinion.model = {model.text("name"), model.text("version"),
                     QByteArray::fromHex(model.text("sha256").toLatin1())};
    const QJsonArray reasons = fields.array("gate");
    for (const QJsonValue& value : reasons) {
        Fields reason(value.toObject(), wrong);
        opinion.gate.reasons.push_back(
            {reason.text("code"),
             reason.truth("refuses") ? GateSeverity::Refuse : GateSeverity::Warn,
             reason.number("score"), reason.text("text"), reason.truth("waived")});
    }
    if (!fields.isNull("prediction")) {
        opinion.prediction = predictionOf(fields.object("prediction"), wrong);
        opinion.prediction->model = opinion.model;
    }
    if (!fields.isNull("map")) {
        Fields map(fields.object("map"), wrong);
        opinion.map = {map.text("method"), map.integer("samples"), map.text("seed").toULongLong(),
                       map.named("trust", trustFromName(map.text("trust"))), map.text("reason")};
    }
    if (!fields.isNull("error")) {
        opinion.error = fields.text("error");
    }
    return opinion;
}

ReadEvent eventOf(const QJsonObject& json, QString& wrong) {
    Fields fields(json, wrong);
    ReadEvent event;
    const QString kind = fields.text("kind");
    std::optional<Kind> known;
    for (const auto& [one, name] : kinds) {
        if (kind == QLatin1String(name)) {
            known = one;
        }
    }
    event.kind = fields.named("kind", known);
    // As it is written: UTC.
    const QString time = fields.text("time");
    event.time = QDateTime::fromString(time, Qt::ISODateWithMs).toUTC();
    if (!event.time.isValid() || event.time.toString(Qt::ISODateWithMs).isEmpty()) {
        fields.fail("time");
    }
    event.mode = fields.named("mode", readingModeFromName(fields.text("mode")));
    event.program = fields.text("program");
    if (event.isRead()) {
        event.read.verdict = fields.named("verdict", verdictFromName(fields.text("verdict")));
        event.read.certainty = fields.integer("certainty");
        if (event.read.certainty < 0 || event.read.certainty > 100) {
            fields.fail("certainty");
        }
        event.read.note = fields.text("note");
    } else if (event.kind == Kind::Opinion) {
        event.shown = opinionOf(fields.object("opinion"), wrong);
    } else if (event.kind == Kind::Discuss) {
        event.discuss = fields.truth("discuss");
    } else {
        event.label = fields.text("label");
    }
    return event;
}

}  // namespace

QJsonObject opinionToJson(const ShownOpinion& opinion) {
    QJsonObject json{{"model", modelToJson(opinion.model)},
                     {"gate", gateToJson(opinion.gate)},
                     {"prediction", QJsonValue()},
                     {"map", QJsonValue()},
                     {"error", QJsonValue()}};
    if (opinion.prediction) {
        json.insert("prediction", predictionToJson(*opinion.prediction));
    }
    if (const auto& map = opinion.map) {
        json.insert("map", QJsonObject{
                               {"method", map->method},
                               {"samples", map->samples},
                               {"seed", QString::number(map->seed)},  // 64 bits, a double has 53
                               {"trust", trustName(map->trust)},
                               {"reason", map->reason},
                           });
    }
    if (!opinion.error.isEmpty()) {
        json.insert("error", opinion.error);
    }
    return json;
}

QJsonArray readsToJson(const FilmReads& reads) {
    QJsonArray events;
    for (const ReadEvent& event : reads.events) {
        events.append(eventToJson(event));
    }
    return events;
}

QByteArray writeReads(const FilmReads& reads) {
    return QJsonDocument(QJsonObject{{"version", file_version}, {"events", readsToJson(reads)}})
        .toJson();
}

Result<FilmReads> readsFromJson(const QJsonArray& events) {
    QString wrong;
    FilmReads reads;
    for (const QJsonValue& event : events) {
        reads.events.push_back(eventOf(event.toObject(), wrong));
    }
    if (!wrong.isEmpty()) {
        return Error{ErrorCode::DamagedFile, QStringLiteral("reads.json, field %1").arg(wrong)};
    }
    return reads;
}

Result<FilmReads> parseReads(const QByteArray& json) {
    const QJsonDocument document = QJsonDocument::fromJson(json);
    QString wrong;
    Fields file(document.object(), wrong);
    if (file.number("version") != file_version) {
        file.fail("version");
    }
    const QJsonArray events = file.array("events");
    if (!wrong.isEmpty()) {
        return Error{ErrorCode::DamagedFile, QStringLiteral("reads.json, field %1").arg(wrong)};
    }
    return readsFromJson(events);
}

}  // namespace lucency
