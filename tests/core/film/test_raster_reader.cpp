#include "core/film/raster/raster_reader.h"

#include "tests/support/shared_data.h"

#include <QBuffer>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QImage>
#include <QImageReader>
#include <QImageWriter>
#include <QtEndian>
#include <QtTest>

#include <cstdio>
#include <functional>
#include <jpeglib.h>
#include <tiffio.h>

using namespace lucency;

namespace {

constexpr int rows = 40;
constexpr int columns = 56;

int pattern(int row, int column) {
    return (row * 7 + column * 3 + (row * column) % 11) % 256;
}
int pattern16(int row, int column) {
    return (row * 1567 + column * 389 + 3) % 65536;
}

QImage grayImage() {
    QImage image(columns, rows, QImage::Format_Grayscale8);
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            image.scanLine(row)[column] = static_cast<uchar>(pattern(row, column));
        }
    }
    return image;
}

QByteArray saved(const QImage& image, const char* format, const QString& text = {}) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImageWriter writer(&buffer, format);
    writer.setQuality(95);
    if (!text.isEmpty()) {
        writer.setText(QStringLiteral("Description"), text);
    }
    writer.write(image);
    return bytes;
}

// libjpeg for what Qt does not write: CMYK, with or without progressive scans.
QByteArray jpegOf(J_COLOR_SPACE space, int components, bool progressive,
                  const std::function<int(int, int, int)>& sample, int precision_rows = rows) {
    jpeg_compress_struct info{};
    jpeg_error_mgr errors{};
    info.err = jpeg_std_error(&errors);
    jpeg_create_compress(&info);
    unsigned char* data = nullptr;
    unsigned long size = 0;
    jpeg_mem_dest(&info, &data, &size);
    info.image_width = columns;
    info.image_height = static_cast<JDIMENSION>(precision_rows);
    info.input_components = components;
    info.in_color_space = space;
    jpeg_set_defaults(&info);
    jpeg_set_quality(&info, 100, TRUE);
    if (progressive) {
        jpeg_simple_progression(&info);
    }
    jpeg_start_compress(&info, TRUE);
    std::vector<JSAMPLE> line(static_cast<std::size_t>(columns * components));
    for (int row = 0; row < precision_rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            for (int channel = 0; channel < components; ++channel) {
                line[static_cast<std::size_t>(column * components + channel)] =
                    static_cast<JSAMPLE>(sample(row, column, channel));
            }
        }
        JSAMPLE* pointer = line.data();
        jpeg_write_scanlines(&info, &pointer, 1);
    }
    jpeg_finish_compress(&info);
    jpeg_destroy_compress(&info);
    QByteArray bytes(reinterpret_cast<const char*>(data), static_cast<qsizetype>(size));
    free(data);  // NOLINT: libjpeg's
    return bytes;
}

struct TiffKind {
    int bits = 8;
    int channels = 1;
    int photometric = PHOTOMETRIC_MINISBLACK;
    int compression = COMPRESSION_NONE;
    int orientation = ORIENTATION_TOPLEFT;
    int format = SAMPLEFORMAT_UINT;
    bool tiled = false;
    int pages = 1;
    QByteArray description;
};

