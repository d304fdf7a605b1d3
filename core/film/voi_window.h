#pragma once

#include <QString>

namespace lucency {

/// VOI LUT Function (0028,1056).
enum class VoiFunction { Linear, LinearExact, Sigmoid };

/// A window in modality units (after Modality LUT or rescale), DICOM PS3.3 C.11.2.1.2. It is for
/// display alone: what the user sets never reaches the model.
struct VoiWindow {
    double centre = 0;
    double width = 1;  ///< >= 1 for Linear, > 0 for the others
    VoiFunction function = VoiFunction::Linear;
    QString explanation;  ///< Window Center & Width Explanation (0028,1055), may be empty
    bool operator==(const VoiWindow&) const = default;
};

/// What the window makes of one modality value, 0 (the lowest output) to 1 (the highest).
double applyWindow(const VoiWindow& window, double modality_value);

}  // namespace lucency
