#pragma once

#include "ui/film_place.h"

#include <QTreeView>

namespace lucency {

class StudyModel;
class Thumbnails;

/// The study list on the screen. Groups are open as they come, as
/// long as the list is short; frames are closed. A click on a film
/// chooses it, and so does Enter; arrows move without choosing.
class StudyTree : public QTreeView {
    Q_OBJECT
public:
    StudyTree(StudyModel& model, QWidget* parent);

    /// Marks the film that is shown; nothing where it has no row.
    void mark(const FilmPlace& place);

Q_SIGNALS:
    void chosen(const lucency::FilmPlace& place);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    /// A tint and a bar at its side mark the row that is current.
    void drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                 const QModelIndex& index) const override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;

private:
    void openGroups(const QModelIndex& parent, int first, int last);
    void choose(const QModelIndex& index);

    StudyModel& model_;
};

}  // namespace lucency
