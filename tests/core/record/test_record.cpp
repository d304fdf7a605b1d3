// What the record does, on both engines from one table.
#include "core/review/film_folder.h"

#include "tests/core/record/postgres_server.h"
#include "tests/core/record/record_maker.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtTest>

#include <atomic>
#include <mutex>
#include <thread>

using namespace lucency;

using Kind = ReadEvent::Kind;

class TestRecord : public QObject {
    Q_OBJECT

    std::unique_ptr<PostgresServer> server_;
    std::unique_ptr<OwnData> data_;
    std::unique_ptr<Record> record_;
    RecordAddress address_;

    std::unique_ptr<Record> another(const Reader& reader = jane()) {
        return std::make_unique<Record>(address_, reader);
    }

    void engines() {
        QTest::addColumn<bool>("on_server");
        QTest::newRow("SQLite") << false;
        QTest::newRow("PostgreSQL") << true;
    }

    /// Nothing where the row is of a server that is not there.
    bool openHere() {
        QFETCH(bool, on_server);
        if (on_server && !server_) {
            server_ = std::make_unique<PostgresServer>();
        }
        if (on_server && !server_->whyNot().isEmpty()) {
            return false;
        }
        address_ = on_server ? server_->newDatabase() : ownRecord();
        record_ = another();
        return true;
    }

    void verifyWhole() {
        const auto check = record_->verify();
        QVERIFY2(check, qPrintable(check ? QString() : errorSentence(check.error())));
        QVERIFY2(check->isWhole(), qPrintable(trailSentence(*check)));
    }

#define OPEN_HERE()                           \
    if (!openHere()) {                        \
        QSKIP(qPrintable(server_->whyNot())); \
    }

private Q_SLOTS:
    void init() {
        data_ = std::make_unique<OwnData>();
    }
    void cleanup() {
        record_.reset();
    }
    void cleanupTestCase() {
        server_.reset();
    }

    void whatIsKeptComesBack_data() {
        engines();
    }
    void whatIsKeptComesBack() {
        OPEN_HERE();
        RecordEntry entry = madeEntry(1);
        entry.events.push_back(madeOpinion(0.1 + 0.2, 2));
        const auto kept = record_->append(entry, 0);
        QVERIFY2(kept, qPrintable(kept ? QString() : errorSentence(kept.error())));
        QVERIFY(!kept->others_between);
        QCOMPARE(json(kept->reads), json({entry.events}));
        RecordEntry later;
        later.film = entry.film;
        ReadEvent discuss = readEvent(Kind::Discuss, ReadingMode::Teaching);
        discuss.discuss = true;
        ReadEvent label = readEvent(Kind::Label, ReadingMode::SecondReader);
        label.label = QStringLiteral("PNEUMONIA");
        later.events = {madeRead(Verdict::Pneumonia, 60, {}, 3), discuss, label,
                        madeRead(Verdict::Uncertain, 50, QStringLiteral("\u202bعربي\n\"'?"), 4)};
        QVERIFY(record_->append(later, 2));
        record_ = another();
        const auto reads = record_->readsOf(filmHash(1));
        QVERIFY(reads);
        QCOMPARE(kinds(*reads), (QList<Kind>{Kind::FirstRead, Kind::Opinion, Kind::SecondRead,
                                             Kind::Discuss, Kind::Label, Kind::Amendment}));
        FilmReads all{entry.events};
        later.events[0].kind = Kind::SecondRead;
        later.events[3].kind = Kind::Amendment;
        all.events.insert(all.events.end(), later.events.begin(), later.events.end());
        QCOMPARE(json(*reads), json(all));
        const auto beside = record_->besideOf(filmHash(1));
        QVERIFY(beside && *beside);
        QVERIFY(**beside == Beside());
        QVERIFY(record_->append(madeEntry(2)));
        QVERIFY(**record_->besideOf(filmHash(2)) == madeEntry(2).beside);
        QVERIFY(!*record_->besideOf(filmHash(3)));
        QVERIFY(record_->readsOf(filmHash(3))->events.empty());
        verifyWhole();
    }

