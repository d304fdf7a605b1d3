#pragma once

#include "core/film/film.h"

#include <QPointF>
#include <QString>

#include <vector>

namespace lucency {

struct WindowPreset {
    QString title;  ///< translated
    VoiWindow window;
};

/// What the film may be looked at through: as it opens, its own further windows and VOI LUTs, and
/// those made for the chest (see chestPresets). The first is defaultWindow; none comes twice.
std::vector<WindowPreset> windowPresets(const Film& film);

/// Automatic (0.5 to 99.5 % of the film's anatomy, see FilmValues, whatever the file wishes), and
/// those between two percentiles of all its values.
std::vector<WindowPreset> percentilePresets(const Film& film);

/// The window after a drag of `view_delta` px from `start`: to the right widens it, upwards
/// brightens the film. `range`: width of the film's values, which 600 px of drag sweep.
VoiWindow draggedWindow(const VoiWindow& start, QPointF view_delta, double range,
                        bool low_is_white);

}  // namespace lucency
