#pragma once

#include "core/base/result.h"
#include "core/film/film.h"
#include "core/film/film_reader.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace lucency {

/// Reads a JPEG, PNG or TIFF film from its bytes. Fills everything but `sha256` and
/// `pixels_sha256`. Errors: DamagedFile, UnsupportedPixelFormat, TooLarge, OutOfMemory.
Result<Film> readRaster(const QString& path, const QByteArray& bytes, FilmFormat format,
                        const ReadLimits& limits);

/// The header's facts, for inspectFilm; no pixels decoded. Empty where the header cannot be read.
QJsonObject inspectRaster(const QByteArray& bytes, FilmFormat format);

}  // namespace lucency
