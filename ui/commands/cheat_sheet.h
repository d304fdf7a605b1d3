#pragma once

class QWidget;

namespace lucency {

class Commands;

/// Shows every key and what the mouse does on the film, until closed.
void showCheatSheet(const Commands& commands, QWidget* parent);

}  // namespace lucency
