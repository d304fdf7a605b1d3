// What verify() finds, on both engines.
#include "core/record/record_parts.h"

#include "tests/core/record/postgres_server.h"
#include "tests/core/record/record_maker.h"

#include <QDir>
#include <QtTest>

using namespace lucency;

using Fault = TrailCheck::Fault;
using Harm = std::function<void(Sql&)>;

Q_DECLARE_METATYPE(Harm)

namespace {

/// The table as it is now: station, reader, three reads of which each has an opinion, a setting.
constexpr qint64 rows_made = 9;

Harm statements(const QStringList& all) {
    return [all](Sql& sql) {
        for (const QString& statement : all) {
            QVERIFY2(sql.run(statement), qPrintable(statement));
        }
    };
}

QString head(const char* suffix) {
    const QDir folder(dataFolder() + QStringLiteral("/audit"));
    return folder.filePath(folder.entryList({QString::fromLatin1(suffix)}, QDir::Files).value(0));
}

std::vector<AuditRow> trailOf(Sql& sql) {
    std::vector<AuditRow> trail;
    const auto looked = sql.each(
        QStringLiteral("SELECT seq, time, reader, action, film, subject, digest, previous, hash "
                       "FROM audit ORDER BY seq"),
        {}, [&](const SqlRow& row) {
            trail.push_back({row.number(0), row.text(1), row.text(2), row.text(3), row.text(4),
                             row.text(5), row.text(6), row.text(7), row.text(8)});
        });
    return looked ? trail : std::vector<AuditRow>();
}

/// A whole chain in the place of the one that is there, with the row at `seq` changed.
void computeAnew(Sql& sql) {
    std::vector<AuditRow> trail = trailOf(sql);
    trail[3].time[0] = QLatin1Char('1');
    QVERIFY(sql.run(QStringLiteral("DELETE FROM audit")));
    AuditRow last;
    last.hash = firstPrevious();
    for (AuditRow row : trail) {
        row.previous = last.hash;
        row.hash = auditHash(row);
        QVERIFY(sql.run(QStringLiteral("INSERT INTO audit (seq, time, reader, action, film, "
                                       "subject, digest, previous, hash) VALUES (?, ?, ?, ?, ?, ?, "
                                       "?, ?, ?)"),
                        {row.seq, row.time, row.reader, row.action, row.film, row.subject,
                         row.digest, row.previous, row.hash}));
        last = row;
    }
}

}  // namespace

class TestRecordFaults : public QObject {
    Q_OBJECT

    std::unique_ptr<PostgresServer> server_;
    std::unique_ptr<OwnData> data_;

private Q_SLOTS:
    void cleanupTestCase() { server_.reset(); }

