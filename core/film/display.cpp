#include "core/film/display.h"

#include "core/film/gray_table.h"

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

// PS3.3 C.11.1.1: input below the first value mapped takes the first entry, beyond the last the
// last.
double lookUp(const LookupTable& table, double value) {
    const double last = static_cast<double>(table.entries.size()) - 1;
    const double index = std::clamp(std::round(value) - table.first, 0.0, last);
    return table.entries[static_cast<std::size_t>(index)];
}

bool usable(const LookupTable& table) {
    return !table.entries.empty();
}

// C.11.6: the VOI's whole range runs over the whole table.
double presented(const LookupTable& table, double gray) {
    const double last = static_cast<double>(table.entries.size()) - 1;
    return std::min(lookUp(table, table.first + gray * last) / ((1 << table.bits) - 1), 1.0);
}

bool isPadding(const Film& film, int sample) {
    const std::optional<std::uint16_t> low =
        film.padding_low ? film.padding_low : film.padding_high;
    const std::optional<std::uint16_t> high = film.padding_high ? film.padding_high : low;
    return low && sample >= std::min(*low, *high) && sample <= std::max(*low, *high);
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

}  // namespace

double modalityValue(const Film& film, std::uint16_t sample) {
    const double stored = film.pixels.lowest + static_cast<double>(sample);
    if (film.modality_lut && usable(*film.modality_lut)) {
        return lookUp(*film.modality_lut, stored);
    }
    return stored * film.rescale_slope + film.rescale_intercept;
}

std::array<double, 2> percentileRange(const Film& film, double low, double high) {
    if (!hasPicture(film)) {
        return {0, 1};
    }
    const std::vector<std::uint32_t> counts = histogram(film);
    // Counted in order of the modality value, which a table or a negative slope may turn round.
    std::vector<std::pair<double, std::uint32_t>> values;
    std::uint64_t total = 0;
    for (int sample = 0; sample < sample_values; ++sample) {
        const std::uint32_t count = counts[static_cast<std::size_t>(sample)];
        if (count > 0 && !isPadding(film, sample)) {
            values.emplace_back(modalityValue(film, static_cast<std::uint16_t>(sample)), count);
            total += count;
        }
    }
    if (values.empty()) {
        return {0, 1};
    }
    std::sort(values.begin(), values.end());
    // Nearest rank: the least value with at least this share of the samples at or below it.
    const auto valueAt = [&](double percent) {
        const double rank = percent / 100 * static_cast<double>(total);
        std::uint64_t below = 0;
        for (const auto& [value, count] : values) {
            below += count;
            if (static_cast<double>(below) >= rank) {
                return value;
            }
        }
        return values.back().first;
    };
    return {valueAt(low), valueAt(high)};
}

bool opensWithLut(const Film& film) {
    return film.windows.empty() && !film.voi_luts.empty() && usable(film.voi_luts.front());
}

VoiWindow defaultWindow(const Film& film) {
    if (!film.windows.empty()) {
        return film.windows.front();
    }
    // C.11.2.1.2.1: centre 2^(n-1) and width 2^n make the whole range of n bits.
    if (opensWithLut(film)) {
        const LookupTable& lut = film.voi_luts.front();
        const auto entries = static_cast<double>(lut.entries.size());
        return {lut.first + entries / 2, std::max(entries, 1.0), VoiFunction::Linear,
                lut.explanation};
    }
    if (film.format != FilmFormat::Dicom && film.pixels.bits_stored == 8) {
        return {128, 256, VoiFunction::Linear, {}};
    }
    const auto [low, high] = percentileRange(film, 0.5, 99.5);
    return {(low + high) / 2, std::max(high - low, 1e-6), VoiFunction::LinearExact, {}};
}

std::vector<float> grayTable(const Film& film, const VoiWindow* window) {
    std::vector<float> table(sample_values);
    for (int sample = 0; sample < sample_values; ++sample) {
        const double value = modalityValue(film, static_cast<std::uint16_t>(sample));
        double gray = 0;
        if (window != nullptr) {
            gray = applyWindow(*window, value);
        } else {
            const LookupTable& lut = film.voi_luts.front();
            gray = std::min(lookUp(lut, value) / ((1 << lut.bits) - 1), 1.0);
        }
        if (film.presentation_lut && usable(*film.presentation_lut)) {
            gray = presented(*film.presentation_lut, gray);
        }
        const double shown = film.low_is_white ? 1 - gray : gray;
        table[static_cast<std::size_t>(sample)] =
            isPadding(film, sample) ? 0.0F : static_cast<float>(shown);
    }
    return table;
}

std::vector<std::uint8_t> displayTable(const Film& film, const VoiWindow& window, bool inverted) {
    const bool by_lut = opensWithLut(film) && window == defaultWindow(film);
    const std::vector<float> grays = grayTable(film, by_lut ? nullptr : &window);
    std::vector<std::uint8_t> table(sample_values);
    std::transform(grays.begin(), grays.end(), table.begin(), [inverted](float gray) {
        return static_cast<std::uint8_t>(std::lround((inverted ? 1 - gray : gray) * 255));
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
    for (int row = 0; row < film.pixels.rows; ++row, samples += film.pixels.columns) {
        std::transform(samples, samples + film.pixels.columns, image.scanLine(row),
                       [&table](std::uint16_t sample) { return table[sample]; });
    }
    return image;
}

}  // namespace lucency
