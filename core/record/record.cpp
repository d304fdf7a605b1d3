#include "core/record/record.h"

#include "core/base/sha256.h"
#include "core/record/record_parts.h"
#include "core/record/schema.h"

#include <QSet>

#include <algorithm>

namespace lucency {

namespace {

QString hexHash(const QString& text) {
    return QString::fromLatin1(sha256(text.toUtf8()).toHex());
}

/// By which a file's frame is looked for; a path is longer than an index takes.
QString placeOf(const QString& path, int frame) {
    return hexHash(QStringLiteral("%1\n%2").arg(path).arg(frame));
}

StoredEvent storedIn(const SqlRow& row, int first) {
    return {row.text(first), row.text(first + 1), row.text(first + 2), {}};
}

}  // namespace

Record::Record(RecordAddress address, Reader reader) : parts_(std::make_unique<Parts>()) {
    parts_->address = std::move(address);
    parts_->reader = std::move(reader);
}

Record::~Record() = default;

Result<void> Record::open() {
    return parts_->told(parts_->open());
}

void Record::close() {
    parts_->sql.close();
}

bool Record::isOpen() const {
    return parts_->sql.isOpen();
}

const RecordAddress& Record::address() const {
    return parts_->address;
}

const Reader& Record::reader() const {
    return parts_->reader;
}

RecordTrouble Record::trouble() const {
    return parts_->trouble;
}

QString Record::setAside() const {
    return parts_->set_aside;
}

Result<QString> Record::Parts::readerKey(const Reader& who, std::vector<TrailRow>& rows) {
    if (who.name.isEmpty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("a reader without a name")};
    }
    QString key, role;
    const auto looked =
        sql.each(QStringLiteral("SELECT reader_key, role FROM readers WHERE name = ?"), {who.name},
                 [&](const SqlRow& row) {
                     key = row.text(0);
                     role = row.text(1);
                 });
    if (auto failed = errorOf(looked)) {
        return *failed;
    }
    const bool is_new = key.isEmpty();
    if (is_new || role != who.role) {
        key = is_new ? randomKey() : key;
        const QString salt = randomKey();
        const auto written =
            is_new ? sql.run(QStringLiteral("INSERT INTO readers (reader_key, name, role, salt) "
                                            "VALUES (?, ?, ?, ?)"),
                             {key, who.name, who.role, salt})
                   : sql.run(QStringLiteral("UPDATE readers SET role = ?, salt = ? WHERE "
                                            "reader_key = ?"),
                             {who.role, salt, key});
        if (auto failed = errorOf(written)) {
            return *failed;
        }
        rows.push_back(
            {QStringLiteral("reader"), {}, key, saltedDigest(salt, {who.name, who.role})});
    }
    reader_keys.insert(who.name, key);
    return key;
}

Result<QString> Record::Parts::filmKey(const FilmReference& film) {
    const QString pixels = QString::fromLatin1(film.pixels_sha256.toHex());
    const auto known =
        sql.text(QStringLiteral("SELECT film_key FROM films WHERE pixels_sha256 = ?"), {pixels});
    if (!known) {
        return known;
    }
    const QString key = known->isEmpty() ? randomKey() : *known;
    if (known->isEmpty()) {
        if (auto failed = errorOf(
                sql.run(QStringLiteral("INSERT INTO films (film_key, pixels_sha256) VALUES (?, ?)"),
                        {key, pixels}))) {
            return *failed;
        }
    }
    if (film.path.isEmpty() && film.sop_instance_uid.isEmpty() && film.patient_name.isEmpty() &&
        film.patient_id.isEmpty()) {
        return key;
    }
    const QString identity =
        hexHash(QStringList{key, film.path, QString::number(film.frame), film.sop_instance_uid,
                            film.patient_name, film.patient_id}
                    .join(QLatin1Char('\n')));
    if (auto failed = errorOf(sql.run(
            QStringLiteral("INSERT INTO identities (identity_key, film_key, place, path, frame, "
                           "sop_instance_uid, patient_name, patient_id) VALUES (?, ?, ?, ?, ?, ?, "
                           "?, ?) ON CONFLICT (identity_key) DO NOTHING"),
            {identity, key, placeOf(film.path, film.frame), film.path, film.frame,
             film.sop_instance_uid, film.patient_name, film.patient_id}))) {
        return *failed;
    }
    return key;
}

