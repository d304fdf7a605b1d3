// The protocol of a study of readers, its orders, and how far a reader has come.
#include "core/record/outbox.h"
#include "core/record/reader_study.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>
#include <set>

using namespace lucency;

namespace {

ReaderStudy study(int films) {
    ReaderStudy made;
    made.title = QStringLiteral("Trial");
    made.readers = {QStringLiteral("Anna"), QStringLiteral("Björn")};
    made.seed = 7;
    for (int i = 0; i < films; ++i) {
        const auto byte = static_cast<char>(i + 1);
        made.films.push_back({QStringLiteral("films/%1.png").arg(i), QByteArray(32, byte),
                              QByteArray(32, static_cast<char>(byte + 100)),
                              i % 2 == 0 ? QStringLiteral("NORMAL") : QString()});
    }
    return made;
}

RecordEntry readOf(const ReaderStudy& study, std::size_t film, ReadEvent::Kind kind,
                   const QDateTime& time) {
    RecordEntry entry;
    entry.film.pixels_sha256 = study.films[film].pixels_sha256;
    entry.film.path = QStringLiteral("/secret/Doe^Jane.dcm");
    entry.film.patient_name = QStringLiteral("Doe^Jane");
    ReadEvent event = readEvent(kind, ReadingMode::SecondReader);
    event.time = time;
    event.read = {Verdict::Pneumonia, 80, QStringLiteral("a note on Jane")};
    entry.events = {event};
    entry.beside.seconds = 12.5;
    return entry;
}

}  // namespace

