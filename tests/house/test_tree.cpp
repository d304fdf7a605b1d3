#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QRegularExpression>
#include <QtTest>

namespace {

constexpr qint64 largest_file = 10'000'000;

/// A developer's own folders: absolute paths that mean nothing elsewhere. Put together here so that
/// this file does not hold one.
QRegularExpression ownPath() {
    return QRegularExpression(QStringLiteral("(?<![\\w.}])/(?:ho") + QStringLiteral("me|wo") +
                              QStringLiteral("rk|Us") + QStringLiteral("ers)/[\\w.-]"));
}

bool isText(const QByteArray& bytes) {
    return !bytes.left(8000).contains('\0');
}

}  // namespace

class TestTree : public QObject {
    Q_OBJECT

    QStringList tracked_;

private Q_SLOTS:
    void initTestCase() {
        QProcess git;
        git.setWorkingDirectory(QStringLiteral(LUCENCY_SOURCE_DIR));
        git.start(QStringLiteral("git"), {QStringLiteral("ls-files"), QStringLiteral("-z")});
        if (!git.waitForStarted() || !git.waitForFinished() || git.exitCode() != 0) {
            QSKIP("not a git checkout");
        }
        const auto names = git.readAllStandardOutput().split('\0');
        for (const QByteArray& name : names) {
            const QString path =
                QDir(QStringLiteral(LUCENCY_SOURCE_DIR)).filePath(QFile::decodeName(name));
            if (!name.isEmpty() && QFileInfo(path).isFile()) {
                tracked_.append(path);
            }
        }
        QVERIFY(tracked_.size() > 20);
    }

    void noFileNamesADevelopersFolder() {
        const QRegularExpression own = ownPath();
        QVERIFY(own.match(QStringLiteral("see /ho") + QStringLiteral("me/jane/x")).hasMatch());
        QVERIFY(!own.match(QStringLiteral("https://example.org/ho") + QStringLiteral("me/page"))
                     .hasMatch());
        QStringList faults;
        for (const QString& path : std::as_const(tracked_)) {
            QFile file(path);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(path));
            const QByteArray bytes = file.readAll();
            if (isText(bytes)) {
                const auto match = own.match(QString::fromUtf8(bytes));
                if (match.hasMatch()) {
                    faults.append(path + QStringLiteral(": ") + match.captured());
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    /// What is kept of the user stands in one list: settings are cleared and reset by it.
    void settingsKeepNothingUnderAKeyOfTheirOwn() {
        const QRegularExpression own(
            QStringLiteral("(setValue|beginGroup|beginWriteArray)\\(\\s*(QStringLiteral|\")|"
                           "QSettings\\(\\)\\.(value|remove)\\(\\s*(QStringLiteral|\")"));
        QVERIFY(own.match(QStringLiteral("s.setValue(QStringLiteral(")).hasMatch());
        const QString ui = QDir(QStringLiteral(LUCENCY_SOURCE_DIR)).filePath(QStringLiteral("ui/"));
        QStringList faults;
        int read = 0;
        for (const QString& path : std::as_const(tracked_)) {
            QFile file(path);
            // The values of one saved window lie within its array.
            if (!path.startsWith(ui) || path.endsWith(QLatin1String("film/saved_windows.cpp")) ||
                !file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const QString text = QString::fromUtf8(file.readAll());
            if (text.contains(QLatin1String("QSettings"))) {
                ++read;
                const auto match = own.match(text);
                if (match.hasMatch()) {
                    faults.append(path + QStringLiteral(": ") + match.captured());
                }
            }
        }
        QVERIFY(read > 2);
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }

    void noFileIsLarge() {
        QStringList faults;
        for (const QString& path : std::as_const(tracked_)) {
            if (QFileInfo(path).size() > largest_file) {
                faults.append(path);
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(QLatin1Char('\n'))));
    }
};

QTEST_GUILESS_MAIN(TestTree)
#include "test_tree.moc"
