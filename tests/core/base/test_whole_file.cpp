#include "core/base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QtTest>

#include <unistd.h>

using namespace lucency;

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}  // namespace

class TestWholeFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void itTakesThePlaceOfWhatWasThere() {
        const QString path = folder_.filePath(QStringLiteral("file"));
        QVERIFY(writeWhole(path, "a longer text"));
        QVERIFY(writeWhole(path, "short"));
        QCOMPARE(contents(path), QByteArray("short"));
        QCOMPARE(QDir(folder_.path()).entryList(QDir::Files).size(), 1);
    }

    void othersMayNotReadWhatIsForItsOwner() {
        const QString path = folder_.filePath(QStringLiteral("private"));
        QVERIFY(writeWhole(path, "open to all"));
        QVERIFY(writeWhole(path, "mine", ReadableBy::OwnerAlone));
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteGroup | QFileDevice::WriteOther;
        QVERIFY(!(QFileInfo(path).permissions() & others));
    }

    void whatCannotBeWrittenLeavesTheOldFile_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("no such folder") << folder_.filePath(QStringLiteral("absent/file"));
        QTest::newRow("a folder") << folder_.path();
        QTest::newRow("a device") << QStringLiteral("/dev/null");
    }
    void whatCannotBeWrittenLeavesTheOldFile() {
        QFETCH(QString, path);
        const QFileInfo before(path);
        const bool there = before.exists();
        const auto written = writeWhole(path, "text");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::OutputUnwritable);
        QVERIFY(!written.error().detail.isEmpty());
        QCOMPARE(QFileInfo(path).exists(), there);
        QVERIFY(!QFileInfo(path).isFile());
    }

    void aReadOnlyFolderIsLeftAsItIs() {
        if (geteuid() == 0) {
            QSKIP("root may write anywhere");
        }
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("file"));
        QVERIFY(writeWhole(path, "before"));
        QVERIFY(
            QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::ExeOwner));
        QVERIFY(!writeWhole(path, "after"));
        QCOMPARE(contents(path), QByteArray("before"));
        QFile::setPermissions(folder.path(), QFileDevice::ReadOwner | QFileDevice::WriteOwner |
                                                 QFileDevice::ExeOwner);
    }

private:
    QTemporaryDir folder_;
};

QTEST_GUILESS_MAIN(TestWholeFile)
#include "test_whole_file.moc"
