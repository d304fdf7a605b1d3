// What can happen to a record: no read that was acknowledged is lost.
#include "core/record/sql.h"

#include "tests/core/record/record_maker.h"

#include <QProcess>
#include <QRandomGenerator>
#include <QtTest>

#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace lucency;

namespace {

bool overwrite(const QString& path, qint64 at, const QByteArray& bytes) {
    QFile file(path);
    return file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(bytes) == bytes.size();
}

QByteArray bytesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

using Harm = void (*)(const QString& path);

}  // namespace

Q_DECLARE_METATYPE(Harm)

class TestRecordDamage : public QObject {
    Q_OBJECT

    std::unique_ptr<OwnData> data_;

    static void verifyWhole(Record& record) {
        const auto check = record.verify();
        QVERIFY2(check, qPrintable(check ? QString() : errorSentence(check.error())));
        QVERIFY2(check->isWhole(), qPrintable(trailSentence(*check)));
    }

private Q_SLOTS:
    void init() { data_ = std::make_unique<OwnData>(); }

    void nothingAcknowledgedIsLostWhenTheProgramIsKilled() {
        constexpr int times = 200;
        int next = 0;
        QSet<int> acknowledged;
        auto* random = QRandomGenerator::global();
        for (int time = 0; time < times; ++time) {
            QProcess committer;
            committer.start(QStringLiteral(RECORD_COMMITTER),
                            {QString::number(next),
                             time % 2 ? QStringLiteral("keep") : QStringLiteral("append")});
            QVERIFY(committer.waitForStarted());
            if (random->bounded(4) > 0) {
                QVERIFY(committer.waitForReadyRead(20'000));
            }
            QThread::usleep(random->bounded(30'000U));
            committer.kill();
            committer.waitForFinished();
            const QList<QByteArray> lines = committer.readAllStandardOutput().split('\n');
            for (const QByteArray& line : lines) {
                if (!line.isEmpty()) {
                    acknowledged << line.toInt();
                    next = std::max(next, line.toInt());
                }
            }
            next += 1;
            Record record(ownRecord(), jane());
            verifyWhole(record);
            QVERIFY(record.setAside().isEmpty());
            QVERIFY(sendOutbox(record));
        }
        QVERIFY(acknowledged.size() > times / 2);
        Record record(ownRecord(), jane());
        for (const int number : acknowledged) {
            QCOMPARE(record.readsOf(filmHash(number))->events.size(), 1U);
        }
        verifyWhole(record);
    }

    void aDamagedFileIsSetAsideAndNothingIsLost_data() {
        QTest::addColumn<Harm>("harm");
        QTest::addColumn<bool>("copied");
        const auto row = [](const char* name, Harm harm) {
            QTest::addRow("%s, with a copy", name) << harm << true;
            QTest::addRow("%s, before the first copy", name) << harm << false;
        };
        row("header", [](const QString& path) { overwrite(path, 0, QByteArray(100, 'x')); });
        row("first page", [](const QString& path) { overwrite(path, 100, QByteArray(3996, 'x')); });
        row("pages in the middle",
            [](const QString& path) { overwrite(path, 5 * 4096, QByteArray(12 * 4096, 'x')); });
        row("cut in half", [](const QString& path) {
            QFile::resize(path, QFileInfo(path).size() / 2 / 4096 * 4096);
        });
        row("a text", [](const QString& path) {
            QFile::resize(path, 0);
            overwrite(path, 0, "no database\n");
        });
    }

    void aDamagedFileIsSetAsideAndNothingIsLost() {
        QFETCH(Harm, harm);
        QFETCH(bool, copied);
        const QString path = ownRecord().file;
        {
            Record record(ownRecord(), jane());
            for (int film = 0; film < 30; ++film) {
                QVERIFY(keep(record, madeEntry(film)));
                if (copied && film == 19) {
                    QVERIFY(record.keepCopy());
                }
            }
        }
        harm(path);
        const QByteArray damaged = bytesOf(path);
        Record record(ownRecord(), jane());
        const auto opened = record.open();
        QVERIFY2(opened, qPrintable(opened ? QString() : errorSentence(opened.error())));
        QVERIFY(!record.setAside().isEmpty());
        QCOMPARE(bytesOf(QFileInfo(path).absoluteDir().filePath(record.setAside())), damaged);
        for (int film = 0; film < 30; ++film) {
            QCOMPARE(record.readsOf(filmHash(film))->events.size(), 1U);
            QCOMPARE(record.readsOf(filmHash(film))->events[0].read.note,
                     QStringLiteral("left base, compare"));
        }
        verifyWhole(record);
        const auto trail = record.trail();
        QVERIFY(std::ranges::any_of(
            *trail, [](const AuditRow& row) { return row.action == QLatin1String("set-aside"); }));
        QVERIFY(keep(record, madeEntry(31)));
        verifyWhole(record);
        QVERIFY(record.forget(Forget::Identity)->contains(record.setAside()));
    }

    void aFileThatIsGoneComesBackFromTheCopy() {
        {
            Record record(ownRecord(), jane());
            QVERIFY(keep(record, madeEntry(1)));
            QVERIFY(record.keepCopy());
            QVERIFY(keep(record, madeEntry(2)));
        }
        QVERIFY(QFile::remove(ownRecord().file));
        Record record(ownRecord(), jane());
        QVERIFY(record.open());
        QVERIFY(record.setAside().isEmpty());
        QCOMPARE(record.rows()->size(), 2U);
        verifyWhole(record);
    }

    void aNewFileInTheOldOnesPlaceIsFoundOut() {
        {
            Record record(ownRecord(), jane());
            QVERIFY(record.append(madeEntry(1)));
        }
        QVERIFY(QFile::remove(ownRecord().file));
        Record record(ownRecord(), jane());
        QVERIFY(record.append(madeEntry(2)));
        QVERIFY(!record.verify()->isWhole());
    }

    void aLockedRecordIsWaitedForAndThenTold() {
        Record record(ownRecord(), jane());
        QVERIFY(record.append(madeEntry(1)));
        Sql other;
        QVERIFY(other.open(ownRecord()));
        QVERIFY(other.run(QStringLiteral("BEGIN IMMEDIATE")));
        const auto kept = keep(record, madeEntry(2));
        QVERIFY(kept);
        QCOMPARE(kept->waits, RecordTrouble::Locked);
        QCOMPARE(waitingInOutbox(), 1);
        QCOMPARE(kept->reads.events.size(), 1U);
        QVERIFY(other.run(QStringLiteral("ROLLBACK")));
        QCOMPARE(*sendOutbox(record), 1);
        QCOMPARE(record.rows()->size(), 2U);
        verifyWhole(record);
    }

    void aFullDiskLosesNothing() {
        QTemporaryDir small;
        const QByteArray folder = QFile::encodeName(small.path());
        if (::mount("none", folder.constData(), "tmpfs", 0, "size=700k") != 0) {
            QSKIP("a small file system cannot be mounted here");
        }
        const auto unmounted = qScopeGuard([&] { ::umount2(folder.constData(), MNT_DETACH); });
        RecordAddress address;
        address.file = small.filePath(QStringLiteral("record.sqlite"));
        Record record(address, jane());
        RecordTrouble trouble = RecordTrouble::None;
        int films = 0;
        for (; films < 1000 && trouble == RecordTrouble::None; ++films) {
            const auto kept = keep(record, madeEntry(films, QString(2000, QLatin1Char('n'))));
            QVERIFY2(kept, qPrintable(kept ? QString() : errorSentence(kept.error())));
            trouble = kept->waits;
        }
        QCOMPARE(trouble, RecordTrouble::Full);
        QCOMPARE(waitingInOutbox(), 1);
        verifyWhole(record);
        QCOMPARE(::mount("none", folder.constData(), "tmpfs", MS_REMOUNT, "size=20m"), 0);
        QCOMPARE(*sendOutbox(record), 1);
        QCOMPARE(record.rows()->size(), std::size_t(films));
        verifyWhole(record);
    }

    void aReadOnlyFolderLosesNothing() {
        QTemporaryDir folder(QStringLiteral("/tmp/recordXXXXXX"));
        RecordAddress address;
        address.file = folder.filePath(QStringLiteral("record.sqlite"));
        {
            Record record(address, jane());
            QVERIFY(record.append(madeEntry(1)));
        }
        // Root may write everywhere, so somebody else is to try.
        constexpr uid_t nobody = 65534;
        const bool root = ::getuid() == 0;
        if (root) {
            for (const QString& path : data_->files() + QStringList{data_->path()}) {
                QVERIFY(::chown(QFile::encodeName(path).constData(), nobody, nobody) == 0);
            }
            QDirIterator folders(data_->path(), QDir::Dirs | QDir::NoDotAndDotDot,
                                 QDirIterator::Subdirectories);
            while (folders.hasNext()) {
                QVERIFY(::chown(QFile::encodeName(folders.next()).constData(), nobody, nobody) ==
                        0);
            }
            ::chmod(QFile::encodeName(address.file).constData(), 0444);
            ::chmod(QFile::encodeName(folder.path()).constData(), 0555);
            QVERIFY(::seteuid(nobody) == 0);
        } else {
            ::chmod(QFile::encodeName(folder.path()).constData(), 0500);
        }
        {
            Record record(address, jane());
            const auto kept = keep(record, madeEntry(2));
            const int waiting = waitingInOutbox();
            if (root) {
                QVERIFY(::seteuid(0) == 0);
            }
            QVERIFY(kept);
            QCOMPARE(kept->waits, RecordTrouble::ReadOnly);
            QCOMPARE(waiting, 1);
        }
        ::chmod(QFile::encodeName(folder.path()).constData(), 0700);
        ::chmod(QFile::encodeName(address.file).constData(), 0600);
        Record record(address, jane());
        QCOMPARE(*sendOutbox(record), 1);
        QCOMPARE(record.rows()->size(), 2U);
        verifyWhole(record);
    }

    void filesAreTheirOwnersAlone() {
        Record record(ownRecord(), jane());
        QVERIFY(keep(record, madeEntry(1)));
        QVERIFY(record.keepCopy());
        QVERIFY(keep(record, madeEntry(2)));
        constexpr auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup |
                                QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
        const QStringList files = data_->files();
        QVERIFY(files.filter(QStringLiteral("-wal")).size() == 1);
        QVERIFY(files.filter(QStringLiteral(".copy")).size() == 1);
        QVERIFY(files.filter(QStringLiteral("/sent/")).size() == 1);
        for (const QString& path : files) {
            QVERIFY2(!(QFile::permissions(path) & others), qPrintable(path));
        }
    }

    void aLaterVersionIsLeftAlone() {
        {
            Record record(ownRecord(), jane());
            QVERIFY(record.append(madeEntry(1)));
        }
        {
            Sql sql;
            QVERIFY(sql.open(ownRecord()));
            QVERIFY(sql.run(QStringLiteral("UPDATE record_version SET version = 99")));
        }
        Record record(ownRecord(), jane());
        QVERIFY(!record.open());
        QCOMPARE(record.trouble(), RecordTrouble::Newer);
        QCOMPARE(keep(record, madeEntry(2))->waits, RecordTrouble::Newer);
        QVERIFY(record.setAside().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecordDamage)
#include "test_record_damage.moc"
