// A record of 100,000 reads, against bare statements of SQLite on the same tables.
#include "core/record/record_parts.h"

#include "tests/bench/compare.h"
#include "tests/core/record/record_maker.h"

#include <QCoreApplication>

#include <cstdlib>

using namespace lucency;

namespace {

constexpr int reads = 100'000;

void must(bool done) {
    if (!done) {
        std::abort();
    }
}

/// As append() would have left it, but in one transaction: no waits for the disk a hundred thousand
/// times. A reader, and a read a film.
void fill() {
    Record first(ownRecord(), jane());
    must(bool(first.append(madeEntry(0))));
    first.close();
    Sql sql;
    must(bool(sql.open(ownRecord())));
    AuditRow last = *lastOfTrail(sql);
    must(bool(sql.transact(Sql::Lock::Write, [&]() -> Result<void> {
        const QString reader = *sql.text(QStringLiteral("SELECT reader_key FROM readers"));
        std::vector<TrailRow> rows;
        for (int number = 1; number < reads; ++number) {
            const RecordEntry entry = madeEntry(number);
            const QString film = QString::fromLatin1(filmHash(number).toHex());
            const QString film_key = randomKey(), salt = randomKey(), words_salt = randomKey();
            const QString key = eventKey(reader, filmHash(number), entry.events[0]);
            const StoredEvent stored = storedEvent(entry.events[0], entry.beside);
            const QString words_digest = saltedDigest(words_salt, {stored.words});
            must(
                bool(sql.run(QStringLiteral("INSERT INTO films VALUES (?, ?)"), {film_key, film})));
            must(bool(sql.run(
                QStringLiteral("INSERT INTO identities VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                {randomKey(), film_key, randomKey(), entry.film.path, entry.film.frame,
                 entry.film.sop_instance_uid, entry.film.patient_name, entry.film.patient_id})));
            must(bool(sql.run(QStringLiteral("INSERT INTO events VALUES (?, ?, ?, ?, ?, ?, ?, ?)"),
                              {key, number + 1, film_key, reader, stored.event, stored.beside,
                               words_digest, salt})));
            must(bool(sql.run(QStringLiteral("INSERT INTO words VALUES (?, ?, ?)"),
                              {key, words_salt, stored.words})));
            rows.push_back(
                {stored.kind, film, key,
                 saltedDigest(salt, {film, reader, stored.event, stored.beside, words_digest})});
        }
        last = *extendTrail(sql, reader, last, rows);
        return {};
    })));
    must(bool(HeadFile(ownRecord()).save({last.seq, last.hash, 0, {}})));
}

Record& record() {
    static Record made(ownRecord(), jane());
    static const bool filled = [] {
        fill();
        must(made.verify()->isWhole());
        must(made.rows()->size() == reads);
        return true;
    }();
    std::ignore = filled;
    return made;
}

Sql& sql() {
    static Sql opened;
    if (!opened.isOpen()) {
        record();
        must(bool(opened.open(ownRecord())));
    }
    return opened;
}

void bare(const QString& statement, const QVariantList& values = {}) {
    qint64 size = 0;
    must(bool(
        sql().each(statement, values, [&](const SqlRow& row) { size += row.text(0).size(); })));
    benchmark::DoNotOptimize(size);
}

void openIt(benchmark::State& state) {
    record();
    compare(
        state,
        [] {
            Record opened(ownRecord(), jane());
            must(bool(opened.open()));
        },
        [] {
            Sql opened;
            must(bool(opened.open(ownRecord())));
            must(*opened.text(QStringLiteral("PRAGMA quick_check(1)")) == QLatin1String("ok"));
        });
}

void findAFilm(benchmark::State& state) {
    int number = 0;
    compare(
        state,
        [&] {
            FilmReference film;
            film.sop_instance_uid = QStringLiteral("1.2.826.0.1.%1").arg(++number % reads);
            must(record().find(film)->size() == 1);
        },
        [&] {
            bare(QStringLiteral("SELECT pixels_sha256 FROM films JOIN identities USING (film_key) "
                                "WHERE sop_instance_uid = ?"),
                 {QStringLiteral("1.2.826.0.1.%1").arg(number % reads)});
        });
}

void readsOfAFilm(benchmark::State& state) {
    int number = 0;
    compare(
        state, [&] { must(record().readsOf(filmHash(++number % reads))->events.size() == 1); },
        [&] {
            bare(QStringLiteral("SELECT event FROM events JOIN films USING (film_key) WHERE "
                                "pixels_sha256 = ?"),
                 {QString::fromLatin1(filmHash(number % reads).toHex())});
        });
}

void commitARead(benchmark::State& state) {
    int number = reads;
    compare(
        state, [&] { must(bool(record().append(madeEntry(++number)))); },
        [&] {
            const QString key = randomKey();
            must(bool(sql().transact(Sql::Lock::Write, [&]() -> Result<void> {
                const RecordEntry entry = madeEntry(number);
                must(bool(sql().run(
                    QStringLiteral("CREATE TABLE IF NOT EXISTS yardstick (a TEXT PRIMARY KEY, b "
                                   "TEXT, c TEXT, d TEXT)"))));
                for (int row = 0; row < 5; ++row) {  // film, identity, event, words, trail
                    must(bool(
                        sql().run(QStringLiteral("INSERT INTO yardstick VALUES (?, ?, ?, ?)"),
                                  {key + QString::number(row), entry.film.path,
                                   QString(200, QLatin1Char('j')), entry.events[0].read.note})));
                }
                return {};
            })));
        });
}

void verifyTheTrail(benchmark::State& state) {
    compare(
        state, [] { must(record().verify()->rows >= reads); },
        [] {
            bare(
                QStringLiteral("SELECT seq, time, reader, action, film, subject, digest, previous, "
                               "hash FROM audit ORDER BY seq"));
            bare(
                QStringLiteral("SELECT event, beside, words FROM events LEFT JOIN words USING "
                               "(event_key)"));
        });
}

void allRows(benchmark::State& state) {
    compare(
        state, [] { must(record().rows()->size() >= reads); },
        [] { bare(QStringLiteral("SELECT event, beside FROM events")); });
}

}  // namespace

BENCHMARK(openIt)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(findAFilm)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(readsOfAFilm)->UseManualTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(verifyTheTrail)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(allRows)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK(commitARead)->UseManualTime()->Unit(benchmark::kMicrosecond)->Iterations(200);

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    const OwnData data;
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    record().close();
    sql().close();
}
