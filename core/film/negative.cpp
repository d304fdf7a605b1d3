#include "core/film/negative.h"

#include "core/film/display.h"
#include "core/film/gray_table.h"
#include "core/film/stated_facts.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace lucency {
namespace {

constexpr int cells = 32;  ///< a side, over the whole film
constexpr int points = 8;  ///< of a cell, a side
constexpr int least_side_px = 64;

using Grid = std::array<double, std::size_t{cells} * cells>;

bool mayBeFrontalChest(const Acquisition& facts) {
    static const QStringList radiographs{QStringLiteral("CR"), QStringLiteral("DX"),
                                         QStringLiteral("RG"), QStringLiteral("SC"),
                                         QStringLiteral("OT"), QStringLiteral("RF")};
    const bool is_chest = facts.body_part.isEmpty() || isChest(facts.body_part);
    return is_chest && !isLateralView(facts.view_position) &&
           (facts.modality.isEmpty() || radiographs.contains(facts.modality.toUpper()));
}

/// Clips what a marker or a saturated pixel has beyond all others.
void clip(std::vector<double>& values) {
    std::vector<double> sorted = values;
    const auto at = [&sorted](double share) {
        const auto nth = sorted.begin() + static_cast<std::ptrdiff_t>(
                                              share * static_cast<double>(sorted.size() - 1));
        std::nth_element(sorted.begin(), nth, sorted.end());
        return *nth;
    };
    const double low = at(0.005), high = at(0.995);
    for (double& value : values) {
        value = std::clamp(value, low, high);
    }
}

/// The film's gray in cells, standardised; padding is as the film's mean. False for a film of one
/// gray.
bool fill(const Film& film, Grid& grid) {
    constexpr int side = cells * points;
    const auto [padding_first, padding_last] = paddingRange(film);
    std::vector<double> values;
    std::vector<std::size_t> cell_of;
    for (int y = 0; y < side; ++y) {
        const auto row = static_cast<std::size_t>((2 * y + 1) * film.pixels.rows / (2 * side));
        for (int x = 0; x < side; ++x) {
            const auto column =
                static_cast<std::size_t>((2 * x + 1) * film.pixels.columns / (2 * side));
            const std::uint16_t sample =
                (*film.pixels
                      .samples)[row * static_cast<std::size_t>(film.pixels.columns) + column];
            if (sample < padding_first || sample > padding_last) {
                values.push_back(modalityValue(film, sample));
                cell_of.push_back(static_cast<std::size_t>(y / points * cells + x / points));
            }
        }
    }
    if (values.empty()) {
        return false;
    }
    clip(values);
    Grid counts{};
    for (std::size_t i = 0; i < values.size(); ++i) {
        grid[cell_of[i]] += values[i];
        ++counts[cell_of[i]];
    }
    double sum = 0, squares = 0, filled = 0;
    for (std::size_t i = 0; i < grid.size(); ++i) {
        if (counts[i] > 0) {
            grid[i] /= counts[i];
            sum += grid[i];
            squares += grid[i] * grid[i];
            ++filled;
        }
    }
    const double mean = filled > 0 ? sum / filled : 0;
    const double deviation =
        std::sqrt(std::max(squares / std::max(filled, 1.0) - mean * mean, 0.0));
    if (!(deviation > 1e-9 * (1 + std::abs(mean)))) {
        return false;
    }
    for (std::size_t i = 0; i < grid.size(); ++i) {
        const double off = counts[i] > 0 ? (grid[i] - mean) / deviation : 0;
        grid[i] = film.low_is_white ? -off : off;
    }
    return true;
}

/// Mean over rows [top, bottom) and columns [left, right) of the grid.
double mean(const Grid& grid, int top, int bottom, int left, int right) {
    double sum = 0;
    for (int row = top; row < bottom; ++row) {
        const auto begin = grid.begin() + row * cells;
        sum = std::accumulate(begin + left, begin + right, sum);
    }
    return sum / ((bottom - top) * (right - left));
}

}  // namespace

std::optional<ChestContrasts> chestContrasts(const Film& film) {
    Grid grid{};
    if (!film.pixels.samples || film.pixels.rows < least_side_px ||
        film.pixels.columns < least_side_px || !mayBeFrontalChest(film.acquisition) ||
        !fill(film, grid)) {
        return std::nullopt;
    }
    const double lungs = (mean(grid, 8, 18, 6, 11) + mean(grid, 8, 18, 21, 26)) / 2;
    const double edges = (mean(grid, 8, 28, 0, 2) + mean(grid, 8, 28, 30, 32)) / 2;
    return ChestContrasts{mean(grid, 8, 18, 13, 18) - lungs, mean(grid, 24, 32, 8, 24) - lungs,
                          mean(grid, 8, 28, 8, 24) - edges};
}

bool looksLikeNegative(const Film& film) {
    const std::optional<ChestContrasts> found = chestContrasts(film);
    return found && found->mediastinum < -0.2 && found->abdomen < -0.2 && found->body < 0.7 &&
           found->mediastinum + found->abdomen + found->body < -1;
}

}  // namespace lucency
