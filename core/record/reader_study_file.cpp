// The protocol's file, and what is exported of a study.
#include "core/base/whole_file.h"
#include "core/record/csv.h"
#include "core/record/reader_study.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <cmath>

namespace lucency {

namespace {

constexpr int file_version = 1;
constexpr double seeds = 9007199254740992.0;  // 2^53: what a number of JSON holds exactly
constexpr double most_days = 3650;
constexpr int sha256_bytes = 32;

/// Fields of one object, each asked for once; the first fault stays.
class Fields {
public:
    Fields(const QJsonObject& json, QString where, QString& fault)
        : json_(json), where_(std::move(where)), fault_(fault) {}

    QJsonValue value(const char* name, const char* wanted, bool (QJsonValue::*is)() const) {
        const auto key = QString::fromLatin1(name);
        asked_.insert(key);
        const QJsonValue found = json_.value(key);
        if (found.isUndefined()) {
            fail(QStringLiteral("\"%1\" is missing").arg(key));
        } else if (!(found.*is)()) {
            fail(QStringLiteral("\"%1\" is to be %2").arg(key, QLatin1String(wanted)));
        }
        return found;
    }
    QString text(const char* name) {
        const QString text = value(name, "text", &QJsonValue::isString).toString().trimmed();
        if (text.isEmpty()) {
            fail(QStringLiteral("\"%1\" is empty").arg(QLatin1String(name)));
        }
        return text;
    }
    bool truth(const char* name) {
        return value(name, "true or false", &QJsonValue::isBool).toBool();
    }
    double whole(const char* name, double low, double high) {
        const double number = value(name, "a number", &QJsonValue::isDouble).toDouble();
        if (!(number >= low && number <= high) || number != std::floor(number)) {
            fail(QStringLiteral("\"%1\" is to be a whole number from %2 to %3")
                     .arg(QLatin1String(name))
                     .arg(low, 0, 'f', 0)
                     .arg(high, 0, 'f', 0));
            return low;
        }
        return number;
    }
    QByteArray hash(const char* name) {
        const QString hex = text(name);
        const QByteArray bytes = QByteArray::fromHex(hex.toLatin1());
        if (bytes.size() != sha256_bytes || QString::fromLatin1(bytes.toHex()) != hex.toLower()) {
            fail(QStringLiteral("\"%1\" is to be 64 hexadecimal digits").arg(QLatin1String(name)));
        }
        return bytes;
    }
    bool has(const char* name) const { return json_.contains(QLatin1String(name)); }
    void fail(const QString& what) {
        if (fault_.isEmpty()) {
            fault_ = where_.isEmpty() ? what : where_ + QStringLiteral(": ") + what;
        }
    }
    /// What was never asked for is nothing that a protocol has.
    void end() {
        const QStringList keys = json_.keys();
        for (const QString& key : keys) {
            if (!asked_.contains(key)) {
                fail(QStringLiteral("a protocol has no \"%1\"").arg(key));
            }
        }
    }

private:
    const QJsonObject json_;
    QString where_;
    QString& fault_;
    QSet<QString> asked_;
};

ReaderStudy::Film filmFrom(const QJsonValue& json, std::size_t number, QString& fault) {
    const QString where = QStringLiteral("film %1").arg(number);
    Fields fields(json.toObject(), where, fault);
    if (!json.isObject()) {
        fields.fail(QStringLiteral("is to be an object"));
    }
    ReaderStudy::Film film;
    film.path = fields.text("path");
    if (QDir::isAbsolutePath(film.path)) {
        fields.fail(QStringLiteral("\"path\" is to be as seen from the protocol's folder"));
    }
    film.sha256 = fields.hash("sha256");
    film.pixels_sha256 = fields.hash("pixels_sha256");
    if (fields.has("label")) {
        film.label = fields.text("label");
    }
    fields.end();
    return film;
}

QStringList readersFrom(Fields& fields) {
    QStringList readers;
    const QJsonArray names =
        fields
            .value("readers", "a list of names, empty where anybody may read", &QJsonValue::isArray)
            .toArray();
    for (const QJsonValue& name : names) {
        const QString reader = name.toString().trimmed();
        if (reader.isEmpty()) {
            fields.fail(QStringLiteral("\"readers\" holds something that is no name"));
        } else if (readers.contains(reader)) {
            fields.fail(QStringLiteral("\"readers\" holds a name twice"));
        }
        readers << reader;
    }
    return readers;
}

void checkApart(const std::vector<ReaderStudy::Film>& films, Fields& fields) {
    QHash<QByteArray, std::size_t> seen;
    for (std::size_t i = 0; i < films.size(); ++i) {
        const auto same = seen.constFind(films[i].pixels_sha256);
        if (same != seen.constEnd()) {
            fields.fail(QStringLiteral("films %1 and %2 are the same").arg(*same + 1).arg(i + 1));
        }
        seen.insert(films[i].pixels_sha256, i);
    }
}

}  // namespace

Result<ReaderStudy> parseReaderStudy(const QByteArray& json) {
    QJsonParseError wrong;
    const QJsonDocument document = QJsonDocument::fromJson(json, &wrong);
    if (!document.isObject()) {
        return Error{ErrorCode::DataSetUnusable,
                     wrong.error == QJsonParseError::NoError
                         ? QStringLiteral("the protocol is to be a JSON object")
                         : QStringLiteral("the protocol is no JSON: %1 at byte %2")
                               .arg(wrong.errorString())
                               .arg(wrong.offset)};
    }
    QString fault;
    Fields fields(document.object(), {}, fault);
    if (fields.whole("reader_study", 1, 1e6) > file_version) {
        fields.fail(QStringLiteral("a later version of the program has written this protocol"));
    }
    ReaderStudy study;
    study.title = fields.text("title");
    const auto mode = readingModeFromName(fields.text("mode"));
    if (!mode) {
        fields.fail(QStringLiteral("\"mode\" is to be second-reader, concurrent or teaching"));
    }
    study.mode = mode.value_or(study.mode);
    study.readers = readersFrom(fields);
    const QString order = fields.text("order");
    if (order != QLatin1String("random") && order != QLatin1String("as-listed")) {
        fields.fail(QStringLiteral("\"order\" is to be random or as-listed"));
    }
    study.random_order = order == QLatin1String("random");
    study.seed = static_cast<std::uint64_t>(fields.whole("seed", 0, seeds - 1));
    study.in_turn = fields.truth("in_turn");
    if (fields.has("wash_out_days")) {
        study.wash_out_days = static_cast<int>(fields.whole("wash_out_days", 0, most_days));
    }
    const QJsonArray films =
        fields.value("films", "a list of films", &QJsonValue::isArray).toArray();
    if (films.isEmpty()) {
        fields.fail(QStringLiteral("\"films\" is empty"));
    }
    for (const QJsonValue& film : films) {
        study.films.push_back(filmFrom(film, study.films.size() + 1, fault));
    }
    checkApart(study.films, fields);
    fields.end();
    if (!fault.isEmpty()) {
        return Error{ErrorCode::DataSetUnusable, fault};
    }
    return study;
}

QByteArray writeReaderStudy(const ReaderStudy& study) {
    QJsonArray films;
    for (const ReaderStudy::Film& film : study.films) {
        QJsonObject one{{"path", film.path},
                        {"sha256", QString::fromLatin1(film.sha256.toHex())},
                        {"pixels_sha256", QString::fromLatin1(film.pixels_sha256.toHex())}};
        if (!film.label.isEmpty()) {
            one.insert("label", film.label);
        }
        films.append(one);
    }
    QJsonObject json{
        {"reader_study", file_version},
        {"title", study.title},
        {"mode", readingModeName(study.mode)},
        {"readers", QJsonArray::fromStringList(study.readers)},
        {"order", QLatin1String(study.random_order ? "random" : "as-listed")},
        {"seed", static_cast<double>(study.seed)},
        {"in_turn", study.in_turn},
        {"films", films},
    };
    if (study.wash_out_days) {
        json.insert("wash_out_days", *study.wash_out_days);
    }
    return QJsonDocument(json).toJson();
}

Result<ReaderStudy> openReaderStudy(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::FileNotFound, {}};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::PermissionDenied, file.errorString()};
    }
    return parseReaderStudy(file.readAll());
}

