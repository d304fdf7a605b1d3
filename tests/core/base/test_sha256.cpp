#include "core/base/sha256.h"

#include <QCryptographicHash>
#include <QThreadPool>
#include <QtConcurrentRun>
#include <QtTest>

using namespace lucency;

class TestSha256 : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithQt_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("a word") << QByteArray("abc");
        QTest::newRow("one block less a byte") << QByteArray(63, 'x');
        QTest::newRow("many blocks") << QByteArray(100'003, '\0');
    }
    void agreesWithQt() {
        QFETCH(QByteArray, bytes);
        QCOMPARE(sha256(bytes), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
    }

    // Also where every thread of the pool waits for one.
    void comesLater() {
        QVERIFY(LaterSha256().value().isEmpty());
        QCOMPARE(LaterSha256(sha256("abc")).value(), sha256("abc"));
        QList<QFuture<QByteArray>> jobs;
        for (int i = 0; i < 8 * QThreadPool::globalInstance()->maxThreadCount(); ++i) {
            jobs.append(QtConcurrent::run(
                [] { return LaterSha256::of(QByteArray(1'000'000, 'x')).value(); }));
        }
        for (const QFuture<QByteArray>& job : std::as_const(jobs)) {
            QCOMPARE(job.result(), sha256(QByteArray(1'000'000, 'x')));
        }
    }

    void takesItPieceByPiece() {
        Sha256 hash;
        hash.add("ab");
        hash.add({});
        hash.add("c");
        QCOMPARE(hash.result(), sha256("abc"));
    }
};

QTEST_APPLESS_MAIN(TestSha256)
#include "test_sha256.moc"
