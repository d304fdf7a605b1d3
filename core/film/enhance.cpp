#include "core/film/enhance.h"

#include "core/film/gray_table.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr double sharp_sigma = 1.5 / 2048;  // of the longer side
constexpr double sharp_amount = 0.8;
constexpr double local_sigma = 1.0 / 30;
constexpr double large_kept = 0.4;
constexpr double small_gain = 1.6;
constexpr double shrunk_sigma = 6;  // a Gaussian this wide is drawn as well at a smaller size

/// `values` where `picture` is 1, blurred; what lies outside of the picture has no part in it.
cv::Mat blurred(const cv::Mat& values, const cv::Mat& picture, double sigma) {
    const double shrink = std::max(1.0, sigma / shrunk_sigma);
    const cv::Size size(std::max(1, static_cast<int>(std::lround(values.cols / shrink))),
                        std::max(1, static_cast<int>(std::lround(values.rows / shrink))));
    const auto blur = [&](const cv::Mat& map) {
        cv::Mat small;
        cv::resize(map, small, size, 0, 0, cv::INTER_AREA);
        cv::GaussianBlur(small, small, {}, sigma / shrink, 0, cv::BORDER_REPLICATE);
        return small;
    };
    cv::Mat small = picture.empty() ? blur(values) : blur(values.mul(picture));
    if (!picture.empty()) {
        cv::divide(small, cv::max(blur(picture), 1e-6F), small);
    }
    if (small.size() == values.size()) {
        return small;
    }
    cv::Mat whole;
    cv::resize(small, whole, values.size(), 0, 0, cv::INTER_LINEAR);
    return whole;
}

/// 1 where there is picture, 0 where there is padding; empty where there is no padding.
cv::Mat pictureOf(const Film& film, const cv::Mat& samples) {
    const auto [first, last] = paddingRange(film);
    if (first > last) {
        return {};
    }
    cv::Mat padding;
    cv::inRange(samples, first, last, padding);
    if (cv::countNonZero(padding) == 0) {
        return {};
    }
    cv::Mat picture;
    padding.convertTo(picture, CV_32F, -1.0 / 255, 1);
    return picture;
}

StoredPixels enhanced(const Film& film, Enhancement enhancement) {
    const StoredPixels& pixels = film.pixels;
    const cv::Mat samples(pixels.rows, pixels.columns, CV_16UC1,
                          const_cast<std::uint16_t*>(pixels.samples->data()));  // only read
    const cv::Mat picture = pictureOf(film, samples);
    cv::Mat mask;
    if (!picture.empty()) {
        picture.convertTo(mask, CV_8U, 255);
    }
    double least = 0, greatest = 0;
    cv::minMaxLoc(samples, &least, &greatest, nullptr, nullptr, mask);
    const double longer = std::max(pixels.rows, pixels.columns);
    cv::Mat values;
    samples.convertTo(values, CV_32F);
    if (enhancement == Enhancement::Sharpened) {
        const cv::Mat soft = blurred(values, picture, std::max(1.0, sharp_sigma * longer));
        cv::addWeighted(values, 1 + sharp_amount, soft, -sharp_amount, 0, values);
    } else {
        const double mean = cv::mean(samples, mask)[0];
        const cv::Mat soft = blurred(values, picture, local_sigma * longer);
        cv::addWeighted(values, small_gain, soft, large_kept - small_gain, (1 - large_kept) * mean,
                        values);
    }
    cv::min(values, greatest, values);
    cv::max(values, least, values);
    auto shown = std::make_shared<std::vector<std::uint16_t>>(pixels.samples->size());
    cv::Mat result(pixels.rows, pixels.columns, CV_16UC1, shown->data());
    values.convertTo(result, CV_16U);
    if (!mask.empty()) {
        samples.copyTo(result, mask == 0);
    }
    StoredPixels out = pixels;
    out.samples = std::move(shown);
    return out;
}

}  // namespace

Result<StoredPixels> enhancedPixels(const Film& film, Enhancement enhancement) {
    if (!film.pixels.samples || film.pixels.samples->empty()) {
        return Error{ErrorCode::InvalidArgument, QStringLiteral("a film without a picture")};
    }
    if (enhancement == Enhancement::None) {
        return film.pixels;
    }
    try {
        return enhanced(film, enhancement);
    } catch (
        const std::exception&) {  // cv::Exception and std::bad_alloc: nothing else can go wrong
        return Error{ErrorCode::OutOfMemory, {}};
    }
}

}  // namespace lucency