Result<FilmReads> Record::Parts::readsOf(const QString& reader_name, const QByteArray& film) {
    FilmReads reads;
    std::optional<Error> damaged;
    const auto looked = sql.each(
        QStringLiteral("SELECT e.event, e.beside, COALESCE(w.words, '') FROM films f JOIN events e "
                       "ON e.film_key = f.film_key JOIN readers r ON r.reader_key = e.reader_key "
                       "LEFT JOIN words w ON w.event_key = e.event_key WHERE f.pixels_sha256 = ? "
                       "AND r.name = ? ORDER BY e.seq"),
        {QString::fromLatin1(film.toHex()), reader_name}, [&](const SqlRow& row) {
            auto event = eventIn(storedIn(row, 0));
            if (event) {
                reads.events.push_back(*std::move(event));
            } else {
                damaged = event.error();
            }
        });
    if (auto failed = looked ? damaged : errorOf(looked)) {
        return *failed;
    }
    return reads;
}

Result<Record::Kept> Record::Parts::append(const Reader& who, const RecordEntry& entry,
                                           std::optional<std::size_t> known) {
    if (entry.film.pixels_sha256.size() != 32) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("a film without a hash")};
    }
    Kept kept;
    const auto add = [&](std::vector<TrailRow>& rows) -> Result<void> {
        const auto reader_key = readerKey(who, rows);
        const auto film_key = reader_key ? filmKey(entry.film) : reader_key;
        if (auto failed = errorOf(film_key)) {
            return *failed;
        }
        auto reads = readsOf(who.name, entry.film.pixels_sha256);
        auto seq = sql.number(QStringLiteral("SELECT COALESCE(MAX(seq), 0) FROM events"));
        if (auto failed = reads ? errorOf(seq) : errorOf(reads)) {
            return *failed;
        }
        const std::size_t before = reads->events.size();
        const QString film = QString::fromLatin1(entry.film.pixels_sha256.toHex());
        for (ReadEvent event : entry.events) {
            const QString key = eventKey(*reader_key, entry.film.pixels_sha256, event);
            const auto there = sql.number(
                QStringLiteral("SELECT count(*) FROM events WHERE event_key = ?"), {key});
            if (auto failed = errorOf(there)) {
                return *failed;
            }
            if (*there > 0) {
                continue;
            }
            if (event.isRead()) {
                event.kind = nextRead(*reads);
            }
            const StoredEvent stored = storedEvent(event, entry.beside);
            const QString salt = randomKey(), words_salt = randomKey();
            const QString words_digest =
                stored.words.isEmpty() ? QString() : saltedDigest(words_salt, {stored.words});
            auto done = sql.run(
                QStringLiteral("INSERT INTO events (event_key, seq, film_key, reader_key, event, "
                               "beside, words_digest, salt) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                {key, ++*seq, *film_key, *reader_key, stored.event, stored.beside, words_digest,
                 salt});
            if (done && !stored.words.isEmpty()) {
                done = sql.run(
                    QStringLiteral("INSERT INTO words (event_key, salt, words) VALUES (?, ?, ?)"),
                    {key, words_salt, stored.words});
            }
            if (!done) {
                return done;
            }
            rows.push_back({stored.kind, film, key,
                            saltedDigest(salt, {film, *reader_key, stored.event, stored.beside,
                                                words_digest})});
            reads->events.push_back(std::move(event));
        }
        kept.others_between =
            known && before != *known && reads->events.size() == before + entry.events.size();
        kept.reads = *std::move(reads);
        return {};
    };
    if (auto failed = errorOf(write(who, add))) {
        return *failed;
    }
    return kept;
}

Result<Record::Kept> Record::append(const RecordEntry& entry, std::optional<std::size_t> known) {
    return appendAs(parts_->reader, entry, known);
}

Result<Record::Kept> Record::appendAs(const Reader& who, const RecordEntry& entry,
                                      std::optional<std::size_t> known) {
    if (auto failed = errorOf(parts_->told(parts_->ensureOpen()))) {
        return *failed;
    }
    return parts_->told(parts_->append(who, entry, known));
}

Result<FilmReads> Record::readsOf(const QByteArray& pixels_sha256) {
    if (auto failed = errorOf(parts_->told(parts_->ensureOpen()))) {
        return *failed;
    }
    return parts_->told(parts_->readsOf(parts_->reader.name, pixels_sha256));
}

