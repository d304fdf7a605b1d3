#include "core/film/dicom/overlays.h"

#include "core/film/dicom/facts.h"
#include "core/film/dicom/frame.h"

#include <algorithm>

namespace lucency {

namespace {

constexpr int highest_group = 0x60fe;
constexpr std::size_t most_pixels = 100'000'000;

DcmTagKey inGroup(DcmTagKey tag, int group) {
    tag.setGroup(static_cast<Uint16>(group));
    return tag;
}

std::size_t area(const OverlayPlane& plane) {
    return static_cast<std::size_t>(plane.rows) * static_cast<std::size_t>(plane.columns);
}

bool bitAt(std::span<const std::uint8_t> bytes, std::size_t bit) {
    return (bytes[bit / 8] >> (bit % 8) & 1) != 0;
}

/// The plane's own data, one bit a pixel, frames one after another without gaps.
bool readData(OverlayPlane& plane, std::span<const std::uint8_t> bytes, std::size_t frame) {
    const std::size_t begin = frame * area(plane);
    if (bytes.size() < (begin + area(plane) + 7) / 8) {
        return false;
    }
    plane.bits.resize(area(plane));
    for (std::size_t i = 0; i < plane.bits.size(); ++i) {
        plane.bits[i] = bitAt(bytes, begin + i) ? 1 : 0;
    }
    return true;
}

/// A bit of each cell that is none of the value's (retired, PS3.5-2004 8.1.2).
bool readEmbedded(OverlayPlane& plane, const DicomFrame& frame, int position) {
    const PixelLayout& layout = frame.layout;
    const bool is_value = position <= layout.high && position > layout.high - layout.stored;
    const bool fits = plane.rows == layout.rows && plane.columns == layout.columns;
    if (frame.decoded != nullptr || layout.samples != 1 || is_value || !fits || position < 0 ||
        position >= layout.allocated) {
        return false;
    }
    plane.bits.assign(area(plane), 0);
    const std::size_t present =
        static_cast<std::size_t>(frame.rows) * static_cast<std::size_t>(layout.columns);
    for (std::size_t i = 0; i < present; ++i) {
        const std::size_t cell = static_cast<std::size_t>(frame.first_bit) +
                                 i * static_cast<std::size_t>(layout.allocated);
        plane.bits[i] = bitAt(frame.bytes, cell + static_cast<std::size_t>(position)) ? 1 : 0;
    }
    return true;
}

/// The plane of a group for one image frame; `frame`: for the retired form, which is left out where
/// it is null.
std::optional<OverlayPlane> planeOf(DcmItem& dataset, int group, const DicomText& text,
                                    const DicomFrame* frame, int number) {
    const auto value = [&](const DcmTagKey& tag, bool is_signed, unsigned long index = 0) {
        return word(dataset, inGroup(tag, group), is_signed, index);
    };
    OverlayPlane plane;
    plane.group = group;
    plane.rows = value(DCM_OverlayRows, false).value_or(0);
    plane.columns = value(DCM_OverlayColumns, false).value_or(0);
    if (area(plane) == 0 || area(plane) > most_pixels) {
        return std::nullopt;
    }
    plane.top = value(DCM_OverlayOrigin, true, 0).value_or(1) - 1;
    plane.left = value(DCM_OverlayOrigin, true, 1).value_or(1) - 1;
    plane.region = codeString(dataset, inGroup(DCM_OverlayType, group)) == QLatin1String("R");
    plane.label = text.text(dataset, inGroup(DCM_OverlayLabel, group));
    if (plane.label.isEmpty()) {
        plane.label = text.text(dataset, inGroup(DCM_OverlayDescription, group));
    }
    // C.9.2.1.5: the overlay's frames belong to the image's from Image Frame Origin on; one alone
    // that does not say so is for them all.
    const std::vector<double> count = numbers(dataset, inGroup(DCM_NumberOfFramesInOverlay, group));
    const int frames =
        count.empty() || !(count[0] >= 1 && count[0] < 1e9) ? 1 : static_cast<int>(count[0]);
    const auto origin = value(DCM_ImageFrameOrigin, false);
    const int own = frames == 1 && !origin ? 0 : number - (origin.value_or(1) - 1);
    if (own < 0 || own >= frames) {
        return std::nullopt;
    }
    DcmElement* data = nullptr;
    bool done = false;
    if (dataset.findAndGetElement(inGroup(DCM_OverlayData, group), data).good() &&
        data != nullptr) {
        done = readData(plane, valueBytes(*data), static_cast<std::size_t>(own));
    } else if (frame != nullptr) {
        done = readEmbedded(plane, *frame, value(DCM_OverlayBitPosition, false).value_or(0));
    }
    return done ? std::optional(std::move(plane)) : std::nullopt;
}

}  // namespace

std::optional<OverlayPlane> readOverlay(DcmItem& dataset, int group, const DicomText& text) {
    return planeOf(dataset, group, text, nullptr, 0);
}

std::vector<OverlayPlane> readOverlays(DcmItem& dataset, const DicomFrame& frame, int number,
                                       const DicomText& text) {
    std::vector<OverlayPlane> planes;
    for (int group = 0x6000; group <= highest_group; group += 2) {
        if (auto plane = planeOf(dataset, group, text, &frame, number)) {
            planes.push_back(*std::move(plane));
        }
    }
    return planes;
}

}  // namespace lucency
