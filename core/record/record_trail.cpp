#include "core/base/sha256.h"
#include "core/record/record_parts.h"

#include <QDateTime>
#include <QHash>
#include <QRandomGenerator>

namespace lucency {

namespace {

AuditRow auditRow(const SqlRow& row) {
    return {row.number(0), row.text(1), row.text(2), row.text(3), row.text(4),
            row.text(5),   row.text(6), row.text(7), row.text(8)};
}

const auto all_rows = QStringLiteral(
    "SELECT seq, time, reader, action, film, subject, digest, previous, hash FROM audit ORDER BY "
    "seq");

/// What the trail says of one event, reader or detail: its last row.
struct Spoken {
    qint64 seq = 0;
    QByteArray digest;
    bool seen = false;
};

}  // namespace

QString randomKey() {
    QByteArray bytes(16, Qt::Uninitialized);
    QRandomGenerator::system()->generate(bytes.begin(), bytes.end());
    return QString::fromLatin1(bytes.toHex());
}

QString saltedDigest(const QString& salt, const QStringList& parts) {
    return QString::fromLatin1(
        sha256((QStringList{salt} + parts).join(QLatin1Char('\n')).toUtf8()).toHex());
}

QString auditTime() {
    return QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs);
}

Result<TrailRow> Record::Parts::detailRow(const QString& action, const QString& film,
                                          const QString& detail) {
    if (detail.isEmpty()) {
        return TrailRow{action, film, {}, {}};
    }
    const QString key = randomKey(), salt = randomKey();
    if (auto failed = errorOf(
            sql.run(QStringLiteral("INSERT INTO details (detail_key, salt, detail) VALUES (?, ?, "
                                   "?)"),
                    {key, salt, detail}))) {
        return *failed;
    }
    return TrailRow{action, film, key, saltedDigest(salt, {detail})};
}

Result<Record::Parts::HeadState> Record::Parts::headState(const HeadFile& file, qint64 count,
                                                          const QString& hash) {
    const auto head = file.load();
    if (!head) {
        return HeadState::Wrong;
    }
    if (!*head) {
        const auto known =
            sql.isServer()
                ? sql.number(QStringLiteral("SELECT count(*) FROM audit WHERE action = 'station' "
                                            "AND subject = ?"),
                             {file.station()})
                : Result<qint64>(count);
        if (auto failed = errorOf(known)) {
            return *failed;
        }
        return *known == 0 ? HeadState::First : HeadState::Wrong;
    }
    const AuditHead& said = **head;
    if (!sql.isServer()) {
        const bool fits = (count == said.count && hash == said.hash) ||
                          (count == said.next_count && hash == said.next_hash);
        return fits ? HeadState::Fits : HeadState::Wrong;
    }
    const auto there =
        sql.text(QStringLiteral("SELECT hash FROM audit WHERE seq = ?"), {said.count});
    if (auto failed = errorOf(there)) {
        return *failed;
    }
    return said.count == 0 || *there == said.hash ? HeadState::Fits : HeadState::Wrong;
}

Result<AuditRow> extendTrail(Sql& sql, const QString& reader_key, AuditRow last,
                             const std::vector<TrailRow>& rows) {
    for (const TrailRow& row : rows) {
        AuditRow next{last.seq + 1, auditTime(), reader_key, row.action, row.film,
                      row.subject,  row.digest,  last.hash,  {}};
        next.hash = auditHash(next);
        if (auto failed = errorOf(sql.run(
                QStringLiteral("INSERT INTO audit (seq, time, reader, action, film, subject, "
                               "digest, previous, hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"),
                {next.seq, next.time, next.reader, next.action, next.film, next.subject,
                 next.digest, next.previous, next.hash}))) {
            return *failed;
        }
        last = next;
    }
    return last;
}

Result<AuditRow> lastOfTrail(Sql& sql) {
    AuditRow last;
    last.hash = firstPrevious();
    const auto looked = sql.each(all_rows + QStringLiteral(" DESC LIMIT 1"), {},
                                 [&](const SqlRow& row) { last = auditRow(row); });
    if (auto failed = errorOf(looked)) {
        return *failed;
    }
    return last;
}

