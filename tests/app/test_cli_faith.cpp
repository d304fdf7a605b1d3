#include "tests/app/cli_run.h"

#include <QImage>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace lucency::testing;

namespace {

QString word(const char* text) {
    return QString::fromLatin1(text);
}

QList<QByteArray> linesOf(const QByteArray& text) {
    QList<QByteArray> lines = text.split('\n');
    lines.removeAll({});
    return lines;
}

}  // namespace

/// The verbs that measure explanations.
class TestCliFaith : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString path(const char* name) const { return folder_.filePath(word(name)); }

    CliRun study(const QStringList& rest) const {
        return runCli(QStringList{word("study"), path("set"), word("--model"), pack(),
                                  word("--no-gate"), word("--films"), word("2"), word("--seeds"),
                                  word("1"), word("--samples-limit"), word("1024"),
                                  word("--methods"), word("lime")} +
                      rest);
    }

private Q_SLOTS:
    void initTestCase() {
        QCOMPARE(runCli({word("phantom"), path("films"), word("--size"), word("400")}).code, 0);
        QCOMPARE(runCli({word("phantom"), path("set"), word("--dataset"), word("1")}).code, 0);
    }

    void faithMeasuresWhatIsNamed() {
        const QString film = path("films/phantom-opacity.dcm");
        const QStringList command{word("faith"),     film,        word("--model"),   pack(),
                                  word("--waive"),   word("all"), word("--samples"), word("64"),
                                  word("--explain"), word("lime")};
        const CliRun run = runCli(command + QStringList{word("--json"), word("-")});
        QCOMPARE(run.code, 0);
        QVERIFY(run.err.isEmpty());
        QCOMPARE(run.out.count('\n'), 1);
        QCOMPARE(run.json()[QLatin1String("film")][QLatin1String("file")].toString(), film);
        QVERIFY(run.json()[QLatin1String("prediction")].isObject());
        QVERIFY(!run.json().contains(word("explanation")));
        const QJsonObject faith = run.json()[QLatin1String("faith")].toObject();
        const QJsonArray methods = faith[QLatin1String("methods")].toArray();
        QCOMPARE(methods.size(), 1);
        const QJsonObject lime = methods[0].toObject();
        QCOMPARE(lime[QLatin1String("method")].toString(), word("lime"));
        QCOMPARE(lime[QLatin1String("samples")].toInt(), 64);
        const QJsonArray deletion = lime[QLatin1String("deletion")].toArray();
        const QJsonArray insertion = lime[QLatin1String("insertion")].toArray();
        QVERIFY(deletion.size() > 2);
        QCOMPARE(insertion.size(), deletion.size());
        // Nothing hidden and everything hidden are where the two curves meet.
        QVERIFY(std::abs(deletion.first().toDouble() - insertion.last().toDouble()) < 1e-5);
        QVERIFY(std::abs(deletion.last().toDouble() - insertion.first().toDouble()) < 1e-5);
        for (const char* name : {"deletion_auc", "insertion_auc", "random_auc"}) {
            const double area = lime[QLatin1String(name)].toDouble(-1);
            QVERIFY2(area >= 0 && area <= 1, name);
        }
        QVERIFY(lime[QLatin1String("scaled_infidelity")].toDouble() <=
                lime[QLatin1String("infidelity")].toDouble() + 1e-12);
        const QJsonObject shuffled = lime[QLatin1String("randomisation")].toObject();
        QCOMPARE(shuffled[QLatin1String("steps")].toArray().size(), 3);
        QVERIFY(shuffled[QLatin1String("changes")].isBool());
        const QJsonObject fills = faith[QLatin1String("fills")].toObject();
        QCOMPARE(fills[QLatin1String("maps")].toObject().keys(),
                 QStringList({word("black"), word("blur"), word("inpaint"), word("mean")}));
        QVERIFY(fills[QLatin1String("disagreement")].toDouble() > 0);

        const CliRun words = runCli(command + QStringList{word("--no-randomisation")});
        QCOMPARE(words.code, 0);
        QVERIFY(words.out.contains("lime"));
        QVERIFY(words.out.contains("disagreement"));
        QVERIFY(!words.out.contains("shuffled are"));
    }

    void aRefusedFilmIsNotMeasured() {
        QImage colour(300, 300, QImage::Format_RGB32);
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 300; ++x) {
                colour.setPixel(x, y, qRgb(x % 256, y % 256, 255 - x % 256));
            }
        }
        QVERIFY(colour.save(path("Meier.png")));
        const CliRun run = runCli({word("faith"), path("Meier.png"), word("--no-identity"),
                                   word("--model"), pack(), word("--json"), word("-")});
        QCOMPARE(run.code, 4);
        QVERIFY(run.json()[QLatin1String("faith")].isNull());
        QVERIFY(!run.json()[QLatin1String("gate")][QLatin1String("accepted")].toBool(true));
        QVERIFY(!run.out.contains("Meier") && !run.err.contains("Meier"));
    }

    void aStudyGoesOnWhereItStopped() {
        const QString log = path("study.jsonl");
        const QString csv = path("study.csv");
        const CliRun whole = study({word("--json"), log, word("--csv"), csv});
        QCOMPARE(whole.code, 0);
        QVERIFY(whole.err.isEmpty());
        QVERIFY(whole.out.contains("| hadamard 256 |"));
        QVERIFY(whole.out.contains("| lime |"));
        const QList<QByteArray> lines = linesOf(contents(log));
        QCOMPARE(lines.size(), 4);  // what, two films, the summary
        for (const QByteArray& line : lines) {
            QVERIFY(!line.contains("IM-") && !line.contains("person"));
        }
        // Nine rows of designs and one method, for each film, below the names.
        QCOMPARE(linesOf(contents(csv)).size(), 1 + 2 * (9 + 1));

        // Killed in the middle of the second film's line.
        writeFile(log, lines[0] + '\n' + lines[1] + '\n' + lines[2].first(lines[2].size() / 2));
        const CliRun rest = study({word("--json"), log});
        QCOMPARE(rest.code, 0);
        const QList<QByteArray> again = linesOf(contents(log));
        QCOMPARE(again.size(), 4);
        QCOMPARE(again[1], lines[1]);
        const auto exact = [](const QByteArray& line) {
            return QJsonDocument::fromJson(line).object()[QLatin1String("designs")];
        };
        QCOMPARE(exact(again[2]), exact(lines[2]));

        // All there: nothing is measured again.
        const CliRun nothing = study({word("--json"), log});
        QCOMPARE(nothing.code, 0);
        QCOMPARE(contents(log), again.join('\n') + '\n');
        QVERIFY(!nothing.out.contains("forward passes each"));
    }

    void aFileOfSomethingElseIsLeftAlone_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a letter") << QByteArray("Dear colleague,\nthank you\n");
        QTest::newRow("another study") << QByteArray("{\"study\":\"lucency 0\"}\n{\"place\":0}\n");
        QTest::newRow("one long line") << QByteArray(1000, 'x');
    }
    void aFileOfSomethingElseIsLeftAlone() {
        QFETCH(QByteArray, bytes);
        const QString file = path("letter");
        writeFile(file, bytes);
        const CliRun run = study({word("--json"), file});
        QCOMPARE(run.code, 2);
        QCOMPARE(run.err.count('\n'), 1);
        QCOMPARE(contents(file), bytes);
    }
};

QTEST_GUILESS_MAIN(TestCliFaith)
#include "test_cli_faith.moc"
