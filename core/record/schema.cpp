#include "core/record/schema.h"

#include <QHash>

#include <array>

namespace lucency {

namespace {

/// Step i leads from version i to i + 1. The SQL is what SQLite and PostgreSQL agree on: keys,
/// hashes and salts are hexadecimal TEXT.
const std::array<QStringList, schema_version> steps{{
    {
        QStringLiteral("CREATE TABLE record_version (version BIGINT NOT NULL)"),
        QStringLiteral("INSERT INTO record_version (version) VALUES (1)"),
        QStringLiteral("CREATE TABLE readers (reader_key TEXT PRIMARY KEY, name TEXT NOT NULL "
                       "UNIQUE, role TEXT NOT NULL, salt TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE films (film_key TEXT PRIMARY KEY, pixels_sha256 TEXT NOT NULL "
                       "UNIQUE)"),
        QStringLiteral("CREATE TABLE identities (identity_key TEXT PRIMARY KEY, film_key TEXT NOT "
                       "NULL REFERENCES films (film_key), place TEXT NOT NULL, path TEXT NOT NULL, "
                       "frame BIGINT NOT NULL, sop_instance_uid TEXT NOT NULL, patient_name TEXT "
                       "NOT NULL, patient_id TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX identities_film ON identities (film_key)"),
        QStringLiteral("CREATE INDEX identities_place ON identities (place)"),
        QStringLiteral("CREATE INDEX identities_uid ON identities (sop_instance_uid)"),
        QStringLiteral("CREATE TABLE events (event_key TEXT PRIMARY KEY, seq BIGINT NOT NULL "
                       "UNIQUE, film_key TEXT NOT NULL REFERENCES films (film_key), reader_key "
                       "TEXT NOT NULL REFERENCES readers (reader_key), event TEXT NOT NULL, beside "
                       "TEXT NOT NULL, words_digest TEXT NOT NULL, salt TEXT NOT NULL)"),
        QStringLiteral("CREATE INDEX events_film ON events (film_key, reader_key, seq)"),
        QStringLiteral("CREATE TABLE words (event_key TEXT PRIMARY KEY REFERENCES events "
                       "(event_key), salt TEXT NOT NULL, words TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE details (detail_key TEXT PRIMARY KEY, salt TEXT NOT NULL, "
                       "detail TEXT NOT NULL)"),
        QStringLiteral("CREATE TABLE audit (seq BIGINT PRIMARY KEY, time TEXT NOT NULL, reader "
                       "TEXT NOT NULL, action TEXT NOT NULL, film TEXT NOT NULL, subject TEXT NOT "
                       "NULL, digest TEXT NOT NULL, previous TEXT NOT NULL, hash TEXT NOT NULL)"),
    },
}};

}  // namespace

QStringList recordTables() {
    return {QStringLiteral("record_version"), QStringLiteral("readers"), QStringLiteral("films"),
            QStringLiteral("identities"),     QStringLiteral("events"),  QStringLiteral("words"),
            QStringLiteral("details"),        QStringLiteral("audit")};
}

QStringList columnsOf(const QString& table) {
    static const QHash<QString, const char*> columns{
        {QStringLiteral("record_version"), "version"},
        {QStringLiteral("readers"), "reader_key name role salt"},
        {QStringLiteral("films"), "film_key pixels_sha256"},
        {QStringLiteral("identities"),
         "identity_key film_key place path frame sop_instance_uid patient_name patient_id"},
        {QStringLiteral("events"),
         "event_key seq film_key reader_key event beside words_digest salt"},
        {QStringLiteral("words"), "event_key salt words"},
        {QStringLiteral("details"), "detail_key salt detail"},
        {QStringLiteral("audit"), "seq time reader action film subject digest previous hash"},
    };
    return QString::fromLatin1(columns.value(table)).split(QLatin1Char(' '));
}

Result<int> migrate(Sql& sql) {
    qint64 found = 0;
    const auto look = [&]() -> Result<void> {
        const auto there = sql.number(
            sql.isServer()
                ? QStringLiteral("SELECT count(*) FROM information_schema.tables WHERE table_name "
                                 "= 'record_version' AND table_schema = current_schema()")
                : QStringLiteral("SELECT count(*) FROM sqlite_master WHERE name = "
                                 "'record_version'"));
        if (auto failed = errorOf(there)) {
            return *failed;
        }
        if (*there == 0) {
            return {};
        }
        const auto version = sql.number(QStringLiteral("SELECT version FROM record_version"));
        if (auto failed = errorOf(version)) {
            return *failed;
        }
        found = *version;
        if (found > schema_version) {
            return sql.fail(RecordTrouble::Newer, QStringLiteral("schema %1").arg(found));
        }
        return {};
    };
    if (auto failed = errorOf(look())) {
        return *failed;
    }
    if (found == schema_version) {
        return static_cast<int>(found);
    }
    const auto done = sql.transact(Sql::Lock::Write, [&]() -> Result<void> {
        found = 0;  // another program may have been here since
        if (auto failed = errorOf(look())) {
            return *failed;
        }
        for (auto step = static_cast<std::size_t>(found); step < steps.size(); ++step) {
            for (const QString& statement : steps[step]) {
                if (auto failed = errorOf(sql.run(statement))) {
                    return *failed;
                }
            }
        }
        return sql.run(
            QStringLiteral("UPDATE record_version SET version = %1").arg(schema_version));
    });
    if (auto failed = errorOf(done)) {
        return *failed;
    }
    return static_cast<int>(found);
}

}  // namespace lucency
