#include "core/record/audit.h"

#include <QCryptographicHash>
#include <QtTest>

using namespace lucency;

using Fault = TrailCheck::Fault;
using Trail = std::vector<AuditRow>;

namespace {

void chain(Trail& trail, std::size_t from) {
    for (std::size_t i = from; i < trail.size(); ++i) {
        trail[i].seq = static_cast<qint64>(i) + 1;
        trail[i].previous = i == 0 ? firstPrevious() : trail[i - 1].hash;
        trail[i].hash = auditHash(trail[i]);
    }
}

Trail sound(int rows = 8) {
    Trail trail;
    for (int i = 0; i < rows; ++i) {
        AuditRow row;
        row.time = QStringLiteral("2026-11-23T08:00:%1.000Z").arg(i, 2, 10, QLatin1Char('0'));
        row.reader = QStringLiteral("0a1b");
        row.action = i % 2 == 0 ? QStringLiteral("first-read") : QStringLiteral("opinion");
        row.film = QString(64, QLatin1Char('f'));
        row.digest = QString(64, QLatin1Char('d'));
        trail.push_back(row);
    }
    chain(trail, 0);
    return trail;
}

AuditHead headOf(const Trail& trail) {
    AuditHead head;
    head.count = static_cast<qint64>(trail.size());
    head.hash = trail.back().hash;
    return head;
}

TrailCheck check(const Trail& trail, const AuditHead& head, bool alone = true) {
    TrailWalk walk;
    walk.expect(head);
    for (const AuditRow& row : trail) {
        walk.add(row);
    }
    return walk.checkAgainst(head, alone);
}

using Change = void (*)(Trail&);

}  // namespace

Q_DECLARE_METATYPE(Change)

