// How the main window has its film shown: turns, windows, frames, presentation states.
#include "core/film/display.h"
#include "core/film/polarity.h"

#include "ui/commands/commands.h"
#include "ui/film/remembered_turns.h"
#include "ui/film/saved_windows.h"
#include "ui/film/window_presets.h"
#include "ui/main_window.h"
#include "ui/measure/drawing_document.h"
#include "ui/panels/film_facts_panel.h"
#include "ui/when_done.h"

#include <QMenu>
#include <QtConcurrent>

#include <algorithm>
#include <iterator>

namespace lucency {
namespace {

constexpr int most_preset_keys = 9;

}  // namespace

void MainWindow::connectFilmCommands() {
    const Commands& c = *commands_;
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(c.previous_frame, [this] { stepFrame(-1); });
    on(c.next_frame, [this] { stepFrame(1); });
    on(c.turn_left, [this] { turnFilm(view_->turn().turned(false)); });
    on(c.turn_right, [this] { turnFilm(view_->turn().turned(true)); });
    on(c.mirror, [this] { turnFilm({view_->turn().quarters, !view_->turn().mirrored}); });
    on(c.upright, [this] { turnFilm({}); });
    on(c.invert, [this](bool inverted) { view_->setInverted(inverted); });
    on(c.reset_window, [this] { view_->setWindow(defaultWindow(view_->shownFilm())); });
    on(c.correct_polarity, [this] { session_.correctPolarity(); });
    on(c.overlays, [this](bool shown) { view_->setOverlaysShown(shown); });
    on(c.presentation, [this] { present(view_->presentation() ? -1 : 0); });
}

void MainWindow::stepFrame(int frames) {
    session_.open({session_.place().path, session_.place().frame + frames});
}

void MainWindow::turnFilm(FilmTurn turn) {
    view_->setTurn(turn);
    rememberTurn(view_->film()->pixels, turn);
    updateCommands();
}

void MainWindow::showFilm(const Film& film) {
    view_->setFilm(film, rememberedTurn(film.pixels));
    commands_->setPolarityCorrected(isPolarityCorrected(film));
    facts_->showFilm(film);
    drawings_->setFilm(film);
    if (!at_hand_) {  // what is kept of a film is not to lead a study's reader
        drawings_->lookFor(session_.pixelsSha256());
    }
    showOpinionPlace();
    updateFilmMenus();
    updateCommands();
    searchPresentations(film);
    findPriors();
}

void MainWindow::searchPresentations(const Film& film) {
    forgetPresentations();
    if (film.format != FilmFormat::Dicom) {
        return;
    }
    const std::stop_token stop = search_.get_token();
    const auto job = QtConcurrent::run([film, stop] { return presentationStatesFor(film, stop); });
    whenDone(job, this, [this, stop](const std::vector<PresentationState>& states) {
        if (!stop.stop_requested() && !states.empty()) {
            states_ = states;
            facts_->showPresentations(static_cast<int>(states.size()));
            view_->setOffer(
                tr("Presentation state: %1")
                    .arg(commands_->presentation->shortcut().toString(QKeySequence::NativeText)));
            updateFilmMenus();
            updateCommands();
        }
    });
}

void MainWindow::forgetPresentations() {
    search_.request_stop();
    search_ = std::stop_source();
    states_.clear();
    view_->setOffer({});
    commands_->setPresented(false);
}

void MainWindow::present(int index) {
    const bool any = index >= 0;
    view_->setPresentation(
        any ? std::optional(states_[static_cast<std::size_t>(index)]) : std::nullopt,
        rememberedTurn(view_->film()->pixels));
    commands_->setPresented(any);
    updateFilmMenus();
    updateCommands();
}

void MainWindow::updateFilmMenus() {
    commands_->invert->setChecked(view_->isInverted());
    presets_->clear();
    int number = 0;
    std::vector<WindowPreset> all = windowPresets(view_->shownFilm());
    std::ranges::copy(savedWindows(), std::back_inserter(all));
    std::ranges::copy(percentilePresets(view_->shownFilm()), std::back_inserter(all));
    for (const WindowPreset& preset : all) {
        QAction* action = presets_->addAction(preset.title);
        if (++number <= most_preset_keys) {
            action->setShortcut(QKeySequence(static_cast<Qt::Key>(Qt::Key_0 + number)));
        }
        connect(action, &QAction::triggered, this,
                [this, window = preset.window] { view_->setWindow(window); });
    }
    presentations_->clear();
    for (std::size_t i = 0; i < states_.size(); ++i) {
        const PresentationState& state = states_[i];
        const QString name = state.description.isEmpty() ? state.label : state.description;
        QAction* action = presentations_->addAction(
            state.created.isValid()
                ? tr("%1, %2").arg(name, locale().toString(state.created, QLocale::ShortFormat))
                : name);
        action->setCheckable(true);
        action->setChecked(view_->presentation() &&
                           view_->presentation()->sop_instance_uid == state.sop_instance_uid);
        // Queued: choosing fills the menu anew, which deletes the entry that was chosen.
        connect(
            action, &QAction::triggered, this,
            [this, index = static_cast<int>(i)](bool chosen) { present(chosen ? index : -1); },
            Qt::QueuedConnection);
    }
    presentations_->menuAction()->setVisible(states_.size() > 1);
}

void MainWindow::updateFilmCommands() {
    const Commands& c = *commands_;
    const bool film = session_.reading() != nullptr && view_->film();
    for (QAction* action : {c.fit, c.actual_size, c.zoom_in, c.zoom_out, c.turn_left, c.turn_right,
                            c.mirror, c.invert, c.reset_window, c.correct_polarity}) {
        action->setEnabled(film);
    }
    c.upright->setEnabled(film && view_->turn() != FilmTurn());
    c.overlays->setEnabled(film && !view_->film()->overlays.empty());
    c.presentation->setEnabled(film && !states_.empty());
    c.previous_frame->setEnabled(film && view_->film()->frame > 0);
    c.next_frame->setEnabled(film && view_->film()->frame + 1 < view_->film()->frames);
    presets_->setEnabled(film);
}

}  // namespace lucency