namespace {

struct SessionRows {
    int session = 1;
    std::vector<ReadRow> rows;
};

/// Who was to read and who has, in order.
QStringList readersOf(const ReaderStudy& study, const std::vector<SessionRows>& sessions) {
    QStringList readers = study.readers;
    for (const SessionRows& session : sessions) {
        for (const ReadRow& row : session.rows) {
            readers << row.reader;
        }
    }
    readers.removeDuplicates();
    return readers;
}

QByteArray orderTable(const ReaderStudy& study, const std::vector<SessionRows>& sessions) {
    QString text =
        csvLine({QStringLiteral("reader"), QStringLiteral("session"), QStringLiteral("position"),
                 QStringLiteral("number"), QStringLiteral("film")});
    const QStringList readers = readersOf(study, sessions);
    for (const QString& reader : readers) {
        for (int session = 1; session <= study.sessions(); ++session) {
            int position = 0;
            for (const std::size_t film : studyOrder(study, reader, session)) {
                text += csvLine({reader, QString::number(session), QString::number(++position),
                                 QString::number(film + 1),
                                 QString::fromLatin1(study.films[film].pixels_sha256.toHex())});
            }
        }
    }
    return text.toUtf8();
}

QByteArray rowsToJson(const std::vector<SessionRows>& sessions) {
    const QStringList columns = rowColumns();
    QJsonArray all;
    for (const SessionRows& session : sessions) {
        for (const ReadRow& row : session.rows) {
            const QStringList values = rowFields(row);
            QJsonObject one{{"session", session.session}};
            for (qsizetype i = 0; i < columns.size(); ++i) {
                bool number = false;
                const double as_number = values[i].toDouble(&number);
                const bool counts = columns[i].endsWith(QLatin1String("certainty")) ||
                                    columns[i] == QLatin1String("probability") ||
                                    columns[i] == QLatin1String("operating_point") ||
                                    columns[i] == QLatin1String("seconds");
                one.insert(columns[i], values[i].isEmpty() ? QJsonValue()
                                       : counts && number  ? QJsonValue(as_number)
                                                           : QJsonValue(values[i]));
            }
            all.append(one);
        }
    }
    return QJsonDocument(all).toJson();
}

}  // namespace

