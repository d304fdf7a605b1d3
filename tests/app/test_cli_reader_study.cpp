// lucency-cli reader-study on a protocol written by hand, from what other programs would say of
// its films.
#include "tests/app/cli_run.h"

#include <QCryptographicHash>
#include <QJsonArray>

using namespace lucency::testing;

class TestCliReaderStudy : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", path("data").toUtf8());
        QCOMPARE(runCli({QStringLiteral("phantom"), path("films"), QStringLiteral("--size"),
                         QStringLiteral("200")})
                     .code,
                 0);
        QJsonArray films;
        const QStringList names =
            QDir(path("films")).entryList({QStringLiteral("*.dcm")}, QDir::Files, QDir::Name);
        QCOMPARE(names.size(), 2);
        for (const QString& name : names) {
            const QString film = path("films/") + name;
            const CliRun run = runCli({QStringLiteral("inspect"), film, QStringLiteral("--pixels"),
                                       QStringLiteral("--json"), QStringLiteral("-")});
            const QByteArray hash =
                QCryptographicHash::hash(contents(film), QCryptographicHash::Sha256);
            films.append(QJsonObject{{"path", QStringLiteral("films/") + name},
                                     {"sha256", QString::fromLatin1(hash.toHex())},
                                     {"pixels_sha256", run.json()[QLatin1String("pixels_sha256")]},
                                     {"label", "NORMAL"}});
        }
        write({{"reader_study", 1},
               {"title", "By hand"},
               {"mode", "second-reader"},
               {"readers", QJsonArray{"Anna"}},
               {"order", "random"},
               {"seed", 7},
               {"in_turn", true},
               {"films", films}});
    }

    void theProtocolIsToldAndItsFilmsAreLookedAt() {
        const CliRun told = study({});
        QCOMPARE(told.code, 0);
        QVERIFY(told.out.contains("By hand") && told.out.contains("Anna"));
        const CliRun whole = study({QStringLiteral("--check")});
        QCOMPARE(whole.code, 0);
        QVERIFY(whole.err.isEmpty());
    }

    void anOrderHasEachFilmOnce() {
        const CliRun run = study({QStringLiteral("--order"), QStringLiteral("Anna")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out.count('\n'), 2);
        QCOMPARE(run.out.count(".dcm"), 2);
        QVERIFY(run.out.startsWith("1\t1\t"));
        const CliRun nobody = study({QStringLiteral("--order"), QStringLiteral("Zoe")});
        QCOMPARE(nobody.code, 2);
    }

    void withoutARecordThereIsNothingToExport() {
        const CliRun run = study({QStringLiteral("--export"), path("out")});
        QCOMPARE(run.code, 3);
        QVERIFY(!QDir(path("out")).exists());
    }

    void aChangedFilmAndAWrongProtocolAreSaid() {
        const QByteArray json = contents(path("study.json"));
        QFile film(path("films/") + QDir(path("films")).entryList({QStringLiteral("*.dcm")})[0]);
        QVERIFY(film.open(QIODevice::Append));
        film.write("x");
        film.close();
        const CliRun changed = study({QStringLiteral("--check")});
        QCOMPARE(changed.code, 3);
        QVERIFY2(changed.err.contains("Film 1 is not the one"), changed.err);
        writeFile(path("study.json"), QByteArray(json).replace("\"seed\"", "\"blind\""));
        const CliRun wrong = study({});
        QVERIFY(wrong.code != 0);
        QVERIFY2(wrong.err.contains("\"seed\" is missing"), wrong.err);
    }

private:
    QString path(const char* name) const { return folder_.filePath(QString::fromLatin1(name)); }
    void write(const QJsonObject& protocol) {
        writeFile(path("study.json"), QJsonDocument(protocol).toJson());
    }
    CliRun study(const QStringList& rest) const {
        return runCli(QStringList{QStringLiteral("reader-study"), path("study.json")} + rest);
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestCliReaderStudy)
#include "test_cli_reader_study.moc"
