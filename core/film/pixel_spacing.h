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

/// What a spacing rests on (DICOM PS3.3 10.7.1.3 and CP-586).
enum class SpacingBasis {
    Unsaid,         ///< Pixel Spacing of a projection that says nothing more
    Unexplained,    ///< Pixel Spacing unlike the imager's, with no calibration type: corrected
                    ///< somehow
    Imager,         ///< Imager Pixel Spacing, or a Pixel Spacing equal to it: not corrected
    Magnification,  ///< Imager Pixel Spacing over the magnification factor
    Geometry,       ///< Pixel Spacing, calibration type GEOMETRY
    Fiducial,       ///< Pixel Spacing, calibration type FIDUCIAL
    CentreOfBeam,   ///< Object Pixel Spacing in Center of Beam (0018,9404)
    Slice,          ///< Pixel Spacing of an image made in the patient's space
    Scanned,        ///< Nominal Scanned Pixel Spacing (0018,2010): on the film that was scanned
    User,           ///< a line of known length
};

/// Distance between the centres of neighbouring pixels, in mm.
struct PixelSpacing {
    double row_mm = 0;     ///< between rows: vertical
    double column_mm = 0;  ///< between columns: horizontal
    SpacingPlane plane = SpacingPlane::Unknown;
    SpacingBasis basis = SpacingBasis::Unsaid;
    double magnification = 1;  ///< that was divided by, for SpacingBasis::Magnification
    QString description = {};  ///< Pixel Spacing Calibration Description (0028,0A04), may be empty
};

/// The attribute that the numbers come from: "Pixel Spacing (0028,0030)"; empty for the user's own.
QString spacingSource(const PixelSpacing& spacing);

/// One translated sentence: what a length measured with it means.
QString spacingMeaning(const PixelSpacing& spacing);

}  // namespace lucency
