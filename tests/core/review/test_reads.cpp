// What is kept of a film's reads, and what may be seen in the light of them.
#include "core/base/version.h"
#include "core/review/agreement.h"
#include "core/review/disclosure.h"
#include "core/review/film_folder.h"
#include "core/review/film_index.h"
#include "core/review/read_store.h"
#include "core/review/read_words.h"
#include "core/review/reads_json.h"

#include "tests/support/readings.h"

#include <QDir>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace lucency;
using lucency::testing::fullReading;

namespace {

using Kind = ReadEvent::Kind;

ReadEvent madeEvent(Kind kind, ReadingMode mode = ReadingMode::SecondReader,
                    Verdict verdict = Verdict::Normal) {
    ReadEvent made = readEvent(kind, mode);
    made.read = {verdict, 80, QStringLiteral("a \"note\"\nof two lines, ع")};
    if (kind == Kind::Opinion) {
        made.shown = shownOpinion(fullReading());
    } else if (kind == Kind::Discuss) {
        made.discuss = true;
    } else if (kind == Kind::Label) {
        made.label = QStringLiteral("NORMAL");
    }
    return made;
}

ReadEvent refused(ReadingMode mode) {
    ReadEvent made = madeEvent(Kind::Opinion, mode);
    made.shown->prediction.reset();
    made.shown->map.reset();
    made.shown->gate.reasons = {
        {QStringLiteral("size"), GateSeverity::Refuse, 0.5, QStringLiteral("Too small."), false}};
    return made;
}

QByteArray hashOf(char byte) {
    return QByteArray(32, byte);
}

QString fileOf(const QByteArray& hash, const QString& name = QStringLiteral("reads.json")) {
    return QDir(filmFolder(hash)).filePath(name);
}

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void put(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    QVERIFY(QDir().mkpath(QFileInfo(path).path()));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
}

}  // namespace

Q_DECLARE_METATYPE(FilmReads)

