#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace lucency {

/// Sets of regions for KernelSHAP (Lundberg 2017), in pairs of a set and its complement. The same
/// regions and seed give the same sets everywhere.
///
/// A size of set and that of its complement are one stratum. Its share of all pairs is kept as near
/// as can be to the Shapley kernel's, (M - 1) / (s (M - s)) for each size s of M regions
/// (Sainte-Laguë's rule), until its sets run out. A stratum of few sets is drawn in a random order
/// without repetition, a larger one at random.
class CoalitionPairs {
public:
    CoalitionPairs(int regions, std::uint64_t seed);

    struct Stratum {
        int size = 0;      ///< of the smaller set: 1 .. regions / 2
        double mass = 0;   ///< the kernel's share, all strata together 1
        double pairs = 0;  ///< how many there are
        int drawn = 0;
        std::vector<std::uint32_t> order;  ///< of its pairs, where these are few; made when needed
        bool isExhausted() const { return double(drawn) >= pairs; }
    };
    const std::vector<Stratum>& strata() const { return strata_; }
    /// Twice the pairs there are, at most `limit`.
    int available(int limit) const;

    /// Writes a set of the next pair, 1 for the regions in it; its complement is the caller's.
    /// Returns the stratum's place. Requires that not every stratum is exhausted.
    int next(std::span<std::uint8_t> mask);

private:
    std::uint32_t below(std::uint32_t limit);

    std::mt19937_64 random_;
    std::vector<Stratum> strata_;
    std::vector<std::uint32_t> shuffled_;  ///< regions
};

}  // namespace lucency
