#include "core/film/film_reader.h"

#include "tests/core/film/shared_manifest.h"
#include "tests/support/shared_data.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QSet>
#include <QStandardPaths>

#include <sys/resource.h>

using namespace lucency;
using namespace lucency::testing;

namespace {

QString text(const QHash<QString, QString>& row, const char* column) {
    return row.value(QString::fromLatin1(column));
}

/// The codes a row of the manifest allows; empty where the film is to open.
QStringList allowedCodes(const QHash<QString, QString>& row) {
    const QString expected = text(row, "expected_reader");
    const QStringList damage{QStringLiteral("damaged-file"), QStringLiteral("missing-attribute"),
                             QStringLiteral("not-an-image"), QStringLiteral("unknown-format")};
    // Cut off where DCMTK cannot even follow the data set: that is said before what it holds.
    if (text(row, "dcmtk367_decodes").contains(QLatin1String("reading file"))) {
        return damage;
    }
    if (expected.contains(QLatin1String("transfer syntax not supported"))) {
        return {QStringLiteral("unsupported-transfer-syntax")};
    }
    // The manifest lets some 32-bit images open, and refuses others: all are refused.
    const int bits = text(row, "bits_allocated").toInt();
    if (bits > 16 || expected.contains(QLatin1String("float pixel data"))) {
        return {QStringLiteral("unsupported-pixel-format"), QStringLiteral("damaged-file"),
                QStringLiteral("not-an-image")};
    }
    if (expected.contains(QLatin1String("not an image"))) {
        return {QStringLiteral("not-an-image"), QStringLiteral("unknown-format")};
    }
    if (expected.contains(QLatin1String("empty file"))) {
        return {QStringLiteral("empty-file")};
    }
    if (expected.contains(QLatin1String("claimed dimensions"))) {
        return {QStringLiteral("too-large"), QStringLiteral("damaged-file")};
    }
    return expected.startsWith(QLatin1String("open")) ? QStringList() : damage;
}

}  // namespace

/// Real files, read where they are: each opens or is refused as other readers do.
class TestDicomConformance : public QObject {
    Q_OBJECT

private:
    QList<QHash<QString, QString>> rows_;
    QHash<QString, QString> independent_;  ///< path: SHA-256 of the first frame

    void hashByPydicom(const QStringList& paths) {
        QProcess python;
        python.start(QStringLiteral("/usr/bin/python3"),
                     {QStringLiteral(LUCENCY_SOURCE_DIR "/tests/core/film/pixels_by_pydicom.py")});
        python.write(paths.join(QLatin1Char('\n')).toLocal8Bit() + '\n');
        python.closeWriteChannel();
        if (!python.waitForFinished(300'000) || python.exitCode() != 0) {
            return;
        }
        for (const QByteArray& line : python.readAllStandardOutput().split('\n')) {
            const qsizetype space = line.indexOf(' ');
            if (space == 64) {
                independent_.insert(QString::fromLocal8Bit(line.mid(space + 1)),
                                    QString::fromLatin1(line.left(space)));
            }
        }
    }

private Q_SLOTS:
    void initTestCase() {
        SKIP_WITHOUT_SHARED_DATA("dicom/manifest.csv");
        rows_ = csvRows(sharedData(QStringLiteral("dicom/manifest.csv")));
        QVERIFY(rows_.size() > 700);
        QStringList paths;
        for (const auto& row : std::as_const(rows_)) {
            if (!text(row, "path").startsWith(QLatin1String("fuzz"))) {
                paths.append(sharedData(QStringLiteral("dicom/") + text(row, "path")));
            }
        }
        hashByPydicom(paths);
    }

    void opensOrIsRefused_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QStringList>("codes");
        QTest::addColumn<QString>("sizes");
        for (const auto& row : std::as_const(rows_)) {
            const QString path = text(row, "path");
            if (!path.startsWith(QLatin1String("fuzz"))) {
                QTest::newRow(qPrintable(path))
                    << path << allowedCodes(row)
                    << text(row, "rows") + QLatin1Char('x') + text(row, "columns");
            }
        }
    }
    void opensOrIsRefused() {
        QFETCH(QString, path);
        QFETCH(QStringList, codes);
        QFETCH(QString, sizes);
        const Result<Film> film = readFilm(sharedData(QStringLiteral("dicom/") + path));
        if (!codes.isEmpty()) {
            QVERIFY(!film);
            QVERIFY2(codes.contains(errorName(film.error().code)),
                     qPrintable(errorSentence(film.error())));
            return;
        }
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(QStringLiteral("%1x%2").arg(film->pixels.rows).arg(film->pixels.columns), sizes);
    }

