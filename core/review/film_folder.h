#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lucency {

/// Where what a reader says and draws of a film is kept: a folder below the user's data folder
/// (XDG_DATA_HOME) that is named by the SHA-256 of the film's pixels, so that it is found again
/// when the film has moved, and holds no name. The folder may be absent.
QString filmFolder(const QByteArray& pixels_sha256);

/// What holds the folders of all films: the same one whichever program asks.
QString filmsFolder();

/// One file of that folder, whole or not at all. The folders are made where they are missing; both
/// are readable by their owner alone. Errors: OutputUnwritable.
Result<void> writeToFilmFolder(const QByteArray& pixels_sha256, const QString& name,
                               QByteArrayView bytes);

/// Empty where there is no such file. Errors: PermissionDenied where it cannot be read.
Result<QByteArray> readFromFilmFolder(const QByteArray& pixels_sha256, const QString& name);

}  // namespace lucency
