#include "core/film/film_reader.h"

#include "tests/core/film/dicom_maker.h"

#include <QBuffer>
#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QImage>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <sys/stat.h>
#include <unistd.h>

using namespace lucency;
using namespace lucency::testing;

using Fill = std::function<void(MadeDicom&)>;
Q_DECLARE_METATYPE(Fill)
Q_DECLARE_METATYPE(lucency::ErrorCode)
Q_DECLARE_METATYPE(lucency::FilmFormat)

/// The file as such: its format, its absence, its size, its damage.
class TestFilmReader : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;

    QString put(const QString& name, const QByteArray& bytes) {
        const QString path = folder_.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            QTest::qFail("cannot write", __FILE__, __LINE__);
        }
        return path;
    }
    QByteArray madeBytes(const Fill& fill = {}, E_TransferSyntax syntax = EXS_LittleEndianExplicit,
                         const MadeLayout& layout = {}) {
        MadeDicom made(layout);
        made.pixels(madeValues(layout));
        if (fill) {
            fill(made);
        }
        const QString path = folder_.filePath(QStringLiteral("made.dcm"));
        made.save(path, syntax);
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    static QByteArray pictureBytes(const char* format) {
        QImage image(5, 6, QImage::Format_Grayscale8);
        image.fill(100);
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, format);
        return buffer.data();
    }
    /// 5 x 6 gray pixels in one strip behind the directory (TIFF 6.0, section 4).
    static QByteArray tiffBytes() {
        QByteArray bytes("II*\0\x08\0\0\0", 8);
        const std::vector<std::array<quint16, 2>> directory{{256, 5}, {257, 6}, {258, 8},
                                                            {259, 1}, {262, 1}, {273, 122},
                                                            {277, 1}, {278, 6}, {279, 30}};
        const auto add = [&](auto value) {
            value = qToLittleEndian(value);
            bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
        };
        add(quint16(directory.size()));
        for (const auto& [tag, value] : directory) {
            constexpr quint16 type_short = 3;
            add(tag);
            add(type_short);
            add(quint32(1));
            add(quint32(value));
        }
        add(quint32(0));
        return bytes + QByteArray(30, 'd');
    }
    static void compareError(const Result<Film>& film, ErrorCode code) {
        QVERIFY(!film);
        QCOMPARE(errorName(film.error().code), errorName(code));
    }

