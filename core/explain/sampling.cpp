#include "core/explain/sampling.h"

#include <algorithm>
#include <bit>
#include <numeric>
#include <utility>

namespace lucency {

MaskSequence::MaskSequence(Design design, int regions, std::uint64_t seed)
    : design_(design),
      random_(seed),
      order_(std::bit_ceil(std::uint32_t(regions) + 1)),
      position_(2 * order_),
      columns_(order_ - 1),
      rows_(order_),
      flipped_(std::size_t(regions)) {
    std::iota(columns_.begin(), columns_.end(), 1U);
    std::iota(rows_.begin(), rows_.end(), 0U);
}

std::uint32_t MaskSequence::below(std::uint32_t limit) {
    return std::uint32_t(((random_() >> 32) * limit) >> 32);
}

void MaskSequence::startBlock() {
    const auto shuffle = [this](std::vector<std::uint32_t>& values) {
        for (std::size_t last = values.size() - 1; last > 0; --last) {
            std::swap(values[last], values[below(std::uint32_t(last) + 1)]);
        }
    };
    shuffle(columns_);
    shuffle(rows_);
    for (std::uint8_t& flipped : flipped_) {
        flipped = std::uint8_t(random_() >> 63);
    }
    position_ = 0;
}

int MaskSequence::next(std::span<std::uint8_t> mask) {
    const int sample = samples_++;
    if (design_ == Design::Random) {
        std::uint64_t bits = 0;
        for (std::size_t region = 0; region < mask.size(); ++region) {
            if (region % 64 == 0) {
                bits = random_();
            }
            mask[region] = std::uint8_t(bits >> (region % 64) & 1U);
        }
    } else {
        if (position_ == 2 * order_) {
            first_draw_ += sample == 0 ? 0 : int(order_);
            startBlock();
        }
        const std::uint32_t row = rows_[position_ % order_];
        const bool complement = position_ >= order_;
        for (std::size_t region = 0; region < mask.size(); ++region) {
            const bool odd = std::popcount(row & columns_[region]) % 2 != 0;
            mask[region] = (odd != (flipped_[region] != 0)) != complement ? 0 : 1;
        }
    }
    const int draw = design_ == Design::Random ? sample : first_draw_ + int(position_++ % order_);
    if (sample == 0) {
        std::fill(mask.begin(), mask.end(), std::uint8_t(1));
    }
    return draw;
}

}  // namespace lucency
