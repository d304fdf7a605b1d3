#include "core/explain/overlay.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace lucency {

namespace {

/// Own anchors of a diverging scale, evenly spaced from -1 to 1. Blue against orange is told apart
/// with every common colour deficiency, and the two arms darken alike.
constexpr std::array<std::array<int, 3>, 5> kAnchors{{
    {20, 84, 190},
    {84, 156, 226},
    {176, 176, 176},
    {240, 154, 72},
    {216, 84, 8},
}};
constexpr double kOpacityPower = 0.75;  // below 1: weaker regions stay visible
constexpr double kHatchGap = 0.35;      // opacity between the lines, of the region's own
constexpr int kDesignSide = 700;        // px of the longer side at which lines are one unit thick

QRgb premultiplied(const QColor& colour, double opacity) {
    return qPremultiply(qRgba(colour.red(), colour.green(), colour.blue(),
                              int(std::lround(255 * std::clamp(opacity, 0.0, 1.0)))));
}

/// How one region is drawn.
struct RegionPaint {
    QRgb fill = 0;
    QRgb hatch = 0;  // of the hatch's lines; the same as fill where not hatched
    QRgb outline = 0;
    bool outlined = false;
};

/// The labels of those that are drawn at all, strongest first.
std::vector<int> drawnRegions(const Attribution& attribution, const OverlayStyle& style) {
    std::vector<int> labels = topRegions(attribution, int(attribution.weights.size()));
    const auto weight = [&](int label) { return attribution.weights[std::size_t(label)].weight; };
    const double most = labels.empty() ? 0 : std::abs(weight(labels.front()));
    std::erase_if(labels, [&](int label) {
        return overlayScale(attribution, style) <= 0 || weight(label) == 0 ||
               std::abs(weight(label)) < style.threshold * most ||
               (weight(label) < 0 && !style.show_against);
    });
    return labels;
}

std::vector<RegionPaint> regionPaints(const Attribution& attribution, const OverlayStyle& style) {
    std::vector<RegionPaint> paints(attribution.weights.size());
    const double scale = overlayScale(attribution, style);
    int outlines_left = style.outlined;
    for (const int index : drawnRegions(attribution, style)) {
        const RegionWeight& region = attribution.weights[std::size_t(index)];
        const double share = std::clamp(region.weight / scale, -1.0, 1.0);
        const double opacity = style.opacity * std::pow(std::abs(share), kOpacityPower);
        RegionPaint& paint = paints[std::size_t(index)];
        // The colour names the side; how strong it is, the opacity says.
        const QColor colour = attributionColour(std::copysign(0.5 + std::abs(share) / 2, share));
        const bool hatched = style.hatch_unstable && !region.signStable();
        paint.fill = premultiplied(colour, hatched ? opacity * kHatchGap : opacity);
        paint.hatch = hatched ? premultiplied(colour, opacity + 0.15) : paint.fill;
        if (outlines_left > 0) {
            --outlines_left;
            paint.outlined = true;
            paint.outline = premultiplied(attributionColour(std::copysign(0.75, share)),
                                          std::min(1.0, style.opacity + 0.3));
        }
    }
    return paints;
}

}  // namespace

std::vector<std::uint16_t> labelsAtSize(const Superpixels& superpixels, int width, int height) {
    std::vector<std::size_t> column_of(static_cast<std::size_t>(width));
    for (int x = 0; x < width; ++x) {
        column_of[std::size_t(x)] =
            std::size_t((std::int64_t(2) * x + 1) * superpixels.columns / (2 * width));
    }
    std::vector<std::uint16_t> labels;
    labels.reserve(std::size_t(width) * std::size_t(height));
    for (int y = 0; y < height; ++y) {
        const auto row = std::size_t((std::int64_t(2) * y + 1) * superpixels.rows / (2 * height));
        const std::uint16_t* line =
            superpixels.labels.data() + row * std::size_t(superpixels.columns);
        for (const std::size_t column : column_of) {
            labels.push_back(line[column]);
        }
    }
    return labels;
}

QColor attributionColour(double share) {
    const double place = (std::clamp(share, -1.0, 1.0) + 1) / 2 * (kAnchors.size() - 1);
    const auto below = std::min(std::size_t(place), kAnchors.size() - 2);
    const double part = place - double(below);
    const auto mix = [&](std::size_t channel) {
        return int(std::lround(kAnchors[below][channel] * (1 - part) +
                               kAnchors[below + 1][channel] * part));
    };
    return {mix(0), mix(1), mix(2)};
}

double overlayScale(const Attribution& attribution, const OverlayStyle& style) {
    if (style.scale > 0) {
        return style.scale;
    }
    double most = 0;
    for (const RegionWeight& region : attribution.weights) {
        most = std::max(most, std::abs(region.weight));
    }
    return most;
}

std::vector<int> outlinedRegions(const Attribution& attribution, const OverlayStyle& style) {
    std::vector<int> labels = drawnRegions(attribution, style);
    labels.resize(std::min(labels.size(), std::size_t(std::max(style.outlined, 0))));
    return labels;
}

QImage renderOverlay(const Attribution& attribution, const OverlayStyle& style, QSize size) {
    if (size.isEmpty() || attribution.superpixels.count == 0) {
        return {};
    }
    QImage picture(size, QImage::Format_ARGB32_Premultiplied);
    const int width = size.width();
    const int height = size.height();
    const std::vector<RegionPaint> paints = regionPaints(attribution, style);
    const std::vector<std::uint16_t> labels = labelsAtSize(attribution.superpixels, width, height);
    const double unit = std::max(1.0, double(std::max(width, height)) / kDesignSide);
    const int outline = int(std::lround(unit * 1.5));
    const int hatch_period = int(std::lround(unit * 7));
    const int hatch_line = int(std::lround(unit * 2));
    for (int y = 0; y < height; ++y) {
        auto* pixel = reinterpret_cast<QRgb*>(picture.scanLine(y));
        const std::uint16_t* line = labels.data() + std::size_t(y) * std::size_t(width);
        const bool edge_row = y < outline || y >= height - outline;
        for (int x = 0; x < width; ++x) {
            const std::uint16_t label = line[x];
            const RegionPaint& paint = paints[label];
            if (paint.outlined) {
                const std::ptrdiff_t down = std::ptrdiff_t(outline) * width;
                if (edge_row || x < outline || x >= width - outline || line[x - outline] != label ||
                    line[x + outline] != label || line[x - down] != label ||
                    line[x + down] != label) {
                    pixel[x] = paint.outline;
                    continue;
                }
            }
            pixel[x] = (x + y) % hatch_period < hatch_line ? paint.hatch : paint.fill;
        }
    }
    return picture;
}

QImage flattenOverlay(const QImage& film, const Attribution& attribution,
                      const OverlayStyle& style) {
    QImage flat = film.convertToFormat(QImage::Format_RGB888);
    QPainter painter(&flat);
    painter.drawImage(0, 0, renderOverlay(attribution, style, film.size()));
    return flat;
}

}  // namespace lucency
