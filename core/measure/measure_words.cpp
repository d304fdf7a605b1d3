#include "core/measure/measure_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace lucency {
namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Measure)
};

constexpr double adult_years = 18;

QString number(double value, int decimals) {
    return QLocale().toString(value, 'f', decimals);
}

/// Of the pixels' own values: with two decimals where they are small.
QString valueNumber(double value) {
    return number(value, std::abs(value) < 20 ? 2 : 1);
}

QString withPlane(const QString& length, const LengthScale& scale) {
    return scale.inMm() ? Text::tr("%1, %2", "length, plane").arg(length, planeText(scale.plane))
                        : length;
}

}  // namespace

QString planeText(SpacingPlane plane) {
    switch (plane) {
        case SpacingPlane::Detector:
            return Text::tr("detector");
        case SpacingPlane::Patient:
            return Text::tr("patient");
        case SpacingPlane::Calibrated:
            return Text::tr("calibrated");
        case SpacingPlane::Unknown:
            break;
    }
    return Text::tr("unknown plane");
}

QString drawingTitle(DrawingKind kind) {
    switch (kind) {
        case DrawingKind::Distance:
            return Text::tr("Length");
        case DrawingKind::Angle:
            return Text::tr("Angle");
        case DrawingKind::Cobb:
            return Text::tr("Cobb angle");
        case DrawingKind::Polyline:
            return Text::tr("Polyline");
        case DrawingKind::Rectangle:
            return Text::tr("Rectangle");
        case DrawingKind::Ellipse:
            return Text::tr("Ellipse");
        case DrawingKind::Freehand:
            return Text::tr("Outline");
        case DrawingKind::HeartRatio:
            return Text::tr("Cardiothoracic ratio");
        case DrawingKind::Arrow:
            return Text::tr("Arrow");
        case DrawingKind::Note:
            return Text::tr("Note");
        case DrawingKind::Calibration:
            return Text::tr("Known length");
    }
    return {};
}

QString quantityText(const MeasuredValue& value, const LengthScale& scale) {
    const bool mm = scale.inMm();
    switch (value.quantity) {
        case Quantity::Length:
        case Quantity::HeartRight:
        case Quantity::HeartLeft:
        case Quantity::HeartWidth:
        case Quantity::ThoraxWidth:
            return mm ? Text::tr("%1 mm").arg(number(value.value, 1))
                      : Text::tr("%1 px").arg(number(value.value, 1));
        case Quantity::Area: {
            const QString area = number(value.value, value.value < 100 ? 1 : 0);
            return mm ? Text::tr("%1 mm²").arg(area) : Text::tr("%1 px²").arg(area);
        }
        case Quantity::Angle:
            return Text::tr("%1°").arg(number(value.value, 1));
        case Quantity::Mean:
        case Quantity::Deviation:
        case Quantity::Least:
        case Quantity::Most:
            return valueNumber(value.value);
        case Quantity::Ratio:
            return number(value.value, 2);
        case Quantity::KnownLength:
            return Text::tr("%1 mm").arg(number(value.value, 1));
    }
    return {};
}

QStringList measureText(const Drawing& drawing, const std::vector<MeasuredValue>& values,
                        const LengthScale& scale) {
    QStringList lines;
    if (!drawing.text.isEmpty()) {
        lines << drawing.text;
    }
    const auto text = [&](std::size_t i) { return quantityText(values[i], scale); };
    if (values.empty()) {
        return lines;
    }
    switch (drawing.kind) {
        case DrawingKind::Angle:
            lines << text(0);
            break;
        case DrawingKind::Cobb:
            lines << Text::tr("Cobb %1").arg(text(0));
            break;
        case DrawingKind::Distance:
        case DrawingKind::Polyline:
            lines << withPlane(text(0), scale);
            if (values.size() > 1) {
                lines << Text::tr("Area %1").arg(withPlane(text(1), scale));
            }
            break;
        case DrawingKind::Rectangle:
        case DrawingKind::Ellipse:
        case DrawingKind::Freehand:
            lines << Text::tr("Area %1").arg(withPlane(text(0), scale));
            if (values.size() > 1) {
                lines << Text::tr("Mean %1, SD %2").arg(text(1), text(2))
                      << Text::tr("Values %1 to %2").arg(text(3), text(4));
            }
            break;
        case DrawingKind::HeartRatio:
            lines << Text::tr("CTR %1").arg(text(0))
                  << Text::tr("Heart %1 + %2 = %3").arg(text(1), text(2), text(3))
                  << Text::tr("Thorax %1").arg(withPlane(text(4), scale));
            break;
        case DrawingKind::Calibration:
            lines << Text::tr("%1, known").arg(text(0));
            break;
        case DrawingKind::Arrow:
        case DrawingKind::Note:
            break;
    }
    return lines;
}

QString heartRatioStep(std::size_t points) {
    switch (points) {
        case MidlineTop:
            return Text::tr(
                "1 of 5: Draw the midline along the spinous processes, from top to bottom.");
        case MidlineBottom:
            return Text::tr("1 of 5: Now the midline's lower end.");
        case HeartRight:
            return Text::tr(
                "2 of 5: Click the heart's right border where it is farthest from the midline.");
        case HeartLeft:
            return Text::tr(
                "3 of 5: Click the heart's left border where it is farthest from the midline.");
        case ThoraxRight:
            return Text::tr(
                "4 of 5: Click the inner edge of the right ribs where the thorax is widest.");
        case ThoraxLeft:
            return Text::tr(
                "5 of 5: Click the inner edge of the left ribs where the thorax is widest.");
        default:
            return {};
    }
}

QStringList heartRatioRemarks(const Film& film) {
    QStringList remarks;
    const QString& view = film.acquisition.view_position;
    if (view == QLatin1String("AP")) {
        remarks << Text::tr(
            "AP view: the heart is magnified, and the ratio comes out larger than on a PA view.");
    } else if (view.isEmpty()) {
        remarks << Text::tr(
            "The film does not say its view. On an AP view the heart is magnified, and the ratio "
            "comes out larger than on a PA view.");
    } else if (view != QLatin1String("PA")) {
        remarks << Text::tr("The ratio is defined for PA views; this film says %1.").arg(view);
    }
    const auto age = film.acquisition.patient_age_years;
    if (!age) {
        remarks << Text::tr(
                       "The film does not say the patient's age. The limit of %1 is for adults; in "
                       "children "
                       "larger ratios are normal, in infants up to about %2.")
                       .arg(number(0.5, 2), number(0.6, 2));
    } else if (*age < 1) {
        remarks
            << Text::tr(
                   "The limit of %1 is for adults; in infants ratios up to about %2 are normal.")
                   .arg(number(0.5, 2), number(0.6, 2));
    } else if (*age < adult_years) {
        remarks << Text::tr(
                       "The limit of %1 is for adults; in children larger ratios can be normal.")
                       .arg(number(0.5, 2));
    }
    return remarks;
}

}  // namespace lucency
