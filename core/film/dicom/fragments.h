#pragma once

// DCMTK's part of the room: included by this folder alone.

#include "core/base/result.h"

#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dctk.h>

#include <cstdint>
#include <span>
#include <vector>

namespace lucency {

/// What encapsulated pixel data has beside its items.
struct FragmentTables {
    std::vector<std::uint64_t> offsets;      ///< Extended Offset Table (7FE0,0001)
    std::span<const std::uint8_t> cut_item;  ///< what is there of the last item, where the file
    std::size_t cut_length = 0;              ///< ends within it, and the length that it claims
};

/// The compressed stream of one frame, counted from 0, its fragments joined (PS3.5 A.4). Of the
/// Extended and the Basic Offset Table the first that fits the fragments is believed; without one,
/// a fragment a frame where they are as many, else every start of a JPEG or JPEG 2000 stream begins
/// a frame. Errors: DamagedFile (the frame is not there).
Result<std::vector<std::uint8_t>> frameStream(DcmPixelSequence& sequence,
                                              const FragmentTables& tables, int frames, int frame);

}  // namespace lucency
