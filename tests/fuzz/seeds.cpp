#include "tests/fuzz/seeds.h"

#include "tests/core/film/dicom_maker.h"
#include "tests/core/jpeg2000/codestream_maker.h"

#include <QBuffer>
#include <QImage>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

#include <random>
#include <tiffio.h>

namespace lucency::testing {

namespace {

QByteArray contents(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A file with the attributes that readers stumble over: tables, windows, sequences, overlays.
void furnish(MadeDicom& made) {
    made.text(DCM_SpecificCharacterSet, "\\ISO 2022 IR 87");
    made.text(DCM_PatientName, "Phantom^Film=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B");
    made.text(DCM_PatientAge, "003Y");
    made.text(DCM_PatientOrientation, "L\\F");
    made.text(DCM_ImagerPixelSpacing, "0.2\\0.2");
    made.text(DCM_PixelAspectRatio, "1\\1");
    made.text(DCM_WindowCenter, "2048\\1000");
    made.text(DCM_WindowWidth, "4096\\500");
    made.text(DCM_RescaleSlope, "1");
    made.text(DCM_RescaleIntercept, "-10");
    DcmItem* item = nullptr;
    made.dataset().findOrCreateSequenceItem(DCM_VOILUTSequence, item);
    const Uint16 descriptor[] = {4, 0, 8};
    const Uint16 entries[] = {0, 80, 160, 255};
    item->putAndInsertUint16Array(DCM_LUTDescriptor, descriptor, 3);
    item->putAndInsertUint16Array(DCM_LUTData, entries, 4);
    const DcmTagKey origin(0x6000, 0x0050);
    const Sint16 corner[] = {1, 1};
    made.number(DcmTagKey(0x6000, 0x0010), 4);
    made.number(DcmTagKey(0x6000, 0x0011), 4);
    made.text(DcmTagKey(0x6000, 0x0040), "G");
    made.dataset().putAndInsertSint16Array(origin, corner, 2);
    made.number(DcmTagKey(0x6000, 0x0100), 1);
    made.number(DcmTagKey(0x6000, 0x0102), 0);
    made.words(DcmTagKey(0x6000, 0x3000), {0xa5a5});
}

/// A codestream as the one frame of an encapsulated film.
QByteArray jpeg2000Film(const QByteArray& stream) {
    MadeDicom made({24, 24, 1, 16, 12, 11, 0, 0, "MONOCHROME2"});
    const DcmTag item_tag(DCM_Item, EVR_OB);
    auto* sequence = new DcmPixelSequence(DcmTag(DCM_PixelData, EVR_OB));
    sequence->insert(new DcmPixelItem(item_tag));
    auto* item = new DcmPixelItem(item_tag);
    const QByteArray even = stream.size() % 2 == 0 ? stream : stream + '\0';
    item->putUint8Array(reinterpret_cast<const Uint8*>(even.constData()),
                        static_cast<unsigned long>(even.size()));
    sequence->insert(item);
    auto* pixels = new DcmPixelData(DCM_PixelData);
    pixels->putOriginalRepresentation(EXS_JPEG2000LosslessOnly, nullptr, sequence);
    made.dataset().insert(pixels, OFTrue);
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seed.dcm"));
    made.save(path, EXS_JPEG2000LosslessOnly);
    return contents(path);
}

QByteArray tiffBytes(std::uint16_t compression, int bits) {
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seed.tif"));
    TIFF* tiff = TIFFOpen(QFile::encodeName(path).constData(), "w");
    constexpr int side = 16;
    TIFFSetField(tiff, TIFFTAG_IMAGEWIDTH, side);
    TIFFSetField(tiff, TIFFTAG_IMAGELENGTH, side);
    TIFFSetField(tiff, TIFFTAG_BITSPERSAMPLE, bits);
    TIFFSetField(tiff, TIFFTAG_SAMPLESPERPIXEL, 1);
    TIFFSetField(tiff, TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    TIFFSetField(tiff, TIFFTAG_COMPRESSION, compression);
    TIFFSetField(tiff, TIFFTAG_ROWSPERSTRIP, 4);
    std::vector<std::uint16_t> row(side, 0x1234);
    for (std::uint32_t y = 0; y < side; ++y) {
        TIFFWriteScanline(tiff, row.data(), y, 0);
    }
    TIFFClose(tiff);
    return contents(path);
}

}  // namespace

std::vector<Seed> dicomSeeds() {
    struct Kind {
        const char* name;
        E_TransferSyntax syntax;
        MadeLayout layout;
    };
    const MadeLayout gray8{24, 24, 1, 8, 8, 7, 0, 0, "MONOCHROME2"};
    const MadeLayout gray12{24, 24, 1, 16, 12, 11, 0, 0, "MONOCHROME1"};
    const MadeLayout signed16{24, 24, 1, 16, 16, 15, 1, 0, "MONOCHROME2"};
    const MadeLayout colour{24, 24, 3, 8, 8, 7, 0, 0, "RGB"};
    const MadeLayout planes{24, 24, 3, 8, 8, 7, 0, 1, "YBR_FULL"};
    const Kind kinds[] = {
        {"implicit", EXS_LittleEndianImplicit, gray12},
        {"explicit", EXS_LittleEndianExplicit, signed16},
        {"big-endian", EXS_BigEndianExplicit, gray12},
        {"deflated", EXS_DeflatedLittleEndianExplicit, gray8},
        {"rle", EXS_RLELossless, colour},
        {"jpeg-baseline", EXS_JPEGProcess1, gray8},
        {"jpeg-extended", EXS_JPEGProcess2_4, gray12},
        {"jpeg-lossless", EXS_JPEGProcess14SV1, gray12},
        {"jpeg-ls", EXS_JPEGLSLossless, gray12},
        {"planar", EXS_LittleEndianExplicit, planes},
    };
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("seed.dcm"));
    std::vector<Seed> seeds;
    for (const Kind& kind : kinds) {
        MadeDicom made(kind.layout);
        furnish(made);
        // Smooth, so that every encoder makes it smaller.
        std::vector<std::uint16_t> cells(
            static_cast<std::size_t>(kind.layout.rows * kind.layout.columns * kind.layout.samples));
        for (std::size_t i = 0; i < cells.size(); ++i) {
            cells[i] = static_cast<std::uint16_t>(i / 24 % 200);
        }
        made.pixels(cells);
        made.save(path, kind.syntax);
        seeds.push_back({QString::fromLatin1(kind.name), contents(path)});
    }
    seeds.push_back({QStringLiteral("jpeg-2000"), jpeg2000Film(jpeg2000Seeds().front().bytes)});
    return seeds;
}

std::vector<Seed> jpeg2000Seeds() {
    MadeCodestream gray{24, 24};
    MadeCodestream lossy{40, 24, 1, 8};
    lossy.irreversible = true;
    MadeCodestream negative{24, 24, 1, 16, true};
    MadeCodestream tiles{40, 40, 3, 8, false, true};
    tiles.tile = 16;
    MadeCodestream wrapped{24, 24, 1, 8};
    wrapped.wrapped = true;
    return {{QStringLiteral("gray.j2k"), encodeJpeg2000(gray)},
            {QStringLiteral("lossy.j2k"), encodeJpeg2000(lossy)},
            {QStringLiteral("signed.j2k"), encodeJpeg2000(negative)},
            {QStringLiteral("tiles.j2k"), encodeJpeg2000(tiles)},
            {QStringLiteral("wrapped.jp2"), encodeJpeg2000(wrapped)}};
}

std::vector<Seed> rasterSeeds() {
    std::vector<Seed> seeds;
    struct Picture {
        const char* name;
        const char* format;
        QImage::Format pixels;
    };
    const Picture pictures[] = {
        {"gray.jpeg", "JPEG", QImage::Format_Grayscale8},
        {"colour.jpeg", "JPEG", QImage::Format_RGB32},
        {"gray.png", "PNG", QImage::Format_Grayscale8},
        {"gray16.png", "PNG", QImage::Format_Grayscale16},
        {"alpha.png", "PNG", QImage::Format_ARGB32},
        {"bits.png", "PNG", QImage::Format_Mono},
    };
    for (const Picture& picture : pictures) {
        QImage image(24, 24, picture.pixels);
        image.fill(1);
        image.setText(QStringLiteral("Comment"), QStringLiteral("SYNTHETIC"));
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        image.save(&buffer, picture.format);
        seeds.push_back({QString::fromLatin1(picture.name), buffer.data()});
    }
    seeds.push_back({QStringLiteral("plain.tif"), tiffBytes(COMPRESSION_NONE, 8)});
    seeds.push_back({QStringLiteral("lzw.tif"), tiffBytes(COMPRESSION_LZW, 16)});
    seeds.push_back({QStringLiteral("deflate.tif"), tiffBytes(COMPRESSION_ADOBE_DEFLATE, 16)});
    return seeds;
}

QByteArray damaged(const QByteArray& bytes, unsigned number) {
    std::mt19937 random(number);
    const auto below = [&random](qsizetype end) {
        return static_cast<qsizetype>(random() %
                                      static_cast<unsigned>(std::max<qsizetype>(end, 1)));
    };
    QByteArray broken = bytes;
    for (unsigned left = 1 + random() % 4; left > 0 && !broken.isEmpty(); --left) {
        const qsizetype at = below(broken.size());
        const qsizetype count = 1 + below(8);
        switch (random() % 6) {
            case 0:
                broken[at] = static_cast<char>(broken[at] ^ (1 << random() % 8));
                break;
            case 1:
                broken[at] = static_cast<char>(random());
                break;
            case 2:  // the extremes that lengths and counts are made of
                broken.replace(at, count, QByteArray(count, random() % 2 == 0 ? '\xff' : '\0'));
                break;
            case 3:
                broken.remove(at, count);
                break;
            case 4:
                broken.insert(at, broken.mid(below(broken.size()), count));
                break;
            default:
                broken.truncate(at);
        }
    }
    return broken;
}

}  // namespace lucency::testing
