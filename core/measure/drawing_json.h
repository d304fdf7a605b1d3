#pragma once

#include "core/base/result.h"
#include "core/measure/drawing.h"

#include <QByteArray>

namespace lucency {

/// The sheet as a JSON document of its own: `format` "lucency-drawings", `version` 1, `key_image`,
/// and `drawings` with `kind`, `points` ([x, y] each, px of the film), `text`, and where they apply
/// `closed` and `known_mm`.
QByteArray drawingsToJson(const DrawingSheet& sheet);

/// What drawingsToJson() wrote, every drawing whole, or nothing. Errors: DamagedFile, with what is
/// wrong; a version that is newer than 1 counts as that.
Result<DrawingSheet> drawingsFromJson(const QByteArray& json);

}  // namespace lucency
