// How the main window has an opinion explained: the map, and what is done with its regions.
#include "ui/commands/commands.h"
#include "ui/lab/film_outlines.h"
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
    view_->setOverlayStyle(explanation_->style());

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
        }
        updateExplainCommands();
    });
    what_if_panel_->show(*what_if_);

    connect(c.region_modes, &QActionGroup::triggered, this, &MainWindow::changeRegionMode);
    connect(c.tools, &QActionGroup::triggered, this, &MainWindow::endRegionModes);
    undo_->addStack(what_if_->history());
    on(c.undo, [this] { undo_->undo(); });
    on(c.redo, [this] { undo_->redo(); });
    connect(undo_, &QUndoGroup::canUndoChanged, c.undo, &QAction::setEnabled);
    connect(undo_, &QUndoGroup::canRedoChanged, c.redo, &QAction::setEnabled);
}

void MainWindow::changeRegionMode() {
    const Commands& c = *commands_;
    const bool any = c.region_modes->checkedAction() != nullptr;
    what_if_->setActive(c.what_if->isChecked());
    undo_->setActiveStack(c.what_if->isChecked() ? what_if_->history() : nullptr);
    view_->setTool(any                       ? FilmView::Tool::Point
                   : c.tool_pan->isChecked() ? FilmView::Tool::Pan
                                             : FilmView::Tool::Window);
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
    endRegionModes();
    what_if_->setReading(nullptr);
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
    const bool asking = what_if_->isActive() && what_if_->hasRegions();
    c.show_regions->setEnabled(asking && !what_if_->hidden().empty());
    c.exchange_regions->setEnabled(asking && !what_if_->hidden().empty());
}

}  // namespace lucency
