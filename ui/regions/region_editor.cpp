#include "ui/regions/region_editor.h"

#include "ui/film/film_view.h"
#include "ui/panels/section.h"
#include "ui/regions/region_controls.h"
#include "ui/settings/settings.h"

#include <QAction>
#include <QActionGroup>
#include <QFileDialog>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QSpinBox>
#include <QToolButton>

namespace lucency {
namespace {

constexpr int column_width = 300;
constexpr int most_parts = 20;

QToolButton* buttonFor(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMinimumHeight(30);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setAccessibleName(action->iconText());
    button->setAccessibleDescription(action->statusTip());
    return button;
}

class Part : public Section {
public:
    Part(const QString& heading, QWidget* parent) : Section(heading, parent) {}
    using Section::body;
};

}  // namespace

RegionEditor::RegionEditor(QWidget* parent) : QDialog(parent), document_(this) {
    setObjectName(QStringLiteral("regionEditor"));
    setWindowTitle(tr("Regions"));
    view_ = new FilmView(this);
    view_->setObjectName(QStringLiteral("regionView"));
    view_->setAccessibleName(tr("Film with its regions"));
    view_->clearFilm(tr("No film is open."));
    tools_ = new RegionTools(document_, view_, this);

    auto* panel = new QWidget(this);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto* cut = new Part(tr("Cut the film"), panel);
    controls_ = new RegionControls(cut);
    cut->body()->addWidget(controls_);
    column->addWidget(cut);
    buildTools(column);
    buildCommands(column);
    column->addStretch();

    auto* scroll = new QScrollArea(this);
    scroll->setWidget(panel);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFixedWidth(std::max(column_width, panel->minimumSizeHint().width() + 20));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(view_, 1);
    row->addWidget(scroll);
    resize(1180, 780);
    restoreGeometry(settings::region_editor_geometry.value());

    using Control = RegionDocument::Control;
    connect(controls_, &RegionControls::algorithmEdited, this,
            [this] { document_.cut(controls_->parameters(), Control::Algorithm); });
    connect(controls_, &RegionControls::regionsEdited, this,
            [this] { document_.cut(controls_->parameters(), Control::Regions); });
    connect(controls_, &RegionControls::compactnessEdited, this,
            [this] { document_.cut(controls_->parameters(), Control::Compactness); });
    connect(&document_, &RegionDocument::changed, this, &RegionEditor::refresh);
    connect(&document_, &RegionDocument::worked, this, &RegionEditor::refresh);
    connect(&document_, &RegionDocument::said, said_,
            [this](const QString& sentence) { said_->setText(sentence); });
    connect(document_.history(), &QUndoStack::indexChanged, this, &RegionEditor::refresh);
    connect(tools_, &RegionTools::moved, this, &RegionEditor::describe);
    refresh();
    view_->setFocus();
}

RegionEditor::~RegionEditor() {
    document_.disconnect(this);
    document_.disconnect(tools_);
    view_->removeEventFilter(tools_);
}

QAction* RegionEditor::add(const char* name, const QString& text, const QString& tip,
                           const QKeySequence& shortcut) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(shortcut);
    action->setToolTip(tr("%1 (%2)").arg(tip, shortcut.toString(QKeySequence::NativeText)));
    action->setStatusTip(tip);
    addAction(action);
    return action;
}

