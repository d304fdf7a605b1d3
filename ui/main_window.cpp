#include "ui/main_window.h"

#include "core/model/site_calibration.h"

#include "ui/agreement/agreement_window.h"
#include "ui/commands/commands.h"
#include "ui/commands/recent_films.h"
#include "ui/icons.h"
#include "ui/lab/compare_window.h"
#include "ui/lab/stepper.h"
#include "ui/lab/stepper_panel.h"
#include "ui/lab/what_if.h"
#include "ui/lab/what_if_panel.h"
#include "ui/panels/explanation_panel.h"
#include "ui/panels/film_facts_panel.h"
#include "ui/panels/kept_reads_panel.h"
#include "ui/panels/message_page.h"
#include "ui/panels/opinion_panel.h"
#include "ui/panels/read_panel.h"
#include "ui/regions/region_editor.h"
#include "ui/study/study_panel.h"
#include "ui/tab_order.h"
#include "ui/tags/tag_browser.h"
#include "ui/teach/figure_window.h"

#include <QApplication>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolBar>
#include <QToolButton>
#include <QUndoGroup>

#include <algorithm>

namespace lucency {
namespace {

constexpr int panel_width = 340;
constexpr int narrowest_panel = 300;
constexpr int list_width = 260;
constexpr int around_focus = 40;  // of what is above and below it, px

/// Scrolls up and down alone: it is never narrower than what it holds, in whatever language. What
/// takes the focus by a key is brought into sight, wherever the focus was.
class TallPanel : public QScrollArea {
public:
    explicit TallPanel(QWidget* parent) : QScrollArea(parent) {
        connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
            if (now != nullptr && widget() != nullptr && widget()->isAncestorOf(now) &&
                QGuiApplication::mouseButtons() == Qt::NoButton) {
                ensureWidgetVisible(now, 0, around_focus);
            }
        });
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (watched == widget() && event->type() == QEvent::LayoutRequest) {
            setMinimumWidth(std::max(narrowest_panel, widget()->minimumSizeHint().width()) +
                            verticalScrollBar()->sizeHint().width());
        }
        return QScrollArea::eventFilter(watched, event);
    }
};

QWidget* stretch(QWidget* parent) {
    auto* space = new QWidget(parent);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    return space;
}

}  // namespace

namespace {

/// The pack at hand as the local calibration of the settings has it, where there is one; another
/// one as it is.
ClassifierLoader locallyCalibrated(ClassifierLoader loader, const QString& at_hand) {
    return [loader = std::move(loader), at_hand, path = settings::site_calibration.value()](
               const QString& pack) -> Result<std::shared_ptr<const Classifier>> {
        auto classifier = loader(pack);
        if (!classifier || path.isEmpty() || pack != at_hand) {
            return classifier;
        }
        const auto site = openSiteCalibration(path);
        return site ? withSiteCalibration(std::move(classifier).value(), *site)
                    : Result<std::shared_ptr<const Classifier>>(site.error());
    };
}

}  // namespace

MainWindow::MainWindow(const WindowSetup& setup, QWidget* parent)
    : QMainWindow(parent),
      session_(locallyCalibrated(setup.loader, setup.pack), setup.pack, recorder_),
      questions_(session_.runner()),
      commands_(new Commands(this)),
      undo_(new QUndoGroup(this)),
      export_work_(new ListWork(session_.runner(), this)),
      ahead_work_(new ListWork(session_.runner(), this)) {
    setWindowTitle(tr("Lucency"));
    restoreTheme(setup.theme);  // first: the parts take their fonts from it
    setWindowIcon(programIcon());
    setAcceptDrops(true);
    const bool with_sample = QFileInfo::exists(setup.sample);
    commands_->open_sample->setVisible(with_sample);
    buildCentre(setup);
    tags_ = new TagBrowser(this);
    regions_ = new RegionEditor(this);
    buildMenus(with_sample);
    buildToolBar();
    connectCommands(setup.sample);
    connectSession();
    connectList();
    connectReads();
    connectRecord();
    connectReaderStudy();
    connectTeach({locallyCalibrated(setup.loader, setup.pack), setup.train}, setup.pack);
    restoreLayout();
    connectHouse(setup);
    restoreMode(setup.mode);
    tabInReadingOrder(panel_->widget());
    showWelcome();
    updateCommands();
    updatePanels();
}

void MainWindow::showWelcome() {
    message_->showMessage(tr("Open a chest film"),
                          tr("JPEG, PNG, TIFF or DICOM, a folder or a DICOMDIR. Drop it here, or "
                             "choose it."),
                          {});
    stack_->setCurrentWidget(message_);
}

