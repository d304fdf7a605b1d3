#include "core/explain/superpixels.h"

#include "core/explain/segmenters.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace lucency {

namespace {

using Algorithm = SuperpixelParameters::Algorithm;

constexpr int kLongSide = 400;  // px, of the picture that is segmented
/// Px, deviation of the blur before: a border follows the organ and not the film's grain.
constexpr double kSmoothing = 2;
/// Gray levels of 256: this near to black or white there is nothing to see.
constexpr int kEmptyLevel = 12;
constexpr double kLeastCompactness = 0.1;
/// A picture thinner than this is cut into strips: SLIC's window does not fit into it.
constexpr int kLeastSide = 8;

constexpr std::array<std::pair<Algorithm, const char*>, 4> kAlgorithms{
    {{Algorithm::Slic, "slic"},
     {Algorithm::Slico, "slico"},
     {Algorithm::Lsc, "lsc"},
     {Algorithm::Quickshift, "quickshift"}}};

/// The working picture, and how many of its pixels have something to see near them.
struct Working {
    GrayPicture picture;
    double seen = 0;
};

Working workingPicture(const std::vector<float>& gray, int rows, int columns) {
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
    cv::Mat levels;
    cv::boxFilter(picture, levels, -1, {5, 5});
    const auto seen = std::count_if(levels.begin<uchar>(), levels.end<uchar>(), [](uchar level) {
        return level > kEmptyLevel && level < 255 - kEmptyLevel;
    });
    return {{picture.rows, picture.cols, {picture.begin<uchar>(), picture.end<uchar>()}},
            double(seen)};
}

/// Equal strips along the long side: what is left to do on a film of a few pixels' width.
std::vector<int> strips(const GrayPicture& picture, int regions) {
    std::vector<int> labels;
    const int length = std::max(picture.rows, picture.columns);
    const int count = std::min(regions, length);
    for (int row = 0; row < picture.rows; ++row) {
        for (int column = 0; column < picture.columns; ++column) {
            const int along = picture.columns >= picture.rows ? column : row;
            labels.push_back(along * count / length);
        }
    }
    return labels;
}

std::vector<int> segment(const Working& working, const SuperpixelParameters& parameters) {
    const GrayPicture& picture = working.picture;
    const int least_side = std::min(picture.rows, picture.columns);
    if (least_side < kLeastSide) {
        return strips(picture, parameters.regions);
    }
    // Regions are wanted where there is something to see.
    const double area = std::max(working.seen, double(picture.levels.size()) / 4);
    const int size =
        std::clamp(int(std::lround(std::sqrt(area / parameters.regions))), 2, 2 * least_side - 2);
    switch (parameters.algorithm) {
        case Algorithm::Slic:
        case Algorithm::Slico:
            break;
        case Algorithm::Lsc:
            return lscLabels(picture, size, parameters);
        case Algorithm::Quickshift:
            return quickshiftLabels(picture, size, parameters);
    }
    return slicLabels(picture, size, parameters);
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

Superpixels numberedByFirstPixel(const std::vector<int>& labels, int rows, int columns) {
    std::vector<std::uint16_t> ids;
    ids.reserve(labels.size());
    std::vector<int> number_of;
    int count = 0;
    for (const int label : labels) {
        if (std::size_t(label) >= number_of.size()) {
            number_of.resize(std::size_t(label) + 1, -1);
        }
        int& number = number_of[std::size_t(label)];
        if (number < 0) {
            number = count++;
        }
        ids.push_back(std::uint16_t(number));
    }
    return superpixelsFromIds(ids, rows, columns);
}

Superpixels segmentFilm(const std::vector<float>& gray, int rows, int columns,
                        const SuperpixelParameters& parameters) {
    if (rows < 1 || columns < 1 || gray.size() != std::size_t(rows) * std::size_t(columns)) {
        return {};
    }
    SuperpixelParameters usable = parameters;
    usable.regions = std::clamp(parameters.regions, 1, kMaxRegions);
    usable.compactness = std::max(parameters.compactness, kLeastCompactness);
    GrayPicture picture{1, 1, {}};
    std::vector<int> small{0};  // the whole film as one region is never wrong
    try {
        Working working = workingPicture(gray, rows, columns);
        small = joinedRegions(working.picture, segment(working, usable), usable.regions);
        picture = std::move(working.picture);
    } catch (const cv::Exception&) {
    }
    // Numbered while small: what comes first there comes first at film size.
    Superpixels regions = numberedByFirstPixel(small, picture.rows, picture.columns);
    std::vector<std::uint16_t> labels;
    labels.reserve(gray.size());
    std::vector<std::size_t> from(static_cast<std::size_t>(columns));
    for (int column = 0; column < columns; ++column) {
        from[std::size_t(column)] = std::size_t(std::int64_t(column) * picture.columns / columns);
    }
    for (int row = 0; row < rows; ++row) {
        const std::uint16_t* line =
            regions.labels.data() + std::int64_t(row) * picture.rows / rows * picture.columns;
        for (const std::size_t column : from) {
            labels.push_back(line[column]);
        }
    }
    regions.labels = std::move(labels);
    regions.rows = rows;
    regions.columns = columns;
    regions.made_with = parameters;
    return regions;
}

QString algorithmName(Algorithm algorithm) {
    for (const auto& [value, name] : kAlgorithms) {
        if (value == algorithm) {
            return QLatin1String(name);
        }
    }
    return {};
}

std::optional<Algorithm> algorithmFromName(const QString& name) {
    for (const auto& [value, known] : kAlgorithms) {
        if (name == QLatin1String(known)) {
            return value;
        }
    }
    return std::nullopt;
}

}  // namespace lucency
