#include "core/record/outbox_files.h"
#include "core/record/record_parts.h"
#include "core/record/schema.h"
#include "core/review/film_folder.h"
#include "core/review/reads_json.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lucency {

namespace {

const auto old_name = QStringLiteral("reads.json");
const auto taken_name = QStringLiteral("reads-taken.json");

/// Migrated and with sound pages.
Result<void> openSound(Sql& sql, const RecordAddress& address) {
    if (auto failed = errorOf(sql.open(address))) {
        return *failed;
    }
    if (!sql.isServer()) {
        const auto sound = sql.text(QStringLiteral("PRAGMA quick_check(1)"));
        if (auto failed = errorOf(sound)) {
            return *failed;
        }
        if (*sound != QLatin1String("ok")) {
            return sql.fail(RecordTrouble::Damaged, QStringLiteral("quick_check"));
        }
    }
    const auto version = migrate(sql);
    if (auto failed = errorOf(version)) {
        return *failed;
    }
    return {};
}

}  // namespace

QString fileTime() {
    return QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
}

bool moveFile(const QString& path, const QString& name) {
    const QDir folder = QFileInfo(path).absoluteDir();
    for (const char* log : {"-wal", "-shm"}) {
        QFile::rename(path + QLatin1String(log), folder.filePath(name) + QLatin1String(log));
    }
    return !QFile::exists(path) || QFile::rename(path, folder.filePath(name));
}

Result<void> checkFile(const QString& path) {
    RecordAddress address;
    address.file = path;
    Sql sql;
    const auto damaged = [](const QString& what) { return Error{ErrorCode::DamagedFile, what}; };
    if (!QFileInfo(path).isFile() || QFileInfo(path).size() == 0) {
        return damaged(QStringLiteral("no record"));
    }
    if (!openSound(sql, address)) {
        return sql.trouble() == RecordTrouble::Newer
                   ? Error{ErrorCode::InvalidArgument, QStringLiteral("of a later version")}
                   : damaged(QStringLiteral("no record, or a damaged one"));
    }
    TrailCheck contents;
    const auto walk = walkTrail(sql, {}, &contents);
    if (auto failed = errorOf(walk)) {
        return *failed;
    }
    const TrailCheck& check = walk->check().isWhole() ? contents : walk->check();
    if (!check.isWhole()) {
        return damaged(
            QStringLiteral("trail, row %1: %2").arg(check.seq).arg(trailFaultName(check.fault)));
    }
    return {};
}

Result<void> Record::Parts::ensureOpen() {
    return sql.isOpen() ? Result<void>() : open();
}

Result<void> Record::Parts::open() {
    reader_keys.clear();
    const bool vanished =
        !address.isServer() && QFileInfo(address.file).size() == 0 && QFile::exists(copyPath());
    auto opened = vanished ? sql.fail(RecordTrouble::Damaged, QStringLiteral("gone"))
                           : openSound(sql, address);
    if (!opened && sql.trouble() == RecordTrouble::Damaged && !address.isServer()) {
        opened = putAside(opened.error().detail);
    }
    if (!opened) {
        const RecordTrouble why = sql.trouble();
        sql.close();
        return sql.fail(why, opened.error().detail);
    }
    return takeOldFiles();
}

/// The damaged file gets a name of its own, and the last copy with what was sent since its place.
Result<void> Record::Parts::putAside(const QString& why) {
    sql.close();
    {
        const HeadFile lock(address);
        if (QFileInfo(address.file).size() > 0 && openSound(sql, address)) {
            return {};  // somebody else was faster
        }
        sql.close();
        const QString name = QStringLiteral("record-damaged-%1.sqlite").arg(fileTime());
        const bool was_there = QFileInfo(address.file).size() > 0;
        if (!moveFile(address.file, name)) {
            return sql.fail(RecordTrouble::ReadOnly,
                            QStringLiteral("a damaged record cannot be set aside"));
        }
        set_aside = was_there ? name : QString();
        if (QFile::exists(copyPath()) && checkFile(copyPath())) {
            if (!QFile::copy(copyPath(), address.file)) {
                return sql.fail(RecordTrouble::Full, QStringLiteral("the copy cannot be copied"));
            }
        }
        if (auto failed = errorOf(openSound(sql, address))) {
            return *failed;
        }
    }
    const auto told_so = logged(
        QStringLiteral("set-aside"), why, [] { return Result<void>(); }, true);
    return told_so ? resendSent() : told_so;
}

Result<void> Record::Parts::resendSent() {
    const QString here = recordAddressText(address);
    for (const QString& path : sentFiles()) {
        const auto waiting = readWaiting(path);
        if (waiting && waiting->address == here) {
            if (auto failed = errorOf(append(waiting->reader, waiting->entry, {}))) {
                return *failed;
            }
        }
    }
    return {};
}

/// Reads from before there was a record; what cannot be taken now stays for the next time.
Result<void> Record::Parts::takeOldFiles() {
    const QDir films(filmsFolder());
    const QStringList folders = films.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString& folder : folders) {
        const QString path = films.filePath(folder + QLatin1Char('/') + old_name);
        QFile file(path);
        const QByteArray pixels = QByteArray::fromHex(folder.toLatin1());
        if (pixels.size() != 32 || !file.exists() || !file.open(QIODevice::ReadOnly)) {
            continue;
        }
        const auto reads = parseReads(file.readAll());
        if (!reads) {
            continue;
        }
        RecordEntry entry;
        entry.film.pixels_sha256 = pixels;
        entry.events = reads->events;
        if (auto failed = errorOf(append(reader, entry, {}))) {
            return sql.trouble() == RecordTrouble::None ? Result<void>() : *failed;
        }
        QString name = taken_name;
        for (int number = 2; QFile::exists(QFileInfo(path).dir().filePath(name)); ++number) {
            name = QStringLiteral("reads-taken-%1.json").arg(number);
        }
        QFile::rename(path, QFileInfo(path).dir().filePath(name));
    }
    return {};
}

}  // namespace lucency
