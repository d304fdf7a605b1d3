#pragma once

#include "core/base/result.h"
#include "core/film/film.h"

namespace lucency {

struct DicomFrame;

/// Three tables that map a sample to red, green and blue.
struct Palette {
    LookupTable red, green, blue;
};

/// Makes the film's gray samples of a frame: cells without overlay bits, signed ones shifted by
/// 32768, colour as Rec. 601 luma. Values of more than 16 bits are brought down to 16 where they do
/// not fit as they are, and the rescale with them (notice "bits-reduced"). Rows that are missing
/// are filled with a value that shows black: padding, where a value is left for it (notices
/// "truncated" and "damaged"). Fills `pixels` and `chroma`. `palette`: for PALETTE COLOR. Errors:
/// UnsupportedPixelFormat.
Result<void> readDicomPixels(Film& film, const DicomFrame& frame, const Palette* palette);

}  // namespace lucency
