#include "core/learn/film_changes.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QImage>
#include <opencv2/imgproc.hpp>

#include <cmath>
#include <map>
#include <random>

namespace lucency {

namespace {

using Axis = FilmChange::Axis;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FilmChange)
};

/// Gray levels through a function, clipped to 0..1.
template <typename Function>
void eachLevel(cv::Mat& film, const Function& function) {
    film.forEach<float>([&](float& value, const int*) {
        value = std::clamp(static_cast<float>(function(static_cast<double>(value))), 0.0F, 1.0F);
    });
}

void crop(cv::Mat& film, double share) {
    const int dx = static_cast<int>(std::lround(share * film.cols));
    const int dy = static_cast<int>(std::lround(share * film.rows));
    const cv::Mat part = film(cv::Rect(dx, dy, film.cols - 2 * dx, film.rows - 2 * dy)).clone();
    cv::resize(part, film, film.size(), 0, 0, cv::INTER_LINEAR);
}

void collimate(cv::Mat& film, double share) {
    const int dx = static_cast<int>(std::lround(share * film.cols));
    const int dy = static_cast<int>(std::lround(share * film.rows));
    film.colRange(0, dx).setTo(0);
    film.colRange(film.cols - dx, film.cols).setTo(0);
    film.rowRange(0, dy).setTo(0);
    film.rowRange(film.rows - dy, film.rows).setTo(0);
}

void rotate(cv::Mat& film, double degrees) {
    const cv::Point2f centre(static_cast<float>(film.cols - 1) / 2,
                             static_cast<float>(film.rows - 1) / 2);
    cv::Mat turned;
    cv::warpAffine(film, turned, cv::getRotationMatrix2D(centre, degrees, 1), film.size(),
                   cv::INTER_LINEAR, cv::BORDER_CONSTANT);
    film = turned;
}

void addNoise(cv::Mat& film, double deviation, std::uint64_t seed) {
    cv::RNG random(seed);
    cv::Mat noise(film.size(), CV_32F);
    random.fill(noise, cv::RNG::NORMAL, 0, deviation);
    film += noise;
    eachLevel(film, [](double value) { return value; });
}

void lowerResolution(cv::Mat& film, double lost) {
    const auto kept = [lost](int side) {
        return std::max(1, static_cast<int>(std::lround(side * (1 - lost))));
    };
    cv::Mat small;
    cv::resize(film, small, {kept(film.cols), kept(film.rows)}, 0, 0, cv::INTER_AREA);
    cv::resize(small, film, film.size(), 0, 0, cv::INTER_LINEAR);
}

void throughJpeg(cv::Mat& film, int quality) {
    QImage picture(film.cols, film.rows, QImage::Format_Grayscale8);
    cv::Mat bytes(film.rows, film.cols, CV_8U, picture.bits(),
                  static_cast<std::size_t>(picture.bytesPerLine()));
    film.convertTo(bytes, CV_8U, 255);
    QBuffer file;
    file.open(QIODevice::ReadWrite);
    picture.save(&file, "JPG", quality);
    const QImage back =
        QImage::fromData(file.data(), "JPG").convertToFormat(QImage::Format_Grayscale8);
    cv::Mat(back.height(), back.width(), CV_8U, const_cast<uchar*>(back.constBits()),
            static_cast<std::size_t>(back.bytesPerLine()))
        .convertTo(film, CV_32F, 1.0 / 255);
}

void addMarker(cv::Mat& film, double side, std::uint64_t seed) {
    std::mt19937_64 random(seed);
    const int px = std::max(4, static_cast<int>(std::lround(std::abs(side) * film.cols)));
    const int margin = film.cols / 20;
    const bool is_right = random() % 2 == 0, is_low = random() % 4 == 0;
    const int left = is_right ? film.cols - margin - px : margin;
    const int top = is_low ? film.rows - margin - px : margin;
    const bool is_inverted = side < 0;
    if (is_inverted) {
        cv::rectangle(film, cv::Rect(left, top, px, px), 1, cv::FILLED);
    }
    const char* letter = random() % 2 == 0 ? "L" : "R";
    const double scale = px / 24.0;
    const int thickness = std::max(1, px / 8);
    cv::putText(film, letter, {left + px / 8, top + px - px / 8}, cv::FONT_HERSHEY_SIMPLEX, scale,
                is_inverted ? 0 : 1, thickness);
}

}  // namespace

