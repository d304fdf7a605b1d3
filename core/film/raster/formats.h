#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <utility>
#include <vector>

namespace lucency {

/// What a raster file says of itself before any pixel is decoded.
struct RasterHeader {
    std::int64_t rows = 0;
    std::int64_t columns = 0;
    int bits = 8;          ///< of a sample as it is read: 8 or 16
    int channels = 1;      ///< in the file, alpha included
    QString photometric;   ///< MONOCHROME1, MONOCHROME2, RGB or PALETTE COLOR
    QString encoding;      ///< e.g. "progressive", "LZW"
    int orientation = 1;   ///< 1 to 8, Exif 2.3 / TIFF 6.0 tag 274
    int pages = 1;         ///< pictures in the file
    QStringList texts;     ///< comments and descriptions
    bool complete = true;  ///< false where the bytes cannot hold a picture of this size
};

/// Takes a picture row by row and keeps it as gray 16-bit samples.
class GrayRows {
public:
    GrayRows(std::int64_t rows, std::int64_t columns) : columns_(columns) {
        samples_.reserve(static_cast<std::size_t>(rows * columns));
    }

    /// One row of std::uint8_t or std::uint16_t samples, channels interleaved: gray, or red, green
    /// and blue, followed by alpha where there is one.
    template <typename Sample>
    void add(const Sample* row, int channels, bool alpha);

    std::vector<std::uint16_t> take() { return std::move(samples_); }
    /// Mean over the pixels of the greatest less the least channel, 0..1.
    double chroma() const;
    bool translucent() const { return translucent_; }

    /// Set by a decoder that met bytes which belong to no pixel but lost none.
    bool extra_data = false;

private:
    std::int64_t columns_;
    std::vector<std::uint16_t> samples_;
    std::int64_t pixels_ = 0;
    double chroma_sum_ = 0;
    bool translucent_ = false;
};

/// Orientation (1 to 8) from an Exif block, which is a TIFF header with its directory; 1 where it
/// says none.
int exifOrientation(const QByteArray& exif);

Result<RasterHeader> jpegHeader(const QByteArray& bytes);
Result<RasterHeader> pngHeader(const QByteArray& bytes);
Result<RasterHeader> tiffHeader(const QByteArray& bytes);

/// Decode the picture whole in the file's own row order, or fail: `rows` is then of no use.
Result<void> decodeJpeg(const QByteArray& bytes, GrayRows& rows);
Result<void> decodePng(const QByteArray& bytes, GrayRows& rows);
Result<void> decodeTiff(const QByteArray& bytes, GrayRows& rows);

}  // namespace lucency
