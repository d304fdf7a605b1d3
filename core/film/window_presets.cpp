#include "core/film/window_presets.h"

#include "core/film/display.h"

namespace lucency {

std::vector<ChestPreset> chestPresets(const Film& film) {
    const auto between = [&film](double dark, double bright) {
        return windowBetween(film.low_is_white ? anatomyRange(film, 100 - bright, 100 - dark)
                                               : anatomyRange(film, dark, bright));
    };
    return {{ChestPart::FullRange, windowBetween(percentileRange(film, 0, 100))},
            {ChestPart::Lungs, between(1, 75)},
            {ChestPart::Mediastinum, between(35, 99.9)},
            {ChestPart::Bones, between(10, 90)}};
}

}  // namespace lucency
