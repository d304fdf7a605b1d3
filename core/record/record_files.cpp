#include "core/record/csv.h"
#include "core/record/outbox_files.h"
#include "core/record/record_parts.h"
#include "core/record/schema.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <cstdio>
#include <unistd.h>

namespace lucency {

namespace {

constexpr int copy_after_hours = 24;
constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

RecordAddress fileAddress(const QString& path) {
    RecordAddress address;
    address.file = path;
    return address;
}

/// An empty file that is its owner's alone.
bool makeEmpty(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.setPermissions(owner);
}

void removeFile(const QString& path) {
    for (const char* log : {"", "-wal", "-shm", "-journal"}) {
        QFile::remove(path + QLatin1String(log));
    }
}

/// Puts `from` in the place of `to`, safe on the disk.
Result<void> takePlace(const QString& from, const QString& to) {
    QFile file(from);
    if (!file.open(QIODevice::ReadWrite) || ::fsync(file.handle()) != 0 ||
        std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) != 0) {
        return {ErrorCode::OutputUnwritable, QStringLiteral("the file cannot be put in place")};
    }
    return {};
}

/// All rows of one record into another, which has none, within transactions of both.
Result<void> copyRows(Sql& from, Sql& to) {
    for (const QString& table : recordTables()) {
        const QStringList columns = columnsOf(table);
        const QString names = columns.join(QStringLiteral(", "));
        const QString insert =
            QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
                .arg(table, names,
                     QStringList(columns.size(), QStringLiteral("?")).join(QStringLiteral(", ")));
        Result<void> put;
        const auto looked = from.each(QStringLiteral("SELECT %1 FROM %2").arg(names, table), {},
                                      [&](const SqlRow& row) {
                                          QVariantList values;
                                          for (int i = 0; i < columns.size(); ++i) {
                                              values << row.text(i);
                                          }
                                          put = put ? to.run(insert, values) : put;
                                      });
        if (!looked || !put) {
            return looked ? put : looked;
        }
    }
    return {};
}

Result<void> emptyTables(Sql& sql) {
    const QStringList tables = recordTables();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        if (auto failed = errorOf(sql.run(QStringLiteral("DELETE FROM ") + *table))) {
            return *failed;
        }
    }
    return {};
}

/// Out of a file that is nobody's record, with rows of its trail that say so.
Result<void> forgetInFile(const QString& path) {
    Sql sql;
    auto done = sql.open(fileAddress(path));
    if (done) {
        done = sql.transact(Sql::Lock::Write, [&]() -> Result<void> {
            const auto last = lastOfTrail(sql);
            if (auto failed =
                    last ? errorOf(deleteWhat(sql, Forget::IdentityAndWords)) : errorOf(last)) {
                return *failed;
            }
            const auto extended =
                extendTrail(sql, last->reader, *last, {{QStringLiteral("clear"), {}, {}, {}}});
            return extended ? Result<void>() : Result<void>(extended.error());
        });
    }
    return done ? scrub(sql) : done;
}

}  // namespace

/// Into a new file at `path`, which is whole and safe once this has gone well.
Result<void> Record::Parts::copyInto(const QString& path) {
    removeFile(path);
    if (!makeEmpty(path)) {
        return sql.fail(RecordTrouble::ReadOnly, QStringLiteral("the file cannot be made"));
    }
    if (!sql.isServer()) {
        return sql.run(QStringLiteral("VACUUM INTO ?"), {path});
    }
    Sql file;
    auto done = file.open(fileAddress(path));
    const auto version = done ? migrate(file) : Result<int>(done.error());
    if (auto failed = errorOf(version)) {
        return *failed;
    }
    return sql.transact(Sql::Lock::Read, [&] {
        return file.transact(Sql::Lock::Write, [&] {
            const auto emptied = emptyTables(file);
            return emptied ? copyRows(sql, file) : emptied;
        });
    });
}

Result<void> Record::Parts::backUp(const QString& path, WithIdentity identity) {
    const QString part = path + QStringLiteral(".part");
    auto done = copyInto(part);
    if (done && identity == WithIdentity::No) {
        done = forgetInFile(part);
    }
    if (done) {
        done = checkFile(part);
    }
    if (done) {
        done = takePlace(part, path);
    }
    removeFile(part);
    if (done) {
        done = logged(QStringLiteral("backup"),
                      identity == WithIdentity::Yes ? QStringLiteral("with identity")
                                                    : QStringLiteral("without identity"),
                      [] { return Result<void>(); });
    }
    return done;
}

Result<void> Record::Parts::restore(const QString& path) {
    const QString folder =
        address.isServer() ? dataFolder() : QFileInfo(address.file).absolutePath();
    const QString part = folder + QStringLiteral("/restore.part");
    removeFile(part);
    if (!QDir().mkpath(folder) || !makeEmpty(part) || !QFile::remove(part) ||
        !QFile::copy(path, part) || !QFile::setPermissions(part, owner)) {
        removeFile(part);
        return sql.fail(RecordTrouble::Full, QStringLiteral("the backup cannot be copied"));
    }
    auto done = checkFile(part);
    if (done && !address.isServer()) {
        done = copyInto(QStringLiteral("%1/record-before-%2.sqlite").arg(folder, fileTime()));
    }
    Sql from;
    if (done) {
        done = from.open(fileAddress(part));
    }
    if (done) {
        const auto last = lastOfTrail(sql);
        done = !last ? Result<void>(last.error())
                     : logged(
                           QStringLiteral("restore"),
                           QStringLiteral("the trail before: %1 rows, %2")
                               .arg(last->seq)
                               .arg(last->hash),
                           [&] {
                               reader_keys.clear();
                               const auto emptied = emptyTables(sql);
                               return emptied ? copyRows(from, sql) : emptied;
                           },
                           true);
    }
    from.close();
    removeFile(part);
    return done;
}

