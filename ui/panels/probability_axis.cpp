#include "ui/panels/probability_axis.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>

namespace lucency {
namespace {
constexpr double bar_top = 8;
constexpr double bar_height = 12;
constexpr double side = 8;
}  // namespace

ProbabilityAxis::ProbabilityAxis(QWidget* parent) : QWidget(parent) {
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Probability"));
}

void ProbabilityAxis::setPrediction(const std::optional<Prediction>& prediction) {
    prediction_ = prediction;
    if (prediction) {
        setAccessibleDescription(tr("%1 on an axis from 0 to 1, operating point %2")
                                     .arg(prediction->positiveProbability(), 0, 'f', 2)
                                     .arg(prediction->operating_point, 0, 'f', 2));
    } else {
        setAccessibleDescription({});
    }
    update();
}

QSize ProbabilityAxis::sizeHint() const {
    return {240, static_cast<int>(bar_top + bar_height) + 8 + 2 * fontMetrics().lineSpacing()};
}

void ProbabilityAxis::paintEvent(QPaintEvent*) {
    const ThemeColours& colours = currentColours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFontMetricsF metrics(font());
    const double length = width() - 2 * side;
    const auto x = [&](double probability) { return side + probability * length; };
    const QRectF bar(side, bar_top, length, bar_height);

    painter.setPen(Qt::NoPen);
    painter.setBrush(colours.line);
    painter.drawRoundedRect(bar, 3, 3);
    const double numbers = bar.bottom() + 6 + metrics.ascent();
    painter.setPen(colours.quiet);
    const QString zero = QStringLiteral("0");
    const QString one = QStringLiteral("1");
    painter.drawText(QPointF(side, numbers), zero);
    painter.drawText(QPointF(side + length - metrics.horizontalAdvance(one), numbers), one);
    if (!prediction_) {
        return;
    }

    painter.setPen(Qt::NoPen);
    if (const auto& interval = prediction_->interval) {
        QColor band = colours.accent;
        band.setAlphaF(0.45F);
        painter.setBrush(band);
        const double low = x((*interval)[0]);
        painter.drawRoundedRect(
            QRectF(low, bar.top(), std::max(3.0, x((*interval)[1]) - low), bar_height), 3, 3);
    }
    // The operating point: a line through the bar, its name below.
    const double point = x(prediction_->operating_point);
    painter.setPen(QPen(colours.text, 2));
    painter.drawLine(QPointF(point, bar.top() - 5), QPointF(point, bar.bottom() + 5));
    const QString name = tr("operating point %1").arg(prediction_->operating_point, 0, 'f', 2);
    const double half = metrics.horizontalAdvance(name) / 2;
    painter.setPen(colours.quiet);
    const bool clear_of_ends = point - half > side + 14 && point + half < side + length - 14;
    painter.drawText(QPointF(std::clamp(point - half, side, side + length - 2 * half),
                             clear_of_ends ? numbers : numbers + metrics.lineSpacing()),
                     name);

    painter.setPen(QPen(colours.window, 2));
    painter.setBrush(colours.accent);
    painter.drawEllipse(QPointF(x(prediction_->positiveProbability()), bar.center().y()), 7, 7);
}

}  // namespace lucency
