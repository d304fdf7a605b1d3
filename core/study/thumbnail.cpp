#include "core/study/thumbnail.h"

#include "core/film/display.h"
#include "core/film/film_reader.h"

#include <algorithm>
#include <cmath>
#include <new>

namespace lucency {

namespace {

Result<QImage> thumbnail(const QString& path, int frame, int side) {
    Result<Film> film = readFilm(path, {}, frame);
    if (!film) {
        return film.error();
    }
    const QImage picture = renderFilm(*film, defaultWindow(*film));
    const double height = picture.height() * film->pixel_aspect;
    const double scale = side / std::max<double>(picture.width(), height);
    const QSize size(std::max(1, static_cast<int>(std::lround(picture.width() * scale))),
                     std::max(1, static_cast<int>(std::lround(height * scale))));
    return picture.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
        .convertToFormat(QImage::Format_Grayscale8);
}

}  // namespace

Result<QImage> filmThumbnail(const QString& path, int frame, int side) {
    try {
        return thumbnail(path, frame, side);
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, {}};
    }
}

}  // namespace lucency
