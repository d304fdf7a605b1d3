#pragma once

// DCMTK's part of the room: included by this folder alone.

#include "core/film/dicom/frame.h"

namespace lucency {

/// Whether what is there of a frame is enough to be shown: an eighth of its rows and of its data.
bool isUsefulPart(const DicomFrame& frame);

/// Decompresses the stream of one frame, the useful part of it where it ends too early. What cannot
/// be decompressed to the size that the layout claims is refused before DCMTK makes room for it.
/// Errors: DamagedFile, UnsupportedPixelFormat, TooLarge.
Result<DicomFrame> decompress(std::vector<std::uint8_t> stream, E_TransferSyntax syntax,
                              const PixelLayout& layout, const ReadLimits& limits);

}  // namespace lucency
