#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>
#include <vector>

namespace lucency {

/// One row of the audit trail; docs/record.md shows how to follow it by hand. Names nobody but the
/// reader, by a random key, and holds no words of theirs.
struct AuditRow {
    qint64 seq = 0;    ///< from 1, without gaps
    QString time;      ///< UTC, ISO 8601 with milliseconds
    QString reader;    ///< key of the table readers, hexadecimal
    QString action;    ///< see docs/record.md: "first-read", "opinion", "export", ...
    QString film;      ///< SHA-256 of its pixels, hexadecimal; or empty
    QString subject;   ///< key of the event or detail that it is about; or empty
    QString digest;    ///< of that, salted, hexadecimal; or empty
    QString previous;  ///< `hash` of the row before, hexadecimal; of the first row: 64 zeros
    QString hash;      ///< hexadecimal
    bool operator==(const AuditRow&) const = default;
};

/// What is hashed: all but `hash` as an object of JSON, names in the order of the alphabet, without
/// spaces, UTF-8.
QByteArray canonicalJson(const AuditRow& row);
/// SHA-256 of canonicalJson(), hexadecimal.
QString auditHash(const AuditRow& row);
/// 64 zeros.
QString firstPrevious();

/// What is known of the trail outside the database: how far it went when this computer last wrote,
/// and how far the write that was under way then would have taken it.
struct AuditHead {
    qint64 count = 0;
    QString hash = firstPrevious();
    qint64 next_count = 0;  ///< 0 where no write was under way
    QString next_hash;
    bool operator==(const AuditHead&) const = default;
};

/// How a trail stands.
struct TrailCheck {
    enum class Fault {
        None,
        Altered,       ///< the row is not what it was when it was written
        Missing,       ///< a row of this number is not there any more
        Inserted,      ///< the row was put in afterwards
        TailCut,       ///< rows from this one on, which were there, are gone
        ComputedAnew,  ///< the chain fits, but it is not the one that was written here
        HeadMissing,   ///< the file outside the database is gone
        HeadAltered,   ///< it was not written with the key beside it
        ReadAltered,   ///< the read, or detail, that the row is about is not what it was
        ReadMissing,   ///< it is gone
        ReadInserted,  ///< a read stands in the record of which the trail knows nothing
    };
    Fault fault = Fault::None;
    qint64 seq = 0;   ///< of the first row at fault; 0 where it is none of the rows
    qint64 rows = 0;  ///< that were looked at
    bool isWhole() const { return fault == Fault::None; }
};

/// "altered", "tail-cut", ...; "none".
QString trailFaultName(TrailCheck::Fault fault);
/// What is wrong and where, or that the trail is whole, in a translated sentence.
QString trailSentence(const TrailCheck& check);

/// Follows a chain row by row, in the order of `seq`.
class TrailWalk {
public:
    void add(const AuditRow& row);
    /// The chain by itself.
    const TrailCheck& check() const { return check_; }
    /// And against a head. `alone`: nobody else writes this record, so that no row may stand behind
    /// those the head knows of.
    TrailCheck checkAgainst(const AuditHead& head, bool alone) const;

    /// Heads whose hashes are to be compared: to be called before the first row.
    void expect(const AuditHead& head) { head_ = head; }

private:
    void fail(TrailCheck::Fault fault, qint64 seq);

    TrailCheck check_;
    AuditHead head_;
    QString last_, before_last_;  ///< hashes
    QString at_count_, at_next_;  ///< hashes of the rows that the head names
};

/// The trail for spreadsheets and programs; a line or an object a row, in its order. JSON says
/// besides how it stands, where that was looked at.
QByteArray trailToCsv(const std::vector<AuditRow>& rows);
QByteArray trailToJson(const std::vector<AuditRow>& rows,
                       const std::optional<TrailCheck>& check = {});

}  // namespace lucency