Result<void> Record::Parts::write(const Reader& who, const TrailWork& work, bool anew) {
    const HeadFile file(address);
    if (auto failed = errorOf(file.ready())) {
        return sql.fail(RecordTrouble::ReadOnly, failed->detail);
    }
    AuditHead head;
    bool fits = false;
    const auto done = sql.transact(Sql::Lock::Write, [&]() -> Result<void> {
        std::vector<TrailRow> rows;
        if (auto failed = errorOf(work(rows))) {
            return *failed;
        }
        if (rows.empty()) {
            return {};
        }
        auto last = lastOfTrail(sql);
        if (auto failed = errorOf(last)) {
            return *failed;
        }
        const auto state = headState(file, last->seq, last->hash);
        if (auto failed = errorOf(state)) {
            return *failed;
        }
        fits = anew || *state != HeadState::Wrong;
        head.count = last->seq;
        head.hash = last->hash;
        const QString reader_key = reader_keys.value(who.name);
        if (*state == HeadState::First) {
            last = extendTrail(sql, reader_key, *last,
                               {{QStringLiteral("station"), {}, file.station(), {}}});
        }
        if (last) {
            last = extendTrail(sql, reader_key, *last, rows);
        }
        if (auto failed = errorOf(last)) {
            return *failed;
        }
        head.next_count = last->seq;
        head.next_hash = last->hash;
        // Before the commit, so that a trail that is longer than the head is told from a forged
        // one, after a crash too.
        if (fits && !file.save(head)) {
            return sql.fail(RecordTrouble::Full, QStringLiteral("head of the audit trail"));
        }
        return {};
    });
    if (!done) {
        reader_keys.clear();  // one of them may have been taken back
    } else if (fits) {
        // Where this fails, the head still names where the trail ends now.
        std::ignore = file.save({head.next_count, head.next_hash, 0, {}});
    }
    return done;
}

Result<TrailWalk> walkTrail(Sql& sql, const AuditHead& expected, TrailCheck* contents) {
    TrailWalk walk;
    walk.expect(expected);
    QHash<QByteArray, Spoken> spoken;
    qint64 cleared = 0;  // seq of the row from which words may be gone
    auto done = sql.each(all_rows, {}, [&](const SqlRow& values) {
        const AuditRow row = auditRow(values);
        walk.add(row);
        if (!row.digest.isEmpty()) {
            spoken.insert(row.subject.toLatin1(), {row.seq, row.digest.toLatin1(), false});
        }
        if (row.action == QLatin1String("clear")) {
            cleared = row.seq;
        }
    });
    if (auto failed = errorOf(done)) {
        return *failed;
    }
    using Fault = TrailCheck::Fault;
    TrailCheck found;
    const auto fail = [&](Fault fault, qint64 seq) {
        if (found.isWhole() || (seq > 0 && seq < found.seq)) {
            found.fault = fault;
            found.seq = seq;
        }
    };
    const auto compare = [&](const QString& key, const QString& digest) {
        const auto one = spoken.find(key.toLatin1());
        if (one == spoken.end()) {
            fail(Fault::ReadInserted, 0);
            return qint64(0);
        }
        one->seen = true;
        if (one->digest != digest.toLatin1()) {
            fail(Fault::ReadAltered, one->seq);
        }
        return one->seq;
    };
    done = sql.each(
        QStringLiteral("SELECT e.event_key, e.salt, f.pixels_sha256, e.reader_key, e.event, "
                       "e.beside, e.words_digest, w.salt, w.words FROM events e JOIN films f ON "
                       "f.film_key = e.film_key LEFT JOIN words w ON w.event_key = e.event_key"),
        {}, [&](const SqlRow& row) {
            const QString words_digest = row.text(6), words = row.text(8);
            const qint64 seq = compare(
                row.text(0), saltedDigest(row.text(1), {row.text(2), row.text(3), row.text(4),
                                                        row.text(5), words_digest}));
            if (words.isEmpty() ? !words_digest.isEmpty() && seq > cleared
                                : saltedDigest(row.text(7), {words}) != words_digest) {
                fail(words.isEmpty() ? Fault::ReadMissing : Fault::ReadAltered, seq);
            }
        });
    if (done) {
        done = sql.each(QStringLiteral("SELECT detail_key, salt, detail FROM details"), {},
                        [&](const SqlRow& row) {
                            compare(row.text(0), saltedDigest(row.text(1), {row.text(2)}));
                        });
    }
    if (done) {
        done = sql.each(
            QStringLiteral("SELECT reader_key, salt, name, role FROM readers"), {},
            [&](const SqlRow& row) {
                compare(row.text(0), saltedDigest(row.text(1), {row.text(2), row.text(3)}));
            });
    }
    if (auto failed = errorOf(done)) {
        return *failed;
    }
    for (const Spoken& one : std::as_const(spoken)) {
        if (!one.seen) {
            fail(Fault::ReadMissing, one.seq);
        }
    }
    if (contents != nullptr) {
        *contents = found;
        contents->rows = walk.check().rows;
    }
    return walk;
}

