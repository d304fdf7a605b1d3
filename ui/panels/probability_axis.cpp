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
    return {240, static_cast<int>(bar_top + bar_height) + 8 + fontMetrics().lineSpacing()};
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
    const double baseline = bar.bottom() + 6 + metrics.ascent();
    const auto end = [&](const QString& number, double left) {
        painter.setPen(colours.quiet);
        painter.drawText(QPointF(left, baseline), number);
    };
    const double zero_at = side;
    const double one_at = side + length - metrics.horizontalAdvance(QLatin1Char('1'));
    if (!prediction_) {
        end(QStringLiteral("0"), zero_at);
        end(QStringLiteral("1"), one_at);
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
    const QString at = tr("operating point %1").arg(prediction_->operating_point, 0, 'f', 2);
    const int films = prediction_->operating_point_films;
    const QString name = films > 0 ? tr("%1 (%2 films)").arg(at).arg(films) : at;
    const double name_width = metrics.horizontalAdvance(name);
    const double name_at =
        std::clamp(point - name_width / 2, side, std::max(side, side + length - name_width));
    end(name, name_at);
    if (name_at > zero_at + 2 * side) {
        end(QStringLiteral("0"), zero_at);
    }
    if (name_at + name_width < one_at - side) {
        end(QStringLiteral("1"), one_at);
    }

    painter.setPen(QPen(colours.window, 2));
    painter.setBrush(colours.accent);
    painter.drawEllipse(QPointF(x(prediction_->positiveProbability()), bar.center().y()), 7, 7);
}

}  // namespace lucency
