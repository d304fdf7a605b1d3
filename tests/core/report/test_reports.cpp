#include "core/report/evaluation_report.h"
#include "core/report/report_words.h"
#include "core/report/review_report.h"

#include "tests/support/readings.h"

#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <cmath>
#include <limits>

using namespace lucency;
using lucency::testing::discFilm;
using lucency::testing::fullReading;
using lucency::testing::makeFilm;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

qsizetype pages(const QByteArray& pdf) {
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b[^s]"));
    return QString::fromLatin1(pdf).count(page);
}

Reading named() {
    Film film = discFilm();
    film.path = QStringLiteral("/hospital/DOE/doe.dcm");
    film.identity.name = QStringLiteral("DOE^JANE");
    film.identity.id = QStringLiteral("ID-4711");
    film.identity.birth_date = QDate(2020, 2, 3);
    film.acquisition.study_date = QDate(2024, 5, 6);
    return fullReading(std::move(film));
}

ReportParameters plain(const Reading& reading, bool identity = true) {
    ReportParameters parameters;
    parameters.identity = identity;
    parameters.window = defaultWindow(reading.film);
    return parameters;
}

}  // namespace

class TestReports : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { QVERIFY(folder_.isValid()); }

    void theReadsHaveTheirPages() {
        const Reading reading = fullReading();
        ReportParameters parameters = plain(reading);
        const auto add = [&](ReadEvent::Kind kind, Verdict verdict, const QString& note) {
            ReadEvent event = readEvent(kind, ReadingMode::SecondReader);
            event.read = {verdict, 80, note};
            if (kind == ReadEvent::Kind::Opinion) {
                event.shown = shownOpinion(reading);
            }
            parameters.reads.events.push_back(event);
        };
        const auto words = [&] {
            const QString path = folder_.filePath(QStringLiteral("reads.pdf"));
            [&] { QVERIFY(writeReport(reading, parameters, path)); }();
            QProcess pdftotext;
            pdftotext.start(QStringLiteral("pdftotext"), {path, QStringLiteral("-")});
            pdftotext.waitForFinished();
            return std::pair(pages(contents(path)),
                             QString::fromUtf8(pdftotext.readAllStandardOutput()).simplified());
        };
        add(ReadEvent::Kind::Opinion, {}, {});
        const qsizetype without = words().first;  // shown, but not read by anyone
        parameters.reads.events.clear();
        add(ReadEvent::Kind::FirstRead, Verdict::Normal, QStringLiteral("clear lungs"));
        add(ReadEvent::Kind::Opinion, {}, {});
        add(ReadEvent::Kind::SecondRead, Verdict::Pneumonia, {});
        const auto [count, text] = words();
        QCOMPARE(count, without + 1);
        if (!QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty()) {
            for (const char* said : {"First read", "Normal, 80 %", "clear lungs", "Opinion shown",
                                     "Second read", "Second reader", "agree: Pneumonia"}) {
                QVERIFY2(text.contains(QString::fromLatin1(said)), said);
            }
        }
        for (int amended = 0; amended < 60; ++amended) {
            add(ReadEvent::Kind::Amendment, Verdict::Normal, QString(300, QLatin1Char('n')));
        }
        QVERIFY(words().first > without + 2);
        parameters.reads.events = {parameters.reads.events.front()};
        parameters.reads.events[0].read.note = QString(8000, QLatin1Char('w'));
        QVERIFY(words().first > without);
    }

    void theOpinionIsInTheWordsOfTheWindow() {
        Reading reading = fullReading();
        QCOMPARE(opinionWords(reading),
                 QStringLiteral("The model's opinion: PNEUMONIA. Above the operating point."));
        reading.prediction->interval = {0.4, 0.9};
        QCOMPARE(opinionWords(reading), QStringLiteral("The model's opinion: Not sure."));
        QVERIFY(opinionNumbers(reading).endsWith(
            QStringLiteral("where the model calls this film PNEUMONIA.")));
    }

    void everyKindOfFilmHasItsPages_data() {
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<bool>("map");
        QTest::addColumn<int>("expected");
        QTest::newRow("usual film and map") << 300 << 360 << true << 2;
        QTest::newRow("usual film alone") << 300 << 360 << false << 1;
        QTest::newRow("one pixel") << 1 << 1 << true << 2;
        QTest::newRow("a tall strip") << 4000 << 200 << true << 2;
        QTest::newRow("a wide strip") << 200 << 4000 << true << 2;
    }

    void everyKindOfFilmHasItsPages() {
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(bool, map);
        QFETCH(int, expected);
        Reading reading = fullReading(discFilm(rows, columns));
        if (!map) {
            reading.attribution.reset();
        }
        const QString path = folder_.filePath(QStringLiteral("film.pdf"));
        QVERIFY(writeReport(reading, plain(reading), path));
        const QByteArray pdf = contents(path);
        QVERIFY(pdf.startsWith("%PDF-"));
        QVERIFY(pdf.trimmed().endsWith("%%EOF"));
        QCOMPARE(pages(pdf), expected);
    }

    void manyAndLongRemarksMakeAPageMore() {
        Reading reading = named();
        reading.film.identity.name = QString(400, QLatin1Char('W'));
        for (int i = 0; i < 12; ++i) {
            reading.gate.reasons.push_back(
                {QStringLiteral("code-%1").arg(i), GateSeverity::Refuse, 1,
                 QStringLiteral("A long reason, told at length. ").repeated(20), true});
        }
        const QString path = folder_.filePath(QStringLiteral("long.pdf"));
        QVERIFY(writeReport(reading, plain(reading), path));
        QCOMPARE(pages(contents(path)), 3);
    }

    void measuresHavePagesOfTheirOwn_data() {
        QTest::addColumn<int>("notes");
        QTest::addColumn<bool>("calibrated");
        QTest::addColumn<int>("expected");
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("nothing drawn") << -1 << false << 2 << QByteArray();
        QTest::newRow("in mm") << 1 << false << 3 << QByteArray("20.0 mm|detector|CTR 0.50|note 1");
        QTest::newRow("calibrated") << 1 << true << 3 << QByteArray("25.0 mm|calibrated|50.0 mm");
        QTest::newRow("more than a page") << 200 << false << 7 << QByteArray("note 200");
    }
    void measuresHavePagesOfTheirOwn() {
        QFETCH(int, notes);
        QFETCH(bool, calibrated);
        QFETCH(int, expected);
        QFETCH(QByteArray, words);
        Reading reading = fullReading();
        reading.film.spacing = PixelSpacing{0.2, 0.2, SpacingPlane::Detector, SpacingBasis::Imager};
        ReportParameters parameters = plain(reading);
        DrawingSheet& sheet = parameters.drawings;
        if (notes >= 0) {
            sheet.drawings = {
                {DrawingKind::Distance, {{20, 20}, {120, 20}}},
                {DrawingKind::HeartRatio,
                 {{120, 10}, {120, 190}, {90, 150}, {160, 150}, {50, 170}, {190, 170}}}};
        }
        if (calibrated) {
            sheet.drawings.push_back({DrawingKind::Calibration, {{0, 0}, {200, 0}}, {}, false, 50});
        }
        for (int i = 1; i <= notes; ++i) {
            sheet.drawings.push_back(
                {DrawingKind::Note, {{i + 0.5, 30}}, QStringLiteral("note %1").arg(i)});
        }
        const QString path = folder_.filePath(QStringLiteral("measures.pdf"));
        QVERIFY(writeReport(reading, parameters, path));
        const QByteArray bare = contents(path);
        // How many lines a page holds is the font's: a page more or less where there are many.
        const qsizetype tolerated = expected > 3 ? 1 : 0;
        QVERIFY2(std::abs(pages(bare) - expected) <= tolerated,
                 qPrintable(QString::number(pages(bare))));
        parameters.drawings_on_film = true;
        QVERIFY(writeReport(reading, parameters, path));
        QVERIFY(std::abs(pages(contents(path)) - expected) <= tolerated);
        QVERIFY(notes < 0 || contents(path).size() > bare.size());

        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty()) {
            QSKIP("pdftotext is not here");
        }
        QProcess process;
        process.start(tool, {path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QByteArray text = process.readAllStandardOutput();
        for (const QByteArray& word : words.split('|')) {
            QVERIFY2(text.contains(word), word.constData());
        }
    }

    void aRefusedFilmHasAReport() {
        Reading reading = named();
        reading.prediction.reset();
        reading.attribution.reset();
        reading.gate.reasons = {{QStringLiteral("colour"), GateSeverity::Refuse, 1,
                                 QStringLiteral("The picture is in colour."), false}};
        const QString path = folder_.filePath(QStringLiteral("refused.pdf"));
        QVERIFY(writeReport(reading, plain(reading), path));
        QCOMPARE(pages(contents(path)), 1);
    }

    void identityIsOnThePageOnlyWhereItIsOn_data() {
        QTest::addColumn<bool>("identity");
        QTest::newRow("on") << true;
        QTest::newRow("off") << false;
    }

    void identityIsOnThePageOnlyWhereItIsOn() {
        QFETCH(bool, identity);
        const Reading reading = named();
        const QString path = folder_.filePath(QStringLiteral("identity.pdf"));
        QFile::remove(path);
        QVERIFY(writeReport(reading, plain(reading, identity), path));
        constexpr auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                QFileDevice::ReadOther | QFileDevice::WriteOther;
        if (identity) {
            QCOMPARE(QFile::permissions(path) & others, QFileDevice::Permissions());
        }
        const QByteArray pdf = contents(path);
        QVERIFY(!pdf.contains("DOE"));  // metadata names nobody; the page's text is encoded

        const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
        if (tool.isEmpty()) {
            QSKIP("pdftotext is not here");
        }
        QProcess process;
        process.start(tool, {path, QStringLiteral("-")});
        QVERIFY(process.waitForFinished());
        const QByteArray text = process.readAllStandardOutput();
        QVERIFY(!text.contains("DOE^JANE"));
        for (const char* word : {"DOE, JANE", "ID-4711", "2020-02-03", "doe.dcm", "2024-05-06"}) {
            QVERIFY2(text.contains(word) == identity, word);
        }
        for (const char* word :
             {"PNEUMONIA", "0.750", "not a diagnosis", "page 1 of 2", "page 2 of 2", "5a5a5a5a5a5a",
              "operating point 0.50", "256, hadamard design", "Possible shortcut."}) {
            QVERIFY2(text.contains(word), word);
        }
    }

    void nothingIsLeftWhereNothingCanBeWritten_data() {
        QTest::addColumn<QString>("path");
        QFile file(folder_.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QTest::newRow("below a file") << file.fileName() + QStringLiteral("/report.pdf");
        QTest::newRow("no such folder") << folder_.filePath(QStringLiteral("none/report.pdf"));
        QTest::newRow("a folder") << folder_.path();
        QTest::newRow("a device") << QStringLiteral("/dev/full");
    }

    void nothingIsLeftWhereNothingCanBeWritten() {
        QFETCH(QString, path);
        const bool was_device = !QFileInfo(path).isFile() && QFileInfo::exists(path);
        const Reading reading = named();
        const auto before = QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden);
        const auto written = writeReport(reading, plain(reading), path);
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::OutputUnwritable);
        QCOMPARE(QDir(folder_.path()).entryList(QDir::AllEntries | QDir::Hidden), before);
        if (was_device) {
            QVERIFY(!QFileInfo(path).isFile());
        }
    }

    void anEvaluationHasAPage_data() {
        QTest::addColumn<bool>("both_classes");
        QTest::newRow("both classes") << true;
        QTest::newRow("one class: no ROC") << false;
    }

    void anEvaluationHasAPage() {
        QFETCH(bool, both_classes);
        Evaluation evaluation;
        evaluation.model = {QStringLiteral("fake"), QStringLiteral("1"), QByteArray(32, '\x5a')};
        for (int i = 0; i < 40; ++i) {
            EvaluatedFilm film;
            const bool positive = both_classes && i % 2 == 0;
            film.film.label = positive ? QStringLiteral("PNEUMONIA") : QStringLiteral("NORMAL");
            film.probability = i / 40.0;
            film.logit = film.probability - 0.5;
            film.predicted =
                film.probability >= 0.5 ? QStringLiteral("PNEUMONIA") : QStringLiteral("NORMAL");
            evaluation.films.push_back(film);
        }
        evaluation.metrics.confusion = {10, 10, 10, 10};
        if (!both_classes) {
            evaluation.metrics.auc = std::numeric_limits<double>::quiet_NaN();
        }
        const QString path = folder_.filePath(QStringLiteral("evaluation.pdf"));
        evaluation.positive_label = QStringLiteral("PNEUMONIA");
        QVERIFY(writeFigureSheet(evaluationSheet(evaluation), path));
        QCOMPARE(pages(contents(path)), 2);
    }

private:
    QTemporaryDir folder_;
};

QTEST_MAIN(TestReports)
#include "test_reports.moc"
