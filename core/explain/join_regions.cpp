#include "core/explain/segmenters.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <set>

namespace lucency {

namespace {

/// Gray levels of 256: this near to black (or to white) there is nothing to see.
constexpr int kEmptyLevel = 12;
/// Gray levels of 256: this far from it there is something, such as a letter.
constexpr int kClearLevel = 64;
/// Shares of an empty region's pixels: at least so many near, and no more than so many far.
constexpr double kEmptyShare = 0.9;
constexpr double kClearShare = 0.01;

/// The regions as they are joined: what each holds, and which ones touch.
class Regions {
public:
    Regions(const GrayPicture& picture, const std::vector<int>& labels) : labels_(labels) {
        const int count = *std::max_element(labels.begin(), labels.end()) + 1;
        regions_.resize(std::size_t(count));
        parent_.resize(std::size_t(count));
        std::iota(parent_.begin(), parent_.end(), 0);
        std::size_t pixel = 0;
        for (int row = 0; row < picture.rows; ++row) {
            for (int column = 0; column < picture.columns; ++column, ++pixel) {
                const int label = labels[pixel];
                const int level = picture.levels[pixel];
                Region& region = regions_[std::size_t(label)];
                region.pixels += 1;
                region.sum += level;
                region.black += level <= kEmptyLevel;
                region.not_black += level >= kClearLevel;
                region.white += level >= 255 - kEmptyLevel;
                region.not_white += level <= 255 - kClearLevel;
                if (column > 0) {
                    touch(label, labels[pixel - 1]);
                }
                if (row > 0) {
                    touch(label, labels[pixel - std::size_t(picture.columns)]);
                }
            }
        }
    }

    void joinEmpty() {
        for (std::size_t label = 0; label < regions_.size(); ++label) {
            for (const int other : std::set<int>(regions_[label].neighbours)) {
                if (isEmpty(root(int(label))) && isEmpty(root(other))) {
                    join(root(int(label)), root(other));
                }
            }
        }
    }

    /// Joins the smallest region with the neighbour most like it, for as long as there are more
    /// than `most` or it has fewer than `least` pixels.
    void joinSmallest(int most, double least) {
        std::set<std::pair<double, int>> left;  // pixels, label
        for (std::size_t label = 0; label < regions_.size(); ++label) {
            if (root(int(label)) == int(label) && regions_[label].pixels > 0) {
                left.emplace(regions_[label].pixels, int(label));
            }
        }
        while (left.size() > 1 && (int(left.size()) > most || left.begin()->first < least)) {
            const int smallest = left.begin()->second;
            const double level = regions_[std::size_t(smallest)].mean();
            const std::set<int>& near = regions_[std::size_t(smallest)].neighbours;
            const int likest = *std::min_element(near.begin(), near.end(), [&](int a, int b) {
                return std::abs(regions_[std::size_t(a)].mean() - level) <
                       std::abs(regions_[std::size_t(b)].mean() - level);
            });
            left.erase(left.begin());
            left.erase({regions_[std::size_t(likest)].pixels, likest});
            join(smallest, likest);
            left.emplace(regions_[std::size_t(likest)].pixels, likest);
        }
    }

    std::vector<int> labels() const {
        std::vector<int> joined;
        joined.reserve(labels_.size());
        std::transform(labels_.begin(), labels_.end(), std::back_inserter(joined),
                       [this](int label) { return root(label); });
        return joined;
    }

private:
    struct Region {
        double pixels = 0, sum = 0;
        double black = 0, not_black = 0, white = 0, not_white = 0;  // pixels
        std::set<int> neighbours;
        double mean() const { return sum / pixels; }
    };

    int root(int label) const {
        while (parent_[std::size_t(label)] != label) {
            label = parent_[std::size_t(label)];
        }
        return label;
    }

    void touch(int one, int other) {
        if (one != other) {
            regions_[std::size_t(one)].neighbours.insert(other);
            regions_[std::size_t(other)].neighbours.insert(one);
        }
    }

    bool isEmpty(int label) const {
        const Region& region = regions_[std::size_t(label)];
        const double near = kEmptyShare * region.pixels;
        const double far = kClearShare * region.pixels;
        return (region.black >= near && region.not_black <= far) ||
               (region.white >= near && region.not_white <= far);
    }

    /// `one` goes into `other`; both are roots.
    void join(int one, int other) {
        if (one == other) {
            return;
        }
        Region& from = regions_[std::size_t(one)];
        Region& into = regions_[std::size_t(other)];
        into.pixels += from.pixels;
        into.sum += from.sum;
        into.black += from.black;
        into.not_black += from.not_black;
        into.white += from.white;
        into.not_white += from.not_white;
        for (const int neighbour : from.neighbours) {
            regions_[std::size_t(neighbour)].neighbours.erase(one);
            touch(neighbour, other);
        }
        from.neighbours.clear();
        parent_[std::size_t(one)] = other;
    }

    const std::vector<int>& labels_;
    std::vector<Region> regions_;
    std::vector<int> parent_;
};

}  // namespace

std::vector<int> connectedParts(const std::vector<int>& labels, int rows, int columns) {
    std::vector<int> parts(labels.size(), -1);
    std::vector<int> waiting;
    int count = 0;
    for (std::size_t first = 0; first < labels.size(); ++first) {
        if (parts[first] >= 0) {
            continue;
        }
        const auto take = [&](int pixel) {
            if (parts[std::size_t(pixel)] < 0 && labels[std::size_t(pixel)] == labels[first]) {
                parts[std::size_t(pixel)] = count;
                waiting.push_back(pixel);
            }
        };
        take(int(first));
        while (!waiting.empty()) {
            const int pixel = waiting.back();
            waiting.pop_back();
            const int row = pixel / columns;
            const int column = pixel % columns;
            if (column > 0) {
                take(pixel - 1);
            }
            if (column + 1 < columns) {
                take(pixel + 1);
            }
            if (row > 0) {
                take(pixel - columns);
            }
            if (row + 1 < rows) {
                take(pixel + columns);
            }
        }
        ++count;
    }
    return parts;
}

std::vector<int> withoutFragments(const GrayPicture& picture, const std::vector<int>& labels,
                                  double least) {
    const std::vector<int> parts = connectedParts(labels, picture.rows, picture.columns);
    Regions regions(picture, parts);
    regions.joinSmallest(int(parts.size()), least);
    return regions.labels();
}

std::vector<int> joinedRegions(const GrayPicture& picture, const std::vector<int>& labels,
                               int most) {
    Regions regions(picture, labels);
    regions.joinEmpty();
    regions.joinSmallest(most, 0);
    return regions.labels();
}

}  // namespace lucency
