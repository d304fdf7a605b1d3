#pragma once

#include "core/base/progress.h"
#include "core/film/film_summary.h"

#include <QStringList>

#include <functional>
#include <stop_token>
#include <vector>

namespace lucency {

/// What a search has seen. A file that no format claims is nobody's film and only in `files`.
struct FilmCounts {
    int files = 0;                  ///< looked at
    int films = 0;                  ///< given to `found`
    int others = 0;                 ///< DICOM without a picture: reports, presentation states
    int unreadable = 0;             ///< files and folders that may not be read or are damaged
    int missing = 0;                ///< named by a DICOMDIR, but not there
    int outside = 0;                ///< named by a DICOMDIR, but not within its folder: refused
    bool damaged_dicomdir = false;  ///< its folder was searched instead
};

struct FilmSearch {
    /// Called every `batch_ms` or so, and once there are `most` films, with what has been found
    /// since, on the thread that searches.
    std::function<void(std::vector<FilmSummary>, const FilmCounts&)> found;
    int batch_ms = 100;
    std::size_t most = 64;
};

/// Looks for films in files, folders (to any depth, each once however links lead there, hidden ones
/// passed over) and DICOMDIRs (PS3.3 F; the films they name), all told by content. A file that is
/// named itself is found even where it cannot be read: its summary then has the error. One thread;
/// `stop` is tested once a file. What was found until then has been given by then.
FilmCounts findFilms(const QStringList& paths, const FilmSearch& search, std::stop_token stop = {});

}  // namespace lucency
