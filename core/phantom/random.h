#pragma once

#include <array>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <random>

namespace lucency {

/// Numbers that are the same on every machine under one seed: the engine's are fixed by the
/// standard, the standard's distributions are not, so these are made here.
class Random {
public:
    Random(std::uint64_t seed, std::uint64_t stream)
        : engine_(seed * 0x9E3779B97F4A7C15U + stream * 0xD1B54A32D192ED03U + 1) {}

    std::uint64_t word() { return engine_(); }
    /// 0 <= value < 1
    double uniform() { return static_cast<double>(engine_() >> 11) * 0x1.0p-53; }
    double uniform(double low, double high) { return low + (high - low) * uniform(); }
    bool chance(double probability) { return uniform() < probability; }
    /// Mean 0, deviation 1 (Box and Muller).
    double normal() {
        const double radius = std::sqrt(-2 * std::log(1 - uniform()));
        return radius * std::cos(2 * std::numbers::pi * uniform());
    }
    /// Nearly normal (sum of four uniforms), mean 0, deviation 1: cheap enough for every pixel.
    float grain() {
        const std::uint64_t bits = engine_();
        const auto sum = static_cast<double>((bits & 0xFFFF) + ((bits >> 16) & 0xFFFF) +
                                             ((bits >> 32) & 0xFFFF) + (bits >> 48));
        return static_cast<float>((sum / 65535.0 - 2) * std::numbers::sqrt3);
    }

private:
    std::mt19937_64 engine_;
};

}  // namespace lucency
