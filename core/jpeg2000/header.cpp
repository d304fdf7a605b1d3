#include "core/jpeg2000/header.h"

#include <algorithm>

namespace lucency {

namespace {

using Bytes = std::span<const std::uint8_t>;

std::uint64_t number(Bytes bytes, std::size_t at, std::size_t size) {
    std::uint64_t value = 0;
    for (std::size_t i = 0; i < size; ++i) {
        value = value << 8 | bytes[at + i];
    }
    return value;
}

Error damaged(const char* detail) {
    return {ErrorCode::DamagedFile, QStringLiteral("JPEG 2000: ") + QString::fromLatin1(detail)};
}

constexpr std::size_t marker_soc = 0xff4f, marker_siz = 0xff51, marker_cod = 0xff52,
                      marker_coc = 0xff53, marker_sot = 0xff90, marker_sod = 0xff93;

/// What the coding styles allow at their smallest: all that costs memory beside the samples.
struct Coding {
    double block_area = 4096;     ///< of the smallest code-block, in samples
    double precinct_area = 1e10;  ///< of the smallest precinct of a subband
    double layers = 1;
    bool colour_transform = false;
};

/// The SPcod or SPcoc parameters from the number of decompositions on (T.800 table A.15).
void readStyle(Bytes style, bool has_precincts, Coding& coding) {
    if (style.size() < 5) {
        return;
    }
    const int block_bits = (style[1] & 15) + (style[2] & 15) + 4;
    coding.block_area = std::min(coding.block_area, static_cast<double>(1ull << block_bits));
    for (std::size_t i = 5; has_precincts && i < style.size(); ++i) {
        // A precinct is split over the subbands of its resolution, but for the lowest one.
        const int bits = (style[i] & 15) + (style[i] >> 4) - (i > 5 ? 2 : 0);
        coding.precinct_area =
            std::min(coding.precinct_area, static_cast<double>(1ull << std::max(bits, 0)));
    }
}

/// The coding styles in the marker segments of `header`.
void readCoding(Bytes header, std::size_t components, Coding& coding) {
    for (std::size_t at = 0; at + 4 <= header.size();) {
        const std::size_t marker = number(header, at, 2);
        const std::size_t length = number(header, at + 2, 2);
        if (marker == marker_sod || length < 2 || at + 2 + length > header.size()) {
            return;
        }
        const Bytes segment = header.subspan(at + 4, length - 2);
        if (marker == marker_cod && segment.size() >= 5) {
            coding.layers = std::max(coding.layers, static_cast<double>(number(segment, 2, 2)));
            coding.colour_transform = coding.colour_transform || segment[4] == 1;
            readStyle(segment.subspan(5), (segment[0] & 1) != 0, coding);
        } else if (marker == marker_coc) {
            const std::size_t index = components < 257 ? 1 : 2;
            if (segment.size() > index) {
                readStyle(segment.subspan(index + 1), (segment[index] & 1) != 0, coding);
            }
        }
        at += 2 + length;
    }
}

/// Where the first tile-part begins; the length where there is none.
std::size_t mainHeaderEnd(Bytes stream) {
    std::size_t at = 2;
    while (at + 4 <= stream.size() && number(stream, at, 2) != marker_sot) {
        at += 2 + number(stream, at + 2, 2);
    }
    return std::min(at, stream.size());
}

/// Walks the tile-parts (T.800 A.4.2): their coding styles, and the share of the stream that is
/// there.
double walkTileParts(Bytes stream, std::size_t begin, std::size_t components, std::size_t tiles,
                     Coding& coding) {
    std::size_t at = begin, seen = 0;
    constexpr std::size_t header_bytes = 12;
    while (at + header_bytes <= stream.size() && number(stream, at, 2) == marker_sot) {
        const std::size_t length = number(stream, at + 6, 4);
        const std::size_t rest = stream.size() - at;
        const std::size_t own = length == 0 ? rest : std::min(rest, std::max(length, header_bytes));
        readCoding(stream.subspan(at + header_bytes, own - header_bytes), components, coding);
        seen += stream[at + 10] == 0 ? 1 : 0;
        if (length == 0) {
            return 1;  // to the end, however far that is
        }
        if (length < header_bytes + 2) {
            break;
        }
        if (at + length > stream.size()) {
            // The tiles that are missing are taken to be as long as this one.
            const auto missing = static_cast<double>(tiles - std::min(seen, tiles));
            const double whole =
                static_cast<double>(at + length) + missing * static_cast<double>(length);
            return static_cast<double>(stream.size()) / whole;
        }
        at += length;
    }
    return std::min(1.0, static_cast<double>(seen) / static_cast<double>(tiles));
}

}  // namespace

std::span<const std::uint8_t> jpeg2000Codestream(std::span<const std::uint8_t> bytes) {
    constexpr std::uint64_t signature = 0x6a502020, codestream = 0x6a703263;  // "jP  ", "jp2c"
    if (bytes.size() < 12 || number(bytes, 4, 4) != signature) {
        return bytes;
    }
    for (std::size_t at = 0; at + 8 <= bytes.size();) {
        std::uint64_t length = number(bytes, at, 4);
        std::size_t header = 8;
        if (length == 1 && at + 16 <= bytes.size()) {
            length = number(bytes, at + 8, 8);
            header = 16;
        }
        if (number(bytes, at + 4, 4) == codestream) {
            const std::size_t rest = bytes.size() - at;
            const std::size_t size = length < header ? rest : std::min<std::size_t>(rest, length);
            return bytes.subspan(at + header, size - std::min(size, header));
        }
        if (length < header || length > bytes.size() - at) {
            break;
        }
        at += length;
    }
    return {};
}

Result<Jpeg2000Header> readJpeg2000Header(std::span<const std::uint8_t> bytes) {
    const Bytes stream = jpeg2000Codestream(bytes);
    constexpr std::size_t siz_bytes = 42;
    if (stream.size() < siz_bytes || number(stream, 0, 2) != marker_soc ||
        number(stream, 2, 2) != marker_siz) {
        return damaged("no codestream");
    }
    // T.800 table A.9, from Xsiz on.
    std::uint64_t siz[8];
    for (std::size_t i = 0; i < 8; ++i) {
        siz[i] = number(stream, 8 + 4 * i, 4);
    }
    const auto [right, bottom, left, top, tile_columns, tile_rows, tile_left, tile_top] = siz;
    const std::size_t components = number(stream, 40, 2);
    constexpr std::uint64_t most = 65535;
    if (right <= left || bottom <= top || tile_columns == 0 || tile_rows == 0 || tile_left > left ||
        tile_top > top || right - left > most || bottom - top > most || components == 0 ||
        stream.size() < siz_bytes + 3 * components) {
        return damaged("the size makes no sense");
    }
    Jpeg2000Header header;
    header.rows = static_cast<int>(bottom - top);
    header.columns = static_cast<int>(right - left);
    header.components = static_cast<int>(components);
    for (std::size_t i = 0; i < components; ++i) {
        const std::uint8_t depth = stream[siz_bytes + 3 * i];
        const int precision = (depth & 127) + 1;
        const bool is_signed = (depth & 128) != 0;
        if (i > 0 && (precision != header.precision || is_signed != header.is_signed)) {
            return {ErrorCode::UnsupportedPixelFormat,
                    QStringLiteral("JPEG 2000: channels of different depth")};
        }
        header.precision = precision;
        header.is_signed = is_signed;
        if (stream[siz_bytes + 3 * i + 1] == 0 || stream[siz_bytes + 3 * i + 2] == 0) {
            return damaged("a channel without samples");
        }
    }

    const std::size_t tiles =
        ((right - tile_left - 1) / tile_columns + 1) * ((bottom - tile_top - 1) / tile_rows + 1);
    if (tiles > stream.size()) {
        return damaged("more tiles than there are bytes");
    }
    Coding coding;
    const std::size_t main_end = mainHeaderEnd(stream);
    readCoding(stream.subspan(2, main_end - 2), components, coding);
    header.present = walkTileParts(stream, main_end, components, tiles, coding);
    header.colour_transform = coding.colour_transform && components >= 3;

    // What OpenJPEG takes for a sample, a code-block, a precinct and a tile, in bytes.
    const auto samples = static_cast<double>(header.samples());
    const auto tile_components = static_cast<double>(tiles * components);
    const double precincts = samples / coding.precinct_area + 32 * tile_components;
    const double blocks = samples / std::min(coding.block_area, coding.precinct_area) + precincts;
    const double memory = 8 * samples + 600 * blocks + 400 * precincts +
                          2 * coding.layers * precincts + 8000.0 * static_cast<double>(tiles) +
                          2000 * tile_components;
    const double allowed = std::max(640e6, 64.0 * static_cast<double>(stream.size()));
    if (memory > allowed) {
        return {ErrorCode::TooLarge,
                QStringLiteral("JPEG 2000: %1 bytes that would take %2 MB to decode")
                    .arg(stream.size())
                    .arg(memory / 1e6, 0, 'f', 0)};
    }
    return header;
}

}  // namespace lucency
