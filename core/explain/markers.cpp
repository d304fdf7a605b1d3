#include "core/explain/markers.h"

#include "core/explain/frame.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace lucency {

namespace {

constexpr int kLongSide = 512;  ///< px, of the picture that letters are looked for on
constexpr double kStripShare = 1.0 / 30;
// A letter: shares of the longer side, and of the range of gray.
constexpr double kStrokeShare = 0.05;  ///< no stroke is wider
constexpr double kMostSideShare = 0.14, kLeastSideShare = 0.012;
/// The outline of the thorax may have been drawn too wide: in its rim, which is so wide, there may
/// be letters, if they are clearer than ribs.
constexpr double kRimShare = 0.08, kClearInRim = 0.5;
constexpr double kContrast = 0.17;   ///< of every pixel of a stroke to what is around it
constexpr double kClear = 0.33;      ///< of the clearest one
constexpr double kSharpness = 0.62;  ///< of that, from one pixel to its neighbours

/// Strokes of letters, each set grown by a little: 1.
cv::Mat1b letters(const cv::Mat1f& picture, const cv::Mat1b& thorax) {
    const int side = std::max(picture.rows, picture.cols);
    const int rim = int(std::lround(kRimShare * side)) * 2 + 1;
    cv::Mat1b core;
    cv::erode(thorax, core, cv::getStructuringElement(cv::MORPH_RECT, {rim, rim}), {-1, -1}, 1,
              cv::BORDER_CONSTANT, 0);
    const int stroke = std::max(5, int(std::lround(kStrokeShare * side)) | 1);
    const auto disc = [](int size) {
        return cv::getStructuringElement(cv::MORPH_ELLIPSE, {size, size});
    };
    cv::Mat1f above;
    cv::morphologyEx(picture, above, cv::MORPH_TOPHAT, disc(stroke));
    cv::Mat1f steepest;
    cv::morphologyEx(picture, steepest, cv::MORPH_GRADIENT,
                     cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    const cv::Mat1b strokes = above > kContrast;
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(strokes, labels, stats, centres, 8);
    cv::Mat1b kernels;
    cv::erode(strokes, kernels, cv::getStructuringElement(cv::MORPH_RECT, {3, 3}));
    struct Sum {
        double contrast = 0, steepness = 0;
        int contour = 0, in_thorax = 0, in_core = 0;
    };
    std::vector<Sum> sums(std::size_t(count), Sum{});
    for (int row = 0; row < picture.rows; ++row) {
        for (int column = 0; column < picture.cols; ++column) {
            Sum& sum = sums[std::size_t(labels.at<int>(row, column))];
            sum.contrast = std::max(sum.contrast, double(above(row, column)));
            sum.in_thorax += thorax(row, column);
            sum.in_core += core(row, column);
            if (kernels(row, column) == 0) {
                sum.steepness += double(steepest(row, column));
                ++sum.contour;
            }
        }
    }
    cv::Mat1b found(picture.size(), uchar(0));
    for (int label = 1; label < count; ++label) {
        const int width = stats.at<int>(label, cv::CC_STAT_WIDTH);
        const int height = stats.at<int>(label, cv::CC_STAT_HEIGHT);
        const Sum& sum = sums[std::size_t(label)];
        if (std::max(width, height) <= kMostSideShare * side &&
            std::max(width, height) >= std::max(3.0, kLeastSideShare * side) &&
            sum.contrast >= (sum.in_thorax > 0 ? kClearInRim : kClear) &&
            sum.steepness >= kSharpness * sum.contrast * sum.contour && sum.in_core == 0) {
            found |= (labels == label) & 1;
        }
    }
    cv::dilate(found, found, disc(std::max(3, side / 50 | 1)));
    return found;
}

}  // namespace

Markers findMarkers(const std::vector<float>& gray, int rows, int columns,
                    const ThoraxEstimate& thorax) {
    if (thorax.mask.empty() || gray.size() != std::size_t(rows) * std::size_t(columns)) {
        return {};
    }
    try {
        // OpenCV takes no const data; pictures are only read.
        const cv::Mat1f film(rows, columns, const_cast<float*>(gray.data()));  // NOLINT
        const cv::Mat1b chest(thorax.rows, thorax.columns,
                              const_cast<uchar*>(thorax.mask.data()));  // NOLINT
        const double scale = std::min(1.0, double(kLongSide) / std::max(rows, columns));
        cv::Mat1f picture;
        cv::resize(film, picture,
                   {std::max(1, int(std::lround(columns * scale))),
                    std::max(1, int(std::lround(rows * scale)))},
                   0, 0, cv::INTER_AREA);
        if (thorax.negative) {
            picture = 1 - picture;
        }
        cv::Mat1b large_chest, marked;
        cv::resize(chest, large_chest, picture.size(), 0, 0, cv::INTER_NEAREST);
        cv::resize(letters(picture, large_chest), marked, chest.size(), 0, 0, cv::INTER_NEAREST);
        cv::Mat1f small;
        cv::resize(picture, small, chest.size(), 0, 0, cv::INTER_AREA);
        const cv::Rect left = withinFrame(small);
        const int strip =
            std::max(1, int(std::lround(kStripShare * std::min(left.width, left.height))));
        cv::Mat1b border(chest.size(), uchar(1));
        border({left.x + strip, left.y + strip, std::max(0, left.width - 2 * strip),
                std::max(0, left.height - 2 * strip)}) = 0;

        Markers markers;
        markers.rows = thorax.rows;
        markers.columns = thorax.columns;
        const auto shares = [&chest](int x, int y, int width, int height) {
            return QRectF(double(x) / chest.cols, double(y) / chest.rows,
                          double(width) / chest.cols, double(height) / chest.rows);
        };
        markers.within_border =
            shares(left.x + strip, left.y + strip, std::max(0, left.width - 2 * strip),
                   std::max(0, left.height - 2 * strip));
        cv::Mat labels, stats, centres;
        const int count = cv::connectedComponentsWithStats(marked, labels, stats, centres);
        for (int label = 1; label < count; ++label) {
            const int* box = stats.ptr<int>(label);
            markers.letters.push_back(shares(box[cv::CC_STAT_LEFT], box[cv::CC_STAT_TOP],
                                             box[cv::CC_STAT_WIDTH], box[cv::CC_STAT_HEIGHT]));
        }
        markers.parts.reserve(thorax.mask.size());
        for (int row = 0; row < chest.rows; ++row) {
            for (int column = 0; column < chest.cols; ++column) {
                const bool in_frame = border(row, column) != 0 && chest(row, column) == 0;
                markers.parts.push_back(marked(row, column) != 0 ? FilmPart::Marker
                                        : in_frame               ? FilmPart::Border
                                                                 : FilmPart::Body);
            }
        }
        return markers;
    } catch (const cv::Exception&) {
        return {};
    }
}

}  // namespace lucency
