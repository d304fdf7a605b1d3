#include "core/learn/batches.h"

#include <algorithm>
#include <array>
#include <random>

namespace lucency {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    std::uint64_t x = a * 0x9E3779B97F4A7C15ULL + b;  // SplitMix64
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

std::vector<int> balancedOrder(const FilmCache& cache, int batch, std::uint64_t seed) {
    std::array<std::vector<int>, 2> classes;
    for (std::size_t i = 0; i < cache.films.size(); ++i) {
        classes[cache.films[i].label == QLatin1String("PNEUMONIA")].push_back(static_cast<int>(i));
    }
    std::mt19937_64 random(seed);
    std::array<std::size_t, 2> at{classes[0].size(), classes[1].size()};
    const auto draw = [&](int label) {
        auto& films = classes[label];
        if (at[label] == films.size()) {
            for (std::size_t i = films.size() - 1; i > 0; --i) {
                std::swap(films[i], films[random() % (i + 1)]);
            }
            at[label] = 0;
        }
        return films[at[label]++];
    };
    std::vector<int> order;
    const std::size_t steps = (cache.films.size() + batch - 1) / batch;
    for (std::size_t i = 0; i < steps * batch; ++i) {
        order.push_back(draw(static_cast<int>(i % 2)));
    }
    return order;
}

Batch makeBatch(const FilmCache& cache, std::span<const int> order,
                const AugmentationStrength& strength, std::uint64_t draw) {
    const int side = cache.side;
    const auto size = static_cast<std::size_t>(side) * side;
    Batch batch{at::empty({static_cast<int64_t>(order.size()), 1, side, side}),
                at::empty({static_cast<int64_t>(order.size())}, at::kLong)};
    auto* out = batch.films.data_ptr<float>();
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::span<float> picture(out + i * size, size);
        const auto film = cache.film(order[i]);
        if (draw != 0) {
            std::mt19937_64 random(mixed(draw, i));
            augment(film, side, strength, random, picture);
        } else {
            std::transform(film.begin(), film.end(), picture.begin(),
                           [](std::uint8_t value) { return static_cast<float>(value) / 255; });
        }
        standardise(picture);
        batch.labels.data_ptr<int64_t>()[i] =
            cache.films[order[i]].label == QLatin1String("PNEUMONIA") ? 1 : 0;
    }
    return batch;
}

}  // namespace lucency
