#include "ui/indicator_style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace lucency {
namespace {

constexpr double outline_px = 1.4;
constexpr double corner_px = 2.5;

void drawBox(QPainter& painter, const QRectF& box, bool round) {
    round ? painter.drawEllipse(box) : painter.drawRoundedRect(box, corner_px, corner_px);
}

void drawTick(QPainter& painter, const QRectF& box, const QColor& colour) {
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(colour, box.width() / 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&](double x, double y) {
        return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
    };
    painter.drawPolyline(QPolygonF({at(0.24, 0.54), at(0.43, 0.72), at(0.77, 0.31)}));
}

}  // namespace

IndicatorStyle::IndicatorStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int IndicatorStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                              QStyleHintReturn* answer) const {
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft()) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

void IndicatorStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                                   QPainter* painter, const QWidget* widget) const {
    const bool round = element == PE_IndicatorRadioButton;
    if (!round && element != PE_IndicatorCheckBox && element != PE_IndicatorItemViewItemCheck) {
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    }
    const bool enabled = (option->state & State_Enabled) != 0;
    const bool on = (option->state & State_On) != 0;
    const bool partly = (option->state & State_NoChange) != 0;
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor accent = option->palette.color(group, QPalette::Highlight);
    QColor outline = option->palette.color(QPalette::Active, QPalette::PlaceholderText);
    outline.setAlphaF(enabled ? 1 : 0.5F);
    const double side = std::min(option->rect.width(), option->rect.height()) - outline_px;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option->rect).center());

    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const bool filled = on || partly;
    const bool hovered = enabled && (option->state & State_MouseOver) != 0;
    painter->setPen(QPen(filled || hovered ? accent : outline, outline_px));
    painter->setBrush(filled ? accent : option->palette.color(group, QPalette::Base));
    drawBox(*painter, box, round);
    const QColor mark = option->palette.color(group, QPalette::HighlightedText);
    painter->setPen(Qt::NoPen);
    painter->setBrush(mark);
    if (round && on) {
        const double inset = side * 0.3;
        painter->drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (partly) {
        painter->drawRect(box.adjusted(side * 0.25, side * 0.44, -side * 0.25, -side * 0.44));
    } else if (on) {
        drawTick(*painter, box, mark);
    }
    painter->restore();
}

}  // namespace lucency
