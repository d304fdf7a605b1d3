#pragma once

#include <QProxyStyle>

namespace lucency {

/// Fusion, with boxes and rings to tick that are seen on a dark ground before they are ticked:
/// outlines at 3:1 and more (WCAG 2.2, 1.4.11), filled with the accent once they are.
class IndicatorStyle : public QProxyStyle {
    Q_OBJECT
public:
    IndicatorStyle();

    /// No shortcut letter is underlined from right to left: it would be cut out of its word, whose
    /// letters join. Alt with the letter works all the same.
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* answer) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

}  // namespace lucency