QByteArray tiffOf(const TiffKind& kind, const std::function<int(int, int, int)>& sample) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("film.tif"));
    TIFF* tiff = TIFFOpen(path.toLocal8Bit().constData(), "w");
    for (int page = 0; page < kind.pages; ++page) {
        TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, columns);
        TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, rows);
        TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, kind.bits);
        TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, kind.channels);
        TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, kind.photometric);
        TIFFSetField(tiff, TIFFTAG_COMPRESSION, kind.compression);
        TIFFSetField(tiff, TIFFTAG_ORIENTATION, kind.orientation);
        TIFFSetField(tiff, TIFFTAG_SAMPLEFORMAT, kind.format);
        TIFFSetField(tiff, TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG);
        TIFFSetField(tiff, TIFFTAG_XRESOLUTION, 300.0);
        TIFFSetField(tiff, TIFFTAG_YRESOLUTION, 300.0);
        if (!kind.description.isEmpty()) {
            TIFFSetField(tiff, TIFFTAG_IMAGEDESCRIPTION, kind.description.constData());
        }
        const int bytes = kind.bits / 8;
        const auto put = [&](QByteArray& line, int at, int value) {
            if (bytes == 1) {
                line[at] = static_cast<char>(value);
            } else if (bytes == 2) {
                qToUnaligned(static_cast<quint16>(value), line.data() + at * 2);
            } else {
                qToUnaligned(static_cast<float>(value), line.data() + at * 4);
            }
        };
        if (kind.tiled) {
            constexpr int side = 16;
            TIFFSetField(tiff, TIFFTAG_TILEWIDTH, side);
            TIFFSetField(tiff, TIFFTAG_TILELENGTH, side);
            for (int top = 0; top < rows; top += side) {
                for (int left = 0; left < columns; left += side) {
                    QByteArray tile(side * side * kind.channels * bytes, '\0');
                    for (int at = 0; at < side * side * kind.channels; ++at) {
                        const int pixel = at / kind.channels;
                        put(tile, at,
                            sample(top + pixel / side, left + pixel % side, at % kind.channels));
                    }
                    TIFFWriteTile(tiff, tile.data(), static_cast<std::uint32_t>(left),
                                  static_cast<std::uint32_t>(top), 0, 0);
                }
            }
        } else {
            TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 12);
            for (int row = 0; row < rows; ++row) {
                QByteArray line(columns * kind.channels * bytes, '\0');
                for (int at = 0; at < columns * kind.channels; ++at) {
                    put(line, at, sample(row, at / kind.channels, at % kind.channels));
                }
                TIFFWriteScanline(tiff, line.data(), static_cast<std::uint32_t>(row), 0);
            }
        }
        TIFFWriteDirectory(tiff);
    }
    TIFFClose(tiff);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

int gray8(int row, int column, int) {
    return pattern(row, column);
}
int gray16(int row, int column, int) {
    return pattern16(row, column);
}

Result<Film> read(const QByteArray& bytes, FilmFormat format, const ReadLimits& limits = {}) {
    return readRaster(QStringLiteral("film"), bytes, format, limits);
}

int sampleAt(const Film& film, int row, int column) {
    return (*film.pixels.samples)[static_cast<std::size_t>(row * film.pixels.columns + column)];
}

bool holds(const Film& film, const std::function<int(int, int)>& expected, int tolerance = 0) {
    if (film.pixels.rows != rows || film.pixels.columns != columns) {
        return false;
    }
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            if (std::abs(sampleAt(film, row, column) - expected(row, column)) > tolerance) {
                qWarning("%d,%d: %d for %d", row, column, sampleAt(film, row, column),
                         expected(row, column));
                return false;
            }
        }
    }
    return true;
}

bool hasNotice(const Film& film, const char* code) {
    return std::any_of(film.notices.begin(), film.notices.end(), [code](const FilmNotice& notice) {
        return notice.code == QLatin1String(code) && !notice.text.isEmpty();
    });
}

// An Exif block with an orientation alone, put behind the JPEG's first marker.
QByteArray withOrientation(const QByteArray& jpeg, int orientation, bool little) {
    QByteArray exif("Exif\0\0", 6);
    exif += little ? QByteArray::fromHex(
                         "49492a0008000000"
                         "0100"
                         "1201"
                         "0300"
                         "01000000")
                   : QByteArray::fromHex(
                         "4d4d002a00000008"
                         "0001"
                         "0112"
                         "0003"
                         "00000001");
    exif += little ? QByteArray(1, static_cast<char>(orientation)) + QByteArray(3, '\0')
                   : QByteArray(1, '\0') + static_cast<char>(orientation) + QByteArray(2, '\0');
    exif += QByteArray(4, '\0');
    QByteArray segment = QByteArray::fromHex("ffe1");
    const int length = static_cast<int>(exif.size()) + 2;
    segment += static_cast<char>(length / 256);
    segment += static_cast<char>(length % 256);
    return jpeg.left(2) + segment + exif + jpeg.mid(2);
}

}  // namespace

