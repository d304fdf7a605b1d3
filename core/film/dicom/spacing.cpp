#include "core/film/dicom/dataset.h"
#include "core/film/dicom/facts.h"

#include <cmath>

namespace lucency {

namespace {

constexpr double least_mm = 1e-3;
constexpr double greatest_mm = 100;
constexpr double greatest_aspect = 10;

bool isSize(double mm) {
    return mm >= least_mm && mm <= greatest_mm;  // false for NaN
}

bool isAspect(double aspect) {
    return aspect >= 1 / greatest_aspect && aspect <= greatest_aspect;
}

/// The two distances of a spacing attribute, if they are any.
std::optional<PixelSpacing> spacingOf(DcmItem* item, const DcmTagKey& tag, SpacingPlane plane,
                                      SpacingBasis basis) {
    const std::vector<double> mm = item != nullptr ? numbers(*item, tag) : std::vector<double>();
    if (mm.size() < 2 || !isSize(mm[0]) || !isSize(mm[1]) || !isAspect(mm[0] / mm[1])) {
        return std::nullopt;
    }
    return PixelSpacing{mm[0], mm[1], plane, basis, 1, {}};
}

/// Equal but for how many digits were written.
bool alike(const PixelSpacing& a, const PixelSpacing& b) {
    const auto near = [](double x, double y) { return std::abs(x - y) <= 1e-3 * y; };
    return near(a.row_mm, b.row_mm) && near(a.column_mm, b.column_mm);
}

/// Images that are made in the patient's space, where Pixel Spacing holds as it stands: of those
/// modalities, or frames whose place in the patient is stated (tomosynthesis, 3D angiography).
bool isSlice(DcmItem& dataset) {
    const QString modality = codeString(dataset, DCM_Modality);
    return modality == QLatin1String("CT") || modality == QLatin1String("MR") ||
           modality == QLatin1String("PT") || modality == QLatin1String("NM") ||
           holderOf(dataset, DCM_ImageOrientationPatient, DCM_PlaneOrientationSequence) != nullptr;
}

PixelSpacing magnified(const PixelSpacing& imager, double factor) {
    return {imager.row_mm / factor,
            imager.column_mm / factor,
            SpacingPlane::Patient,
            SpacingBasis::Magnification,
            factor,
            {}};
}

/// Source image receptor distance over source object distance; 1 is at the detector.
std::optional<double> magnificationOf(DcmItem& dataset) {
    const std::vector<double> factor =
        numbers(dataset, DCM_EstimatedRadiographicMagnificationFactor);
    constexpr double greatest_factor = 10;
    return !factor.empty() && factor[0] > 1 && factor[0] < greatest_factor
               ? std::optional(factor[0])
               : std::nullopt;
}

/// Pixel Spacing by its own calibration, where it says of which type that is.
std::optional<PixelSpacing> calibrated(PixelSpacing pixel, DcmItem& dataset) {
    const QString type = codeString(dataset, DCM_PixelSpacingCalibrationType).toUpper();
    if (type != QLatin1String("GEOMETRY") && type != QLatin1String("FIDUCIAL")) {
        return std::nullopt;
    }
    pixel.plane = SpacingPlane::Patient;
    pixel.basis =
        type == QLatin1String("FIDUCIAL") ? SpacingBasis::Fiducial : SpacingBasis::Geometry;
    pixel.description = DicomText(dataset).text(dataset, DCM_PixelSpacingCalibrationDescription);
    return pixel;
}

std::optional<PixelSpacing> spacing(DcmItem& dataset) {
    using Plane = SpacingPlane;
    using Basis = SpacingBasis;
    DcmItem* measured = holderOf(dataset, DCM_PixelSpacing, DCM_PixelMeasuresSequence);
    std::optional<PixelSpacing> pixel =
        spacingOf(measured, DCM_PixelSpacing, Plane::Unknown, Basis::Unsaid);
    if (pixel && isSlice(dataset)) {
        pixel->plane = Plane::Patient;
        pixel->basis = Basis::Slice;
        return pixel;
    }
    const std::optional<PixelSpacing> imager =
        spacingOf(holderOf(dataset, DCM_ImagerPixelSpacing, DCM_FramePixelDataPropertiesSequence),
                  DCM_ImagerPixelSpacing, Plane::Detector, Basis::Imager);
    const std::optional<PixelSpacing> scanned =
        spacingOf(&dataset, DCM_NominalScannedPixelSpacing, Plane::Unknown, Basis::Scanned);
    const std::optional<double> factor = magnificationOf(dataset);

    if (pixel && imager && !alike(*pixel, *imager)) {
        if (factor && alike(*pixel, magnified(*imager, *factor))) {
            return magnified(*imager, *factor);
        }
        pixel->basis = Basis::Unexplained;
        const auto known = calibrated(*pixel, dataset);
        return known ? known : pixel;
    }
    // Equal to the imager's it is not corrected, whatever else is said.
    if (imager) {
        return factor ? magnified(*imager, *factor) : *imager;
    }
    if (pixel) {
        if (const auto known = calibrated(*pixel, dataset)) {
            return known;
        }
        return scanned && alike(*pixel, *scanned) ? scanned : pixel;
    }
    if (auto object =
            spacingOf(holderOf(dataset, DCM_ObjectPixelSpacingInCenterOfBeam,
                               DCM_ProjectionPixelCalibrationSequence),
                      DCM_ObjectPixelSpacingInCenterOfBeam, Plane::Patient, Basis::CentreOfBeam)) {
        return object;
    }
    return scanned;
}

}  // namespace

void readDicomSpacing(Film& film, DcmItem& dataset) {
    film.spacing = spacing(dataset);
    // Pixel Aspect Ratio is vertical\horizontal, and left out where a spacing says the same.
    const std::vector<double> ratio = numbers(dataset, DCM_PixelAspectRatio);
    if (film.spacing) {
        film.pixel_aspect = film.spacing->row_mm / film.spacing->column_mm;
    } else if (ratio.size() >= 2 && isAspect(ratio[0] / ratio[1])) {
        film.pixel_aspect = ratio[0] / ratio[1];
    }
}

}  // namespace lucency
