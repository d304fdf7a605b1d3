// How drawings look over the film, at any zoom, turn and mirror: lines of one width on the screen,
// with a dark edge. All goes onto a transparent picture: there lines can replace what they cover,
// which QPainter does in one thread, five times as fast as it blends them over a picture in
// several.
#include "ui/film/film_text.h"
#include "ui/film/film_view.h"
#include "ui/measure/drawing_tools.h"
#include "ui/theme.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr double mark_px = 12;
constexpr double line_px = 1.6;
constexpr double selected_px = 2.6;
constexpr double aid_px = 0.8;
constexpr double handle_px = 4;
constexpr double cross_px = 14;
constexpr double leader_px = 24;  ///< a label farther off is led to what it is about
constexpr int margin_px = 4;

QPointF nearestIn(const QRectF& box, QPointF to) {
    return {std::clamp(to.x(), box.left(), box.right()),
            std::clamp(to.y(), box.top(), box.bottom())};
}

}  // namespace

QPainterPath DrawingTools::linesInView(const Drawing& drawing) const {
    return drawingLines(drawing, view_->transform().toViewTransform(), document_.pixelAspect(),
                        mark_px)
        .lines;
}

void DrawingTools::paintOne(QPainter& painter, const Drawing& drawing, bool selected) const {
    const DrawingLines drawn = drawingLines(drawing, view_->transform().toViewTransform(),
                                            document_.pixelAspect(), mark_px);
    const QColor& ink = currentColours().measure;
    const QRectF about = drawn.lines.controlPointRect() | drawn.aids.controlPointRect();
    if (!about.adjusted(-mark_px, -mark_px, mark_px, mark_px).intersects(view_->rect())) {
        return;
    }
    if (!drawn.aids.isEmpty()) {
        drawFilmLine(painter, drawn.aids, ink, aid_px);
    }
    drawFilmLine(painter, drawn.lines, ink, selected ? selected_px : line_px);
}

void DrawingTools::paintHandles(QPainter& painter, const Drawing& drawing, int point) const {
    if (drawing.kind == DrawingKind::Freehand) {
        return;
    }
    for (std::size_t i = 0; i < drawing.points.size(); ++i) {
        const QPointF at = view_->transform().toView(drawing.points[i]);
        const bool chosen = static_cast<int>(i) == point;
        const double half = chosen ? handle_px + 1.5 : handle_px;
        QPainterPath box;
        box.addRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half));
        painter.fillPath(box, chosen ? currentColours().measure : currentColours().ground);
        drawFilmLine(painter, box, currentColours().measure, 1.2);
    }
}

