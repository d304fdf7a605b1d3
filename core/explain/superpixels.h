#pragma once

#include "core/base/result.h"
#include "core/film/model_input.h"

#include <QImage>

#include <cstdint>
#include <vector>

namespace lucency {

/// A map of more regions than this is refused: the fit's cost grows with their cube, and so many
/// weights cannot be told apart by any number of samples that a reader would wait for.
constexpr int kMaxRegions = 1024;

/// A label map in film coordinates. Regions are numbered 0..count-1 by their first pixel, row by
/// row; `ids[label]` is the number the region goes by in results (the same, unless the user's own
/// map says otherwise). rows x columns is the film's size; of a user's map given at the network's
/// size it is the larger of the two, side by side, so that no region is lost on a small film.
struct Superpixels {
    int rows = 0;
    int columns = 0;
    int count = 0;
    std::vector<std::uint16_t> labels;  ///< rows x columns
    std::vector<std::uint16_t> ids;     ///< count
};

struct SuperpixelParameters {
    enum class Algorithm { Slic, Slico };
    Algorithm algorithm = Algorithm::Slic;
    int regions = 60;         ///< no more than so many, and not much fewer; 1 to kMaxRegions
    double compactness = 20;  ///< SLIC's ruler, in gray levels of 256: more makes rounder regions
};

/// SLIC (Achanta 2012) on the gray film (rows x columns, 0..1), at no more than 512 px on the long
/// side, then brought to film size. Neighbouring regions that are flat and black (or flat and
/// white), such as the borders of a film, are joined, and the smallest ones with the neighbour most
/// like them until no more are left than wanted. The same film and parameters give the same
/// regions.
Superpixels segmentFilm(const std::vector<float>& gray, int rows, int columns,
                        const SuperpixelParameters& parameters = {});

/// Regions from one id a pixel (rows x columns), numbered by first pixel, ids kept.
Superpixels superpixelsFromIds(const std::vector<std::uint16_t>& ids, int rows, int columns);

/// A user's own map: a 16-bit (or 8-bit) gray PNG of the film's size or of the model's input size,
/// one id a pixel. Errors: FileNotFound, PermissionDenied, RegionsUnusable.
Result<Superpixels> readSuperpixels(const QString& path, const ModelInput& input);

/// The map as a 16-bit gray PNG of film size, ids as values. Errors: OutputUnwritable.
Result<void> writeSuperpixels(const Superpixels& superpixels, const QString& path);

/// The label of each pixel of the network's picture (height x width), -1 where the film does not
/// cover it: the label at the pixel's centre. A map that was given at the network's size comes back
/// pixel for pixel.
std::vector<int> labelsAtModelSize(const Superpixels& superpixels, const ModelInput& input);

}  // namespace lucency
