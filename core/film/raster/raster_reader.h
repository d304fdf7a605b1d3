#pragma once

#include "core/base/result.h"
#include "core/film/film.h"
#include "core/film/film_reader.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace lucency {

/// Reads a JPEG, PNG or TIFF film from its bytes; fills everything but `sha256`.
/// Colour becomes gray by Rec. 601 luma, the orientation that the file names is
/// applied, alpha is ignored. Densities of rasters are for print and screen, so spacing stays
/// empty. Notices: "exif-rotated", "colour-reduced", "alpha-ignored", "first-frame-of",
/// "extra-data". Errors: DamagedFile (incomplete files too: never a part of a picture),
/// UnsupportedPixelFormat, TooLarge (from the header, before anything is decoded), OutOfMemory.
Result<Film> readRaster(const QString& path, const QByteArray& bytes, FilmFormat format,
                        const ReadLimits& limits);

/// The header's facts: rows, columns, bits_stored, channels, photometric, encoding, orientation,
/// frames, and under "texts" the comments in the file, which may name a patient. Pixels are not
/// decoded. Empty where the header cannot be read.
QJsonObject inspectRaster(const QByteArray& bytes, FilmFormat format);

}  // namespace lucency
