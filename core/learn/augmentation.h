#pragma once

#include <cstdint>
#include <random>
#include <span>

namespace lucency {

/// How far a training film may be moved from what it is: limits of what is drawn, 0 for never.
struct AugmentationStrength {
    double rotation_degrees = 12;
    double scale_least = 0.8, scale_most = 1.1;
    double stretch = 0.08;  ///< of one side against the other
    double shift = 0.1;     ///< of the side
    double mirror = 0.5;    ///< probability
    double gamma = 0.5;     ///< exponent exp(-gamma) to exp(gamma)
    double contrast = 0.3;  ///< about mid-gray, clipped
    double brightness = 0.15;
    double gradient = 0.25;     ///< of exposure across the film
    double noise = 0.04;        ///< deviation
    double blur = 1.2;          ///< sigma, px
    double collimation = 0.12;  ///< black border, of the side
    double erasing = 0.25;      ///< side of a gray rectangle, of the film's side
    double markers = 0.1;       ///< side of a white letter-like mark, of the film's side
    double tone = 0;            ///< how far a random rising curve of gray strays from the straight
    double local_contrast = 0;  ///< clip limit of adaptive histogram equalisation (Zuiderveld 1994)
    double resolution = 0;      ///< share of the film's pixels a side that may be lost
};

/// A changed copy of a square gray film (side x side, 0..255) as 0..1 floats.
void augment(std::span<const std::uint8_t> film, int side, const AugmentationStrength& strength,
             std::mt19937_64& random, std::span<float> out);

/// (x - mean) / deviation in place, by the picture's own figures.
void standardise(std::span<float> picture);

}  // namespace lucency
