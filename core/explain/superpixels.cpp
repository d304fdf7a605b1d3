#include "core/explain/superpixels.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/ximgproc/slic.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace lucency {

namespace {

constexpr int kLongSide = 512;   // px, of the picture that is segmented
constexpr int kIterations = 10;  // Achanta 2012: enough for the centres to settle
/// Percent of the mean region that a fragment must have to stand alone.
constexpr int kLeastFragment = 25;
/// Gray levels of 256: as dark (or as bright) as this, and no more deviation than that, is empty.
constexpr double kEmptyLevel = 12;
constexpr double kEmptyDeviation = 5;
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
    small.convertTo(picture, CV_8U, 255);
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

/// Joins neighbouring regions that are empty.
void joinEmpty(const cv::Mat& picture, cv::Mat& labels) {
    const auto count = std::size_t(*std::max_element(labels.begin<int>(), labels.end<int>())) + 1;
    std::vector<double> sum(count), squares(count), pixels(count);
    for (int row = 0; row < labels.rows; ++row) {
        for (int column = 0; column < labels.cols; ++column) {
            const auto label = std::size_t(labels.at<int>(row, column));
            const double level = picture.at<uchar>(row, column);
            sum[label] += level;
            squares[label] += level * level;
            pixels[label] += 1;
        }
    }
    std::vector<int> parent(count);
    std::iota(parent.begin(), parent.end(), 0);
    std::vector<bool> empty(count);
    for (std::size_t label = 0; label < count; ++label) {
        const double mean = pixels[label] > 0 ? sum[label] / pixels[label] : 0;
        const double variance =
            pixels[label] > 0 ? squares[label] / pixels[label] - mean * mean : 0;
        empty[label] = isEmptyLevel(mean) && variance <= kEmptyDeviation * kEmptyDeviation;
    }
    const auto root = [&parent](int label) {
        while (parent[std::size_t(label)] != label) {
            label = parent[std::size_t(label)];
        }
        return label;
    };
    const auto meet = [&](int one, int other) {
        if (one != other && empty[std::size_t(one)] && empty[std::size_t(other)]) {
            parent[std::size_t(root(one))] = root(other);
        }
    };
    for (int row = 0; row < labels.rows; ++row) {
        for (int column = 0; column < labels.cols; ++column) {
            const int label = labels.at<int>(row, column);
            if (column > 0) {
                meet(label, labels.at<int>(row, column - 1));
            }
            if (row > 0) {
                meet(label, labels.at<int>(row - 1, column));
            }
        }
    }
    for (auto label = labels.begin<int>(); label != labels.end<int>(); ++label) {
        *label = root(*label);
    }
}

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
        joinEmpty(picture, labels);
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
