#include "app/cli/film_list.h"
#include "app/cli/json_text.h"
#include "app/cli/output.h"
#include "app/cli/progress_bar.h"
#include "app/cli/study_table.h"
#include "tests/app/cli_run.h"

#include <QJsonArray>
#include <QTemporaryDir>

#include <cmath>
#include <numeric>

using namespace lucency;
using namespace lucency::cli;
using lucency::testing::contents;
using lucency::testing::writeFile;

/// The command line's parts on their own.
class TestCliParts : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFilmIsKnownByItsBeginningOrItsName_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<bool>("film");
        const QByteArray dicom = QByteArray(128, '\0') + "DICM" + QByteArray(100, '\0');
        QTest::newRow("JPEG without a suffix")
            << "x" << QByteArray("\xff\xd8\xff\xe0\0\x10JFIF", 10) << true;
        QTest::newRow("PNG named .txt") << "x.txt" << QByteArray("\x89PNG\r\n\x1a\n") << true;
        QTest::newRow("DICOM without a suffix") << "IM0001" << dicom << true;
        QTest::newRow("text named .dcm") << "x.dcm" << QByteArray("a letter") << true;
        QTest::newRow("empty, named .TIFF") << "x.TIFF" << QByteArray() << true;
        QTest::newRow("text") << "notes.txt" << QByteArray("a letter") << false;
        QTest::newRow("empty") << "x" << QByteArray() << false;
        QTest::newRow("a DICOM directory") << "DICOMDIR" << dicom << false;
    }

    void aFilmIsKnownByItsBeginningOrItsName() {
        QFETCH(QString, name);
        QFETCH(QByteArray, bytes);
        QFETCH(bool, film);
        QTemporaryDir folder;
        writeFile(folder.filePath(name), bytes);
        QCOMPARE(mayBeFilm(folder.filePath(name)), film);
    }

    void filmsAreListedOnceAndInOrder() {
        QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("b/deep")));
        QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("empty")));
        for (const char* name : {"c.png", "a.png", "b/deep/x.png", "b/.hidden.png"}) {
            writeFile(folder.filePath(QLatin1String(name)), {});
        }
        const FilmList list =
            listFilms({folder.filePath(QStringLiteral("c.png")), folder.path(),
                       folder.filePath(QStringLiteral("empty")),
                       folder.filePath(QStringLiteral("b/../a.png")), QStringLiteral("absent")});
        QStringList names;
        for (const QString& film : list.films) {
            names.append(QDir(folder.path()).relativeFilePath(film));
        }
        QCOMPARE(names.mid(0, 3), QStringList({QStringLiteral("c.png"), QStringLiteral("a.png"),
                                               QStringLiteral("b/deep/x.png")}));
        QCOMPARE(list.films.size(), 4);
        QCOMPARE(list.films.last(), QStringLiteral("absent"));
        QCOMPARE(list.empty_folders, QStringList{folder.filePath(QStringLiteral("empty"))});
        QVERIFY(list.folder_named);
    }

    void namesThatClashAreNumbered() {
        OutputNames names;
        const auto free = [](const QString&) { return false; };
        QCOMPARE(names.give(QStringLiteral("film"), free), QStringLiteral("film"));
        QCOMPARE(names.give(QStringLiteral("FILM"), free), QStringLiteral("FILM-2"));
        QCOMPARE(names.give(QStringLiteral("film"), free), QStringLiteral("film-3"));
        QCOMPARE(names.give(QStringLiteral("other"),
                            [](const QString& name) { return name == QLatin1String("other"); }),
                 QStringLiteral("other-2"));
    }

    void outputIsWrittenWholeOrNotAtAll() {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("out"));
        QVERIFY(checkOutputFile(path));
        QVERIFY(!QFileInfo::exists(path));
        QVERIFY(writeOutput(path, "first"));
        QVERIFY(writeOutput(path, "second"));
        QCOMPARE(contents(path), QByteArray("second"));
        for (const QString& bad : {path + QStringLiteral("/below"), folder.path(),
                                   folder.filePath(QStringLiteral("none/out"))}) {
            QVERIFY(!checkOutputFile(bad));
            const auto written = writeOutput(bad, "x");
            QVERIFY(!written);
            QCOMPARE(written.error().code, ErrorCode::OutputUnwritable);
        }
        QVERIFY(!checkOutputFolder(path + QStringLiteral("/below")));
        QVERIFY(checkOutputFolder(folder.filePath(QStringLiteral("new/deep"))));
        QCOMPARE(QDir(folder.filePath(QStringLiteral("new/deep")))
                     .entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot)
                     .size(),
                 0);
        QVERIFY(!writeOutput(QStringLiteral("/dev/full"), "x"));
    }

    void theBarTellsRateAndTimeLeft() {
        const QString line =
            progressLine(25, 100, 5, QStringLiteral("films"), QStringLiteral("reading"), 80);
        QVERIFY(line.contains(QLatin1String("25/100 films, 5.0/s, 0:15 left  reading")));
        const double filled = line.count(QLatin1Char('='));
        const double room = line.indexOf(QLatin1Char(']')) - 1;
        QCOMPARE(std::floor(room * 0.25), filled);
        QVERIFY(!progressLine(0, 100, 5, QStringLiteral("films"), {}, 80)
                     .contains(QLatin1String("/s")));
        QVERIFY(progressLine(1, 7201, 1, QStringLiteral("films"), {}, 80)
                    .contains(QLatin1String("2:00:00 left")));
        QVERIFY(progressLine(25, 100, 5, QStringLiteral("films"), {}, 20).size() < 20);
        QVERIFY(
            progressLine(0, 0, 0, QStringLiteral("films"), {}, 80).startsWith(QLatin1String("[ ")));
    }

    void theMiddleOfValuesIsTheirMedian() {
        QCOMPARE(middleOf({3, 1, 2}).median, 2.0);
        QCOMPARE(middleOf({4, 1, 2, 3}).median, 2.5);
        QVERIFY(std::isnan(middleOf({}).median));
        const Middle alike = middleOf(std::vector<double>(20, 7));
        QCOMPARE(alike.low, 7.0);
        QCOMPARE(alike.high, 7.0);
        // Of 1 to 101 drawn again, order statistics put the median's 95 % interval at 51 +- 10.
        std::vector<double> many(101);
        std::iota(many.begin(), many.end(), 1);
        const Middle middle = middleOf(many);
        QCOMPARE(middle.median, 51.0);
        QCOMPARE(middle.mean, 51.0);
        QVERIFY(std::abs(middle.low - 41) <= 3);
        QVERIFY(std::abs(middle.high - 61) <= 3);
    }

    void aStudyAveragesSeedsAndThenTakesTheMiddleOfFilms() {
        const auto film = [](double first, double second) {
            QJsonArray designs;
            for (const double value : {first, second}) {
                designs.append(QJsonObject{{QStringLiteral("design"), QStringLiteral("random")},
                                           {QStringLiteral("samples"), 128},
                                           {QStringLiteral("kendall"), value},
                                           {QStringLiteral("state"),
                                            value > 0.5 ? QStringLiteral("trusted") : QString()}});
            }
            return QJsonObject{{QStringLiteral("designs"), designs}};
        };
        const QJsonObject summary =
            studySummary({{0, film(0.2, 0.4)},
                          {1, film(0.5, 0.9)},
                          {2, QJsonObject{{QStringLiteral("error"), QStringLiteral("refused")}}},
                          {3, film(0.8, 1.0)}});
        QCOMPARE(summary[QLatin1String("films")].toInt(), 3);
        const QJsonObject row = summary[QLatin1String("designs")].toArray()[0].toObject();
        QCOMPARE(row[QLatin1String("name")].toString(), QStringLiteral("random 128"));
        QCOMPARE(row[QLatin1String("kendall")][QLatin1String("median")].toDouble(), 0.7);
        QCOMPARE(row[QLatin1String("trusted")][QLatin1String("mean")].toDouble(), 0.5);
        QVERIFY(studyMarkdown(summary).contains(QLatin1String("| random 128 | 0.700 (")));
    }

    void anObjectReadsAsLines() {
        const QJsonObject object =
            QJsonDocument::fromJson(
                R"({"a": "word", "b": {"c": 1.5, "d": [1, 2]}, "e": [{"f": null}], "g": true})")
                .object();
        QCOMPARE(jsonText(object, 0), QStringLiteral("a: word\n"
                                                     "b:\n"
                                                     "  c: 1.5\n"
                                                     "  d: 1, 2\n"
                                                     "e:\n"
                                                     "  1:\n"
                                                     "    f: null\n"
                                                     "g: true"));
    }
};

QTEST_GUILESS_MAIN(TestCliParts)
#include "test_cli_parts.moc"
