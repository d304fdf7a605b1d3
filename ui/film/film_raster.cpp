#include "ui/film/film_raster.h"

#include <QTransform>

#include <algorithm>
#include <array>
#include <cmath>

namespace lucency {
namespace {

/// The samples of one line that make one pixel of the picture.
struct Taps {
    int first = 0;
    std::vector<float> weights;  ///< sum to 1
};

std::vector<int> nearestSamples(double start, double step, int count, int samples) {
    std::vector<int> nearest;
    for (int i = 0; i < count; ++i) {
        const int sample = static_cast<int>(std::floor(start + (i + 0.5) * step));
        nearest.push_back(std::clamp(sample, 0, samples - 1));
    }
    return nearest;
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

/// Samples of a picture, row by row, and the gray level of each value.
template <typename Sample>
struct Source {
    const Sample* samples;
    int rows;
    int columns;
    const std::uint8_t* table;

    const Sample* row(int index) const {
        return samples + static_cast<std::ptrdiff_t>(index) * columns;
    }
};

template <typename Sample>
void rasterNearest(QImage& picture, const Source<Sample>& source, const std::vector<int>& across,
                   const std::vector<int>& down) {
    for (int y = 0; y < picture.height(); ++y) {
        const Sample* samples = source.row(down[static_cast<std::size_t>(y)]);
        auto* out = reinterpret_cast<Sample*>(picture.scanLine(y));
        for (const int column : across) {
            *out++ = samples[column];
        }
    }
}

template <typename Sample>
void rasterSharp(QImage& picture, const Source<Sample>& source, const std::vector<Taps>& across,
                 const std::vector<Taps>& down) {
    const auto [least, greatest] = std::minmax(across.front().first, across.back().first);
    const int end = std::min(greatest + static_cast<int>(std::max(across.front().weights.size(),
                                                                  across.back().weights.size())),
                             source.columns);
    std::vector<float> line(static_cast<std::size_t>(end - least));
    for (int y = 0; y < picture.height(); ++y) {
        const Taps& rows = down[static_cast<std::size_t>(y)];
        std::fill(line.begin(), line.end(), 0.0F);
        for (std::size_t row = 0; row < rows.weights.size(); ++row) {
            const Sample* samples = source.row(rows.first + static_cast<int>(row)) + least;
            const float weight = rows.weights[row];
            for (std::size_t x = 0; x < line.size(); ++x) {
                line[x] += weight * static_cast<float>(source.table[samples[x]]);
            }
        }
        uchar* out = picture.scanLine(y);
        for (const Taps& column : across) {
            float sum = 0.5F;
            const float* value = line.data() + (column.first - least);
            for (const float weight : column.weights) {
                sum += weight * *value++;
            }
            *out++ = static_cast<uchar>(std::clamp(sum, 0.0F, 255.0F));
        }
    }
}

/// Gray levels where sharp, samples where fast. A turn is a mirroring of rows or columns or both,
/// and for odd quarters one to the right after it.
template <typename Sample>
QImage raster(const Source<Sample>& source, const QRectF& part, QSize size, RasterQuality quality,
              FilmTurn turn) {
    const bool transposed = turn.quarters % 2 != 0;
    const bool wide = sizeof(Sample) > 1 && quality == RasterQuality::Fast;
    QImage picture(transposed ? size.transposed() : size,
                   wide ? QImage::Format_Grayscale16 : QImage::Format_Grayscale8);
    if (picture.isNull()) {
        return picture;
    }
    const bool right_to_left =
        turn.quarters == 3 || (!transposed && turn.mirrored == (turn.quarters == 0));
    const bool upside_down =
        turn.quarters == 2 || (transposed && turn.mirrored == (turn.quarters == 1));
    const auto render = [&](auto tapsOf, auto rasterOf) {
        auto across =
            tapsOf(part.x(), part.width() / picture.width(), picture.width(), source.columns);
        auto down =
            tapsOf(part.y(), part.height() / picture.height(), picture.height(), source.rows);
        if (right_to_left) {
            std::reverse(across.begin(), across.end());
        }
        if (upside_down) {
            std::reverse(down.begin(), down.end());
        }
        rasterOf(picture, source, across, down);
    };
    if (quality == RasterQuality::Fast) {
        render(nearestSamples, rasterNearest<Sample>);
    } else {
        render(sharpTaps, rasterSharp<Sample>);
    }
    return transposed ? picture.transformed(QTransform().rotate(90)) : picture;
}

}  // namespace

QImage rasterFilm(const StoredPixels& pixels, const std::vector<std::uint8_t>& table,
                  const QRectF& source, QSize size, RasterQuality quality, FilmTurn turn) {
    if (quality == RasterQuality::Fast) {
        QImage picture;
        showSamples(nearestSamples(pixels, source, size, turn), table, picture);
        return picture;
    }
    return raster<std::uint16_t>(
        {pixels.samples->data(), pixels.rows, pixels.columns, table.data()}, source, size, quality,
        turn);
}

QImage nearestSamples(const StoredPixels& pixels, const QRectF& source, QSize size, FilmTurn turn) {
    return raster<std::uint16_t>({pixels.samples->data(), pixels.rows, pixels.columns, nullptr},
                                 source, size, RasterQuality::Fast, turn);
}

void showSamples(const QImage& samples, const std::vector<std::uint8_t>& table, QImage& picture) {
    if (picture.size() != samples.size()) {
        picture = QImage(samples.size(), QImage::Format_Grayscale8);
    }
    for (int y = 0; y < picture.height(); ++y) {
        const auto* from = reinterpret_cast<const std::uint16_t*>(samples.constScanLine(y));
        std::transform(from, from + picture.width(), picture.scanLine(y),
                       [&table](std::uint16_t sample) { return table[sample]; });
    }
}

QImage rasterOverlay(const OverlayPlane& plane, const QRectF& source, QSize size,
                     RasterQuality quality, FilmTurn turn) {
    static constexpr std::array<std::uint8_t, 256> coverage{0, 255};
    QImage picture =
        raster<std::uint8_t>({plane.bits.data(), plane.rows, plane.columns, coverage.data()},
                             source, size, quality, turn);
    if (quality == RasterQuality::Fast) {
        for (int y = 0; y < picture.height(); ++y) {
            uchar* line = picture.scanLine(y);
            std::transform(line, line + picture.width(), line,
                           [](uchar bit) { return coverage[bit]; });
        }
    }
    return picture;
}

}  // namespace lucency