MainWindow::~MainWindow() {
    search_.request_stop();
    delete findChild<AgreementWindow*>();  // it may still be asking for reads
    qDeleteAll(findChildren<FigureWindow*>(QString(), Qt::FindDirectChildrenOnly));
    delete takeCentralWidget();  // its parts may still speak to the session as they go
}

void MainWindow::buildCentre(const WindowSetup& setup) {
    QList<QAction*> first_steps{commands_->open, commands_->open_folder};
    if (QFileInfo::exists(setup.sample)) {
        first_steps << commands_->open_sample;
    }
    auto* centre = new QWidget(this);
    view_ = new FilmView(centre);
    message_ = new MessagePage(first_steps, centre);
    stack_ = new QStackedWidget(centre);
    stack_->addWidget(message_);
    stack_->addWidget(view_);

    auto* panel = new QWidget(centre);
    auto* column = new QVBoxLayout(panel);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    opinion_ = new OpinionPanel(commands_->read_anyway, panel);
    explanation_ = new ExplanationPanel(
        {commands_->show_map, commands_->explain_again, commands_->cancel, commands_->lock_scale},
        panel);
    what_if_panel_ = new WhatIfPanel({commands_->show_regions, commands_->exchange_regions}, panel);
    what_if_ = new WhatIf(questions_, view_, this);
    stepper_panel_ = new StepperPanel({commands_->previous_sample, commands_->next_sample}, panel);
    stepper_ = new Stepper(questions_, view_, this);
    compare_ = new CompareWindow(session_, *view_, this);
    facts_ = new FilmFactsPanel({commands_->correct_polarity, commands_->presentation}, panel);
    buildReadPanels(panel);
    column->addWidget(read_);
    column->addWidget(opinion_);
    column->addWidget(what_if_panel_);
    column->addWidget(stepper_panel_);
    column->addWidget(explanation_);
    column->addWidget(kept_);
    column->addWidget(buildDrawing(panel));
    column->addWidget(facts_);
    column->addStretch();
    panel_ = new TallPanel(centre);
    panel_->setWidget(panel);
    panel_->setWidgetResizable(true);
    panel_->setFrameShape(QFrame::NoFrame);
    panel_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Its room is kept: sentences do not wrap anew, and push each other, when it comes and goes.
    panel_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    panel_->setFocusPolicy(Qt::NoFocus);  // what is in it takes the focus, and is scrolled to
    panel_->setAccessibleName(tr("Reading"));
    panel_->setObjectName(QStringLiteral("readingPanel"));

    list_ = new StudyPanel(recorder_, centre);
    list_->setObjectName(QStringLiteral("filmList"));
    splitter_ = new QSplitter(Qt::Horizontal, centre);
    splitter_->setHandleWidth(5);
    splitter_->addWidget(list_);
    splitter_->addWidget(buildFilms(centre));
    splitter_->addWidget(panel_);
    splitter_->setStretchFactor(1, 1);
    splitter_->setChildrenCollapsible(false);
    splitter_->setSizes({list_width, 1000, panel_width});

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(16, 6, 16, 6);
    bar->setSpacing(24);
    auto* notice = sentenceLabel(centre);
    notice->setObjectName(QStringLiteral("disclaimer"));
    notice->setText(disclaimer());
    status_ = new QLabel(centre);
    status_->setObjectName(QStringLiteral("status"));
    status_->setTextFormat(Qt::PlainText);
    status_->setForegroundRole(QPalette::PlaceholderText);
    bar->addWidget(notice, 1);
    bar->addWidget(status_);

    auto* rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(splitter_, 1);
    rows->addLayout(bar);
    setCentralWidget(centre);
}

