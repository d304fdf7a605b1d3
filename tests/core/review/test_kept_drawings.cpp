#include "core/review/film_folder.h"
#include "core/review/kept_drawings.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

using namespace lucency;

namespace {

const QByteArray hash(32, '\x5a');

DrawingSheet sheetWith(const QString& note) {
    return {{{DrawingKind::Note, {{1, 2}}, note}}, true};
}

}  // namespace

class TestKeptDrawings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(data_.isValid());
        qputenv("XDG_DATA_HOME", QFile::encodeName(data_.path()));
        QVERIFY(filmFolder(hash).startsWith(data_.path()));
    }
    void init() { QDir(filmFolder(hash)).removeRecursively(); }

    void whatIsKeptComesBack() {
        QVERIFY(keptDrawings(hash)->isEmpty());
        QVERIFY(keepDrawings(hash, sheetWith(QStringLiteral("one"))));
        QVERIFY(keepDrawings(hash, sheetWith(QStringLiteral("two"))));
        const auto kept = keptDrawings(hash);
        QVERIFY(kept);
        QVERIFY(*kept == sheetWith(QStringLiteral("two")));
        QVERIFY(keptDrawings(QByteArray(32, '\x5b'))->isEmpty());
    }

    void aDamagedFileIsSetAsideAndStays() {
        QVERIFY(writeToFilmFolder(hash, QStringLiteral("drawings.json"), "{\"half\": "));
        const auto kept = keptDrawings(hash);
        QVERIFY(!kept);
        QCOMPARE(kept.error().code, ErrorCode::DamagedFile);
        QVERIFY(keptDrawings(hash)->isEmpty());
        QVERIFY(keepDrawings(hash, sheetWith(QStringLiteral("new"))));
        const QStringList aside = QDir(filmFolder(hash)).entryList({QStringLiteral("*damaged*")});
        QCOMPARE(aside.size(), 1);
        QFile file(QDir(filmFolder(hash)).filePath(aside.first()));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{\"half\": "));
    }

private:
    QTemporaryDir data_;
};

QTEST_GUILESS_MAIN(TestKeptDrawings)
#include "test_kept_drawings.moc"