Result<void> Record::Parts::keepCopy() {
    const QStringList sent = sentFiles();
    const QString part = copyPath() + QStringLiteral(".part");
    auto done = copyInto(part);
    if (done) {
        done = takePlace(part, copyPath());
    }
    removeFile(part);
    const QString here = recordAddressText(address);
    for (const QString& path : done ? sent : QStringList()) {
        const auto waiting = readWaiting(path);
        if (waiting && waiting->address == here) {
            QFile::remove(path);
        }
    }
    return done;
}

Result<void> Record::backup(const QString& path, WithIdentity identity) {
    auto done = parts_->ensureOpen();
    if (done) {
        done = parts_->backUp(path, identity);
    }
    return parts_->told(done);
}

Result<void> Record::restore(const QString& path) {
    auto done = parts_->ensureOpen();
    if (done) {
        done = parts_->restore(path);
    }
    if (done && !parts_->address.isServer()) {
        done = parts_->keepCopy();
    }
    return parts_->told(done);
}

Result<void> Record::keepCopy(bool now) {
    auto done = parts_->ensureOpen();
    const QFileInfo copy(parts_->copyPath());
    const bool young = copy.exists() && copy.lastModified().addSecs(copy_after_hours * 3600) >
                                            QDateTime::currentDateTime();
    if (done && !parts_->address.isServer() && (now || !young)) {
        done = parts_->keepCopy();
    }
    return parts_->told(done);
}

Result<QByteArray> Record::exportAll(ExportFormat format, WithIdentity identity) {
    const bool named = identity == WithIdentity::Yes;
    QHash<QString, QJsonArray> identities;
    auto done = parts_->ensureOpen();
    if (done && named) {
        done = parts_->sql.each(
            QStringLiteral("SELECT f.pixels_sha256, i.path, i.frame, i.sop_instance_uid, "
                           "i.patient_name, i.patient_id FROM identities i JOIN films f ON "
                           "f.film_key = i.film_key ORDER BY i.path, i.frame"),
            {}, [&](const SqlRow& row) {
                identities[row.text(0)].append(QJsonObject{{"path", row.text(1)},
                                                           {"frame", row.number(2)},
                                                           {"sop_instance_uid", row.text(3)},
                                                           {"patient_name", row.text(4)},
                                                           {"patient_id", row.text(5)}});
            });
    }
    QByteArray bytes;
    if (done && format == ExportFormat::Csv) {
        const auto all = rows();
        if (auto failed = errorOf(all)) {
            return *failed;
        }
        const QStringList names{QStringLiteral("path"), QStringLiteral("sop_instance_uid"),
                                QStringLiteral("patient_name"), QStringLiteral("patient_id")};
        QString text = csvLine(rowColumns() + (named ? names : QStringList()));
        for (const ReadRow& row : *all) {
            QStringList fields = rowFields(row);
            const QJsonObject first =
                identities.value(QString::fromLatin1(row.film.toHex())).first().toObject();
            for (const QString& name : named ? names : QStringList()) {
                fields << first.value(name).toString();
            }
            text += csvLine(fields);
        }
        bytes = text.toUtf8();
    } else if (done) {
        QJsonArray films, events;
        QString film;
        const auto finish = [&] {
            if (!film.isEmpty()) {
                QJsonObject object{{"pixels_sha256", film}, {"events", events}};
                if (named) {
                    object.insert(QStringLiteral("identities"), identities.value(film));
                }
                films.append(object);
            }
            events = {};
        };
        done = parts_->sql.each(
            QStringLiteral("SELECT f.pixels_sha256, r.name, r.role, e.event, e.beside, "
                           "COALESCE(w.words, '') FROM events e JOIN films f ON f.film_key = "
                           "e.film_key JOIN readers r ON r.reader_key = e.reader_key LEFT JOIN "
                           "words w ON w.event_key = e.event_key ORDER BY f.pixels_sha256, e.seq"),
            {}, [&](const SqlRow& row) {
                if (row.text(0) != film) {
                    finish();
                    film = row.text(0);
                }
                const auto object = [&](int column) {
                    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
                };
                QJsonObject event = object(3);
                event.insert(QStringLiteral("reader"), row.text(1));
                event.insert(QStringLiteral("role"), row.text(2));
                if (!row.text(4).isEmpty()) {
                    event.insert(QStringLiteral("beside"), object(4));
                }
                if (named && !row.text(5).isEmpty()) {
                    event.insert(QStringLiteral("words"), object(5));
                }
                events.append(event);
            });
        finish();
        bytes = QJsonDocument(
                    QJsonObject{{"format", "lucency-record"}, {"version", 1}, {"films", films}})
                    .toJson();
    }
    if (done) {
        done = parts_->logged(
            QStringLiteral("export"),
            named ? QStringLiteral("with identity") : QStringLiteral("without identity"),
            [] { return Result<void>(); });
    }
    if (auto failed = errorOf(parts_->told(done))) {
        return *failed;
    }
    return bytes;
}

}  // namespace lucency
