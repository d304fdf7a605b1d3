#pragma once

#include <QFile>
#include <QHash>
#include <QString>
#include <QStringList>

namespace lucency::testing {

/// One line of comma-separated values, quotes as in RFC 4180 (no line breaks inside).
inline QStringList csvFields(const QString& line) {
    QStringList fields{QString()};
    bool quoted = false;
    for (const QChar c : line) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c == QLatin1Char(',') && !quoted) {
            fields.append(QString());
        } else {
            fields.back().append(c);
        }
    }
    return fields;
}

/// The rows of a CSV file by the names of its first line.
inline QList<QHash<QString, QString>> csvRows(const QString& path) {
    QList<QHash<QString, QString>> rows;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return rows;
    }
    const QStringList names = csvFields(QString::fromUtf8(file.readLine()).trimmed());
    while (!file.atEnd()) {
        const QStringList fields = csvFields(QString::fromUtf8(file.readLine()).trimmed());
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < names.size() && i < fields.size(); ++i) {
            row.insert(names[i], fields[i]);
        }
        rows.append(row);
    }
    return rows;
}

}  // namespace lucency::testing
