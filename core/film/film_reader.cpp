#include "core/film/film_reader.h"

#include "core/film/dicom/dicom_reader.h"
#include "core/film/display.h"
#include "core/film/film_file.h"
#include "core/film/negative.h"
#include "core/film/raster/raster_reader.h"

#include <QCoreApplication>

namespace lucency {

Result<Film> readFilm(const QString& path, const ReadLimits& limits, int frame) {
    const Result<FilmFile> file = readFilmFile(path, limits);
    if (!file) {
        return file.error();
    }
    if (file->format != FilmFormat::Dicom && frame != 0) {
        return {ErrorCode::InvalidArgument,
                QStringLiteral("picture %1 of a file of which the first is read").arg(frame + 1)};
    }
    const LaterSha256 hash = LaterSha256::of(file->bytes);
    Result<Film> film = file->format == FilmFormat::Dicom
                            ? readDicom(file->bytes, limits, frame)
                            : readRaster(path, file->bytes, file->format, limits);
    if (film) {
        film->path = path;
        film->sha256 = hash;
        if (!film->windows.empty() && !showsFilm(*film, film->windows.front())) {
            film->notices.push_back(
                {QStringLiteral("window-shows-nothing"),
                 QCoreApplication::translate("FilmNotice",
                                             "The window that the file asks for shows nothing of "
                                             "this film: it opens with another.")});
        }
        if (looksLikeNegative(*film)) {
            film->notices.push_back(
                {QStringLiteral("negative-suspected"),
                 QCoreApplication::translate("FilmNotice",
                                             "This looks like the negative of a chest film: its "
                                             "lungs are light. It is shown as its file says.")});
        }
    }
    return film;
}

}  // namespace lucency
