#pragma once

#include "core/film/film.h"

#include <QImage>

#include <array>
#include <cstdint>
#include <span>
#include <vector>

namespace lucency {

/// The modality value (PS3.3 C.11.1) of one sample of the film.
double modalityValue(const Film& film, std::uint16_t sample);

/// The film's modality values, counted once (about 1 ms a megapixel), padding left out.
class FilmValues {
public:
    explicit FilmValues(const Film& film);

    /// Between two percentiles (0..100), by nearest rank. {0, 1} where the film has no picture.
    std::array<double, 2> range(double low, double high) const;
    /// The same of what is likely to be anatomy: the least and the greatest value are left out
    /// where more than one in a thousand samples have them, as flat ground, markers and saturation
    /// do.
    std::array<double, 2> anatomy(double low, double high) const;

private:
    struct Count {
        double value;
        std::uint32_t samples;
    };
    static std::array<double, 2> between(std::span<const Count> counts, double low, double high);

    std::vector<Count> counts_;  ///< in order of the value
};

/// FilmValues::range of the film.
std::array<double, 2> percentileRange(const Film& film, double low, double high);

/// The window whose ramp runs through this range (PS3.3 C.11.2.1.3.2).
VoiWindow windowBetween(std::array<double, 2> range);

/// Whether the window tells the film's grays apart: not where it makes all of the film (but one in
/// two hundred of its samples) black, or white, that is not of one gray. Looks at 4096 samples.
bool showsFilm(const Film& film, const VoiWindow& window);

/// The window a film opens with: the first of its own windows that shows it, else its first VOI
/// LUT, else (rasters of 8 bits) the full range of the format, else 0.5 to 99.5 % of its anatomy.
VoiWindow defaultWindow(const Film& film);

/// For each of the 65536 samples, the gray level to show, 0 (black) to 255: the grayscale pipeline
/// of PS3.4 N.2 in order (modality, VOI, presentation), MONOCHROME1 inverted after the VOI.
std::vector<std::uint8_t> displayTable(const Film& film, const VoiWindow& window, bool inverted);

/// The film as it is shown: Format_Grayscale8 of film size.
QImage renderFilm(const Film& film, const VoiWindow& window, bool inverted = false);

}  // namespace lucency
