#include "ui/film/film_raster.h"

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

/// The samples of one line that make one pixel of the picture.
struct Taps {
    int first = 0;
    std::vector<float> weights;  ///< sum to 1
};

std::vector<Taps> nearestTaps(double start, double step, int count, int samples) {
    std::vector<Taps> taps;
    for (int i = 0; i < count; ++i) {
        const int nearest = static_cast<int>(std::floor(start + (i + 0.5) * step));
        taps.push_back({std::clamp(nearest, 0, samples - 1), {1}});
    }
    return taps;
}

std::vector<Taps> sharpTaps(double start, double step, int count, int samples) {
    std::vector<Taps> taps;
    for (int i = 0; i < count; ++i) {
        if (step <= 1) {  // between the centres of two samples
            const double centre = start + (i + 0.5) * step - 0.5;
            const int first = std::clamp(static_cast<int>(std::floor(centre)), 0, samples - 1);
            if (first + 1 >= samples || centre <= 0) {
                taps.push_back({centre <= 0 ? 0 : first, {1}});
            } else {
                const auto share = static_cast<float>(centre - first);
                taps.push_back({first, {1 - share, share}});
            }
            continue;
        }
        const double low = std::max(start + i * step, 0.0);
        const double high = std::min(start + (i + 1) * step, static_cast<double>(samples));
        Taps box{std::min(static_cast<int>(low), samples - 1), {}};
        const int last = std::max(box.first + 1, static_cast<int>(std::ceil(high)));
        const double covered = std::max(high - low, 1e-9);
        for (int sample = box.first; sample < std::min(last, samples); ++sample) {
            const double part = std::min(high, sample + 1.0) - std::max(low, 1.0 * sample);
            box.weights.push_back(static_cast<float>(part / covered));
        }
        taps.push_back(std::move(box));
    }
    return taps;
}

}  // namespace

QImage rasterFilm(const StoredPixels& pixels, const std::vector<std::uint8_t>& table,
                  const QRectF& source, QSize size, RasterQuality quality) {
    QImage picture(size, QImage::Format_Grayscale8);
    if (picture.isNull()) {
        return picture;
    }
    const auto tapsOf = quality == RasterQuality::Fast ? nearestTaps : sharpTaps;
    const auto across =
        tapsOf(source.x(), source.width() / size.width(), size.width(), pixels.columns);
    const auto down =
        tapsOf(source.y(), source.height() / size.height(), size.height(), pixels.rows);
    const int begin = across.front().first;
    const int end = across.back().first + static_cast<int>(across.back().weights.size());

    std::vector<float> line(static_cast<std::size_t>(end - begin));
    for (int y = 0; y < size.height(); ++y) {
        const Taps& rows = down[static_cast<std::size_t>(y)];
        uchar* out = picture.scanLine(y);
        if (quality == RasterQuality::Fast) {
            const std::uint16_t* samples =
                pixels.samples->data() + static_cast<std::ptrdiff_t>(rows.first) * pixels.columns;
            for (const Taps& column : across) {
                *out++ = table[samples[column.first]];
            }
            continue;
        }
        std::fill(line.begin(), line.end(), 0.0F);
        for (std::size_t row = 0; row < rows.weights.size(); ++row) {
            const std::uint16_t* samples =
                pixels.samples->data() +
                (static_cast<std::ptrdiff_t>(rows.first) + static_cast<std::ptrdiff_t>(row)) *
                    pixels.columns +
                begin;
            const float weight = rows.weights[row];
            for (std::size_t x = 0; x < line.size(); ++x) {
                line[x] += weight * static_cast<float>(table[samples[x]]);
            }
        }
        for (const Taps& column : across) {
            float sum = 0.5F;
            const float* value = line.data() + (column.first - begin);
            for (const float weight : column.weights) {
                sum += weight * *value++;
            }
            *out++ = static_cast<uchar>(std::clamp(sum, 0.0F, 255.0F));
        }
    }
    return picture;
}

}  // namespace lucency
