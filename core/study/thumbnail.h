#pragma once

#include "core/base/result.h"

#include <QImage>
#include <QString>

namespace lucency {

/// A small picture of one frame as the film opens, in its true aspect, its longer side `side` px,
/// Format_Grayscale8. Errors: those of readFilm.
Result<QImage> filmThumbnail(const QString& path, int frame, int side);

}  // namespace lucency
