#pragma once

#include "core/explain/shortcut_alarm.h"

#include <QImage>
#include <QSize>

namespace lucency {

/// Where shortcuts were looked for, as thin lines over the film: the thorax dashed, the edge of the
/// border and the letters dotted. Transparent elsewhere.
QImage paintOutlines(const Shortcuts& shortcuts, QSize size);

}  // namespace lucency
