#include "core/review/film_folder.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QtTest>

using namespace lucency;

class TestFilmFolder : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        QCoreApplication::setOrganizationName(QStringLiteral("Lucency"));
        QCoreApplication::setApplicationName(QStringLiteral("film-folder-test"));
    }
    void cleanup() { QDir(filmFolder("one") + QStringLiteral("/..")).removeRecursively(); }

    void everyProgramKeepsInTheSameFolder() {
        const QString folder = filmsFolder();
        QVERIFY(folder.endsWith(QStringLiteral("/Lucency/lucency/films")));
        QCoreApplication::setOrganizationName({});
        QCoreApplication::setApplicationName(QStringLiteral("lucency-cli"));
        QCOMPARE(filmsFolder(), folder);
    }

    void whatIsWrittenIsFoundByTheFilmsPixels() {
        QVERIFY(writeToFilmFolder("one", QStringLiteral("notes.json"), "first"));
        QVERIFY(writeToFilmFolder("other", QStringLiteral("notes.json"), "second"));
        QCOMPARE(*readFromFilmFolder("one", QStringLiteral("notes.json")), QByteArray("first"));
        QCOMPARE(*readFromFilmFolder("other", QStringLiteral("notes.json")), QByteArray("second"));
    }

    void whatWasNeverWrittenIsEmpty() {
        const auto nothing = readFromFilmFolder("one", QStringLiteral("notes.json"));
        QVERIFY(nothing && nothing->isEmpty());
        QVERIFY(!QFileInfo::exists(filmFolder("one")));
    }

    void folderAndFileAreForTheirOwnerAlone() {
        QVERIFY(writeToFilmFolder("one", QStringLiteral("notes.json"), "first"));
        const QString folder = filmFolder("one");
        const auto others = QFileDevice::ReadGroup | QFileDevice::ReadOther |
                            QFileDevice::WriteGroup | QFileDevice::WriteOther |
                            QFileDevice::ExeGroup | QFileDevice::ExeOther;
        for (const QString& path : {folder, QDir(folder).filePath(QStringLiteral("..")),
                                    QDir(folder).filePath(QStringLiteral("notes.json"))}) {
            QVERIFY(!(QFileInfo(path).permissions() & others));
        }
    }

    void aFileInTheFoldersPlaceIsAnError() {
        QVERIFY(writeToFilmFolder("one", QStringLiteral("notes.json"), "first"));
        QFile blocker(filmFolder("other"));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto written = writeToFilmFolder("other", QStringLiteral("notes.json"), "second");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::OutputUnwritable);
    }
};

QTEST_GUILESS_MAIN(TestFilmFolder)
#include "test_film_folder.moc"
