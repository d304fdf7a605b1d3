#include "core/film/dicom/fragments.h"

#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

#include <algorithm>
#include <cstring>

namespace lucency {

namespace {

using Bytes = std::span<const std::uint8_t>;

/// An item's value; of the one that the file ends in, what is there.
Bytes itemBytes(DcmPixelSequence& sequence, unsigned long index, const FragmentTables& tables) {
    DcmPixelItem* item = nullptr;
    if (sequence.getItem(item, index).bad() || item == nullptr) {
        return {};
    }
    if (index + 1 == sequence.card() && tables.cut_length > 0 &&
        item->getLength() == tables.cut_length) {
        return tables.cut_item;
    }
    Uint8* data = nullptr;
    if (item->getUint8Array(data).bad() || data == nullptr) {
        return {};
    }
    return {data, item->getLength()};
}

/// The Basic Offset Table: 32-bit offsets.
std::vector<std::uint64_t> basicOffsets(DcmPixelSequence& sequence, const FragmentTables& tables) {
    const Bytes table = itemBytes(sequence, 0, tables);
    std::vector<std::uint64_t> offsets(table.size() / sizeof(std::uint32_t));
    for (std::size_t i = 0; i < offsets.size(); ++i) {
        std::uint32_t offset = 0;
        std::memcpy(&offset, table.data() + i * sizeof offset, sizeof offset);
        offsets[i] = offset;
    }
    return offsets;
}

bool startsStream(Bytes data) {
    // SOI of JPEG and JPEG-LS, SOC of JPEG 2000, or the signature of a JP2 file.
    return (data.size() > 3 && data[0] == 0xff && (data[1] == 0xd8 || data[1] == 0x4f)) ||
           (data.size() > 12 && std::memcmp(data.data() + 4, "jP  ", 4) == 0);
}

/// The index of each frame's first fragment by a table of offsets; empty where the table does not
/// fit: each offset must be of a fragment, and each frame's must be there.
std::vector<std::size_t> startsByTable(const std::vector<Bytes>& fragments,
                                       const std::vector<std::uint64_t>& offsets,
                                       std::size_t frames) {
    if (offsets.size() != frames) {
        return {};
    }
    std::vector<std::size_t> starts;
    std::uint64_t position = 0;
    for (std::size_t i = 0; i < fragments.size() && starts.size() < frames; ++i) {
        if (position == offsets[starts.size()]) {
            starts.push_back(i);
        }
        constexpr std::uint64_t item_header = 8;
        position += item_header + fragments[i].size() + fragments[i].size() % 2;
    }
    const bool is_stream = !fragments.empty() && startsStream(fragments[0]);
    const bool fits = starts.size() == frames && !starts.empty() && starts.front() == 0 &&
                      (!is_stream || std::ranges::all_of(starts, [&](std::size_t i) {
                          return startsStream(fragments[i]);
                      }));
    return fits ? starts : std::vector<std::size_t>();
}

}  // namespace

Result<std::vector<std::uint8_t>> frameStream(DcmPixelSequence& sequence,
                                              const FragmentTables& tables, int frames, int frame) {
    std::vector<Bytes> fragments;
    for (unsigned long i = 1; i < sequence.card(); ++i) {
        fragments.push_back(itemBytes(sequence, i, tables));
    }
    std::vector<std::size_t> starts;
    const auto count = static_cast<std::size_t>(frames);
    if (frames == 1) {
        starts = {0};
    }
    for (const auto& offsets : {tables.offsets, basicOffsets(sequence, tables)}) {
        if (starts.empty()) {
            starts = startsByTable(fragments, offsets, count);
        }
    }
    const bool by_stream =
        fragments.size() > count && !fragments.empty() && startsStream(fragments[0]);
    for (std::size_t i = 0;
         starts.size() < std::min(count, fragments.size()) && i < fragments.size(); ++i) {
        if (!by_stream || startsStream(fragments[i])) {
            starts.push_back(i);
        }
    }
    const auto wanted = static_cast<std::size_t>(frame);
    if (wanted >= starts.size() || starts[wanted] >= fragments.size()) {
        return {
            ErrorCode::DamagedFile,
            QStringLiteral("the pixel data ends before frame %1 of %2").arg(frame + 1).arg(frames)};
    }
    const std::size_t end = wanted + 1 < starts.size() ? starts[wanted + 1] : fragments.size();
    std::vector<std::uint8_t> stream;
    for (std::size_t i = starts[wanted]; i < end; ++i) {
        stream.insert(stream.end(), fragments[i].begin(), fragments[i].end());
    }
    return stream;
}

}  // namespace lucency
