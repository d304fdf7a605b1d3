#include "core/learn/augmentation.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>

namespace lucency {

namespace {

class Draw {
public:
    explicit Draw(std::mt19937_64& random) : random_(random) {}

    double between(double low, double high) {
        return low + (high - low) * (static_cast<double>(random_() >> 11) * 0x1.0p-53);
    }
    bool chance(double probability) { return between(0, 1) < probability; }

private:
    std::mt19937_64& random_;
};

cv::Mat moved(const cv::Mat& film, const AugmentationStrength& strength, Draw& draw) {
    const auto side = static_cast<double>(film.cols);
    const double angle =
        draw.between(-strength.rotation_degrees, strength.rotation_degrees) * CV_PI / 180;
    const double scale = draw.between(strength.scale_least, strength.scale_most);
    const double stretch = std::exp(draw.between(-strength.stretch, strength.stretch));
    const double sx = scale * stretch * (draw.chance(strength.mirror) ? -1 : 1);
    const double sy = scale / stretch;
    const double dx = draw.between(-strength.shift, strength.shift) * side;
    const double dy = draw.between(-strength.shift, strength.shift) * side;
    const double centre = (side - 1) / 2;
    cv::Matx23d map(sx * std::cos(angle), -sy * std::sin(angle), 0,  //
                    sx * std::sin(angle), sy * std::cos(angle), 0);
    map(0, 2) = centre + dx - map(0, 0) * centre - map(0, 1) * centre;
    map(1, 2) = centre + dy - map(1, 0) * centre - map(1, 1) * centre;
    cv::Mat out;
    const int border = draw.chance(0.5) ? cv::BORDER_CONSTANT : cv::BORDER_REFLECT_101;
    cv::warpAffine(film, out, map, film.size(), cv::INTER_LINEAR, border);
    return out;
}

/// A rising curve through 0 and 1 with four steps of random height: another maker's processing.
std::array<double, 256> toneCurve(double strength, Draw& draw) {
    constexpr int steps = 4;
    std::array<double, steps + 1> height{};
    for (int i = 1; i <= steps; ++i) {
        height[i] = height[i - 1] + std::exp(2 * draw.between(-strength, strength));
    }
    std::array<double, 256> curve{};
    for (int i = 0; i < 256; ++i) {
        const double at = i / 255.0 * steps;
        const int step = std::min(static_cast<int>(at), steps - 1);
        curve[i] = (height[step] + (at - step) * (height[step + 1] - height[step])) / height[steps];
    }
    return curve;
}

/// Tone, gamma, contrast and brightness in one table.
void expose(cv::Mat& film, const AugmentationStrength& strength, Draw& draw) {
    const bool bends = strength.tone > 0 && draw.chance(0.5);
    const auto curve = toneCurve(bends ? strength.tone : 0, draw);
    const double gamma = std::exp(draw.between(-strength.gamma, strength.gamma));
    const double contrast = std::exp(draw.between(-strength.contrast, strength.contrast));
    const double brightness = draw.between(-strength.brightness, strength.brightness);
    cv::Mat table(1, 256, CV_8U);
    for (int i = 0; i < 256; ++i) {
        const double value = (std::pow(curve[i], gamma) - 0.5) * contrast + 0.5 + brightness;
        table.at<std::uint8_t>(i) = cv::saturate_cast<std::uint8_t>(value * 255);
    }
    cv::LUT(film, table, film);
}

cv::Rect rectangle(int side, double least, double most, Draw& draw) {
    const int width = std::max(1, static_cast<int>(draw.between(least, most) * side));
    const int height = std::max(1, static_cast<int>(draw.between(least, most) * side));
    return {static_cast<int>(draw.between(0, side - width)),
            static_cast<int>(draw.between(0, side - height)), width, height};
}

void coverParts(cv::Mat& film, const AugmentationStrength& strength, Draw& draw) {
    const int side = film.cols;
    if (draw.chance(0.2) && strength.collimation > 0) {
        const auto edge = [&] {
            return static_cast<int>(draw.between(0, strength.collimation) * side);
        };
        const int left = edge(), top = edge(), right = edge(), bottom = edge();
        film.colRange(0, left).setTo(0);
        film.colRange(side - right, side).setTo(0);
        film.rowRange(0, top).setTo(0);
        film.rowRange(side - bottom, side).setTo(0);
    }
    if (draw.chance(0.4) && strength.erasing > 0) {
        film(rectangle(side, strength.erasing / 4, strength.erasing, draw))
            .setTo(static_cast<int>(draw.between(0, 255)));
    }
    if (draw.chance(0.2) && strength.markers > 0) {
        film(rectangle(side, strength.markers / 4, strength.markers, draw))
            .setTo(static_cast<int>(draw.between(200, 255)));
    }
}

/// A soft slope of exposure and grain.
void disturb(cv::Mat& film, const AugmentationStrength& strength, Draw& draw) {
    if (draw.chance(0.3) && strength.gradient > 0) {
        const double gx = draw.between(-strength.gradient, strength.gradient);
        const double gy = draw.between(-strength.gradient, strength.gradient);
        for (int row = 0; row < film.rows; ++row) {
            auto* values = film.ptr<float>(row);
            const double base = 1 + gy * (2.0 * row / film.rows - 1);
            for (int column = 0; column < film.cols; ++column) {
                values[column] *= static_cast<float>(base + gx * (2.0 * column / film.cols - 1));
            }
        }
    }
    if (draw.chance(0.4) && strength.noise > 0) {
        cv::Mat noise(film.size(), CV_32F);
        cv::RNG generator(static_cast<std::uint64_t>(draw.between(1, 4e9)));
        generator.fill(noise, cv::RNG::NORMAL, 0, draw.between(0, strength.noise));
        film += noise;
    }
    cv::min(film, 1.0F, film);
    cv::max(film, 0.0F, film);
}

}  // namespace

void augment(std::span<const std::uint8_t> film, int side, const AugmentationStrength& strength,
             std::mt19937_64& random, std::span<float> out) {
    Draw draw(random);
    const cv::Mat source(side, side, CV_8U, const_cast<std::uint8_t*>(film.data()));
    cv::Mat changed = moved(source, strength, draw);
    if (strength.local_contrast > 0 && draw.chance(0.2)) {
        cv::createCLAHE(draw.between(1, 1 + strength.local_contrast), {8, 8})
            ->apply(changed, changed);
    }
    expose(changed, strength, draw);
    if (strength.resolution > 0 && draw.chance(0.2)) {
        const double kept = 1 - draw.between(0, strength.resolution);
        cv::Mat less;
        cv::resize(changed, less, {}, kept, kept, cv::INTER_AREA);
        cv::resize(less, changed, changed.size(), 0, 0, cv::INTER_LINEAR);
    }
    if (draw.chance(0.4) && strength.blur > 0) {
        cv::GaussianBlur(changed, changed, {}, draw.between(0.2, strength.blur));
    }
    coverParts(changed, strength, draw);
    cv::Mat result(side, side, CV_32F, out.data());
    changed.convertTo(result, CV_32F, 1.0 / 255);
    disturb(result, strength, draw);
}

void standardise(std::span<float> picture) {
    double sum = 0, squares = 0;
    for (const float value : picture) {
        sum += value;
        squares += static_cast<double>(value) * value;
    }
    const double count = std::max<double>(1, static_cast<double>(picture.size()));
    const double mean = sum / count;
    const double deviation = std::sqrt(std::max(0.0, squares / count - mean * mean)) + 1e-5;
    for (float& value : picture) {
        value = static_cast<float>((value - mean) / deviation);
    }
}

}  // namespace lucency
