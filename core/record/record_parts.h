#pragma once

#include "core/record/audit_head.h"
#include "core/record/entry_json.h"
#include "core/record/record.h"
#include "core/record/sql.h"

#include <QHash>

#include <tuple>

namespace lucency {

/// 16 random bytes, hexadecimal: keys and salts that say nothing.
QString randomKey();
/// SHA-256 over the parts, each behind a line feed but the first; hexadecimal.
QString saltedDigest(const QString& salt, const QStringList& parts);
/// Now, as the trail has it.
QString auditTime();

/// Rows that one transaction puts into the trail.
struct TrailRow {
    QString action, film, subject, digest;
};

struct Record::Parts {
    RecordAddress address;
    Reader reader;
    Sql sql;
    QString set_aside;
    RecordTrouble trouble = RecordTrouble::None;
    QHash<QString, QString> reader_keys;  ///< by name, of those that this connection has seen

    /// The call's result, with trouble() kept for whoever asks.
    template <typename T>
    Result<T> told(Result<T> result) {
        trouble = result                                 ? RecordTrouble::None
                  : sql.trouble() == RecordTrouble::None ? RecordTrouble::Other
                                                         : sql.trouble();
        return result;
    }

    Result<void> open();
    Result<void> openFile();
    Result<void> putAside(const QString& why);
    Result<void> ensureOpen();

    using TrailWork = std::function<Result<void>(std::vector<TrailRow>&)>;
    /// A transaction that ends in rows of the trail: `work` says which. With `anew` the head is
    /// written from where the trail stands, whatever it said.
    Result<void> write(const Reader& who, const TrailWork& work, bool anew = false);
    /// Whether the head may be carried on from a trail that ends at `count`; First where this
    /// computer has none yet.
    enum class HeadState { Fits, First, Wrong };
    Result<HeadState> headState(const HeadFile& file, qint64 count, const QString& hash);
    Result<TrailRow> detailRow(const QString& action, const QString& film, const QString& detail);

    Result<QString> readerKey(const Reader& who, std::vector<TrailRow>& rows);
    Result<Kept> append(const Reader& who, const RecordEntry& entry,
                        std::optional<std::size_t> known);
    Result<FilmReads> readsOf(const QString& reader_name, const QByteArray& film);
    Result<QString> filmKey(const FilmReference& film);

    Result<void> takeOldFiles();
    Result<void> resendSent();
    Result<void> copyInto(const QString& path);
    Result<void> backUp(const QString& path, WithIdentity identity);
    Result<void> restore(const QString& path);
    Result<void> keepCopy();
    /// A transaction that is one row of the trail, and what `work` does.
    Result<void> logged(const QString& action, const QString& detail,
                        const std::function<Result<void>()>& work, bool anew = false);
    QString copyPath() const { return address.file + QStringLiteral(".copy"); }
};

/// Whether an SQLite file is a whole record: its pages, its schema and its chain. Its schema may be
/// older. Errors: DamagedFile, InvalidArgument for a later version.
Result<void> checkFile(const QString& path);
/// Deletes what forget() takes out, from an open record; within a transaction.
Result<void> deleteWhat(Sql& sql, Forget what);
/// Leaves nothing of what was deleted in the file and its log.
Result<void> scrub(Sql& sql);
/// Renames an SQLite file with its log to `name` in the same folder; false where that fails.
bool moveFile(const QString& path, const QString& name);
/// "20261123-114502-123".
QString fileTime();

/// The trail's last row; that before the first where it is empty.
Result<AuditRow> lastOfTrail(Sql& sql);
/// Puts rows behind `last`; gives the last of them.
Result<AuditRow> extendTrail(Sql& sql, const QString& reader_key, AuditRow last,
                             const std::vector<TrailRow>& rows);

/// Chain and contents of an open record; the head is not asked.
Result<TrailWalk> walkTrail(Sql& sql, const AuditHead& expected, TrailCheck* contents);

}  // namespace lucency
