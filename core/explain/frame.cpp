#include "core/explain/frame.h"

namespace lucency {

namespace {

/// A row or column belongs to the frame where all but so many of its pixels are so near to black
/// or white.
constexpr double kFrameShare = 0.98;
constexpr float kFrameLevel = 0.04F;

bool isFrame(const cv::Mat1f& line) {
    const double count = double(line.total());
    return cv::countNonZero(line <= kFrameLevel) >= kFrameShare * count ||
           cv::countNonZero(line >= 1 - kFrameLevel) >= kFrameShare * count;
}

}  // namespace

cv::Rect withinFrame(const cv::Mat1f& picture) {
    int top = 0, bottom = picture.rows, left = 0, right = picture.cols;
    while (top < picture.rows / 3 && isFrame(picture.row(top))) {
        ++top;
    }
    while (bottom > picture.rows * 2 / 3 && isFrame(picture.row(bottom - 1))) {
        --bottom;
    }
    const cv::Mat1f between = picture.rowRange(top, bottom);
    while (left < picture.cols / 3 && isFrame(between.col(left))) {
        ++left;
    }
    while (right > picture.cols * 2 / 3 && isFrame(between.col(right - 1))) {
        --right;
    }
    return {left, top, right - left, bottom - top};
}

}  // namespace lucency
