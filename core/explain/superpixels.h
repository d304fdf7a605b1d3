#pragma once

#include "core/base/result.h"
#include "core/film/model_input.h"

#include <QImage>

#include <cstdint>
#include <optional>
#include <vector>

namespace lucency {

/// A map of more regions than this is refused: the fit's cost grows with their cube, and so many
/// weights cannot be told apart by any number of samples that a reader would wait for.
constexpr int kMaxRegions = 1024;

struct SuperpixelParameters {
    enum class Algorithm {
        Slic,        ///< Achanta 2012
        Slico,       ///< the same; each region finds its own compactness
        Lsc,         ///< linear spectral clustering, Li and Chen 2015
        Quickshift,  ///< Vedaldi and Soatto 2008
    };
    Algorithm algorithm = Algorithm::Slic;
    int regions = 60;  ///< no more than so many, and not much fewer; 1 to kMaxRegions
    /// Gray levels of 256 that weigh as much as a region's own width: more makes rounder regions.
    double compactness = 20;
    bool operator==(const SuperpixelParameters&) const = default;
};

/// Who drew the regions.
enum class RegionSource {
    Algorithm,
    Hand,  ///< changed by hand after an algorithm, or another hand, drew them
    File,
};

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
    RegionSource source = RegionSource::Algorithm;
    SuperpixelParameters made_with;  ///< by an algorithm; says nothing otherwise
};

/// The regions of the gray film (rows x columns, 0..1), made at no more than 400 px on the long
/// side, then brought to film size; each is connected by its pixels' sides. Neighbouring regions
/// that are flat and black (or flat and white), such as the borders of a film, are joined, and the
/// smallest ones with the neighbour most like them until no more are left than wanted. The same
/// film and parameters give the same regions, on any number of threads.
Superpixels segmentFilm(const std::vector<float>& gray, int rows, int columns,
                        const SuperpixelParameters& parameters = {});

/// "slic", "slico", "lsc", "quickshift".
QString algorithmName(SuperpixelParameters::Algorithm algorithm);
std::optional<SuperpixelParameters::Algorithm> algorithmFromName(const QString& name);

/// Regions from one label a pixel (rows x columns, from 0, at most 65536 different ones), each
/// known by its number.
Superpixels numberedByFirstPixel(const std::vector<int>& labels, int rows, int columns);

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
