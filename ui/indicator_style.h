#pragma once

#include <QProxyStyle>

namespace lucency {

/// Fusion, with boxes and rings to tick that are seen on a dark ground before they are ticked:
/// outlines at 3:1 and more (WCAG 2.2, 1.4.11), filled with the accent once they are.
class IndicatorStyle : public QProxyStyle {
    Q_OBJECT
public:
    IndicatorStyle();

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
};

}  // namespace lucency