    void nobodysReadLeadsAnothers_data() {
        engines();
    }
    void nobodysReadLeadsAnothers() {
        OPEN_HERE();
        QVERIFY(record_->append(madeEntry(1)));
        const auto other = another({QStringLiteral("Ali"), {}});
        QVERIFY(other->readsOf(filmHash(1))->events.empty());
        RecordEntry entry = madeEntry(1);
        entry.events = {madeRead(Verdict::Pneumonia, 95, {}, 9), madeOpinion(0.75, 10)};
        const auto kept = other->append(entry, 0);
        QCOMPARE(kinds(kept->reads), (QList<Kind>{Kind::FirstRead, Kind::Opinion}));
        QVERIFY(!kept->others_between);
        const auto rows = record_->rows();
        QVERIFY(rows);
        QCOMPARE(rows->size(), 2U);
        QCOMPARE(rows->at(0).reader, QStringLiteral("Ali"));
        QCOMPARE(rows->at(0).shown->probability, 0.75);
        QCOMPARE(rows->at(1).reader, QStringLiteral("Jane"));
        QCOMPARE(rows->at(1).first, (ReadRow::Said{Verdict::Normal, 80}));
        QCOMPARE(*rows->at(1).seconds, 12.5);
        QCOMPARE(rows->at(0).patient, QStringLiteral("1"));
        QCOMPARE(rows->at(1).patient, QStringLiteral("1"));
        verifyWhole();
    }

    void nothingIsKeptTwice_data() {
        engines();
    }
    void nothingIsKeptTwice() {
        OPEN_HERE();
        RecordEntry entry = madeEntry(1);
        entry.events.push_back(madeOpinion(0.3, 2));
        QVERIFY(record_->append(entry));
        const auto before = record_->trail();
        const auto again = record_->append(entry, 0);
        QVERIFY(again);
        QCOMPARE(again->reads.events.size(), 2U);
        QVERIFY(!again->others_between);
        QVERIFY(*record_->trail() == *before);
    }

    void whatAnotherWindowCommittedIsToldAndKept_data() {
        engines();
    }
    void whatAnotherWindowCommittedIsToldAndKept() {
        OPEN_HERE();
        const auto other = another();
        QVERIFY(record_->append(madeEntry(1), 0));
        RecordEntry entry = madeEntry(1);
        entry.events = {madeRead(Verdict::Pneumonia, 70, {}, 5)};
        const auto kept = other->append(entry, 0);
        QVERIFY(kept);
        QVERIFY(kept->others_between);
        QCOMPARE(kinds(kept->reads), (QList<Kind>{Kind::FirstRead, Kind::SecondRead}));
        QCOMPARE(json(*record_->readsOf(filmHash(1))), json(kept->reads));
    }

    void filmsAreFoundAgain_data() {
        engines();
    }
    void filmsAreFoundAgain() {
        OPEN_HERE();
        const FilmReference film = madeEntry(1).film;
        QVERIFY(record_->append(madeEntry(1)) && record_->append(madeEntry(2)));
        using By = Record::FoundFilm::By;
        const auto one = [&](const FilmReference& wanted) {
            const auto found = record_->find(wanted);
            return found && found->size() == 1 ? found->front() : Record::FoundFilm();
        };
        FilmReference moved = film;
        moved.path = QStringLiteral("/elsewhere/a.dcm");
        QCOMPARE(one(moved).by, By::Pixels);
        QVERIFY(!one(moved).changed);
        FilmReference changed = film;
        changed.pixels_sha256 = filmHash(77);
        QCOMPARE(one(changed).by, By::SopInstance);
        QVERIFY(one(changed).changed);
        QCOMPARE(one(changed).pixels_sha256, film.pixels_sha256);
        changed.sop_instance_uid.clear();
        QCOMPARE(one(changed).by, By::Path);
        QVERIFY(one(changed).changed);
        FilmReference unopened = changed;
        unopened.pixels_sha256.clear();
        QVERIFY(one(unopened).pixels_sha256 == film.pixels_sha256 && !one(unopened).changed);
        unopened.frame = 5;
        QVERIFY(record_->find(unopened)->empty());
    }

    void everythingLeavesARowInTheTrail_data() {
        engines();
    }
    void everythingLeavesARowInTheTrail() {
        OPEN_HERE();
        QVERIFY(record_->append(madeEntry(1)));
        QVERIFY(record_->log(QStringLiteral("film"), filmHash(1)));
        QVERIFY(record_->log(QStringLiteral("setting"), {}, QStringLiteral("mode=concurrent")));
        QVERIFY(another({QStringLiteral("Jane"), QStringLiteral("head")})
                    ->log(QStringLiteral("film"), filmHash(2)));
        const auto trail = record_->trail();
        QVERIFY(trail);
        QStringList actions;
        for (const AuditRow& row : *trail) {
            actions << row.action;
            QCOMPARE(row.seq, qint64(actions.size()));
            QCOMPARE(row.reader.size(), 32);
        }
        QCOMPARE(actions.join(QLatin1Char(' ')),
                 QStringLiteral("station reader first-read film setting reader film"));
        const QByteArray csv = trailToCsv(*trail), as_json = trailToJson(*trail);
        for (const char* secret :
             {"DOE", "PID-4711", "left base", "concurrent", "1.2.826", "Jane"}) {
            QVERIFY2(!csv.contains(secret) && !as_json.contains(secret), secret);
        }
        QCOMPARE(csv.count('\n'), 8);
        QCOMPARE(QJsonDocument::fromJson(as_json)[QStringLiteral("rows")].toArray().size(), 7);
        verifyWhole();
    }

