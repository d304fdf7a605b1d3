#include "core/explain/segmenters.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace lucency {

namespace {

constexpr double kKernelShare = 0.2;  // of a region's side: the Gaussian's deviation
constexpr double kKernelReach = 3;    // deviations
constexpr double kReachShare = 2;     // of a region's side: how far a mode looks for a higher one
constexpr double kLeastFragment = 0.25;  // of the mean region

struct Offset {
    int x = 0, y = 0;
    double square() const { return double(x) * x + double(y) * y; }
};

/// Multiples of `step` within `reach` of the middle, nearest first.
std::vector<Offset> offsetsWithin(double reach, int step) {
    std::vector<Offset> offsets;
    const int most = int(reach) / step * step;
    for (int y = -most; y <= most; y += step) {
        for (int x = -most; x <= most; x += step) {
            if (const Offset offset{x, y}; offset.square() <= reach * reach) {
                offsets.push_back(offset);
            }
        }
    }
    std::stable_sort(offsets.begin(), offsets.end(), [](const Offset& one, const Offset& other) {
        return one.square() < other.square();
    });
    return offsets;
}

/// A pixel's way up: the nearest pixel, in place and gray level, of higher density; itself where
/// there is none in reach.
struct Link {
    int to = 0;
    float length = std::numeric_limits<float>::infinity();
};

class Quickshift {
public:
    /// `gray_px`: px of place that one level of gray is worth.
    Quickshift(const GrayPicture& picture, double kernel, double reach, double gray_px)
        : picture_(picture), gray_px_(gray_px) {
        estimateDensity(kernel);
        climb(reach);
    }
    const std::vector<Link>& links() const { return links_; }

private:
    template <typename Visit>
    void eachPixel(const Visit& visit) const {
        for (int row = 0; row < picture_.rows; ++row) {
            for (int column = 0; column < picture_.columns; ++column) {
                visit(row, column, row * picture_.columns + column);
            }
        }
    }

    bool holds(int row, int column) const {
        return row >= 0 && row < picture_.rows && column >= 0 && column < picture_.columns;
    }

    /// The Gaussian kernel in place and gray level, summed over every pixel in its reach; of a wide
    /// kernel over a lattice of half its deviation, between whose points the picture is smooth.
    void estimateDensity(double kernel) {
        density_.assign(picture_.levels.size(), 0);
        std::array<float, 511> by_level{};
        for (int difference = -255; difference <= 255; ++difference) {
            by_level[std::size_t(difference + 255)] =
                float(std::exp(-std::pow(difference * gray_px_ / kernel, 2) / 2));
        }
        for (const Offset& offset :
             offsetsWithin(kKernelReach * kernel, std::max(1, int(kernel / 2)))) {
            const auto by_place = float(std::exp(-offset.square() / (2 * kernel * kernel)));
            const int first = std::max(0, -offset.x);
            const int last = std::min(picture_.columns, picture_.columns - offset.x);
            for (int row = std::max(0, -offset.y);
                 row < std::min(picture_.rows, picture_.rows - offset.y); ++row) {
                const std::uint8_t* own =
                    picture_.levels.data() + std::ptrdiff_t(row) * picture_.columns;
                const std::uint8_t* other =
                    own + std::ptrdiff_t(offset.y) * picture_.columns + offset.x;
                float* density = density_.data() + std::ptrdiff_t(row) * picture_.columns;
                for (int column = first; column < last; ++column) {
                    density[column] +=
                        by_place * by_level[std::size_t(255 + own[column] - other[column])];
                }
            }
        }
    }

    void climb(double reach) {
        const std::vector<Offset> offsets = offsetsWithin(reach, 1);
        links_.resize(density_.size());
        eachPixel([&](int row, int column, int pixel) {
            Link& link = links_[std::size_t(pixel)];
            link.to = pixel;
            for (const Offset& offset : offsets) {
                if (offset.square() >= double(link.length)) {
                    break;
                }
                if (!holds(row + offset.y, column + offset.x)) {
                    continue;
                }
                const int other = pixel + offset.y * picture_.columns + offset.x;
                // Of equal densities the earlier pixel counts as higher.
                const float own = density_[std::size_t(pixel)];
                const float its = density_[std::size_t(other)];
                if (its < own || (its == own && other >= pixel)) {
                    continue;
                }
                const double gray = gray_px_ * (picture_.levels[std::size_t(other)] -
                                                picture_.levels[std::size_t(pixel)]);
                const auto square = float(offset.square() + gray * gray);
                if (square < link.length) {
                    link = {other, square};
                }
            }
        });
    }

    const GrayPicture& picture_;
    double gray_px_;
    std::vector<float> density_;
    std::vector<Link> links_;
};

/// Trees of links, joined one by one.
class Trees {
public:
    explicit Trees(std::size_t count) : parent_(count), pixels_(count, 1) {
        std::iota(parent_.begin(), parent_.end(), 0);
    }
    int root(int pixel) {
        while (parent_[std::size_t(pixel)] != pixel) {
            int& parent = parent_[std::size_t(pixel)];
            parent = parent_[std::size_t(parent)];
            pixel = parent;
        }
        return pixel;
    }
    int pixels(int root) const { return pixels_[std::size_t(root)]; }
    void join(int one, int other) {
        parent_[std::size_t(one)] = other;
        pixels_[std::size_t(other)] += pixels_[std::size_t(one)];
    }

private:
    std::vector<int> parent_;
    std::vector<int> pixels_;
};

/// The trees that are left where the longest links are cut: at the length that leaves `wanted` of
/// at least `least` pixels, or as many as there can be.
std::vector<int> cutTrees(const std::vector<Link>& links, int wanted, double least) {
    std::vector<int> order;
    for (std::size_t pixel = 0; pixel < links.size(); ++pixel) {
        if (links[pixel].to != int(pixel)) {
            order.push_back(int(pixel));
        }
    }
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        return links[std::size_t(one)].length < links[std::size_t(other)].length;
    });
    const auto joinFirst = [&](std::size_t count, const auto& joined) {
        Trees trees(links.size());
        for (std::size_t i = 0; i < count; ++i) {
            const int one = trees.root(order[i]);
            const int other = trees.root(links[std::size_t(order[i])].to);
            const bool both = trees.pixels(one) >= least && trees.pixels(other) >= least;
            const bool neither = trees.pixels(one) < least && trees.pixels(other) < least;
            trees.join(one, other);
            joined(i, neither && trees.pixels(other) >= least ? 1 : both ? -1 : 0);
        }
        return trees;
    };
    int large = 0;
    int most = 0;
    std::size_t kept = 0;
    joinFirst(order.size(), [&](std::size_t i, int change) {
        large += change;
        if (std::min(large, wanted) >= most) {
            most = std::min(large, wanted);
            kept = i + 1;
        }
    });
    Trees trees = joinFirst(kept, [](std::size_t, int) {});
    std::vector<int> labels;
    for (std::size_t pixel = 0; pixel < links.size(); ++pixel) {
        labels.push_back(trees.root(int(pixel)));
    }
    return labels;
}

}  // namespace

std::vector<int> quickshiftLabels(const GrayPicture& picture, int size,
                                  const SuperpixelParameters& parameters) {
    const double gray_px = size / parameters.compactness;
    const double least = kLeastFragment * size * size;
    const Quickshift shift(picture, kKernelShare * size, kReachShare * size, gray_px);
    return withoutFragments(picture, cutTrees(shift.links(), parameters.regions, least), least);
}

}  // namespace lucency
