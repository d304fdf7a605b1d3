#include "core/film/raster/raster_reader.h"

#include "core/film/raster/formats.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QtEndian>

#include <algorithm>
#include <limits>
#include <new>

namespace lucency {
namespace {

constexpr double noticeable_chroma = 0.02;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilmNotice)
};

Result<RasterHeader> headerOf(const QByteArray& bytes, FilmFormat format) {
    switch (format) {
        case FilmFormat::Jpeg:
            return jpegHeader(bytes);
        case FilmFormat::Png:
            return pngHeader(bytes);
        case FilmFormat::Tiff:
            return tiffHeader(bytes);
        case FilmFormat::Dicom:
            break;
    }
    return {ErrorCode::UnknownFormat, QStringLiteral("not a raster")};
}

Result<void> decode(const QByteArray& bytes, FilmFormat format, GrayRows& rows) {
    switch (format) {
        case FilmFormat::Jpeg:
            return decodeJpeg(bytes, rows);
        case FilmFormat::Png:
            return decodePng(bytes, rows);
        case FilmFormat::Tiff:
            return decodeTiff(bytes, rows);
        case FilmFormat::Dicom:
            break;
    }
    return {ErrorCode::UnknownFormat, QStringLiteral("not a raster")};
}

// Exif 2.3, 4.6.4 A: which side of the picture the file's first row and first column are.
std::vector<std::uint16_t> oriented(const std::vector<std::uint16_t>& from, std::int64_t rows,
                                    std::int64_t columns, int orientation) {
    const bool turned = orientation >= 5;
    const bool from_bottom =
        orientation == 3 || orientation == 4 || orientation == 6 || orientation == 7;
    const bool from_right =
        orientation == 2 || orientation == 3 || orientation == 7 || orientation == 8;
    std::vector<std::uint16_t> to(from.size());
    std::size_t at = 0;
    for (std::int64_t y = 0; y < (turned ? columns : rows); ++y) {
        for (std::int64_t x = 0; x < (turned ? rows : columns); ++x) {
            const std::int64_t row = turned ? x : y;
            const std::int64_t column = turned ? y : x;
            to[at++] =
                from[static_cast<std::size_t>((from_bottom ? rows - 1 - row : row) * columns +
                                              (from_right ? columns - 1 - column : column))];
        }
    }
    return to;
}

Result<Film> readWhole(const QByteArray& bytes, FilmFormat format, const ReadLimits& limits) {
    Result<RasterHeader> header = headerOf(bytes, format);
    if (!header) {
        return header.error();
    }
    constexpr std::int64_t longest = std::numeric_limits<std::int32_t>::max();
    if (header->rows > longest || header->columns > longest ||
        header->rows > limits.pixels / header->columns) {
        return {ErrorCode::TooLarge,
                QStringLiteral("%1 x %2 pixels").arg(header->columns).arg(header->rows)};
    }
    if (!header->complete) {
        return {ErrorCode::DamagedFile, QStringLiteral("fewer bytes than %1 x %2 pixels need")
                                            .arg(header->columns)
                                            .arg(header->rows)};
    }
    GrayRows rows(header->rows, header->columns);
    if (const Result<void> decoded = decode(bytes, format, rows); !decoded) {
        return decoded.error();
    }
    std::vector<std::uint16_t> samples = rows.take();
    if (samples.size() != static_cast<std::size_t>(header->rows * header->columns)) {
        return {ErrorCode::DamagedFile, QStringLiteral("the picture is not of its stated size")};
    }

    Film film;
    film.format = format;
    if (header->orientation > 1 && header->orientation <= 8) {
        samples = oriented(samples, header->rows, header->columns, header->orientation);
        if (header->orientation >= 5) {
            std::swap(header->rows, header->columns);
        }
        film.notices.push_back(
            {QStringLiteral("exif-rotated"),
             Words::tr("The file says how its picture is to be turned: it was turned so.")});
    }
    film.photometric = header->photometric;
    film.low_is_white = header->photometric == QStringLiteral("MONOCHROME1");
    film.frames = header->pages;
    film.chroma = rows.chroma();
    if (film.chroma >= noticeable_chroma) {
        film.notices.push_back({QStringLiteral("colour-reduced"),
                                Words::tr("This is a colour picture: it is shown as gray.")});
    }
    if (rows.translucent()) {
        film.notices.push_back(
            {QStringLiteral("alpha-ignored"),
             Words::tr("Parts of this picture are transparent: they are shown opaque.")});
    }
    if (rows.extra_data) {
        film.notices.push_back(
            {QStringLiteral("extra-data"), Words::tr("The file holds data between those of its "
                                                     "picture: parts of it may be wrong.")});
    }
    if (film.frames > 1) {
        film.notices.push_back(
            {QStringLiteral("first-frame-of"),
             Words::tr("The file has %1 pictures: this is the first.").arg(film.frames)});
    }
    film.acquisition.synthetic =
        std::any_of(header->texts.begin(), header->texts.end(), [](const QString& text) {
            return text.contains(QStringLiteral("SYNTHETIC"), Qt::CaseInsensitive);
        });
    film.pixels = {static_cast<int>(header->rows), static_cast<int>(header->columns), header->bits,
                   0, std::make_shared<const std::vector<std::uint16_t>>(std::move(samples))};
    return film;
}

}  // namespace

