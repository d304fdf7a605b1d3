#include "ui/film/window_presets.h"

#include "core/film/display.h"
#include "core/film/window_presets.h"

#include <QCoreApplication>

#include <algorithm>

namespace lucency {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(WindowPreset)
};

QString titleOf(ChestPart part) {
    switch (part) {
        case ChestPart::FullRange:
            return Words::tr("Full range");
        case ChestPart::Lungs:
            return Words::tr("Lungs");
        case ChestPart::Mediastinum:
            return Words::tr("Mediastinum and spine");
        case ChestPart::Bones:
            break;
    }
    return Words::tr("Bones and lines");
}

/// By its own explanation, else by its number.
QString titleOf(const QString& explanation, const QString& numbered, std::size_t index) {
    return explanation.isEmpty() ? numbered.arg(index + 1) : explanation;
}

}  // namespace

std::vector<WindowPreset> windowPresets(const Film& film) {
    const VoiWindow opening = defaultWindow(film);
    std::vector<WindowPreset> presets{{opening.explanation.isEmpty()
                                           ? Words::tr("As opened")
                                           : Words::tr("As opened: %1").arg(opening.explanation),
                                       opening}};
    const auto add = [&presets](const QString& title, const VoiWindow& window) {
        const bool there =
            std::any_of(presets.begin(), presets.end(),
                        [&window](const WindowPreset& preset) { return preset.window == window; });
        if (!there) {
            presets.push_back({title, window});
        }
    };
    for (std::size_t i = 0; i < film.windows.size(); ++i) {
        const VoiWindow& window = film.windows[i];
        add(titleOf(window.explanation, Words::tr("Film's window %1"), i), window);
    }
    for (std::size_t i = 0; i < film.voi_luts.size(); ++i) {
        const LookupTable& lut = film.voi_luts[i];
        if (!lut.entries.empty()) {
            add(titleOf(lut.explanation, Words::tr("Film's table %1"), i), windowOfLut(lut));
        }
    }
    for (const ChestPreset& preset : chestPresets(film)) {
        add(titleOf(preset.part), preset.window);
    }
    return presets;
}

std::vector<WindowPreset> percentilePresets(const Film& film) {
    const FilmValues values(film);
    std::vector<WindowPreset> presets{
        {Words::tr("Automatic"), windowBetween(values.anatomy(0.5, 99.5))}};
    for (const int low : {1, 5}) {
        presets.push_back({Words::tr("%1 to %2 % of the values").arg(low).arg(100 - low),
                           windowBetween(values.range(low, 100 - low))});
    }
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
    window.lut.reset();  // a straight window over what the table spans
    return window;
}

}  // namespace lucency
