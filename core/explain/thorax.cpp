#include "core/explain/thorax.h"

#include "core/explain/chest_shape.h"
#include "core/explain/frame.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>

namespace lucency {

namespace {

constexpr int kLeastSide = 32;       ///< px of the film: below it there is nothing to see
constexpr int kSearchLongSide = 96;  ///< px, of the picture that is searched
constexpr double kSmoothing = 1.2;   ///< px there: ribs are no lung edges
constexpr float kAirLevel = 0.1F;    ///< darker, and connected with the film's edge: no lung
/// The shape's fit and the two estimates' agreement at which confidence leaves 0 and reaches 1.
constexpr double kFitLow = 0.5, kFitHigh = 0.8;
constexpr double kAgreementLow = 0.3, kAgreementHigh = 0.7;
/// Agreement from which the lungs found by themselves may add to the outline, and how far, as a
/// share of the picture's longer side.
constexpr double kLungsSure = 0.6, kLungsReach = 0.06;
/// A negative is seldom met: other pictures that resemble one are as frequent.
constexpr double kNegativeCredit = 0.6;

/// Air beside the body and what collimation cut off: dark, and reaching the film's edge.
cv::Mat1b airOutside(const cv::Mat1f& picture) {
    constexpr int kDark = 1, kOutside = 2;
    cv::Mat1b map;  // with a frame from which all edges are reached at once
    cv::copyMakeBorder((picture < kAirLevel) & kDark, map, 1, 1, 1, 1, cv::BORDER_CONSTANT, kDark);
    cv::floodFill(map, {0, 0}, kOutside);
    return map({1, 1, picture.cols, picture.rows}) == kOutside;
}

/// The brightest column of the film's middle.
int spineColumn(const cv::Mat1f& picture) {
    constexpr int kHalf = 3;
    int spine = picture.cols / 2;
    double most = -1;
    for (int column = std::max(kHalf, picture.cols * 3 / 10);
         column < std::min(picture.cols * 7 / 10, picture.cols - kHalf); ++column) {
        const double mean = cv::mean(picture(
            {column - kHalf, picture.rows / 5, 2 * kHalf + 1, std::max(1, picture.rows / 2)}))[0];
        if (mean > most) {
            most = mean;
            spine = column;
        }
    }
    return spine;
}

/// Darker than is usual in the body around.
cv::Mat1b darkInBody(const cv::Mat1f& picture, const cv::Mat1b& air) {
    constexpr double kDarker = 0.98;
    const int around = std::max(3, std::min(picture.rows, picture.cols) * 45 / 100);
    cv::Mat1f body(picture.size(), 1.0F);
    cv::Mat1f level = picture.clone();
    body.setTo(0, air);
    level.setTo(0, air);
    for (cv::Mat1f* sums : {&body, &level}) {
        cv::boxFilter(*sums, *sums, -1, {around, around}, {-1, -1}, true, cv::BORDER_CONSTANT);
    }
    return (picture < level / cv::max(body, 1e-3) * kDarker) & ~air;
}

/// The hull of the two largest dark regions, one on each side of the spine.
cv::Mat1b lungsHull(const cv::Mat1f& picture, const cv::Mat1b& air) {
    cv::Mat1b dark = darkInBody(picture, air);
    const int spine = spineColumn(picture);
    dark.colRange(std::max(0, spine - 2), std::min(dark.cols, spine + 3)) = 0;
    cv::rectangle(dark, {0, 0, dark.cols, dark.rows}, 0);
    cv::morphologyEx(dark, dark, cv::MORPH_OPEN,
                     cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    cv::Mat labels, stats, centres;
    const int count = cv::connectedComponentsWithStats(dark, labels, stats, centres, 4);
    int lungs[2] = {0, 0};
    int areas[2] = {0, 0};
    for (int label = 1; label < count; ++label) {
        const double off = centres.at<double>(label, 0) - spine;
        const double high = centres.at<double>(label, 1) / picture.rows;
        const int area = stats.at<int>(label, cv::CC_STAT_AREA);
        const int side = off > 0;
        if (std::abs(off) < 0.36 * picture.cols && high > 0.2 && high < 0.75 &&
            area > areas[side]) {
            lungs[side] = label;
            areas[side] = area;
        }
    }
    std::vector<cv::Point> points, hull;
    cv::Mat1b mask(picture.size(), uchar(0));
    if (lungs[0] == 0 || lungs[1] == 0) {
        return mask;
    }
    cv::findNonZero((labels == lungs[0]) | (labels == lungs[1]), points);
    cv::convexHull(points, hull);
    cv::fillConvexPoly(mask, hull, 1);
    return mask;
}

double ramp(double low, double high, double value) {
    return std::clamp((value - low) / (high - low), 0.0, 1.0);
}

QPolygonF outlineOf(const cv::Mat1b& mask) {
    constexpr double kRounding = 2;  // px
    constexpr int kHalf = 3;         // points each way that one is the mean of
    cv::Mat1b smooth;
    cv::GaussianBlur(mask * 255, smooth, {}, kRounding);
    std::vector<std::vector<cv::Point>> contours;
    cv::findContours(smooth > 127, contours, cv::RETR_EXTERNAL, cv::CHAIN_APPROX_NONE);
    const auto largest = std::max_element(
        contours.begin(), contours.end(),
        [](const auto& one, const auto& other) { return one.size() < other.size(); });
    QPolygonF outline;
    if (largest == contours.end()) {
        return outline;
    }
    const int count = int(largest->size());
    for (int i = 0; i < count; ++i) {
        cv::Point sum;
        for (int k = -kHalf; k <= kHalf; ++k) {
            sum += (*largest)[std::size_t((i + k + count * kHalf) % count)];
        }
        constexpr double kPoints = 2 * kHalf + 1;
        outline.append({(sum.x / kPoints + 0.5) / mask.cols, (sum.y / kPoints + 0.5) / mask.rows});
    }
    return outline;
}

/// `film`: lungs dark.
ThoraxEstimate estimate(const cv::Mat1f& film) {
    const cv::Rect seen = withinFrame(film);
    cv::Mat1f picture;
    const double scale = double(kSearchLongSide) / std::max(seen.height, seen.width);
    cv::resize(film(seen), picture,
               {std::max(8, int(std::lround(seen.width * scale))),
                std::max(8, int(std::lround(seen.height * scale)))},
               0, 0, cv::INTER_AREA);
    cv::GaussianBlur(picture, picture, {}, kSmoothing);
    const cv::Mat1b air = airOutside(picture);
    const cv::Mat1b lungs = lungsHull(picture, air);
    // However it was exposed; the air, which may lie on either side, is as nothing.
    cv::Mat equal;
    picture.convertTo(equal, CV_8U, 255);
    cv::equalizeHist(equal, equal);
    equal.convertTo(picture, CV_32F, 1 / 255.0);
    picture.setTo(0.5F, air);
    const ChestFit found = findChest(picture, lungs);

    ThoraxEstimate thorax;
    thorax.rows = film.rows;
    thorax.columns = film.cols;
    cv::Mat1b mask(film.size(), uchar(0));
    cv::Mat1b chest = chestMask(found.place, seen.size());
    if (found.agreement >= kLungsSure) {
        // No chest is quite like the schematic one: lung that lies just beyond it is added.
        const int reach =
            std::max(1, int(std::lround(kLungsReach * std::max(chest.rows, chest.cols))));
        cv::Mat1b near, lung;
        cv::dilate(chest, near,
                   cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reach + 1, 2 * reach + 1}));
        cv::resize(lungs, lung, chest.size(), 0, 0, cv::INTER_NEAREST);
        chest |= near & lung;
    }
    chest.copyTo(mask(seen));
    thorax.mask.assign(mask.begin(), mask.end());
    thorax.outline = outlineOf(mask);
    thorax.confidence = std::sqrt(ramp(kFitLow, kFitHigh, found.fit) *
                                  ramp(kAgreementLow, kAgreementHigh, found.agreement));
    return thorax;
}

}  // namespace

ThoraxEstimate estimateThorax(const std::vector<float>& gray, int rows, int columns) {
    if (rows < kLeastSide || columns < kLeastSide ||
        gray.size() != std::size_t(rows) * std::size_t(columns)) {
        return {};
    }
    try {
        // OpenCV takes no const data; the picture is only read.
        const cv::Mat1f film(rows, columns, const_cast<float*>(gray.data()));  // NOLINT
        const double scale = std::min(1.0, double(kZoneLongSide) / std::max(rows, columns));
        cv::Mat1f small;
        cv::resize(film, small,
                   {std::max(1, int(std::lround(columns * scale))),
                    std::max(1, int(std::lround(rows * scale)))},
                   0, 0, cv::INTER_AREA);
        ThoraxEstimate found = estimate(small);
        if (!found.isBelieved()) {
            ThoraxEstimate turned = estimate(1 - small);
            turned.negative = true;
            turned.confidence *= kNegativeCredit;
            if (turned.isBelieved()) {
                return turned;
            }
        }
        return found;
    } catch (const cv::Exception&) {
        return {};
    }
}

}  // namespace lucency
