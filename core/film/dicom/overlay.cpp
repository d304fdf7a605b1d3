#include "core/film/dicom/dataset.h"
#include "core/film/dicom/facts.h"

namespace lucency {

// One bit a pixel, the least significant first (PS3.5 8.1.2), one frame after another.
std::optional<OverlayPlane> readOverlay(DcmItem& dataset, int group, const DicomText& text) {
    const auto tag = [group](int element) {
        return DcmTagKey(static_cast<Uint16>(group), static_cast<Uint16>(element));
    };
    const auto rows = word(dataset, tag(0x0010), false);
    const auto columns = word(dataset, tag(0x0011), false);
    DcmElement* element = nullptr;
    if (!rows || !columns || *rows < 1 || *columns < 1 ||
        dataset.findAndGetElement(tag(0x3000), element).bad()) {
        return std::nullopt;
    }
    const std::size_t count = static_cast<std::size_t>(*rows) * static_cast<std::size_t>(*columns);
    // 60xx,3000 is OB or OW; in both the bytes come in the order of the pixels on a little-endian
    // machine.
    Uint8* bytes = nullptr;
    Uint16* words = nullptr;
    const bool readable = element->getVR() == EVR_OB ? element->getUint8Array(bytes).good()
                                                     : element->getUint16Array(words).good();
    if (!readable || element->getLength() < (count + 7) / 8) {
        return std::nullopt;
    }
    OverlayPlane plane;
    plane.rows = *rows;
    plane.columns = *columns;
    plane.group = group;
    plane.top = word(dataset, tag(0x0050), true, 0).value_or(1) - 1;
    plane.left = word(dataset, tag(0x0050), true, 1).value_or(1) - 1;
    plane.region = codeString(dataset, tag(0x0040)) == QLatin1String("R");
    plane.label = text.text(dataset, tag(0x1500));
    if (plane.label.isEmpty()) {
        plane.label = text.text(dataset, tag(0x0022));
    }
    plane.bits.resize(count);
    for (std::size_t i = 0; i < count; ++i) {
        plane.bits[i] = bytes != nullptr ? bytes[i / 8] >> (i % 8) & 1
                                         : static_cast<std::uint8_t>(words[i / 16] >> (i % 16) & 1);
    }
    return plane;
}

}  // namespace lucency
