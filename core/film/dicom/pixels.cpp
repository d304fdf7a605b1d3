#include "core/film/dicom/pixels.h"

#include "core/film/dicom/frame.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace lucency {

namespace {

using Colour = std::array<double, 3>;

/// The values in a frame's cells: BitsAllocated each, of which BitsStored up to HighBit count.
class Cells {
public:
    explicit Cells(const DicomFrame& frame)
        : bytes_(frame.bytes),
          allocated_(static_cast<std::size_t>(frame.layout.allocated)),
          shift_(frame.layout.high - frame.layout.stored + 1),
          mask_((1u << frame.layout.stored) - 1) {}

    std::uint32_t operator[](std::size_t index) const { return (bits(index) >> shift_) & mask_; }

private:
    std::uint32_t bits(std::size_t index) const {
        if (allocated_ == 8) {
            return bytes_[index];
        }
        if (allocated_ == 16) {
            return bytes_[2 * index] | std::uint32_t{bytes_[2 * index + 1]} << 8;
        }
        // Packed without gaps, the lowest bit first (PS3.5 8.1.1).
        std::uint32_t value = 0;
        for (std::size_t bit = 0; bit < allocated_; ++bit) {
            const std::size_t at = index * allocated_ + bit;
            value |= (bytes_[at / 8] >> (at % 8) & 1u) << bit;
        }
        return value;
    }

    const std::uint8_t* bytes_;
    std::size_t allocated_;
    int shift_;
    std::uint32_t mask_;
};

/// Full-range YBR to RGB (PS3.3 C.7.6.3.1.2); `partial`: from studio range first.
Colour rgbOfYbr(Colour ybr, double highest, bool partial) {
    const double half = (highest + 1) / 2;
    double y = ybr[0], cb = ybr[1] - half, cr = ybr[2] - half;
    if (partial) {
        y = (y - highest * 16 / 255) * 255 / 219;
        cb *= 255.0 / 224;
        cr *= 255.0 / 224;
    }
    Colour rgb{y + 1.402 * cr, y - 0.344136 * cb - 0.714136 * cr, y + 1.772 * cb};
    for (double& channel : rgb) {
        channel = std::clamp(channel, 0.0, highest);
    }
    return rgb;
}

/// Rec. 601 luma.
double luma(const Colour& rgb) {
    return 0.299 * rgb[0] + 0.587 * rgb[1] + 0.114 * rgb[2];
}

double entry(const LookupTable& table, std::int32_t input) {
    const auto last = static_cast<std::int64_t>(table.entries.size()) - 1;
    const std::int64_t index = std::clamp<std::int64_t>(std::int64_t{input} - table.first, 0, last);
    return table.entries[static_cast<std::size_t>(index)];
}

/// Fills the samples from a function of the pixel's index that gives RGB up to `highest`.
template <typename ColourAt>
void fillFromColour(Film& film, std::vector<std::uint16_t>& samples, double highest,
                    const ColourAt& colour_at) {
    double chroma = 0;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const Colour rgb = colour_at(i);
        const auto [low, high] = std::ranges::minmax(rgb);
        chroma += (high - low) / highest;
        samples[i] = static_cast<std::uint16_t>(std::lround(luma(rgb)));
    }
    film.chroma = chroma / static_cast<double>(samples.size());
}

std::int32_t signedValue(std::uint32_t value, int bits) {
    const auto sign = std::int32_t{1} << (bits - 1);
    return (static_cast<std::int32_t>(value) ^ sign) - sign;
}

}  // namespace

Result<void> readDicomPixels(Film& film, const DicomFrame& frame, const Palette* palette) {
    const PixelLayout& layout = frame.layout;
    const Cells cells(frame);
    auto samples = std::make_shared<std::vector<std::uint16_t>>(layout.pixels());
    film.pixels = {layout.rows, layout.columns, layout.stored, 0, samples};
    const double highest = (1 << layout.stored) - 1;

    if (layout.photometric.startsWith(QLatin1String("MONOCHROME")) && layout.samples == 1) {
        if (layout.is_signed) {
            film.pixels.lowest = -32768;
        }
        for (std::size_t i = 0; i < samples->size(); ++i) {
            (*samples)[i] = static_cast<std::uint16_t>(
                layout.is_signed ? signedValue(cells[i], layout.stored) - film.pixels.lowest
                                 : static_cast<std::int32_t>(cells[i]));
        }
        return {};
    }
    if (layout.photometric == QLatin1String("PALETTE COLOR") && layout.samples == 1 &&
        palette != nullptr) {
        film.pixels.bits_stored =
            std::max({palette->red.bits, palette->green.bits, palette->blue.bits});
        fillFromColour(film, *samples, (1 << film.pixels.bits_stored) - 1, [&](std::size_t i) {
            const std::int32_t value = layout.is_signed ? signedValue(cells[i], layout.stored)
                                                        : static_cast<std::int32_t>(cells[i]);
            return Colour{entry(palette->red, value), entry(palette->green, value),
                          entry(palette->blue, value)};
        });
        return {};
    }
    const bool is_rgb = layout.photometric == QLatin1String("RGB");
    const bool is_partial = layout.photometric.startsWith(QLatin1String("YBR_PARTIAL"));
    if (layout.samples != 3 ||
        !(is_rgb || is_partial || layout.photometric.startsWith(QLatin1String("YBR_FULL")))) {
        return {ErrorCode::UnsupportedPixelFormat,
                QStringLiteral("photometric interpretation %1 with %2 samples a pixel")
                    .arg(layout.photometric)
                    .arg(layout.samples)};
    }
    const std::size_t pixels = layout.pixels();
    fillFromColour(film, *samples, highest, [&](std::size_t i) {
        std::array<std::size_t, 3> at{3 * i, 3 * i + 1, 3 * i + 2};
        if (layout.half_chroma) {
            const std::size_t pair = i / 2 * 4;
            at = {pair + i % 2, pair + 2, pair + 3};
        } else if (layout.planar) {
            at = {i, pixels + i, 2 * pixels + i};
        }
        const Colour colour{static_cast<double>(cells[at[0]]), static_cast<double>(cells[at[1]]),
                            static_cast<double>(cells[at[2]])};
        return is_rgb ? colour : rgbOfYbr(colour, highest, is_partial);
    });
    return {};
}

}  // namespace lucency
