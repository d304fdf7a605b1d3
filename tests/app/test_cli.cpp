#include "tests/app/cli_run.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QImage>
#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <cmath>
#include <csignal>

using namespace lucency::testing;

namespace {

QStringList sorted(QStringList names) {
    names.sort();
    return names;
}

QStringList words(const char* names) {
    return sorted(QString::fromLatin1(names).split(QLatin1Char(' ')));
}

QList<QJsonObject> lines(const QByteArray& text) {
    QList<QJsonObject> objects;
    const auto parts = text.split('\n');
    for (const QByteArray& part : parts) {
        if (!part.isEmpty()) {
            objects.append(QJsonDocument::fromJson(part).object());
        }
    }
    return objects;
}

/// The object without what differs from run to run.
QByteArray lasting(QJsonObject object) {
    QJsonObject map = object[QLatin1String("explanation")].toObject();
    map.remove(QStringLiteral("milliseconds"));
    object.insert(QStringLiteral("explanation"), map);
    return QJsonDocument(object).toJson();
}

/// Whether a process's /proc status says that it has a handler for SIGINT.
bool catchesInterrupt(const QByteArray& status) {
    const QByteArray name = "SigCgt:\t";
    const auto place = status.indexOf(name);
    return place >= 0 && (status.mid(place + name.size(), 16).toULongLong(nullptr, 16) &
                          (1ULL << (SIGINT - 1))) != 0;
}

}  // namespace

/// What the verbs do with good input, to the contract of docs/cli.md.
class TestCli : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    QString path(const QString& name) const { return folder_.filePath(name); }

    static CliRun read(const QStringList& rest) {
        return runCli(QStringList{QStringLiteral("read"), QStringLiteral("--model"), pack(),
                                  QStringLiteral("--waive"), QStringLiteral("all")} +
                      rest);
    }

