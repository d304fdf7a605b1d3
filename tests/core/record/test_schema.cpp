// Records of every schema there has been are brought up to date, on both engines.
#include "core/record/record_parts.h"
#include "core/record/schema.h"

#include "tests/core/record/postgres_server.h"
#include "tests/core/record/record_maker.h"

#include <QtTest>

using namespace lucency;

class TestSchema : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anOlderRecordIsBroughtUpToDate_data() {
        QTest::addColumn<bool>("on_server");
        QTest::addColumn<int>("from");
        for (int from = 0; from <= schema_version; ++from) {
            QTest::addRow("SQLite, from %d", from) << false << from;
            QTest::addRow("PostgreSQL, from %d", from) << true << from;
        }
    }

    void anOlderRecordIsBroughtUpToDate() {
        QFETCH(bool, on_server);
        QFETCH(int, from);
        const OwnData data;
        std::unique_ptr<PostgresServer> server;
        if (on_server) {
            server = std::make_unique<PostgresServer>();
            if (!server->whyNot().isEmpty()) {
                QSKIP(qPrintable(server->whyNot()));
            }
        }
        const RecordAddress address = on_server ? server->newDatabase() : ownRecord();
        Sql sql;
        QVERIFY(sql.open(address));
        if (from > 0) {
            QFile file(
                QStringLiteral(LUCENCY_SOURCE_DIR "/tests/core/record/schema_%1.sql").arg(from));
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QStringList statements =
                QString::fromUtf8(file.readAll()).split(QStringLiteral(";\n"), Qt::SkipEmptyParts);
            for (const QString& statement : statements) {
                QVERIFY2(sql.run(statement), qPrintable(statement));
            }
        }
        const auto version = migrate(sql);
        QVERIFY(version);
        QCOMPARE(*version, from);
        QCOMPARE(*sql.number(QStringLiteral("SELECT version FROM record_version")), schema_version);
        for (const QString& table : recordTables()) {
            QVERIFY2(sql.run(QStringLiteral("SELECT %1 FROM %2")
                                 .arg(columnsOf(table).join(QStringLiteral(", ")), table)),
                     qPrintable(table));
        }
        TrailCheck contents;
        const auto walk = walkTrail(sql, {}, &contents);
        QVERIFY(walk && walk->check().isWhole());
        QVERIFY2(contents.isWhole(), qPrintable(trailSentence(contents)));
        QCOMPARE(contents.rows, from > 0 ? 3 : 0);
        Record record(address, jane());
        QVERIFY(record.append(madeEntry(2)));
        QCOMPARE(record.rows()->size(), from > 0 ? 2U : 1U);
        if (from > 0) {
            const auto reads = record.readsOf(filmHash(1));
            QCOMPARE(reads->events.size(), 1U);
            QCOMPARE(reads->events[0].read,
                     (ReaderVerdict{Verdict::Normal, 80, QStringLiteral("left base, compare")}));
            QVERIFY(**record.besideOf(filmHash(1)) == madeEntry(1).beside);
        }
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "test_schema.moc"
