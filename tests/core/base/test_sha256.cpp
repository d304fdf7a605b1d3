#include "core/base/sha256.h"

#include <QCryptographicHash>
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
