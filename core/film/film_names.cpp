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

QString spacingPlaneName(SpacingPlane plane) {
    switch (plane) {
        case SpacingPlane::Detector:
            return QStringLiteral("detector");
        case SpacingPlane::Patient:
            return QStringLiteral("patient");
        case SpacingPlane::Calibrated:
            return QStringLiteral("calibrated");
        case SpacingPlane::Unknown:
            break;
    }
    return QStringLiteral("unknown");
}

}  // namespace lucency
