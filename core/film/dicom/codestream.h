#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>

namespace lucency {

/// What the frame header of a JPEG or JPEG-LS stream says (ITU-T T.81 B.2.2, T.87 C.2.2).
struct JpegHeader {
    int rows = 0;
    int columns = 0;
    int components = 0;
    int precision = 0;
    bool lossless = false;  ///< JPEG lossless: at least a bit a sample
    bool jpeg_ls = false;
};

/// Nothing where the stream has no frame header.
std::optional<JpegHeader> readJpegHeader(std::span<const std::uint8_t> stream);

/// Whether a stream of this length can hold that many samples at all.
bool couldHold(const JpegHeader& header, std::size_t bytes);

/// Whether an RLE frame (PS3.5 annex G) has `segments` segments that lie within it and unpack to
/// `segment_bytes` each: DCMTK trusts the offsets it finds.
bool isWholeRleFrame(std::span<const std::uint8_t> frame, std::size_t segments,
                     std::size_t segment_bytes);

}  // namespace lucency
