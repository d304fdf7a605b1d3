#pragma once

#include "core/base/result.h"
#include "core/film/film.h"

#include <QJsonObject>
#include <QString>

namespace lucency {

/// Sizes beyond which a film is refused (ErrorCode::TooLarge) before any image is built.
struct ReadLimits {
    std::int64_t pixels = 100'000'000;  ///< rows x columns of the film
    std::int64_t file_bytes = 1'073'741'824;
};

/// Reads a JPEG, PNG, TIFF or DICOM film; the format is told by content, never by name. `frame`:
/// which one of a DICOM file's frames, counted from 0.
/// Errors: FileNotFound, PermissionDenied, EmptyFile, UnknownFormat, DamagedFile, NotAnImage,
/// MissingAttribute, InvalidArgument (there is no such frame), UnsupportedTransferSyntax,
/// UnsupportedPixelFormat, TooLarge, OutOfMemory.
Result<Film> readFilm(const QString& path, const ReadLimits& limits = {}, int frame = 0);

/// What a file says of itself, for `lucency-cli inspect`: format, size, and for DICOM every
/// attribute (sequences nested, values of binary attributes by their length alone), for rasters the
/// header's facts. Pixels are not decoded. `with_identity` false leaves out what names a patient.
Result<QJsonObject> inspectFilm(const QString& path, bool with_identity = true);

}  // namespace lucency
