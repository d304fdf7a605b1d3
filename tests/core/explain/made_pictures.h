#pragma once

#include "core/explain/lime.h"
#include "core/film/model_input.h"

#include <cmath>
#include <functional>

namespace lucency::testing {

/// A gray picture of waves that no two regions share: something to segment and to hide.
inline std::vector<float> waves(int rows, int columns) {
    std::vector<float> gray;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            gray.push_back(float(0.5 + 0.3 * std::sin(row * 9.0 / rows) * std::cos(column * 0.07) +
                                 0.15 * column / columns));
        }
    }
    return gray;
}

inline ModelInput wavesInput(int rows = 120, int columns = 150, int side = 64, int channels = 1) {
    InputSpec spec;
    spec.width = side;
    spec.height = side;
    spec.channels = channels;
    return makeModelInput(waves(rows, columns), rows, columns, spec);
}

/// A grid of `down` x `across` regions on the film.
inline Superpixels grid(int rows, int columns, int down, int across,
                        const std::function<int(int)>& id = {}) {
    std::vector<std::uint16_t> ids;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const int label = row * down / rows * across + column * across / columns;
            ids.push_back(std::uint16_t(id ? id(label) : label));
        }
    }
    return superpixelsFromIds(ids, rows, columns);
}

/// A predict function from a function of one film's normalised picture.
inline PredictFunction predictEach(std::function<double(std::span<const float>)> probability) {
    return [probability = std::move(probability)](std::span<const float> batch,
                                                  int count) -> Result<std::vector<double>> {
        std::vector<double> answers;
        const std::size_t size = batch.size() / std::size_t(count);
        for (int film = 0; film < count; ++film) {
            answers.push_back(probability(batch.subspan(std::size_t(film) * size, size)));
        }
        return answers;
    };
}

}  // namespace lucency::testing
