#pragma once

#include "core/base/result.h"
#include "core/film/model_input.h"

#include <QImage>

#include <cstdint>
#include <vector>

namespace lucency {

/// A label map in film coordinates. Regions are numbered 0..count-1 by their first pixel, row by
/// row; `ids[label]` is the number the region goes by in results (the same, unless the user's own
/// map says otherwise).
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
    int regions = 60;         ///< about so many
    double compactness = 10;  ///< SLIC's ruler
};

/// SLIC (Achanta 2012) on the gray film (rows x columns, 0..1), at no more than 512 px on the long
/// side, then brought to film size. The same film and parameters give the same regions.
Superpixels segmentFilm(const std::vector<float>& gray, int rows, int columns,
                        const SuperpixelParameters& parameters = {});

/// A user's own map: a 16-bit (or 8-bit) gray PNG of the film's size or of the model's input size,
/// one id a pixel. Errors: FileNotFound, RegionsUnusable.
Result<Superpixels> readSuperpixels(const QString& path, const ModelInput& input);

/// The map as a 16-bit gray PNG of film size, ids as values. Errors: OutputUnwritable.
Result<void> writeSuperpixels(const Superpixels& superpixels, const QString& path);

/// The label of each pixel of the network's picture (height x width), -1 where the film does not
/// cover it.
std::vector<int> labelsAtModelSize(const Superpixels& superpixels, const ModelInput& input);

}  // namespace lucency
