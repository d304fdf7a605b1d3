#include "ui/lab/region_layer.h"

#include "ui/theme.h"

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr int dot_period = 14;  // px
constexpr int dot_size = 2;
constexpr int dash = 5;
constexpr double design_side = 900;  // of a picture on which lines are as thick as said

/// For each of `count` places along a side, which of `from` samples lies there.
std::vector<int> nearest(int count, int from) {
    std::vector<int> places(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        places[static_cast<std::size_t>(i)] =
            std::min(from - 1, static_cast<int>((i + 0.5) * from / count));
    }
    return places;
}

/// Labels of a picture of this size, with one more row and column on each side that repeats the
/// edge.
class Labels {
public:
    Labels(const Superpixels& regions, QSize size)
        : rows_(nearest(size.height(), regions.rows)),
          columns_(nearest(size.width(), regions.columns)),
          regions_(regions) {}

    int at(int x, int y) const {
        const auto row = static_cast<std::size_t>(rows_[clamped(y, rows_)]);
        const auto column = static_cast<std::size_t>(columns_[clamped(x, columns_)]);
        return regions_.labels[row * static_cast<std::size_t>(regions_.columns) + column];
    }

private:
    static std::size_t clamped(int at, const std::vector<int>& places) {
        return static_cast<std::size_t>(std::clamp(at, 0, static_cast<int>(places.size()) - 1));
    }

    std::vector<int> rows_, columns_;
    const Superpixels& regions_;
};

}  // namespace

QImage paintRegions(const RegionPicture& picture, QSize size) {
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    if (!picture.regions || picture.shown.empty()) {
        return image;
    }
    const Labels labels(*picture.regions, size);
    const QImage hidden =
        picture.hidden.isNull()
            ? QImage()
            : picture.hidden.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                  .convertToFormat(QImage::Format_Grayscale8);
    const double unit = std::max(1.0, std::max(size.width(), size.height()) / design_side);
    const int line = static_cast<int>(std::lround(2 * unit));
    const int period = static_cast<int>(std::lround(dot_period * unit));
    const int dot = static_cast<int>(std::lround(dot_size * unit));
    const int dashes = static_cast<int>(std::lround(dash * unit));
    const QRgb outline = currentColours().film_text.rgb();
    const QRgb focus = currentColours().drawing.rgb();
    const auto is_hidden = [&](int label) {
        return picture.shown[static_cast<std::size_t>(label)] == 0;
    };
    for (int y = 0; y < size.height(); ++y) {
        auto* pixel = reinterpret_cast<QRgb*>(image.scanLine(y));
        const uchar* gray = hidden.isNull() ? nullptr : hidden.constScanLine(y);
        for (int x = 0; x < size.width(); ++x) {
            const int label = labels.at(x, y);
            const bool focused = label == picture.focused;
            const bool is_out = is_hidden(label);
            if (!focused && !is_out) {
                continue;
            }
            bool at_edge = false;   // of the region
            bool at_shown = false;  // of what is hidden
            for (const int other : {labels.at(x - line, y), labels.at(x + line, y),
                                    labels.at(x, y - line), labels.at(x, y + line)}) {
                at_edge = at_edge || other != label;
                at_shown = at_shown || (other != label && !is_hidden(other));
            }
            if (focused && at_edge && (x + y) / dashes % 3 != 2) {
                pixel[x] = focus;
                continue;
            }
            if (!is_out) {
                continue;
            }
            if (at_shown) {
                pixel[x] = outline;
                continue;
            }
            if (gray != nullptr) {
                const int level = picture.inverted ? 255 - gray[x] : gray[x];
                const bool in_dot =
                    y % period < dot && (x + (y / period % 2) * period / 2) % period < dot;
                const int shade = level > 110 ? level - 70 : level + 70;
                const int drawn =
                    in_dot || at_edge ? (in_dot ? shade : (level + shade) / 2) : level;
                pixel[x] = qRgb(drawn, drawn, drawn);
            }
        }
    }
    return image;
}

int regionAt(const Superpixels& regions, QPointF film_point, QSizeF film) {
    if (!QRectF(QPointF(), film).contains(film_point) || regions.labels.empty()) {
        return -1;
    }
    const int row =
        std::min(static_cast<int>(film_point.y() / film.height() * regions.rows), regions.rows - 1);
    const int column = std::min(static_cast<int>(film_point.x() / film.width() * regions.columns),
                                regions.columns - 1);
    return regions
        .labels[static_cast<std::size_t>(row) * static_cast<std::size_t>(regions.columns) +
                static_cast<std::size_t>(column)];
}

std::vector<QPointF> regionCentres(const Superpixels& regions, QSizeF film) {
    const auto count = static_cast<std::size_t>(regions.count);
    std::vector<QPointF> centres(count);
    std::vector<double> pixels(count, 0);
    const std::uint16_t* label = regions.labels.data();
    for (int row = 0; row < regions.rows; ++row) {
        for (int column = 0; column < regions.columns; ++column, ++label) {
            centres[*label] += QPointF(column + 0.5, row + 0.5);
            pixels[*label] += 1;
        }
    }
    for (std::size_t i = 0; i < count; ++i) {
        centres[i] = {centres[i].x() / pixels[i] / regions.columns * film.width(),
                      centres[i].y() / pixels[i] / regions.rows * film.height()};
    }
    return centres;
}

}  // namespace lucency