void MainWindow::buildMenus(bool with_sample) {
    const Commands& c = *commands_;
    recent_ = new RecentFilms(c.clear_recent, this);
    connect(recent_, &RecentFilms::filmChosen, this,
            [this](const QString& path) { openFilms({path}); });
    presets_ = new QMenu(tr("Win&dow presets"), this);
    presentations_ = new QMenu(tr("Presentati&on states"), this);

    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({c.open, c.open_folder});
    file->addMenu(recent_);
    if (with_sample) {
        file->addAction(c.open_sample);
    }
    file->addSeparator();
    file->addActions({c.export_pdf, c.export_all, c.identity, c.save_overlay});
    file->addSeparator();
    file->addActions({c.clear_patient_data, c.show_settings});
    file->addSeparator();
    file->addAction(c.quit);

    QMenu* view = menuBar()->addMenu(tr("&View"));
    view->addActions({c.fit, c.actual_size, c.zoom_in, c.zoom_out});
    view->addSeparator();
    view->addActions({c.film_list, c.find_film, c.read_ahead, c.show_identity});
    view->addSeparator();
    view->addActions({c.reading_panel, c.hide_panels, c.full_screen});
    QMenu* theme = view->addMenu(tr("&Theme"));
    theme->addActions({c.theme_dark, c.theme_light, c.theme_contrast, c.theme_system});

    QMenu* film = menuBar()->addMenu(tr("Fil&m"));
    film->addActions({c.previous, c.next, c.previous_frame, c.next_frame});
    film->addSeparator();
    film->addActions({c.tool_window, c.tool_pan});
    film->addSeparator();
    film->addActions({c.turn_left, c.turn_right, c.mirror, c.upright});
    film->addSeparator();
    film->addActions({c.invert, c.reset_window});
    film->addMenu(presets_);
    film->addAction(c.correct_polarity);
    film->addSeparator();
    film->addActions({c.overlays, c.presentation});
    film->addMenu(presentations_);
    film->addSeparator();
    film->addAction(c.attributes);
    buildViewingMenus(view, film);

    buildMeasureMenu();

    QMenu* read = menuBar()->addMenu(tr("&Read"));
    read->addActions({c.verdict_normal, c.verdict_pneumonia, c.verdict_uncertain, c.write_note});
    read->addSeparator();
    read->addActions({c.commit_read, c.keep_read, c.discuss, c.reveal_label});
    read->addSeparator();
    read->addActions({c.next_unread, c.show_record});
    read->addSeparator();
    read->addActions({c.open_reader_study, c.new_reader_study, c.export_reader_study});
    read->addSeparator();
    read->addActions(c.modes->actions());
    read->addSeparator();
    read->addAction(c.show_agreement);
    read->addSeparator();
    read->addActions({c.read_anyway, c.cancel});

    QMenu* explain = menuBar()->addMenu(tr("E&xplain"));
    explain->addActions(
        {c.show_map, c.show_thorax, c.more_opacity, c.less_opacity, c.lock_scale, c.explain_again});
    explain->addSeparator();
    explain->addAction(c.edit_regions);
    explain->addSeparator();
    explain->addActions({c.what_if, c.show_regions, c.exchange_regions});
    explain->addSeparator();
    explain->addActions({c.step_samples, c.previous_sample, c.next_sample});
    explain->addSeparator();
    explain->addAction(c.compare);
    explain->addSeparator();
    explain->addActions({c.undo, c.redo});

    QMenu* teach = menuBar()->addMenu(tr("&Teach"));
    teach->addAction(c.about_model);
    teach->addSeparator();
    teach->addActions({c.evaluate_model, c.compare_models, c.stress_model});
    teach->addSeparator();
    teach->addActions({c.explore_films, c.train_model});

    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({c.cheat_sheet, c.about});
}

void MainWindow::buildToolBar() {
    const Commands& c = *commands_;
    tool_bar_ = new QToolBar(tr("Tools"), this);
    tool_bar_->setObjectName(QStringLiteral("tools"));
    tool_bar_->setMovable(false);
    tool_bar_->setIconSize({24, 24});
    tool_bar_->setContextMenuPolicy(Qt::PreventContextMenu);
    tool_bar_->addAction(c.open);
    tool_bar_->addSeparator();
    tool_bar_->addActions({c.tool_window, c.tool_pan, c.magnify});
    tool_bar_->addSeparator();
    tool_bar_->addActions({c.fit, c.actual_size, c.zoom_out, c.zoom_in});
    tool_bar_->addSeparator();
    tool_bar_->addActions({c.invert, c.reset_window});
    tool_bar_->addSeparator();
    tool_bar_->addActions({c.turn_left, c.turn_right, c.mirror});
    tool_bar_->addSeparator();
    tool_bar_->addActions({c.tool_length, c.tool_angle, c.tool_heart_ratio, c.tool_note});
    tool_bar_->addSeparator();
    tool_bar_->addActions({c.compare_prior, c.show_map, c.what_if});
    tool_bar_->addWidget(stretch(tool_bar_));
    tool_bar_->addActions({c.previous, c.next});
    tool_bar_->addSeparator();
    tool_bar_->addActions({c.export_pdf, c.reading_panel});
    for (QAction* with_text : {c.open, c.export_pdf}) {
        qobject_cast<QToolButton*>(tool_bar_->widgetForAction(with_text))
            ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    addToolBar(tool_bar_);
}

void MainWindow::updatePanels() {
    const bool alone = commands_->hide_panels->isChecked();
    const bool several = list_->isOfUse();
    commands_->film_list->setEnabled(several && !alone);
    commands_->find_film->setEnabled(several && !alone);
    const bool any = stack_->currentWidget() == view_;
    commands_->reading_panel->setEnabled(any && !alone);
    list_->setVisible(several && commands_->film_list->isChecked() && !alone);
    panel_->setVisible(any && commands_->reading_panel->isChecked() && !alone);
    tool_bar_->setVisible(!alone);
}

}  // namespace lucency