Result<TrailCheck> Record::verify() {
    if (auto failed = errorOf(parts_->told(parts_->ensureOpen()))) {
        return *failed;
    }
    const HeadFile file(parts_->address);
    if (auto failed = errorOf(file.ready())) {
        return *failed;
    }
    const auto head = file.load();
    TrailCheck check;
    const auto done = parts_->sql.transact(Sql::Lock::Read, [&]() -> Result<void> {
        TrailCheck contents;
        const AuditHead known = head ? head->value_or(AuditHead()) : AuditHead();
        const auto walk = walkTrail(parts_->sql, known, &contents);
        if (auto failed = errorOf(walk)) {
            return *failed;
        }
        const bool alone = !parts_->sql.isServer() && head && *head;
        check = walk->checkAgainst(known, alone);
        if (!check.isWhole()) {
            return {};
        }
        if (!head) {
            check.fault = TrailCheck::Fault::HeadAltered;
        } else if (!*head) {
            const auto state = parts_->headState(file, check.rows, {});
            if (auto failed = errorOf(state)) {
                return *failed;
            }
            if (*state == Parts::HeadState::Wrong) {
                check.fault = TrailCheck::Fault::HeadMissing;
            }
        }
        if (check.isWhole()) {
            check = contents;
        }
        return {};
    });
    if (auto failed = errorOf(parts_->told(done))) {
        return *failed;
    }
    return check;
}

Result<std::vector<AuditRow>> Record::trail() {
    std::vector<AuditRow> rows;
    auto done = parts_->ensureOpen();
    if (done) {
        done = parts_->sql.each(all_rows, {},
                                [&](const SqlRow& row) { rows.push_back(auditRow(row)); });
    }
    if (auto failed = errorOf(parts_->told(done))) {
        return *failed;
    }
    return rows;
}

Result<void> Record::Parts::logged(const QString& action, const QString& detail,
                                   const std::function<Result<void>()>& work, bool anew) {
    return write(
        reader,
        [&](std::vector<TrailRow>& rows) -> Result<void> {
            auto done = work();
            const auto key = done ? readerKey(reader, rows) : Result<QString>(done.error());
            const auto row = key ? detailRow(action, {}, detail) : Result<TrailRow>(key.error());
            if (auto failed = errorOf(row)) {
                return *failed;
            }
            rows.push_back(*row);
            return {};
        },
        anew);
}

Result<void> Record::log(const QString& action, const QByteArray& pixels_sha256,
                         const QString& detail) {
    auto done = parts_->ensureOpen();
    if (done) {
        done = parts_->write(parts_->reader, [&](std::vector<TrailRow>& rows) -> Result<void> {
            const auto key = parts_->readerKey(parts_->reader, rows);
            if (auto failed = errorOf(key)) {
                return *failed;
            }
            const auto row =
                parts_->detailRow(action, QString::fromLatin1(pixels_sha256.toHex()), detail);
            if (auto failed = errorOf(row)) {
                return *failed;
            }
            rows.push_back(*row);
            return {};
        });
    }
    return parts_->told(done);
}

}  // namespace lucency
