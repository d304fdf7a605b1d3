#pragma once

#include <QString>

namespace lucency {

/// In which plane a length measured on the film holds.
enum class SpacingPlane {
    Unknown,     ///< no spacing, or one of unknown origin: lengths are in pixels
    Detector,    ///< Imager Pixel Spacing (0018,1164): at the detector's front plane
    Patient,     ///< Pixel Spacing (0028,0030) calibrated by fiducial or geometry, or corrected by
                 ///< Estimated Radiographic Magnification Factor (0018,1114)
    Calibrated,  ///< by the user, with a line of known length
};

/// As it stands in JSON: "unknown", "detector", "patient", "calibrated".
QString spacingPlaneName(SpacingPlane plane);

/// Distance between the centres of neighbouring pixels, in mm (DICOM PS3.3 10.7).
struct PixelSpacing {
    double row_mm = 0;     ///< between rows: vertical
    double column_mm = 0;  ///< between columns: horizontal
    SpacingPlane plane = SpacingPlane::Unknown;
};

}  // namespace lucency
