#include "ui/panels/film_list.h"

#include <QFileInfo>
#include <QSignalBlocker>

namespace lucency {

FilmList::FilmList(QWidget* parent) : QListWidget(parent) {
    setAccessibleName(tr("Films"));
    setFrameShape(QFrame::NoFrame);
    setTextElideMode(Qt::ElideMiddle);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMinimumWidth(140);
    setStyleSheet(
        QStringLiteral("QListWidget::item { border: 0; padding: 6px 12px }"
                       "QListWidget::item:selected { background: palette(highlight);"
                       "                             color: palette(highlighted-text) }"));
    connect(this, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0) {
            Q_EMIT filmChosen(row);
        }
    });
}

void FilmList::setFilms(const QStringList& paths, int current) {
    const QSignalBlocker quiet(this);
    clear();
    for (const QString& path : paths) {
        auto* item = new QListWidgetItem(QFileInfo(path).fileName(), this);
        item->setToolTip(item->text());
    }
    setCurrentRow(current);
}

}  // namespace lucency
