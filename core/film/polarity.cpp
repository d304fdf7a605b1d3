#include "core/film/polarity.h"

#include <QCoreApplication>

#include <algorithm>

namespace lucency {
namespace {

bool saysCorrected(const FilmNotice& notice) {
    return notice.code == QLatin1String("polarity-corrected");
}

}  // namespace

bool isPolarityCorrected(const Film& film) {
    return std::any_of(film.notices.begin(), film.notices.end(), saysCorrected);
}

Film withPolarityCorrected(Film film) {
    const bool corrected = isPolarityCorrected(film);
    film.low_is_white = !film.low_is_white;
    if (corrected) {
        std::erase_if(film.notices, saysCorrected);
    } else {
        film.notices.push_back(
            {QStringLiteral("polarity-corrected"),
             QCoreApplication::translate("FilmNotice",
                                         "Polarity corrected by the reader: black and white are "
                                         "exchanged from what the file says.")});
    }
    return film;
}

}  // namespace lucency
