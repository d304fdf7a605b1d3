#pragma once

#include <QProxyStyle>

class QStyleOptionSlider;

namespace lucency {

/// Fusion, with the lines of the palette instead of shades worked out from its grounds, so that
/// every control is seen on a black ground too: frames and grooves in Mid, what the pointer is on
/// and what is chosen in Highlight. What has the focus wears a ring of 2 px (WCAG 2.2, 2.4.13);
/// boxes and rings to tick have outlines at 3:1 and more before they are ticked (1.4.11).
class RoomStyle : public QProxyStyle {
    Q_OBJECT
public:
    RoomStyle();

    /// No shortcut letter is underlined from right to left: it would be cut out of its word, whose
    /// letters join. Alt with the letter works all the same.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption* option,
                    const QWidget* widget) const override;
    /// Rows of lists have room for their words within the ring.
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& contents,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option,
                         const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option,
                            QPainter* painter, const QWidget* widget) const override;

private:
    void drawIndicator(PrimitiveElement element, const QStyleOption& option,
                       QPainter& painter) const;
    void drawSlider(const QStyleOptionSlider& option, QPainter& painter,
                    const QWidget* widget) const;
};

}  // namespace lucency
