#pragma once

#include "core/learn/metrics.h"

#include <array>
#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace lucency {

/// Films of as many patients as there are, drawn with replacement: the bootstrap that knows that a
/// patient's films are one observation.
class PatientDraws {
public:
    PatientDraws(std::span<const Scored> films, std::uint64_t seed);

    /// Indices of the films of one draw.
    std::vector<int> next();
    /// These films of a list in the same order.
    static std::vector<Scored> take(std::span<const Scored> films, const std::vector<int>& indices);

private:
    std::vector<std::vector<int>> patients_;
    std::mt19937_64 random_;
};

/// 2.5th and 97.5th percentile; NaN values are passed over, and NaN where none is left.
std::array<double, 2> middle95(std::vector<double> values);

}  // namespace lucency
