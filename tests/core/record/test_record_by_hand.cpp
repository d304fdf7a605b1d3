// docs/record.md is followed to the letter, without any code of ours.
#include "tests/core/record/record_maker.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QtTest>

using namespace lucency;

class TestRecordByHand : public QObject {
    Q_OBJECT

    OwnData data_;

    static QString run(const QString& line) {
        QProcess shell;
        shell.setWorkingDirectory(dataFolder());
        shell.start(QStringLiteral("bash"), {QStringLiteral("-c"), line});
        shell.waitForFinished();
        return QString::fromUtf8(shell.readAllStandardOutput()).trimmed();
    }

private Q_SLOTS:
    void theLinesOfTheDocumentAgree() {
        for (const char* program : {"sqlite3", "sha256sum", "openssl"}) {
            if (QStandardPaths::findExecutable(QString::fromLatin1(program)).isEmpty()) {
                QSKIP("sqlite3, sha256sum or openssl is not installed");
            }
        }
        {
            Record record(ownRecord(), jane());
            QVERIFY(
                record.append(madeEntry(1, QStringLiteral("links basal, \u00fcber 'Zwerchfell'"))));
            QVERIFY(record.append(madeEntry(2)));
        }
        QFile file(QStringLiteral(LUCENCY_SOURCE_DIR "/docs/record.md"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll())
                                 .section(QStringLiteral("## Following it by hand"), 1, 1);
        static const QRegularExpression block(QStringLiteral("```sh\n(.*?)```"),
                                              QRegularExpression::DotMatchesEverythingOption);
        auto blocks = block.globalMatch(text);
        QList<QStringList> said;
        while (blocks.hasNext()) {
            QStringList outputs;
            const QStringList lines =
                blocks.next().captured(1).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
            for (const QString& line : lines) {
                outputs << run(line).section(QLatin1Char(' '), 0, 0);
            }
            said << outputs;
        }
        QCOMPARE(said.size(), 4);
        for (const QStringList& outputs : std::as_const(said)) {
            QVERIFY(outputs.size() >= 2);
            QCOMPARE(outputs[0].size(), 64);
            QCOMPARE(outputs[1], outputs[0]);
        }
        QCOMPARE(said[0][2], said[0][0]);
        QVERIFY(said[0][0] != said[1][0]);
        QFile head(dataFolder() + QStringLiteral("/audit/own.head"));
        QVERIFY(head.open(QIODevice::ReadOnly));
        const QByteArray bytes = head.readAll();
        const QString count = said[3][2].section(QLatin1Char('|'), 0, 0);
        const QString hash = said[3][2].section(QLatin1Char('|'), 1, 1);
        QCOMPARE(count, QStringLiteral("4"));
        QVERIFY(bytes.contains("\"count\":4,") && bytes.contains(hash.toLatin1()));
    }
};

QTEST_GUILESS_MAIN(TestRecordByHand)
#include "test_record_by_hand.moc"
