#include "core/explain/region_numbers.h"

#include <cmath>
#include <cstddef>
#include <limits>

namespace lucency {

std::vector<int> regionNumbers(const Attribution& attribution) {
    std::vector<int> numbers(attribution.weights.size());
    int number = 0;
    for (const int label : topRegions(attribution, int(numbers.size()))) {
        numbers[std::size_t(label)] = ++number;
    }
    return numbers;
}

std::vector<QPointF> insidePoints(const Superpixels& superpixels) {
    struct Region {
        double x = 0, y = 0, size = 0;
        double nearest_x = 0, nearest_y = 0;
        double distance = std::numeric_limits<double>::max();
    };
    std::vector<Region> regions(static_cast<std::size_t>(superpixels.count));
    const auto each = [&](const auto& visit) {
        std::size_t i = 0;
        for (int row = 0; row < superpixels.rows; ++row) {
            for (int column = 0; column < superpixels.columns; ++column, ++i) {
                visit(regions[superpixels.labels[i]], column + 0.5, row + 0.5);
            }
        }
    };
    each([](Region& region, double x, double y) {
        region.x += x;
        region.y += y;
        region.size += 1;
    });
    each([](Region& region, double x, double y) {
        const double distance = std::hypot(x - region.x / region.size, y - region.y / region.size);
        if (distance < region.distance) {
            region.distance = distance;
            region.nearest_x = x;
            region.nearest_y = y;
        }
    });
    std::vector<QPointF> points;
    for (const Region& region : regions) {
        points.emplace_back(region.nearest_x / superpixels.columns,
                            region.nearest_y / superpixels.rows);
    }
    return points;
}

double regionNumberSize(const QPainter& painter) {
    return QFontMetricsF(painter.font(), painter.device()).height() * 1.1;
}

void paintRegionNumber(QPainter& painter, QPointF centre, int number, double weight) {
    const double size = regionNumberSize(painter);
    const QRectF disc(centre.x() - size / 2, centre.y() - size / 2, size, size);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(attributionColour(std::copysign(0.75, weight)), size / 12));
    painter.setBrush(QColor(24, 24, 24));
    painter.drawEllipse(disc);
    painter.setPen(QColor(232, 232, 232));
    painter.drawText(disc, Qt::AlignCenter | Qt::TextDontClip, QString::number(number));
    painter.restore();
}

}  // namespace lucency
