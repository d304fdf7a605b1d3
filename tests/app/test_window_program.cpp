// The program with the window, run as users run it, without a display.
#include <QLocalSocket>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

class TestWindowProgram : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        home_ = std::make_unique<QTemporaryDir>();
        QVERIFY(home_->isValid());
        QFile::setPermissions(home_->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void wrongOptionsAreSaid_data() {
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QByteArray>("words");
        const auto row = [](const char* options, const char* words) {
            QTest::newRow(options)
                << QString::fromLatin1(options).split(QLatin1Char(' ')) << QByteArray(words);
        };
        row("--language xx", "--language takes");
        row("--kiosk 0", "--kiosk takes");
        row("--kiosk soon", "--kiosk takes");
        row("--identity shown", "--identity takes");
        row("--theme blue", "--theme takes");
        row("--size 10", "--size takes");
    }
    void wrongOptionsAreSaid() {
        QFETCH(QStringList, options);
        QFETCH(QByteArray, words);
        QProcess program;
        start(program, options);
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 2);
        QVERIFY(program.readAllStandardError().contains(words));
    }

    void helpSpeaksTheLanguageAskedFor() {
        QProcess program;
        start(program,
              {QStringLiteral("--language"), QStringLiteral("es"), QStringLiteral("--help")});
        QVERIFY(program.waitForFinished(20'000));
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains("--kiosk"));
    }

    void aSecondStartHandsItsFilmsToTheFirst() {
        QProcess first, second;
        start(first, {});
        QTRY_VERIFY_WITH_TIMEOUT(!sockets().isEmpty(), 20'000);
        const QFileInfo socket(home_->filePath(sockets().first()));
        QCOMPARE(socket.permissions() &
                     (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther),
                 QFile::Permissions());
        QFile film(home_->filePath(QStringLiteral("film.png")));
        QVERIFY(film.open(QIODevice::WriteOnly));
        film.close();
        start(second, {film.fileName()});
        QVERIFY(second.waitForFinished(20'000));
        QCOMPARE(second.exitCode(), 0);
        QCOMPARE(first.state(), QProcess::Running);
        const auto took = [&] {
            QFile settings(settingsFile());
            return settings.open(QIODevice::ReadOnly) && settings.readAll().contains("film.png");
        };
        QTRY_VERIFY_WITH_TIMEOUT(took(), 20'000);
        stop(first);
    }

    void aWindowOfItsOwnIsOneOfItsOwn() {
        QProcess first, second;
        start(first, {});
        QTRY_VERIFY_WITH_TIMEOUT(!sockets().isEmpty(), 20'000);
        start(second, {QStringLiteral("--new-window")});
        QVERIFY(!second.waitForFinished(3000));
        QCOMPARE(second.state(), QProcess::Running);
        stop(second);
        stop(first);
    }

    void aSocketLeftBehindIsPutAway() {
        QProcess first, second;
        start(first, {});
        QTRY_VERIFY_WITH_TIMEOUT(!sockets().isEmpty(), 20'000);
        const QString name = sockets().first();
        first.kill();
        QVERIFY(first.waitForFinished(20'000));
        QCOMPARE(sockets(), QStringList(name));
        start(second, {});
        const auto answers = [&] {
            QLocalSocket socket;
            socket.connectToServer(home_->filePath(name));
            return socket.waitForConnected(100);
        };
        QTRY_VERIFY_WITH_TIMEOUT(answers(), 20'000);
        stop(second);
    }

    void aKioskKeepsNothing() {
        QProcess program;
        start(program, {QStringLiteral("--kiosk"), QStringLiteral("1"),
                        QStringLiteral(LUCENCY_SOURCE_DIR "/docs/screenshot.png")});
        QVERIFY(!program.waitForFinished(5000));
        stop(program);
        QVERIFY(!QFileInfo::exists(settingsFile()));
        QVERIFY(!QFileInfo::exists(home_->filePath(QStringLiteral("data/Lucency"))));
    }

private:
    void start(QProcess& program, const QStringList& arguments) {
        QProcessEnvironment own = QProcessEnvironment::systemEnvironment();
        own.insert(QStringLiteral("XDG_RUNTIME_DIR"), home_->path());
        own.insert(QStringLiteral("XDG_CONFIG_HOME"), home_->filePath(QStringLiteral("config")));
        own.insert(QStringLiteral("XDG_DATA_HOME"), home_->filePath(QStringLiteral("data")));
        own.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(own);
        program.start(QStringLiteral(LUCENCY_WINDOW), arguments);
        QVERIFY(program.waitForStarted());
    }
    static void stop(QProcess& program) {
        program.terminate();
        if (!program.waitForFinished(20'000)) {
            program.kill();
            program.waitForFinished();
        }
    }
    QStringList sockets() const {
        return QDir(home_->path())
            .entryList({QStringLiteral("lucency-*")}, QDir::System | QDir::Files)
            .filter(QRegularExpression(QStringLiteral("^lucency-[0-9a-f]+$")));
    }
    QString settingsFile() const {
        return home_->filePath(QStringLiteral("config/Lucency/lucency.conf"));
    }

    std::unique_ptr<QTemporaryDir> home_;
};

QTEST_GUILESS_MAIN(TestWindowProgram)
#include "test_window_program.moc"