class TestReads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        data_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
    }

    void whatMayBeSeen_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<FilmReads>("reads");
        QTest::addColumn<bool>("opinion");
        QTest::addColumn<bool>("label");
        QTest::addColumn<bool>("identity");
        const FilmReads none;
        const FilmReads seen{{madeEvent(Kind::Opinion, ReadingMode::Concurrent)}};
        const FilmReads flagged{{madeEvent(Kind::Discuss)}};
        const FilmReads committed{{madeEvent(Kind::FirstRead)}};
        const auto row = [](const char* name, ReadingMode mode, const FilmReads& reads,
                            bool opinion, bool label, bool identity) {
            QTest::newRow(name) << static_cast<int>(mode) << reads << opinion << label << identity;
        };
        row("second reader, unread", ReadingMode::SecondReader, none, false, false, true);
        row("second reader, seen in another mode", ReadingMode::SecondReader, seen, false, false,
            true);
        row("second reader, flagged alone", ReadingMode::SecondReader, flagged, false, false, true);
        row("second reader, committed", ReadingMode::SecondReader, committed, true, true, true);
        row("concurrent, unread", ReadingMode::Concurrent, none, true, false, true);
        row("concurrent, committed", ReadingMode::Concurrent, committed, true, true, true);
        row("teaching, unread", ReadingMode::Teaching, none, true, false, false);
        row("teaching, committed", ReadingMode::Teaching, committed, true, true, false);
    }
    void whatMayBeSeen() {
        QFETCH(int, mode);
        QFETCH(FilmReads, reads);
        QFETCH(bool, opinion);
        QFETCH(bool, label);
        QFETCH(bool, identity);
        const auto in = static_cast<ReadingMode>(mode);
        for (const Matter matter : {Matter::Opinion, Matter::Map, Matter::GateVerdict,
                                    Matter::ModelActivity, Matter::Export, Matter::ScoreOrder}) {
            QCOMPARE(maySee(matter, in, reads), opinion);
        }
        QCOMPARE(maySee(Matter::ReferenceLabel, in, reads), label);
        QCOMPARE(maySee(Matter::Identity, in, reads), identity);
        Reading reading = fullReading();
        reading.gate = refused(in).shown->gate;
        const Reading part = partToSee(reading, in, reads);
        QCOMPARE(part.film.pixels.samples, reading.film.pixels.samples);
        QCOMPARE(part.prediction.has_value(), opinion);
        QCOMPARE(part.attribution.has_value(), opinion);
        QCOMPARE(part.shortcuts.has_value(), opinion);
        QCOMPARE(part.gate.accepted(), !opinion);
        QCOMPARE(part.model.name.isEmpty(), !opinion);
    }

    void whereAFilmStands_data() {
        QTest::addColumn<int>("mode");
        QTest::addColumn<FilmReads>("reads");
        QTest::addColumn<int>("state");
        const auto row = [](const char* name, std::vector<ReadEvent> events, WorkState state,
                            ReadingMode mode = ReadingMode::SecondReader) {
            QTest::newRow(name) << static_cast<int>(mode) << FilmReads{std::move(events)}
                                << static_cast<int>(state);
        };
        row("nothing", {}, WorkState::New);
        row("refused, sealed", {refused(ReadingMode::Concurrent)}, WorkState::New);
        row("refused, open", {refused(ReadingMode::Concurrent)}, WorkState::Refused,
            ReadingMode::Concurrent);
        row("first read", {madeEvent(Kind::FirstRead)}, WorkState::FirstRead);
        row("first read of a refused film",
            {madeEvent(Kind::FirstRead), refused(ReadingMode::SecondReader)}, WorkState::Refused);
        row("second read",
            {madeEvent(Kind::FirstRead), madeEvent(Kind::Opinion), madeEvent(Kind::SecondRead)},
            WorkState::Done);
        row("concurrent read", {madeEvent(Kind::FirstRead, ReadingMode::Concurrent)},
            WorkState::Done);
        row("to discuss", {madeEvent(Kind::FirstRead), madeEvent(Kind::Discuss)},
            WorkState::ToDiscuss);
    }
    void whereAFilmStands() {
        QFETCH(int, mode);
        QFETCH(FilmReads, reads);
        QFETCH(int, state);
        QCOMPARE(static_cast<int>(workState(static_cast<ReadingMode>(mode), reads)), state);
    }

    void everyEventComesBackAsItWas() {
        FilmReads reads;
        for (const Kind kind : {Kind::Opinion, Kind::FirstRead, Kind::SecondRead, Kind::Amendment,
                                Kind::Discuss, Kind::Label}) {
            reads.events.push_back(madeEvent(kind, ReadingMode::Teaching));
        }
        reads.events.push_back(refused(ReadingMode::SecondReader));
        reads.events.back().shown->error = QStringLiteral("model-failed");
        reads.events.front().shown->map->seed = ~std::uint64_t{0};
        const auto back = parseReads(writeReads(reads));
        QVERIFY(back);
        QCOMPARE(readsToJson(*back), readsToJson(reads));
        QCOMPARE(back->events.size(), reads.events.size());
        for (std::size_t i = 0; i < reads.events.size(); ++i) {
            QCOMPARE(back->events[i].time, reads.events[i].time);
            QVERIFY(back->events[i].kind == reads.events[i].kind);
            QCOMPARE(back->events[i].program, QString::fromLatin1(version));
        }
        QVERIFY(back->events[1].read == reads.events[1].read);
        QCOMPARE(back->events[0].shown->map->seed, ~std::uint64_t{0});
        QCOMPARE(back->events[0].shown->prediction->positiveProbability(), 0.75);
        QVERIFY(back->events.back().shown->isRefused());
    }

    void timesAreUtc() {
        const QJsonObject json = readsToJson({{madeEvent(Kind::FirstRead)}}).first().toObject();
        QVERIFY(json.value(QLatin1String("time")).toString().endsWith(QLatin1Char('Z')));
    }

    void aReadIsNeverChangedButAmended() {
        const QByteArray hash = hashOf('\x01');
        QVERIFY(appendReads(hash, {madeEvent(Kind::FirstRead, {}, Verdict::Normal)}));
        const QByteArray first = contents(fileOf(hash));
        // Another window still thinks that its read is the first.
        QVERIFY(appendReads(hash, {madeEvent(Kind::FirstRead, {}, Verdict::Pneumonia)}));
        const auto third = appendReads(hash, {madeEvent(Kind::FirstRead, {}, Verdict::Uncertain)});
        QVERIFY(third);
        const auto& events = third->reads.events;
        QCOMPARE(events.size(), std::size_t{3});
        QVERIFY(events[0].kind == Kind::FirstRead && events[1].kind == Kind::SecondRead &&
                events[2].kind == Kind::Amendment);
        QVERIFY(events[0].read.verdict == Verdict::Normal);
        QVERIFY(lastRead(third->reads)->read.verdict == Verdict::Uncertain);
        const auto before = parseReads(first);
        QVERIFY(before);
        QCOMPARE(readsToJson({{events[0]}}), readsToJson(*before));
        QCOMPARE(
            QFile::permissions(fileOf(hash)) & (QFileDevice::ReadGroup | QFileDevice::ReadOther),
            QFileDevice::Permissions());
    }

    void anOpenReadHasNoSecond() {
        const FilmReads reads{{madeEvent(Kind::FirstRead, ReadingMode::Concurrent)}};
        QVERIFY(nextRead(reads) == Kind::Amendment);
    }

    void aDamagedFileIsSetAside_data() {
        QTest::addColumn<QByteArray>("damaged");
        const QByteArray whole = writeReads({{madeEvent(Kind::FirstRead)}});
        const auto with = [&](const char* what, const char* instead) {
            return QByteArray(whole).replace(what, instead);
        };
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("cut") << whole.left(whole.size() / 2);
        QTest::newRow("no JSON") << QByteArray("reads");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("later version") << with("\"version\": 1", "\"version\": 2");
        QTest::newRow("unknown kind") << with("first-read", "third-read");
        QTest::newRow("unknown verdict") << with("\"normal\"", "\"well\"");
        QTest::newRow("certainty beyond 100") << with("80", "180");
        QTest::newRow("no time") << with("\"time\": \"2", "\"time\": \"x");
        QTest::newRow("a number for the note") << with("\"note\": \"a", "\"not\": \"a");
    }
    void aDamagedFileIsSetAside() {
        QFETCH(QByteArray, damaged);
        const QByteArray hash = hashOf('\x02');
        put(fileOf(hash), damaged);
        QVERIFY(peekReads(hash).events.empty());
        QCOMPARE(contents(fileOf(hash)), damaged);  // a look changes nothing
        const auto loaded = loadReads(hash);
        QVERIFY(loaded);
        QVERIFY(loaded->reads.events.empty());
        QCOMPARE(contents(fileOf(hash, loaded->set_aside)), damaged);
        QVERIFY(!QFileInfo::exists(fileOf(hash)));
        const auto added = appendReads(hash, {madeEvent(Kind::FirstRead)});
        QVERIFY(added && added->set_aside.isEmpty());
        QCOMPARE(loadReads(hash)->reads.events.size(), std::size_t{1});
        QCOMPARE(contents(fileOf(hash, loaded->set_aside)), damaged);
    }

    void whatCannotBeKeptIsAnError() {
        if (::geteuid() == 0) {
            // Root may write anywhere: a file stands where the folders would be made.
            put(data_->filePath(QStringLiteral("file")), "x");
            qputenv("XDG_DATA_HOME", data_->filePath(QStringLiteral("file")).toUtf8());
        } else {
            QVERIFY(QFile::setPermissions(data_->path(),
                                          QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        }
        const auto added = appendReads(hashOf('\x03'), {madeEvent(Kind::FirstRead)});
        QVERIFY(!added);
        QCOMPARE(added.error().code, ErrorCode::OutputUnwritable);
        QVERIFY(!saveDraft(hashOf('\x03'), {Verdict::Normal, 10, {}}));
    }

    void aDraftComesBackUntilItIsGone() {
        const QByteArray hash = hashOf('\x04');
        QVERIFY(loadDraft(hash) == ReadDraft());
        const ReadDraft draft{Verdict::Pneumonia, 65, QStringLiteral("left lower")};
        QVERIFY(saveDraft(hash, draft));
        QVERIFY(loadDraft(hash) == draft);
        QVERIFY(saveDraft(hash, {std::nullopt, 10, {}}));
        QVERIFY(!loadDraft(hash).verdict);
        QVERIFY(saveDraft(hash, {}));
        QVERIFY(!QFileInfo::exists(fileOf(hash, QStringLiteral("draft.json"))));
        put(fileOf(hash, QStringLiteral("draft.json")), "{\"certainty\": 900, \"note\": 1");
        QVERIFY(loadDraft(hash) == ReadDraft());
    }

    void filesAreKnownAgainWithoutNames() {
        const QString path = data_->filePath(QStringLiteral("DOE^JANE.dcm"));
        put(path, "film");
        QVERIFY(appendReads(hashOf('\x05'), {madeEvent(Kind::FirstRead)}));
        QVERIFY(fileKey(path, 0) != fileKey(path, 1));
        for (int twice = 0; twice < 2; ++twice) {
            QVERIFY(rememberFile(path, 0, {}, hashOf('\x05')));
        }
        QCOMPARE(loadFilmIndex().by_file.size(), 1);
        QCOMPARE(loadFilmIndex().by_file.value(fileKey(path, 0)), hashOf('\x05'));
        const QByteArray index =
            contents(QFileInfo(filmFolder(hashOf('\x05'))).dir().filePath(QStringLiteral("index")));
        QCOMPARE(index.count('\n'), 1);
        QVERIFY(!index.contains("DOE"));
        put(path, "another film");
        QVERIFY(!loadFilmIndex().by_file.contains(fileKey(path, 0)));
        QVERIFY(fileKey(data_->filePath(QStringLiteral("absent")), 0).isEmpty());
    }

    void readAndOpinionAreCompared_data() {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("label");
        QTest::addColumn<int>("expected");
        const auto row = [](const char* name, Verdict verdict, double low, double high,
                            const char* label, Agreement expected) {
            QTest::newRow(name) << static_cast<int>(verdict) << low << high
                                << QString::fromLatin1(label) << static_cast<int>(expected);
        };
        row("both pneumonia", Verdict::Pneumonia, 0.6, 0.9, "PNEUMONIA", Agreement::Agree);
        row("both normal", Verdict::Normal, 0.1, 0.2, "NORMAL", Agreement::Agree);
        row("the model alone", Verdict::Normal, 0.6, 0.9, "PNEUMONIA", Agreement::Differ);
        row("the reader alone", Verdict::Pneumonia, 0.1, 0.2, "NORMAL", Agreement::Differ);
        row("the reader uncertain", Verdict::Uncertain, 0.6, 0.9, "PNEUMONIA", Agreement::Unsure);
        row("the model not sure", Verdict::Normal, 0.4, 0.9, "PNEUMONIA", Agreement::Unsure);
    }
    void readAndOpinionAreCompared() {
        QFETCH(int, verdict);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, label);
        QFETCH(int, expected);
        Reading reading = fullReading();
        reading.prediction->label = label;
        reading.prediction->interval = {low, high};
        const ReaderVerdict read{static_cast<Verdict>(verdict), 50, {}};
        QCOMPARE(static_cast<int>(agreementOf(read, *reading.prediction)), expected);
        const QString sentence = agreementSentence(read, reading);
        QCOMPARE(sentence.contains(QStringLiteral("differ")),
                 static_cast<Agreement>(expected) == Agreement::Differ);
        QVERIFY(!sentence.contains(QStringLiteral("wrong")));
    }

    void anOpinionIsToldInTheSameWordsEverywhere_data() {
        QTest::addColumn<double>("probability");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::addColumn<QString>("words");
        QTest::newRow("above") << 0.8 << 0.6 << 0.9 << "Above the operating point";
        QTest::newRow("below") << 0.2 << 0.1 << 0.3 << "Below the operating point";
        QTest::newRow("not sure, more likely") << 0.6 << 0.4 << 0.8 << "Not sure";
        QTest::newRow("not sure, less likely") << 0.4 << 0.3 << 0.5 << "Not sure";
        QTest::newRow("from the point on") << 0.6 << 0.5 << 0.8 << "Above the operating point";
    }
    void anOpinionIsToldInTheSameWordsEverywhere() {
        QFETCH(double, probability);
        QFETCH(double, low);
        QFETCH(double, high);
        QFETCH(QString, words);
        Reading reading = fullReading();
        Prediction& prediction = *reading.prediction;
        prediction.probability[prediction.positive_label] = probability;
        prediction.label = probability < 0.5 ? QStringLiteral("NORMAL") : prediction.positive_label;
        prediction.interval = {low, high};
        QCOMPARE(opinionInWords(prediction), words);
        QCOMPARE(prediction.unsure(), words == QLatin1String("Not sure"));
        ReadEvent shown = readEvent(ReadEvent::Kind::Opinion, ReadingMode::Concurrent);
        shown.shown = shownOpinion(reading);
        QVERIFY(
            eventInWords(shown).text.startsWith(prediction.unsure() ? words : prediction.label));
    }

    void whatDroveTheModelIsSaidWithHowFarToBelieveIt() {
        Reading reading = fullReading();
        reading.attribution->trust = Trust::DoNotTrust;
        const QString words = driversSentence(reading);
        // By the numbers that the map shows, not the ids that files have.
        QVERIFY2(words.contains(QStringLiteral("1 (+25.0), 2 (\u221212.5), 3 (+6.3)")),
                 qPrintable(words));
        OverlayStyle style;
        style.show_against = false;
        QVERIFY(driversSentence(reading, style).contains(QStringLiteral("1 (+25.0), 3 (+6.3)")));
        QVERIFY(words.contains(QStringLiteral("should not be relied on")));
        QVERIFY(words.contains(reading.shortcuts->text));
        QVERIFY(!words.contains(QStringLiteral("lesion")) &&
                !words.contains(QStringLiteral("finding")));
        reading.attribution.reset();
        QVERIFY(driversSentence(reading).isEmpty());
    }

private:
    std::unique_ptr<QTemporaryDir> data_;
};

QTEST_GUILESS_MAIN(TestReads)
#include "test_reads.moc"