const DrawingTools::Label& DrawingTools::labelOf(const QStringList& lines, const QFont& font) {
    Label& label = label_pictures_[lines];
    if (label.picture.isNull() && !lines.isEmpty()) {
        const QFontMetricsF metrics(font);
        label.size = {0, lines.size() * metrics.lineSpacing()};
        for (const QString& line : lines) {
            label.size.setWidth(
                std::max(label.size.width(), metrics.horizontalAdvance(line) + 2 * margin_px));
        }
        const double ratio = picture_.ratio;
        const QSizeF with_edge = label.size + QSizeF(1, 1);
        label.picture = QImage((with_edge * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
        label.picture.setDevicePixelRatio(ratio);
        label.picture.fill(Qt::transparent);
        QPainter painter(&label.picture);
        painter.setFont(font);
        double baseline = metrics.ascent();
        for (const QString& line : lines) {
            drawFilmText(painter, {margin_px, baseline}, line, currentColours().measure);
            baseline += metrics.lineSpacing();
        }
    }
    return label;
}

void DrawingTools::paintLabels(QPainter& painter) {
    std::vector<QStringList> texts;
    for (int i = 0; i < document_.count(); ++i) {
        texts.push_back(document_.text(i));
    }
    std::vector<const Drawing*> drawings;
    for (const Drawing& drawing : document_.sheet().drawings) {
        drawings.push_back(&drawing);
    }
    Drawing preview;
    if (begun_ && pointer_) {
        preview = *begun_;
        preview.points.push_back(*pointer_);
        if (preview.kind != DrawingKind::Calibration) {
            drawings.push_back(&preview);
            texts.push_back(document_.textOf(preview));
        }
    }
    if (label_pictures_.size() > 2 * most_drawings) {  // of values that are no more
        label_pictures_.clear();
    }
    std::vector<LabelWish> wishes;
    for (std::size_t i = 0; i < drawings.size(); ++i) {
        wishes.push_back({texts[i].isEmpty() ? QRectF(-1e6, -1e6, 1, 1)
                                             : linesInView(*drawings[i]).boundingRect(),
                          labelOf(texts[i], painter.font()).size});
    }
    labels_ = placeLabels(
        wishes, QRectF(view_->rect()).adjusted(margin_px, margin_px, -margin_px, -margin_px),
        view_->letterRects());
    const double ratio = picture_.ratio;
    for (std::size_t i = 0; i < labels_.size(); ++i) {
        if (!labels_[i]) {
            continue;
        }
        const QRectF& label = *labels_[i];
        const QPointF about = nearestIn(wishes[i].about, label.center());
        const QPointF edge = nearestIn(label, about);
        if (std::hypot(about.x() - edge.x(), about.y() - edge.y()) > leader_px) {
            QPainterPath leader(edge);
            leader.lineTo(about);
            drawFilmLine(painter, leader, currentColours().measure, aid_px);
        }
        const QPoint corner = (label.topLeft() * ratio).toPoint();  // whole px: letters stay sharp
        painter.drawImage(QPointF(corner) / ratio, labelOf(texts[i], painter.font()).picture);
    }
    labels_.resize(static_cast<std::size_t>(document_.count()));
}

void DrawingTools::paintAll(QPainter& painter) {
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    for (int i = 0; i < document_.count(); ++i) {
        paintOne(painter, document_.drawing(i), i == document_.selected());
    }
    if (begun_) {
        Drawing preview = *begun_;
        if (pointer_) {
            preview.points.push_back(*pointer_);
        }
        paintOne(painter, preview, true);
        paintHandles(painter, *begun_, -1);
    }
    if (document_.selected() >= 0) {
        paintHandles(painter, document_.drawing(document_.selected()), document_.selectedPoint());
    }
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    paintLabels(painter);
}

void DrawingTools::paint(QPainter& painter) {
    if (!shown_ || !document_.isOpen()) {
        return;
    }
    if (begun_ || document_.count() > 0) {
        const double ratio = view_->devicePixelRatioF();
        const QSize size = (QSizeF(view_->size()) * ratio).toSize();
        const QTransform to_view = view_->transform().toViewTransform();
        const QRgb ink = currentColours().measure.rgb();
        if (picture_.ratio != ratio || picture_.ink != ink) {
            label_pictures_.clear();
        }
        if (begun_ || picture_.begun || picture_.image.size() != size || picture_.ratio != ratio ||
            picture_.to_view != to_view || picture_.ink != ink) {
            picture_ = {QImage(size, QImage::Format_ARGB32_Premultiplied), to_view, ratio, ink,
                        begun_.has_value()};
            picture_.image.setDevicePixelRatio(ratio);
            picture_.image.fill(Qt::transparent);
            QPainter onto(&picture_.image);
            onto.setRenderHints(painter.renderHints());
            onto.setFont(painter.font());
            paintAll(onto);
        }
        painter.drawImage(QPointF(), picture_.image);
    }
    if (tool_ && by_keys_) {
        const QPointF at = view_->transform().toView(cross());
        QPainterPath lines(at - QPointF(cross_px, 0));
        lines.lineTo(at + QPointF(cross_px, 0));
        lines.moveTo(at - QPointF(0, cross_px));
        lines.lineTo(at + QPointF(0, cross_px));
        drawFilmLine(painter, lines, currentColours().measure, line_px);
    }
}

}  // namespace lucency
