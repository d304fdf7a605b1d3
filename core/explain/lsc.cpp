#include "core/explain/segmenters.h"

#include <array>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>

namespace lucency {

namespace {

constexpr int kIterations = 10;
constexpr double kLevels = 255;
constexpr double kLeastFragment = 0.25;  // of the mean region
constexpr double kSeedShare = 0.25;      // of a step: half the side of a seed's first neighbourhood

/// cos and sin of a quarter turn for each step, both times a factor.
struct Wave {
    std::vector<double> cosine, sine;
    Wave(int count, double step, double factor) {
        for (int i = 0; i < count; ++i) {
            const double angle = i / step * std::numbers::pi / 2;
            cosine.push_back(factor * std::cos(angle));
            sine.push_back(factor * std::sin(angle));
        }
    }
};

/// A cluster: the sums of the features (cosine and sine of level, column, row) over its pixels, of
/// their weights, and of their places.
struct Cluster {
    std::array<double, 6> features{};
    double weight = 0;
    double pixels = 0, column = 0, row = 0;
};

class Lsc {
public:
    Lsc(const GrayPicture& picture, int size, double compactness)
        : picture_(picture),
          across_(std::max(1, int(std::lround(double(picture.columns) / size)))),
          down_(std::max(1, int(std::lround(double(picture.rows) / size)))),
          step_x_(double(picture.columns) / across_),
          step_y_(double(picture.rows) / down_),
          level_(256, kLevels, 1),
          column_(picture.columns, step_x_, compactness / kLevels),
          row_(picture.rows, step_y_, compactness / kLevels) {
        weighPixels();
        plantSeeds();
    }

    void iterate() {
        assign();
        gather();
    }
    std::vector<int> labels() && { return std::move(labels_); }

private:
    std::size_t at(int row, int column) const {
        return std::size_t(row) * std::size_t(picture_.columns) + std::size_t(column);
    }

    std::array<double, 6> features(int row, int column) const {
        const std::uint8_t level = picture_.levels[at(row, column)];
        return {level_.cosine[level],
                level_.sine[level],
                column_.cosine[std::size_t(column)],
                column_.sine[std::size_t(column)],
                row_.cosine[std::size_t(row)],
                row_.sine[std::size_t(row)]};
    }

    /// The weight of a pixel is its likeness to all pixels: its features times their sum (Li and
    /// Chen 2015, equation 7), here over their number.
    void weighPixels() {
        std::array<double, 6> mean{};
        const auto each = [&](const auto& visit) {
            for (int row = 0; row < picture_.rows; ++row) {
                for (int column = 0; column < picture_.columns; ++column) {
                    visit(features(row, column));
                }
            }
        };
        each([&](const std::array<double, 6>& own) {
            for (std::size_t i = 0; i < own.size(); ++i) {
                mean[i] += own[i] / double(picture_.levels.size());
            }
        });
        weights_.reserve(picture_.levels.size());
        each([&](const std::array<double, 6>& own) {
            double weight = 0;
            for (std::size_t i = 0; i < own.size(); ++i) {
                weight += own[i] * mean[i];
            }
            weights_.push_back(float(std::max(weight, 1e-3)));
        });
    }

    void add(Cluster& cluster, int row, int column) const {
        const std::array<double, 6> own = features(row, column);
        for (std::size_t i = 0; i < own.size(); ++i) {
            cluster.features[i] += own[i];
        }
        cluster.weight += double(weights_[at(row, column)]);
        cluster.pixels += 1;
        cluster.column += column;
        cluster.row += row;
    }

