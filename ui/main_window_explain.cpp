// How the main window has an opinion explained: the map, and what is done with its regions.
#include "ui/commands/commands.h"
#include "ui/lab/compare_window.h"
#include "ui/lab/film_outlines.h"
#include "ui/lab/stepper.h"
#include "ui/lab/stepper_panel.h"
#include "ui/lab/what_if.h"
#include "ui/lab/what_if_panel.h"
#include "ui/main_window.h"
#include "ui/panels/explanation_panel.h"
#include "ui/regions/region_editor.h"

#include <QUndoGroup>

namespace lucency {
namespace {

constexpr double key_opacity = 0.1;

}  // namespace

void MainWindow::connectExplainCommands() {
    const Commands& c = *commands_;
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(c.show_map, [this](bool shown) { view_->setMapShown(shown); });
    on(c.show_thorax, [this] { showShortcuts(); });
    on(c.more_opacity,
       [this] { explanation_->setOpacity(explanation_->style().opacity + key_opacity); });
    on(c.less_opacity,
       [this] { explanation_->setOpacity(explanation_->style().opacity - key_opacity); });
    on(c.explain_again, [this] { session_.explainAgain(); });
    connect(explanation_, &ExplanationPanel::styleChanged, view_, &FilmView::setOverlayStyle);
    connect(explanation_, &ExplanationPanel::explanationChosen, this,
            [this](ExplainParameters explanation) {
                explanation.seed = session_.explanation().seed;
                session_.explainWith(explanation);
            });
    on(c.lock_scale, [this](bool locked) {
        const Reading* reading = session_.reading();
        explanation_->setScale(locked && reading != nullptr && reading->attribution
                                   ? overlayScale(*reading->attribution, explanation_->style())
                                   : 0);
    });
    connect(view_, &FilmView::pointerMoved, this, &MainWindow::showRegionAt);
    connect(view_, &FilmView::pointerLeft, this, [this] { explanation_->showRegion(-1); });
    view_->setOverlayStyle(explanation_->style());
    on(c.compare, [this] {
        compare_->show();
        compare_->raise();
        compare_->activateWindow();
    });
    connect(explanation_, &ExplanationPanel::styleChanged, compare_, &CompareWindow::setStyle);
    compare_->setStyle(explanation_->style());
    connect(compare_, &CompareWindow::mapChosen, &session_, &ReadingSession::adopt);
    connect(compare_, &CompareWindow::activityChanged, this, &MainWindow::updateCommands);

    on(c.edit_regions, [this] {
        regions_->show();
        regions_->raise();
        regions_->activateWindow();
        feedRegionEditor();
    });
    connect(regions_, &RegionEditor::explainWanted, this,
            [this](const std::shared_ptr<const Superpixels>& regions) {
                session_.explainWith(regions);
            });
    on(c.show_regions, [this] { what_if_->showAll(); });
    on(c.exchange_regions, [this] { what_if_->exchange(); });
    connect(what_if_, &WhatIf::changed, this, [this] {
        what_if_panel_->show(*what_if_);
        if (what_if_->isActive()) {
            view_->setNote(whatIfInOneLine(*what_if_));
            if (what_if_->focused() >= 0) {
                explanation_->showRegion(what_if_->focused());
            }
        }
        updateExplainCommands();
    });
    what_if_panel_->show(*what_if_);

    on(c.previous_sample, [this] { stepper_->goTo(stepper_->sample() - 1); });
    on(c.next_sample, [this] { stepper_->goTo(stepper_->sample() + 1); });
    connect(stepper_panel_, &StepperPanel::sampleChosen, stepper_, &Stepper::goTo);
    connect(stepper_, &Stepper::changed, this, [this] {
        stepper_panel_->show(*stepper_);
        if (stepper_->isActive()) {
            view_->setNote(sampleInOneLine(*stepper_));
        }
        updateExplainCommands();
    });
    stepper_panel_->show(*stepper_);

    connect(c.region_modes, &QActionGroup::triggered, this, &MainWindow::changeRegionMode);
    undo_->addStack(what_if_->history());
    on(c.undo, [this] { undo_->undo(); });
    on(c.redo, [this] { undo_->redo(); });
    connect(undo_, &QUndoGroup::canUndoChanged, c.undo, &QAction::setEnabled);
    connect(undo_, &QUndoGroup::canRedoChanged, c.redo, &QAction::setEnabled);
}

void MainWindow::changeRegionMode() {
    const Commands& c = *commands_;
    const bool any = c.region_modes->checkedAction() != nullptr;
    if (!c.what_if->isChecked()) {  // the one that goes clears what it drew before the next draws
        what_if_->setActive(false);
    }
    stepper_->setActive(c.step_samples->isChecked());
    what_if_->setActive(c.what_if->isChecked());
    useTool();
    if (any) {
        view_->setFocus();
    }
    updateExplainCommands();
}

void MainWindow::endRegionModes() {
    if (QAction* mode = commands_->region_modes->checkedAction()) {
        mode->setChecked(false);
        changeRegionMode();
    }
}

void MainWindow::feedRegionEditor() {
    const Reading* reading = session_.reading();
    regions_->setExplainable(reading != nullptr && reading->prediction.has_value());
    // Not before all is known of the film: the regions it was explained by come with it.
    if (reading == nullptr || session_.isBusy() || !regions_->isVisible() || regions_->hasFilm()) {
        return;
    }
    regions_->setFilm(reading->film, {view_->turn(), view_->window(), view_->isInverted()},
                      reading->attribution
                          ? std::make_shared<Superpixels>(reading->attribution->superpixels)
                          : nullptr,
                      session_.card() != nullptr ? session_.card()->input : InputSpec());
}

void MainWindow::forgetRegions() {
    regions_->clear();
    forgetMap();
}

void MainWindow::forgetMap() {
    endRegionModes();
    what_if_->setReading(nullptr);
    stepper_->setReading(nullptr);
    compare_->setReading(nullptr);
}

void MainWindow::showRegionAt(QPointF film_point) {
    const Reading* reading = session_.reading();
    if (reading != nullptr && reading->attribution) {
        const StoredPixels& film = reading->film.pixels;
        explanation_->showRegion(regionAt(reading->attribution->superpixels, film_point,
                                          QSizeF(film.columns, film.rows)));
    }
}

void MainWindow::showShortcuts() {
    const Reading* reading = session_.reading();
    if (reading != nullptr && reading->shortcuts) {
        explanation_->showShortcuts(*reading->shortcuts);
    }
    const bool known = reading != nullptr && reading->attribution && reading->shortcuts &&
                       reading->shortcuts->thorax.isBelieved();
    view_->setOutlines(
        commands_->show_thorax->isChecked() && known
            ? [shortcuts = *reading->shortcuts, regions = reading->attribution->superpixels](
                  QSize size) { return paintOutlines(shortcuts, regions, size); }
            : FilmView::Layer());
}

void MainWindow::updateExplainCommands() {
    const Commands& c = *commands_;
    const Reading* reading = session_.reading();
    const bool map = reading != nullptr && reading->attribution && reading->prediction;
    c.explain_again->setEnabled(reading != nullptr && reading->prediction && !session_.isBusy());
    c.what_if->setEnabled(map);
    c.edit_regions->setEnabled(reading != nullptr);
    feedRegionEditor();
    c.show_thorax->setEnabled(map && reading->shortcuts && reading->shortcuts->thorax.isBelieved());
    c.compare->setEnabled(map);
    c.step_samples->setEnabled(map);
    const bool stepping = stepper_->isActive() && stepper_->count() > 0;
    c.previous_sample->setEnabled(stepping && stepper_->sample() > 0);
    c.next_sample->setEnabled(stepping && stepper_->sample() + 1 < stepper_->count());
    c.lock_scale->setEnabled(map || c.lock_scale->isChecked());
    const bool asking = what_if_->isActive() && what_if_->hasRegions();
    c.show_regions->setEnabled(asking && !what_if_->hidden().empty());
    c.exchange_regions->setEnabled(asking && !what_if_->hidden().empty());
}

}  // namespace lucency
