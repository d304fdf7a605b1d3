#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QString>

namespace lucency {

/// By which a frame of a file (from 0) is known again without its pixels being decoded: a hash of
/// its path, size and time of change, so that it names nobody. Empty where there is no such file.
QByteArray fileKey(const QString& path, int frame);

/// Which film, by its pixels' SHA-256, a file held when a read of it was kept: a line a file in
/// `index` beside the films' folders. Lines that cannot be understood are passed over.
QHash<QByteArray, QByteArray> loadFilmIndex();
/// Nothing is written where the file is known. Errors: OutputUnwritable.
Result<void> rememberFile(const QByteArray& file_key, const QByteArray& pixels_sha256);

}  // namespace lucency