    void pixelsAsPydicomHasThem_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("hash");
        for (auto film = independent_.cbegin(); film != independent_.cend(); ++film) {
            QTest::newRow(qPrintable(film.key())) << film.key() << film.value();
        }
    }
    void pixelsAsPydicomHasThem() {
        if (independent_.isEmpty()) {
            QSKIP("needs python3-pydicom and python3-numpy");
        }
        QFETCH(QString, path);
        QFETCH(QString, hash);
        const Result<Film> film = readFilm(path);
        if (film) {
            QCOMPARE(QString::fromLatin1(pixelsSha256(film->pixels).toHex()), hash);
        }
    }

    void pixelsAsDcmtksToolsHaveThem_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("tool");
        for (const auto& row : std::as_const(rows_)) {
            const QString syntax = text(row, "ts_uid");
            const bool is_jpeg_ls =
                syntax.endsWith(QLatin1String(".4.80")) || syntax.endsWith(QLatin1String(".4.81"));
            const bool is_jpeg = !is_jpeg_ls && syntax.contains(QLatin1String(".1.2.4."));
            if ((is_jpeg || is_jpeg_ls) && text(row, "samples") == QLatin1String("1") &&
                text(row, "frames") == QLatin1String("1") && allowedCodes(row).isEmpty() &&
                !text(row, "path").startsWith(QLatin1String("fuzz"))) {
                QTest::newRow(qPrintable(text(row, "path")))
                    << text(row, "path")
                    << (is_jpeg ? QStringLiteral("dcmdjpeg") : QStringLiteral("dcmdjpls"));
            }
        }
    }
    void pixelsAsDcmtksToolsHaveThem() {
        if (rows_.isEmpty()) {
            QSKIP("shared data is not here (LUCENCY_DATA)");
        }
        QFETCH(QString, path);
        QFETCH(QString, tool);
        const QString program = QStandardPaths::findExecutable(tool);
        if (program.isEmpty()) {
            QSKIP("needs dcmtk's tools");
        }
        QTemporaryDir folder;
        const QString plain = folder.filePath(QStringLiteral("plain.dcm"));
        const QString file = sharedData(QStringLiteral("dicom/") + path);
        QCOMPARE(QProcess::execute(program, {QStringLiteral("-q"), file, plain}), 0);
        const Result<Film> compressed = readFilm(file);
        const Result<Film> decompressed = readFilm(plain);
        QVERIFY(bool(compressed) && bool(decompressed));
        QCOMPARE(pixelsSha256(compressed->pixels), pixelsSha256(decompressed->pixels));
    }

    void noSeedCrashesHangsOrEatsMemory_data() {
        QTest::addColumn<QString>("path");
        for (const auto& row : std::as_const(rows_)) {
            if (text(row, "path").startsWith(QLatin1String("fuzz"))) {
                QTest::newRow(qPrintable(text(row, "path"))) << text(row, "path");
            }
        }
    }
    void noSeedCrashesHangsOrEatsMemory() {
        if (rows_.isEmpty()) {
            QSKIP("shared data is not here (LUCENCY_DATA)");
        }
        QFETCH(QString, path);
        const QString file = sharedData(QStringLiteral("dicom/") + path);
        QElapsedTimer timer;
        timer.start();
        const Result<Film> film = readFilm(file);
        const Result<QJsonObject> facts = inspectFilm(file, false);
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(!film || (film->pixels.samples && bool(facts)));
        rusage usage{};
        QCOMPARE(getrusage(RUSAGE_SELF, &usage), 0);
        const long most_kb = 2'000'000;
        QVERIFY2(usage.ru_maxrss < most_kb, qPrintable(QString::number(usage.ru_maxrss)));
    }
};

QTEST_GUILESS_MAIN(TestDicomConformance)
#include "test_dicom_conformance.moc"
