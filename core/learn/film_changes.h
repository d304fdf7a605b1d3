#pragma once

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace lucency {

/// What may befall a film on its way to the model: an axis of the stress suite.
struct FilmChange {
    enum class Axis {
        Exposure,     ///< gray levels times 2^strength, clipped at white
        Gamma,        ///< exponent 2^strength
        Contrast,     ///< about mid-gray, times 2^strength, clipped
        Crop,         ///< share of the side cut off all around, the rest enlarged
        Collimation,  ///< share of the side that is black at each edge
        Rotation,     ///< degrees, counter-clockwise; corners are black
        Blur,         ///< Gaussian, sigma in px of a film of 224 px
        Noise,        ///< Gaussian, deviation as a share of white
        Resolution,   ///< share of the pixels a side that are lost, and drawn large again
        Jpeg,         ///< 100 less the quality
        Markers,      ///< side of a letter in a corner, as a share of the film's: white, or below 0
                      ///< black letters on a white patch
    };
    Axis axis = Axis::Exposure;
    double strength = 0;  ///< 0 leaves the film as it is
};

QString axisName(FilmChange::Axis axis);   ///< "exposure", "jpeg": in files and on the command line
QString axisTitle(FilmChange::Axis axis);  ///< translated, with the strength's unit

/// Every axis with its graded strengths, weakest first, the two directions of an axis one after the
/// other.
std::vector<FilmChange> stressChanges();

/// The changed copy of a gray film (side x side, 0..1), in the same range and size. `seed`: of
/// noise and of the corner a marker lies in.
std::vector<float> changedFilm(std::span<const float> film, int width, int height,
                               const FilmChange& change, std::uint64_t seed);

}  // namespace lucency
