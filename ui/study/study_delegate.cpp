#include "ui/study/study_delegate.h"

#include "ui/icons.h"
#include "ui/study/study_model.h"
#include "ui/study/thumbnails.h"
#include "ui/theme.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace lucency {
namespace {

constexpr int side = 64;   // of a thumbnail, px
constexpr int margin = 4;  // above and below it
constexpr int gap = 8;     // beside text
constexpr int icon_side = 20;
constexpr int state_icon_side = 16;

QFont titleFont(const QFont& base, bool film) {
    QFont font = base;
    font.setWeight(film ? QFont::Normal : QFont::DemiBold);
    return font;
}

}  // namespace

QString workStateIcon(WorkState state) {
    switch (state) {
        case WorkState::New:
            return QStringLiteral("state-new");
        case WorkState::FirstRead:
            return QStringLiteral("state-first-read");
        case WorkState::ToDiscuss:
            return QStringLiteral("state-discuss");
        case WorkState::Refused:
            return QStringLiteral("warning");
        case WorkState::Done:
            break;
    }
    return QStringLiteral("state-done");
}

StudyDelegate::StudyDelegate(const StudyModel& model, Thumbnails& thumbnails, QObject* parent)
    : QStyledItemDelegate(parent), model_(model), thumbnails_(thumbnails) {}

QSize StudyDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const {
    return {2 * side, std::max(side, 2 * option.fontMetrics.height()) + 2 * margin};
}

void StudyDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const {
    const ThemeColours& colours = currentColours();
    const bool film = index.data(StudyModel::FilmRole).toBool();
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    const auto mirrored = [&](const QRect& rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setLayoutDirection(Qt::LayoutDirectionAuto);  // each text's own, not the window's
    const int side_of_text = int(QStyle::visualAlignment(option.direction, Qt::AlignLeft)) |
                             Qt::AlignAbsolute | Qt::AlignVCenter | Qt::TextSingleLine;
    QRect text = option.rect.adjusted(gap, 0, -gap, 0);
    if (film) {
        const QRect box(text.left(), text.top() + (text.height() - side) / 2, side, side);
        paintThumbnail(*painter, mirrored(box), index);
        text.setLeft(box.right() + 1 + gap);
    }
    const QFont title_font = titleFont(option.font, film);
    const QFontMetrics title_metrics(title_font);
    const QString title = index.data(Qt::DisplayRole).toString();
    const QString detail = index.data(StudyModel::DetailRole).toString();
    const int line = option.fontMetrics.height();
    const int lines = detail.isEmpty() ? 1 : 2;
    QRect row(text.left(), text.center().y() - lines * line / 2, text.width(), line);
    const auto write = [&](const QString& words, const QFont& font, const QFontMetrics& metrics,
                           const QColor& ink) {
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(mirrored(row), side_of_text,
                          metrics.elidedText(words, Qt::ElideRight, row.width()));
        row.translate(0, line);
    };
    const QVariant state = index.data(StudyModel::StateRole);
    const QRect whole = row;
    if (state.isValid() && !index.data(StudyModel::UnreadableRole).toBool()) {
        const auto is = static_cast<WorkState>(state.toInt());
        const QString words = workStateWords(is);
        const int width = option.fontMetrics.horizontalAdvance(words);
        QRect icon(0, 0, state_icon_side, state_icon_side);
        icon.moveCenter({row.right() - width - 4 - state_icon_side / 2, row.center().y()});
        painter->drawPixmap(mirrored(icon),
                            lineIcon(workStateIcon(is))
                                .pixmap(icon.size(), painter->device()->devicePixelRatioF()));
        painter->setFont(option.font);
        painter->setPen(selected ? colours.text : colours.quiet);
        painter->drawText(mirrored(QRect(row.right() - width, row.top(), width + 1, line)),
                          side_of_text, words);
        row.setRight(icon.left() - 4);
    }
    write(title, title_font, title_metrics, colours.text);
    row.setRight(whole.right());
    if (index.data(StudyModel::KeyImageRole).toBool()) {
        QRect icon(0, 0, state_icon_side, state_icon_side);
        icon.moveCenter({row.right() - state_icon_side / 2, row.center().y()});
        painter->drawPixmap(mirrored(icon),
                            lineIcon(QStringLiteral("key-image"))
                                .pixmap(icon.size(), painter->device()->devicePixelRatioF()));
        row.setRight(icon.left() - 4);
    }
    write(detail, option.font, option.fontMetrics, selected ? colours.text : colours.quiet);
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 2, Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void StudyDelegate::paintThumbnail(QPainter& painter, const QRect& box,
                                   const QModelIndex& index) const {
    painter.fillRect(box, currentColours().ground);
    const double ratio = painter.device()->devicePixelRatioF();
    const QImage* picture = nullptr;
    if (!index.data(StudyModel::UnreadableRole).toBool()) {
        picture =
            thumbnails_.find(model_.placeAt(index), static_cast<int>(std::lround(side * ratio)));
        if (picture == nullptr) {
            return;  // being made: the place is kept
        }
    }
    if (picture == nullptr || picture->isNull()) {
        const QRect icon(box.center() - QPoint(icon_side / 2, icon_side / 2),
                         QSize(icon_side, icon_side));
        painter.drawPixmap(
            icon, lineIcon(QStringLiteral("warning")).pixmap(icon.size(), ratio, QIcon::Disabled));
        return;
    }
    QRectF place(QPointF(), QSizeF(picture->size()) / ratio);
    place.moveCenter(QRectF(box).center());
    painter.drawImage(place, *picture);
}

}  // namespace lucency
