#include "core/explain/remembered_answers.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <map>
#include <memory>

namespace lucency {

namespace {

using Fingerprint = std::array<std::uint64_t, 2>;

constexpr std::uint64_t kOdd = 0x9E3779B97F4A7C15;

std::uint64_t mixed(std::uint64_t state, std::uint64_t value) {
    state = (state ^ value) * kOdd;
    return state ^ (state >> 29);
}

/// Four lanes, because a multiplication waits for the one before it.
Fingerprint fingerprint(std::span<const float> film) {
    std::array<std::uint64_t, 4> lanes{1, 2, 3, 4};
    constexpr std::size_t kStep = sizeof(lanes) / sizeof(float);
    for (std::size_t place = 0; place < film.size(); place += kStep) {
        std::array<std::uint64_t, 4> values{};
        std::memcpy(values.data(), film.data() + place,
                    std::min(kStep, film.size() - place) * sizeof(float));
        for (std::size_t lane = 0; lane < lanes.size(); ++lane) {
            lanes[lane] = mixed(lanes[lane], values[lane]);
        }
    }
    return {mixed(mixed(mixed(lanes[0], lanes[1]), lanes[2]), lanes[3]),
            mixed(mixed(mixed(lanes[3], lanes[2]), lanes[1]), lanes[0])};
}

}  // namespace

PredictFunction rememberAnswers(PredictFunction predict) {
    const auto known = std::make_shared<std::map<Fingerprint, double>>();
    return [predict = std::move(predict), known](std::span<const float> batch,
                                                 int count) -> Result<std::vector<double>> {
        const std::size_t size = batch.size() / std::size_t(count);
        std::vector<Fingerprint> films;
        std::vector<Fingerprint> asked;
        std::vector<float> unknown;
        for (std::size_t film = 0; film < std::size_t(count); ++film) {
            const std::span<const float> values = batch.subspan(film * size, size);
            films.push_back(fingerprint(values));
            if (!known->contains(films.back()) &&
                std::find(asked.begin(), asked.end(), films.back()) == asked.end()) {
                asked.push_back(films.back());
                unknown.insert(unknown.end(), values.begin(), values.end());
            }
        }
        if (!asked.empty()) {
            const auto answers = predict(unknown, int(asked.size()));
            if (!answers || answers->size() != asked.size()) {
                return answers;
            }
            for (std::size_t i = 0; i < asked.size(); ++i) {
                known->emplace(asked[i], (*answers)[i]);
            }
        }
        std::vector<double> result;
        for (const Fingerprint& film : films) {
            result.push_back(known->at(film));
        }
        return result;
    };
}

}  // namespace lucency
