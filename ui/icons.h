#pragma once

#include <QIcon>
#include <QString>

namespace lucency {

/// One of the program's own line icons (resources/icons/NAME.svg), drawn in the palette's button
/// text colour (its accent where the command is switched on) at the size and resolution asked for,
/// so that it follows the theme.
QIcon lineIcon(const QString& name);

/// The program's own icon, in its own colours.
QIcon programIcon();

}  // namespace lucency
