#include "ui/panels/map_legend.h"

#include "ui/theme.h"

#include <QPainter>

namespace lucency {

MapLegend::MapLegend(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Legend of the map"));
}

void MapLegend::setMap(const std::optional<Attribution>& attribution, const OverlayStyle& style) {
    attribution_ = attribution;
    style_ = style;
    setAccessibleDescription(
        attribution ? tr("From warm, for %1, to cool, against it; full colour is a weight of %2")
                          .arg(attribution->label)
                          .arg(overlayScale(*attribution, style), 0, 'f', 3)
                    : QString());
    update();
}

QSize MapLegend::sizeHint() const {
    // Words, bar, numbers and the key of the hatching, see paintLegend.
    return {fontMetrics().averageCharWidth() * 44, static_cast<int>(4.4 * fontMetrics().height())};
}

void MapLegend::paintEvent(QPaintEvent*) {
    if (!attribution_) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLegend(painter, rect(), *attribution_, style_, currentColours().text);
}

}  // namespace lucency
