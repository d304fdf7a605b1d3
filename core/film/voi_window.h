#pragma once

#include <QString>

#include <cstdint>
#include <memory>
#include <vector>

namespace lucency {

/// A table that maps values to values: Modality LUT or VOI LUT (PS3.3 C.11.1, C.11.2). Input below
/// `first` takes the first entry, input beyond the end the last one.
struct LookupTable {
    std::int32_t first = 0;
    int bits = 16;  ///< of an entry
    std::vector<std::uint16_t> entries;
    QString explanation;  ///< LUT Explanation (0028,3003), may be empty
    bool operator==(const LookupTable&) const = default;
};

/// VOI LUT Function (0028,1056).
enum class VoiFunction { Linear, LinearExact, Sigmoid };

/// A window in modality units (after Modality LUT or rescale), DICOM PS3.3 C.11.2.1.2, or a VOI
/// LUT. It is for display alone: what the user sets never reaches the model.
struct VoiWindow {
    double centre = 0;
    double width = 1;  ///< >= 1 for Linear, > 0 for the others
    VoiFunction function = VoiFunction::Linear;
    QString explanation;  ///< Window Center & Width Explanation (0028,1055), may be empty
    std::shared_ptr<const LookupTable> lut =
        nullptr;  ///< takes the place of the function; centre and width then say what it spans
    bool operator==(const VoiWindow& other) const;
};

/// The table as a window, so that it can be chosen like one. It has at least one entry.
VoiWindow windowOfLut(const LookupTable& lut);

/// The table's entry for a value (PS3.3 C.11.1.1): input below the first value mapped takes the
/// first entry, beyond the last the last. The table has at least one entry.
double lookUp(const LookupTable& table, double value);

/// What the window makes of one modality value, 0 (the lowest output) to 1 (the highest).
double applyWindow(const VoiWindow& window, double modality_value);

}  // namespace lucency
