#include "tests/app/cli_run.h"

#include <QTemporaryDir>

#include <unistd.h>

using namespace lucency::testing;

namespace {

/// Puts `value` (little endian) where the 16-bit element (group 0028, `element`) has its own.
QByteArray withSize(QByteArray dicom, char element, const QByteArray& value) {
    const QByteArray tag = QByteArray("\x28\x00", 2) + element + QByteArray("\x00US\x02\x00", 5);
    const auto place = dicom.indexOf(tag);
    return place < 0 ? QByteArray() : dicom.replace(place + tag.size(), 2, value);
}

}  // namespace

/// Each bad input ends with its code and a sentence, and leaves nothing behind.
class TestCliBadInput : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }

    void addBadFilms() {
        QTest::addColumn<QString>("film");
        for (const char* name :
             {"empty.dcm", "text.dcm", "cut.jpeg", "cut.dcm", "huge.dcm", "huge.jpeg",
              "no-pixels.dcm", "not-there.png", "phantom.jpeg/below-a-file.dcm"}) {
            QTest::newRow(name) << path(name);
        }
    }

private Q_SLOTS:
    void initTestCase() {
        const QString made = path("made");
        QCOMPARE(runCli({QStringLiteral("phantom"), made, QStringLiteral("--size"),
                         QStringLiteral("320")})
                     .code,
                 0);
        const QByteArray dicom = contents(made + QStringLiteral("/phantom-normal.dcm"));
        const QByteArray jpeg = contents(made + QStringLiteral("/phantom-normal.jpeg"));
        QVERIFY(dicom.size() > 1000 && jpeg.size() > 1000);
        writeFile(path("phantom.dcm"), dicom);
        writeFile(path("phantom.jpeg"), jpeg);
        writeFile(path("empty.dcm"), {});
        writeFile(path("text.dcm"), "This is a letter and no film.\n");
        writeFile(path("cut.jpeg"), jpeg.left(300));
        const auto value = dicom.lastIndexOf(QByteArray("\xe0\x7f\x10\x00", 4)) + 12;
        writeFile(path("cut.dcm"), dicom.left(value + (dicom.size() - value) / 16));
        writeFile(path("half.dcm"), dicom.left(value + (dicom.size() - value) / 2));
        const QByteArray all_ones("\xff\xff", 2);
        const QByteArray huge = withSize(withSize(dicom, '\x10', all_ones), '\x11', all_ones);
        QCOMPARE(huge.size(), dicom.size());
        writeFile(path("huge.dcm"), huge);
        QByteArray huge_jpeg = jpeg;
        const auto frame = huge_jpeg.indexOf(QByteArray("\xff\xc0", 2));
        QVERIFY(frame > 0);
        huge_jpeg.replace(frame + 5, 4, QByteArray("\xff\xff\xff\xff", 4));
        writeFile(path("huge.jpeg"), huge_jpeg);
        const auto pixels = dicom.lastIndexOf(QByteArray("\xe0\x7f\x10\x00", 4));
        QVERIFY(pixels > 0);
        writeFile(path("no-pixels.dcm"), dicom.left(pixels));
        QVERIFY(QDir().mkpath(path("nothing-inside")));
    }

    void inspectingABadFilm_data() { addBadFilms(); }

    void inspectingABadFilm() {
        QFETCH(QString, film);
        const QStringList before = everything(folder_.path());
        const CliRun run = runCli({QStringLiteral("inspect"), film, QStringLiteral("--pixels"),
                                   QStringLiteral("--json"), path("out.json")});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.startsWith("lucency-cli: "));
        QVERIFY(run.out.isEmpty());
        QCOMPARE(everything(folder_.path()), before);
    }

    // It can be looked at, and is read by no model unasked.
    void halfAFilmIsShownAndRefused() {
        const CliRun inspected =
            runCli({QStringLiteral("inspect"), path("half.dcm"), QStringLiteral("--pixels"),
                    QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(inspected.code, 0);
        QVERIFY(inspected.out.contains("\"truncated\""));
        const CliRun read =
            runCli({QStringLiteral("read"), path("half.dcm"), QStringLiteral("--model"), pack(),
                    QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(read.code, 4);
        QVERIFY(read.json()[QLatin1String("prediction")].isNull());
        QVERIFY(read.out.contains("\"truncated\""));
    }

    void readingABadFilm_data() { addBadFilms(); }

    void readingABadFilm() {
        QFETCH(QString, film);
        const QStringList before = everything(folder_.path());
        const CliRun run = runCli({QStringLiteral("read"), film, QStringLiteral("--model"), pack(),
                                   QStringLiteral("--json"), QStringLiteral("-"),
                                   QStringLiteral("--pdf"), path("out.pdf")});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.err.count('\n'), 1);
        const QJsonObject object = run.json();
        QVERIFY(object[QLatin1String("prediction")].isNull());
        QVERIFY(!object[QLatin1String("error")][QLatin1String("code")].toString().isEmpty());
        QVERIFY(!object[QLatin1String("error")][QLatin1String("text")].toString().isEmpty());
        QCOMPARE(everything(folder_.path()), before);
    }

    void aFilmThatMayNotBeRead() {
        if (geteuid() == 0) {
            QSKIP("permissions do not bind root");
        }
        writeFile(path("locked.jpeg"), contents(path("phantom.jpeg")));
        QVERIFY(QFile::setPermissions(path("locked.jpeg"), {}));
        const CliRun run = runCli({QStringLiteral("inspect"), path("locked.jpeg")});
        QVERIFY(QFile::remove(path("locked.jpeg")));
        QCOMPARE(run.code, 3);
        QCOMPARE(run.err.count('\n'), 1);
    }

    void aFolderWithoutFilms() {
        const CliRun run = runCli({QStringLiteral("read"), path("nothing-inside")});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.err.count('\n'), 1);
        const CliRun evaluated = runCli({QStringLiteral("evaluate"), path("nothing-inside")});
        QCOMPARE(evaluated.code, 3);
        QCOMPARE(evaluated.err.count('\n'), 1);
    }

    void anOutputThatCannotBeWritten_data() {
        QTest::addColumn<QStringList>("arguments");
        const QString below = path("phantom.jpeg") + QStringLiteral("/out");
        const QString film = path("phantom.dcm");
        const auto row = [](const char* name, const QStringList& arguments) {
            QTest::newRow(name) << arguments;
        };
        const QString read = QStringLiteral("read");
        row("read, JSON below a file",
            {read, film, QStringLiteral("--json"), below + QStringLiteral(".json")});
        row("read, PDF below a file",
            {read, film, QStringLiteral("--pdf"), below + QStringLiteral(".pdf")});
        row("read, PDFs into a folder below a file",
            {read, film, QStringLiteral("--pdf"), below + QLatin1Char('/')});
        row("read, overlay in no folder",
            {read, film, QStringLiteral("--explain"), QStringLiteral("lime"),
             QStringLiteral("--overlay"), path("none/out.png")});
        row("inspect, JSON below a file",
            {QStringLiteral("inspect"), film, QStringLiteral("--json"), below});
        row("inspect, a full device", {QStringLiteral("inspect"), film, QStringLiteral("--json"),
                                       QStringLiteral("/dev/full")});
        row("models, JSON below a file",
            {QStringLiteral("models"), QStringLiteral("--json"), below});
        row("evaluate, CSV below a file",
            {QStringLiteral("evaluate"), folder_.path(), QStringLiteral("--csv"), below});
        row("evaluate, PDF below a file",
            {QStringLiteral("evaluate"), folder_.path(), QStringLiteral("--pdf"), below});
        row("train, pack below a file",
            {QStringLiteral("train"), folder_.path(), QStringLiteral("--recipe"),
             QStringLiteral("lucency"), QStringLiteral("--out"), below});
        row("phantom below a file", {QStringLiteral("phantom"), below});
    }

    void anOutputThatCannotBeWritten() {
        QFETCH(QStringList, arguments);
        const QStringList before = everything(folder_.path());
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, 6);
        QCOMPARE(run.err.count('\n'), 1);
        QCOMPARE(everything(folder_.path()), before);
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    void aReportIntoAFullDevice() {
        const CliRun run =
            runCli({QStringLiteral("read"), path("phantom.dcm"), QStringLiteral("--waive"),
                    QStringLiteral("all"), QStringLiteral("--model"), pack(),
                    QStringLiteral("--pdf"), QStringLiteral("/dev/full")});
        QCOMPARE(run.code, 6);
        QVERIFY(!QFileInfo(QStringLiteral("/dev/full")).isFile());
    }

    void aModelThatCannotBeUsed_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("no file") << QByteArray();
        QTest::newRow("text") << QByteArray("no pack at all");
        const QByteArray whole = contents(pack());
        QTest::newRow("cut short") << whole.left(whole.size() / 2);
        QByteArray cardless = whole;  // the card's name in the archive is all that changes
        cardless.replace("extra/model.json", "extra/model.jsox");
        QTest::newRow("without a card") << cardless;
    }

    void aModelThatCannotBeUsed() {
        QFETCH(QByteArray, bytes);
        QTemporaryDir own;
        const QString bad = own.filePath(QStringLiteral("bad.pt"));
        if (!bytes.isEmpty()) {
            writeFile(bad, bytes);
        }
        const QStringList before = everything(own.path());
        for (const QStringList& arguments :
             {QStringList{QStringLiteral("read"), path("phantom.dcm"), QStringLiteral("--json"),
                          own.filePath(QStringLiteral("out.json"))},
              QStringList{QStringLiteral("models"), QStringLiteral("--json"),
                          own.filePath(QStringLiteral("out.json"))}}) {
            const CliRun run = runCli(arguments + QStringList{QStringLiteral("--model"), bad});
            QCOMPARE(run.code, 5);
            QCOMPARE(run.err.count('\n'), 1);
            QCOMPARE(everything(own.path()), before);
        }
    }

    void usage_data() {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* arguments) {
            QTest::newRow(*arguments != '\0' ? arguments : "no verb")
                << QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        };
        for (const char* arguments : {"",
                                      "diagnose film.dcm",
                                      "read",
                                      "read film.dcm --no-such-option",
                                      "read film.dcm --explain shap",
                                      "read film.dcm --explain lime --samples many",
                                      "read film.dcm --explain lime --samples 0",
                                      "read film.dcm --explain occlusion --samples 64",
                                      "read film.dcm --explain grad-cam --samples 64",
                                      "read film.dcm --seed -1",
                                      "read film.dcm --explain lime --fill white",
                                      "read film.dcm --explain lime --superpixels watershed",
                                      "read film.dcm --explain lime --regions 1",
                                      "read film.dcm --explain lime --regions 1025",
                                      "read film.dcm --explain lime --compactness 0",
                                      "read film.dcm --explain lime --compactness round",
                                      "read film.dcm --explain lime --segments a.png --regions 9",
                                      "read film.dcm --regions 30",
                                      "read film.dcm --design hadamard",
                                      "read film.dcm --explain lime --design sobol",
                                      "read film.dcm --overlay out.png",
                                      "read film.dcm --json",
                                      "read one.dcm two.dcm --pdf out.pdf",
                                      "faith",
                                      "faith film.dcm --explain shape",
                                      "faith film.dcm --explain ,",
                                      "faith film.dcm --fill white",
                                      "faith film.dcm --samples 0",
                                      "study",
                                      "study one two",
                                      "study films --films 0",
                                      "study films --methods all,limes",
                                      "study films --samples-limit 10",
                                      "evaluate",
                                      "evaluate films --split tset",
                                      "evaluate one two",
                                      "train films",
                                      "train films --recipe lucency",
                                      "train films --out pack.pt",
                                      "inspect",
                                      "inspect one.dcm two.dcm",
                                      "models extra",
                                      "phantom",
                                      "phantom x --size 3"}) {
            row(arguments);
        }
    }

    void usage() {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty());
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(run.err.contains("--help") || run.err.contains("folder"));
    }

    void aFilmIsNeverOverwritten() {
        const QByteArray film = contents(path("phantom.jpeg"));
        const CliRun run = runCli({QStringLiteral("read"), path("phantom.jpeg"),
                                   QStringLiteral("--json"), path("made/../phantom.jpeg")});
        QCOMPARE(run.code, 2);
        QCOMPARE(contents(path("phantom.jpeg")), film);
    }
};

QTEST_GUILESS_MAIN(TestCliBadInput)
#include "test_cli_bad_input.moc"