class TestRasterReader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsEverySampleOfPng() {
        const Result<Film> film = read(saved(grayImage(), "png"), FilmFormat::Png);
        QVERIFY(film);
        QVERIFY(holds(*film, pattern));
        QCOMPARE(film->pixels.bits_stored, 8);
        QCOMPARE(film->photometric, QStringLiteral("MONOCHROME2"));
        QCOMPARE(film->chroma, 0.0);
        QVERIFY(film->notices.empty());
        QVERIFY(!film->spacing);
    }

    void keepsEverySampleOf16BitPng() {
        QImage image(columns, rows, QImage::Format_Grayscale16);
        for (int row = 0; row < rows; ++row) {
            auto* line = reinterpret_cast<quint16*>(image.scanLine(row));
            for (int column = 0; column < columns; ++column) {
                line[column] = static_cast<quint16>(pattern16(row, column));
            }
        }
        const Result<Film> film = read(saved(image, "png"), FilmFormat::Png);
        QVERIFY(film);
        QCOMPARE(film->pixels.bits_stored, 16);
        QVERIFY(holds(*film, pattern16));
    }

    void readsBilevelPng() {
        const QImage mono = grayImage().convertToFormat(QImage::Format_Mono, Qt::ThresholdDither);
        const Result<Film> film = read(saved(mono, "png"), FilmFormat::Png);
        QVERIFY(film);
        QVERIFY(holds(*film, [&](int row, int column) { return qGray(mono.pixel(column, row)); }));
    }

    void readsPalettePng() {
        QImage image(columns, rows, QImage::Format_Indexed8);
        image.setColorTable({qRgb(10, 10, 10), qRgb(200, 200, 200), qRgb(255, 0, 0)});
        for (int row = 0; row < rows; ++row) {
            for (int column = 0; column < columns; ++column) {
                image.setPixel(column, row, static_cast<uint>((row + column) % 2));
            }
        }
        const Result<Film> gray = read(saved(image, "png"), FilmFormat::Png);
        QVERIFY(gray);
        QCOMPARE(gray->photometric, QStringLiteral("PALETTE COLOR"));
        QVERIFY(
            holds(*gray, [](int row, int column) { return (row + column) % 2 == 0 ? 10 : 200; }));
        QVERIFY(!hasNotice(*gray, "colour-reduced"));
    }

    void colourBecomesLuma() {
        QImage image(columns, rows, QImage::Format_RGB32);
        image.fill(qRgb(200, 100, 50));
        const Result<Film> film = read(saved(image, "png"), FilmFormat::Png);
        QVERIFY(film);
        const int luma = qRound(0.299 * 200 + 0.587 * 100 + 0.114 * 50);
        QVERIFY(holds(*film, [luma](int, int) { return luma; }));
        QVERIFY(std::abs(film->chroma - 150.0 / 255) < 1e-9);
        QVERIFY(hasNotice(*film, "colour-reduced"));
        QCOMPARE(film->photometric, QStringLiteral("RGB"));
    }

    void threeEqualChannelsAreGray() {
        const QImage image = grayImage().convertToFormat(QImage::Format_RGB32);
        const Result<Film> film = read(saved(image, "png"), FilmFormat::Png);
        QVERIFY(film);
        QVERIFY(holds(*film, pattern));
        QCOMPARE(film->chroma, 0.0);
        QVERIFY(film->notices.empty());
    }

    void transparencyIsIgnoredAndTold() {
        QImage image = grayImage().convertToFormat(QImage::Format_ARGB32);
        const Result<Film> opaque = read(saved(image, "png"), FilmFormat::Png);
        QVERIFY(opaque);
        QVERIFY(!hasNotice(*opaque, "alpha-ignored"));
        image.setPixel(5, 5, qRgba(60, 60, 60, 100));
        const Result<Film> film = read(saved(image, "png"), FilmFormat::Png);
        QVERIFY(film);
        QVERIFY(hasNotice(*film, "alpha-ignored"));
        QCOMPARE(sampleAt(*film, 5, 5), 60);
    }

    void readsJpeg_data() {
        QTest::addColumn<bool>("progressive");
        QTest::addColumn<int>("components");
        QTest::newRow("baseline gray") << false << 1;
        QTest::newRow("progressive gray") << true << 1;
        QTest::newRow("baseline three equal channels") << false << 3;
        QTest::newRow("progressive three equal channels") << true << 3;
    }
    void readsJpeg() {
        QFETCH(bool, progressive);
        QFETCH(int, components);
        const auto smooth = [](int row, int column, int) { return 40 + 3 * row + column; };
        const Result<Film> film =
            read(jpegOf(components == 1 ? JCS_GRAYSCALE : JCS_RGB, components, progressive, smooth),
                 FilmFormat::Jpeg);
        QVERIFY2(film, film ? "" : qPrintable(film.error().detail));
        QVERIFY(holds(
            *film, [&](int row, int column) { return smooth(row, column, 0); }, 2));
        QVERIFY(!hasNotice(*film, "colour-reduced"));
        QVERIFY(!film->spacing);
    }

    void readsCmykJpeg() {
        // White paper with the black ink alone: gray = 255 - K.
        const Result<Film> film =
            read(jpegOf(JCS_CMYK, 4, false,
                        [](int row, int, int channel) {
                            return 255 - (channel == 3 ? 5 * row : 0);  // inverted, as Adobe does
                        }),
                 FilmFormat::Jpeg);
        QVERIFY(film);
        QVERIFY(holds(
            *film, [](int row, int) { return 255 - 5 * row; }, 3));
    }

    void appliesExifOrientationOnce_data() {
        QTest::addColumn<int>("orientation");
        QTest::addColumn<bool>("little");
        for (int orientation = 1; orientation <= 8; ++orientation) {
            QTest::addRow("%d little-endian", orientation) << orientation << true;
            QTest::addRow("%d big-endian", orientation) << orientation << false;
        }
    }
    void appliesExifOrientationOnce() {
        QFETCH(int, orientation);
        QFETCH(bool, little);
        const QByteArray jpeg = withOrientation(saved(grayImage(), "jpeg"), orientation, little);
        const Result<Film> film = read(jpeg, FilmFormat::Jpeg);
        QVERIFY(film);
        QCOMPARE(hasNotice(*film, "exif-rotated"), orientation != 1);
        // Qt's own transform is the reference.
        QByteArray copy = jpeg;
        QBuffer buffer(&copy);
        QImageReader reader(&buffer, "jpeg");
        reader.setAutoTransform(true);
        const QImage expected = reader.read().convertToFormat(QImage::Format_Grayscale8);
        QCOMPARE(film->pixels.columns, expected.width());
        QCOMPARE(film->pixels.rows, expected.height());
        for (int row = 0; row < expected.height(); ++row) {
            for (int column = 0; column < expected.width(); ++column) {
                QVERIFY(std::abs(sampleAt(*film, row, column) -
                                 qGray(expected.pixel(column, row))) <= 1);
            }
        }
    }

    void readsTiff_data() {
        QTest::addColumn<int>("bits");
        QTest::addColumn<int>("compression");
        QTest::addColumn<bool>("tiled");
        for (const int bits : {8, 16}) {
            for (const bool tiled : {false, true}) {
                const char* shape = tiled ? "tiles" : "strips";
                QTest::addRow("%d bits plain %s", bits, shape) << bits << COMPRESSION_NONE << tiled;
                QTest::addRow("%d bits LZW %s", bits, shape) << bits << COMPRESSION_LZW << tiled;
                QTest::addRow("%d bits deflate %s", bits, shape)
                    << bits << COMPRESSION_ADOBE_DEFLATE << tiled;
            }
        }
    }
    void readsTiff() {
        QFETCH(int, bits);
        QFETCH(int, compression);
        QFETCH(bool, tiled);
        TiffKind kind;
        kind.bits = bits;
        kind.compression = compression;
        kind.tiled = tiled;
        const Result<Film> film = read(tiffOf(kind, bits == 8 ? gray8 : gray16), FilmFormat::Tiff);
        QVERIFY2(film, film ? "" : qPrintable(film.error().detail));
        QCOMPARE(film->pixels.bits_stored, bits);
        QVERIFY(holds(*film, bits == 8 ? pattern : pattern16));
        QVERIFY(!film->spacing);
    }

    void whiteIsZeroTiffIsMonochrome1() {
        TiffKind kind;
        kind.photometric = PHOTOMETRIC_MINISWHITE;
        const Result<Film> film = read(tiffOf(kind, gray8), FilmFormat::Tiff);
        QVERIFY(film);
        QVERIFY(film->low_is_white);
        QCOMPARE(film->photometric, QStringLiteral("MONOCHROME1"));
        QVERIFY(holds(*film, pattern));
    }

    void colourTiffBecomesLuma_data() {
        QTest::addColumn<int>("bits");
        QTest::newRow("8 bits") << 8;
        QTest::newRow("16 bits") << 16;
    }
    void colourTiffBecomesLuma() {
        QFETCH(int, bits);
        TiffKind kind;
        kind.bits = bits;
        kind.channels = 3;
        kind.photometric = PHOTOMETRIC_RGB;
        const int step = bits == 8 ? 50 : 12345;
        const Result<Film> film =
            read(tiffOf(kind, [step](int, int, int channel) { return step * (channel + 1); }),
                 FilmFormat::Tiff);
        QVERIFY(film);
        const int luma = qRound(step * (0.299 + 2 * 0.587 + 3 * 0.114));
        QVERIFY(holds(*film, [luma](int, int) { return luma; }));
        QVERIFY(hasNotice(*film, "colour-reduced"));
    }

    void orientedTiffIsTurned() {
        TiffKind kind;
        kind.orientation = ORIENTATION_BOTRIGHT;
        const Result<Film> film = read(tiffOf(kind, gray8), FilmFormat::Tiff);
        QVERIFY(film);
        QVERIFY(hasNotice(*film, "exif-rotated"));
        QVERIFY(holds(*film, [](int row, int column) {
            return pattern(rows - 1 - row, columns - 1 - column);
        }));
    }

    void firstOfSeveralPages() {
        TiffKind kind;
        kind.pages = 3;
        const Result<Film> film = read(tiffOf(kind, gray8), FilmFormat::Tiff);
        QVERIFY(film);
        QCOMPARE(film->frames, 3);
        QVERIFY(hasNotice(*film, "first-frame-of"));
    }

    void floatTiffIsRefused() {
        TiffKind kind;
        kind.bits = 32;
        kind.format = SAMPLEFORMAT_IEEEFP;
        QCOMPARE(read(tiffOf(kind, gray8), FilmFormat::Tiff).error().code,
                 ErrorCode::UnsupportedPixelFormat);
    }

    void textThatSaysSyntheticIsHeard() {
        const QString text = QStringLiteral("SYNTHETIC film");
        QVERIFY(read(saved(grayImage(), "png", text), FilmFormat::Png)->acquisition.synthetic);
        QVERIFY(read(saved(grayImage(), "jpeg", text), FilmFormat::Jpeg)->acquisition.synthetic);
        TiffKind kind;
        kind.description = "a SYNTHETIC film";
        QVERIFY(read(tiffOf(kind, gray8), FilmFormat::Tiff)->acquisition.synthetic);
        QVERIFY(!read(saved(grayImage(), "png"), FilmFormat::Png)->acquisition.synthetic);
    }

    void partOfAFileIsNeverAFilm_data() {
        QTest::addColumn<QByteArray>("whole");
        QTest::addColumn<int>("format");
        const auto row = [](const char* name, const QByteArray& bytes, FilmFormat format) {
            QTest::newRow(name) << bytes << static_cast<int>(format);
        };
        row("gray JPEG", jpegOf(JCS_GRAYSCALE, 1, false, gray8), FilmFormat::Jpeg);
        row("colour JPEG", jpegOf(JCS_RGB, 3, false, gray8), FilmFormat::Jpeg);
        row("progressive JPEG", jpegOf(JCS_GRAYSCALE, 1, true, gray8), FilmFormat::Jpeg);
        row("PNG", saved(grayImage(), "png"), FilmFormat::Png);
        TiffKind kind;
        row("TIFF", tiffOf(kind, gray8), FilmFormat::Tiff);
        kind.compression = COMPRESSION_LZW;
        row("LZW TIFF", tiffOf(kind, gray8), FilmFormat::Tiff);
    }
    void partOfAFileIsNeverAFilm() {
        QFETCH(QByteArray, whole);
        QFETCH(int, format);
        QVERIFY(read(whole, static_cast<FilmFormat>(format)));
        for (const double share : {0.0, 0.01, 0.1, 0.5, 0.9, 0.97}) {
            const auto size = static_cast<qsizetype>(share * static_cast<double>(whole.size()));
            const Result<Film> film = read(whole.left(size), static_cast<FilmFormat>(format));
            QVERIFY2(!film, qPrintable(QString::number(share)));
            QCOMPARE(film.error().code, ErrorCode::DamagedFile);
        }
    }

    void jpegCutInItsPictureAndClosedAgainIsDamaged() {
        const QByteArray whole = jpegOf(JCS_GRAYSCALE, 1, false, gray8);
        const QByteArray closed = whole.left(whole.size() / 2) + QByteArray::fromHex("ffd9");
        QCOMPARE(read(closed, FilmFormat::Jpeg).error().code, ErrorCode::DamagedFile);
    }

    void flippedByteInPngIsDamaged() {
        QByteArray bytes = saved(grayImage(), "png");
        const qsizetype at = bytes.indexOf("IDAT") + 60;
        bytes[at] = static_cast<char>(bytes[at] ^ 0x55);
        QCOMPARE(read(bytes, FilmFormat::Png).error().code, ErrorCode::DamagedFile);
    }

    void compressedTiffWithNoiseInsideIsDamaged() {
        TiffKind kind;
        kind.compression = COMPRESSION_ADOBE_DEFLATE;
        QByteArray bytes = tiffOf(kind, gray16);
        for (qsizetype at = 60; at < 90; ++at) {
            bytes[at] = static_cast<char>(bytes[at] ^ 0x5A);
        }
        QCOMPARE(read(bytes, FilmFormat::Tiff).error().code, ErrorCode::DamagedFile);
    }

    void hugeSizesAreRefusedAtOnce_data() {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("format");
        QByteArray jpeg = jpegOf(JCS_GRAYSCALE, 1, false, gray8);
        const qsizetype frame = jpeg.indexOf(QByteArray::fromHex("ffc0"));
        qToBigEndian<quint16>(40000, jpeg.data() + frame + 5);
        qToBigEndian<quint16>(40000, jpeg.data() + frame + 7);
        QTest::newRow("JPEG") << jpeg << static_cast<int>(FilmFormat::Jpeg);
        QByteArray png = saved(grayImage(), "png");
        qToBigEndian<quint32>(40000, png.data() + 16);
        qToBigEndian<quint32>(40000, png.data() + 20);
        QTest::newRow("PNG") << png << static_cast<int>(FilmFormat::Png);
        qToBigEndian<quint32>(0x7FFFFFFF, png.data() + 16);
        qToBigEndian<quint32>(0x7FFFFFFF, png.data() + 20);
        QTest::newRow("largest PNG") << png << static_cast<int>(FilmFormat::Png);
    }
    void hugeSizesAreRefusedAtOnce() {
        QFETCH(QByteArray, bytes);
        QFETCH(int, format);
        QElapsedTimer timer;
        timer.start();
        const Result<Film> film = read(bytes, static_cast<FilmFormat>(format));
        QVERIFY(!film);
        QCOMPARE(film.error().code, ErrorCode::TooLarge);
        QVERIFY(timer.elapsed() < 200);
    }

    void limitIsOnPixels() {
        const QByteArray bytes = saved(grayImage(), "png");
        ReadLimits limits;
        limits.pixels = rows * columns;
        QVERIFY(read(bytes, FilmFormat::Png, limits));
        limits.pixels = rows * columns - 1;
        QCOMPARE(read(bytes, FilmFormat::Png, limits).error().code, ErrorCode::TooLarge);
    }

    void sizeThatTheBytesCannotHoldIsDamaged() {
        QByteArray jpeg = jpegOf(JCS_GRAYSCALE, 1, false, gray8);
        const qsizetype frame = jpeg.indexOf(QByteArray::fromHex("ffc0"));
        qToBigEndian<quint16>(9000, jpeg.data() + frame + 5);
        qToBigEndian<quint16>(9000, jpeg.data() + frame + 7);
        QCOMPARE(read(jpeg, FilmFormat::Jpeg).error().code, ErrorCode::DamagedFile);
    }

    void inspectTellsTheHeader() {
        const QJsonObject facts =
            inspectRaster(saved(grayImage(), "png", QStringLiteral("words")), FilmFormat::Png);
        QCOMPARE(facts.value(QLatin1String("rows")).toInt(), rows);
        QCOMPARE(facts.value(QLatin1String("columns")).toInt(), columns);
        QCOMPARE(facts.value(QLatin1String("channels")).toInt(), 1);
        QVERIFY(inspectRaster("nothing", FilmFormat::Jpeg).isEmpty());
    }

    void realFilmsReadWhole() {
        SKIP_WITHOUT_SHARED_DATA(QStringLiteral("kermany/fullsize"));
        int films = 0;
        QDirIterator files(lucency::testing::sharedData(QStringLiteral("kermany/fullsize")),
                           {QStringLiteral("*.jpeg")}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            const Result<Film> film = read(bytes, FilmFormat::Jpeg);
            QVERIFY(film);
            QVERIFY(!read(bytes.left(bytes.size() / 2), FilmFormat::Jpeg));
            ++films;
        }
        QVERIFY(films > 0);
    }
};

QTEST_GUILESS_MAIN(TestRasterReader)
#include "test_raster_reader.moc"
