#include "ui/study/study_tree.h"

#include "ui/study/study_delegate.h"
#include "ui/study/study_model.h"
#include "ui/study/thumbnails.h"
#include "ui/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace lucency {
namespace {
constexpr int indent = 14;
constexpr int most_films_opened = 200;
constexpr int bar_width = 3;
}  // namespace

StudyTree::StudyTree(StudyModel& model, QWidget* parent) : QTreeView(parent), model_(model) {
    auto* thumbnails = new Thumbnails(this);
    setModel(&model);
    setItemDelegate(new StudyDelegate(model, *thumbnails, this));
    setAccessibleName(tr("Films"));
    setHeaderHidden(true);
    setFrameShape(QFrame::NoFrame);
    setIndentation(indent);
    setUniformRowHeights(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(thumbnails, &Thumbnails::made, this, [this](const FilmPlace& place) {
        const QModelIndex row = model_.indexOf(place);
        if (row.isValid()) {
            update(row);
        }
    });
    connect(&model, &QAbstractItemModel::modelReset, this,
            [this] { openGroups({}, 0, model_.rowCount() - 1); });
    connect(this, &QTreeView::clicked, this, [this](const QModelIndex& index) {
        if (index.data(StudyModel::FilmRole).toBool()) {
            choose(index);
        }
    });
}

void StudyTree::mark(const FilmPlace& place) {
    const QModelIndex row = model_.indexOf(place);
    if (row.isValid()) {
        setCurrentIndex(row);
        scrollTo(row);
    }
}

void StudyTree::choose(const QModelIndex& index) {
    const FilmPlace place = model_.placeAt(index);
    if (!place.path.isEmpty()) {
        Q_EMIT chosen(place);
    }
}

void StudyTree::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        event->ignore();  // the window's: the film bare
    } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
               event->modifiers() == Qt::NoModifier && currentIndex().isValid()) {
        choose(currentIndex());
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void StudyTree::drawRow(QPainter* painter, const QStyleOptionViewItem& option,
                        const QModelIndex& index) const {
    if (selectionModel()->isSelected(index)) {
        painter->fillRect(option.rect, currentColours().selection);
        painter->fillRect(QStyle::visualRect(
                              layoutDirection(), option.rect,
                              QRect(option.rect.topLeft(), QSize(bar_width, option.rect.height()))),
                          currentColours().accent);
    }
    QStyleOptionViewItem marked(option);  // instead of the style's own mark
    marked.palette.setColor(QPalette::Highlight, Qt::transparent);
    QTreeView::drawRow(painter, marked, index);
}

void StudyTree::rowsInserted(const QModelIndex& parent, int first, int last) {
    QTreeView::rowsInserted(parent, first, last);
    openGroups(parent, first, last);
}

void StudyTree::openGroups(const QModelIndex& parent, int first, int last) {
    if (model_.films().size() > most_films_opened) {
        return;
    }
    // A film that has become a group by this is opened, too.
    if (parent.isValid() && !parent.data(StudyModel::FilmRole).toBool()) {
        expand(parent);
    }
    for (int row = first; row <= last; ++row) {
        const QModelIndex index = model_.index(row, 0, parent);
        if (model_.rowCount(index) > 0 && !index.data(StudyModel::FilmRole).toBool()) {
            openGroups(index, 0, model_.rowCount(index) - 1);
        }
    }
}

}  // namespace lucency
