#pragma once

#include "core/film/film.h"

#include <QString>

#include <map>
#include <vector>

namespace lucency {

enum class Corner { None, TopLeft, TopRight, BottomLeft, BottomRight };

/// What may stand in a corner of the film, in the order in which it stands there.
enum class CornerFact {
    PatientName,
    PatientId,
    BirthDate,
    Sex,
    StudyDate,
    AccessionNumber,
    FileName,
    View,
    Age,
    Modality,
    BodyPart,
    Laterality,
    Manufacturer,
    Size,
    Spacing,
    Zoom,
    Window,
    Pointer,
};

using CornerChoice = std::map<CornerFact, Corner>;

/// View and age on top, zoom, window and the value at the pointer at the bottom right.
CornerChoice defaultCorners();
/// From the user's own settings; the default where nothing is kept.
CornerChoice keptCorners();
void keepCorners(const CornerChoice& choice);

const std::vector<CornerFact>& cornerFacts();
QString cornerFactTitle(CornerFact fact);
/// Names or traces the patient: shown as "masked" unless identity is shown.
bool isIdentity(CornerFact fact);
/// One line, or nothing where the film does not say it. Of the facts that the view alone knows
/// (zoom, window, pointer) always nothing.
QString cornerText(CornerFact fact, const Film& film, bool with_identity);

}  // namespace lucency