private Q_SLOTS:
    void initTestCase() {
        const CliRun run = runCli({QStringLiteral("phantom"), path(QStringLiteral("films")),
                                   QStringLiteral("--size"), QStringLiteral("400")});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.out.count('\n'), 4);
        QCOMPARE(everything(path(QStringLiteral("films"))).size(), 4);
    }

    void readsThatTheWindowKeptAreTold() {
        const QTemporaryDir data;
        const QByteArray before = qgetenv("XDG_DATA_HOME");
        qputenv("XDG_DATA_HOME", data.path().toUtf8());
        const QStringList film{path(QStringLiteral("films/phantom-normal.dcm")),
                               QStringLiteral("--json"), QStringLiteral("-")};
        const QString hash =
            read(film).json()[QLatin1String("film")][QLatin1String("pixels_sha256")].toString();
        const QString folder = data.filePath(QStringLiteral("Lucency/lucency/films/") + hash);
        QVERIFY(QDir().mkpath(folder));
        writeFile(folder + QStringLiteral("/reads.json"),
                  R"({"version": 1, "events": [{"kind": "first-read", "mode": "second-reader",
                      "time": "2026-11-23T08:01:12.345Z", "program": "0.1.0",
                      "verdict": "normal", "certainty": 85, "note": "clear"}]})");
        const QJsonArray reads = read(film).json()[QLatin1String("reads")].toArray();
        const QStringList left = everything(folder);
        qputenv("XDG_DATA_HOME", before);
        QCOMPARE(reads.size(), 1);
        QCOMPARE(reads[0][QLatin1String("verdict")].toString(), QStringLiteral("normal"));
        QCOMPARE(reads[0][QLatin1String("certainty")].toInt(), 85);
        QCOMPARE(reads[0][QLatin1String("note")].toString(), QStringLiteral("clear"));
        QCOMPARE(left.size(), 1);  // nothing is written
    }

    void helpIsComplete_data() {
        QTest::addColumn<QStringList>("arguments");
        for (const char* verb : {"read", "faith", "evaluate", "train", "study", "inspect", "models",
                                 "phantom", "record", "audit", "agreement", "reader-study"}) {
            QTest::newRow(verb) << QStringList{QLatin1String(verb), QStringLiteral("--help")};
        }
    }

    void helpIsComplete() {
        QFETCH(QStringList, arguments);
        const CliRun run = runCli(arguments);
        QCOMPARE(run.code, 0);
        QVERIFY(run.err.isEmpty());
        QVERIFY(run.out.startsWith("Usage: lucency-cli " + arguments[0].toUtf8()));
        QVERIFY(run.out.contains("Examples:"));
        QVERIFY(run.out.contains("  lucency-cli " + arguments[0].toUtf8()));
    }

    void theProgramTellsItsVerbsAndVersion() {
        QVERIFY(runCli({QStringLiteral("--help")}).out.contains("evaluate"));
        QVERIFY(runCli({QStringLiteral("--version")}).out.startsWith("lucency-cli 0."));
    }

    void inspectTellsWhatReadWouldSee() {
        const QString film = path(QStringLiteral("films/phantom-normal.dcm"));
        const CliRun run = runCli({QStringLiteral("inspect"), film, QStringLiteral("--pixels"),
                                   QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(run.code, 0);
        const QJsonObject pixels = run.json()[QLatin1String("pixels")].toObject();
        QCOMPARE(pixels[QLatin1String("columns")].toInt(), 400);
        QVERIFY(pixels[QLatin1String("minimum")].toInt() <
                pixels[QLatin1String("maximum")].toInt());
        QCOMPARE(run.json()[QLatin1String("pixels_sha256")].toString().size(), 64);

        const CliRun nameless =
            runCli({QStringLiteral("inspect"), film, QStringLiteral("--no-identity")});
        QCOMPARE(nameless.code, 0);
        QVERIFY(!nameless.out.contains("PHANTOM"));
        const CliRun known = runCli({QStringLiteral("inspect"), film});
        QVERIFY(known.out.contains("PHANTOM"));
    }

    void readSaysEverythingOfAFilm() {
        const QString film = path(QStringLiteral("films/phantom-opacity.dcm"));
        const QString overlay = path(QStringLiteral("overlay.png"));
        const CliRun run = read(
            {film, QStringLiteral("--explain"), QStringLiteral("lime"), QStringLiteral("--samples"),
             QStringLiteral("96"), QStringLiteral("--seed"), QStringLiteral("5"),
             QStringLiteral("--json"), QStringLiteral("-"), QStringLiteral("--overlay"), overlay,
             QStringLiteral("--pdf"), path(QStringLiteral("report.pdf"))});
        QCOMPARE(run.code, 0);
        QVERIFY(run.err.isEmpty());
        QCOMPARE(run.out.count('\n'), 1);
        const QJsonObject object = run.json();
        QCOMPARE(sorted(object.keys()),
                 words("film gate prediction explanation reads error disclaimer"));
        QVERIFY(object[QLatin1String("reads")].isNull());

        const QJsonObject about = object[QLatin1String("film")].toObject();
        QCOMPARE(about[QLatin1String("file")].toString(), film);
        QCOMPARE(about[QLatin1String("format")].toString(), QStringLiteral("dicom"));
        QCOMPARE(about[QLatin1String("columns")].toInt(), 400);
        QCOMPARE(about[QLatin1String("pixel_spacing_plane")].toString(),
                 QStringLiteral("detector"));
        QCOMPARE(about[QLatin1String("sha256")].toString().toLatin1(),
                 QCryptographicHash::hash(contents(film), QCryptographicHash::Sha256).toHex());

        const QJsonObject prediction = object[QLatin1String("prediction")].toObject();
        const QJsonObject model = prediction[QLatin1String("model")].toObject();
        QCOMPARE(model[QLatin1String("sha256")].toString().toLatin1(),
                 QCryptographicHash::hash(contents(pack()), QCryptographicHash::Sha256).toHex());
        const QJsonObject probability = prediction[QLatin1String("probability")].toObject();
        const double p = probability[QLatin1String("PNEUMONIA")].toDouble();
        QVERIFY(std::abs(p + probability[QLatin1String("NORMAL")].toDouble() - 1) < 1e-9);
        QCOMPARE(prediction[QLatin1String("label")].toString() == QLatin1String("PNEUMONIA"),
                 p >= prediction[QLatin1String("operating_point")].toDouble());

        const QJsonObject map = object[QLatin1String("explanation")].toObject();
        QCOMPARE(map[QLatin1String("samples")].toInt(), 96);
        QCOMPARE(map[QLatin1String("seed")].toInt(), 5);
        QCOMPARE(map[QLatin1String("label")], prediction[QLatin1String("label")]);
        QCOMPARE(map[QLatin1String("weights")].toArray().size(),
                 map[QLatin1String("superpixels")].toInt());
        QCOMPARE(map[QLatin1String("segments")].toString(),
                 path(QStringLiteral("overlay.segments.png")));

        const QImage regions(path(QStringLiteral("overlay.segments.png")));
        QCOMPARE(regions.format(), QImage::Format_Grayscale16);
        QCOMPARE(regions.size(), QSize(400, 350));
        QCOMPARE(QImage(overlay).size(), QSize(400, 350));
        QVERIFY(!QImage(overlay).hasAlphaChannel());
        QVERIFY(contents(path(QStringLiteral("report.pdf"))).startsWith("%PDF-"));
    }

    void everyMethodExplains_data() {
        QTest::addColumn<QString>("method");
        QTest::addColumn<int>("samples");
        QTest::newRow("kernel-shap") << QStringLiteral("kernel-shap") << 130;
        QTest::newRow("rise") << QStringLiteral("rise") << 100;
        QTest::newRow("occlusion") << QStringLiteral("occlusion") << 0;
        QTest::newRow("grad-cam") << QStringLiteral("grad-cam") << 0;
        QTest::newRow("integrated-gradients") << QStringLiteral("integrated-gradients") << 0;
    }
    void everyMethodExplains() {
        QFETCH(QString, method);
        QFETCH(int, samples);
        QStringList arguments{path(QStringLiteral("films/phantom-opacity.dcm")),
                              QStringLiteral("--explain"), method, QStringLiteral("--json"),
                              QStringLiteral("-")};
        if (samples > 0) {
            arguments += {QStringLiteral("--samples"), QString::number(samples)};
        }
        const CliRun run = read(arguments);
        QCOMPARE(run.code, 0);
        const QJsonObject object = run.json();
        const QJsonObject map = object[QLatin1String("explanation")].toObject();
        QCOMPARE(map[QLatin1String("method")].toString(), method);
        if (samples > 0) {
            QCOMPARE(map[QLatin1String("samples")].toInt(), samples);
        }
        const QString label = map[QLatin1String("label")].toString();
        const QJsonObject prediction = object[QLatin1String("prediction")].toObject();
        const double film = prediction[QLatin1String("probability")].toObject()[label].toDouble();
        QVERIFY(std::abs(map[QLatin1String("probability")].toDouble() - film) < 1e-5);
        double sum = 0;
        const QJsonArray weights = map[QLatin1String("weights")].toArray();
        for (const QJsonValue& weight : weights) {
            sum += weight[QLatin1String("weight")].toDouble();
            const double stability = weight[QLatin1String("sign_stability")].toDouble();
            QVERIFY(stability >= 0.5 && stability <= 1);
        }
        if (method == QLatin1String("kernel-shap")) {
            const double hidden = map[QLatin1String("hidden_probability")].toDouble();
            QVERIFY(std::abs(sum - (map[QLatin1String("probability")].toDouble() - hidden)) < 1e-9);
        }
        QCOMPARE(map[QLatin1String("reason")].isNull(),
                 map[QLatin1String("state")] == QJsonValue("trusted"));
    }

    void theSameSeedGivesTheSameBytes() {
        QByteArray json, overlay, regions;
        for (int turn = 0; turn < 2; ++turn) {
            const CliRun run = read(
                {path(QStringLiteral("films/phantom-normal.jpeg")), QStringLiteral("--explain"),
                 QStringLiteral("lime"), QStringLiteral("--samples"), QStringLiteral("64"),
                 QStringLiteral("--json"), QStringLiteral("-"), QStringLiteral("--overlay"),
                 path(QStringLiteral("same.png"))});
            QCOMPARE(run.code, 0);
            const QByteArray picture = contents(path(QStringLiteral("same.png")));
            const QByteArray labels = contents(path(QStringLiteral("same.segments.png")));
            if (turn == 0) {
                json = lasting(run.json());
                overlay = picture;
                regions = labels;
            } else {
                QCOMPARE(lasting(run.json()), json);
                QCOMPARE(picture, overlay);
                QCOMPARE(labels, regions);
            }
        }
    }

    void regionsAreMadeAsAskedFor_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("algorithm");
        QTest::addColumn<int>("regions");
        QTest::addColumn<double>("compactness");
        const auto row = [](const char* name, const char* options, const char* algorithm,
                            int regions, double compactness) {
            QTest::newRow(name) << QString::fromLatin1(options).split(QLatin1Char(' '),
                                                                      Qt::SkipEmptyParts)
                                << QString::fromLatin1(algorithm) << regions << compactness;
        };
        row("as they come", "", "slic", 60, 20);
        row("slico, fewer", "--superpixels slico --regions 12", "slico", 12, 20);
        row("lsc, rounder", "--superpixels lsc --compactness 40.5", "lsc", 60, 40.5);
        row("quickshift, the fewest", "--superpixels quickshift --regions 2", "quickshift", 2, 20);
    }
    void regionsAreMadeAsAskedFor() {
        QFETCH(QStringList, options);
        const CliRun run = read(QStringList{path(QStringLiteral("films/phantom-normal.jpeg")),
                                            QStringLiteral("--explain"), QStringLiteral("lime"),
                                            QStringLiteral("--samples"), QStringLiteral("16"),
                                            QStringLiteral("--json"), QStringLiteral("-")} +
                                options);
        QCOMPARE(run.code, 0);
        const QJsonObject map = run.json()[QLatin1String("explanation")].toObject();
        const QJsonObject made = map[QLatin1String("segmentation")].toObject();
        QTEST(made[QLatin1String("algorithm")].toString(), "algorithm");
        QTEST(made[QLatin1String("regions")].toInt(), "regions");
        QTEST(made[QLatin1String("compactness")].toDouble(), "compactness");
        QFETCH(int, regions);
        const int count = map[QLatin1String("superpixels")].toInt();
        QVERIFY(count <= regions && count >= regions / 2);
    }

    void theWrittenRegionsAreReadAgain() {
        const QString film = path(QStringLiteral("films/phantom-normal.jpeg"));
        const QStringList common{film,
                                 QStringLiteral("--explain"),
                                 QStringLiteral("lime"),
                                 QStringLiteral("--samples"),
                                 QStringLiteral("64"),
                                 QStringLiteral("--json"),
                                 QStringLiteral("-")};
        const CliRun first =
            read(common + QStringList{QStringLiteral("--overlay"), path(QStringLiteral("a.png"))});
        const CliRun second = read(common + QStringList{QStringLiteral("--segments"),
                                                        path(QStringLiteral("a.segments.png"))});
        QCOMPARE(first.code, 0);
        QCOMPARE(second.code, 0);
        const auto weights = [](const CliRun& run) {
            return run.json()[QLatin1String("explanation")][QLatin1String("weights")];
        };
        QCOMPARE(weights(first), weights(second));
        QCOMPARE(second
                     .json()[QLatin1String("explanation")][QLatin1String("segmentation")]
                            [QLatin1String("algorithm")]
                     .toString(),
                 QStringLiteral("file"));
    }

    void aFolderGoesOnPastBadFilms() {
        const QString films = path(QStringLiteral("mixed"));
        QVERIFY(QDir().mkpath(films + QStringLiteral("/deep")));
        writeFile(films + QStringLiteral("/a.dcm"), {});
        writeFile(films + QStringLiteral("/b.jpeg"), "no film");
        writeFile(films + QStringLiteral("/notes.txt"), "not looked at");
        const QByteArray film = contents(path(QStringLiteral("films/phantom-normal.jpeg")));
        writeFile(films + QStringLiteral("/c.jpeg"), film);
        writeFile(films + QStringLiteral("/deep/c.jpeg"), film);
        writeFile(films + QStringLiteral("/deep/nameless"), film);
        // Named twice, and once more as a file: each is read once.
        const QString reports = path(QStringLiteral("reports"));
        const QString json = path(QStringLiteral("all.jsonl"));
        const CliRun run = read({films, films, films + QStringLiteral("/c.jpeg"),
                                 QStringLiteral("--json"), json, QStringLiteral("--pdf"), reports});
        QCOMPARE(run.code, 3);
        QCOMPARE(run.err.count('\n'), 2);
        const auto objects = lines(contents(json));
        QCOMPARE(objects.size(), 5);
        int read_films = 0;
        for (const QJsonObject& object : objects) {
            read_films += object[QLatin1String("prediction")].isObject() ? 1 : 0;
        }
        QCOMPARE(read_films, 3);
        QCOMPARE(QDir(reports).entryList(QDir::Files, QDir::Name),
                 QStringList({QStringLiteral("c-2.pdf"), QStringLiteral("c.pdf"),
                              QStringLiteral("nameless.pdf")}));
    }

    void aRefusalIsCodeFour() {
        QImage colour(300, 300, QImage::Format_RGB32);
        for (int y = 0; y < 300; ++y) {
            for (int x = 0; x < 300; ++x) {
                colour.setPixel(x, y, qRgb(x % 256, y % 256, 255 - x % 256));
            }
        }
        const QString film = path(QStringLiteral("colour.png"));
        QVERIFY(colour.save(film));
        const QStringList common{QStringLiteral("read"),    film,
                                 QStringLiteral("--model"), pack(),
                                 QStringLiteral("--json"),  QStringLiteral("-")};
        const CliRun refused = runCli(common);
        QCOMPARE(refused.code, 4);
        QCOMPARE(refused.err.count('\n'), 1);
        QVERIFY(refused.json()[QLatin1String("prediction")].isNull());
        QCOMPARE(refused.json()[QLatin1String("gate")][QLatin1String("accepted")],
                 QJsonValue(false));

        const CliRun waived =
            runCli(common + QStringList{QStringLiteral("--waive"), QStringLiteral("all")});
        QCOMPARE(waived.code, 0);
        QVERIFY(waived.json()[QLatin1String("prediction")].isObject());
        bool recorded = false;
        const auto reasons =
            waived.json()[QLatin1String("gate")][QLatin1String("reasons")].toArray();
        for (const QJsonValue& reason : reasons) {
            recorded = recorded || reason[QLatin1String("waived")].toBool();
        }
        QVERIFY(recorded);
    }

    void withoutIdentityNothingNamesThePatient() {
        const QString named = path(QStringLiteral("doe_jane.dcm"));
        writeFile(named, contents(path(QStringLiteral("films/phantom-normal.dcm"))));
        const QString out = path(QStringLiteral("nameless/"));
        const CliRun run =
            read({named, QStringLiteral("--no-identity"), QStringLiteral("--explain"),
                  QStringLiteral("lime"), QStringLiteral("--samples"), QStringLiteral("64"),
                  QStringLiteral("--pdf"), out, QStringLiteral("--overlay"), out,
                  QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(run.code, 0);
        const QByteArray everything_said =
            (run.out + run.err + everything(out).join(QLatin1Char('\n')).toUtf8()).toLower();
        static const QRegularExpression named_doe(QStringLiteral("\\bdoe(\\b|_)"));
        QVERIFY(!QString::fromUtf8(everything_said).contains(named_doe));  // "does" names nobody
        QVERIFY(!everything_said.contains("phantom^") && !everything_said.contains("^phantom"));
        QCOMPARE(everything(out).size(), 3);
        const CliRun unread =
            read({path(QStringLiteral("doe_absent.dcm")), QStringLiteral("--no-identity")});
        QCOMPARE(unread.code, 3);
        QVERIFY(!unread.err.contains("doe"));
    }

    void evaluateMeasures() {
        const QString films = path(QStringLiteral("labelled"));
        QCOMPARE(runCli({QStringLiteral("phantom"), films, QStringLiteral("--dataset"),
                         QStringLiteral("4")})
                     .code,
                 0);
        writeFile(films + QStringLiteral("/NORMAL/empty.jpeg"), {});
        const CliRun run =
            runCli({QStringLiteral("evaluate"), films, QStringLiteral("--model"), pack(),
                    QStringLiteral("--no-gate"), QStringLiteral("--json"), QStringLiteral("-"),
                    QStringLiteral("--csv"), path(QStringLiteral("rows.csv")),
                    QStringLiteral("--pdf"), path(QStringLiteral("figures.pdf"))});
        QCOMPARE(run.code, 3);
        const QJsonObject figures = run.json();
        QCOMPARE(sorted(figures.keys()),
                 words("films unreadable refused model operating_point confusion accuracy auc "
                       "auc_interval ece brier log_loss classes films_per_second average_precision "
                       "sensitivity specificity unsure intervals curves risk_coverage "
                       "risk_coverage_area groups"));
        QCOMPARE(sorted(figures[QLatin1String("confusion")].toObject().keys()),
                 words("tp fp tn fn"));
        QCOMPARE(sorted(figures[QLatin1String("classes")].toObject().keys()),
                 words("NORMAL PNEUMONIA"));
        QCOMPARE(
            sorted(figures[QLatin1String("classes")][QLatin1String("NORMAL")].toObject().keys()),
            words("precision recall f1"));
        QCOMPARE(figures[QLatin1String("films")].toInt(), 9);
        QCOMPARE(figures[QLatin1String("unreadable")].toInt(), 1);
        QCOMPARE(figures[QLatin1String("refused")].toInt(), 0);
        int counted = 0;
        for (const char* cell : {"tp", "fp", "tn", "fn"}) {
            counted += figures[QLatin1String("confusion")][QLatin1String(cell)].toInt();
        }
        QCOMPARE(counted, 8);
        const QByteArray rows = contents(path(QStringLiteral("rows.csv")));
        QVERIFY(rows.startsWith("path,label,logit,probability,predicted,gate"));
        QCOMPARE(rows.trimmed().count('\n'), 9);
        QVERIFY(contents(path(QStringLiteral("figures.pdf"))).startsWith("%PDF-"));
    }

    void modelsShowsTheCard() {
        const CliRun run = runCli({QStringLiteral("models"), QStringLiteral("--model"), pack(),
                                   QStringLiteral("--json"), QStringLiteral("-")});
        QCOMPARE(run.code, 0);
        QCOMPARE(sorted(run.json().keys()), words("name version sha256 file card"));
        QVERIFY(run.json()[QLatin1String("card")][QLatin1String("labels")].isArray());
        const CliRun text = runCli({QStringLiteral("models"), QStringLiteral("--model"), pack()});
        QVERIFY(text.out.contains(run.json()[QLatin1String("sha256")].toString().toLatin1()));
    }

    void interruptingLeavesNothing() {
        QTemporaryDir out;
        QProcess process;
        process.start(QStringLiteral(LUCENCY_CLI),
                      {QStringLiteral("read"), path(QStringLiteral("films/phantom-normal.jpeg")),
                       QStringLiteral("--waive"), QStringLiteral("all"), QStringLiteral("--model"),
                       pack(), QStringLiteral("--explain"), QStringLiteral("lime"),
                       QStringLiteral("--samples"), QStringLiteral("100000"),
                       QStringLiteral("--json"), out.filePath(QStringLiteral("out.json")),
                       QStringLiteral("--pdf"), out.filePath(QStringLiteral("out.pdf"))});
        QVERIFY(process.waitForStarted());
        // Before main the signal would simply end the program.
        const QString status = QStringLiteral("/proc/%1/status").arg(process.processId());
        QTRY_VERIFY_WITH_TIMEOUT(catchesInterrupt(contents(status)), 60'000);
        QCOMPARE(::kill(static_cast<pid_t>(process.processId()), SIGINT), 0);
        QVERIFY(process.waitForFinished(120'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 130);
        QCOMPARE(everything(out.path()), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "test_cli.moc"
