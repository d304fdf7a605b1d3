#pragma once

#include "core/explain/explain.h"

#include <cstdint>
#include <random>
#include <span>
#include <vector>

namespace lucency {

/// Draws masks one after the other, the first one all-on. The same design, regions and seed give
/// the same masks everywhere: std::mt19937_64 is mapped to choices by own arithmetic.
///
/// Hadamard: a block holds the P rows of a Sylvester matrix, P the least power of two above the
/// number of regions, in an order drawn by the seed, and then their complements in the same order.
/// Each block draws which column a region has (never the constant one) and whether its sign is
/// flipped. Blocks follow one another; a number of samples that is no multiple of a block ends
/// within one. Sample 0 stands in for the first row of the first block.
class MaskSequence {
public:
    MaskSequence(Design design, int regions, std::uint64_t seed);

    /// Writes the next mask (regions bytes, 1: shown). Returns the draw it belongs to: a row and
    /// its complement share one.
    int next(std::span<std::uint8_t> mask);

private:
    void startBlock();
    std::uint32_t below(std::uint32_t limit);

    Design design_;
    std::mt19937_64 random_;
    std::uint32_t order_ = 2;             ///< P
    std::uint32_t position_ = 0;          ///< within the block, below 2 P
    std::vector<std::uint32_t> columns_;  ///< 1..P-1, the first `regions` are in use
    std::vector<std::uint32_t> rows_;     ///< 0..P-1
    std::vector<std::uint8_t> flipped_;
    int samples_ = 0;
    int first_draw_ = 0;  ///< of the block
};

}  // namespace lucency
