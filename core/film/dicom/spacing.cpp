#include "core/film/dicom/dataset.h"
#include "core/film/dicom/facts.h"

#include <cmath>

namespace lucency {

namespace {

/// The two distances of a spacing attribute, if they are any.
std::optional<PixelSpacing> spacingOf(DcmItem* item, const DcmTagKey& tag) {
    if (item == nullptr) {
        return std::nullopt;
    }
    const std::vector<double> mm = numbers(*item, tag);
    constexpr double greatest_mm = 100;
    if (mm.size() < 2 || !(mm[0] > 0 && mm[0] < greatest_mm && mm[1] > 0 && mm[1] < greatest_mm)) {
        return std::nullopt;
    }
    return PixelSpacing{mm[0], mm[1], SpacingPlane::Unknown};
}

bool alike(const PixelSpacing& a, const PixelSpacing& b) {
    const auto near = [](double x, double y) { return std::abs(x - y) <= 1e-4 * y; };
    return near(a.row_mm, b.row_mm) && near(a.column_mm, b.column_mm);
}

/// Images that are made in the patient's space, where Pixel Spacing holds as it stands.
bool isTomographic(const QString& modality) {
    return modality == QLatin1String("CT") || modality == QLatin1String("MR") ||
           modality == QLatin1String("PT") || modality == QLatin1String("NM");
}

}  // namespace

std::optional<PixelSpacing> readDicomSpacing(DcmItem& dataset) {
    std::optional<PixelSpacing> pixel =
        spacingOf(holderOf(dataset, DCM_PixelSpacing, DCM_PixelMeasuresSequence), DCM_PixelSpacing);
    if (pixel && (isTomographic(codeString(dataset, DCM_Modality)) ||
                  dataset.tagExistsWithValue(DCM_PixelSpacingCalibrationType))) {
        pixel->plane = SpacingPlane::Patient;
        return pixel;
    }
    std::optional<PixelSpacing> imager = spacingOf(&dataset, DCM_ImagerPixelSpacing);
    if (!imager) {
        return pixel ? pixel : spacingOf(&dataset, DCM_NominalScannedPixelSpacing);
    }
    if (pixel && !alike(*pixel, *imager)) {
        return pixel;  // corrected in some way, but it does not say how
    }
    imager->plane = SpacingPlane::Detector;
    const std::vector<double> factor =
        numbers(dataset, DCM_EstimatedRadiographicMagnificationFactor);
    if (!factor.empty() && factor[0] >= 1 && factor[0] < 10) {
        return PixelSpacing{imager->row_mm / factor[0], imager->column_mm / factor[0],
                            SpacingPlane::Patient};
    }
    return imager;
}

}  // namespace lucency
