#include "core/phantom/anatomy.h"
#include "core/phantom/phantom.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr double lung_density = 0.23;  // of soft tissue's

cv::Mat1f attenuation(const Layers& layers) {
    // What an opacity fills is as dense as soft tissue; vessels drown in it.
    cv::Mat1f gone;
    cv::multiply(layers.lung, 1 - layers.opacity, gone, 1 - lung_density);
    cv::Mat1f sum = layers.body - gone - layers.air + layers.bone;
    sum += layers.vessels.mul(1 - layers.opacity);
    return cv::max(sum, 0.0);
}

// Scattered rays lay a faint, much blurred copy over the film.
void scatter(cv::Mat1f& film, double unit) {
    cv::Mat1f small;
    cv::resize(film, small, {}, 0.125, 0.125, cv::INTER_AREA);
    cv::GaussianBlur(small, small, {}, 0.11 * unit / 8);
    cv::Mat1f veil;
    cv::resize(small, veil, film.size(), 0, 0, cv::INTER_LINEAR);
    cv::addWeighted(film, 0.9, veil, 0.1, 0, film);
}

void write(cv::Mat1f& film, const std::string& text, const cv::Point2d& at, double height) {
    constexpr int face = cv::FONT_HERSHEY_SIMPLEX;
    const int thickness = std::max(1, cvRound(height / 9));
    const double scale = cv::getFontScaleFromHeight(face, std::max(4, cvRound(height)), thickness);
    cv::putText(film, text, at, face, scale, cv::Scalar(0.97), thickness, cv::LINE_AA);
}

std::vector<std::uint16_t> draw(const PhantomParameters& parameters) {
    const cv::Size size(parameters.columns, parameters.rows);
    const Child child(size.height, size.width, parameters.seed);
    Layers layers;
    for (cv::Mat1f* layer : {&layers.body, &layers.lung, &layers.air, &layers.vessels, &layers.bone,
                             &layers.opacity}) {
        *layer = cv::Mat1f::zeros(size);
    }
    drawSoftTissue(child, layers);
    drawVessels(child, layers);
    drawBones(child, layers);
    if (parameters.opacity) {
        drawOpacity(child, layers);
    }
    Random random(parameters.seed, 6);
    const double unit = child.pose.scale;
    cv::Mat1f film = attenuation(layers);
    const cv::Mat1f flesh = cloudNoise(size, 0.12 * unit, 0.01 * unit, 1, random);
    film = film.mul(1 + 0.02 * flesh);
    cv::GaussianBlur(film, film, {}, std::max(0.4, 0.0007 * unit));
    scatter(film, unit);

    // The curve from attenuation to gray, and quanta: the fewer come through, the noisier.
    const double middle = random.uniform(0.43, 0.49);
    const double gamma = random.uniform(2.5, 2.9);
    const double quanta = random.uniform(0.005, 0.009);
    cv::Mat1f noise(size);
    for (float& value : noise) {
        value = random.grain();
    }
    cv::GaussianBlur(noise, noise, {}, 0.55);
    for (int row = 0; row < size.height; ++row) {
        for (int column = 0; column < size.width; ++column) {
            const double depth = std::max(0.0, static_cast<double>(film(row, column)));
            const double noisy =
                depth + quanta * std::exp(1.1 * depth) * static_cast<double>(noise(row, column));
            const double power = std::pow(std::max(0.0, noisy), gamma);
            film(row, column) =
                static_cast<float>(0.012 + 1.1 * power / (power + std::pow(middle, gamma)));
        }
    }
    if (parameters.letters) {
        const double height = std::min(size.width, size.height);
        write(film, "R", {0.022 * height, 0.16 * height}, 0.04 * height);
        write(film, "SYNTHETIC", {0.015 * height, size.height - 0.02 * height}, 0.019 * height);
    }

    std::vector<std::uint16_t> samples;
    samples.reserve(film.total());
    for (const float gray : film) {
        samples.push_back(
            static_cast<std::uint16_t>(std::lround(std::clamp(gray, 0.0F, 1.0F) * 4095)));
    }
    return samples;
}

}  // namespace

std::vector<std::uint16_t> drawPhantom(const PhantomParameters& parameters) {
    const auto drawable = [](int side) { return side >= 16 && side <= 10'000; };
    if (!drawable(parameters.rows) || !drawable(parameters.columns)) {
        return {};
    }
    try {
        return draw(parameters);
    } catch (const std::exception&) {  // bad_alloc, or cv::Exception for the same reason
        return {};
    }
}

}  // namespace lucency