Result<std::optional<Beside>> Record::besideOf(const QByteArray& pixels_sha256) {
    std::optional<Beside> last;
    std::optional<Error> failed = errorOf(parts_->ensureOpen());
    if (!failed) {
        std::optional<Error> damaged;
        failed = errorOf(parts_->sql.each(
            QStringLiteral("SELECT e.event, e.beside, COALESCE(w.words, '') FROM films f JOIN "
                           "events e ON e.film_key = f.film_key JOIN readers r ON r.reader_key = "
                           "e.reader_key LEFT JOIN words w ON w.event_key = e.event_key WHERE "
                           "f.pixels_sha256 = ? AND r.name = ? ORDER BY e.seq"),
            {QString::fromLatin1(pixels_sha256.toHex()), parts_->reader.name},
            [&](const SqlRow& row) {
                const StoredEvent stored = storedIn(row, 0);
                const auto event = eventIn(stored);
                const auto beside = besideIn(stored);
                if (!event || !beside) {
                    damaged = event ? beside.error() : event.error();
                } else if (event->isRead()) {
                    last = *beside;
                }
            }));
        failed = failed ? failed : damaged;
    }
    if (failed) {
        return parts_->told(Result<std::optional<Beside>>(*failed));
    }
    return parts_->told(Result<std::optional<Beside>>(last));
}

Result<std::vector<ReadRow>> Record::rows() {
    std::vector<ReadRow> rows;
    std::optional<Error> damaged;
    FilmReads reads;
    QString reader, film;
    QHash<QString, QString> patients;  // by their films
    std::optional<double> seconds;
    const auto finish = [&] {
        if (auto row = readRow(reader, QByteArray::fromHex(film.toLatin1()), reads, seconds)) {
            row->patient = patients.value(film);
            rows.push_back(*std::move(row));
        }
        reads.events.clear();
        seconds.reset();
    };
    auto done = parts_->ensureOpen();
    if (done) {
        // Patients as numbers, in an order that tells nothing: that of their films' hashes.
        QHash<QString, QString> numbers;
        done = parts_->sql.each(
            QStringLiteral("SELECT f.pixels_sha256, i.patient_id, i.patient_name FROM identities i "
                           "JOIN films f ON f.film_key = i.film_key WHERE i.patient_id <> '' OR "
                           "i.patient_name <> '' ORDER BY f.pixels_sha256"),
            {}, [&](const SqlRow& row) {
                const QString who = row.text(1) + QLatin1Char('\n') + row.text(2);
                if (!numbers.contains(who)) {
                    numbers.insert(who, QString::number(numbers.size() + 1));
                }
                patients.insert(row.text(0), numbers.value(who));
            });
    }
    if (done) {
        done = parts_->sql.each(
            QStringLiteral("SELECT e.event, e.beside, r.name, f.pixels_sha256 FROM events e JOIN "
                           "films f ON f.film_key = e.film_key JOIN readers r ON r.reader_key = "
                           "e.reader_key ORDER BY f.pixels_sha256, r.name, e.seq"),
            {}, [&](const SqlRow& row) {
                if (row.text(2) != reader || row.text(3) != film) {
                    finish();
                    reader = row.text(2);
                    film = row.text(3);
                }
                auto event = eventIn({row.text(0), {}, {}, {}});
                if (!event) {
                    damaged = event.error();
                    return;
                }
                if (event->kind == ReadEvent::Kind::FirstRead) {
                    seconds = secondsIn(row.text(1));
                }
                reads.events.push_back(*std::move(event));
            });
    }
    if (done && damaged) {
        done = *damaged;
    }
    if (auto failed = errorOf(parts_->told(done))) {
        return *failed;
    }
    finish();
    return rows;
}

Result<std::vector<Record::FoundFilm>> Record::find(const FilmReference& film) {
    const QString pixels = QString::fromLatin1(film.pixels_sha256.toHex());
    std::vector<FoundFilm> found;
    QSet<QString> seen;
    auto done = parts_->ensureOpen();
    const auto look = [&](FoundFilm::By by, const QString& statement, const QString& value) {
        if (!done || value.isEmpty()) {
            return;
        }
        done = parts_->sql.each(statement, {value}, [&](const SqlRow& row) {
            if (!seen.contains(row.text(0))) {
                seen.insert(row.text(0));
                found.push_back({QByteArray::fromHex(row.text(0).toLatin1()), by,
                                 !pixels.isEmpty() && row.text(0) != pixels});
            }
        });
    };
    using By = FoundFilm::By;
    look(By::Pixels, QStringLiteral("SELECT pixels_sha256 FROM films WHERE pixels_sha256 = ?"),
         pixels);
    const QString joined = QStringLiteral(
        "SELECT DISTINCT f.pixels_sha256 FROM identities i JOIN films f ON f.film_key = i.film_key "
        "WHERE i.%1 = ? ORDER BY f.pixels_sha256");
    look(By::SopInstance, joined.arg(QStringLiteral("sop_instance_uid")), film.sop_instance_uid);
    look(By::Path, joined.arg(QStringLiteral("place")),
         film.path.isEmpty() ? QString() : placeOf(film.path, film.frame));
    if (auto failed = errorOf(parts_->told(done))) {
        return *failed;
    }
    return found;
}

}  // namespace lucency