    void whatWasDoneToTheRecordIsFound_data() {
        QTest::addColumn<bool>("on_server");
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<qint64>("seq");
        for (const bool on_server : {false, true}) {
            const auto row = [&](const char* name, const Harm& harm, Fault fault, qint64 seq) {
                QTest::addRow("%s: %s", on_server ? "PostgreSQL" : "SQLite", name)
                    << on_server << harm << fault << seq;
            };
            const auto sql = [&](const char* name, const char* statement, Fault fault, qint64 seq) {
                row(name, statements(QString::fromLatin1(statement).split(QLatin1Char(';'))), fault,
                    seq);
            };
            sql("nothing", "SELECT 1", Fault::None, 0);
            sql("row altered", "UPDATE audit SET action = 'label' WHERE seq = 4", Fault::Altered,
                4);
            sql("row missing", "DELETE FROM audit WHERE seq = 3", Fault::Missing, 3);
            sql("row inserted before the first",
                "INSERT INTO audit SELECT 0, time, reader, action, film, subject, digest, "
                "previous, "
                "hash FROM audit WHERE seq = 1",
                Fault::Inserted, 0);
            sql("rows swapped",
                "UPDATE audit SET seq = -1 WHERE seq = 3;UPDATE audit SET seq = 3 WHERE seq = 5;"
                "UPDATE audit SET seq = 5 WHERE seq = -1",
                Fault::Altered, 3);
            sql("tail cut", "DELETE FROM audit WHERE seq > 6", Fault::TailCut, 7);
            sql("all rows gone", "DELETE FROM audit", Fault::TailCut, 1);
            row("chain computed anew", computeAnew, Fault::ComputedAnew, rows_made);
            row(
                "head gone", [](Sql&) { QVERIFY(QFile::remove(head("*.head"))); },
                Fault::HeadMissing, 0);
            row(
                "head altered",
                [](Sql&) {
                    QFile file(head("*.head"));
                    QVERIFY(file.open(QIODevice::ReadWrite));
                    const QByteArray bytes = file.readAll().replace("\"count\":9", "\"count\":3");
                    QVERIFY(file.resize(0) && file.write(bytes) == bytes.size());
                },
                Fault::HeadAltered, 0);
            row(
                "key gone", [](Sql&) { QVERIFY(QFile::remove(head("key"))); }, Fault::HeadAltered,
                0);
            sql("read altered",
                "UPDATE events SET event = replace(event, '\"certainty\":80', '\"certainty\":90') "
                "WHERE seq = 3",
                Fault::ReadAltered, 5);
            sql("read missing",
                "DELETE FROM words WHERE event_key IN (SELECT event_key FROM events WHERE seq = 3);"
                "DELETE FROM events WHERE seq = 3",
                Fault::ReadMissing, 5);
            sql("read inserted",
                "INSERT INTO events SELECT 'abc', 99, film_key, reader_key, event, beside, "
                "words_digest, salt FROM events WHERE seq = 1",
                Fault::ReadInserted, 0);
            sql("window beside a read altered",
                "UPDATE events SET beside = replace(beside, '400', '401') WHERE seq = 1",
                Fault::ReadAltered, 3);
            sql("note altered", "UPDATE words SET words = replace(words, 'left', 'right')",
                Fault::ReadAltered, 3);
            sql("notes gone without a row that says so", "DELETE FROM words", Fault::ReadMissing,
                3);
            sql("reader given another name", "UPDATE readers SET name = 'Eve'", Fault::ReadAltered,
                2);
            sql("read given to another film",
                "UPDATE films SET pixels_sha256 = 'ff' WHERE film_key IN (SELECT film_key FROM "
                "events WHERE seq = 5)",
                Fault::ReadAltered, 7);
            sql("detail altered", "UPDATE details SET detail = 'mode=teaching'", Fault::ReadAltered,
                rows_made);
            sql("detail missing", "DELETE FROM details", Fault::ReadMissing, rows_made);
        }
    }

    void whatWasDoneToTheRecordIsFound() {
        QFETCH(bool, on_server);
        QFETCH(Harm, harm);
        QFETCH(Fault, fault);
        QFETCH(qint64, seq);
        data_ = std::make_unique<OwnData>();
        if (on_server && !server_) {
            server_ = std::make_unique<PostgresServer>();
        }
        if (on_server && !server_->whyNot().isEmpty()) {
            QSKIP(qPrintable(server_->whyNot()));
        }
        const RecordAddress address = on_server ? server_->newDatabase() : ownRecord();
        Record record(address, jane());
        for (int film = 0; film < 3; ++film) {
            RecordEntry entry = madeEntry(film);
            entry.events.push_back(madeOpinion(0.5, film));
            QVERIFY(record.append(entry));
        }
        QVERIFY(record.log(QStringLiteral("setting"), {}, QStringLiteral("mode=concurrent")));
        {
            Sql sql;
            QVERIFY(sql.open(address));
            harm(sql);
            if (QTest::currentTestFailed()) {
                return;
            }
        }
        const auto verified = [&] {
            const auto check = record.verify();
            return check ? QStringLiteral("%1 %2").arg(trailFaultName(check->fault)).arg(check->seq)
                         : errorSentence(check.error());
        };
        const QString expected = QStringLiteral("%1 %2").arg(trailFaultName(fault)).arg(seq);
        QCOMPARE(verified(), expected);
        // Reads are kept nevertheless, and what was found does not go away by itself.
        QVERIFY(record.append(madeEntry(7)));
        QCOMPARE(record.readsOf(filmHash(7))->events.size(), 1U);
        if (fault == Fault::TailCut) {
            QVERIFY(!record.verify()->isWhole());
        } else {
            QCOMPARE(verified(), expected);
        }
    }

    void aForgedRowBehindTheEndIsFoundWhereNobodyElseWrites() {
        data_ = std::make_unique<OwnData>();
        Record record(ownRecord(), jane());
        QVERIFY(record.append(madeEntry(1)));
        {
            Sql sql;
            QVERIFY(sql.open(ownRecord()));
            QVERIFY(extendTrail(sql, QStringLiteral("00"), trailOf(sql).back(),
                                {{QStringLiteral("label"), {}, {}, {}}}));
        }
        QCOMPARE(record.verify()->fault, Fault::Inserted);
        QCOMPARE(record.verify()->seq, 4);
    }
};

QTEST_GUILESS_MAIN(TestRecordFaults)
#include "test_record_faults.moc"
