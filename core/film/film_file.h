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

/// The beginning of a file.
struct FileHead {
    QByteArray bytes;
    bool whole = false;  ///< there is no more than that
};

/// Reads at most `most` bytes of a regular file; never waits on a device or pipe. Errors:
/// FileNotFound, PermissionDenied, EmptyFile, DamagedFile, NotAnImage. Memory that is not there is
/// thrown.
Result<FileHead> readFileHead(const QString& path, qint64 most);

}  // namespace lucency
