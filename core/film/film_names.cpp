#include "core/film/film.h"

namespace lucency {

QString filmFormatName(FilmFormat format) {
    switch (format) {
        case FilmFormat::Dicom:
            return QStringLiteral("dicom");
        case FilmFormat::Jpeg:
            return QStringLiteral("jpeg");
        case FilmFormat::Png:
            return QStringLiteral("png");
        case FilmFormat::Tiff:
            break;
    }
    return QStringLiteral("tiff");
}

}  // namespace lucency
