#pragma once

#include "core/explain/superpixels.h"

#include <algorithm>
#include <set>

namespace lucency::testing {

/// Whether labels are 0..count-1, numbered by first pixel.
inline bool isCanonical(const Superpixels& regions) {
    int next = 0;
    for (const std::uint16_t label : regions.labels) {
        if (label > next) {
            return false;
        }
        next = std::max(next, label + 1);
    }
    return next == regions.count && int(regions.ids.size()) == regions.count;
}

/// Whether each region hangs together by its pixels' sides.
inline bool isConnected(const Superpixels& regions) {
    std::vector<bool> visited(regions.labels.size());
    std::set<int> met;
    for (std::size_t first = 0; first < visited.size(); ++first) {
        if (visited[first]) {
            continue;
        }
        if (!met.insert(regions.labels[first]).second) {
            return false;
        }
        std::vector<std::size_t> waiting{first};
        visited[first] = true;
        while (!waiting.empty()) {
            const std::size_t pixel = waiting.back();
            waiting.pop_back();
            const int row = int(pixel) / regions.columns;
            const int column = int(pixel) % regions.columns;
            for (const auto& [y, x] : {std::pair{row - 1, column}, std::pair{row + 1, column},
                                       std::pair{row, column - 1}, std::pair{row, column + 1}}) {
                const auto other = std::size_t(y * regions.columns + x);
                if (y >= 0 && y < regions.rows && x >= 0 && x < regions.columns &&
                    !visited[other] && regions.labels[other] == regions.labels[first]) {
                    visited[other] = true;
                    waiting.push_back(other);
                }
            }
        }
    }
    return true;
}

}  // namespace lucency::testing
