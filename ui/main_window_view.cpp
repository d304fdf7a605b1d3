// How the main window shows films beside what is read of them: priors, lens, display, corners.
#include "core/study/priors.h"

#include "ui/commands/commands.h"
#include "ui/display/display_check.h"
#include "ui/display/screen_calibration.h"
#include "ui/film/corner_chooser.h"
#include "ui/film/window_line.h"
#include "ui/film/window_presets.h"
#include "ui/main_window.h"
#include "ui/priors/prior_panel.h"
#include "ui/priors/prior_text.h"
#include "ui/settings/settings.h"
#include "ui/study/study_panel.h"
#include "ui/tags/tag_browser.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace lucency {
namespace {

constexpr int held_ms = 350;  // a key that is down for longer is held, and not tapped
constexpr double lens_step = 1.25;

/// The window's own page of this kind, made when it is first asked for.
template <typename Page>
Page* pageOf(QWidget* window) {
    auto* page = window->findChild<Page*>(QString(), Qt::FindDirectChildrenOnly);
    return page != nullptr ? page : new Page(window);
}

void bringUp(QWidget* page) {
    page->show();
    page->raise();
    page->activateWindow();
}

}  // namespace

QWidget* MainWindow::buildFilms(QWidget* parent) {
    auto* box = new QWidget(parent);
    films_ = new QSplitter(Qt::Horizontal, box);
    films_->setHandleWidth(5);
    films_->setChildrenCollapsible(false);
    prior_ = new PriorPanel(*commands_, view_, films_, box);
    films_->insertWidget(0, stack_);  // after it: the film at hand is the first among the children
    films_->setStretchFactor(0, 1);
    films_->setStretchFactor(1, 1);
    window_line_ = new WindowLine(view_, box);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(prior_);
    column->addWidget(films_, 1);
    column->addWidget(window_line_);
    const CornerChoice corners = keptCorners();
    view_->setCornerText(corners);
    prior_->view()->setCornerText(corners);
    return box;
}

void MainWindow::buildViewingMenus(QMenu* view, QMenu* film) {
    const Commands& c = *commands_;
    view->addSeparator();
    view->addActions({c.compare_prior, c.choose_prior});
    QMenu* beside = view->addMenu(tr("Films side by sid&e"));
    beside->addActions({c.previous_prior, c.next_prior, c.swap_prior});
    beside->addSeparator();
    beside->addActions({c.link_zoom, c.link_pan, c.link_window});
    QMenu* lens = view->addMenu(tr("Ma&gnifier"));
    lens->addActions({c.magnify, c.stronger_lens, c.weaker_lens, c.square_lens});
    view->addSeparator();
    view->addActions({c.life_size, c.calibrate_screen, c.display_check, c.corner_text});
    film->insertActions(c.correct_polarity, {c.auto_window, c.window_line});
    film->insertActions(c.overlays, {c.sharpen, c.local_contrast});
    film->insertSeparator(c.overlays);
}

void MainWindow::connectViewingCommands() {
    const Commands& c = *commands_;
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(c.compare_prior, [this](bool shown) { comparePrior(shown); });
    on(c.choose_prior, [this] { choosePrior(); });
    on(c.previous_prior, [this] { prior_->step(-1); });
    on(c.next_prior, [this] { prior_->step(1); });
    on(c.swap_prior, [this] { films_->insertWidget(0, films_->widget(1)); });
    on(c.link_zoom, [this](bool linked) { prior_->link().setLinked(PriorLink::Zoom, linked); });
    on(c.link_pan, [this](bool linked) { prior_->link().setLinked(PriorLink::Pan, linked); });
    on(c.link_window, [this](bool linked) { prior_->link().setLinked(PriorLink::Window, linked); });
    connect(stack_, &QStackedWidget::currentChanged, this, [this] { updateBeside(); });
    connect(prior_, &PriorPanel::changed, this, [this] { updateViewingCommands(); });
    connect(list_, &StudyPanel::changed, this, [this] { findPriors(); });

    on(c.magnify, [this](bool shown) {
        lens_since_.start();
        Lens lens = view_->lens();
        lens.shown = shown;
        changeLens(lens);
    });
    on(c.square_lens, [this](bool square) {
        Lens lens = view_->lens();
        lens.square = square;
        changeLens(lens);
    });
    const auto scaleLens = [this](double factor) {
        Lens lens = view_->lens();
        lens.factor *= factor;
        changeLens(lens);
    };
    on(c.stronger_lens, [scaleLens] { scaleLens(lens_step); });
    on(c.weaker_lens, [scaleLens] { scaleLens(1 / lens_step); });

    on(c.life_size, [this] { view_->lifeSize(); });
    on(c.calibrate_screen, [this] { bringUp(pageOf<ScreenCalibration>(this)); });
    on(c.display_check, [this] { bringUp(pageOf<DisplayCheck>(this)); });
    on(c.corner_text, [this] {
        auto* page = pageOf<CornerChooser>(this);
        connect(page, &CornerChooser::chosen, view_, &FilmView::setCornerText,
                Qt::UniqueConnection);
        connect(page, &CornerChooser::chosen, prior_->view(), &FilmView::setCornerText,
                Qt::UniqueConnection);
        bringUp(page);
    });
    on(c.sharpen,
       [this](bool wanted) { enhance(wanted ? Enhancement::Sharpened : Enhancement::None); });
    on(c.local_contrast,
       [this](bool wanted) { enhance(wanted ? Enhancement::LocalContrast : Enhancement::None); });
    on(c.auto_window,
       [this] { view_->setWindow(percentilePresets(view_->shownFilm()).front().window); });
    on(c.window_line, [this] { window_line_->begin(); });
    connect(window_line_, &WindowLine::savedChanged, this, [this] {
        if (view_->film()) {
            updateFilmMenus();
        }
    });
    connect(view_, &FilmView::viewChanged, this, [this] {
        commands_->invert->setChecked(view_->isInverted());  // the film beside may lead
    });
}

