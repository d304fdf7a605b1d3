#pragma once

#include "core/base/result.h"
#include "core/measure/drawing.h"

#include <QByteArray>

namespace lucency {

/// Keeps what was drawn on a film in its folder (drawings.json, see filmFolder), in the place of
/// what was kept before. Errors: OutputUnwritable.
Result<void> keepDrawings(const QByteArray& pixels_sha256, const DrawingSheet& sheet);

/// What is kept; an empty sheet where there is nothing. A damaged file is set aside in the same
/// folder under a name of its own, so that the next keepDrawings() does not write over it, and
/// DamagedFile is returned. Errors: PermissionDenied besides.
Result<DrawingSheet> keptDrawings(const QByteArray& pixels_sha256);

/// Whether the film is flagged as a key image, without touching anything: a file that cannot be
/// read says no.
bool isKeyImage(const QByteArray& pixels_sha256);

}  // namespace lucency
