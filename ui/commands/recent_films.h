#pragma once

#include <QMenu>

namespace lucency {

/// The films opened last, as a menu; their paths are kept in the user's own settings alone.
class RecentFilms : public QMenu {
    Q_OBJECT
public:
    static constexpr int most = 10;

    /// `clear` ends the menu; who made it connects it to forget().
    RecentFilms(QAction* clear, QWidget* parent);

    void add(const QString& path);
    void forget();
    static QStringList paths();

Q_SIGNALS:
    void filmChosen(const QString& path);

private:
    void keep(const QStringList& paths);
    void fill();

    QAction* clear_;
};

}  // namespace lucency
