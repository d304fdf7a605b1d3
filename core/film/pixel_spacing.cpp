#include "core/film/pixel_spacing.h"

#include <QCoreApplication>

namespace lucency {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PixelSpacing)
};

}  // namespace

QString spacingPlaneName(SpacingPlane plane) {
    switch (plane) {
        case SpacingPlane::Detector:
            return QStringLiteral("detector");
        case SpacingPlane::Patient:
            return QStringLiteral("patient");
        case SpacingPlane::Calibrated:
            return QStringLiteral("calibrated");
        case SpacingPlane::Unknown:
            break;
    }
    return QStringLiteral("unknown");
}

QString spacingSource(const PixelSpacing& spacing) {
    switch (spacing.basis) {
        case SpacingBasis::Imager:
        case SpacingBasis::Magnification:
            return QStringLiteral("Imager Pixel Spacing (0018,1164)");
        case SpacingBasis::CentreOfBeam:
            return QStringLiteral("Object Pixel Spacing in Center of Beam (0018,9404)");
        case SpacingBasis::Scanned:
            return QStringLiteral("Nominal Scanned Pixel Spacing (0018,2010)");
        case SpacingBasis::User:
            return {};
        case SpacingBasis::Unsaid:
        case SpacingBasis::Unexplained:
        case SpacingBasis::Geometry:
        case SpacingBasis::Fiducial:
        case SpacingBasis::Slice:
            break;
    }
    return QStringLiteral("Pixel Spacing (0028,0030)");
}

QString spacingMeaning(const PixelSpacing& spacing) {
    switch (spacing.basis) {
        case SpacingBasis::Unsaid:
            return Text::tr(
                "The film does not say in which plane its spacing holds, so lengths are given in "
                "pixels.");
        case SpacingBasis::Unexplained:
            return Text::tr(
                "The spacing was corrected in a way the film does not explain, so lengths are "
                "given in pixels.");
        case SpacingBasis::Imager:
            return Text::tr(
                "Lengths hold at the detector; what lies nearer the tube looks larger than it is.");
        case SpacingBasis::Magnification:
            return Text::tr(
                       "Lengths are corrected by the film's estimated magnification of %1 and hold "
                       "near the middle of the patient.")
                .arg(spacing.magnification, 0, 'g', 4);
        case SpacingBasis::Geometry:
            return Text::tr(
                "Lengths are corrected for the geometry of the exposure and hold near the central "
                "ray, at a depth in the patient that the film does not say.");
        case SpacingBasis::Fiducial:
            return Text::tr(
                "Lengths are calibrated with an object of known size and hold at its depth, near "
                "the central ray.");
        case SpacingBasis::CentreOfBeam:
            return Text::tr("Lengths are calibrated for the object in the centre of the beam.");
        case SpacingBasis::Slice:
            return Text::tr("Lengths hold within the patient.");
        case SpacingBasis::Scanned:
            return Text::tr(
                "The spacing is that of the sheet which was scanned, and a sheet may be a reduced "
                "print, so lengths are given in pixels.");
        case SpacingBasis::User:
            break;
    }
    return Text::tr("Lengths hold at the depth of the line that you calibrated with.");
}

}  // namespace lucency
