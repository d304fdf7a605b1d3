#include "ui/panels/map_legend.h"

#include "core/explain/region_numbers.h"

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
    QStringList words;
    if (attribution) {
        words << tr("From warm, for %1, to cool, against it; full colour is a weight of %2")
                     .arg(attribution->label)
                     .arg(overlayScale(*attribution, style), 0, 'f', 3);
        const std::vector<int> numbers = regionNumbers(*attribution);
        for (const int label : outlinedRegions(*attribution, style)) {
            const auto region = static_cast<std::size_t>(label);
            words << tr("number %1 on the map: %2 points")
                         .arg(QString::number(numbers[region]),
                              pointsText(attribution->weights[region].weight));
        }
    }
    setAccessibleDescription(words.join(QStringLiteral("; ")));
    update();
}

QSize MapLegend::sizeHint() const {
    // Words, bar, numbers, outlined regions and the key of the hatching, see paintLegend.
    return {fontMetrics().averageCharWidth() * 44, static_cast<int>(5.9 * fontMetrics().height())};
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
