#include "core/film/display.h"

#include "core/film/gray_table.h"

#include <opencv2/core/utility.hpp>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace lucency {
namespace {

// Of the samples: an extreme value that more of them share is ground, marker or saturation.
constexpr double largest_extreme = 0.001;

bool usable(const LookupTable& table) {
    return !table.entries.empty();
}

// C.11.6: the VOI's whole range runs over the whole table.
double presented(const LookupTable& table, double gray) {
    const double last = static_cast<double>(table.entries.size()) - 1;
    return std::min(lookUp(table, table.first + gray * last) / ((1 << table.bits) - 1), 1.0);
}

bool hasPicture(const Film& film) {
    return film.pixels.samples && !film.pixels.samples->empty();
}

// Samples counted by value: every statistic of a film is then a walk over 65536 counts.
std::vector<std::uint32_t> histogram(const Film& film) {
    std::vector<std::uint32_t> counts(sample_values);
    for (const std::uint16_t sample : *film.pixels.samples) {
        ++counts[sample];
    }
    return counts;
}

// A straight ramp, which the compiler can make many of at a time.
std::vector<float> ramp(const Film& film, double low, double high) {
    const double per_sample = film.rescale_slope / (high - low);
    const double at_zero =
        (film.pixels.lowest * film.rescale_slope + film.rescale_intercept - low) / (high - low);
    std::vector<float> table(sample_values);
    for (int sample = 0; sample < sample_values; ++sample) {
        const double gray = at_zero + per_sample * sample;
        table[static_cast<std::size_t>(sample)] = static_cast<float>(gray < 0   ? 0.0
                                                                     : gray > 1 ? 1.0
                                                                                : gray);
    }
    return table;
}

}  // namespace

std::array<int, 2> paddingRange(const Film& film) {
    const std::optional<std::uint16_t> low =
        film.padding_low ? film.padding_low : film.padding_high;
    const std::optional<std::uint16_t> high = film.padding_high ? film.padding_high : low;
    if (!low) {
        return {1, 0};
    }
    return {std::min(*low, *high), std::max(*low, *high)};
}

double modalityValue(const Film& film, std::uint16_t sample) {
    const double stored = film.pixels.lowest + static_cast<double>(sample);
    if (film.modality_lut && usable(*film.modality_lut)) {
        return lookUp(*film.modality_lut, stored);
    }
    return stored * film.rescale_slope + film.rescale_intercept;
}

FilmValues::FilmValues(const Film& film) {
    if (!hasPicture(film)) {
        return;
    }
    const std::vector<std::uint32_t> counts = histogram(film);
    const auto [padding_first, padding_last] = paddingRange(film);
    for (int sample = 0; sample < sample_values; ++sample) {
        const std::uint32_t count = counts[static_cast<std::size_t>(sample)];
        if (count > 0 && (sample < padding_first || sample > padding_last)) {
            counts_.push_back({modalityValue(film, static_cast<std::uint16_t>(sample)), count});
        }
    }
    // A table or a negative slope may turn the order round.
    std::sort(counts_.begin(), counts_.end(),
              [](const Count& one, const Count& other) { return one.value < other.value; });
}

std::array<double, 2> FilmValues::between(std::span<const Count> counts, double low, double high) {
    if (counts.empty()) {
        return {0, 1};
    }
    const auto samples =
        std::accumulate(counts.begin(), counts.end(), std::uint64_t{0},
                        [](std::uint64_t sum, const Count& count) { return sum + count.samples; });
    // The least value with at least this share of the samples at or below it.
    const auto valueAt = [&](double percent) {
        const double rank = percent / 100 * static_cast<double>(samples);
        std::uint64_t below = 0;
        const auto found = std::find_if(counts.begin(), counts.end(), [&](const Count& count) {
            below += count.samples;
            return static_cast<double>(below) >= rank;
        });
        return found == counts.end() ? counts.back().value : found->value;
    };
    return {valueAt(low), valueAt(high)};
}

std::array<double, 2> FilmValues::range(double low, double high) const {
    return between(counts_, low, high);
}

std::array<double, 2> FilmValues::anatomy(double low, double high) const {
    std::span<const Count> kept = counts_;
    const auto samples =
        std::accumulate(kept.begin(), kept.end(), 0.0,
                        [](double sum, const Count& count) { return sum + count.samples; });
    if (kept.size() > 2 && kept.front().samples > samples * largest_extreme) {
        kept = kept.subspan(1);
    }
    if (kept.size() > 2 && kept.back().samples > samples * largest_extreme) {
        kept = kept.first(kept.size() - 1);
    }
    return between(kept, low, high);
}

std::array<double, 2> percentileRange(const Film& film, double low, double high) {
    return FilmValues(film).range(low, high);
}

