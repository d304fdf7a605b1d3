#include "core/learn/batches.h"

#include <algorithm>
#include <array>
#include <numeric>
#include <random>

namespace lucency {

std::uint64_t mixed(std::uint64_t a, std::uint64_t b) {
    std::uint64_t x = a * 0x9E3779B97F4A7C15ULL + b;  // SplitMix64
    x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9ULL;
    x = (x ^ (x >> 27)) * 0x94D049BB133111EBULL;
    return x ^ (x >> 31);
}

namespace {

bool isPositive(const LabelledFilm& film) {
    return film.label == QLatin1String("PNEUMONIA");
}

void shuffle(std::vector<int>& films, std::mt19937_64& random) {
    for (std::size_t i = films.size(); i > 1; --i) {
        std::swap(films[i - 1], films[random() % i]);
    }
}

std::array<std::vector<int>, 2> byClass(const FilmCache& cache) {
    std::array<std::vector<int>, 2> classes;
    for (std::size_t i = 0; i < cache.films.size(); ++i) {
        classes[isPositive(cache.films[i])].push_back(static_cast<int>(i));
    }
    return classes;
}

std::vector<int> inBalancedBatches(std::array<std::vector<int>, 2> classes, std::size_t films,
                                   std::mt19937_64& random) {
    std::array<std::size_t, 2> at{classes[0].size(), classes[1].size()};
    std::vector<int> order;
    for (std::size_t i = 0; i < films; ++i) {
        auto& drawn = classes[i % 2];
        std::size_t& next = at[i % 2];
        if (next == drawn.size()) {
            shuffle(drawn, random);
            next = 0;
        }
        order.push_back(drawn[next++]);
    }
    return order;
}

/// Share of the first film of two that are mixed: Beta(alpha, alpha).
float mixingShare(double alpha, std::mt19937_64& random) {
    std::gamma_distribution<double> gamma(alpha, 1);
    const double a = gamma(random), b = gamma(random);
    return static_cast<float>(a + b > 0 ? a / (a + b) : 0.5);
}

}  // namespace

std::vector<int> epochOrder(const FilmCache& cache, const Recipe& recipe, std::uint64_t seed,
                            std::uint64_t epoch_seed) {
    auto classes = byClass(cache);
    if (recipe.balancing == Recipe::Balancing::Undersample) {
        std::mt19937_64 random(seed);
        const std::size_t kept = std::min(classes[0].size(), classes[1].size());
        for (auto& films : classes) {
            shuffle(films, random);
            films.resize(kept);
        }
    }
    const std::size_t films = classes[0].size() + classes[1].size();
    const auto batch = static_cast<std::size_t>(recipe.batch);
    const std::size_t whole = (films + batch - 1) / batch * batch;
    std::mt19937_64 random(epoch_seed);
    if (recipe.balancing == Recipe::Balancing::Batches) {
        return inBalancedBatches(std::move(classes), whole, random);
    }
    std::vector<int> order = std::move(classes[0]);
    order.insert(order.end(), classes[1].begin(), classes[1].end());
    shuffle(order, random);
    for (std::size_t i = 0; order.size() < whole; ++i) {  // the last batch is filled from the first
        order.push_back(order[i]);
    }
    return order;
}

at::Tensor filmWeights(const FilmCache& cache, const Recipe& recipe, std::uint64_t seed) {
    const auto classes = byClass(cache);
    const auto films = static_cast<int64_t>(cache.films.size());
    at::Tensor weights = at::ones({films, recipe.heads});
    auto* values = weights.data_ptr<float>();
    for (int64_t i = 0; i < films; ++i) {
        const LabelledFilm& film = cache.films[i];
        const QByteArray patient = film.patient.toUtf8();
        const std::uint64_t key = std::accumulate(
            patient.begin(), patient.end(), seed,
            [](std::uint64_t sum, char letter) { return mixed(sum, std::uint8_t(letter)); });
        for (int head = 0; head < recipe.heads; ++head) {
            float& weight = values[i * recipe.heads + head];
            if (recipe.heads > 1) {
                std::mt19937_64 random(mixed(key, head + 1));
                weight = static_cast<float>(std::poisson_distribution<int>(1)(random));
            }
            if (recipe.balancing == Recipe::Balancing::Weights) {
                weight *= static_cast<float>(films) /
                          (2 * static_cast<float>(classes[isPositive(film)].size()));
            }
        }
    }
    return weights;
}

Batch makeBatch(const FilmCache& cache, std::span<const int> order, const Recipe& recipe,
                const at::Tensor& weights, std::uint64_t draw) {
    const int side = cache.side;
    const auto size = static_cast<std::size_t>(side) * side;
    const auto count = static_cast<int64_t>(order.size());
    Batch batch{at::empty({count, 1, side, side}), at::empty({count, 1}), {}};
    auto* out = batch.films.data_ptr<float>();
    at::Tensor chosen = at::empty({count}, at::kLong);
    for (std::size_t i = 0; i < order.size(); ++i) {
        const std::span<float> picture(out + i * size, size);
        const auto film = cache.film(order[i]);
        if (draw != 0 && recipe.augment) {
            std::mt19937_64 random(mixed(draw, i));
            augment(film, side, recipe.augmentation, random, picture);
        } else {
            std::transform(film.begin(), film.end(), picture.begin(),
                           [](std::uint8_t value) { return static_cast<float>(value) / 255; });
        }
        standardise(picture);
        batch.targets.data_ptr<float>()[i] = isPositive(cache.films[order[i]]) ? 1.0F : 0.0F;
        chosen.data_ptr<int64_t>()[i] = order[i];
    }
    batch.weights = weights.defined() ? weights.index_select(0, chosen) : at::ones({count, 1});
    if (draw != 0 && recipe.mixup > 0) {
        std::mt19937_64 random(mixed(draw, 0x6D69787570));
        const float share = mixingShare(recipe.mixup, random);
        const auto by = 1 + static_cast<int64_t>(random() % std::max<std::uint64_t>(1, count - 1));
        const auto mix = [share, by](at::Tensor& values) {
            values = values * share + values.roll(by, 0) * (1 - share);
        };
        mix(batch.films);
        mix(batch.targets);
        mix(batch.weights);
    }
    return batch;
}

}  // namespace lucency