void MainWindow::updateViewingCommands() {
    const Commands& c = *commands_;
    const bool film = view_->film().has_value();
    const bool beside = film && c.compare_prior->isChecked();
    const bool prior = beside && prior_->view()->film();
    for (QAction* action :
         {c.compare_prior, c.choose_prior, c.magnify, c.stronger_lens, c.weaker_lens, c.square_lens,
          c.sharpen, c.local_contrast, c.auto_window, c.window_line}) {
        action->setEnabled(film);
    }
    c.life_size->setEnabled(view_->knowsMillimetres());
    const bool several = beside && prior_->candidates().size() > 1;
    c.previous_prior->setEnabled(several);
    c.next_prior->setEnabled(several);
    for (QAction* action : {c.swap_prior, c.link_zoom, c.link_pan, c.link_window}) {
        action->setEnabled(prior);
    }
}

void MainWindow::showIdentity(bool shown) {
    list_->setIdentityShown(shown);
    tags_->setIdentityShown(shown);
    view_->setIdentityShown(shown);
    prior_->setIdentityShown(shown);
}

void MainWindow::updateBeside() {
    const bool beside = commands_->compare_prior->isChecked() && stack_->currentWidget() == view_;
    prior_->setVisible(beside);
    // Half of the room, however wide the page is that stands in the film's place where there is
    // none.
    stack_->setMinimumWidth(beside ? view_->minimumSizeHint().width() : 0);
}

void MainWindow::comparePrior(bool shown) {
    commands_->compare_prior->setChecked(shown);
    updateBeside();
    if (shown) {
        films_->setSizes({films_->width() / 2, films_->width() / 2});
        findPriors();
    } else {
        prior_->clear({});
        if (prior_->link().isFitted()) {
            view_->fit();
        }
    }
    updateViewingCommands();
}

void MainWindow::findPriors() {
    if (!commands_->compare_prior->isChecked() || !view_->film()) {
        return;
    }
    std::vector<FilmSummary> films;
    for (const StudyNode* film : priorsOf(list_->list(), session_.place().path)) {
        films.push_back(film->summary);
    }
    prior_->setCandidates(std::move(films));
    if (!prior_->path().isEmpty()) {
        updateViewingCommands();
    } else if (!prior_->candidates().empty()) {
        prior_->open(prior_->candidates().front().path);
    } else {
        prior_->clear(
            tr("The list has no other film of this patient. %1 chooses any film.")
                .arg(commands_->choose_prior->shortcut().toString(QKeySequence::NativeText)));
    }
}

void MainWindow::choosePrior() {
    const bool identity =
        prior_->isIdentityShown();  // some ways of reading mask it whatever is chosen
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("priorMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto open = [this](const QString& path) {
        if (!commands_->compare_prior->isChecked()) {
            comparePrior(true);
        }
        prior_->open(path);
    };
    const QDate shown = view_->film()->acquisition.study_date;
    for (const StudyNode* film : priorsOf(list_->list(), session_.place().path)) {
        const Acquisition& made = film->summary.acquisition;
        QStringList words{distanceText(shown, made.study_date), made.modality, made.view_position};
        if (identity) {
            words << locale().toString(made.study_date, QLocale::ShortFormat);
        }
        words.removeAll(QString());
        QAction* action = menu->addAction(words.join(QStringLiteral(", ")));
        connect(action, &QAction::triggered, this,
                [open, path = film->summary.path] { open(path); });
    }
    menu->addSeparator();
    connect(menu->addAction(tr("&Another film…")), &QAction::triggered, this, [this, open] {
        const QString path = QFileDialog::getOpenFileName(this, tr("Film to show beside"),
                                                          settings::open_folder.value());
        if (!path.isEmpty()) {
            open(path);
        }
    });
    QWidget* anchor = prior_->isVisible() ? prior_->view() : view_;
    menu->popup(anchor->mapToGlobal(QPoint(anchor->width() / 3, anchor->height() / 4)));
    menu->setActiveAction(menu->actions().constFirst());
}

void MainWindow::changeLens(const Lens& lens) {
    view_->setLens(lens);
    prior_->view()->setLens(lens);
}

void MainWindow::endHeldLens(const QKeyEvent& event) {
    const QKeySequence key = commands_->magnify->shortcut();
    if (!event.isAutoRepeat() && !key.isEmpty() && key[0].key() == event.key() &&
        commands_->magnify->isChecked() && lens_since_.elapsed() > held_ms) {
        commands_->magnify->trigger();
    }
}

void MainWindow::enhance(Enhancement enhancement) {
    commands_->sharpen->setChecked(enhancement == Enhancement::Sharpened);
    commands_->local_contrast->setChecked(enhancement == Enhancement::LocalContrast);
    view_->setEnhancement(enhancement);
    prior_->view()->setEnhancement(enhancement);
}

}  // namespace lucency
