#include "core/explain/region_numbers.h"

#include <QCoreApplication>
#include <QLinearGradient>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace lucency {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Legend)
};

/// The painter's font, made smaller where `rows` of it would not fit into the height or the words
/// not into the width; words that would need less than kLeastShare of it are cut instead.
QFont fittingFont(const QPainter& painter, QSizeF room, double rows, double widest) {
    constexpr double kLeastShare = 0.7;
    QFont font = painter.font();
    const double tall = QFontMetricsF(font, painter.device()).height() * rows;
    const double factor =
        std::min({1.0, room.height() / tall, std::max(room.width() / widest, kLeastShare)});
    if (factor < 1) {
        if (font.pixelSize() > 0) {
            font.setPixelSize(std::max(1, int(font.pixelSize() * factor)));
        } else {
            font.setPointSizeF(std::max(1.0, font.pointSizeF() * factor));
        }
    }
    return font;
}

void paintBar(QPainter& painter, const QRectF& bar, bool against, const QColor& ink) {
    QLinearGradient gradient(bar.topLeft(), bar.topRight());
    constexpr int kStops = 16;
    for (int stop = 0; stop <= kStops; ++stop) {
        const double place = double(stop) / kStops;
        gradient.setColorAt(place, attributionColour(against ? 2 * place - 1 : place));
    }
    painter.fillRect(bar, gradient);
    painter.setPen(QPen(ink, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(bar);
}

/// Number and weight of each outlined region, in places of the same width.
void paintNumbers(QPainter& painter, const QRectF& row, const Attribution& attribution,
                  const OverlayStyle& style, const QColor& ink) {
    const std::vector<int> numbers = regionNumbers(attribution);
    const double size = regionNumberSize(painter);
    const double place = row.width() / std::max(1, style.outlined);
    double left = row.left();
    for (const int label : outlinedRegions(attribution, style)) {
        const double weight = attribution.weights[std::size_t(label)].weight;
        paintRegionNumber(painter, {left + size / 2 + 1, row.center().y()},
                          numbers[std::size_t(label)], weight);
        painter.setPen(ink);
        const QRectF words(left + size * 1.2, row.top(), place - size * 1.2, row.height());
        painter.drawText(words, int(Qt::AlignLeft | Qt::AlignAbsolute | Qt::AlignVCenter),
                         QFontMetricsF(painter.font(), painter.device())
                             .elidedText(pointsText(weight, overlayScale(attribution, style)),
                                         Qt::ElideRight, words.width()));
        left += place;
    }
}

void paintHatchKey(QPainter& painter, const QRectF& key, const QColor& ink) {
    painter.setPen(QPen(ink, key.height() / 9));
    painter.save();
    painter.setClipRect(key, Qt::IntersectClip);
    const double step = key.height() / 2.5;
    for (double x = key.left() - key.height(); x < key.right(); x += step) {
        painter.drawLine(QPointF(x, key.bottom()), QPointF(x + key.height(), key.top()));
    }
    painter.restore();
    painter.setPen(QPen(ink, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(key);
}

}  // namespace

QString pointsText(double weight, double beside) {
    const double value = weight * 100;
    const int decimals = std::max(std::abs(value), std::abs(beside) * 100) < 1 ? 2 : 1;
    const QString number = QLocale().toString(std::abs(value), 'f', decimals);
    return (weight < 0 ? QStringLiteral("\u2212") : QStringLiteral("+")) + number;
}

void paintLegend(QPainter& painter, const QRectF& area, const Attribution& attribution,
                 const OverlayStyle& style, const QColor& ink) {
    painter.save();
    // Against is on the left in every language, as the bar has it; each word runs its own way.
    painter.setLayoutDirection(Qt::LayoutDirectionAuto);
    // Rows of text: the words, the bar with its gaps, the numbers, the outlined regions, and the
    // key of the hatching.
    const double rows = 3 + (style.outlined > 0 ? 1.5 : 0) + (style.hatch_unstable ? 1.2 : 0);
    const QString words_against = Words::tr("against %1").arg(attribution.label);
    const QString words_for = Words::tr("for %1").arg(attribution.label);
    const double scale = overlayScale(attribution, style);
    const QString most = Words::tr("%1 points").arg(pointsText(scale));
    const QFontMetricsF wished(painter.font(), painter.device());
    const double number = wished.horizontalAdvance(pointsText(-scale)) + 1.4 * wished.height();
    const double widest = std::max(
        2.2 * std::max({wished.horizontalAdvance(words_against),
                        wished.horizontalAdvance(words_for), wished.horizontalAdvance(most)}),
        style.outlined * number);
    painter.setFont(fittingFont(painter, area.size(), rows, widest));
    const QFontMetricsF metrics(painter.font(), painter.device());
    const double line = metrics.height();
    const double half = area.width() / 2;
    const double gap = metrics.horizontalAdvance(QLatin1Char(' '));
    const bool against = style.show_against;
    painter.setPen(ink);
    const auto text = [&](const QRectF& box, Qt::Alignment side, const QString& words) {
        painter.drawText(box, int(side | Qt::AlignAbsolute | Qt::AlignVCenter) | Qt::TextSingleLine,
                         metrics.elidedText(words, Qt::ElideRight, box.width()));
    };

    double top = area.top();
    if (against) {
        text({area.left(), top, half - gap, line}, Qt::AlignLeft, words_against);
    }
    text({against ? area.left() + half + gap : area.left(), top,
          against ? half - gap : area.width(), line},
         Qt::AlignRight, words_for);
    top += line * 1.1;

    const QRectF bar(area.left() + 0.5, top, area.width() - 1, line * 0.7);
    paintBar(painter, bar, against, ink);
    top = bar.bottom() + line * 0.1;

    painter.setPen(ink);
    const double third = area.width() / 3;
    if (against) {
        text({area.left(), top, third, line}, Qt::AlignLeft, pointsText(-scale));
        text({area.left() + third, top, third, line}, Qt::AlignHCenter, QStringLiteral("0"));
    } else {
        text({area.left(), top, third, line}, Qt::AlignLeft, QStringLiteral("0"));
    }
    // The zero stands in the middle third alone: the right number may reach a little into it.
    const double room =
        against ? half - metrics.horizontalAdvance(QStringLiteral("00")) : 2 * third;
    text({area.right() - room, top, room, line}, Qt::AlignRight, most);
    top += line;

    if (style.outlined > 0) {
        paintNumbers(painter, {area.left(), top + line * 0.3, area.width(), line * 1.15},
                     attribution, style, ink);
        top += line * 1.5;
    }
    if (style.hatch_unstable) {
        const QRectF key(area.left() + 0.5, top + line * 0.3, line * 1.4, line * 0.7);
        paintHatchKey(painter, key, ink);
        painter.setPen(ink);
        text({key.right() + gap, top + line * 0.15, area.right() - key.right() - gap, line},
             Qt::AlignLeft, Words::tr("sign not stable"));
    }
    painter.restore();
}

}  // namespace lucency
