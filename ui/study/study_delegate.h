#pragma once

#include "core/review/disclosure.h"

#include <QStyledItemDelegate>

namespace lucency {

class StudyModel;
class Thumbnails;

/// Name of the line icon that stands beside the state's word.
QString workStateIcon(WorkState state);

/// Draws a row of the study list: a film with its thumbnail, a group with its title, each with what
/// is known of it on a second line.
class StudyDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    StudyDelegate(const StudyModel& model, Thumbnails& thumbnails, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    /// The same for every row: a view of thousands need not ask each (setUniformRowHeights).
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintThumbnail(QPainter& painter, const QRect& box, const QModelIndex& index) const;

    const StudyModel& model_;
    Thumbnails& thumbnails_;
};

}  // namespace lucency
