// Qt's built-in reader: exact for 16-bit gray, and it refuses a file whose checksums fail.
#include "core/film/raster/formats.h"

#include <QBuffer>
#include <QImage>
#include <QImageReader>
#include <QtEndian>

#include <algorithm>

namespace lucency {
namespace {

constexpr qsizetype signature_length = 8;
constexpr qsizetype chunk_overhead = 12;  // length, type, checksum

}  // namespace

// PNG (ISO/IEC 15948) 5: a signature, then chunks of length, type, data and checksum.
Result<RasterHeader> pngHeader(const QByteArray& bytes) {
    static const QStringList photometrics = {
        QStringLiteral("MONOCHROME2"), {}, QStringLiteral("RGB"), QStringLiteral("PALETTE COLOR"),
        QStringLiteral("MONOCHROME2"), {}, QStringLiteral("RGB")};
    static constexpr int channel_counts[] = {1, 0, 3, 1, 2, 0, 4};

    RasterHeader header;
    std::int64_t packed = 0;
    bool ended = false;
    for (qsizetype at = signature_length; !ended && at + chunk_overhead <= bytes.size();) {
        const auto length = std::int64_t{qFromBigEndian<quint32>(bytes.constData() + at)};
        if (length > bytes.size() - at - chunk_overhead) {
            break;
        }
        const QByteArray type = bytes.mid(at + 4, 4);
        const char* data = bytes.constData() + at + 8;
        if (type == "IHDR" && length == 13) {
            header.columns = qFromBigEndian<quint32>(data);
            header.rows = qFromBigEndian<quint32>(data + 4);
            const int depth = data[8];
            const int colour = data[9];
            header.bits = depth == 16 ? 16 : 8;
            header.photometric = photometrics.value(colour);
            header.channels = header.photometric.isEmpty() ? 0 : channel_counts[colour];
            header.encoding =
                data[12] == 1 ? QStringLiteral("interlaced") : QStringLiteral("sequential");
        } else if (type == "IDAT") {
            packed += length;
        } else if (type == "tEXt" || type == "iTXt") {
            QByteArray text(data, length);
            text.replace('\0', ' ');
            header.texts << QString::fromUtf8(text);
        } else if (type == "eXIf") {
            header.orientation = exifOrientation(QByteArray(data, length));
        }
        ended = type == "IEND";
        at += length + chunk_overhead;
    }
    if (header.rows <= 0 || header.columns <= 0 || header.channels == 0) {
        return {ErrorCode::DamagedFile, QStringLiteral("PNG: no valid header")};
    }
    // A packed byte holds at most 1032 bytes (deflate), a byte at most 8 pixels.
    header.complete =
        ended && header.rows <= packed * 1032 / std::max<std::int64_t>(1, header.columns / 8);
    return header;
}

Result<void> decodePng(const QByteArray& bytes, GrayRows& rows) {
    // Qt refuses pictures beyond 128 or 256 MB of its own accord; ReadLimits speaks here.
    [[maybe_unused]] static const bool no_limit = (QImageReader::setAllocationLimit(0), true);

    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer, "png");
    reader.setAutoTransform(false);
    QImage image = reader.read();
    if (image.isNull()) {
        return {ErrorCode::DamagedFile, QStringLiteral("PNG: ") + reader.errorString()};
    }
    const bool alpha = image.hasAlphaChannel();
    const bool gray8 = image.format() == QImage::Format_Grayscale8;
    const bool gray16 = image.format() == QImage::Format_Grayscale16;
    const bool wide = image.depth() == 64;
    if (!gray8 && !gray16) {
        image.convertTo(wide    ? (alpha ? QImage::Format_RGBA64 : QImage::Format_RGBX64)
                        : alpha ? QImage::Format_RGBA8888
                                : QImage::Format_RGBX8888);
        if (image.isNull()) {
            return {ErrorCode::OutOfMemory, QStringLiteral("PNG")};
        }
    }
    for (int y = 0; y < image.height(); ++y) {
        const uchar* line = image.constScanLine(y);
        const auto* words = reinterpret_cast<const std::uint16_t*>(line);
        if (gray8) {
            rows.add(line, 1, false);
        } else if (gray16) {
            rows.add(words, 1, false);
        } else if (wide) {
            rows.add(words, 4, true);
        } else {
            rows.add(line, 4, true);
        }
    }
    return {};
}

}  // namespace lucency
