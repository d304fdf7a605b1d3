#pragma once

#include "core/base/result.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace lucency {

/// A synthetic chest radiograph, drawn from formulas: thorax, spine, ribs, clavicles, heart,
/// diaphragm, lungs with vessels, quantum noise, and SYNTHETIC written into the picture. It shows
/// nobody.
struct PhantomParameters {
    int rows = 1400;
    int columns = 1600;
    std::uint64_t seed = 1;  ///< varies build, pose, exposure and texture
    bool opacity = false;    ///< with an air-space opacity in one or both lungs
    bool letters = true;     ///< SYNTHETIC and a side marker on the film
};

/// rows x columns, 0 (black) to 4095 (white), like a 12-bit MONOCHROME2 film. Empty
/// where a side is not within 16 to 10000 or memory is short.
std::vector<std::uint16_t> drawPhantom(const PhantomParameters& parameters);

/// The writers leave a whole file or none. Errors: InvalidArgument (sides), OutOfMemory,
/// OutputUnwritable.

/// Writes the phantom as a DX Image for presentation (12 bits, Imager Pixel Spacing 0.2 mm,
/// age 3 years, Patient's Name SYNTHETIC^PHANTOM, Image Comments that say it is synthetic).
Result<void> writePhantomDicom(const PhantomParameters& parameters, const QString& path);

/// Writes it as an 8-bit gray JPEG with the comment "SYNTHETIC ...".
Result<void> writePhantomJpeg(const PhantomParameters& parameters, const QString& path);

/// Writes `count` films of each class as 8-bit JPEG into FOLDER/NORMAL and FOLDER/PNEUMONIA, named
/// as the published data set's are, so that patients can be told apart: a small data set for tests
/// and for trying `train` and `evaluate`.
Result<void> writePhantomDataSet(const QString& folder, int count, std::uint64_t seed, int size_px);

}  // namespace lucency
