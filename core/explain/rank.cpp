#include "core/explain/rank.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace lucency {

namespace {

std::vector<double> ranks(std::span<const double> values) {
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::sort(order.begin(), order.end(),
              [&](std::size_t a, std::size_t b) { return values[a] < values[b]; });
    std::vector<double> result(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]]) {
            ++end;
        }
        for (std::size_t place = first; place < end; ++place) {
            result[order[place]] = double(first + end - 1) / 2;
        }
        first = end;
    }
    return result;
}

}  // namespace

std::vector<double> plainWeights(const Attribution& map) {
    std::vector<double> weights;
    for (const RegionWeight& region : map.weights) {
        weights.push_back(region.weight);
    }
    return weights;
}

double kendallTau(std::span<const double> one, std::span<const double> other) {
    double agreement = 0;
    double pairs_of_one = 0;
    double pairs_of_other = 0;
    for (std::size_t i = 0; i < one.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const int a = int(one[i] > one[j]) - int(one[i] < one[j]);
            const int b = int(other[i] > other[j]) - int(other[i] < other[j]);
            agreement += a * b;
            pairs_of_one += a * a;
            pairs_of_other += b * b;
        }
    }
    const double pairs = std::sqrt(pairs_of_one) * std::sqrt(pairs_of_other);
    return pairs > 0 ? agreement / pairs : 0;
}

double spearmanCorrelation(std::span<const double> one, std::span<const double> other) {
    const std::vector<double> a = ranks(one);
    const std::vector<double> b = ranks(other);
    const double middle = (double(one.size()) - 1) / 2;
    double together = 0;
    double spread_of_one = 0;
    double spread_of_other = 0;
    for (std::size_t i = 0; i < a.size(); ++i) {
        together += (a[i] - middle) * (b[i] - middle);
        spread_of_one += (a[i] - middle) * (a[i] - middle);
        spread_of_other += (b[i] - middle) * (b[i] - middle);
    }
    const double spread = std::sqrt(spread_of_one) * std::sqrt(spread_of_other);
    return spread > 0 ? together / spread : 0;
}

}  // namespace lucency
