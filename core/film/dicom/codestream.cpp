#include "core/film/dicom/codestream.h"

#include <algorithm>

namespace lucency {

namespace {

std::size_t bigEndian16(std::span<const std::uint8_t> bytes, std::size_t at) {
    return static_cast<std::size_t>(bytes[at] << 8 | bytes[at + 1]);
}

std::size_t littleEndian32(std::span<const std::uint8_t> bytes, std::size_t at) {
    return bytes[at] | std::size_t{bytes[at + 1]} << 8 | std::size_t{bytes[at + 2]} << 16 |
           std::size_t{bytes[at + 3]} << 24;
}

bool isFrameHeader(int marker) {
    // SOF0 to SOF15 without DHT, JPG and DAC; SOF55 is JPEG-LS.
    return (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 &&
            marker != 0xcc) ||
           marker == 0xf7;
}

struct Unpacked {
    std::size_t size = 0;  ///< bytes that whole runs unpack to
    std::size_t end = 0;   ///< of those runs in the segment
};

/// What a run-length segment unpacks to, counted no further than `enough`.
Unpacked unpackedSize(std::span<const std::uint8_t> segment, std::size_t enough) {
    Unpacked unpacked;
    while (unpacked.end < segment.size() && unpacked.size < enough) {
        const std::size_t control = segment[unpacked.end];
        const std::size_t stored = control == 128 ? 0 : control < 128 ? control + 1 : 1;
        if (segment.size() - unpacked.end - 1 < stored) {
            break;
        }
        unpacked.size += control == 128 ? 0 : control < 128 ? control + 1 : 257 - control;
        unpacked.end += 1 + stored;
    }
    return unpacked;
}

}  // namespace

std::optional<JpegHeader> readJpegHeader(std::span<const std::uint8_t> stream) {
    std::size_t at = 0;
    while (at + 4 <= stream.size()) {
        if (stream[at] != 0xff) {
            ++at;
            continue;
        }
        const int marker = stream[at + 1];
        if (marker == 0xff) {
            ++at;
        } else if (marker == 0 || marker == 0x01 || (marker >= 0xd0 && marker <= 0xd9)) {
            at += 2;  // no length follows
        } else if (isFrameHeader(marker)) {
            if (at + 10 > stream.size()) {
                return std::nullopt;
            }
            return JpegHeader{static_cast<int>(bigEndian16(stream, at + 5)),
                              static_cast<int>(bigEndian16(stream, at + 7)),
                              stream[at + 9],
                              stream[at + 4],
                              marker == 0xc3 || marker == 0xc7 || marker == 0xcb || marker == 0xcf,
                              marker == 0xf7,
                              marker == 0xc2 || marker == 0xc6 || marker == 0xca || marker == 0xce};
        } else {
            at += 2 + bigEndian16(stream, at + 2);
        }
    }
    return std::nullopt;
}

bool couldHold(const JpegHeader& header, std::size_t bytes) {
    const std::size_t samples = static_cast<std::size_t>(header.rows) *
                                static_cast<std::size_t>(header.columns) *
                                static_cast<std::size_t>(header.components);
    // At least a bit a sample (lossless), a bit a block of 64 samples (DCT), or a bit a run of
    // 2^15 samples (JPEG-LS).
    const std::size_t samples_a_bit = header.jpeg_ls ? 32768 : header.lossless ? 1 : 64;
    return samples / samples_a_bit <= bytes * 8;
}

std::optional<std::size_t> mendRleFrame(std::vector<std::uint8_t>& frame, std::size_t segments,
                                        std::size_t segment_bytes) {
    constexpr std::size_t header_bytes = 64;
    constexpr std::size_t most_segments = 15;
    if (frame.size() < header_bytes || segments == 0 || segments > most_segments ||
        littleEndian32(frame, 0) != segments) {
        return std::nullopt;
    }
    for (std::size_t i = 0; i < segments; ++i) {
        const std::size_t begin = littleEndian32(frame, 4 * (i + 1));
        const bool is_last = i + 1 == segments;
        const std::size_t end = is_last ? frame.size() : littleEndian32(frame, 4 * (i + 2));
        if (begin < header_bytes || begin > end || end > frame.size()) {
            return std::nullopt;
        }
        const Unpacked unpacked =
            unpackedSize(std::span(frame).subspan(begin, end - begin), segment_bytes);
        if (unpacked.size >= segment_bytes) {
            continue;
        }
        if (!is_last) {
            return std::nullopt;
        }
        frame.resize(begin + unpacked.end);
        for (std::size_t left = segment_bytes - unpacked.size; left > 0;) {
            const std::size_t run = std::min<std::size_t>(left, 128);
            frame.push_back(static_cast<std::uint8_t>(run == 1 ? 0 : 257 - run));
            frame.push_back(0);
            left -= run;
        }
        return unpacked.size;
    }
    return segment_bytes;
}

}  // namespace lucency