template <typename Sample>
void GrayRows::add(const Sample* row, int channels, bool alpha) {
    constexpr unsigned white = std::numeric_limits<Sample>::max();
    const int colours = channels - (alpha ? 1 : 0);
    pixels_ += columns_;
    if (colours == 1 && !alpha) {
        samples_.insert(samples_.end(), row, row + columns_);
        return;
    }
    const std::size_t start = samples_.size();
    samples_.resize(start + static_cast<std::size_t>(columns_));
    std::uint16_t* out = samples_.data() + start;
    std::uint64_t chroma = 0;
    for (std::int64_t x = 0; x < columns_; ++x, row += channels) {
        translucent_ = translucent_ || (alpha && row[channels - 1] != white);
        if (colours == 1) {
            out[x] = row[0];
            continue;
        }
        // Rec. 601 luma; equal channels stay exactly what they are.
        const unsigned red = row[0];
        const unsigned green = row[1];
        const unsigned blue = row[2];
        out[x] = static_cast<std::uint16_t>((299 * red + 587 * green + 114 * blue + 500) / 1000);
        chroma += std::max({red, green, blue}) - std::min({red, green, blue});
    }
    chroma_sum_ += static_cast<double>(chroma) / white;
}

template void GrayRows::add(const std::uint8_t*, int, bool);
template void GrayRows::add(const std::uint16_t*, int, bool);

double GrayRows::chroma() const {
    return pixels_ == 0 ? 0 : chroma_sum_ / static_cast<double>(pixels_);
}

// TIFF 6.0, section 2: header of 8 bytes, then a directory of entries of 12.
int exifOrientation(const QByteArray& exif) {
    const bool little = exif.startsWith("II");
    if (exif.size() < 10 || (!little && !exif.startsWith("MM"))) {
        return 1;
    }
    const auto word = [&](std::int64_t at) -> int {
        const char* data = exif.constData() + at;
        return little ? qFromLittleEndian<quint16>(data) : qFromBigEndian<quint16>(data);
    };
    const std::int64_t directory = little ? qFromLittleEndian<quint32>(exif.constData() + 4)
                                          : qFromBigEndian<quint32>(exif.constData() + 4);
    if (directory + 2 > exif.size()) {
        return 1;
    }
    constexpr int orientation_tag = 274;
    const int entries = word(directory);
    for (int entry = 0; entry < entries; ++entry) {
        const std::int64_t at = directory + 2 + 12 * entry;
        if (at + 12 > exif.size()) {
            break;
        }
        if (word(at) == orientation_tag) {
            const int value = word(at + 8);
            return value >= 1 && value <= 8 ? value : 1;
        }
    }
    return 1;
}

Result<Film> readRaster(const QString& path, const QByteArray& bytes, FilmFormat format,
                        const ReadLimits& limits) {
    try {
        Result<Film> film = readWhole(bytes, format, limits);
        if (film) {
            film->path = path;
        }
        return film;
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, QStringLiteral("while a picture was decoded")};
    }
}

QJsonObject inspectRaster(const QByteArray& bytes, FilmFormat format) {
    const Result<RasterHeader> header = headerOf(bytes, format);
    if (!header) {
        return {};
    }
    return {{QStringLiteral("rows"), static_cast<qint64>(header->rows)},
            {QStringLiteral("columns"), static_cast<qint64>(header->columns)},
            {QStringLiteral("bits_stored"), header->bits},
            {QStringLiteral("channels"), header->channels},
            {QStringLiteral("photometric"), header->photometric},
            {QStringLiteral("encoding"), header->encoding},
            {QStringLiteral("orientation"), header->orientation},
            {QStringLiteral("frames"), header->pages},
            {QStringLiteral("texts"), QJsonArray::fromStringList(header->texts)}};
}

}  // namespace lucency
