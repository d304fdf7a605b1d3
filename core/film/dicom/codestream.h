#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace lucency {

/// What the frame header of a JPEG or JPEG-LS stream says (ITU-T T.81 B.2.2, T.87 C.2.2).
struct JpegHeader {
    int rows = 0;
    int columns = 0;
    int components = 0;
    int precision = 0;
    bool lossless = false;  ///< JPEG lossless: at least a bit a sample
    bool jpeg_ls = false;
    bool progressive = false;
};

/// Nothing where the stream has no frame header.
std::optional<JpegHeader> readJpegHeader(std::span<const std::uint8_t> stream);

/// Whether a stream of this length can hold that many samples at all.
bool couldHold(const JpegHeader& header, std::size_t bytes);

/// Makes an RLE frame (PS3.5 annex G) one that DCMTK can be given, since it trusts the offsets that
/// it finds: where the last segment ends too early, zeros are put in its place. Bytes that the last
/// segment has of `segment_bytes`; nothing where the frame does not have that many segments within
/// it, or another one is short.
std::optional<std::size_t> mendRleFrame(std::vector<std::uint8_t>& frame, std::size_t segments,
                                        std::size_t segment_bytes);

}  // namespace lucency
