#include "core/film/window_presets.h"

#include "core/film/display.h"

namespace lucency {

std::vector<ChestPreset> chestPresets(const Film& film) {
    const FilmValues values(film);
    const auto between = [&](double dark, double bright) {
        return windowBetween(film.low_is_white ? values.anatomy(100 - bright, 100 - dark)
                                               : values.anatomy(dark, bright));
    };
    return {{ChestPart::FullRange, windowBetween(values.range(0, 100))},
            {ChestPart::Lungs, between(1, 75)},
            {ChestPart::Mediastinum, between(50, 99.9)},
            {ChestPart::Bones, between(20, 99)}};
}

}  // namespace lucency
