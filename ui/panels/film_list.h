#pragma once

#include <QListWidget>

namespace lucency {

/// The films that were opened together, by file name, to move among.
class FilmList : public QListWidget {
    Q_OBJECT
public:
    explicit FilmList(QWidget* parent = nullptr);

    void setFilms(const QStringList& paths, int current);

Q_SIGNALS:
    void filmChosen(int index);
};

}  // namespace lucency
