#include "core/explain/coalitions.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <utility>

namespace lucency {

namespace {

constexpr double kFew = 4096;  // pairs of a stratum that are drawn without repetition

double choose(int from, int count) {
    double ways = 1;
    for (int i = 1; i <= count; ++i) {
        ways = ways * (from - count + i) / i;
    }
    return ways;
}

/// The set of that place in the order of the combinatorial number system.
void writeCombination(std::uint32_t place, int count, std::span<std::uint8_t> mask) {
    std::fill(mask.begin(), mask.end(), std::uint8_t(0));
    auto left = double(place);
    int region = int(mask.size()) - 1;
    for (; count > 0; --count) {
        while (choose(region, count) > left) {
            --region;
        }
        left -= choose(region, count);
        mask[std::size_t(region)] = 1;
    }
}

}  // namespace

CoalitionPairs::CoalitionPairs(int regions, std::uint64_t seed)
    : random_(seed), shuffled_(std::size_t(regions)) {
    std::iota(shuffled_.begin(), shuffled_.end(), 0U);
    double all = 0;
    for (int size = 1; 2 * size <= regions; ++size) {
        const bool halves = 2 * size == regions;
        Stratum stratum;
        stratum.size = size;
        stratum.mass = (halves ? 1.0 : 2.0) / (double(size) * (regions - size));
        stratum.pairs = choose(regions, size) / (halves ? 2 : 1);
        all += stratum.mass;
        strata_.push_back(std::move(stratum));
    }
    for (Stratum& stratum : strata_) {
        stratum.mass /= all;
    }
}

int CoalitionPairs::available(int limit) const {
    double sets = 0;
    for (const Stratum& stratum : strata_) {
        sets += 2 * stratum.pairs;
    }
    return int(std::min(sets, double(limit)));
}

std::uint32_t CoalitionPairs::below(std::uint32_t limit) {
    return std::uint32_t(((random_() >> 32) * limit) >> 32);
}

int CoalitionPairs::next(std::span<std::uint8_t> mask) {
    const auto claim = [](const Stratum& stratum) {
        return stratum.isExhausted() ? -1 : stratum.mass / (stratum.drawn + 0.5);
    };
    const auto chosen = std::max_element(
        strata_.begin(), strata_.end(),
        [&](const Stratum& one, const Stratum& other) { return claim(one) < claim(other); });
    Stratum& stratum = *chosen;
    const auto drawn = std::size_t(stratum.drawn++);
    if (stratum.pairs <= kFew) {
        if (stratum.order.empty()) {
            stratum.order.resize(std::size_t(stratum.pairs));
            std::iota(stratum.order.begin(), stratum.order.end(), 0U);
        }
        const std::uint32_t left = std::uint32_t(stratum.order.size() - drawn);
        std::swap(stratum.order[drawn], stratum.order[drawn + below(left)]);
        // Of two halves one holds the last region; its other members say which pair it is.
        const bool halves = 2 * stratum.size == int(mask.size());
        writeCombination(stratum.order[drawn], halves ? stratum.size - 1 : stratum.size,
                         halves ? mask.first(mask.size() - 1) : mask);
        if (halves) {
            mask.back() = 1;
        }
    } else {
        std::fill(mask.begin(), mask.end(), std::uint8_t(0));
        for (std::uint32_t i = 0; i < std::uint32_t(stratum.size); ++i) {
            std::swap(shuffled_[i], shuffled_[i + below(std::uint32_t(mask.size()) - i)]);
            mask[shuffled_[i]] = 1;
        }
    }
    return int(chosen - strata_.begin());
}

}  // namespace lucency