class TestReaderStudy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", folder_->path().toUtf8());
        address_.file = folder_->filePath(QStringLiteral("record.sqlite"));
    }

    void aProtocolComesBackAsItWasWritten() {
        ReaderStudy one = study(3);
        QCOMPARE(*parseReaderStudy(writeReaderStudy(one)), one);
        one.wash_out_days = 28;
        one.readers.clear();
        one.random_order = one.in_turn = false;
        one.mode = ReadingMode::Concurrent;
        QCOMPARE(*parseReaderStudy(writeReaderStudy(one)), one);
    }

    void whatIsWrongIsSaid_data() {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* from, const char* to, const char* says) {
            QTest::newRow(name) << QByteArray(from) << QByteArray(to) << QString::fromLatin1(says);
        };
        row("no JSON", "{", "[{", "the protocol is no JSON");
        row("later version", "\"reader_study\": 1", "\"reader_study\": 2", "a later version");
        row("no title", "\"Trial\"", "\"  \"", "\"title\" is empty");
        row("title gone", "\"title\"", "\"titel\"", "\"title\" is missing");
        row("unknown mode", "second-reader", "third-reader", "\"mode\" is to be");
        row("unknown order", "\"random\"", "\"shuffled\"", "\"order\" is to be");
        row("seed below nothing", "\"seed\": 7", "\"seed\": -1",
            "\"seed\" is to be a whole number");
        row("seed too great", "\"seed\": 7", "\"seed\": 9007199254740992", "\"seed\"");
        row("seed in text", "\"seed\": 7", "\"seed\": \"7\"", "\"seed\" is to be a number");
        row("half a seed", "\"seed\": 7", "\"seed\": 7.5", "\"seed\" is to be a whole number");
        row("turn in text", "\"in_turn\": true", "\"in_turn\": \"yes\"", "true or false");
        row("a reader twice", "\"Anna\"", "\"Björn\"", "a name twice");
        row("a reader without a name", "\"Anna\"", "\"\"", "no name");
        row("readers no list", "\"readers\": [", "\"readers\": 3, \"x\": [",
            "\"readers\" is to be");
        row("unknown field", "\"seed\": 7", "\"seed\": 7, \"blind\": true", "has no \"blind\"");
        row("unknown field of a film", "\"label\"", "\"answer\"", "film 1: a protocol has no");
        row("absolute path", "films/1.png", "/films/1.png", "film 2: \"path\" is to be as seen");
        row("short hash", "0202", "02", "film 2: \"sha256\" is to be 64");
        row("the same film twice",
            "6666666666666666666666666666666666666666666666666666666666666666",
            "6565656565656565656565656565656565656565656565656565656565656565",
            "films 1 and 2 are the same");
        row("days below nothing", "\"seed\": 7", "\"seed\": 7, \"wash_out_days\": -1",
            "\"wash_out_days\"");
    }
    void whatIsWrongIsSaid() {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QString, says);
        QByteArray json = writeReaderStudy(study(3));
        const auto at = json.indexOf(from);
        QVERIFY(at >= 0);
        json.replace(at, from.size(), to);
        const auto parsed = parseReaderStudy(json);
        QVERIFY(!parsed);
        QCOMPARE(parsed.error().code, ErrorCode::DataSetUnusable);
        QVERIFY2(parsed.error().detail.contains(says), qPrintable(parsed.error().detail));
    }

    void aProtocolWithoutFilmsIsNone() {
        const auto parsed = parseReaderStudy(writeReaderStudy(study(0)));
        QVERIFY(!parsed && parsed.error().detail == QStringLiteral("\"films\" is empty"));
    }

    /// Worked out apart from this program, by a Mersenne Twister in another language that gives
    /// the 10,000th number that C++ asks of std::mt19937_64, from the header's words alone.
    void ordersAreTheSameEverywhere_data() {
        QTest::addColumn<QString>("reader");
        QTest::addColumn<int>("session");
        QTest::addColumn<QList<int>>("order");
        QTest::newRow("Anna") << QStringLiteral("Anna") << 1
                              << QList<int>{2, 3, 7, 6, 9, 5, 1, 4, 0, 8};
        QTest::newRow("her second session")
            << QStringLiteral("Anna") << 2 << QList<int>{6, 0, 5, 3, 7, 1, 8, 4, 9, 2};
        QTest::newRow("a name beyond ASCII")
            << QStringLiteral("Björn") << 1 << QList<int>{4, 8, 7, 1, 3, 6, 9, 5, 0, 2};
    }
    void ordersAreTheSameEverywhere() {
        QFETCH(QString, reader);
        QFETCH(int, session);
        QFETCH(QList<int>, order);
        QList<int> drawn;
        for (const std::size_t film : studyOrder(study(10), reader, session)) {
            drawn << static_cast<int>(film);
        }
        QCOMPARE(drawn, order);
    }

    void everyOrderComesAboutEquallyOften() {
        std::map<std::vector<std::size_t>, int> seen;
        constexpr int readers = 6000;
        for (int i = 0; i < readers; ++i) {
            ++seen[studyOrder(study(3), QString::number(i), 1)];
        }
        QCOMPARE(seen.size(), std::size_t{6});
        for (const auto& [order, times] : seen) {
            QVERIFY2(std::abs(times - readers / 6) < 150, qPrintable(QString::number(times)));
        }
        ReaderStudy listed = study(3);
        listed.random_order = false;
        QCOMPARE(studyOrder(listed, QStringLiteral("Anna"), 1),
                 (std::vector<std::size_t>{0, 1, 2}));
    }

    void aReaderStandsWhereTheRecordHasThem() {
        const ReaderStudy one = study(3);
        const auto anna = QStringLiteral("Anna");
        const auto order = studyOrder(one, anna, 1);
        {
            // What was read of the films otherwise, and by others, counts for nothing.
            Record own(address_, {anna, {}});
            QVERIFY(own.append(readOf(one, 0, ReadEvent::Kind::FirstRead, today_)));
            Record other(address_, studyReader(one, QStringLiteral("Björn"), 1));
            QVERIFY(other.append(readOf(one, 1, ReadEvent::Kind::FirstRead, today_)));
        }
        QCOMPARE(*studyStanding(one, anna, address_).next(one), std::size_t{0});
        Record record(address_, studyReader(one, anna, 1));
        QVERIFY(keep(record, readOf(one, order[0], ReadEvent::Kind::FirstRead, today_)));
        // Its second read is out.
        QCOMPARE(*studyStanding(one, anna, address_).next(one), std::size_t{0});
        QVERIFY(keep(record, readOf(one, order[0], ReadEvent::Kind::SecondRead, today_.addSecs(5))));
        const StudyStanding standing = studyStanding(one, anna, address_);
        QCOMPARE(*standing.next(one), std::size_t{1});
        QCOMPARE(standing.done(one), 1);
        for (const std::size_t film : {order[1], order[2]}) {
            QVERIFY(keep(record, readOf(one, film, ReadEvent::Kind::FirstRead, today_)));
            QVERIFY(keep(record, readOf(one, film, ReadEvent::Kind::SecondRead, today_.addSecs(5))));
        }
        QVERIFY(!studyStanding(one, anna, address_).next(one));
    }

    void theSecondSessionWaitsUntilTheFirstHasFaded() {
        ReaderStudy one = study(2);
        one.wash_out_days = 28;
        const auto anna = QStringLiteral("Anna");
        Record record(address_, studyReader(one, anna, 1));
        QVERIFY(keep(record, readOf(one, 0, ReadEvent::Kind::FirstRead, today_)));
        QCOMPARE(studyStanding(one, anna, address_, today_).session, 1);
        QVERIFY(keep(record, readOf(one, 1, ReadEvent::Kind::FirstRead, today_.addSecs(60))));
        StudyStanding standing = studyStanding(one, anna, address_, today_.addDays(28));
        QCOMPARE(standing.session, 2);
        QCOMPARE(standing.opens, today_.addSecs(60).addDays(28));
        QCOMPARE(standing.done(one), 0);
        standing = studyStanding(one, anna, address_, today_.addDays(29));
        QVERIFY(!standing.opens.isValid() && standing.session == 2);
    }

    void theExportHasAllReadersAndNobodysName() {
        const ReaderStudy one = study(3);
        for (const QString& reader : one.readers) {
            Record record(address_, studyReader(one, reader, 1));
            QVERIFY(keep(record, readOf(one, 1, ReadEvent::Kind::FirstRead, today_)));
            QVERIFY(keep(record, readOf(one, 2, ReadEvent::Kind::FirstRead, today_)));
        }
        Record record(address_, {QStringLiteral("Anna"), {}});
        QVERIFY(record.append(readOf(one, 0, ReadEvent::Kind::FirstRead, today_)));
        const QString out = folder_->filePath(QStringLiteral("out"));
        for (int again = 0; again < 2; ++again) {
            QVERIFY(exportReaderStudy(one, record, out));
        }
        const QDir files(out);
        QCOMPARE(files.entryList(QDir::Files, QDir::Name),
                 (QStringList{QStringLiteral("order.csv"), QStringLiteral("protocol.json"),
                              QStringLiteral("reads.csv"), QStringLiteral("reads.json")}));
        QByteArray all;
        for (const QString& name : files.entryList(QDir::Files)) {
            QFile file(files.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            all += file.readAll();
        }
        for (const char* secret : {"Doe", "Jane", "films/", ".png", "secret"}) {
            QVERIFY2(!all.contains(secret), secret);
        }
        QFile csv(files.filePath(QStringLiteral("reads.csv")));
        QVERIFY(csv.open(QIODevice::ReadOnly));
        const auto rows = rowsFromCsv(csv.readAll());
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t{4});
        std::set<QString> readers;
        for (const ReadRow& row : *rows) {
            readers.insert(row.reader);
            QCOMPARE(row.reference,
                     row.film == one.films[2].pixels_sha256 ? QStringLiteral("NORMAL") : QString());
        }
        QCOMPARE(readers, (std::set{QStringLiteral("Anna"), QStringLiteral("Björn")}));
        const auto protocol = openReaderStudy(files.filePath(QStringLiteral("protocol.json")));
        QVERIFY(protocol && protocol->id() == one.id());
    }

    void theIdIsOfWhatBearsOnReads() {
        ReaderStudy one = study(3);
        const QString id = one.id();
        one.title += QStringLiteral(" 2");
        one.readers << QStringLiteral("Carla");
        one.films[0].path = QStringLiteral("moved.png");
        QCOMPARE(one.id(), id);
        one.seed = 8;
        QVERIFY(one.id() != id);
    }

private:
    std::unique_ptr<QTemporaryDir> folder_;
    RecordAddress address_;
    const QDateTime today_ = QDateTime(QDate(2026, 11, 23), QTime(8, 0), Qt::UTC);
};

QTEST_GUILESS_MAIN(TestReaderStudy)
#include "test_reader_study.moc"
