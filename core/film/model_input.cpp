#include "core/film/model_input.h"

#include "core/film/display.h"
#include "core/film/gray_table.h"

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr float least_deviation = 1e-3F;  // of a film of one gray, in units of 0..1

// A side that shrinks is averaged over area, a side that grows is interpolated; each on its own,
// since OpenCV's area mode becomes bilinear for both as soon as one side grows.
cv::Mat resized(const cv::Mat& from, int width, int height) {
    const auto way = [](int before, int after) {
        return after < before ? cv::INTER_AREA : cv::INTER_LINEAR;
    };
    const int across = way(from.cols, width);
    const int down = way(from.rows, height);
    cv::Mat to;
    if (across == down) {
        cv::resize(from, to, {width, height}, 0, 0, down);
        return to;
    }
    cv::Mat between;
    if (down == cv::INTER_AREA) {  // the smaller picture between
        cv::resize(from, between, {from.cols, height}, 0, 0, down);
        cv::resize(between, to, {width, height}, 0, 0, across);
    } else {
        cv::resize(from, between, {width, from.rows}, 0, 0, across);
        cv::resize(between, to, {width, height}, 0, 0, down);
    }
    return to;
}

// Everything but the picture.
ModelInput framed(int rows, int columns, const InputSpec& spec) {
    ModelInput input;
    input.spec = spec;
    input.film_rows = rows;
    input.film_columns = columns;
    input.gray.assign(static_cast<std::size_t>(spec.width) * static_cast<std::size_t>(spec.height),
                      0.0F);
    input.mean = spec.mean;
    input.deviation = spec.deviation;
    if (rows <= 0 || columns <= 0) {
        return input;
    }
    input.film_width = spec.width;
    input.film_height = spec.height;
    if (spec.fit == InputSpec::Fit::Pad) {
        const double scale = std::min(static_cast<double>(spec.width) / input.film_columns,
                                      static_cast<double>(spec.height) / input.film_rows);
        const auto side = [scale](int film_side, int most) {
            return std::clamp(static_cast<int>(std::lround(film_side * scale)), 1, most);
        };
        input.film_width = side(input.film_columns, spec.width);
        input.film_height = side(input.film_rows, spec.height);
    }
    input.film_x = (spec.width - input.film_width) / 2;
    input.film_y = (spec.height - input.film_height) / 2;
    return input;
}

// `film` may have been fitted across already.
void fillIn(ModelInput& input, const cv::Mat& film) {
    const InputSpec& spec = input.spec;
    cv::Mat whole(spec.height, spec.width, CV_32F, input.gray.data());
    cv::Mat part = whole({input.film_x, input.film_y, input.film_width, input.film_height});
    resized(film, input.film_width, input.film_height).copyTo(part);
    if (spec.normalisation == InputSpec::Normalisation::PerFilm) {
        // Of the film's own part: how much black is beside it says nothing of the film.
        cv::Scalar mean;
        cv::Scalar deviation;
        cv::meanStdDev(part, mean, deviation);
        input.mean.fill(static_cast<float>(mean[0]));
        input.deviation.fill(std::max(static_cast<float>(deviation[0]), least_deviation));
    }
}

std::vector<float> modelTable(const Film& film) {
    // A raster of 8 bits is a picture that somebody has windowed already.
    const bool is_picture = film.format != FilmFormat::Dicom && film.pixels.bits_stored == 8;
    return grayTable(film, windowBetween(is_picture ? std::array{0.0, 255.0}
                                                    : percentileRange(film, 0.5, 99.5)));
}

}  // namespace

std::vector<float> modelGray(const Film& film) {
    if (!film.pixels.samples) {
        return {};
    }
    const std::vector<float> table = modelTable(film);
    std::vector<float> gray(film.pixels.samples->size());
    std::transform(film.pixels.samples->begin(), film.pixels.samples->end(), gray.begin(),
                   [&table](std::uint16_t sample) { return table[sample]; });
    return gray;
}

// A film of ten megapixels is 40 MB of floats: it is fitted across in bands that stay in the cache,
// and only what is left of it is fitted down.
ModelInput makeModelInput(const Film& film, const InputSpec& spec) {
    const int rows = film.pixels.rows;
    const int columns = film.pixels.columns;
    ModelInput input = framed(rows, columns, spec);
    if (!film.pixels.samples || film.pixels.samples->empty()) {
        return input;
    }
    constexpr int band_rows = 64;
    const std::vector<float> table = modelTable(film);
    const std::uint16_t* sample = film.pixels.samples->data();
    cv::Mat across(rows, input.film_width, CV_32F);
    cv::Mat1f buffer(std::min(band_rows, rows), columns);
    for (int top = 0; top < rows; top += band_rows) {
        cv::Mat1f band = buffer.rowRange(0, std::min(band_rows, rows - top));
        for (float& level : band) {
            level = table[*sample++];
        }
        cv::Mat to = across.rowRange(top, top + band.rows);
        resized(band, input.film_width, band.rows).copyTo(to);
    }
    fillIn(input, across);
    return input;
}

ModelInput makeModelInput(const std::vector<float>& gray, int rows, int columns,
                          const InputSpec& spec) {
    ModelInput input = framed(rows, columns, spec);
    if (rows > 0 && columns > 0 &&
        gray.size() == static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns)) {
        fillIn(input, cv::Mat(rows, columns, CV_32F, const_cast<float*>(gray.data())));
    }
    return input;
}

std::vector<float> ModelInput::tensor() const {
    std::vector<float> values;
    values.reserve(gray.size() * static_cast<std::size_t>(spec.channels));
    for (int channel = 0; channel < spec.channels; ++channel) {
        const auto at = static_cast<std::size_t>(std::min(channel, 2));
        for (const float level : gray) {
            values.push_back((level - mean[at]) / deviation[at]);
        }
    }
    return values;
}

}  // namespace lucency
