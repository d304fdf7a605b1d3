#include "ui/lab/compare_tile.h"

#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr int margin = 8;
constexpr int text_lines = 4;

QString number(double value) {
    return QString::number(value, 'f', 2);
}

QString trustWord(Trust trust) {
    switch (trust) {
        case Trust::Trusted:
            return CompareTile::tr("\u2713 Follows the model");
        case Trust::Unstable:
            return CompareTile::tr("\u25b3 Unstable");
        case Trust::DoNotTrust:
            break;
    }
    return CompareTile::tr("\u2715 Do not trust this map");
}

}  // namespace

CompareTile::CompareTile(QWidget* parent) : QAbstractButton(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void CompareTile::show(const Content& content, const OverlayStyle& style) {
    content_ = content;
    style_ = style;
    setText(content.title);
    setAccessibleName(content.title);
    QStringList words;
    for (const Line& line : lines()) {
        words << line.text;
    }
    QStringList tips{content.title};
    if (content.map) {
        tips << tr("Click to see it over the film.") << trustReason(*content.map);
    }
    if (content.measured) {
        tips << faithSentence(content.measured->faith);
        if (content.measured->randomisation) {
            tips << randomisationSentence(*content.measured->randomisation);
        }
    }
    tips.removeAll(QString());
    setToolTip(tips.join(QLatin1Char('\n')));
    setAccessibleDescription((words + tips.mid(1)).join(QStringLiteral(", ")));
    setEnabled(content.map.has_value());
    setCursor(content.map ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

std::vector<CompareTile::Line> CompareTile::lines() const {
    std::vector<Line> lines;
    if (!content_.map) {
        return lines;
    }
    const Attribution& map = *content_.map;
    lines.push_back({tr("R² %1, %2 samples").arg(number(map.r2)).arg(map.samples)});
    lines.push_back(content_.running ? Line{tr("Still sharpening…")}
                                     : Line{trustWord(map.trust), map.trust != Trust::Trusted});
    if (!content_.measure_error.isEmpty()) {
        lines.push_back({content_.measure_error, true});
    } else if (content_.measured) {
        const Faith& faith = content_.measured->faith;
        lines.push_back({tr("Deletion %1, insertion %2, chance %3")
                             .arg(number(faith.deletion_auc), number(faith.insertion_auc),
                                  number(faith.random_auc)),
                         !faith.hidesBetterThanChance() && !faith.showsBetterThanChance()});
        const auto& check = content_.measured->randomisation;
        lines.push_back({tr("Infidelity %1, %2")
                             .arg(QString::number(faith.infidelity, 'g', 2),
                                  !check                ? tr("cannot be scrambled")
                                  : check->mapChanges() ? tr("changes with the network")
                                                        : tr("same for a scrambled network")),
                         check && !check->mapChanges()});
    }
    return lines;
}

void CompareTile::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setRenderHint(QPainter::Antialiasing);
    const ThemeColours& colours = currentColours();
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.line, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() && isEnabled() ? colours.window : colours.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);

    const QFontMetricsF metrics(font());
    const double line = metrics.height();
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colours.text);
    painter.drawText(QRectF(margin, margin, width() - 2 * margin, line),
                     Qt::AlignLeading | Qt::AlignVCenter, content_.title);
    painter.setFont(font());

    const QRectF place(margin, margin + line * 1.4, width() - 2 * margin,
                       height() - 2 * margin - line * (1.8 + text_lines));
    painter.fillRect(place, colours.ground);
    if (!content_.film.isNull()) {
        const QSizeF turned = content_.turn.mapRect(QRectF(content_.film.rect())).size();
        QRectF at(QPointF(), turned.scaled(place.size(), Qt::KeepAspectRatio));
        at.moveCenter(place.center());
        QSizeF upright = at.size() * devicePixelRatioF();
        if (content_.turn.m11() == 0) {
            upright.transpose();
        }
        const QSize size = upright.toSize().expandedTo({1, 1});
        QImage picture =
            content_.film.scaled(size, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
        picture = content_.map ? flattenOverlay(picture, *content_.map, style_)
                               : picture.convertToFormat(QImage::Format_RGB888);
        painter.setOpacity(content_.map ? 1 : 0.45);
        painter.drawImage(at, picture.transformed(content_.turn));
        painter.setOpacity(1);
    }
    if (!content_.map) {
        painter.setPen(colours.film_text);
        painter.drawText(place.adjusted(margin, margin, -margin, -margin),
                         Qt::AlignCenter | Qt::TextWordWrap, content_.sentence);
    }
    double top = place.bottom() + line * 0.4;
    for (const Line& text : lines()) {
        painter.setPen(text.warns ? colours.warning : colours.quiet);
        painter.drawText(QRectF(margin, top, width() - 2 * margin, line),
                         Qt::AlignLeading | Qt::AlignVCenter,
                         metrics.elidedText(text.text, Qt::ElideRight, width() - 2 * margin));
        top += line;
    }
}

}  // namespace lucency
