#include "core/explain/superpixels.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/ximgproc/slic.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <set>

namespace lucency {

namespace {

constexpr int kLongSide = 400;   // px, of the picture that is segmented
constexpr int kIterations = 10;  // Achanta 2012: enough for the centres to settle
/// Px, deviation of the blur before: a border follows the organ and not the film's grain.
constexpr double kSmoothing = 2;
/// Percent of the mean region that a fragment must have to stand alone.
constexpr int kLeastFragment = 25;
/// Gray levels of 256: this near to black (or to white) there is nothing to see.
constexpr int kEmptyLevel = 12;
/// Gray levels of 256: this far from it there is something, such as a letter.
constexpr int kClearLevel = 64;
/// Shares of an empty region's pixels: at least so many near, and no more than so many far.
constexpr double kEmptyShare = 0.9;
constexpr double kClearShare = 0.01;
/// A picture thinner than this is cut into strips: SLIC's window does not fit into it.
constexpr int kLeastSide = 8;

bool isEmptyLevel(double level) {
    return level <= kEmptyLevel || level >= 255 - kEmptyLevel;
}

cv::Mat workingPicture(const std::vector<float>& gray, int rows, int columns) {
    // OpenCV takes no const data; the picture is only read.
    const cv::Mat film(rows, columns, CV_32F, const_cast<float*>(gray.data()));  // NOLINT
    const double scale = std::min(1.0, double(kLongSide) / std::max(rows, columns));
    cv::Mat small;
    if (scale < 1) {
        cv::resize(film, small,
                   {std::max(1, int(std::lround(columns * scale))),
                    std::max(1, int(std::lround(rows * scale)))},
                   0, 0, cv::INTER_AREA);
    } else {
        small = film;
    }
    cv::Mat picture;
    cv::GaussianBlur(small, picture, {}, kSmoothing);
    picture.convertTo(picture, CV_8U, 255);
    return picture;
}

/// Equal strips along the long side: what is left to do on a film of a few pixels' width.
cv::Mat strips(cv::Size size, int regions) {
    cv::Mat labels(size, CV_32S);
    const int length = std::max(size.width, size.height);
    const int count = std::min(regions, length);
    for (int row = 0; row < size.height; ++row) {
        for (int column = 0; column < size.width; ++column) {
            const int along = size.width >= size.height ? column : row;
            labels.at<int>(row, column) = along * count / length;
        }
    }
    return labels;
}

cv::Mat slic(const cv::Mat& picture, const SuperpixelParameters& parameters) {
    const int least_side = std::min(picture.rows, picture.cols);
    const int wanted = std::clamp(parameters.regions, 1, kMaxRegions);
    if (least_side < kLeastSide) {
        return strips(picture.size(), wanted);
    }
    // Regions are wanted where there is something to see.
    cv::Mat levels;
    cv::boxFilter(picture, levels, -1, {5, 5});
    const auto seen = std::count_if(levels.begin<uchar>(), levels.end<uchar>(),
                                    [](uchar level) { return !isEmptyLevel(level); });
    const double area = std::max(double(seen), double(picture.total()) / 4);
    const int size = std::clamp(int(std::lround(std::sqrt(area / wanted))), 2, 2 * least_side - 2);
    const auto segmenter = cv::ximgproc::createSuperpixelSLIC(
        picture,
        parameters.algorithm == SuperpixelParameters::Algorithm::Slico ? cv::ximgproc::SLICO
                                                                       : cv::ximgproc::SLIC,
        size, float(std::max(parameters.compactness, 0.1)));
    segmenter->iterate(kIterations);
    segmenter->enforceLabelConnectivity(kLeastFragment);
    cv::Mat labels;
    segmenter->getLabels(labels);
    return labels;
}

/// The regions as they are joined: what each holds, and which ones touch.
class Regions {
public:
    Regions(const cv::Mat& picture, const cv::Mat& labels) {
        const int count = *std::max_element(labels.begin<int>(), labels.end<int>()) + 1;
        regions_.resize(std::size_t(count));
        parent_.resize(std::size_t(count));
        std::iota(parent_.begin(), parent_.end(), 0);
        for (int row = 0; row < labels.rows; ++row) {
            for (int column = 0; column < labels.cols; ++column) {
                const int label = labels.at<int>(row, column);
                const int level = picture.at<uchar>(row, column);
                Region& region = regions_[std::size_t(label)];
                region.pixels += 1;
                region.sum += level;
                region.black += level <= kEmptyLevel;
                region.not_black += level >= kClearLevel;
                region.white += level >= 255 - kEmptyLevel;
                region.not_white += level <= 255 - kClearLevel;
                if (column > 0) {
                    touch(label, labels.at<int>(row, column - 1));
                }
                if (row > 0) {
                    touch(label, labels.at<int>(row - 1, column));
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

    /// Joins the smallest region with the neighbour most like it, until no more than `most` are
    /// left.
    void joinSmallest(int most) {
        std::vector<int> left;
        for (std::size_t label = 0; label < regions_.size(); ++label) {
            if (root(int(label)) == int(label) && regions_[label].pixels > 0) {
                left.push_back(int(label));
            }
        }
        while (int(left.size()) > most) {
            const auto smallest = std::min_element(left.begin(), left.end(), [&](int a, int b) {
                return regions_[std::size_t(a)].pixels < regions_[std::size_t(b)].pixels;
            });
            const double level = regions_[std::size_t(*smallest)].mean();
            const std::set<int>& near = regions_[std::size_t(*smallest)].neighbours;
            const auto likest = std::min_element(near.begin(), near.end(), [&](int a, int b) {
                return std::abs(regions_[std::size_t(a)].mean() - level) <
                       std::abs(regions_[std::size_t(b)].mean() - level);
            });
            join(*smallest, *likest);
            left.erase(smallest);
        }
    }

    int root(int label) const {
        while (parent_[std::size_t(label)] != label) {
            label = parent_[std::size_t(label)];
        }
        return label;
    }

private:
    struct Region {
        double pixels = 0, sum = 0;
        double black = 0, not_black = 0, white = 0, not_white = 0;  // pixels
        std::set<int> neighbours;
        double mean() const { return sum / pixels; }
    };

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

    std::vector<Region> regions_;
    std::vector<int> parent_;
};

}  // namespace

Superpixels superpixelsFromIds(const std::vector<std::uint16_t>& ids, int rows, int columns) {
    Superpixels regions;
    regions.rows = rows;
    regions.columns = columns;
    regions.labels.reserve(ids.size());
    std::vector<int> label_of(65536, -1);
    for (const std::uint16_t id : ids) {
        int& label = label_of[id];
        if (label < 0) {
            label = int(regions.ids.size());
            regions.ids.push_back(id);
        }
        regions.labels.push_back(std::uint16_t(label));
    }
    regions.count = int(regions.ids.size());
    return regions;
}

Superpixels segmentFilm(const std::vector<float>& gray, int rows, int columns,
                        const SuperpixelParameters& parameters) {
    if (rows < 1 || columns < 1 || gray.size() != std::size_t(rows) * std::size_t(columns)) {
        return {};
    }
    cv::Mat labels;
    try {
        const cv::Mat picture = workingPicture(gray, rows, columns);
        labels = slic(picture, parameters);
        Regions joined(picture, labels);
        joined.joinEmpty();
        joined.joinSmallest(std::clamp(parameters.regions, 1, kMaxRegions));
        for (auto label = labels.begin<int>(); label != labels.end<int>(); ++label) {
            *label = joined.root(*label);
        }
    } catch (const cv::Exception&) {
        labels = cv::Mat::zeros(1, 1, CV_32S);  // the whole film as one region is never wrong
    }
    std::vector<std::uint16_t> ids(gray.size());
    auto id = ids.begin();
    for (int row = 0; row < rows; ++row) {
        const auto* line = labels.ptr<int>(int(std::int64_t(row) * labels.rows / rows));
        for (int column = 0; column < columns; ++column) {
            *id++ = std::uint16_t(line[std::int64_t(column) * labels.cols / columns]);
        }
    }
    Superpixels regions = superpixelsFromIds(ids, rows, columns);
    std::iota(regions.ids.begin(), regions.ids.end(), std::uint16_t(0));
    return regions;
}

}  // namespace lucency
