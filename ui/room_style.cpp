#include "ui/room_style.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>

#include <algorithm>

namespace lucency {
namespace {

constexpr double outline_px = 1.4;
constexpr double corner_px = 2.5;
constexpr double ring_px = 2;
constexpr float disabled_opacity = 0.6F;
constexpr int groove_px = 4;
constexpr int row_room_px = 8;
constexpr int chosen_bar_px = 4;
constexpr int tool_inset_px = 3;  ///< how far inside a tool button Qt asks for its ring

bool is(const QStyleOption& option, QStyle::StateFlag flag) {
    return option.state.testFlag(flag);
}

bool hasRing(const QStyleOption& option) {
    return is(option, QStyle::State_HasFocus) && is(option, QStyle::State_KeyboardFocusChange);
}

/// Along the inner side of a rectangle.
void drawOutline(QPainter& painter, const QRect& rect, const QColor& ink, double width,
                 const QBrush& ground = Qt::NoBrush) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(ink.isValid() ? QPen(ink, width) : QPen(Qt::NoPen));
    painter.setBrush(ground);
    const double half = width / 2;
    painter.drawRoundedRect(QRectF(rect).adjusted(half, half, -half, -half), corner_px, corner_px);
    painter.restore();
}

/// A control's frame: of a field that is written in, or of a button.
void drawFrame(QPainter& painter, const QStyleOption& option, bool focused,
               const QBrush& ground = Qt::NoBrush) {
    const bool enabled = is(option, QStyle::State_Enabled);
    const bool lit = focused || (enabled && is(option, QStyle::State_MouseOver));
    QColor ink = option.palette.color(lit ? QPalette::Highlight : QPalette::Mid);
    ink.setAlphaF(enabled ? 1 : disabled_opacity);
    drawOutline(painter, option.rect, ink, focused ? ring_px : 1, ground);
}

/// Marked by a bar, not by a shade of gray or a colour alone, nor by a ring: that is the focus's.
void drawChosen(QPainter& painter, const QStyleOption& option) {
    QColor ink = option.palette.color(QPalette::Active, QPalette::Highlight);
    ink.setAlphaF(is(option, QStyle::State_Enabled) ? 1 : disabled_opacity);
    drawOutline(painter, option.rect, ink, 1);
    QRect bar = option.rect;
    bar.setTop(bar.bottom() - chosen_bar_px + 1);
    drawOutline(painter, bar, {}, 0, ink);
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

RoomStyle::RoomStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

int RoomStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* answer) const {
    if (hint == SH_UnderlineShortcut && QGuiApplication::isRightToLeft()) {
        return 0;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

int RoomStyle::pixelMetric(PixelMetric metric, const QStyleOption* option,
                           const QWidget* widget) const {
    switch (metric) {
        case PM_ToolBarItemMargin:
            return 4;
        case PM_ToolBarItemSpacing:
            return 2;
        case PM_ToolBarFrameWidth:
            return 0;
        case PM_MenuPanelWidth:
            return 1;
        case PM_DefaultFrameWidth:
            return static_cast<int>(ring_px);  // the ring lies within it
        default:
            return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

QSize RoomStyle::sizeFromContents(ContentsType type, const QStyleOption* option,
                                  const QSize& contents, const QWidget* widget) const {
    const QSize size = QProxyStyle::sizeFromContents(type, option, contents, widget);
    return type == CT_ItemViewItem ? size + QSize(0, row_room_px) : size;
}

QRect RoomStyle::subElementRect(SubElement element, const QStyleOption* option,
                                const QWidget* widget) const {
    return element == SE_PushButtonFocusRect ? option->rect
                                             : QProxyStyle::subElementRect(element, option, widget);
}

void RoomStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option,
                              QPainter* painter, const QWidget* widget) const {
    const QPalette& palette = option->palette;
    switch (element) {
        case PE_IndicatorRadioButton:
        case PE_IndicatorCheckBox:
        case PE_IndicatorItemViewItemCheck:
            drawIndicator(element, *option, *painter);
            return;
        case PE_FrameFocusRect: {
            QRect rect = option->rect;
            if (qobject_cast<const QToolButton*>(widget) != nullptr) {
                rect.adjust(-tool_inset_px, -tool_inset_px, tool_inset_px, tool_inset_px);
            }
            const auto* focus = qstyleoption_cast<const QStyleOptionFocusRect*>(option);
            const QColor accent = palette.color(QPalette::Highlight);
            if (is(*option, State_KeyboardFocusChange)) {
                const bool chosen = focus != nullptr && focus->backgroundColor == accent;
                chosen ? drawOutline(*painter, rect.adjusted(1, 1, -1, -1),
                                     palette.color(QPalette::HighlightedText), ring_px)
                       : drawOutline(*painter, rect, accent, ring_px);
            }
            return;
        }
        case PE_PanelButtonCommand: {
            const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
            const bool first =
                button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton);
            const bool down = is(*option, State_Sunken) || is(*option, State_On);
            drawFrame(*painter, *option, hasRing(*option) || (first && is(*option, State_Enabled)),
                      palette.color(down ? QPalette::Mid : QPalette::Button));
            return;
        }
        case PE_PanelButtonTool:
            drawFrame(*painter, *option, false,
                      palette.color(is(*option, State_Sunken) ? QPalette::Mid : QPalette::Button));
            if (is(*option, State_On)) {
                drawChosen(*painter, *option);
            }
            return;
        case PE_FrameLineEdit:
        case PE_Frame:
            drawFrame(*painter, *option, is(*option, State_HasFocus));
            return;
        case PE_FrameGroupBox:
        case PE_FrameTabWidget:
        case PE_FrameMenu:
            drawOutline(*painter, option->rect, palette.color(QPalette::Mid), 1);
            return;
        case PE_IndicatorToolBarSeparator: {
            const QPoint middle = option->rect.center();
            const bool upright = is(*option, State_Horizontal);  // the bar's, not the line's
            painter->fillRect(
                upright ? QRect(middle.x(), option->rect.top() + 6, 1, option->rect.height() - 12)
                        : QRect(option->rect.left() + 6, middle.y(), option->rect.width() - 12, 1),
                palette.color(QPalette::Mid));
            return;
        }
        default:
            QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void RoomStyle::drawIndicator(PrimitiveElement element, const QStyleOption& option,
                              QPainter& painter) const {
    const bool round = element == PE_IndicatorRadioButton;
    const auto draw = [&](const QRectF& box) {
        round ? painter.drawEllipse(box) : painter.drawRoundedRect(box, corner_px, corner_px);
    };
    const bool enabled = is(option, State_Enabled);
    const bool on = is(option, State_On);
    const bool partly = is(option, State_NoChange);
    const QPalette::ColorGroup group = enabled ? QPalette::Active : QPalette::Disabled;
    const QColor accent = option.palette.color(group, QPalette::Highlight);
    QColor outline = option.palette.color(QPalette::Active, QPalette::PlaceholderText);
    outline.setAlphaF(enabled ? 1 : disabled_opacity);
    const double side = std::min(option.rect.width(), option.rect.height()) - outline_px;
    QRectF box(0, 0, side, side);
    box.moveCenter(QRectF(option.rect).center());

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool filled = on || partly;
    const bool hovered = enabled && is(option, State_MouseOver);
    painter.setPen(QPen(filled || hovered ? accent : outline, outline_px));
    painter.setBrush(filled ? accent : option.palette.color(group, QPalette::Base));
    draw(box);
    const QColor mark = option.palette.color(group, QPalette::HighlightedText);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark);
    if (round && on) {
        const double inset = side * 0.3;
        painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
    } else if (partly) {
        painter.drawRect(box.adjusted(side * 0.25, side * 0.44, -side * 0.25, -side * 0.44));
    } else if (on) {
        drawTick(painter, box, mark);
    }
    painter.restore();
}

void RoomStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const {
    const QColor line = option->palette.color(QPalette::Mid);
    switch (element) {
        case CE_ToolBar:
            painter->fillRect(option->rect, option->palette.window());
            return;
        case CE_Splitter: {
            const QRect& rect = option->rect;
            painter->fillRect(
                rect.width() < rect.height()
                    ? QRect(rect.center().x(), rect.top(), 1, rect.height())
                    : QRect(rect.left(), rect.center().y(), rect.width(), 1),
                is(*option, State_MouseOver) ? option->palette.color(QPalette::Highlight) : line);
            return;
        }
        case CE_MenuItem:
            if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
                item != nullptr && item->menuItemType == QStyleOptionMenuItem::Separator &&
                item->text.isEmpty()) {
                painter->fillRect(QRect(option->rect.left() + 6, option->rect.center().y(),
                                        option->rect.width() - 12, 1),
                                  line);
                return;
            }
            break;
        default:
            break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
    if (element == CE_ProgressBarGroove || element == CE_HeaderSection) {
        drawOutline(*painter, option->rect, line, 1);
    } else if (element == CE_TabBarTabShape) {
        drawOutline(*painter, option->rect, line, 1);
        if (is(*option, State_Selected)) {
            drawChosen(*painter, *option);
        }
    }
}

void RoomStyle::drawSlider(const QStyleOptionSlider& option, QPainter& painter,
                           const QWidget* widget) const {
    const bool upright = option.orientation == Qt::Vertical;
    const QRect handle = subControlRect(CC_Slider, &option, SC_SliderHandle, widget);
    QRect groove = subControlRect(CC_Slider, &option, SC_SliderGroove, widget);
    const QPoint middle = groove.center();
    upright ? groove.setWidth(groove_px) : groove.setHeight(groove_px);
    groove.moveCenter(middle);
    QRect before = groove;  // on the side of the smallest value
    if (upright) {
        option.upsideDown ? before.setTop(handle.center().y())
                          : before.setBottom(handle.center().y());
    } else {
        option.upsideDown ? before.setLeft(handle.center().x())
                          : before.setRight(handle.center().x());
    }
    const QPalette& palette = option.palette;
    const bool enabled = is(option, State_Enabled);
    QColor accent = palette.color(enabled ? QPalette::Highlight : QPalette::PlaceholderText);
    accent.setAlphaF(enabled ? 1 : disabled_opacity);
    drawOutline(painter, groove, {}, 0, palette.color(QPalette::Mid));
    drawOutline(painter, before, {}, 0, accent);
    drawOutline(painter, handle, enabled ? accent : palette.color(QPalette::Mid), ring_px,
                palette.color(is(option, State_Sunken) ? QPalette::Highlight : QPalette::Button));
}

void RoomStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                                   QPainter* painter, const QWidget* widget) const {
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control == CC_Slider && slider != nullptr) {
        drawSlider(*slider, *painter, widget);
        if (hasRing(*option)) {
            drawOutline(*painter, option->rect, option->palette.color(QPalette::Highlight),
                        ring_px);
        }
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_ComboBox || control == CC_SpinBox) {
        drawFrame(*painter, *option,
                  control == CC_SpinBox ? is(*option, State_HasFocus) : hasRing(*option));
    } else if (control == CC_ScrollBar && slider != nullptr && slider->maximum > slider->minimum) {
        const QRect handle = subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, widget);
        drawOutline(*painter, handle.adjusted(2, 2, -2, -2), {}, 0,
                    option->palette.color(is(*option, State_MouseOver) ? QPalette::PlaceholderText
                                                                       : QPalette::Mid));
    }
}

}  // namespace lucency
