#pragma once

#include "core/film/film.h"

#include "ui/panels/section.h"

class QGridLayout;

namespace lucency {

/// What the film says of itself and how it was opened; nothing of whom it shows.
class FilmFactsPanel : public Section {
    Q_OBJECT
public:
    explicit FilmFactsPanel(QWidget* parent = nullptr);
    void showFilm(const Film& film);

private:
    void addFact(const QString& name, const QString& value);

    QGridLayout* grid_;
    QWidget* facts_ = nullptr;
    QLabel* notices_;
};

}  // namespace lucency
