#pragma once

#include "core/film/film.h"

namespace lucency {

/// What to write at the four edges of a film as it is shown; empty where it is not known.
struct EdgeLetters {
    QString left, top, right, bottom;
    bool operator==(const EdgeLetters&) const = default;
};

/// `orientation` is the stored pixels'. They are shown turned by `quarter_turns` clockwise (any
/// integer), then mirrored left to right: the order of the Spatial Transformation (PS3.3 C.10.6).
/// Field of View Rotation (0018,7032) and Horizontal Flip (0018,7034) say what was done before the
/// pixels were stored, and are no part of this.
EdgeLetters edgeLetters(const PatientOrientation& orientation, int quarter_turns = 0,
                        bool mirrored = false);

/// The two values of Patient Orientation (0020,0020), each at most three of the letters A, P, L, R,
/// H and F, in order of weight, none twice and none with its opposite; what is malformed is empty.
PatientOrientation patientOrientation(const QString& rows, const QString& columns);

}  // namespace lucency
