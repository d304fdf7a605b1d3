#pragma once

#include "core/measure/measure.h"

#include <QStringList>

namespace lucency {

/// What the window and the report say of drawings, in translated words and the locale's numbers.

/// The plane in a word: "detector", "patient", "calibrated"; "unknown plane".
QString planeText(SpacingPlane plane);

/// "Length", "Cobb angle", "Cardiothoracic ratio".
QString drawingTitle(DrawingKind kind);

/// One value with its unit: "42.1 mm", "318 px", "12.3°", "0.52". Without the plane.
QString quantityText(const MeasuredValue& value, const LengthScale& scale);

/// What stands beside a drawing: the reader's words where there are any, then its values, each
/// length with unit and plane ("42.1 mm, detector"), the chief one first.
QStringList measureText(const Drawing& drawing, const std::vector<MeasuredValue>& values,
                        const LengthScale& scale);

/// What to do next for a cardiothoracic ratio that has so many of its points.
QString heartRatioStep(std::size_t points);

/// What to keep in mind of a ratio measured on this film: its view, and the patient's age. The
/// adult limit of 0.50 (Danzer CS, Am J Med Sci 1919; 157:513) does not hold for children; for
/// healthy newborns ratios about 0.60 are reported (Edwards DK, Higgins CB, Gilpin EA, AJR 1981;
/// 136:907). On AP views the heart lies farther from the detector and nearer to the tube, and is
/// magnified (Chon SB et al., J Korean Med Sci 2011; 26:1446).
QStringList heartRatioRemarks(const Film& film);

}  // namespace lucency
