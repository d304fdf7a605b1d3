#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace lucency {

/// What a JPEG 2000 codestream (ITU-T T.800 annex A; with high-throughput blocks T.814) says of
/// itself before anything is decoded.
struct Jpeg2000Header {
    int rows = 0;  ///< of the reference grid's image area
    int columns = 0;
    int components = 0;
    int precision = 0;  ///< bits of the first component, 1 to 38
    bool is_signed = false;
    bool colour_transform = false;  ///< the codestream turns its first three components into RGB
    double present = 1;  ///< share of the codestream that is there, by its tile-parts' lengths

    std::size_t samples() const {
        return static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns) *
               static_cast<std::size_t>(components);
    }
};

/// The header of a raw codestream or of one wrapped in a JP2 file, the memory that its decoding
/// takes bounded: tiles, precincts, code-blocks and layers that the bytes cannot mean are refused.
/// Errors: DamagedFile, UnsupportedPixelFormat (components of other precision or sign than the
/// first), TooLarge.
Result<Jpeg2000Header> readJpeg2000Header(std::span<const std::uint8_t> bytes);

/// A decoded picture: components of rows x columns samples each. Copies share them.
struct Jpeg2000Image {
    struct Component {
        std::span<const std::int32_t> samples;  ///< row by row
        int rows = 0, columns = 0;
        int row_step = 1, column_step = 1;  ///< pixels that a sample covers (subsampling)
    };
    Jpeg2000Header header;
    std::vector<Component> components;
    std::shared_ptr<const void> owner;  ///< of the samples
};

enum class Jpeg2000Mode {
    Whole,  ///< fail where anything is missing or wrong
    Part,   ///< what can be shown of a truncated or damaged codestream
};

/// Decodes with up to two threads. Prints nothing. Errors: those of readJpeg2000Header.
Result<Jpeg2000Image> decodeJpeg2000(std::span<const std::uint8_t> bytes, Jpeg2000Mode mode);

}  // namespace lucency
