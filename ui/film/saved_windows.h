#pragma once

#include "ui/film/window_presets.h"

namespace lucency {

/// Windows the user has saved under a name, in the order of the names, kept in the user's own
/// settings as values of centre and width. Beyond `most_saved_windows` none is taken.
constexpr int most_saved_windows = 50;

std::vector<WindowPreset> savedWindows();
/// Takes the place of one of the same name. A table is saved as the straight window over what it
/// spans. False where the name is empty or there are too many.
bool saveWindow(const QString& name, const VoiWindow& window);
void deleteWindow(const QString& name);

}  // namespace lucency
