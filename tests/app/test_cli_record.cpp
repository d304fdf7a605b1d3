#include "tests/app/cli_run.h"
#include "tests/core/record/record_maker.h"

#include <QJsonArray>

using namespace lucency;
using namespace lucency::testing;

class TestCliRecord : public QObject {
    Q_OBJECT

    std::unique_ptr<OwnData> data_;
    QTemporaryDir out_;

    static CliRun record(const QStringList& arguments) {
        return runCli(QStringList{QStringLiteral("record")} + arguments);
    }
    static CliRun audit(const QStringList& arguments) {
        return runCli(QStringList{QStringLiteral("audit")} + arguments);
    }
    /// By another program than ours.
    static void change(const QString& statement) {
        QProcess sqlite;
        sqlite.start(QStringLiteral("sqlite3"), {ownRecord().file, statement});
        if (!sqlite.waitForStarted()) {
            QSKIP("sqlite3 is not installed");
        }
        QVERIFY(sqlite.waitForFinished() && sqlite.exitCode() == 0);
    }

private Q_SLOTS:
    void init() {
        data_ = std::make_unique<OwnData>();
        Record own(ownRecord(), jane());
        for (int film = 0; film < 3; ++film) {
            QVERIFY(own.append(madeEntry(film)));
        }
    }

    void aWholeTrailIsSaidToBe() {
        const CliRun run = audit({QStringLiteral("--verify")});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("5 rows"));
        QVERIFY(run.err.isEmpty());
    }

    void aFilmReadHereIsInTheTrail() {
        const QString films = out_.filePath(QStringLiteral("films"));
        QCOMPARE(runCli({QStringLiteral("phantom"), films, QStringLiteral("--size"),
                         QStringLiteral("300")})
                     .code,
                 0);
        const CliRun run =
            runCli({QStringLiteral("read"), films + QStringLiteral("/phantom-normal.dcm"),
                    QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(run.code, 0);
        Record own(ownRecord(), jane());
        const auto trail = own.trail();
        QVERIFY(trail && trail->size() > 2);
        QCOMPARE(trail->at(trail->size() - 2).action, QStringLiteral("film"));
        QCOMPARE(trail->back().action, QStringLiteral("export"));
        QCOMPARE(trail->back().film,
                 run.json()[QLatin1String("film")][QLatin1String("pixels_sha256")].toString());
        QVERIFY(own.verify()->isWhole());
    }

    void aBrokenTrailIsCodeOneWithItsPlace() {
        change(QStringLiteral("UPDATE audit SET action = 'label' WHERE seq = 4"));
        const CliRun run =
            audit({QStringLiteral("--verify"), QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(run.code, 1);
        QVERIFY(run.err.contains("Row 4 "));
        const QJsonObject check = run.json()[QLatin1String("check")].toObject();
        QCOMPARE(check[QLatin1String("fault")].toString(), QStringLiteral("altered"));
        QCOMPARE(check[QLatin1String("seq")].toInt(), 4);
        QCOMPARE(run.json()[QLatin1String("rows")].toArray().size(), 5);
    }

    void theTrailIsExported() {
        const QString csv = out_.filePath(QStringLiteral("trail.csv"));
        QCOMPARE(audit({QStringLiteral("--csv"), csv}).code, 0);
        QCOMPARE(contents(csv).trimmed().count('\n'), 5);
        QVERIFY(audit({QStringLiteral("--csv"), QStringLiteral("-")}).out.contains(",export,"));
    }

    void backupsAndExportsCarryIdentityWhereAskedFor() {
        const QString backup = out_.filePath(QStringLiteral("backup.sqlite"));
        const QString rows = out_.filePath(QStringLiteral("rows.csv"));
        QCOMPARE(record({QStringLiteral("backup"), backup}).code, 0);
        QVERIFY(!contents(backup).contains("DOE"));
        QCOMPARE(record({QStringLiteral("backup"), backup, QStringLiteral("--identity")}).code, 0);
        QVERIFY(contents(backup).contains("DOE"));
        QCOMPARE(record({QStringLiteral("export"), rows, QStringLiteral("--csv")}).code, 0);
        QCOMPARE(rowsFromCsv(contents(rows))->size(), 3U);
        QCOMPARE(record({QStringLiteral("export"), QStringLiteral("-")})
                     .json()[QLatin1String("films")]
                     .toArray()
                     .size(),
                 3);
        QCOMPARE(record({QStringLiteral("clear")}).code, 0);
        QCOMPARE(data_->filesWith(QStringLiteral("DOE")), QStringList());
        QCOMPARE(data_->filesWith(QStringLiteral("left base")), QStringList());
        QCOMPARE(record({QStringLiteral("restore"), backup}).code, 0);
        QVERIFY(!data_->filesWith(QStringLiteral("DOE")).isEmpty());
        QCOMPARE(record({QStringLiteral("restore"), rows}).code, 3);
        QCOMPARE(audit({QStringLiteral("--verify")}).code, 0);
        const CliRun left = record({QStringLiteral("pseudonymise")});
        QCOMPARE(left.code, 0);
        QVERIFY(left.err.contains("record-before-"));
    }

    void wrongUsageIsCodeTwo_data() {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* line) {
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '));
        };
        row("audit");
        row("audit more");
        row("record");
        row("record backup");
        row("record clear file");
        row("record mend file");
        row("record clear --record postgresql://a:secret@host/db");
    }

    void wrongUsageIsCodeTwo() {
        QFETCH(QStringList, arguments);
        QCOMPARE(runCli(arguments).code, 2);
    }

    void whatIsNotThereIsSaid() {
        QCOMPARE(audit({QStringLiteral("--verify"), QStringLiteral("--record"),
                        QStringLiteral("/none/there.sqlite")})
                     .code,
                 3);
        const CliRun gone = audit({QStringLiteral("--verify"), QStringLiteral("--record"),
                                   QStringLiteral("postgresql:///none?host=/none")});
        QCOMPARE(gone.code, 6);
        QVERIFY(gone.err.contains("cannot be reached"));
    }
};

QTEST_GUILESS_MAIN(TestCliRecord)
#include "test_cli_record.moc"
