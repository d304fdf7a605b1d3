#include "ui/measure/label_layout.h"

#include <algorithm>
#include <array>

namespace lucency {
namespace {

constexpr double gap_px = 8;
constexpr int most_rings = 24;

}  // namespace

std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                               const QRectF& view, std::vector<QRectF> kept_free) {
    std::vector<std::optional<QRectF>> placed;
    std::vector<QRectF> taken = std::move(kept_free);
    for (const LabelWish& wish : wishes) {
        placed.emplace_back();
        // An upright line has no width, and QRectF then meets nothing.
        const QRectF about = wish.about.adjusted(-0.5, -0.5, 0.5, 0.5);
        const QSizeF& size = wish.size;
        if (!about.intersects(view) || size.width() > view.width() ||
            size.height() > view.height()) {
            continue;
        }
        const QRectF seen = about & view;
        const auto tries = [&](QPointF corner, bool beside_alone) {
            const QRectF label(
                QPointF(std::clamp(corner.x(), view.left(), view.right() - size.width()),
                        std::clamp(corner.y(), view.top(), view.bottom() - size.height())),
                size);
            if ((beside_alone && label.intersects(about)) ||
                std::ranges::any_of(taken,
                                    [&](const QRectF& other) { return other.intersects(label); })) {
                return false;
            }
            placed.back() = label;
            taken.push_back(label);
            return true;
        };
        // Over what it is about only where there is no room beside it.
        for (int turn = 0; turn < 2 * most_rings && !placed.back(); ++turn) {
            const int ring = turn % most_rings;
            const double far = gap_px + ring * (size.height() / 2 + 2);
            const double right = seen.right() + gap_px + ring * 4;
            const double left = seen.left() - gap_px - ring * 4 - size.width();
            const double middle = seen.center().y() - size.height() / 2;
            const double centre = seen.center().x() - size.width() / 2;
            const double above = seen.top() - size.height() - far;
            const double below = seen.bottom() + far;
            const std::array<QPointF, 8> corners{QPointF(right, middle + far - gap_px),
                                                 QPointF(right, middle - far + gap_px),
                                                 QPointF(left, middle + far - gap_px),
                                                 QPointF(left, middle - far + gap_px),
                                                 QPointF(centre, below),
                                                 QPointF(centre, above),
                                                 QPointF(right, below),
                                                 QPointF(left, above)};
            std::ignore = std::ranges::any_of(
                corners, [&](QPointF corner) { return tries(corner, turn < most_rings); });
        }
    }
    return placed;
}

}  // namespace lucency
