#include "core/explain/perturbation.h"

#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstring>

namespace lucency {

namespace {

constexpr double kBlurShare = 1.0 / 12;  // deviation of the blur in longer sides
constexpr int kInpaintRadius = 4;        // px, Telea's neighbourhood
constexpr int kInpaintMargin = 6;        // px around a region that its filling may look at

cv::Mat regionMeans(const cv::Mat& gray, const cv::Mat& labels, int count) {
    std::vector<double> sum(std::size_t(count), 0), pixels(std::size_t(count), 0);
    for (int row = 0; row < gray.rows; ++row) {
        for (int column = 0; column < gray.cols; ++column) {
            const int label = labels.at<int>(row, column);
            if (label >= 0) {
                sum[std::size_t(label)] += double(gray.at<float>(row, column));
                pixels[std::size_t(label)] += 1;
            }
        }
    }
    cv::Mat means = gray.clone();
    for (int row = 0; row < gray.rows; ++row) {
        for (int column = 0; column < gray.cols; ++column) {
            const int label = labels.at<int>(row, column);
            if (label >= 0) {
                means.at<float>(row, column) =
                    float(sum[std::size_t(label)] / pixels[std::size_t(label)]);
            }
        }
    }
    return means;
}

cv::Mat inpainted(const cv::Mat& gray, const cv::Mat& labels, const cv::Rect& film, int count) {
    cv::Mat result = regionMeans(gray, labels, count);
    // OpenCV's Telea adds about one unit of gray a step: nothing in 65535, all in 0..1.
    constexpr double kLevels = 65535;
    cv::Mat levels;
    cv::Mat(cv::max(0, cv::min(1, gray))).convertTo(levels, CV_16U, kLevels);
    for (int label = 0; label < count; ++label) {
        const cv::Mat region = labels == label;
        const cv::Rect box = cv::boundingRect(region);
        const cv::Rect around =
            cv::Rect(box.x - kInpaintMargin, box.y - kInpaintMargin, box.width + 2 * kInpaintMargin,
                     box.height + 2 * kInpaintMargin) &
            film;
        if (box.empty() || cv::countNonZero(region(around)) == around.area()) {
            continue;
        }
        cv::Mat painted;
        cv::inpaint(levels(around), region(around), painted, kInpaintRadius, cv::INPAINT_TELEA);
        painted.convertTo(painted, CV_32F, 1 / kLevels);
        painted.copyTo(result(around), region(around));
    }
    return result;
}

cv::Mat hiddenPicture(const cv::Mat& gray, const cv::Mat& labels, const cv::Rect& film, int count,
                      Fill fill) {
    cv::Mat picture = gray.clone();
    switch (fill) {
        case Fill::Mean:
            return regionMeans(gray, labels, count);
        case Fill::Black:
            picture(film) = 0;
            break;
        case Fill::Blur:
            cv::GaussianBlur(gray(film), picture(film), {},
                             kBlurShare * std::max(film.width, film.height), 0,
                             cv::BORDER_REPLICATE);
            break;
        case Fill::Inpaint:
            return inpainted(gray, labels, film, count);
    }
    return picture;
}

bool isSound(const ModelInput& input, const Superpixels& superpixels) {
    const cv::Rect picture(0, 0, input.spec.width, input.spec.height);
    const cv::Rect film(input.film_x, input.film_y, input.film_width, input.film_height);
    return input.gray.size() == std::size_t(picture.area()) && !film.empty() &&
           (film & picture) == film && superpixels.count > 0 && superpixels.rows > 0 &&
           superpixels.columns > 0 &&
           superpixels.labels.size() ==
               std::size_t(superpixels.rows) * std::size_t(superpixels.columns) &&
           superpixels.ids.size() == std::size_t(superpixels.count) &&
           *std::max_element(superpixels.labels.begin(), superpixels.labels.end()) <
               superpixels.count;
}

}  // namespace

Result<Perturbation> Perturbation::make(const ModelInput& input, const Superpixels& superpixels,
                                        Fill fill) {
    if (!isSound(input, superpixels)) {
        return {ErrorCode::InvalidArgument,
                QStringLiteral("the regions or the model's input are not whole")};
    }
    std::vector<int> labels = labelsAtModelSize(superpixels, input);
    const std::size_t plane = labels.size();
    const auto channels = std::size_t(input.spec.channels);
    cv::Mat hidden;
    try {
        const cv::Size size(input.spec.width, input.spec.height);
        const cv::Mat gray(size, CV_32F, const_cast<float*>(input.gray.data()));  // NOLINT: read
        const cv::Mat label_picture(size, CV_32S, labels.data());
        hidden = hiddenPicture(gray, label_picture,
                               {input.film_x, input.film_y, input.film_width, input.film_height},
                               superpixels.count, fill);
    } catch (const cv::Exception& exception) {
        return {ErrorCode::Internal, QString::fromStdString(exception.err)};
    }

    Perturbation made;
    made.film_.resize(channels * plane);
    made.hidden_.resize(channels * plane);
    for (std::size_t channel = 0; channel < channels; ++channel) {
        const float mean = input.mean[channel];
        const float deviation = input.deviation[channel];
        for (std::size_t pixel = 0; pixel < plane; ++pixel) {
            made.film_[channel * plane + pixel] = (input.gray[pixel] - mean) / deviation;
            made.hidden_[channel * plane + pixel] = (hidden.ptr<float>()[pixel] - mean) / deviation;
        }
    }

    std::vector<std::vector<Run>> runs(std::size_t(superpixels.count));
    const auto width = std::size_t(input.spec.width);
    for (std::size_t pixel = 0; pixel < plane;) {
        std::size_t end = pixel + 1;
        while (end < plane && labels[end] == labels[pixel] && end % width != 0) {
            ++end;
        }
        if (labels[pixel] >= 0) {
            runs[std::size_t(labels[pixel])].push_back(
                {std::uint32_t(pixel), std::uint32_t(end - pixel)});
        }
        pixel = end;
    }
    for (std::size_t label = 0; label < runs.size(); ++label) {
        if (runs[label].empty()) {
            continue;
        }
        made.seen_.push_back(int(label));
        made.first_run_.push_back(made.runs_.size());
        for (std::size_t channel = 0; channel < channels; ++channel) {
            for (const Run& run : runs[label]) {
                made.runs_.push_back({std::uint32_t(channel * plane) + run.offset, run.length});
            }
        }
    }
    made.first_run_.push_back(made.runs_.size());
    return made;
}

void Perturbation::compose(std::span<const std::uint8_t> mask, std::span<float> copy) const {
    std::memcpy(copy.data(), film_.data(), film_.size() * sizeof(float));
    for (std::size_t region = 0; region < mask.size(); ++region) {
        if (mask[region] != 0) {
            continue;
        }
        for (std::size_t i = first_run_[region]; i < first_run_[region + 1]; ++i) {
            const Run& run = runs_[i];
            std::copy_n(hidden_.data() + run.offset, run.length, copy.data() + run.offset);
        }
    }
}

}  // namespace lucency
