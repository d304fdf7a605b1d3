#include "ui/film/scale_bar.h"

#include "core/measure/measure_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

double roundLength(double longest) {
    const double power = std::pow(10.0, std::floor(std::log10(longest)));
    for (const double step : {5.0, 2.0}) {
        if (step * power <= longest) {
            return step * power;
        }
    }
    return power;
}

}  // namespace

ScaleBar makeScaleBar(const std::optional<PixelSpacing>& spacing, double longest_film_px) {
    if (!spacing || spacing->plane == SpacingPlane::Unknown || spacing->column_mm <= 0) {
        const double length = std::max(1.0, roundLength(std::max(longest_film_px, 1.0)));
        return {length, QCoreApplication::translate("ScaleBar", "%1 pixels").arg(length)};
    }
    const double mm = roundLength(longest_film_px * spacing->column_mm);
    const QString length = mm >= 10 ? QCoreApplication::translate("ScaleBar", "%1 cm").arg(mm / 10)
                                    : QCoreApplication::translate("ScaleBar", "%1 mm").arg(mm);
    return {
        mm / spacing->column_mm,
        QCoreApplication::translate("ScaleBar", "%1, %2").arg(length, planeText(spacing->plane))};
}

}  // namespace lucency
