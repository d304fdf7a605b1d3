#include "app/cli/json_text.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace lucency::cli {

namespace {

QString scalar(const QJsonValue& value) {
    if (value.isString()) {
        return value.toString();
    }
    return QString::fromUtf8(
        QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact).chopped(1).sliced(1));
}

bool isFlat(const QJsonArray& array) {
    for (const QJsonValue& value : array) {
        if (value.isObject() || value.isArray()) {
            return false;
        }
    }
    return true;
}

void append(QStringList& lines, const QString& name, const QJsonValue& value, int indent) {
    const QString head = QString(indent, QLatin1Char(' ')) + name + QLatin1Char(':');
    if (value.isObject()) {
        lines.append(head);
        lines.append(jsonText(value.toObject(), indent + 2));
    } else if (value.isArray() && isFlat(value.toArray())) {
        QStringList parts;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array) {
            parts.append(scalar(part));
        }
        lines.append(head + QLatin1Char(' ') + parts.join(QStringLiteral(", ")));
    } else if (value.isArray()) {
        lines.append(head);
        int number = 0;
        const QJsonArray array = value.toArray();
        for (const QJsonValue& part : array) {
            append(lines, QString::number(++number), part, indent + 2);
        }
    } else {
        lines.append(head + QLatin1Char(' ') + scalar(value));
    }
}

}  // namespace

QString jsonText(const QJsonObject& object, int indent) {
    QStringList lines;
    for (auto member = object.begin(); member != object.end(); ++member) {
        append(lines, member.key(), member.value(), indent);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace lucency::cli
