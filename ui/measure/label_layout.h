#pragma once

#include <QRectF>
#include <QSizeF>

#include <optional>
#include <vector>

namespace lucency {

/// A label of this size that belongs beside what lies in `about`.
struct LabelWish {
    QRectF about;
    QSizeF size;
};

/// Where each label goes: inside `view`, over no other label and nothing of `kept_free`, as near to
/// what it is about as can be (to its right first). Nothing for what lies wholly outside the view,
/// or where all room is taken. Earlier wishes come first, so that labels stay where they are while
/// others come and go.
std::vector<std::optional<QRectF>> placeLabels(const std::vector<LabelWish>& wishes,
                                               const QRectF& view,
                                               std::vector<QRectF> kept_free = {});

}  // namespace lucency
