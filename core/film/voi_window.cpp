#include "core/film/voi_window.h"

#include <algorithm>
#include <cmath>

namespace lucency {

bool VoiWindow::operator==(const VoiWindow& other) const {
    const bool same_lut = lut == other.lut || (lut && other.lut && *lut == *other.lut);
    return same_lut && centre == other.centre && width == other.width &&
           function == other.function && explanation == other.explanation;
}

VoiWindow windowOfLut(const LookupTable& lut) {
    // C.11.2.1.2.1: centre 2^(n-1) and width 2^n make the whole range of n bits.
    const auto entries = static_cast<double>(lut.entries.size());
    return {lut.first + entries / 2, std::max(entries, 1.0), VoiFunction::Linear, lut.explanation,
            std::make_shared<LookupTable>(lut)};
}

double lookUp(const LookupTable& table, double value) {
    const double last = static_cast<double>(table.entries.size()) - 1;
    const double index = std::clamp(std::round(value) - table.first, 0.0, last);
    return table.entries[static_cast<std::size_t>(index)];
}

double applyWindow(const VoiWindow& window, double modality_value) {
    if (window.lut) {
        return std::min(lookUp(*window.lut, modality_value) / ((1 << window.lut->bits) - 1), 1.0);
    }
    const double x = modality_value;
    const double centre = window.centre;
    switch (window.function) {
        case VoiFunction::Linear: {  // PS3.3 C.11.2.1.2.1
            const double width = std::max(window.width, 1.0);
            const double middle = centre - 0.5;
            const double half = (width - 1) / 2;
            if (x <= middle - half) {
                return 0;
            }
            return x > middle + half ? 1 : (x - middle) / (width - 1) + 0.5;
        }
        case VoiFunction::Sigmoid:  // PS3.3 C.11.2.1.3.1
            return 1 / (1 + std::exp(-4 * (x - centre) / window.width));
        case VoiFunction::LinearExact:  // PS3.3 C.11.2.1.3.2
            if (x <= centre - window.width / 2) {
                return 0;
            }
            return x > centre + window.width / 2 ? 1 : (x - centre) / window.width + 0.5;
    }
    return 0;
}

}  // namespace lucency