    void plantSeeds() {
        labels_.resize(picture_.levels.size());
        for (int row = 0; row < picture_.rows; ++row) {
            for (int column = 0; column < picture_.columns; ++column) {
                labels_[at(row, column)] =
                    row * down_ / picture_.rows * across_ + column * across_ / picture_.columns;
            }
        }
        for (int down = 0; down < down_; ++down) {
            for (int across = 0; across < across_; ++across) {
                Cluster seed;
                const double middle_x = (across + 0.5) * step_x_;
                const double middle_y = (down + 0.5) * step_y_;
                for (int row = int(middle_y - kSeedShare * step_y_);
                     row <= int(middle_y + kSeedShare * step_y_) && row < picture_.rows; ++row) {
                    for (int column = int(middle_x - kSeedShare * step_x_);
                         column <= int(middle_x + kSeedShare * step_x_) &&
                         column < picture_.columns;
                         ++column) {
                        add(seed, row, column);
                    }
                }
                clusters_.push_back(seed);
            }
        }
    }

    /// Each pixel to the nearest centre within a step of it. The squared distance of features over
    /// weight to the centre is, but for a term of the pixel's own, |centre|^2 less 2 / weight times
    /// their product; the product is a sum of one number a level, a column and a row.
    void assign() {
        std::vector<float> nearest(labels_.size(), std::numeric_limits<float>::infinity());
        std::array<float, 256> of_level{};
        std::vector<float> of_column(column_.cosine.size());
        for (std::size_t index = 0; index < clusters_.size(); ++index) {
            const Cluster& cluster = clusters_[index];
            if (cluster.pixels == 0) {
                continue;
            }
            std::array<double, 6> centre{};
            double length = 0;
            for (std::size_t i = 0; i < centre.size(); ++i) {
                centre[i] = cluster.features[i] / cluster.weight;
                length += centre[i] * centre[i];
            }
            for (std::size_t level = 0; level < of_level.size(); ++level) {
                of_level[level] =
                    float(2 * (centre[0] * level_.cosine[level] + centre[1] * level_.sine[level]));
            }
            const double x = cluster.column / cluster.pixels;
            const double y = cluster.row / cluster.pixels;
            const int left = std::max(0, int(x - step_x_));
            const int right = std::min(picture_.columns - 1, int(x + step_x_));
            for (int column = left; column <= right; ++column) {
                of_column[std::size_t(column)] =
                    float(2 * (centre[2] * column_.cosine[std::size_t(column)] +
                               centre[3] * column_.sine[std::size_t(column)]));
            }
            for (int row = std::max(0, int(y - step_y_));
                 row <= std::min(picture_.rows - 1, int(y + step_y_)); ++row) {
                const auto of_row = float(2 * (centre[4] * row_.cosine[std::size_t(row)] +
                                               centre[5] * row_.sine[std::size_t(row)]));
                for (int column = left; column <= right; ++column) {
                    const std::size_t pixel = at(row, column);
                    const float distance =
                        float(length) - (of_level[picture_.levels[pixel]] +
                                         of_column[std::size_t(column)] + of_row) /
                                            weights_[pixel];
                    if (distance < nearest[pixel]) {
                        nearest[pixel] = distance;
                        labels_[pixel] = int(index);
                    }
                }
            }
        }
    }

    void gather() {
        clusters_.assign(clusters_.size(), {});
        for (int row = 0; row < picture_.rows; ++row) {
            for (int column = 0; column < picture_.columns; ++column) {
                add(clusters_[std::size_t(labels_[at(row, column)])], row, column);
            }
        }
    }

    const GrayPicture& picture_;
    int across_, down_;  // seeds
    double step_x_, step_y_;
    Wave level_, column_, row_;
    std::vector<float> weights_;
    std::vector<Cluster> clusters_;
    std::vector<int> labels_;
};

}  // namespace

std::vector<int> lscLabels(const GrayPicture& picture, int size,
                           const SuperpixelParameters& parameters) {
    Lsc lsc(picture, size, parameters.compactness);
    for (int iteration = 0; iteration < kIterations; ++iteration) {
        lsc.iterate();
    }
    return withoutFragments(picture, std::move(lsc).labels(), kLeastFragment * size * size);
}

}  // namespace lucency
