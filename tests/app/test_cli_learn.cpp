// The verbs that look at data sets and models: explore, compare, stress, calibrate, search.
#include "tests/app/cli_run.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QtTest>

using namespace lucency;
using namespace lucency::testing;

class TestCliLearn : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(runCli({QStringLiteral("phantom"), films(), QStringLiteral("--dataset"),
                         QStringLiteral("16")})
                     .code,
                 0);
    }

    void exploreCountsWhatThereIs() {
        const CliRun run =
            runCli({QStringLiteral("explore"), films(), QStringLiteral("--json"),
                    QStringLiteral("-"), QStringLiteral("--pdf"), path("films.pdf")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().value(QLatin1String("films")).toInt(), 32);
        QCOMPARE(run.json().value(QLatin1String("classes")).toArray().size(), 2);
        QVERIFY(isPdf("films.pdf"));
    }

    void compareFindsAModelLikeItself() {
        const CliRun run = runCli({QStringLiteral("compare"), films(), QStringLiteral("--model"),
                                   QStringLiteral("shipped"), QStringLiteral("--model"),
                                   QStringLiteral("shipped"), QStringLiteral("--json"),
                                   QStringLiteral("-"), QStringLiteral("--pdf"), path("both.pdf")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().value(QLatin1String("films")).toInt(), 32);
        QVERIFY(run.json().value(QLatin1String("disagreements")).toArray().isEmpty());
        QCOMPARE(run.json()
                     .value(QLatin1String("packs"))
                     .toArray()[1]
                     .toObject()
                     .value(QLatin1String("against_first"))
                     .toObject()
                     .value(QLatin1String("only_this_right"))
                     .toInt(),
                 0);
        QVERIFY(isPdf("both.pdf"));
    }

    void stressHasARowForEachStrengthOfTheAxesAskedFor() {
        const CliRun run = runCli({QStringLiteral("stress"), films(), QStringLiteral("--axes"),
                                   QStringLiteral("jpeg,crop"), QStringLiteral("--films"),
                                   QStringLiteral("4"), QStringLiteral("--csv"), path("stress.csv"),
                                   QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().value(QLatin1String("films")).toInt(), 4);
        QCOMPARE(run.json().value(QLatin1String("points")).toArray().size(), 8);
        QFile csv(path("stress.csv"));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        QCOMPARE(csv.readAll().count('\n'), 9);
    }

    void calibrateRefusesTooFewFilmsAndWritesNothing() {
        QByteArray list = "path,label\n";
        for (const char* label : {"NORMAL", "PNEUMONIA"}) {
            const QStringList all = everything(films() + QLatin1Char('/') + QLatin1String(label));
            for (const QString& film : all.mid(0, 3)) {
                list += film.toUtf8() + ',' + label + '\n';
            }
        }
        writeText("few.csv", list.constData());
        const CliRun run = runCli({QStringLiteral("calibrate"), path("few.csv"),
                                   QStringLiteral("--out"), path("few.json")});
        QCOMPARE(run.code, 5);
        QVERIFY(run.err.contains("too few"));
        QVERIFY(!QFile::exists(path("few.json")));
        const CliRun read = runCli(
            {QStringLiteral("evaluate"), films(), QStringLiteral("--site"), path("few.json")});
        QCOMPARE(read.code, 3);  // there is no such file
    }

    void aLocalCalibrationIsNamedInWhatGoesByIt() {
        const CliRun run = runCli({QStringLiteral("calibrate"), films(), QStringLiteral("--out"),
                                   path("ward.json"), QStringLiteral("--name"),
                                   QStringLiteral("Ward 3"), QStringLiteral("--no-gate")});
        QVERIFY2(run.code == 0, run.err.constData());
        const QString film = everything(films() + QStringLiteral("/NORMAL")).constFirst();
        const QStringList read{QStringLiteral("read"),    film,
                               QStringLiteral("--waive"), QStringLiteral("all"),
                               QStringLiteral("--json"),  QStringLiteral("-")};
        const QJsonObject local =
            runCli(read + QStringList{QStringLiteral("--site"), path("ward.json")})
                .json()
                .value(QLatin1String("prediction"))
                .toObject();
        QCOMPARE(local.value(QLatin1String("site_calibration")).toString(),
                 QStringLiteral("Ward 3"));
        QCOMPARE(local.value(QLatin1String("operating_point_films")).toInt(), 32);
        const QJsonObject own = runCli(read).json().value(QLatin1String("prediction")).toObject();
        QVERIFY(own.value(QLatin1String("site_calibration")).isNull());
        QCOMPARE(own.value(QLatin1String("logit")), local.value(QLatin1String("logit")));
    }

    void searchComparesChoicesAndDoesNotRepeatThem() {
        writeText("recipe.json",
                  R"({"name":"s","size":32,"epochs":1,"batch":4,"validation_fraction":0.4,)"
                  R"("members":[{"kind":"residual","channels":[4],"blocks":1}]})");
        writeText("choices.json", R"({"as-it-is":{},"sgd":{"optimiser":"sgd"}})");
        const QStringList search{QStringLiteral("search"),    films(),
                                 QStringLiteral("--recipe"),  path("recipe.json"),
                                 QStringLiteral("--choices"), path("choices.json"),
                                 QStringLiteral("--out"),     path("tried"),
                                 QStringLiteral("--json"),    path("tried.json")};
        const CliRun run = runCli(search);
        QVERIFY2(run.code == 0, run.err.constData());
        QCOMPARE(run.out.count("\n"), 3);  // a heading and two choices
        QVERIFY(run.out.contains("sgd"));
        const QDateTime written = QFileInfo(path("tried/sgd.seed1.pt")).lastModified();
        QCOMPARE(runCli(search).code, 0);
        QCOMPARE(QFileInfo(path("tried/sgd.seed1.pt")).lastModified(), written);
    }

    void usage_data() {
        QTest::addColumn<QStringList>("arguments");
        const auto row = [](const char* line) {
            QTest::newRow(line) << QString::fromLatin1(line).split(QLatin1Char(' '));
        };
        row("explore");
        row("compare films --model shipped");
        row("stress films --axes sharpness");
        row("calibrate films");
        row("calibrate films --out ward.json --split tset");
        row("search films --recipe residual");
        row("train films --recipe residual --out x.pt --fold 6/5");
        row("train films --recipe residual --out x.pt --fold two");
    }
    void usage() {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY(run.out.isEmpty() && run.err.contains("--help"));
    }

private:
    QString path(const char* name) const { return folder_.filePath(QLatin1String(name)); }
    QString films() const { return path("films"); }
    bool isPdf(const char* name) const {
        QFile file(path(name));
        return file.open(QIODevice::ReadOnly) && file.read(5) == "%PDF-";
    }
    void writeText(const char* name, const char* text) const {
        QFile file(path(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestCliLearn)
#include "test_cli_learn.moc"
