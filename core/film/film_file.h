#pragma once

#include "core/base/result.h"
#include "core/film/film_reader.h"

#include <QByteArray>
#include <QString>

namespace lucency {

/// A film's file, read once.
struct FilmFile {
    QByteArray bytes;
    FilmFormat format = FilmFormat::Png;
};

/// Reads a regular file of a known format; never waits on a device or pipe.
/// Errors: FileNotFound, PermissionDenied, EmptyFile, UnknownFormat, DamagedFile, NotAnImage,
/// TooLarge, OutOfMemory.
Result<FilmFile> readFilmFile(const QString& path, const ReadLimits& limits);

}  // namespace lucency
