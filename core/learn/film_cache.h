#pragma once

#include "core/learn/data_set.h"

#include <cstdint>
#include <functional>
#include <span>
#include <stop_token>
#include <vector>

namespace lucency {

/// A data set's films in memory as the network will see them before normalisation: square, gray,
/// 8 bits.
struct FilmCache {
    int side = 0;
    std::vector<LabelledFilm> films;  ///< those that could be read
    std::vector<std::uint8_t> gray;   ///< films x side x side
    int unreadable = 0;

    std::span<const std::uint8_t> film(std::size_t index) const {
        const auto size = static_cast<std::size_t>(side) * static_cast<std::size_t>(side);
        return std::span(gray).subspan(index * size, size);
    }
};

/// Reads every film on two threads. Errors: Cancelled.
Result<FilmCache> loadFilms(const DataSet& data_set, int side, std::stop_token stop,
                            const std::function<void(int done, int total)>& progress);

}  // namespace lucency