    void readsOfFilesFromBeforeAreTakenIn_data() {
        engines();
    }
    void readsOfFilesFromBeforeAreTakenIn() {
        OPEN_HERE();
        FilmReads old;
        old.events = {madeRead(Verdict::Normal, 90, QStringLiteral("old note"), 1),
                      madeOpinion(0.9, 2), madeRead(Verdict::Pneumonia, 70, {}, 3)};
        old.events[2].kind = Kind::SecondRead;
        QVERIFY(writeToFilmFolder(filmHash(1), QStringLiteral("reads.json"), writeReads(old)));
        QVERIFY(writeToFilmFolder(filmHash(2), QStringLiteral("reads.json"), "{damaged"));
        QCOMPARE(json(*record_->readsOf(filmHash(1))), json(old));
        const QDir film(filmFolder(filmHash(1)));
        QVERIFY(!film.exists(QStringLiteral("reads.json")));
        QFile taken(film.filePath(QStringLiteral("reads-taken.json")));
        QVERIFY(taken.open(QIODevice::ReadOnly));
        QCOMPARE(taken.readAll(), writeReads(old));
        QVERIFY(QDir(filmFolder(filmHash(2))).exists(QStringLiteral("reads.json")));
        // Once more, as after a crash between the record and the renaming.
        QVERIFY(writeToFilmFolder(filmHash(1), QStringLiteral("reads.json"), writeReads(old)));
        record_ = another();
        QCOMPARE(json(*record_->readsOf(filmHash(1))), json(old));
        verifyWhole();
    }

