#include "core/record/audit.h"

#include "core/base/sha256.h"
#include "core/record/csv.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace lucency {

namespace {

using Fault = TrailCheck::Fault;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Record)
};

QJsonObject hashedPart(const AuditRow& row) {
    return {{"action", row.action},     {"digest", row.digest}, {"film", row.film},
            {"previous", row.previous}, {"reader", row.reader}, {"seq", row.seq},
            {"subject", row.subject},   {"time", row.time}};
}

struct Wording {
    const char* name;
    const char* sentence;
};

/// A switch without a default, so that a new fault does not compile without its words.
Wording wording(Fault fault) {
    switch (fault) {
        case Fault::None:
            return {"none", QT_TRANSLATE_NOOP("Record",
                                              "The audit trail is whole: %1 rows, none altered, "
                                              "missing or put in.")};
        case Fault::Altered:
            return {"altered",
                    QT_TRANSLATE_NOOP("Record", "Row %1 of the audit trail was altered.")};
        case Fault::Missing:
            return {"missing",
                    QT_TRANSLATE_NOOP("Record", "Row %1 of the audit trail is missing.")};
        case Fault::Inserted:
            return {"inserted",
                    QT_TRANSLATE_NOOP("Record", "Row %1 was put into the audit trail afterwards.")};
        case Fault::TailCut:
            return {"tail-cut",
                    QT_TRANSLATE_NOOP("Record",
                                      "The end of the audit trail was cut off: the rows from %1 on "
                                      "are missing.")};
        case Fault::ComputedAnew:
            return {"computed-anew",
                    QT_TRANSLATE_NOOP("Record",
                                      "The audit trail was computed anew: up to row %1 it is not "
                                      "the one that was written here.")};
        case Fault::HeadMissing:
            return {"head-missing",
                    QT_TRANSLATE_NOOP("Record",
                                      "The file that says how far the audit trail went is missing, "
                                      "so nobody can tell whether its end was cut off.")};
        case Fault::HeadAltered:
            return {"head-altered",
                    QT_TRANSLATE_NOOP("Record",
                                      "The file that says how far the audit trail went was "
                                      "altered, or its key was.")};
        case Fault::ReadAltered:
            return {"read-altered",
                    QT_TRANSLATE_NOOP("Record",
                                      "What row %1 of the audit trail is about was altered.")};
        case Fault::ReadMissing:
            return {
                "read-missing",
                QT_TRANSLATE_NOOP("Record", "What row %1 of the audit trail is about is missing.")};
        case Fault::ReadInserted:
            return {"read-inserted",
                    QT_TRANSLATE_NOOP("Record",
                                      "The record holds something that the audit trail knows "
                                      "nothing of.")};
    }
    return {"altered", "Row %1 of the audit trail was altered."};
}

}  // namespace

QByteArray canonicalJson(const AuditRow& row) {
    return QJsonDocument(hashedPart(row)).toJson(QJsonDocument::Compact);
}

QString auditHash(const AuditRow& row) {
    return QString::fromLatin1(sha256(canonicalJson(row)).toHex());
}

QString firstPrevious() {
    return QString(64, QLatin1Char('0'));
}

QString trailFaultName(Fault fault) {
    return QString::fromLatin1(wording(fault).name);
}

QString trailSentence(const TrailCheck& check) {
    return QCoreApplication::translate("Record", wording(check.fault).sentence)
        .arg(check.isWhole() ? check.rows : check.seq);
}

void TrailWalk::fail(Fault fault, qint64 seq) {
    if (check_.isWhole()) {
        check_.fault = fault;
        check_.seq = seq;
    }
}

void TrailWalk::add(const AuditRow& row) {
    const qint64 expected = check_.rows + 1;
    const QString previous = last_.isEmpty() ? firstPrevious() : last_;
    ++check_.rows;
    if (check_.isWhole() && row.seq != expected) {
        fail(row.seq > expected ? Fault::Missing : Fault::Inserted, std::min(row.seq, expected));
    } else if (check_.isWhole()) {
        // A row that was only given another number shows which way the ones behind it were moved.
        AuditRow as_before = row;
        const auto was = [&](qint64 seq) {
            as_before.seq = seq;
            return auditHash(as_before) == row.hash;
        };
        if (!was(row.seq)) {
            if (was(row.seq + 1)) {
                fail(Fault::Missing, row.seq);
            } else if (row.seq > 1 && was(row.seq - 1)) {
                fail(Fault::Inserted, row.seq - 1);
            } else {
                fail(Fault::Altered, row.seq);
            }
        } else if (row.previous != previous) {
            // Either the row before is another one than when this was written, or this came later.
            const bool skips = row.seq > 1 && row.previous == before_last_;
            fail(skips         ? Fault::Inserted
                 : row.seq > 1 ? Fault::Altered
                               : Fault::Missing,
                 skips || row.seq > 1 ? row.seq - 1 : row.seq);
        }
    }
    before_last_ = previous;
    last_ = row.hash;
    if (row.seq == head_.count) {
        at_count_ = row.hash;
    }
    if (row.seq == head_.next_count) {
        at_next_ = row.hash;
    }
}

TrailCheck TrailWalk::checkAgainst(const AuditHead& head, bool alone) const {
    TrailCheck check = check_;
    const auto say = [&](Fault fault, qint64 seq) {
        check.fault = fault;
        check.seq = seq;
        return check;
    };
    if (!check.isWhole()) {
        return check;
    }
    if (check.rows < head.count) {
        return say(Fault::TailCut, check.rows + 1);
    }
    if (head.count > 0 && at_count_ != head.hash) {
        return say(Fault::ComputedAnew, head.count);
    }
    const bool next_was_written = head.next_count > 0 && at_next_ == head.next_hash;
    const qint64 known = next_was_written ? head.next_count : head.count;
    if (alone && check.rows > known) {
        return say(Fault::Inserted, known + 1);
    }
    return check;
}

QByteArray trailToCsv(const std::vector<AuditRow>& rows) {
    QString text =
        csvLine({QStringLiteral("seq"), QStringLiteral("time"), QStringLiteral("reader"),
                 QStringLiteral("action"), QStringLiteral("film"), QStringLiteral("subject"),
                 QStringLiteral("digest"), QStringLiteral("previous"), QStringLiteral("hash")});
    for (const AuditRow& row : rows) {
        text += csvLine({QString::number(row.seq), row.time, row.reader, row.action, row.film,
                         row.subject, row.digest, row.previous, row.hash});
    }
    return text.toUtf8();
}

QByteArray trailToJson(const std::vector<AuditRow>& rows, const std::optional<TrailCheck>& check) {
    QJsonArray array;
    for (const AuditRow& row : rows) {
        QJsonObject object = hashedPart(row);
        object.insert(QStringLiteral("hash"), row.hash);
        array.append(object);
    }
    QJsonObject trail{{"format", "lucency-audit"}, {"version", 1}, {"rows", array}};
    if (check) {
        trail.insert(QStringLiteral("check"), QJsonObject{{"whole", check->isWhole()},
                                                          {"fault", trailFaultName(check->fault)},
                                                          {"seq", check->seq},
                                                          {"rows", check->rows}});
    }
    return QJsonDocument(trail).toJson();
}

}  // namespace lucency
