#include "core/film/film_reader.h"

#include "core/film/dicom/dicom_reader.h"
#include "core/film/film_file.h"
#include "core/film/raster/raster_reader.h"

#include <QCryptographicHash>
#include <QtEndian>

#include <algorithm>
#include <array>

namespace lucency {

namespace {

/// Signed values in two's complement.
QByteArray pixelsHash(const StoredPixels& pixels) {
    QCryptographicHash hash(QCryptographicHash::Sha256);
    std::array<std::uint16_t, 8192> block;
    const std::vector<std::uint16_t>& samples = *pixels.samples;
    for (std::size_t begin = 0; begin < samples.size(); begin += block.size()) {
        const std::size_t count = std::min(block.size(), samples.size() - begin);
        std::transform(
            samples.begin() + static_cast<std::ptrdiff_t>(begin),
            samples.begin() + static_cast<std::ptrdiff_t>(begin + count), block.begin(),
            [&](std::uint16_t sample) {
                return qToLittleEndian(static_cast<std::uint16_t>(sample + pixels.lowest));
            });
        hash.addData(QByteArrayView(reinterpret_cast<const char*>(block.data()),
                                    static_cast<qsizetype>(count * sizeof block[0])));
    }
    return hash.result();
}

}  // namespace

Result<Film> readFilm(const QString& path, const ReadLimits& limits) {
    const Result<FilmFile> file = readFilmFile(path, limits);
    if (!file) {
        return file.error();
    }
    Result<Film> film = file->format == FilmFormat::Dicom
                            ? readDicom(file->bytes, limits)
                            : readRaster(path, file->bytes, file->format, limits);
    if (film) {
        film->path = path;
        film->sha256 = file->sha256;
        film->pixels_sha256 = pixelsHash(film->pixels);
    }
    return film;
}

}  // namespace lucency