    void backupsComeBack_data() {
        QTest::addColumn<bool>("on_server");
        QTest::addColumn<bool>("identity");
        for (const bool identity : {true, false}) {
            const char* how = identity ? "with" : "without";
            QTest::addRow("SQLite, %s identity", how) << false << identity;
            QTest::addRow("PostgreSQL, %s identity", how) << true << identity;
        }
    }
    void backupsComeBack() {
        QFETCH(bool, identity);
        OPEN_HERE();
        for (int film = 0; film < 20; ++film) {
            QVERIFY(record_->append(madeEntry(film)));
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("backup.sqlite"));
        const auto backed = record_->backup(path, identity ? WithIdentity::Yes : WithIdentity::No);
        QVERIFY2(backed, qPrintable(backed ? QString() : errorSentence(backed.error())));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files),
                 QStringList(QStringLiteral("backup.sqlite")));
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther),
                 QFile::Permissions());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        for (const char* secret : {"DOE", "PID-4711", "left base", "arrowtext", "1.2.826"}) {
            QCOMPARE(bytes.contains(secret), identity);
        }
        QVERIFY(record_->append(madeEntry(50)));
        const auto restored = record_->restore(path);
        QVERIFY2(restored, qPrintable(restored ? QString() : errorSentence(restored.error())));
        QVERIFY(record_->readsOf(filmHash(50))->events.empty());
        for (int film = 0; film < 20; ++film) {
            const auto reads = record_->readsOf(filmHash(film));
            RecordEntry was =
                madeEntry(film, identity ? QStringLiteral("left base, compare") : QString());
            QCOMPARE(json(*reads), json({was.events}));
            QCOMPARE((*record_->besideOf(filmHash(film)))->drawings.drawings[0].text,
                     identity ? QStringLiteral("arrowtext") : QString());
        }
        QCOMPARE(
            record_->find({{}, QStringLiteral("/films/DOE-JANE/4.dcm"), 0, {}, {}, {}})->size(),
            identity ? 1U : 0U);
        QCOMPARE(record_->trail()->back().action, QStringLiteral("restore"));
        verifyWhole();
        QVERIFY(record_->append(madeEntry(60)));
        verifyWhole();
    }

    void whatIsNoWholeBackupIsNotRestored_data() {
        engines();
    }
    void whatIsNoWholeBackupIsNotRestored() {
        OPEN_HERE();
        QVERIFY(record_->append(madeEntry(1)));
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("backup.sqlite"));
        QVERIFY(record_->backup(path, WithIdentity::Yes));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const auto refused = [&](const QByteArray& other) {
            QFile changed(folder.filePath(QStringLiteral("changed.sqlite")));
            return changed.open(QIODevice::WriteOnly | QIODevice::Truncate) &&
                   changed.write(other) == other.size() && changed.flush() &&
                   !record_->restore(changed.fileName());
        };
        QVERIFY(refused({}));
        QVERIFY(refused("a text"));
        QVERIFY(refused(bytes.left(bytes.size() / 2)));
        QByteArray forged = bytes;
        QVERIFY(forged.contains("\"verdict\":\"normal\""));
        QVERIFY(refused(forged.replace("\"certainty\":80", "\"certainty\":81")));
        QVERIFY(!record_->restore(folder.filePath(QStringLiteral("none"))));
        QCOMPARE(record_->readsOf(filmHash(1))->events.size(), 1U);
        verifyWhole();
    }

    void exportsCarryWhatIsAskedFor_data() {
        engines();
    }
    void exportsCarryWhatIsAskedFor() {
        OPEN_HERE();
        QVERIFY(record_->append(madeEntry(1)) && record_->append(madeEntry(2)));
        for (const WithIdentity identity : {WithIdentity::No, WithIdentity::Yes}) {
            const bool named = identity == WithIdentity::Yes;
            const auto csv = record_->exportAll(ExportFormat::Csv, identity);
            const auto all = record_->exportAll(ExportFormat::Json, identity);
            QVERIFY(csv && all);
            QCOMPARE(csv->contains("DOE^JANE"), named);
            for (const char* secret : {"DOE^JANE", "PID-4711-2", "left base", "arrowtext"}) {
                QCOMPARE(all->contains(secret), named);
            }
            const auto rows = rowsFromCsv(*csv);
            QVERIFY(rows);
            QVERIFY(*rows == *record_->rows());
            const QJsonArray films =
                QJsonDocument::fromJson(*all)[QStringLiteral("films")].toArray();
            QCOMPARE(films.size(), 2);
            QCOMPARE(films[0][QStringLiteral("events")][0][QStringLiteral("certainty")].toInt(),
                     80);
        }
        QCOMPARE(record_->trail()->back().action, QStringLiteral("export"));
        verifyWhole();
    }

    void whatIsForgottenIsGone_data() {
        QTest::addColumn<bool>("on_server");
        QTest::addColumn<bool>("words");
        QTest::newRow("SQLite, identity") << false << false;
        QTest::newRow("SQLite, identity and words") << false << true;
        QTest::newRow("PostgreSQL, identity") << true << false;
        QTest::newRow("PostgreSQL, identity and words") << true << true;
    }
    void whatIsForgottenIsGone() {
        QFETCH(bool, words);
        OPEN_HERE();
        FilmReads old{{madeRead(Verdict::Normal, 90, QStringLiteral("left base of old"), 1)}};
        QVERIFY(writeToFilmFolder(filmHash(9), QStringLiteral("reads.json"), writeReads(old)));
        for (int film = 10; film < 30; ++film) {
            const auto kept = keep(*record_, madeEntry(film));
            QVERIFY(kept && kept->waits == RecordTrouble::None);
        }
        QVERIFY(record_->keepCopy());
        for (int film = 30; film < 40; ++film) {
            QVERIFY(keep(*record_, madeEntry(film)));
        }
        // One that waits for another record.
        Record elsewhere(*parseRecordAddress(QStringLiteral("postgresql:///x?host=/nowhere")),
                         jane());
        QVERIFY(keep(elsewhere, madeEntry(40))->waits == RecordTrouble::Gone);
        const QStringList identity{QStringLiteral("DOE^JANE"), QStringLiteral("PID-4711"),
                                   QStringLiteral("DOE-JANE"), QStringLiteral("1.2.826")};
        const QStringList said{QStringLiteral("left base"), QStringLiteral("arrowtext")};
        QVERIFY(!data_->filesWith(identity[0]).isEmpty() && !data_->filesWith(said[0]).isEmpty());
        const auto left = record_->forget(words ? Forget::IdentityAndWords : Forget::Identity);
        QVERIFY2(left, qPrintable(left ? QString() : errorSentence(left.error())));
        QCOMPARE(*left, QStringList());
        for (const QString& text : words ? identity + said : identity) {
            QCOMPARE(data_->filesWith(text), QStringList());
        }
        QFETCH(bool, on_server);
        if (on_server) {
            QCOMPARE(server_->ask(address_, QStringLiteral("SELECT count(*) FROM identities")),
                     QStringLiteral("0"));
            QCOMPARE(server_->ask(address_, QStringLiteral("SELECT count(*) > 0 FROM words")),
                     words ? QStringLiteral("f") : QStringLiteral("t"));
        }
        const auto reads = record_->readsOf(filmHash(35));
        QCOMPARE(reads->events.size(), 1U);
        QCOMPARE(reads->events[0].read.note.isEmpty(), words);
        QCOMPARE(record_->rows()->size(), 31U);
        QCOMPARE(record_->trail()->back().action,
                 words ? QStringLiteral("clear") : QStringLiteral("pseudonymise"));
        verifyWhole();
    }

    void manyWriteAtATimeAndTheChainHolds_data() {
        engines();
    }
    void manyWriteAtATimeAndTheChainHolds() {
        OPEN_HERE();
        constexpr int writers = 4, each = 25;
        std::atomic<int> kept = 0;
        std::mutex mutex;
        QStringList failed;
        std::vector<std::thread> threads;
        for (int writer = 0; writer < writers; ++writer) {
            threads.emplace_back([&, writer] {
                Record own(address_, {QStringLiteral("reader %1").arg(writer), {}});
                for (int i = 0; i < each; ++i) {
                    RecordEntry entry = madeEntry(i);
                    entry.events.push_back(madeOpinion(0.5, i));
                    const auto done = own.append(entry, 0);
                    kept += done && !done->others_between ? 1 : 0;
                    if (!done) {
                        const std::scoped_lock lock(mutex);
                        failed << errorSentence(done.error());
                    }
                }
            });
        }
        for (std::thread& thread : threads) {
            thread.join();
        }
        QCOMPARE(failed.join(QLatin1Char(10)), QString());
        QCOMPARE(kept.load(), writers * each);
        QCOMPARE(record_->rows()->size(), std::size_t(writers * each));
        QCOMPARE(record_->trail()->size(), std::size_t(1 + writers + 2 * writers * each));
        verifyWhole();
    }

    void whatWaitsIsSentInOrderAndOnce_data() {
        engines();
    }
    void whatWaitsIsSentInOrderAndOnce() {
        OPEN_HERE();
        QFETCH(bool, on_server);
        QVERIFY(record_->append(madeEntry(1)));
        // The server goes away in mid-read, or the file cannot be opened any more.
        const QString hidden = address_.file + QStringLiteral(".hidden");
        if (on_server) {
            QVERIFY(server_->stop());
        } else {
            record_->close();
            QVERIFY(QFile::rename(address_.file, hidden));
            QVERIFY(QDir().mkdir(address_.file));
        }
        for (int i = 2; i < 6; ++i) {
            RecordEntry entry = madeEntry(1, QStringLiteral("read %1").arg(i));
            entry.events[0].time = entry.events[0].time.addSecs(i);
            const auto kept = keep(*record_, entry);
            QVERIFY(kept);
            QVERIFY(kept->waits != RecordTrouble::None);
            QVERIFY(!recordTroubleSentence(kept->waits).isEmpty());
        }
        QCOMPARE(waitingInOutbox(), 4);
        QCOMPARE(kinds(readsWithOutbox(*record_, filmHash(1)).reads).size(), 4);
        QVERIFY(!sendOutbox(*record_));
        QCOMPARE(waitingInOutbox(), 4);
        if (on_server) {
            QVERIFY(server_->start());
        } else {
            QVERIFY(QDir().rmdir(address_.file));
            QVERIFY(QFile::rename(hidden, address_.file));
        }
        const auto sent = sendOutbox(*record_);
        QVERIFY2(sent, qPrintable(sent ? QString() : errorSentence(sent.error())));
        QCOMPARE(*sent, 4);
        QCOMPARE(waitingInOutbox(), 0);
        const auto reads = record_->readsOf(filmHash(1));
        QCOMPARE(reads->events.size(), 5U);
        QCOMPARE(kinds(*reads), (QList<Kind>{Kind::FirstRead, Kind::SecondRead, Kind::Amendment,
                                             Kind::Amendment, Kind::Amendment}));
        for (std::size_t i = 1; i < 5; ++i) {
            QCOMPARE(reads->events[i].read.note, QStringLiteral("read %1").arg(i + 1));
        }
        verifyWhole();
    }
};

QTEST_GUILESS_MAIN(TestRecord)
#include "test_record.moc"