QString axisName(Axis axis) {
    static const std::map<Axis, const char*> names{{Axis::Exposure, "exposure"},
                                                   {Axis::Gamma, "gamma"},
                                                   {Axis::Contrast, "contrast"},
                                                   {Axis::Crop, "crop"},
                                                   {Axis::Collimation, "collimation"},
                                                   {Axis::Rotation, "rotation"},
                                                   {Axis::Blur, "blur"},
                                                   {Axis::Noise, "noise"},
                                                   {Axis::Resolution, "resolution"},
                                                   {Axis::Jpeg, "jpeg"},
                                                   {Axis::Markers, "markers"}};
    return QLatin1String(names.at(axis));
}

QString axisTitle(Axis axis) {
    switch (axis) {
        case Axis::Exposure:
            return Words::tr("Exposure (doublings)");
        case Axis::Gamma:
            return Words::tr("Gamma (doublings of the exponent)");
        case Axis::Contrast:
            return Words::tr("Contrast (doublings)");
        case Axis::Crop:
            return Words::tr("Crop (share of the side, all around)");
        case Axis::Collimation:
            return Words::tr("Collimation (share of the side, each edge)");
        case Axis::Rotation:
            return Words::tr("Rotation (degrees)");
        case Axis::Blur:
            return Words::tr("Blur (sigma, px of 224)");
        case Axis::Noise:
            return Words::tr("Noise (deviation, share of white)");
        case Axis::Resolution:
            return Words::tr("Resolution (share of the pixels a side lost)");
        case Axis::Jpeg:
            return Words::tr("JPEG (100 less the quality)");
        case Axis::Markers:
            return Words::tr("Markers (side of a letter; below 0 black on white)");
    }
    return {};
}

std::vector<FilmChange> stressChanges() {
    static const std::vector<std::pair<Axis, std::vector<double>>> graded{
        {Axis::Exposure, {-0.25, -0.5, -0.75, -1, 0.25, 0.5, 0.75, 1}},
        {Axis::Gamma, {-0.25, -0.5, -0.75, -1, 0.25, 0.5, 0.75, 1}},
        {Axis::Contrast, {-0.25, -0.5, -0.75, -1, 0.25, 0.5, 0.75, 1}},
        {Axis::Crop, {0.03, 0.06, 0.09, 0.12}},
        {Axis::Collimation, {0.03, 0.06, 0.09, 0.12}},
        {Axis::Rotation, {-5, -10, -15, 5, 10, 15}},
        {Axis::Blur, {0.5, 1, 1.5, 2}},
        {Axis::Noise, {0.02, 0.04, 0.06, 0.08}},
        {Axis::Resolution, {0.25, 0.5, 0.625, 0.75}},
        {Axis::Jpeg, {25, 50, 70, 85}},
        {Axis::Markers, {0.06, 0.1, 0.15, -0.06, -0.1, -0.15}},
    };
    std::vector<FilmChange> changes;
    for (const auto& [axis, strengths] : graded) {
        for (const double strength : strengths) {
            changes.push_back({axis, strength});
        }
    }
    return changes;
}

std::vector<float> changedFilm(std::span<const float> film, int width, int height,
                               const FilmChange& change, std::uint64_t seed) {
    std::vector<float> changed(film.begin(), film.end());
    if (change.strength == 0) {
        return changed;
    }
    cv::Mat picture(height, width, CV_32F, changed.data());
    cv::Mat result = picture.clone();
    const double s = change.strength;
    switch (change.axis) {
        case Axis::Exposure:
            eachLevel(result, [factor = std::exp2(s)](double v) { return v * factor; });
            break;
        case Axis::Gamma:
            eachLevel(result,
                      [exponent = std::exp2(s)](double v) { return std::pow(v, exponent); });
            break;
        case Axis::Contrast:
            eachLevel(result,
                      [factor = std::exp2(s)](double v) { return (v - 0.5) * factor + 0.5; });
            break;
        case Axis::Crop:
            crop(result, s);
            break;
        case Axis::Collimation:
            collimate(result, s);
            break;
        case Axis::Rotation:
            rotate(result, s);
            break;
        case Axis::Blur:
            cv::GaussianBlur(result, result, {}, s * width / 224.0);
            break;
        case Axis::Noise:
            addNoise(result, s, seed);
            break;
        case Axis::Resolution:
            lowerResolution(result, s);
            break;
        case Axis::Jpeg:
            throughJpeg(result, static_cast<int>(std::lround(100 - s)));
            break;
        case Axis::Markers:
            addMarker(result, s, seed);
            break;
    }
    result.copyTo(picture);
    return changed;
}

}  // namespace lucency
