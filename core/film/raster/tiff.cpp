// libtiff itself rather than OpenCV's reader, which decodes what it can of a damaged file and says
// nothing. Gray and RGB of 8 or 16 bits are read as they are; everything else that has 8 bits or
// fewer (bilevel, palette, CMYK, YCbCr, fax) goes through libtiff's own RGBA conversion.
#include "core/film/raster/formats.h"

#include <algorithm>
#include <cstring>
#include <memory>
#include <tiffio.h>

namespace lucency {
namespace {

/// A TIFF in memory and what libtiff said of it.
struct TiffFile {
    explicit TiffFile(const QByteArray& file_bytes);

    const QByteArray& bytes;
    std::uint64_t position = 0;
    QString complaint;  ///< the first error
    std::unique_ptr<TIFF, decltype(&TIFFClose)> tiff{nullptr, &TIFFClose};

    template <typename Value>
    Value field(std::uint32_t tag, Value value) const {
        TIFFGetFieldDefaulted(tiff.get(), tag, &value);
        return value;
    }
    Error damaged() const { return {ErrorCode::DamagedFile, QStringLiteral("TIFF: ") + complaint}; }
};

tmsize_t readBytes(thandle_t handle, void* to, tmsize_t count) {
    auto* file = static_cast<TiffFile*>(handle);
    const auto size = static_cast<std::uint64_t>(file->bytes.size());
    if (file->position >= size) {
        return 0;
    }
    const auto here = std::min(static_cast<std::uint64_t>(count), size - file->position);
    std::memcpy(to, file->bytes.constData() + file->position, here);
    file->position += here;
    return static_cast<tmsize_t>(here);
}

tmsize_t writeNothing(thandle_t, void*, tmsize_t) {
    return -1;
}

toff_t seek(thandle_t handle, toff_t offset, int from) {
    auto* file = static_cast<TiffFile*>(handle);
    const toff_t base = from == SEEK_CUR   ? file->position
                        : from == SEEK_END ? static_cast<toff_t>(file->bytes.size())
                                           : 0;
    file->position = base + offset;
    return file->position;
}

int closeNothing(thandle_t) {
    return 0;
}

toff_t sizeOf(thandle_t handle) {
    return static_cast<toff_t>(static_cast<TiffFile*>(handle)->bytes.size());
}

void note(TiffFile* file, const char* module, const char* format, va_list arguments) {
    if (file->complaint.isEmpty()) {
        file->complaint = QString::fromLatin1(module) + QStringLiteral(": ") +
                          QString::vasprintf(format, arguments);
    }
}

int onError(TIFF*, void* file, const char* module, const char* format, va_list arguments) {
    note(static_cast<TiffFile*>(file), module, format, arguments);
    return 1;
}

// Most warnings are about odd tags; those of the decoders for JPEG and fax tell of lost pixels.
int onWarning(TIFF*, void* file, const char* module, const char* format, va_list arguments) {
    if (module != nullptr &&
        (std::strncmp(module, "JPEG", 4) == 0 || std::strncmp(module, "Fax", 3) == 0)) {
        note(static_cast<TiffFile*>(file), module, format, arguments);
    }
    return 1;
}

TiffFile::TiffFile(const QByteArray& file_bytes) : bytes(file_bytes) {
    TIFFOpenOptions* options = TIFFOpenOptionsAlloc();
    TIFFOpenOptionsSetErrorHandlerExtR(options, onError, this);
    TIFFOpenOptionsSetWarningHandlerExtR(options, onWarning, this);
    // "m": no memory mapping. "r": directory of the first page.
    tiff.reset(TIFFClientOpenExt("film", "rm", this, readBytes, writeNothing, seek, closeNothing,
                                 sizeOf, nullptr, nullptr, options));
    TIFFOpenOptionsFree(options);
}

struct Layout {
    int bits = 1;
    int channels = 1;
    int photometric = 0;
    bool contiguous = true;
    bool direct = false;  ///< gray or RGB of 8 or 16 bits, channels together
    bool alpha = false;
};

Layout layoutOf(const TiffFile& file) {
    Layout layout;
    layout.bits = file.field<std::uint16_t>(TIFFTAG_BITSPERSAMPLE, 1);
    layout.channels = file.field<std::uint16_t>(TIFFTAG_SAMPLESPERPIXEL, 1);
    layout.photometric = file.field<std::uint16_t>(TIFFTAG_PHOTOMETRIC, PHOTOMETRIC_MINISBLACK);
    const bool gray = layout.photometric == PHOTOMETRIC_MINISBLACK ||
                      layout.photometric == PHOTOMETRIC_MINISWHITE;
    layout.contiguous =
        layout.channels == 1 ||
        file.field<std::uint16_t>(TIFFTAG_PLANARCONFIG, PLANARCONFIG_CONTIG) == PLANARCONFIG_CONTIG;
    const int colours = gray ? 1 : 3;
    layout.alpha = layout.channels == colours + 1;
    layout.direct = (gray || layout.photometric == PHOTOMETRIC_RGB) && layout.contiguous &&
                    (layout.bits == 8 || layout.bits == 16) &&
                    (layout.channels == colours || layout.alpha);
    return layout;
}

template <typename Sample>
bool readStrips(TIFF* tiff, std::uint32_t height, const Layout& layout, GrayRows& rows) {
    std::uint32_t strip_rows = 0;
    TIFFGetFieldDefaulted(tiff, TIFFTAG_ROWSPERSTRIP, &strip_rows);
    strip_rows = std::min(strip_rows, height);
    const auto line = static_cast<std::size_t>(TIFFScanlineSize(tiff)) / sizeof(Sample);
    std::vector<Sample> strip(line * strip_rows);
    for (std::uint32_t top = 0; top < height; top += strip_rows) {
        const std::uint32_t here = std::min(strip_rows, height - top);
        const auto size = static_cast<tmsize_t>(line * here * sizeof(Sample));
        if (TIFFReadEncodedStrip(tiff, TIFFComputeStrip(tiff, top, 0), strip.data(), size) !=
            size) {
            return false;
        }
        for (std::uint32_t row = 0; row < here; ++row) {
            rows.add(strip.data() + row * line, layout.channels, layout.alpha);
        }
    }
    return true;
}

template <typename Sample>
bool readTiles(TIFF* tiff, std::uint32_t height, const Layout& layout, GrayRows& rows) {
    std::uint32_t width = 0;
    std::uint32_t tile_width = 0;
    std::uint32_t tile_height = 0;
    TIFFGetField(tiff, TIFFTAG_IMAGEWIDTH, &width);
    TIFFGetField(tiff, TIFFTAG_TILEWIDTH, &tile_width);
    TIFFGetField(tiff, TIFFTAG_TILELENGTH, &tile_height);
    const auto channels = static_cast<std::size_t>(layout.channels);
    const std::size_t tile_line = tile_width * channels;
    const std::size_t line = width * channels;
    std::vector<Sample> tile(static_cast<std::size_t>(TIFFTileSize(tiff)) / sizeof(Sample));
    std::vector<Sample> band(line * std::min(tile_height, height));
    for (std::uint32_t top = 0; top < height; top += tile_height) {
        const std::uint32_t here = std::min(tile_height, height - top);
        for (std::uint32_t left = 0; left < width; left += tile_width) {
            if (TIFFReadTile(tiff, tile.data(), left, top, 0, 0) < 0) {
                return false;
            }
            const std::size_t count = std::min(tile_width, width - left) * channels;
            for (std::uint32_t row = 0; row < here; ++row) {
                std::copy_n(tile.data() + row * tile_line, count,
                            band.data() + row * line + left * channels);
            }
        }
        for (std::uint32_t row = 0; row < here; ++row) {
            rows.add(band.data() + row * line, layout.channels, layout.alpha);
        }
    }
    return true;
}

template <typename Sample>
bool readDirect(TIFF* tiff, std::uint32_t height, const Layout& layout, GrayRows& rows) {
    return TIFFIsTiled(tiff) != 0 ? readTiles<Sample>(tiff, height, layout, rows)
                                  : readStrips<Sample>(tiff, height, layout, rows);
}

// The file's own orientation is asked for, so that libtiff turns nothing: readRaster does.
bool readConverted(TiffFile& file, std::uint32_t width, std::uint32_t height, GrayRows& rows) {
    const auto orientation = file.field<std::uint16_t>(TIFFTAG_ORIENTATION, ORIENTATION_TOPLEFT);
    std::vector<std::uint32_t> raster(std::size_t{width} * height);
    if (TIFFReadRGBAImageOriented(file.tiff.get(), width, height, raster.data(), orientation, 1) ==
        0) {
        return false;
    }
    std::vector<std::uint8_t> line(std::size_t{4} * width);
    for (std::size_t y = 0; y < height; ++y) {
        for (std::size_t x = 0; x < width; ++x) {
            const std::uint32_t pixel = raster[y * width + x];
            line[4 * x] = static_cast<std::uint8_t>(TIFFGetR(pixel));
            line[4 * x + 1] = static_cast<std::uint8_t>(TIFFGetG(pixel));
            line[4 * x + 2] = static_cast<std::uint8_t>(TIFFGetB(pixel));
            line[4 * x + 3] = static_cast<std::uint8_t>(TIFFGetA(pixel));
        }
        rows.add(line.data(), 4, true);
    }
    return true;
}

QString photometricName(const Layout& layout) {
    switch (layout.photometric) {
        case PHOTOMETRIC_MINISBLACK:
            return QStringLiteral("MONOCHROME2");
        case PHOTOMETRIC_MINISWHITE:  // libtiff's conversion inverts it
            return layout.direct ? QStringLiteral("MONOCHROME1") : QStringLiteral("MONOCHROME2");
        case PHOTOMETRIC_PALETTE:
            return QStringLiteral("PALETTE COLOR");
        default:
            return QStringLiteral("RGB");
    }
}

}  // namespace

Result<RasterHeader> tiffHeader(const QByteArray& bytes) {
    TiffFile file(bytes);
    if (!file.tiff) {
        return file.damaged();
    }
    const Layout layout = layoutOf(file);
    RasterHeader header;
    header.columns = file.field<std::uint32_t>(TIFFTAG_IMAGEWIDTH, 0);
    header.rows = file.field<std::uint32_t>(TIFFTAG_IMAGELENGTH, 0);
    header.bits = layout.bits == 16 ? 16 : 8;
    header.channels = layout.channels;
    header.photometric = photometricName(layout);
    header.orientation =
        file.field<std::uint16_t>(TIFFTAG_ORIENTATION, std::uint16_t{ORIENTATION_TOPLEFT});
    const auto compression = file.field<std::uint16_t>(TIFFTAG_COMPRESSION, COMPRESSION_NONE);
    const TIFFCodec* codec = TIFFFindCODEC(compression);
    header.encoding = codec != nullptr ? QString::fromLatin1(codec->name)
                                       : QStringLiteral("compression %1").arg(compression);
    for (const std::uint32_t tag : {TIFFTAG_IMAGEDESCRIPTION, TIFFTAG_DOCUMENTNAME}) {
        const char* text = nullptr;
        if (TIFFGetField(file.tiff.get(), tag, &text) != 0 && text != nullptr) {
            header.texts << QString::fromUtf8(text);
        }
    }

    const auto format = file.field<std::uint16_t>(TIFFTAG_SAMPLEFORMAT, SAMPLEFORMAT_UINT);
    if (format == SAMPLEFORMAT_IEEEFP || format == SAMPLEFORMAT_INT ||
        format == SAMPLEFORMAT_COMPLEXIEEEFP || format == SAMPLEFORMAT_COMPLEXINT) {
        return {ErrorCode::UnsupportedPixelFormat,
                QStringLiteral("TIFF: samples are signed or no whole numbers")};
    }
    char reason[1024] = {};
    if (!layout.direct && (layout.bits > 8 || TIFFRGBAImageOK(file.tiff.get(), reason) == 0)) {
        return {ErrorCode::UnsupportedPixelFormat,
                QStringLiteral("TIFF: %1 bits, %2 samples a pixel, photometric %3 %4")
                    .arg(layout.bits)
                    .arg(layout.channels)
                    .arg(layout.photometric)
                    .arg(QString::fromLatin1(reason))};
    }
    if (TIFFIsCODECConfigured(compression) == 0) {
        return {ErrorCode::UnsupportedPixelFormat,
                QStringLiteral("TIFF: compressed as %1").arg(header.encoding)};
    }
    // LZW, the densest of the common ones, packs at most 2731 bytes into one.
    const std::int64_t density = compression == COMPRESSION_NONE ? 1 : 2731;
    const bool bounded = compression == COMPRESSION_LZW || compression == COMPRESSION_NONE ||
                         compression == COMPRESSION_ADOBE_DEFLATE ||
                         compression == COMPRESSION_DEFLATE || compression == COMPRESSION_PACKBITS;
    if (header.rows <= 0 || header.columns <= 0) {
        return {ErrorCode::DamagedFile, QStringLiteral("TIFF: a picture without a size")};
    }
    const double size = static_cast<double>(header.rows) * static_cast<double>(header.columns) *
                        layout.channels * layout.bits / 8;
    header.complete = !bounded || size <= static_cast<double>(density * bytes.size());
    header.pages = std::max(1, static_cast<int>(TIFFNumberOfDirectories(file.tiff.get())));
    return header;
}

Result<void> decodeTiff(const QByteArray& bytes, GrayRows& rows) {
    TiffFile file(bytes);
    if (!file.tiff) {
        return file.damaged();
    }
    const Layout layout = layoutOf(file);
    const auto width = file.field<std::uint32_t>(TIFFTAG_IMAGEWIDTH, 0);
    const auto height = file.field<std::uint32_t>(TIFFTAG_IMAGELENGTH, 0);
    const bool whole = !layout.direct ? readConverted(file, width, height, rows)
                       : layout.bits == 16
                           ? readDirect<std::uint16_t>(file.tiff.get(), height, layout, rows)
                           : readDirect<std::uint8_t>(file.tiff.get(), height, layout, rows);
    if (!whole || !file.complaint.isEmpty()) {
        return file.damaged();
    }
    return {};
}

}  // namespace lucency