VoiWindow windowBetween(std::array<double, 2> range) {
    return {(range[0] + range[1]) / 2,
            std::max(range[1] - range[0], 1e-6),
            VoiFunction::LinearExact,
            {}};
}

bool showsFilm(const Film& film, const VoiWindow& window) {
    if (!hasPicture(film)) {
        return true;
    }
    const std::vector<std::uint16_t>& samples = *film.pixels.samples;
    const auto [padding_first, padding_last] = paddingRange(film);
    constexpr std::size_t most = 4096;
    const std::size_t looked_at = std::min(samples.size(), most);
    std::size_t black = 0, white = 0, all = 0;
    std::uint16_t least = 65535, greatest = 0;
    for (std::size_t i = 0; i < looked_at; ++i) {
        // Not in step with the rows.
        const std::uint16_t sample = samples[i * 2654435761u % samples.size()];
        if (sample >= padding_first && sample <= padding_last) {
            continue;
        }
        const double gray = applyWindow(window, modalityValue(film, sample));
        black += gray < 0.01 ? 1 : 0;
        white += gray > 0.99 ? 1 : 0;
        ++all;
        least = std::min(least, sample);
        greatest = std::max(greatest, sample);
    }
    return least >= greatest || (200 * black < 199 * all && 200 * white < 199 * all);
}

VoiWindow defaultWindow(const Film& film) {
    const auto own =
        std::find_if(film.windows.begin(), film.windows.end(),
                     [&film](const VoiWindow& window) { return showsFilm(film, window); });
    if (own != film.windows.end()) {
        return *own;
    }
    const auto lut = std::find_if(film.voi_luts.begin(), film.voi_luts.end(), usable);
    if (lut != film.voi_luts.end()) {
        return windowOfLut(*lut);
    }
    if (film.format != FilmFormat::Dicom && film.pixels.bits_stored == 8) {
        return {128, 256, VoiFunction::Linear, {}};
    }
    return windowBetween(FilmValues(film).anatomy(0.5, 99.5));
}

std::vector<float> grayTable(const Film& film, const VoiWindow& window) {
    std::vector<float> table;
    const bool straight = !window.lut && !(film.modality_lut && usable(*film.modality_lut));
    if (straight && window.function == VoiFunction::LinearExact) {
        table = ramp(film, window.centre - window.width / 2, window.centre + window.width / 2);
    } else if (straight && window.function == VoiFunction::Linear && window.width > 1) {
        table = ramp(film, window.centre - window.width / 2, window.centre + window.width / 2 - 1);
    } else {
        table.reserve(sample_values);
        for (int sample = 0; sample < sample_values; ++sample) {
            const double value = modalityValue(film, static_cast<std::uint16_t>(sample));
            table.push_back(static_cast<float>(applyWindow(window, value)));
        }
    }
    if (film.presentation_lut && usable(*film.presentation_lut)) {
        std::transform(table.begin(), table.end(), table.begin(), [&film](float gray) {
            return static_cast<float>(presented(*film.presentation_lut, gray));
        });
    }
    if (film.low_is_white) {
        std::transform(table.begin(), table.end(), table.begin(),
                       [](float gray) { return 1 - gray; });
    }
    const auto [padding_first, padding_last] = paddingRange(film);
    for (int sample = padding_first; sample <= padding_last; ++sample) {
        table[static_cast<std::size_t>(sample)] = 0;
    }
    return table;
}

std::vector<std::uint8_t> displayTable(const Film& film, const VoiWindow& window, bool inverted) {
    const std::vector<float> grays = grayTable(film, window);
    std::vector<std::uint8_t> table(sample_values);
    std::transform(grays.begin(), grays.end(), table.begin(), [inverted](float gray) {
        return static_cast<std::uint8_t>((inverted ? 1 - gray : gray) * 255 + 0.5F);
    });
    return table;
}

QImage renderFilm(const Film& film, const VoiWindow& window, bool inverted) {
    QImage image(film.pixels.columns, film.pixels.rows, QImage::Format_Grayscale8);
    if (image.isNull() || !hasPicture(film)) {
        return {};
    }
    const std::vector<std::uint8_t> table = displayTable(film, window, inverted);
    const std::uint16_t* samples = film.pixels.samples->data();
    uchar* levels = image.bits();  // once: it is no longer shared then
    const auto stride = static_cast<std::ptrdiff_t>(image.bytesPerLine());
    cv::parallel_for_({0, film.pixels.rows}, [&](const cv::Range& rows) {
        for (std::ptrdiff_t row = rows.start; row < rows.end; ++row) {
            const std::uint16_t* line = samples + row * film.pixels.columns;
            std::transform(line, line + film.pixels.columns, levels + row * stride,
                           [&table](std::uint16_t sample) { return table[sample]; });
        }
    });
    return image;
}

}  // namespace lucency
