#include "ui/commands/recent_films.h"

#include "ui/settings/settings.h"

#include <QFileInfo>

namespace lucency {
RecentFilms::RecentFilms(QAction* clear, QWidget* parent)
    : QMenu(tr("Open &recent"), parent), clear_(clear) {
    fill();
}

QStringList RecentFilms::paths() {
    return settings::recent_films.value();
}

void RecentFilms::add(const QString& path) {
    QStringList list = paths();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    list.removeAll(absolute);
    list.prepend(absolute);
    keep(list.mid(0, most));
}

void RecentFilms::forget() {
    keep({});
}

void RecentFilms::keep(const QStringList& paths) {
    settings::recent_films.set(paths);
    fill();
}

void RecentFilms::fill() {
    clear();
    const QStringList list = paths();
    for (const QString& path : list) {
        QAction* entry =
            addAction(QFileInfo(path).fileName().replace(QLatin1Char('&'), QStringLiteral("&&")));
        // Queued: choosing fills the menu anew, which deletes the entry that was chosen.
        connect(
            entry, &QAction::triggered, this, [this, path] { Q_EMIT filmChosen(path); },
            Qt::QueuedConnection);
    }
    addSeparator();
    addAction(clear_);
    setEnabled(!list.isEmpty());
}

}  // namespace lucency
