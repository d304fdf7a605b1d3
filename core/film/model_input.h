#pragma once

#include "core/film/film.h"

#include <array>
#include <optional>
#include <vector>

namespace lucency {

/// How a network wants a film; part of its card.
struct InputSpec {
    enum class Fit {
        Stretch,  ///< both sides to the network's size: the aspect ratio is not seen
        Pad,      ///< the longer side to the network's size, the rest black
    };
    enum class Normalisation {
        PerFilm,  ///< by the film's own mean and deviation
        Fixed,    ///< by `mean` and `deviation` of each channel
    };
    int width = 224;
    int height = 224;
    int channels = 1;  ///< 1 or 3 (gray three times)
    Fit fit = Fit::Stretch;
    Normalisation normalisation = Normalisation::PerFilm;
    std::array<float, 3> mean{0, 0, 0};
    std::array<float, 3> deviation{1, 1, 1};
    bool operator==(const InputSpec&) const = default;
};

/// What the network sees of a film, with the way back to the film.
struct ModelInput {
    InputSpec spec;
    /// height x width, row by row, 0 (black) to 1 (white), before normalisation.
    std::vector<float> gray;
    /// The part of the network's picture that the film covers, px: all of it with Stretch.
    int film_x = 0, film_y = 0, film_width = 0, film_height = 0;
    int film_rows = 0, film_columns = 0;  ///< size of the film, px
    /// Normalisation of channel c: (gray - mean[c]) / deviation[c]. Fixed once a film, so that a
    /// perturbed copy is normalised as the film was.
    std::array<float, 3> mean{0, 0, 0};
    std::array<float, 3> deviation{1, 1, 1};

    /// channels x height x width, normalised: the network's input for one film.
    std::vector<float> tensor() const;
};

/// The film as 0 (black) to 1 (white) floats at film size, by one normalisation that does not know
/// what the user has set, nor the file's window, which is the maker's taste and may lie: modality
/// transform, then linear from the 0.5 to the 99.5 percentile of the film (the full range of an 8-bit
/// raster, which somebody has windowed already), MONOCHROME1 inverted after that. So a film gives
/// the same however it is stored, scaled or windowed. See docs/model-input.md.
std::vector<float> modelGray(const Film& film);

/// Fits `modelGray` to the network's size by area averaging (bilinear where the film is smaller)
/// and works out the normalisation.
ModelInput makeModelInput(const Film& film, const InputSpec& spec);

/// The same from a gray picture already at hand (rows x columns, 0..1).
ModelInput makeModelInput(const std::vector<float>& gray, int rows, int columns,
                          const InputSpec& spec);

}  // namespace lucency
