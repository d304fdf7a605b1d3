#include "core/record/read_row.h"

#include <QtTest>

using namespace lucency;

namespace {

ReadRow whole() {
    ReadRow row;
    row.reader = QStringLiteral("Müller, \"A\"");
    row.film = QByteArray(32, '\x7f');
    row.reference = QStringLiteral("PNEUMONIA");
    row.mode = ReadingMode::Concurrent;
    row.first = {Verdict::Normal, 70};
    row.last = ReadRow::Said{Verdict::Pneumonia, 90};
    row.shown =
        ReadRow::Opinion{QStringLiteral("Lucency"), 0.1 + 0.2, 0.62, QStringLiteral("PNEUMONIA")};
    row.seconds = 12.5;
    row.patient = QStringLiteral("3f0a12");
    return row;
}

ReadEvent read(ReadEvent::Kind kind, Verdict verdict, int certainty) {
    ReadEvent event;
    event.kind = kind;
    event.read = {verdict, certainty, QStringLiteral("words")};
    return event;
}

}  // namespace

class TestReadRow : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsComeBackFromCsv() {
        ReadRow bare = whole();
        bare.reader = QStringLiteral("two\nlines");
        bare.last.reset();
        bare.shown.reset();
        bare.seconds.reset();
        bare.reference.clear();
        const std::vector<ReadRow> rows{whole(), bare};
        const auto back = rowsFromCsv(rowsToCsv(rows));
        QVERIFY(back);
        QVERIFY(*back == rows);
    }

    void columnsAreFoundByName() {
        const QByteArray film(64, 'a');
        const auto rows = rowsFromCsv(
            "\xEF\xBB\xBF"
            "first_verdict,other,film,reader\n"
            "uncertain,x," +
            film + ",A\n\n");
        QVERIFY(rows);
        QCOMPARE(rows->size(), 1U);
        QCOMPARE(rows->front().first.verdict, Verdict::Uncertain);
        QVERIFY(!rows->front().last && !rows->front().shown && !rows->front().seconds);
    }

    void theReferenceStandsInAColumnOfItsOwn() {
        const QByteArray csv = "reader,film,first_verdict,reference,panel\nA," +
                               QByteArray(64, 'a') + ",normal,NORMAL,PNEUMONIA\n";
        QCOMPARE(rowsFromCsv(csv)->front().reference, QStringLiteral("NORMAL"));
        QCOMPARE(rowsFromCsv(csv, QStringLiteral("panel"))->front().reference,
                 QStringLiteral("PNEUMONIA"));
        QCOMPARE(rowsFromCsv(csv, QStringLiteral("truth")).error().code,
                 ErrorCode::DataSetUnusable);
    }

    void referencesAreFoundByWhatStandsInThem() {
        QCOMPARE(referenceColumns("reader,first_verdict,label,panel,ct,note,reference\n"
                                  "A,normal,NORMAL,pneumonia,,NORMAL,\n"
                                  "A,normal,NORMAL,,NORMAL,seen,NORMAL\n"),
                 (QStringList{QStringLiteral("reference"), QStringLiteral("panel"),
                              QStringLiteral("ct")}));
        QVERIFY(referenceColumns("").isEmpty());
    }

    void whatIsWrongIsSaidWithItsLine_data() {
        QTest::addColumn<QByteArray>("csv");
        QTest::addColumn<QString>("detail");
        const QByteArray good = rowsToCsv({whole()});
        const auto with = [&](QByteArray from, const QByteArray& to) {
            return QByteArray(good).replace(from, to);
        };
        QTest::newRow("empty") << QByteArray() << QStringLiteral("line 1, column reader");
        QTest::newRow("no film") << with("reader,film", "reader,x")
                                 << QStringLiteral("line 1, column film");
        QTest::newRow("verdict") << with(",normal,", ",healthy,")
                                 << QStringLiteral("line 2, column first_verdict");
        QTest::newRow("no first read")
            << with(",normal,", ",,") << QStringLiteral("line 2, column first_verdict");
        QTest::newRow("certainty")
            << with(",70,", ",170,") << QStringLiteral("line 2, column first_certainty");
        QTest::newRow("probability")
            << with(",0.62", ",nan") << QStringLiteral("line 2, column operating_point");
        QTest::newRow("film") << with("7f7f7f", "7f7f") << QStringLiteral("line 2, column film");
    }

    void whatIsWrongIsSaidWithItsLine() {
        QFETCH(QByteArray, csv);
        QFETCH(QString, detail);
        const auto rows = rowsFromCsv(csv);
        QVERIFY(!rows);
        QCOMPARE(rows.error().code, ErrorCode::DataSetUnusable);
        QCOMPARE(rows.error().detail, detail);
    }

    void aRowIsMadeOfWhatHappened() {
        FilmReads reads;
        const auto row = [&] { return readRow(QStringLiteral("A"), QByteArray(32, 'x'), reads); };
        QVERIFY(!row());
        reads.events.push_back(read(ReadEvent::Kind::FirstRead, Verdict::Normal, 80));
        QVERIFY(row() && !row()->last && !row()->shown);
        ReadEvent opinion;
        opinion.kind = ReadEvent::Kind::Opinion;
        opinion.shown = ShownOpinion();
        reads.events.push_back(opinion);
        QVERIFY(!row()->shown);  // the model was refused the film, or failed
        opinion.shown->model.name = QStringLiteral("net");
        opinion.shown->prediction = Prediction();
        opinion.shown->prediction->label = opinion.shown->prediction->positive_label =
            QStringLiteral("PNEUMONIA");
        opinion.shown->prediction->probability = {{QStringLiteral("PNEUMONIA"), 0.75}};
        reads.events.push_back(opinion);
        reads.events.push_back(read(ReadEvent::Kind::SecondRead, Verdict::Pneumonia, 60));
        reads.events.push_back(read(ReadEvent::Kind::Amendment, Verdict::Uncertain, 55));
        QCOMPARE(row()->first, (ReadRow::Said{Verdict::Normal, 80}));
        QCOMPARE(*row()->last, (ReadRow::Said{Verdict::Uncertain, 55}));
        QCOMPARE(*row()->shown,
                 (ReadRow::Opinion{QStringLiteral("net"), 0.75, 0.5, QStringLiteral("PNEUMONIA")}));
    }
};

QTEST_GUILESS_MAIN(TestReadRow)
#include "test_read_row.moc"
