#include "ui/film/window_presets.h"

#include "core/film/display.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lucency {
namespace {

/// The window whose ramp runs from low to high (PS3.3 C.11.2.1.3.2).
VoiWindow rampBetween(std::array<double, 2> range) {
    return {.centre = (range[0] + range[1]) / 2,
            .width = std::max(range[1] - range[0], 1e-6),
            .function = VoiFunction::LinearExact,
            .explanation = {}};
}

/// Percentiles are of darkness to brightness as shown, whichever way the film is stored.
VoiWindow rampBetweenPercentiles(const Film& film, double low, double high) {
    return rampBetween(film.low_is_white ? percentileRange(film, 100 - high, 100 - low)
                                         : percentileRange(film, low, high));
}

}  // namespace

std::vector<WindowPreset> windowPresets(const Film& film) {
    std::vector<WindowPreset> presets{
        {QCoreApplication::translate("WindowPreset", "As opened"), defaultWindow(film)}};
    for (std::size_t i = 1; i < film.windows.size(); ++i) {
        const QString& name = film.windows[i].explanation;
        presets.push_back(
            {name.isEmpty()
                 ? QCoreApplication::translate("WindowPreset", "Film's window %1").arg(i + 1)
                 : name,
             film.windows[i]});
    }
    const auto top = static_cast<std::uint16_t>((1U << film.pixels.bits_stored) - 1U);
    const int zero = film.pixels.lowest < 0 ? 32768 - (1 << (film.pixels.bits_stored - 1)) : 0;
    std::array<double, 2> full{modalityValue(film, static_cast<std::uint16_t>(zero)),
                               modalityValue(film, static_cast<std::uint16_t>(zero + top))};
    std::sort(full.begin(), full.end());
    presets.push_back(
        {QCoreApplication::translate("WindowPreset", "Full range"), rampBetween(full)});
    presets.push_back({QCoreApplication::translate("WindowPreset", "Wide (0.5 to 99.5 %)"),
                       rampBetweenPercentiles(film, 0.5, 99.5)});
    presets.push_back({QCoreApplication::translate("WindowPreset", "Contrast (5 to 95 %)"),
                       rampBetweenPercentiles(film, 5, 95)});
    presets.push_back({QCoreApplication::translate("WindowPreset", "Dark parts (1 to 60 %)"),
                       rampBetweenPercentiles(film, 1, 60)});
    presets.push_back({QCoreApplication::translate("WindowPreset", "Bright parts (40 to 99.5 %)"),
                       rampBetweenPercentiles(film, 40, 99.5)});
    return presets;
}

VoiWindow draggedWindow(const VoiWindow& start, QPointF view_delta, double range,
                        bool low_is_white) {
    const double step = range / 600;
    const double narrowest = start.function == VoiFunction::Linear ? 1.0 : range * 1e-4;
    VoiWindow window = start;
    window.width = std::max(start.width + view_delta.x() * step, narrowest);
    window.centre = start.centre + (low_is_white ? -1 : 1) * view_delta.y() * step;
    window.explanation.clear();
    return window;
}

}  // namespace lucency
