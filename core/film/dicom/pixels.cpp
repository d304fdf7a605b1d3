#include "core/film/dicom/pixels.h"

#include "core/film/dicom/frame.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <span>

namespace lucency {

namespace {

using Colour = std::array<double, 3>;

/// The values in a frame's cells: BitsAllocated each, of which BitsStored up to HighBit count.
class Cells {
public:
    explicit Cells(const DicomFrame& frame)
        : bytes_(frame.bytes.data()),
          allocated_(static_cast<std::size_t>(frame.layout.allocated)),
          first_bit_(static_cast<std::size_t>(frame.first_bit)),
          shift_(frame.layout.high - frame.layout.stored + 1),
          mask_(static_cast<std::uint32_t>((std::uint64_t{1} << frame.layout.stored) - 1)) {}

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
            const std::size_t at = first_bit_ + index * allocated_ + bit;
            value |= (bytes_[at / 8] >> (at % 8) & 1u) << bit;
        }
        return value;
    }

    const std::uint8_t* bytes_;
    std::size_t allocated_, first_bit_;
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

std::int32_t signedValue(std::uint32_t value, int bits) {
    const std::uint32_t sign = std::uint32_t{1} << (bits - 1);
    return static_cast<std::int32_t>((value ^ sign) - sign);
}

std::int64_t valueOf(std::uint32_t cell, const PixelLayout& layout) {
    return layout.is_signed ? std::int64_t{signedValue(cell, layout.stored)} : std::int64_t{cell};
}

/// Pixels of the rows that are there.
std::size_t pixelsThere(const DicomFrame& frame) {
    return static_cast<std::size_t>(frame.rows) * static_cast<std::size_t>(frame.layout.columns);
}

/// Fills the samples from a function of the pixel's index that gives RGB up to `highest`.
template <typename ColourAt>
void fillFromColour(Film& film, std::span<std::uint16_t> samples, double highest,
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

bool isGray(const PixelLayout& layout) {
    constexpr int most_bits = 16;
    return layout.photometric.startsWith(QLatin1String("MONOCHROME")) && layout.samples == 1 &&
           layout.stored <= most_bits;
}

/// The values of whole bytes or words in cells, appended. Block by block, so that each is still in
/// the cache when its overlay bits are taken off.
template <typename Word>
void appendWords(std::vector<std::uint16_t>& samples, const Word* words, std::size_t count,
                 const PixelLayout& layout) {
    const int shift = layout.high - layout.stored + 1;
    const auto mask = static_cast<std::uint16_t>((1u << layout.stored) - 1);
    const auto sign = static_cast<std::uint16_t>(layout.is_signed ? 1u << (layout.stored - 1) : 0);
    const auto lowest = static_cast<std::uint16_t>(layout.is_signed ? 32768 : 0);
    constexpr std::size_t block = 16384;
    for (std::size_t begin = 0; begin < count; begin += block) {
        const std::size_t end = std::min(begin + block, count);
        samples.insert(samples.end(), words + begin, words + end);
        std::transform(samples.end() - static_cast<std::ptrdiff_t>(end - begin), samples.end(),
                       samples.end() - static_cast<std::ptrdiff_t>(end - begin),
                       [=](std::uint16_t cell) {
                           const int value = (((cell >> shift) & mask) ^ sign) - sign;
                           return static_cast<std::uint16_t>(value + lowest);
                       });
    }
}

/// The gray samples of the rows that are there.
void appendGray(std::vector<std::uint16_t>& samples, const DicomFrame& frame) {
    const PixelLayout& layout = frame.layout;
    const std::size_t count = pixelsThere(frame);
    const bool is_aligned = reinterpret_cast<std::uintptr_t>(frame.bytes.data()) % 2 == 0;
    if (layout.allocated == 8) {
        appendWords(samples, frame.bytes.data(), count, layout);
    } else if (layout.allocated == 16 && is_aligned && std::endian::native == std::endian::little) {
        appendWords(samples, reinterpret_cast<const std::uint16_t*>(frame.bytes.data()), count,
                    layout);
    } else {
        const Cells cells(frame);
        const int lowest = layout.is_signed ? -32768 : 0;
        for (std::size_t i = 0; i < count; ++i) {
            samples.push_back(static_cast<std::uint16_t>(valueOf(cells[i], layout) - lowest));
        }
    }
}

/// Values of more than 16 bits stored: as they are where they fit, else less their least one and
/// without their last bits, which the rescale makes good.
void fillFromWide(Film& film, std::span<std::uint16_t> samples, const DicomFrame& frame) {
    const Cells cells(frame);
    std::int64_t least = valueOf(cells[0], frame.layout), greatest = least;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const std::int64_t value = valueOf(cells[i], frame.layout);
        least = std::min(least, value);
        greatest = std::max(greatest, value);
    }
    film.pixels.bits_stored = 16;
    film.pixels.lowest = frame.layout.is_signed ? -32768 : 0;
    std::int64_t offset = film.pixels.lowest;
    int shift = 0;
    if (least < offset || greatest - offset > 65535) {
        film.pixels.lowest = 0;
        offset = least;
        while ((greatest - least) >> shift > 65535) {
            ++shift;
        }
        film.rescale_intercept += film.rescale_slope * static_cast<double>(least);
        film.rescale_slope *= static_cast<double>(std::int64_t{1} << shift);
        film.modality_lut.reset();  // its input has 16 bits (PS3.3 C.11.1.1)
        film.padding_low.reset();
        film.padding_high.reset();
    }
    for (std::size_t i = 0; i < samples.size(); ++i) {
        samples[i] =
            static_cast<std::uint16_t>((valueOf(cells[i], frame.layout) - offset) >> shift);
    }
    if (shift > 0) {
        film.notices.push_back(
            {QStringLiteral("bits-reduced"),
             QCoreApplication::translate(
                 "FilmNotice",
                 "This picture has more than 16 bits: its finest steps are left out.")});
    }
}

/// Fills what is missing after `present` samples, and says so.
void fillMissing(Film& film, std::vector<std::uint16_t>& samples, const DicomFrame& frame) {
    const std::size_t present = pixelsThere(frame);
    if (present < samples.size()) {
        if (!film.padding_low) {
            std::vector<bool> used(65536);
            for (std::size_t i = 0; i < present; ++i) {
                used[samples[i]] = true;
            }
            // From the end that is shown black, in case every value is used.
            std::size_t value = film.low_is_white ? 65535 : 0;
            const auto free = std::ranges::find(used, false);
            if (free != used.end()) {
                value = static_cast<std::size_t>(free - used.begin());
                film.padding_low = film.padding_high = static_cast<std::uint16_t>(value);
            }
            std::fill(samples.begin() + static_cast<std::ptrdiff_t>(present), samples.end(),
                      static_cast<std::uint16_t>(value));
        } else {
            std::fill(samples.begin() + static_cast<std::ptrdiff_t>(present), samples.end(),
                      *film.padding_low);
        }
        film.notices.push_back(
            {QStringLiteral("truncated"),
             QCoreApplication::translate("FilmNotice",
                                         "This file is damaged: it holds only %1 of the film's %2 "
                                         "rows. The rest is shown black.")
                 .arg(frame.rows)
                 .arg(frame.layout.rows)});
    } else if (frame.damaged && frame.present < 1) {
        film.notices.push_back(
            {QStringLiteral("truncated"),
             QCoreApplication::translate("FilmNotice",
                                         "This file is damaged: it holds only about %1 % of the "
                                         "film. What is missing is shown blurred or black.")
                 .arg(std::floor(100 * frame.present))});
    } else if (frame.damaged) {
        film.notices.push_back(
            {QStringLiteral("damaged"),
             QCoreApplication::translate(
                 "FilmNotice", "This file is damaged: parts of the picture may be wrong.")});
    }
}

/// The samples of the rows that are there, where they are no plain gray ones.
Result<void> fillPresent(Film& film, std::span<std::uint16_t> samples, const DicomFrame& frame,
                         const Palette* palette) {
    const PixelLayout& layout = frame.layout;
    const Cells cells(frame);
    if (layout.photometric.startsWith(QLatin1String("MONOCHROME")) && layout.samples == 1) {
        fillFromWide(film, samples, frame);
        return {};
    }
    if (layout.photometric == QLatin1String("PALETTE COLOR") && layout.samples == 1 &&
        palette != nullptr) {
        film.pixels.bits_stored =
            std::max({palette->red.bits, palette->green.bits, palette->blue.bits});
        fillFromColour(film, samples, (1 << film.pixels.bits_stored) - 1, [&](std::size_t i) {
            const auto value = static_cast<std::int32_t>(valueOf(cells[i], layout));
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
    const double highest = (1 << layout.stored) - 1;
    const std::size_t pixels = layout.pixels();
    fillFromColour(film, samples, highest, [&](std::size_t i) {
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

}  // namespace

Result<void> readDicomPixels(Film& film, const DicomFrame& frame, const Palette* palette) {
    const PixelLayout& layout = frame.layout;
    auto samples = std::make_shared<std::vector<std::uint16_t>>();
    film.pixels = {layout.rows, layout.columns, layout.stored, 0, samples};
    if (isGray(layout)) {
        film.pixels.lowest = layout.is_signed ? -32768 : 0;
        samples->reserve(layout.pixels());
        appendGray(*samples, frame);
        samples->resize(layout.pixels());
    } else {
        samples->resize(layout.pixels());
        const std::span<std::uint16_t> present(samples->data(), pixelsThere(frame));
        if (const auto filled = fillPresent(film, present, frame, palette); !filled) {
            return filled.error();
        }
    }
    fillMissing(film, *samples, frame);
    return {};
}

}  // namespace lucency
