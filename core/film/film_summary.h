#pragma once

#include "core/base/result.h"
#include "core/film/film.h"

#include <QStringList>
#include <QTime>

#include <optional>
#include <vector>

namespace lucency {

/// What a list of films needs of one file: read from its beginning, pixels left alone.
struct FilmSummary {
    enum class Kind {
        Film,
        Other,      ///< DICOM without a picture: a report, a presentation state
        Directory,  ///< a DICOMDIR (Media Storage Directory, PS3.3 F)
    };
    QString path;
    FilmFormat format = FilmFormat::Png;
    Kind kind = Kind::Film;
    int rows = 0, columns = 0;  ///< 0 where the file does not say
    int frames = 1;             ///< that can be read one by one; of rasters the first alone
    PatientIdentity identity;
    Acquisition acquisition;
    QTime study_time;
    QString study_description;   ///< (0008,1030)
    QString series_description;  ///< (0008,103E)
    QString series_instance_uid;
    std::optional<int> series_number;    ///< (0020,0011)
    std::optional<int> instance_number;  ///< (0020,0013)
    std::optional<Error> error;  ///< why nothing more is known of a file that was asked for by name
};

/// Reads no more of a DICOM file than the part before its pixels, and of a raster its header.
/// Errors: FileNotFound, PermissionDenied, EmptyFile, UnknownFormat, DamagedFile, NotAnImage (a
/// folder or a device), OutOfMemory.
Result<FilmSummary> summariseFilm(const QString& path);

/// The files that a DICOMDIR names (Referenced File ID (0004,1500) of its records in use), each as
/// its components, in the order of the records; neither checked nor looked for. The records' own
/// links are not followed: a damaged chain loses nothing, a circular one ends. Errors: those of
/// summariseFilm; MissingAttribute where the file has no records.
Result<std::vector<QStringList>> filesOfDicomdir(const QString& path);

}  // namespace lucency
