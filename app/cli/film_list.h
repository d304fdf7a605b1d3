#pragma once

#include <QStringList>

namespace lucency::cli {

/// The films that a command line names.
struct FilmList {
    QStringList films;          ///< each once; those of a folder in the order of their paths
    QStringList empty_folders;  ///< named, but without a film
    bool folder_named = false;
};

/// Files are taken as they are; folders are searched to any depth, hidden files passed over, for
/// files that begin as a film does or are named as one is.
FilmList listFilms(const QStringList& files_and_folders);

/// Whether a file begins as a JPEG, PNG, TIFF or DICOM file does, or bears a film's suffix.
bool mayBeFilm(const QString& path);

}  // namespace lucency::cli
