#include "core/measure/drawing_json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lucency {
namespace {

constexpr int version = 1;
const auto format = QStringLiteral("lucency-drawings");

Error damaged(const char* what) {
    return {ErrorCode::DamagedFile, QString::fromLatin1(what)};
}

QJsonObject toJson(const Drawing& drawing) {
    QJsonArray points;
    for (const QPointF& point : drawing.points) {
        points.append(QJsonArray{point.x(), point.y()});
    }
    QJsonObject object{{QStringLiteral("kind"), drawingKindName(drawing.kind)},
                       {QStringLiteral("points"), points},
                       {QStringLiteral("text"), drawing.text}};
    if (drawing.kind == DrawingKind::Polyline) {
        object.insert(QStringLiteral("closed"), drawing.closed);
    }
    if (drawing.kind == DrawingKind::Calibration) {
        object.insert(QStringLiteral("known_mm"), drawing.known_mm);
    }
    return object;
}

std::optional<Drawing> fromJson(const QJsonObject& object) {
    const auto kind = drawingKindFromName(object.value(QLatin1String("kind")).toString());
    const QJsonArray points = object.value(QLatin1String("points")).toArray();
    if (!kind || static_cast<std::size_t>(points.size()) > most_points) {
        return {};
    }
    Drawing drawing{*kind, {}};
    for (const QJsonValue& value : points) {
        const QJsonArray point = value.toArray();
        if (point.size() != 2 || !point[0].isDouble() || !point[1].isDouble()) {
            return {};
        }
        drawing.points.emplace_back(point[0].toDouble(), point[1].toDouble());
    }
    drawing.text = object.value(QLatin1String("text")).toString().left(longest_text);
    drawing.closed = object.value(QLatin1String("closed")).toBool();
    drawing.known_mm = object.value(QLatin1String("known_mm")).toDouble();
    return isWhole(drawing) ? std::optional(drawing) : std::nullopt;
}

}  // namespace

QByteArray drawingsToJson(const DrawingSheet& sheet) {
    QJsonArray drawings;
    for (const Drawing& drawing : sheet.drawings) {
        drawings.append(toJson(drawing));
    }
    return QJsonDocument(QJsonObject{{QStringLiteral("format"), format},
                                     {QStringLiteral("version"), version},
                                     {QStringLiteral("key_image"), sheet.key_image},
                                     {QStringLiteral("drawings"), drawings}})
        .toJson(QJsonDocument::Compact);
}

Result<DrawingSheet> drawingsFromJson(const QByteArray& json) {
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(json, &fault);
    if (fault.error != QJsonParseError::NoError || !document.isObject()) {
        return damaged("not a JSON document");
    }
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != format) {
        return damaged("not a file of drawings");
    }
    if (object.value(QLatin1String("version")).toInt() != version) {
        return damaged("drawings of another version of the program");
    }
    const QJsonValue list = object.value(QLatin1String("drawings"));
    const QJsonArray drawings = list.toArray();
    if (!list.isArray() || static_cast<std::size_t>(drawings.size()) > most_drawings) {
        return damaged("no list of drawings");
    }
    DrawingSheet sheet;
    sheet.key_image = object.value(QLatin1String("key_image")).toBool();
    for (const QJsonValue& value : drawings) {
        const auto drawing = fromJson(value.toObject());
        if (!drawing) {
            return damaged("a drawing that cannot be");
        }
        sheet.drawings.push_back(*drawing);
    }
    return sheet;
}

}  // namespace lucency
