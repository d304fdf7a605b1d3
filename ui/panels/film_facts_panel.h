#pragma once

#include "core/film/film.h"

#include "ui/panels/section.h"

class QAction;
class QGridLayout;
class QToolButton;

namespace lucency {

/// What the film says of itself and how it was opened; nothing of whom it shows.
class FilmFactsPanel : public Section {
    Q_OBJECT
public:
    /// What can be done about a film whose polarity is doubtful, and with a presentation state.
    struct Actions {
        QAction* correct_polarity;
        QAction* presentation;
    };
    explicit FilmFactsPanel(const Actions& actions, QWidget* parent = nullptr);

    /// No presentation state is known of then.
    void showFilm(const Film& film);
    /// How many presentation states lie beside the film.
    void showPresentations(int count);

private:
    void addFact(const QString& name, const QString& value);

    QGridLayout* grid_;
    QWidget* facts_ = nullptr;
    QLabel* notices_;
    QToolButton* polarity_;
    QLabel* presentations_;
    QToolButton* presentation_;
};

}  // namespace lucency