class TestTrailWalk : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hashIsThatOfTheBytesInTheDocument() {
        AuditRow row = sound().front();
        const QByteArray json =
            QByteArray(
                "{'action':'first-read','digest':'D','film':'F','previous':'0','reader':"
                "'0a1b','seq':1,'subject':'','time':'2026-11-23T08:00:00.000Z'}")
                .replace("'D'", '\'' + QByteArray(64, 'd') + '\'')
                .replace("'F'", '\'' + QByteArray(64, 'f') + '\'')
                .replace("'0'", '\'' + QByteArray(64, '0') + '\'')
                .replace('\'', '"');
        QCOMPARE(canonicalJson(row), json);
        QCOMPARE(auditHash(row).toLatin1(),
                 QCryptographicHash::hash(json, QCryptographicHash::Sha256).toHex());
    }

    void aFaultIsFoundWhereItIs_data() {
        QTest::addColumn<Change>("change");
        QTest::addColumn<Fault>("fault");
        QTest::addColumn<qint64>("seq");
        const auto row = [](const char* name, Change change, Fault fault, qint64 seq) {
            QTest::newRow(name) << change << fault << seq;
        };
        row(
            "as written", [](Trail&) {}, Fault::None, 0);
        row(
            "action altered", [](Trail& t) { t[3].action = QStringLiteral("label"); },
            Fault::Altered, 4);
        row(
            "time altered in the first", [](Trail& t) { t[0].time[3] = QLatin1Char('7'); },
            Fault::Altered, 1);
        row(
            "digest altered in the last", [](Trail& t) { t[7].digest[0] = QLatin1Char('e'); },
            Fault::Altered, 8);
        row(
            "altered with a hash of its own",
            [](Trail& t) {
                t[3].action = QStringLiteral("label");
                t[3].hash = auditHash(t[3]);
            },
            Fault::Altered, 4);
        row(
            "hash altered", [](Trail& t) { t[4].hash[9] = QLatin1Char('x'); }, Fault::Altered, 5);
        row(
            "missing", [](Trail& t) { t.erase(t.begin() + 2); }, Fault::Missing, 3);
        row(
            "first missing", [](Trail& t) { t.erase(t.begin()); }, Fault::Missing, 1);
        row(
            "missing, later ones numbered anew",
            [](Trail& t) {
                t.erase(t.begin() + 2);
                for (std::size_t i = 2; i < t.size(); ++i) {
                    --t[i].seq;
                }
            },
            Fault::Missing, 3);
        row(
            "inserted with a fitting hash",
            [](Trail& t) {
                AuditRow put = t[2];
                put.seq = 4;
                put.previous = t[2].hash;
                put.hash = auditHash(put);
                t.insert(t.begin() + 3, put);
                for (std::size_t i = 4; i < t.size(); ++i) {
                    ++t[i].seq;
                }
            },
            Fault::Inserted, 4);
        row(
            "inserted below the first number",
            [](Trail& t) {
                t.insert(t.begin(), t[0]);
                t[0].seq = 0;
            },
            Fault::Inserted, 0);
        row(
            "swapped",
            [](Trail& t) {
                std::swap(t[2], t[5]);
                std::swap(t[2].seq, t[5].seq);
            },
            Fault::Altered, 3);
        row(
            "neighbours swapped with their hashes computed anew",
            [](Trail& t) {
                std::swap(t[2], t[3]);
                t[2].seq = 3;
                t[2].previous = t[1].hash;
                t[2].hash = auditHash(t[2]);
                t[3].seq = 4;
                t[3].previous = t[2].hash;
                t[3].hash = auditHash(t[3]);
            },
            Fault::Altered, 4);
        row(
            "tail cut", [](Trail& t) { t.resize(5); }, Fault::TailCut, 6);
        row(
            "everything cut", [](Trail& t) { t.clear(); }, Fault::TailCut, 1);
        row(
            "computed anew from the altered row on",
            [](Trail& t) {
                t[3].action = QStringLiteral("label");
                chain(t, 3);
            },
            Fault::ComputedAnew, 8);
        row(
            "a fitting row behind the end",
            [](Trail& t) {
                t.push_back(t.back());
                chain(t, t.size() - 1);
            },
            Fault::Inserted, 9);
    }

    void aFaultIsFoundWhereItIs() {
        QFETCH(Change, change);
        QFETCH(Fault, fault);
        QFETCH(qint64, seq);
        Trail trail = sound();
        const AuditHead head = headOf(trail);
        change(trail);
        const TrailCheck found = check(trail, head);
        QCOMPARE(trailFaultName(found.fault), trailFaultName(fault));
        QCOMPARE(found.seq, seq);
    }

    void aWriteThatWasUnderWayMayHaveHappenedOrNot() {
        const Trail after = sound();
        Trail before = after;
        before.resize(6);
        AuditHead head = headOf(before);
        head.next_count = 8;
        head.next_hash = after.back().hash;
        QVERIFY(check(before, head).isWhole());
        QVERIFY(check(after, head).isWhole());
        Trail half = after;
        half.resize(7);
        QCOMPARE(check(half, head).fault, Fault::Inserted);
        Trail other = after;
        other[6].action = QStringLiteral("label");
        chain(other, 6);
        QCOMPARE(check(other, head).fault, Fault::Inserted);
    }

    void othersMayHaveWrittenBehindTheHeadOfAServersRecord() {
        const Trail all = sound();
        Trail mine = all;
        mine.resize(6);
        QVERIFY(check(all, headOf(mine), false).isWhole());
        QCOMPARE(check(all, headOf(mine), true).fault, Fault::Inserted);
    }

    void everyFaultHasItsWords() {
        QSet<QString> names, sentences;
        for (int fault = 0; fault <= static_cast<int>(Fault::ReadInserted); ++fault) {
            TrailCheck one;
            one.fault = static_cast<Fault>(fault);
            one.seq = one.rows = 17;
            names << trailFaultName(one.fault);
            sentences << trailSentence(one);
        }
        QCOMPARE(names.size(), static_cast<int>(Fault::ReadInserted) + 1);
        QCOMPARE(sentences.size(), names.size());
    }
};

QTEST_GUILESS_MAIN(TestTrailWalk)
#include "test_trail_walk.moc"
