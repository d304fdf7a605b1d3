// lucency-cli agreement, and reads as a list that evaluate and train take.
#include "core/learn/data_set.h"
#include "core/record/record.h"

#include "tests/app/cli_run.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace lucency;
using namespace lucency::testing;

namespace {

const QString own_json = QStringLiteral("-");

}  // namespace

class TestCliAgreement : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        qputenv("XDG_DATA_HOME", QFile::encodeName(folder_.filePath(QStringLiteral("data"))));
        films_ = folder_.filePath(QStringLiteral("films"));
        QCOMPARE(runCli({QStringLiteral("phantom"), films_, QStringLiteral("--dataset"),
                         QStringLiteral("10")})
                     .code,
                 0);
    }

    /// Twenty films are read, twice each; two of them by a reader who takes no side.
    void readsBecomeALabelledList() {
        const auto data_set = openDataSet(films_);
        QVERIFY(data_set);
        QCOMPARE(data_set->films.size(), 20U);
        RecordAddress address;
        address.file = folder_.filePath(QStringLiteral("record.sqlite"));
        Record record(address, {QStringLiteral("Jane"), {}});
        int number = 0;
        for (const LabelledFilm& film : data_set->films) {
            const bool diseased = film.label == QLatin1String("PNEUMONIA");
            const bool wrong = number % 5 == 0;
            const auto read = [&](Verdict verdict) {
                ReadEvent event = readEvent(ReadEvent::Kind::FirstRead, ReadingMode::SecondReader);
                event.read.verdict = verdict;
                return event;
            };
            const auto verdict = [](bool positive) {
                return positive ? Verdict::Pneumonia : Verdict::Normal;
            };
            ReadEvent opinion = readEvent(ReadEvent::Kind::Opinion, ReadingMode::SecondReader);
            opinion.shown = ShownOpinion();
            Prediction prediction;
            prediction.positive_label = QStringLiteral("PNEUMONIA");
            prediction.label = film.label;
            prediction.probability = {{QStringLiteral("NORMAL"), diseased ? 0.1 : 0.9},
                                      {QStringLiteral("PNEUMONIA"), diseased ? 0.9 : 0.1}};
            opinion.shown->prediction = prediction;
            ReadEvent label = readEvent(ReadEvent::Kind::Label, ReadingMode::SecondReader);
            label.label = film.label;
            RecordEntry entry;
            entry.film.pixels_sha256 = QByteArray(31, 'f') + static_cast<char>('a' + number);
            entry.film.path = film.path;
            entry.film.patient_id = film.patient;
            entry.beside.seconds = 5 + number;
            entry.events = {read(verdict(wrong ? !diseased : diseased)), opinion,
                            read(number < 2 ? Verdict::Uncertain : verdict(diseased)), label};
            for (std::size_t event = 0; event < entry.events.size(); ++event) {
                entry.events[event].time =
                    entry.events[event].time.addSecs(static_cast<int>(event));
            }
            QVERIFY(record.append(entry));
            ++number;
        }
        const auto csv = record.exportAll(ExportFormat::Csv, WithIdentity::Yes);
        QVERIFY(csv);
        list_ = folder_.filePath(QStringLiteral("reads.csv"));
        writeFile(list_, *csv);
        record_ = address.file;
        QVERIFY(*rowsFromCsv(*csv) == *record.rows());

        const auto labelled = openDataSet(list_);
        QVERIFY(labelled);
        QCOMPARE(labelled->films.size(), 18U);  // without those that took no side
        QVERIFY(labelled->patients_known);
        for (const LabelledFilm& film : labelled->films) {
            const auto original = std::ranges::find(data_set->films, film.path,
                                                    [](const LabelledFilm& f) { return f.path; });
            QVERIFY(original != data_set->films.end());
            QCOMPARE(film.label, original->label);
        }
    }

    void evaluateTakesTheList() {
        const CliRun run = runCli({QStringLiteral("evaluate"), list_, QStringLiteral("--no-gate"),
                                   QStringLiteral("--json"), own_json});
        QCOMPARE(run.code, 0);
        QCOMPARE(run.json().value(QLatin1String("films")).toInt(), 18);
    }

    void listAndRecordSayTheSame() {
        const CliRun of_list =
            runCli({QStringLiteral("agreement"), list_, QStringLiteral("--json"), own_json});
        const CliRun of_record = runCli({QStringLiteral("agreement"), QStringLiteral("--record"),
                                         record_, QStringLiteral("--json"), own_json});
        QCOMPARE(of_list.code, 0);
        QCOMPARE(of_record.code, 0);
        QCOMPARE(of_list.out, of_record.out);
        const QJsonObject json = of_list.json();
        QCOMPARE(json.value(QLatin1String("rows")).toInt(), 20);
        QCOMPARE(json.value(QLatin1String("with_reference")).toInt(), 20);
        const QJsonObject minds = json.value(QLatin1String("minds"))[0].toObject();
        QCOMPARE(minds.value(QLatin1String("films")).toInt(), 20);
        // Films 0, 5, 10 and 15 were wrong at first; film 0 took no side afterwards.
        QCOMPARE(minds.value(QLatin1String("benefit"))[QLatin1String("part")].toInt(), 3);
        QCOMPARE(minds.value(QLatin1String("benefit"))[QLatin1String("whole")].toInt(), 4);
        QCOMPARE(minds.value(QLatin1String("harm"))[QLatin1String("part")].toInt(), 0);
        QCOMPARE(
            json.value(QLatin1String("times"))[0].toObject()[QLatin1String("median")].toDouble(),
            14.5);
    }

    void outputsAreWritten() {
        const QString csv = folder_.filePath(QStringLiteral("figures.csv"));
        const QString pdf = folder_.filePath(QStringLiteral("pages.pdf"));
        const CliRun run = runCli({QStringLiteral("agreement"), list_, QStringLiteral("--csv"), csv,
                                   QStringLiteral("--pdf"), pdf, QStringLiteral("--language"),
                                   QStringLiteral("en")});
        QCOMPARE(run.code, 0);
        QVERIFY(run.out.contains("Agreement beyond chance"));
        const QByteArray figures = contents(csv);
        QVERIFY(figures.startsWith("figure,reader,other,"));
        QVERIFY(figures.contains("\nbenefit,Jane,"));
        QVERIFY(contents(pdf).startsWith("%PDF"));
        QProcess words;
        words.start(QStringLiteral("pdftotext"), {pdf, own_json});
        words.waitForFinished();
        const QString text = QString::fromUtf8(words.readAllStandardOutput()).simplified();
        if (!text.isEmpty()) {
            QVERIFY(text.contains(QStringLiteral("This is not a diagnosis")));
            QVERIFY(text.contains(QStringLiteral("page 1 of ")));
            QVERIFY(!text.contains(QStringLiteral("page 1 of 0")));
        }
    }

    void wrongUseIsSaid_data() {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        const QString films = QStringLiteral(LUCENCY_SOURCE_DIR "/README.md");
        QTest::newRow("no such list") << QStringList{QStringLiteral("none.csv")} << 3;
        QTest::newRow("no list of reads") << QStringList{films} << 3;
        QTest::newRow("no such record")
            << QStringList{QStringLiteral("--record"), QStringLiteral("none.sqlite")} << 3;
        QTest::newRow("no record of one's own") << QStringList() << 3;
        QTest::newRow("a record's address with a password")
            << QStringList{QStringLiteral("--record"), QStringLiteral("postgresql://a:b@host/c")}
            << 2;
        QTest::newRow("a list and a record")
            << QStringList{films, QStringLiteral("--record"), QStringLiteral("none.sqlite")} << 2;
        QTest::newRow("a reference without a list")
            << QStringList{QStringLiteral("--reference"), QStringLiteral("panel")} << 2;
        QTest::newRow("over the list") << QStringList{films, QStringLiteral("--csv"), films} << 2;
        QTest::newRow("into no folder")
            << QStringList{films, QStringLiteral("--pdf"), QStringLiteral("/none/x.pdf")} << 6;
    }
    void wrongUseIsSaid() {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const CliRun run = runCli(QStringList{QStringLiteral("agreement")} + arguments);
        QCOMPARE(run.code, code);
        QVERIFY(run.out.isEmpty() && run.err.startsWith("lucency-cli: "));
        QVERIFY(!QFile::exists(QStringLiteral("none.sqlite")));
    }

    void aColumnThatIsNotThereIsSaid() {
        QCOMPARE(runCli({QStringLiteral("agreement"), list_, QStringLiteral("--reference"),
                         QStringLiteral("panel")})
                     .code,
                 3);
        QCOMPARE(runCli({QStringLiteral("agreement"), list_, QStringLiteral("--reader"),
                         QStringLiteral("nobody")})
                     .code,
                 3);
    }

private:
    QTemporaryDir folder_;
    QString films_, list_, record_;
};

QTEST_GUILESS_MAIN(TestCliAgreement)
#include "test_cli_agreement.moc"
