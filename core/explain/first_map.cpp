#include "core/explain/first_map.h"

#include "core/explain/methods.h"

#include <algorithm>
#include <bit>
#include <cstddef>
#include <limits>
#include <map>
#include <numeric>
#include <set>

namespace lucency {

namespace {

constexpr int kCoarsest = 7;  // regions
constexpr int kCoarse = 31;
constexpr int kTrial = 8;  // films whose rate is measured

/// Which regions touch, side by side or one above the other.
std::vector<std::set<int>> neighbours(const Superpixels& superpixels) {
    std::vector<std::set<int>> touching(std::size_t(superpixels.count));
    const auto touch = [&](std::uint16_t one, std::uint16_t other) {
        if (one != other && touching[one].insert(other).second) {
            touching[other].insert(one);
        }
    };
    const auto columns = std::size_t(superpixels.columns);
    const std::vector<std::uint16_t>& labels = superpixels.labels;
    for (std::size_t pixel = 0; pixel < labels.size(); ++pixel) {
        if (pixel % columns > 0) {
            touch(labels[pixel], labels[pixel - 1]);
        }
        if (pixel >= columns) {
            touch(labels[pixel], labels[pixel - columns]);
        }
    }
    return touching;
}

/// Samples after which a map of so many regions is of use: a folded block of the Hadamard design.
int useful(int regions) {
    return 2 * int(std::bit_ceil(unsigned(regions) + 1));
}

}  // namespace

Superpixels coarseRegions(const Superpixels& superpixels, int most) {
    std::vector<std::set<int>> touching = neighbours(superpixels);
    std::vector<std::size_t> pixels(touching.size(), 0);
    for (const std::uint16_t label : superpixels.labels) {
        ++pixels[label];
    }
    std::vector<int> into(touching.size());
    std::iota(into.begin(), into.end(), 0);
    const auto smaller = [&](int one, int other) {
        return std::pair(pixels[std::size_t(one)], one) <
               std::pair(pixels[std::size_t(other)], other);
    };
    std::set<int, decltype(smaller)> left(into.begin(), into.end(), smaller);
    while (int(left.size()) > std::max(most, 1)) {
        const int smallest = *left.begin();
        left.erase(left.begin());
        std::set<int>& near = touching[std::size_t(smallest)];
        const int other =
            near.empty() ? *left.begin() : *std::min_element(near.begin(), near.end(), smaller);
        left.erase(other);
        pixels[std::size_t(other)] += pixels[std::size_t(smallest)];
        left.insert(other);
        for (const int neighbour : near) {
            touching[std::size_t(neighbour)].erase(smallest);
            if (neighbour != other) {
                touching[std::size_t(neighbour)].insert(other);
                touching[std::size_t(other)].insert(neighbour);
            }
        }
        near.clear();
        into[std::size_t(smallest)] = other;
    }
    std::vector<std::uint16_t> ids;
    ids.reserve(superpixels.labels.size());
    const auto root = [&](int label) {
        while (into[std::size_t(label)] != label) {
            label = into[std::size_t(label)];
        }
        return std::uint16_t(label);
    };
    std::vector<std::uint16_t> roots;
    for (int label = 0; label < superpixels.count; ++label) {
        roots.push_back(root(label));
    }
    for (const std::uint16_t label : superpixels.labels) {
        ids.push_back(roots[label]);
    }
    Superpixels joined = superpixelsFromIds(ids, superpixels.rows, superpixels.columns);
    std::iota(joined.ids.begin(), joined.ids.end(), std::uint16_t(0));
    joined.source = superpixels.source;
    joined.made_with = superpixels.made_with;
    return joined;
}

Result<void> showFirstMap(const Question& question) {
    const ExplainParameters& parameters = question.parameters;
    if (!question.partial || !(parameters.first_map_ms > 0) || !drawsSamples(parameters.method) ||
        question.superpixels.count <= kCoarsest) {
        return {};
    }
    ExplainParameters coarse = parameters;
    coarse.first_map_ms = 0;
    const ProgressCallback silent;
    Question trial{question.input, question.superpixels, question.label, question.model,
                   coarse,         question.stop,        silent,         question.partial};
    double rate = 0;  // ms a film
    {
        Result<Questioner> questioner = Questioner::make(trial);
        if (!questioner) {
            return questioner.error();
        }
        const auto asked = questioner->ask(
            kTrial, [](std::span<std::uint8_t> mask) { std::fill(mask.begin(), mask.end(), 1); },
            [](std::span<const std::uint8_t>, double) {});
        if (!asked) {
            return asked.error();
        }
        Attribution timed = questioner->blankMap({});
        questioner->judge(timed);
        rate = timed.milliseconds.forward / kTrial;
    }
    const double left = parameters.first_map_ms - kTrial * rate;
    if (useful(question.superpixels.count) * rate <= left) {
        return {};
    }
    int regions = kCoarse;
    while (regions > kCoarsest && useful(regions) * rate > left) {
        regions /= 2;
    }
    if (regions >= question.superpixels.count) {
        return {};
    }
    coarse.samples = useful(regions);
    const Superpixels joined = coarseRegions(question.superpixels, regions);
    const auto map = explainBy({question.input,
                                joined,
                                question.label,
                                question.model,
                                coarse,
                                question.stop,
                                silent,
                                {}});
    if (!map) {
        return map.error();
    }
    question.partial(*map);
    return {};
}

}  // namespace lucency