private Q_SLOTS:
    void formatByContent_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::addColumn<FilmFormat>("format");
        QTest::newRow("JPEG named .dcm")
            << pictureBytes("jpeg") << QStringLiteral("a.dcm") << FilmFormat::Jpeg;
        QTest::newRow("PNG named .jpg")
            << pictureBytes("png") << QStringLiteral("b.jpg") << FilmFormat::Png;
        QTest::newRow("TIFF without a suffix")
            << tiffBytes() << QStringLiteral("c") << FilmFormat::Tiff;
        QTest::newRow("DICOM named .jpg")
            << madeBytes() << QStringLiteral("d.jpg") << FilmFormat::Dicom;
    }
    void formatByContent() {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        QFETCH(FilmFormat, format);
        const QString path = put(name, bytes);
        const Result<Film> film = readFilm(path);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        QCOMPARE(filmFormatName(film->format), filmFormatName(format));
        QCOMPARE(film->pixels.columns, 5);
        QCOMPARE(film->path, path);
        QCOMPARE(film->sha256.value(), QCryptographicHash::hash(bytes, QCryptographicHash::Sha256));
        QCOMPARE(pixelsSha256(film->pixels).size(), 32);
    }

    void dicomWithATiffInItsPreamble() {
        QByteArray bytes = madeBytes();
        bytes.replace(0, 8, QByteArray("II*\0\x08\0\0\0", 8));
        const Result<Film> film = readFilm(put(QStringLiteral("dual.tif"), bytes));
        QVERIFY(bool(film));
        QCOMPARE(film->format, FilmFormat::Dicom);
    }

    void notAFilm_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("empty") << QByteArray() << ErrorCode::EmptyFile;
        QTest::newRow("text") << QByteArray("This is a letter, not a film.\n")
                              << ErrorCode::UnknownFormat;
        QTest::newRow("web page") << QByteArray("<!DOCTYPE html><html></html>")
                                  << ErrorCode::UnknownFormat;
        QTest::newRow("one byte") << QByteArray("x") << ErrorCode::UnknownFormat;
        QTest::newRow("zeros") << QByteArray(4096, '\0') << ErrorCode::UnknownFormat;
        QTest::newRow("preamble alone") << QByteArray(128, '\0') + "DICM" << ErrorCode::DamagedFile;
        QTest::newRow("JPEG's first bytes")
            << QByteArray("\xff\xd8\xff\xe0") << ErrorCode::DamagedFile;
    }
    void notAFilm() {
        QFETCH(QByteArray, bytes);
        QFETCH(ErrorCode, code);
        compareError(readFilm(put(QStringLiteral("film.dcm"), bytes)), code);
    }

    void missingFile() {
        compareError(readFilm(folder_.filePath(QStringLiteral("nowhere.dcm"))),
                     ErrorCode::FileNotFound);
    }

    void folder() { compareError(readFilm(folder_.path()), ErrorCode::NotAnImage); }

    void pipesAndDevicesAreNotWaitedFor() {
        const QString pipe = folder_.filePath(QStringLiteral("pipe"));
        QCOMPARE(mkfifo(pipe.toLocal8Bit().constData(), 0600), 0);
        compareError(readFilm(pipe), ErrorCode::NotAnImage);
        compareError(readFilm(QStringLiteral("/dev/zero")), ErrorCode::NotAnImage);
    }

    void noPermission() {
        const QString path = put(QStringLiteral("secret.dcm"), madeBytes());
        QVERIFY(QFile::setPermissions(path, {}));
        const bool is_root = geteuid() == 0;
        constexpr uid_t nobody = 65534;
        if (is_root && seteuid(nobody) != 0) {
            QSKIP("root may read everything, and cannot be laid down here");
        }
        const Result<Film> film = readFilm(path);
        if (is_root) {
            QCOMPARE(seteuid(0), 0);
        }
        compareError(film, ErrorCode::PermissionDenied);
    }

    void fileBeyondTheLimit() {
        ReadLimits limits;
        limits.file_bytes = 100;
        compareError(readFilm(put(QStringLiteral("big.dcm"), madeBytes()), limits),
                     ErrorCode::TooLarge);
    }

    void filmBeyondTheLimit() {
        ReadLimits limits;
        limits.pixels = 29;
        compareError(readFilm(put(QStringLiteral("big.dcm"), madeBytes()), limits),
                     ErrorCode::TooLarge);
    }

    void deflatedBombIsNotInflated() {
        MadeLayout layout;
        layout.rows = layout.columns = 2000;
        MadeDicom made(layout);
        made.pixels(std::vector<std::uint16_t>(4'000'000, 0));
        const QString path = folder_.filePath(QStringLiteral("bomb.dcm"));
        made.save(path, EXS_DeflatedLittleEndianExplicit);
        ReadLimits limits;
        limits.file_bytes = 1'000'000;
        QVERIFY(QFileInfo(path).size() < limits.file_bytes);
        compareError(readFilm(path, limits), ErrorCode::TooLarge);
        QVERIFY(bool(readFilm(path)));
    }

    void faultyDicom_data() {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<ErrorCode>("code");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char* name, Fill fill, ErrorCode code, const char* detail) {
            QTest::newRow(name) << fill << code << QString::fromLatin1(detail);
        };
        const auto without = [](const DcmTagKey& tag) -> Fill {
            return [tag](MadeDicom& made) { made.dataset().findAndDeleteElement(tag); };
        };
        row("no rows", without(DCM_Rows), ErrorCode::MissingAttribute, "Rows (0028,0010)");
        row("no columns", without(DCM_Columns), ErrorCode::MissingAttribute, "Columns (0028,0011)");
        row("no bits", without(DCM_BitsStored), ErrorCode::MissingAttribute,
            "BitsStored (0028,0101)");
        row("no photometric interpretation", without(DCM_PhotometricInterpretation),
            ErrorCode::MissingAttribute, "PhotometricInterpretation (0028,0004)");
        row("no pixel data", without(DCM_PixelData), ErrorCode::NotAnImage,
            "Digital X Ray Image Storage For Presentation");
        row(
            "a report",
            [](MadeDicom& made) {
                made.dataset().findAndDeleteElement(DCM_PixelData);
                made.text(DCM_SOPClassUID, UID_BasicTextSRStorage);
            },
            ErrorCode::NotAnImage, "Basic Text SR Storage");
        row(
            "a size that the data does not hold",
            [](MadeDicom& made) {
                made.number(DCM_Rows, 9000);
                made.number(DCM_Columns, 9000);
            },
            ErrorCode::DamagedFile, "60 bytes of pixel data");
        row(
            "a size beyond all limits",
            [](MadeDicom& made) {
                made.number(DCM_Rows, 65535);
                made.number(DCM_Columns, 65535);
            },
            ErrorCode::TooLarge, "65535 x 65535");
        row(
            "no size", [](MadeDicom& made) { made.number(DCM_Rows, 0); }, ErrorCode::DamagedFile,
            "0 x 5");
        row(
            "more bits stored than there are",
            [](MadeDicom& made) { made.number(DCM_BitsStored, 17); }, ErrorCode::DamagedFile,
            "17 bits stored of 16");
        row(
            "high bit below the value", [](MadeDicom& made) { made.number(DCM_HighBit, 3); },
            ErrorCode::DamagedFile, "the highest at 3");
        row(
            "24-bit pixels",
            [](MadeDicom& made) {
                made.number(DCM_BitsAllocated, 24);
                made.number(DCM_BitsStored, 24);
                made.number(DCM_HighBit, 23);
            },
            ErrorCode::UnsupportedPixelFormat, "24-bit");
        row(
            "float pixels",
            [](MadeDicom& made) {
                made.dataset().findAndDeleteElement(DCM_PixelData);
                const Float32 value = 1;
                made.dataset().putAndInsertFloat32Array(DCM_FloatPixelData, &value, 1);
            },
            ErrorCode::UnsupportedPixelFormat, "floating-point");
        row(
            "unknown colours",
            [](MadeDicom& made) { made.text(DCM_PhotometricInterpretation, "X"); },
            ErrorCode::UnsupportedPixelFormat, "X");
        row(
            "palette without its tables",
            [](MadeDicom& made) { made.text(DCM_PhotometricInterpretation, "PALETTE COLOR"); },
            ErrorCode::MissingAttribute, "Palette");
    }
    void faultyDicom() {
        QFETCH(Fill, fill);
        QFETCH(ErrorCode, code);
        QFETCH(QString, detail);
        const Result<Film> film = readFilm(put(QStringLiteral("faulty.dcm"), madeBytes(fill)));
        compareError(film, code);
        QVERIFY2(film.error().detail.contains(detail), qPrintable(film.error().detail));
    }

    void truncatedAnywhere_data() {
        QTest::addColumn<int>("syntax");
        for (const E_TransferSyntax syntax :
             {EXS_LittleEndianImplicit, EXS_LittleEndianExplicit, EXS_BigEndianExplicit,
              EXS_DeflatedLittleEndianExplicit, EXS_RLELossless, EXS_JPEGProcess14SV1,
              EXS_JPEGLSLossless}) {
            QTest::newRow(DcmXfer(syntax).getXferName()) << static_cast<int>(syntax);
        }
    }
    void truncatedAnywhere() {
        QFETCH(int, syntax);
        const QByteArray whole = madeBytes({}, static_cast<E_TransferSyntax>(syntax));
        const QString path = put(QStringLiteral("whole.dcm"), whole);
        const Result<Film> film = readFilm(path);
        QVERIFY2(bool(film), film ? "" : qPrintable(errorSentence(film.error())));
        const std::vector<std::uint16_t>& samples = *film->pixels.samples;
        for (qsizetype size = 1; size < whole.size(); ++size) {
            const Result<Film> part = readFilm(put(QStringLiteral("part.dcm"), whole.left(size)));
            // A few bytes may be missing after the last pixel; else it is refused or said to be a
            // part, never guessed.
            if (!part || *part->pixels.samples == samples) {
                continue;
            }
            QCOMPARE(part->notices.size(), std::size_t{1});
            QCOMPARE(part->notices[0].code, QStringLiteral("truncated"));
            const auto missing = static_cast<std::size_t>(
                std::ranges::count(*part->pixels.samples, part->padding_low.value()));
            QVERIFY2(missing >= 5 && missing <= samples.size() - 5,
                     qPrintable(QString::number(missing)));
            QVERIFY(std::equal(samples.begin(), samples.end() - static_cast<qsizetype>(missing),
                               part->pixels.samples->begin()));
        }
    }

    void changedAnywhere_data() { truncatedAnywhere_data(); }
    void changedAnywhere() {
        QFETCH(int, syntax);
        const QByteArray whole = madeBytes({}, static_cast<E_TransferSyntax>(syntax));
        for (qsizetype at = 128; at < whole.size(); ++at) {
            QByteArray changed = whole;
            changed[at] = changed[at] == '\xff' ? '\0' : '\xff';
            const Result<Film> film = readFilm(put(QStringLiteral("changed.dcm"), changed));
            QVERIFY(!film || film->pixels.samples->size() ==
                                 static_cast<std::size_t>(film->pixels.rows) *
                                     static_cast<std::size_t>(film->pixels.columns));
        }
    }

    // DCMTK fills what it cannot make out and says so in its log alone.
    void corruptScanIsSaid_data() {
        QTest::addColumn<int>("syntax");
        QTest::addColumn<int>("bits");
        QTest::newRow("baseline") << static_cast<int>(EXS_JPEGProcess1) << 8;
        QTest::newRow("extended") << static_cast<int>(EXS_JPEGProcess2_4) << 12;
        QTest::newRow("lossless") << static_cast<int>(EXS_JPEGProcess14SV1) << 12;
    }
    void corruptScanIsSaid() {
        QFETCH(int, syntax);
        QFETCH(int, bits);
        const MadeLayout layout{64, 64, 1, bits > 8 ? 16 : 8, bits, bits - 1, 0, 0, "MONOCHROME2"};
        const QByteArray whole = madeBytes({}, static_cast<E_TransferSyntax>(syntax), layout);
        const Result<Film> film = readFilm(put(QStringLiteral("whole.dcm"), whole));
        QVERIFY(film && film->notices.empty());
        // Ones without end are no Huffman code; stuffed, so that they are no marker either.
        QByteArray corrupt = whole;
        const QByteArray ones = QByteArray("\xff\x00", 2).repeated(12);
        corrupt.replace(whole.size() - 400, ones.size(), ones);
        const Result<Film> read = readFilm(put(QStringLiteral("corrupt.dcm"), corrupt));
        QVERIFY(!read || (read->notices.size() == 1 &&
                          (read->notices[0].code == QLatin1String("damaged") ||
                           read->notices[0].code == QLatin1String("truncated"))));
    }

    void deeplyNestedSequences() {
        // Items within items without end: DCMTK follows them by recursion.
        QByteArray bytes = madeBytes();
        const qsizetype meta_end = 128 + 4 + 12 + qFromLittleEndian<quint32>(bytes.mid(140, 4));
        bytes.truncate(meta_end);
        const QByteArray level(
            "\x08\x00\x15\x11SQ\0\0\xff\xff\xff\xff\xfe\xff\x00\xe0\xff\xff\xff\xff", 20);
        bytes += level.repeated(500'000);
        QElapsedTimer timer;
        timer.start();
        compareError(readFilm(put(QStringLiteral("deep.dcm"), bytes)), ErrorCode::DamagedFile);
        QVERIFY(timer.elapsed() < 5000);
    }

    void compressedHeaderThatLies_data() {
        QTest::addColumn<int>("syntax");
        QTest::newRow("RLE") << static_cast<int>(EXS_RLELossless);
        QTest::newRow("JPEG lossless") << static_cast<int>(EXS_JPEGProcess14SV1);
        QTest::newRow("JPEG-LS") << static_cast<int>(EXS_JPEGLSLossless);
    }
    void compressedHeaderThatLies() {
        QFETCH(int, syntax);
        MadeDicom made;
        made.pixels(madeValues({}));
        const QString path = folder_.filePath(QStringLiteral("lies.dcm"));
        made.save(path, static_cast<E_TransferSyntax>(syntax));
        made.number(DCM_Rows, 9000);
        made.number(DCM_Columns, 9000);
        made.save(path, static_cast<E_TransferSyntax>(syntax));
        compareError(readFilm(path), ErrorCode::DamagedFile);
    }

    void unsupportedTransferSyntaxIsNamed_data() {
        QTest::addColumn<QString>("uid");
        QTest::addColumn<QString>("name");
        const auto row = [](const char* uid, const char* name) {
            QTest::newRow(name) << QStringLiteral("1.2.840.10008.1.2.") + QString::fromLatin1(uid)
                                << QString::fromLatin1(name);
        };
        row("4.92", "JPEG 2000 Part 2");
        row("4.94", "JPIP");
        row("4.100", "MPEG2");
        row("4.102", "MPEG-4");
        row("4.107", "HEVC");
        row("4.110", "JPEG XL Lossless");
        row("4.111", "JPEG XL JPEG Recompression");
        row("4.112", "JPEG XL");
        row("4.204", "JPIP HTJ2K");  // .205 is deflated, which the newer DCMTK knows
        row("8.1", "Deflated Image Frame");
        row("4.999", "1.2.840.10008.1.2.4.999");
    }
    void unsupportedTransferSyntaxIsNamed() {
        QFETCH(QString, uid);
        QFETCH(QString, name);
        MadeDicom made;
        made.pixels(madeValues({}));
        const QString path = folder_.filePath(QStringLiteral("other.dcm"));
        made.save(path, EXS_JPEGLSLossless);
        const Result<Film> film =
            readFilm(put(QStringLiteral("other.dcm"), withTransferSyntax(path, uid)));
        compareError(film, ErrorCode::UnsupportedTransferSyntax);
        QVERIFY2(film.error().detail.contains(name), qPrintable(film.error().detail));
        QVERIFY(film.error().detail.contains(uid));
    }
};

QTEST_APPLESS_MAIN(TestFilmReader)
#include "test_film_reader.moc"
