#pragma once

#include "core/explain/shortcut_alarm.h"

#include <QImage>
#include <QSize>

namespace lucency {

/// Where shortcuts were looked for, as thin lines over the film: the thorax dashed, the edge of the
/// border and the letters dotted; and where there is an alarm, the map's regions behind it strewn
/// with dots. Transparent elsewhere.
QImage paintOutlines(const Shortcuts& shortcuts, const Superpixels& regions, QSize size);

}  // namespace lucency
