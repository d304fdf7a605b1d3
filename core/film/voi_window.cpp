#include "core/film/voi_window.h"

#include <algorithm>
#include <cmath>

namespace lucency {

double applyWindow(const VoiWindow& window, double modality_value) {
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