void RegionEditor::buildTools(QVBoxLayout* column) {
    auto* part = new Part(tr("Change them by hand"), this);
    auto* grid = new QGridLayout;
    grid->setSpacing(6);
    tool_actions_ = new QActionGroup(this);
    const auto tool = [&](const char* name, const QString& text, const QString& tip, Qt::Key key,
                          RegionTool which) {
        QAction* action = add(name, text, tip, key);
        action->setCheckable(true);
        action->setChecked(which == RegionTool::Choose);
        tool_actions_->addAction(action);
        connect(action, &QAction::triggered, this, [this, which] {
            tools_->setTool(which);
            said_->clear();
            hint_->setText(tool_actions_->checkedAction()->statusTip());
            view_->setFocus();
        });
        const int place = int(tool_actions_->actions().size()) - 1;
        grid->addWidget(buttonFor(action, part), place / 2, place % 2);
    };
    tool("choose", tr("Choose"), tr("Click a region to choose it"), Qt::Key_C, RegionTool::Choose);
    tool("merge", tr("Merge"),
         tr("Choose a region, then click one that touches it; or drag from one to the other"),
         Qt::Key_M, RegionTool::Merge);
    tool("split", tr("Split"), tr("Draw a line right across a region"), Qt::Key_S,
         RegionTool::Split);
    tool("draw", tr("Draw"), tr("Draw around what is to be a region of its own"), Qt::Key_D,
         RegionTool::Draw);
    part->body()->addLayout(grid);
    hint_ = sentenceLabel(part, QPalette::PlaceholderText);
    hint_->setObjectName(QStringLiteral("toolHint"));
    hint_->setText(tool_actions_->checkedAction()->statusTip());
    hint_->setMinimumHeight(3 * hint_->fontMetrics().lineSpacing());  // nothing jumps
    hint_->setAlignment(Qt::AlignTop);
    part->body()->addWidget(hint_);

    divide_ = add("divide", tr("Divide chosen into"),
                  tr("Divide the chosen region by place and brightness"), Qt::Key_V);
    connect(divide_, &QAction::triggered, this, &RegionEditor::divideChosen);
    parts_ = new QSpinBox(part);
    parts_->setRange(2, most_parts);
    parts_->setAccessibleName(tr("Parts to divide into"));
    parts_->setToolTip(parts_->accessibleName());
    auto* row = new QHBoxLayout;
    row->addWidget(buttonFor(divide_, part), 1);
    row->addWidget(parts_);
    part->body()->addLayout(row);

    undo_ = add("undo", tr("Undo"), tr("Take back the last change of the regions"),
                QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo_ = add("redo", tr("Redo"), tr("Make again what was taken back"),
                QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    reset_ = add("reset", tr("Reset"), tr("Go back to the regions as they were at first"),
                 QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    connect(undo_, &QAction::triggered, document_.history(), &QUndoStack::undo);
    connect(redo_, &QAction::triggered, document_.history(), &QUndoStack::redo);
    connect(reset_, &QAction::triggered, this, [this] { document_.reset(); });
    auto* steps = new QHBoxLayout;
    steps->setSpacing(6);
    for (QAction* action : {undo_, redo_, reset_}) {
        steps->addWidget(buttonFor(action, part));
    }
    part->body()->addLayout(steps);
    count_ = sentenceLabel(part);
    count_->setObjectName(QStringLiteral("regionCount"));
    part->body()->addWidget(count_);
    said_ = sentenceLabel(part, QPalette::BrightText);
    said_->setObjectName(QStringLiteral("regionSays"));
    said_->setMinimumHeight(3 * said_->fontMetrics().lineSpacing());  // nothing jumps
    said_->setAlignment(Qt::AlignTop);
    part->body()->addWidget(said_);
    column->addWidget(part);
}

void RegionEditor::buildCommands(QVBoxLayout* column) {
    auto* part = new Part(tr("Use them"), this);
    load_ = add("load", tr("Load…"), tr("Load a map of regions: a gray PNG, one id a pixel"),
                QKeySequence(Qt::CTRL | Qt::Key_O));
    save_ = add("save", tr("Save…"), tr("Save the map of regions as PNG"),
                QKeySequence(Qt::CTRL | Qt::Key_S));
    explain_ = add("explain", tr("Explain with these regions"),
                   tr("Show what drove the opinion, region by region of these"),
                   QKeySequence(Qt::CTRL | Qt::Key_Return));
    const QString filter = tr("PNG (*.png)");
    connect(load_, &QAction::triggered, this, [this, filter] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Load regions"), {}, filter);
        if (!path.isEmpty()) {
            loadFrom(path);
        }
    });
    connect(save_, &QAction::triggered, this, [this, filter] {
        const QString path = QFileDialog::getSaveFileName(this, tr("Save regions"),
                                                          QStringLiteral("regions.png"), filter);
        if (!path.isEmpty()) {
            saveTo(path);
        }
    });
    connect(explain_, &QAction::triggered, this,
            [this] { Q_EMIT explainWanted(document_.state().regions); });
    auto* row = new QHBoxLayout;
    row->setSpacing(6);
    row->addWidget(buttonFor(load_, part));
    row->addWidget(buttonFor(save_, part));
    part->body()->addLayout(row);
    part->body()->addWidget(buttonFor(explain_, part));
    column->addWidget(part);
}

void RegionEditor::setFilm(const Film& film, const Look& look,
                           std::shared_ptr<const Superpixels> regions, const InputSpec& spec) {
    spec_ = spec;
    view_->setFilm(film, look.turn);
    view_->setWindow(look.window);
    view_->setInverted(look.inverted);
    document_.setFilm(film, std::move(regions));
}

void RegionEditor::clear() {
    explainable_ = false;
    document_.clear();
    view_->clearFilm(tr("No film is open."));
}

void RegionEditor::setExplainable(bool explainable) {
    explainable_ = explainable;
    refresh();
}

void RegionEditor::loadFrom(const QString& path) {
    document_.load(path, spec_);
}

void RegionEditor::saveTo(const QString& path) {
    document_.save(path);
}

void RegionEditor::divideChosen() {
    document_.edit(
        [label = document_.state().chosen, parts = parts_->value(),
         rows = view_->film()->pixels.rows, columns = view_->film()->pixels.columns](
            const Superpixels& now, const std::vector<float>& gray) {
            return splitIntoParts(now, label, parts, gray, rows, columns);
        },
        tr("divide"));
}

void RegionEditor::refresh() {
    const bool any = document_.state().regions != nullptr;
    if (!document_.isWorking()) {  // else they may be ahead of what is shown
        controls_->showParameters(document_.state().parameters);
    }
    controls_->setEnabled(document_.hasFilm());
    tool_actions_->setEnabled(any);
    divide_->setEnabled(any && document_.state().chosen >= 0);
    undo_->setEnabled(document_.history()->canUndo());
    redo_->setEnabled(document_.history()->canRedo());
    reset_->setEnabled(document_.history()->canUndo());
    load_->setEnabled(document_.hasFilm());
    save_->setEnabled(any);
    explain_->setEnabled(any && explainable_ && document_.state().regions->count > 1);
    describe();
}

void RegionEditor::describe() {
    const auto& [regions, parameters, chosen] = document_.state();
    if (!regions) {
        count_->setText(document_.hasFilm() ? tr("Cutting the film…") : QString());
        view_->setNote({});
        return;
    }
    QString words = tr("%n regions", nullptr, regions->count);
    if (regions->source == RegionSource::Hand) {
        words = tr("%1, edited by hand").arg(words);
    } else if (regions->source == RegionSource::File) {
        words = tr("%1, from a file").arg(words);
    }
    const auto id = [&](int label) { return regions->ids[std::size_t(label)]; };
    if (chosen >= 0) {
        words = tr("%1. Region %2 is chosen.").arg(words).arg(id(chosen));
    }
    count_->setText(words);
    const int pointed = tools_->pointed();
    view_->setNote(pointed < 0         ? QString()
                   : pointed == chosen ? tr("Region %1, chosen").arg(id(pointed))
                                       : tr("Region %1").arg(id(pointed)));
}

void RegionEditor::hideEvent(QHideEvent* event) {
    settings::region_editor_geometry.set(saveGeometry());
    QDialog::hideEvent(event);
}

}  // namespace lucency
