#include "ui/regions/outline_layer.h"

#include "core/explain/overlay.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr double design_side = 900;  // px of a picture on which lines are as thick as said
constexpr int hatch_period = 12;
constexpr int thick = 4;

int lineWidth(QSize size) {
    return std::max(1, int(std::lround(std::max(size.width(), size.height()) / design_side)));
}

}  // namespace

void OutlineLayer::setRegions(std::shared_ptr<const Superpixels> regions) {
    regions_ = std::move(regions);
    outlines_ = {};
}

void OutlineLayer::paintOutlines(QSize size) {
    labels_ = labelsAtSize(*regions_, size.width(), size.height());
    outlines_ = QImage(size, QImage::Format_ARGB32_Premultiplied);
    outlines_.fill(Qt::transparent);
    const int line = lineWidth(size);
    const QRgb light = qRgba(236, 236, 236, 255);
    const QRgb dark = qRgba(16, 16, 16, 255);
    for (int y = 0; y < size.height(); ++y) {
        auto* pixel = reinterpret_cast<QRgb*>(outlines_.scanLine(y));
        const auto* label =
            labels_.data() + static_cast<std::size_t>(y) * static_cast<std::size_t>(size.width());
        const std::ptrdiff_t below =
            static_cast<std::ptrdiff_t>(std::min(line, size.height() - 1 - y)) * size.width();
        const std::ptrdiff_t above = static_cast<std::ptrdiff_t>(std::min(line, y)) * size.width();
        for (int x = 0; x < size.width(); ++x) {
            const int right = std::min(line, size.width() - 1 - x);
            const int left = std::min(line, x);
            if (label[x] != label[x + right] || label[x] != label[x + below]) {
                pixel[x] = light;
            } else if (label[x] != label[x - left] || label[x] != label[x - above]) {
                pixel[x] = dark;
            }
        }
    }
}

QImage OutlineLayer::paint(const RegionMarks& marks, QSize size) {
    if (!regions_ || regions_->labels.empty()) {
        return {size, QImage::Format_ARGB32_Premultiplied};
    }
    if (outlines_.size() != size) {
        paintOutlines(size);
    }
    QImage image = outlines_;
    const int line = lineWidth(size);
    const int edge = thick * line;
    const int period = hatch_period * line;
    const QColor ink = currentColours().drawing;
    const QRgb tint = qPremultiply(qRgba(ink.red(), ink.green(), ink.blue(), 72));
    const QRgb black = qRgba(0, 0, 0, 255);
    const auto index = [&](int x, int y) {
        return static_cast<std::size_t>(std::clamp(y, 0, size.height() - 1)) *
                   static_cast<std::size_t>(size.width()) +
               static_cast<std::size_t>(std::clamp(x, 0, size.width() - 1));
    };
    for (int y = 0; y < size.height() && (marks.pointed >= 0 || marks.chosen >= 0); ++y) {
        auto* pixel = reinterpret_cast<QRgb*>(image.scanLine(y));
        for (int x = 0; x < size.width(); ++x) {
            const int label = labels_[index(x, y)];
            if (label == marks.pointed && qAlpha(pixel[x]) == 0) {
                pixel[x] = tint;
            }
            if (label != marks.chosen) {
                continue;
            }
            const bool at_edge =
                labels_[index(x - edge, y)] != label || labels_[index(x + edge, y)] != label ||
                labels_[index(x, y - edge)] != label || labels_[index(x, y + edge)] != label;
            const int along = (x + y) % period;
            if (at_edge || along < line) {
                pixel[x] = ink.rgb();
            } else if (along < 2 * line) {
                pixel[x] = black;
            }
        }
    }
    if (marks.stroke.size() > 1) {
        QPainter painter(&image);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath path;
        path.addPolygon(QTransform::fromScale(size.width(), size.height()).map(marks.stroke));
        painter.strokePath(
            path, QPen(QColor(16, 16, 16), 5.0 * line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter.strokePath(path, QPen(ink, 2.5 * line, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (marks.closed) {  // how it will be closed
            painter.setPen(QPen(ink, 1.5 * line, Qt::DashLine));
            painter.drawLine(path.currentPosition(), QPointF(path.elementAt(0)));
        }
    }
    return image;
}

}  // namespace lucency