Result<void> exportReaderStudy(const ReaderStudy& study, Record& record, const QString& folder) {
    const auto all = record.rows();
    if (!all) {
        return all.error();
    }
    if (!QDir().mkpath(folder)) {
        return Error{ErrorCode::OutputUnwritable, QStringLiteral("the folder cannot be made")};
    }
    ReaderStudy nameless = study;
    for (std::size_t i = 0; i < nameless.films.size(); ++i) {
        nameless.films[i].path = QString::number(i + 1);
    }
    std::vector<SessionRows> sessions;
    std::vector<std::pair<QString, QByteArray>> files;
    for (int session = 1; session <= study.sessions(); ++session) {
        sessions.push_back({session, studyRows(study, session, *all)});
        const QString name = study.sessions() > 1 ? QStringLiteral("reads-%1.csv").arg(session)
                                                  : QStringLiteral("reads.csv");
        files.emplace_back(name, rowsToCsv(sessions.back().rows));
    }
    files.emplace_back(QStringLiteral("protocol.json"), writeReaderStudy(nameless));
    files.emplace_back(QStringLiteral("order.csv"), orderTable(study, sessions));
    files.emplace_back(QStringLiteral("reads.json"), rowsToJson(sessions));
    for (const auto& [name, bytes] : files) {
        if (const auto written = writeWhole(QDir(folder).filePath(name), bytes); !written) {
            return written.error();
        }
    }
    return record.log(QStringLiteral("export"), {}, QStringLiteral("reader study"));
}

}  // namespace lucency
