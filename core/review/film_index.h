#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QHash>
#include <QSet>
#include <QString>

#include <stop_token>

namespace lucency {

/// By which a frame of a file (from 0) is known again without its pixels being decoded: a hash of
/// its path, size and time of change, so that it names nobody. Empty where there is no such file.
QByteArray fileKey(const QString& path, int frame);

/// Which film, by its pixels' SHA-256, a file held when something of it was kept: a line a file in
/// `index` beside the films' folders. Lines that cannot be understood are passed over.
struct FilmIndex {
    QHash<QByteArray, QByteArray> by_file;      ///< by fileKey
    QHash<QByteArray, QByteArray> by_contents;  ///< by a hash of the file's bytes and the frame
    QSet<qint64> sizes;                         ///< of the files in by_contents, bytes

    bool isEmpty() const { return by_file.isEmpty(); }
    /// The film that a file holds; empty where the file is not known.
    QByteArray find(const QString& path, int frame) const {
        return by_file.value(fileKey(path, frame));
    }
    /// The same of a file that is not known, but is as long as one that is: it is read through, as
    /// it may be that one, moved or renamed, and is remembered where it lies now. Empty besides
    /// where it was stopped.
    QByteArray findMoved(const QString& path, int frame, const std::stop_token& stop) const;
};
FilmIndex loadFilmIndex();

/// Nothing is written where the file is known. `file_sha256`: of all its bytes, or empty where that
/// is not known. Errors: OutputUnwritable.
Result<void> rememberFile(const QString& path, int frame, const QByteArray& file_sha256,
                          const QByteArray& pixels_sha256);

}  // namespace lucency
