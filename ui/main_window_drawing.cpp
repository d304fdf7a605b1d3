// How the main window has a film drawn on and measured.
#include "core/measure/measure_words.h"

#include "ui/commands/commands.h"
#include "ui/lab/what_if.h"
#include "ui/main_window.h"
#include "ui/measure/drawing_document.h"
#include "ui/measure/drawing_panel.h"
#include "ui/measure/drawing_tools.h"
#include "ui/study/study_panel.h"

#include <QApplication>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QUndoGroup>

namespace lucency {

QWidget* MainWindow::buildDrawing(QWidget* panel) {
    drawings_ = new DrawingDocument(this);
    drawing_tools_ = new DrawingTools(*drawings_, view_, this);
    const Commands& c = *commands_;
    drawing_panel_ = new DrawingPanel({c.rename_drawing, c.delete_drawing, c.key_image}, panel);
    return drawing_panel_;
}

void MainWindow::buildMeasureMenu() {
    const Commands& c = *commands_;
    QMenu* menu = menuBar()->addMenu(tr("M&easure"));
    menu->addActions({c.tool_length, c.tool_angle, c.tool_cobb, c.tool_polyline});
    menu->addSeparator();
    menu->addActions({c.tool_rectangle, c.tool_ellipse, c.tool_outline});
    menu->addSeparator();
    menu->addAction(c.tool_heart_ratio);
    menu->addSeparator();
    menu->addActions({c.tool_arrow, c.tool_note});
    menu->addSeparator();
    menu->addAction(c.tool_calibration);
    menu->addSeparator();
    menu->addActions({c.undo, c.redo, c.rename_drawing, c.delete_drawing});
    menu->addSeparator();
    menu->addActions({c.key_image, c.show_measures, c.measures_in_film});
}

void MainWindow::connectDrawing() {
    const Commands& c = *commands_;
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    connect(c.tools, &QActionGroup::triggered, this, [this](QAction* tool) {
        endRegionModes();
        useTool();
        if (tool->data().isValid()) {
            commands_->show_measures->setChecked(true);
            drawing_tools_->setShown(true);
            view_->setFocus();
        }
    });
    on(c.rename_drawing, [this] { drawing_tools_->rename(); });
    on(c.delete_drawing, [this] { drawings_->remove(drawings_->selected()); });
    on(c.key_image, [this](bool key) { drawings_->setKeyImage(key); });
    on(c.show_measures, [this](bool shown) { drawing_tools_->setShown(shown); });
    connect(&session_, &ReadingSession::pixelsKnown, this, [this](const QByteArray& pixels) {
        if (!at_hand_) {
            drawings_->lookFor(pixels);
        }
    });
    undo_->addStack(drawings_->history());
    connect(drawings_, &DrawingDocument::changed, this, &MainWindow::showDrawings);
    connect(drawings_, &DrawingDocument::said, this, &MainWindow::say);
    connect(drawing_tools_, &DrawingTools::said, this, &MainWindow::say);
    connect(drawing_tools_, &DrawingTools::hintChanged, this, [this] {
        drawing_panel_->setHint(drawing_tools_->hint());
        if (commands_->region_modes->checkedAction() == nullptr) {
            view_->setNote(drawing_tools_->hint());
        }
    });
    connect(drawing_tools_, &DrawingTools::leaveWanted, this,
            [this] { commands_->tool_window->trigger(); });
    connect(drawing_panel_, &DrawingPanel::chosen, this,
            [this](int index) { drawings_->select(index); });
    connect(
        drawing_panel_, &DrawingPanel::anotherShown, this,
        [this] {
            // What is being written elsewhere in the panel stays where it is.
            const QWidget* focus = QApplication::focusWidget();
            if (drawing_panel_->isAncestorOf(focus) || !panel_->isAncestorOf(focus)) {
                panel_->ensureWidgetVisible(drawing_panel_, 0, 0);
            }
        },
        Qt::QueuedConnection);  // laid out by then
    useTool();
    showDrawings();
}

/// What the left button and undo are for: the regions where one of their modes is on, else the tool
/// chosen.
void MainWindow::useTool() {
    const Commands& c = *commands_;
    const bool regions = c.region_modes->checkedAction() != nullptr;
    const QVariant kind = c.tools->checkedAction()->data();
    drawing_tools_->setActive(!regions);
    drawing_tools_->setTool(kind.isValid() && !regions
                                ? std::optional(static_cast<DrawingKind>(kind.toInt()))
                                : std::nullopt);
    if (c.what_if->isChecked()) {
        view_->setTool(FilmView::Tool::Point);
    } else if (drawing_tools_->tool()) {
        view_->setTool(FilmView::Tool::Point, Qt::CrossCursor);
    } else {
        view_->setTool(c.tool_pan->isChecked() ? FilmView::Tool::Pan : FilmView::Tool::Window);
    }
    undo_->setActiveStack(c.what_if->isChecked() ? what_if_->history() : drawings_->history());
}

void MainWindow::showDrawings() {
    const Commands& c = *commands_;
    const int selected = drawings_->selected();
    const bool heart =
        selected >= 0 && drawings_->drawing(selected).kind == DrawingKind::HeartRatio;
    drawing_panel_->show(
        *drawings_, heart && view_->film() ? heartRatioRemarks(*view_->film()) : QStringList());
    c.key_image->setChecked(drawings_->sheet().key_image);
    c.key_image->setEnabled(drawings_->isOpen());
    if (drawings_->isOpen()) {
        list_->setKeyImage(session_.place(), drawings_->sheet().key_image);
    }
    c.rename_drawing->setEnabled(selected >= 0);
    c.delete_drawing->setEnabled(selected >= 0);
    for (QAction* tool : c.drawing_tools) {
        tool->setEnabled(drawings_->isOpen() || tool->isChecked());
    }
}

}  // namespace lucency
