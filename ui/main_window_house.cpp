// What the main window keeps between starts, and what it is like where it stands for all to use.
#include "core/explain/explain.h"
#include "core/review/film_folder.h"

#include "ui/commands/commands.h"
#include "ui/commands/mouse_buttons.h"
#include "ui/commands/recent_films.h"
#include "ui/main_window.h"
#include "ui/measure/drawing_document.h"
#include "ui/panels/explanation_panel.h"
#include "ui/settings/clear_data.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_window.h"
#include "ui/study/study_panel.h"
#include "ui/tags/tag_browser.h"
#include "ui/when_done.h"

#include <QApplication>
#include <QCloseEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <utility>

namespace lucency {

void MainWindow::restoreLayout() {
    resize(1280, 820);
    restoreGeometry(settings::geometry.value());
    splitter_->restoreState(settings::splitter.value());
    commands_->film_list->setChecked(settings::film_list.value());
    commands_->reading_panel->setChecked(settings::reading_panel.value());
    commands_->show_identity->setChecked(settings::identity_in_window.value());
    commands_->identity->setChecked(settings::identity_in_pdf.value());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (kiosk_ && event->spontaneous()) {
        event->ignore();
        return;
    }
    settings::geometry.set(saveGeometry());
    settings::splitter.set(splitter_->saveState());
    settings::film_list.set(commands_->film_list->isChecked());
    settings::reading_panel.set(commands_->reading_panel->isChecked());
    if (!identity_masked_) {
        settings::identity_in_window.set(commands_->show_identity->isChecked());
        settings::identity_in_pdf.set(commands_->identity->isChecked());
    }
    saveSession();
    QMainWindow::closeEvent(event);
}

void MainWindow::restoreTheme(std::optional<ThemeChoice> wished) {
    const int stored = settings::theme.value();
    const bool known = stored >= 0 && stored < commands_->themes->actions().size();
    theme_ = wished.value_or(known ? static_cast<ThemeChoice>(stored) : ThemeChoice::Dark);
    commands_->themes->actions().at(static_cast<int>(theme_))->setChecked(true);
    applyTheme(theme_);
}

void MainWindow::chooseTheme(ThemeChoice choice) {
    theme_ = choice;
    applyTheme(choice);
    settings::theme.set(static_cast<int>(choice));
}

void MainWindow::connectHouse(const WindowSetup& setup) {
    const Commands& c = *commands_;
    connect(c.show_settings, &QAction::triggered, this, &MainWindow::showSettings);
    connect(c.clear_patient_data, &QAction::triggered, this, &MainWindow::clearPatientData);
    for (QAction* kept : {c.show_identity, c.identity}) {
        connect(kept, &QAction::toggled, this, [this, kept](bool on) {
            if (!identity_masked_) {
                (kept == commands_->identity ? settings::identity_in_pdf
                                             : settings::identity_in_window)
                    .set(on);
            }
        });
    }
    connect(&session_, &ReadingSession::filmStarted, this, &MainWindow::saveSession);
    if (setup.identity_masked) {
        identity_masked_ = true;
        for (QAction* action : {c.show_identity, c.identity, c.attributes}) {
            action->setChecked(false);
            action->setEnabled(false);
            action->setVisible(false);
        }
    }
    applyExplanation();
    connectListWork();
    if (setup.kiosk) {
        becomeKiosk(*setup.kiosk);
    }
}

void MainWindow::showSettings() {
    if (settings_ == nullptr) {
        settings_ = new SettingsWindow(*commands_, this);
        connect(settings_, &SettingsWindow::changed, this, &MainWindow::applySettings);
    }
    settings_->show();
    settings_->raise();
    settings_->activateWindow();
}

void MainWindow::applySettings() {
    // What an option asked for at the start holds until it is set anew.
    if (const int theme = settings::theme.value(); theme != std::exchange(set_theme_, theme)) {
        commands_->themes->actions().value(theme, commands_->theme_dark)->trigger();
    }
    if (const QString mode = settings::mode.value(); mode != std::exchange(set_mode_, mode)) {
        const auto chosen = readingModeFromName(mode).value_or(ReadingMode::SecondReader);
        commands_->modes->actions().at(static_cast<int>(chosen))->trigger();
    }
    if (!identity_masked_) {
        commands_->show_identity->setChecked(settings::identity_in_window.value());
        commands_->identity->setChecked(settings::identity_in_pdf.value());
        decideIdentity();
    }
    for (FilmView* view : findChildren<FilmView*>()) {
        view->setMouseButtons(mouseButtons());
    }
    if (!at_hand_ && recorder_.use(recordOfSettings(), readerOfSettings()) && !opened_.isEmpty()) {
        openFilms(QStringList(opened_));  // another reader's films, or another record's
    }
    applyExplanation();
    logSettings();
    commands_->read_ahead->setChecked(settings::read_ahead.value());
    saveSession();
}

void MainWindow::applyExplanation() {
    ExplainParameters wished;
    wished.method = methodFromName(settings::method.value()).value_or(wished.method);
    wished.fill = fillFromName(settings::fill.value()).value_or(wished.fill);
    wished.samples = settings::samples.value();
    if (wished.method != chosen_.method || wished.fill != chosen_.fill ||
        wished.samples != chosen_.samples) {
        chosen_ = wished;
        wished.seed = session_.explanation().seed;
        explanation_->chooseExplanation(wished);
        session_.explainWith(wished);
    }
}

void MainWindow::saveSession() {
    if (kiosk_ || !settings::restore_session.value()) {
        settings::session_films.reset();
        settings::session_film.reset();
        settings::session_frame.reset();
        return;
    }
    QStringList films;
    for (const QString& path : opened_) {
        films << QFileInfo(path).absoluteFilePath();
    }
    settings::session_films.set(films);
    settings::session_film.set(session_.place().path);
    settings::session_frame.set(session_.place().frame);
}

bool MainWindow::openLastFilms() {
    if (!settings::restore_session.value()) {
        return false;
    }
    QStringList films;
    for (const QString& path : settings::session_films.value()) {
        if (QFileInfo::exists(path)) {
            films << path;
        }
    }
    if (!films.isEmpty()) {
        lookForFilms(films, {settings::session_film.value(), settings::session_frame.value()});
    }
    return !films.isEmpty();
}

void MainWindow::loadModelBehind() {
    session_.runner().runBehind(
        [](const AnalysisRunner::Desk& desk) -> Result<AnalysisRunner::Letter> {
            const auto model = desk.classifier();  // what is wrong with it is said with a film
            return model ? Result<AnalysisRunner::Letter>(AnalysisRunner::Letter())
                         : Result<AnalysisRunner::Letter>(model.error());
        },
        [](const Error&) {});
}

void MainWindow::comeForward() {
    setWindowState((windowState() & ~Qt::WindowMinimized) | Qt::WindowActive);
    show();
    raise();
    activateWindow();
}

void MainWindow::clearPatientData() {
    auto* box = new QMessageBox(this);
    box->setObjectName(QStringLiteral("clearData"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Clear patient data"));
    box->setText(tr("Clear what Lucency keeps of patients on this machine?"));
    box->setInformativeText(
        tr("These go for good:\n"
           "• names, ids and paths in the record of reads, and your notes there\n"
           "• measures, drawings and drafts of all films, the film at hand included\n"
           "• which films were opened last, where, and how they were turned\n"
           "• the films that would be opened at the next start\n"
           "• the folders last used for opening and exporting\n\n"
           "Verdicts and times stay in the record, with nothing that says whose film it was. Films "
           "themselves, exported PDFs and all other settings stay."));
    QPushButton* clear = box->addButton(tr("&Clear"), QMessageBox::DestructiveRole);
    clear->setObjectName(QStringLiteral("clear"));
    box->setDefaultButton(box->addButton(tr("&Keep"), QMessageBox::RejectRole));
    connect(clear, &QPushButton::clicked, this, &MainWindow::forgetPatientData);
    box->open();
}

void MainWindow::forgetPatientData() {
    closeFilms();
    recent_->forget();
    struct Forgotten {
        Result<QStringList> forgotten;
        bool removed;
    };
    const auto job = recorder_.ask([](Record& record) {
        auto forgotten = record.forget(Forget::IdentityAndWords);
        return Forgotten{std::move(forgotten), removePatientData()};
    });
    whenDone(job, this, [this](const Forgotten& answer) {
        const bool all = answer.forgotten && answer.forgotten->isEmpty() && answer.removed;
        say(all ? tr("Patient data cleared.")
                : tr("Some of the data could not be removed: see %1").arg(filmsFolder()));
        if (settings_ != nullptr) {
            settings_->refresh();
        }
        Q_EMIT patientDataCleared();
    });
}

void MainWindow::closeFilms() {
    opened_.clear();
    session_.close();
    leaveStudy();
    stopListWork();
    comparePrior(false);
    session_.close();
    session_.keeper().finish();
    drawings_->clear();
    drawings_->finish();
    list_->close();
    tags_->setFilm({});
    forgetRegions();
    forgetPresentations();
    view_->clearFilm({});
    showWelcome();
    updateTitle();
    updateCommands();
    updatePanels();
}

void MainWindow::becomeKiosk(const Kiosk& kiosk) {
    kiosk_ = kiosk;
    const Commands& c = *commands_;
    for (QAction* action : {c.open,
                            c.open_folder,
                            c.open_sample,
                            c.clear_recent,
                            c.export_pdf,
                            c.export_all,
                            c.identity,
                            c.save_overlay,
                            c.clear_patient_data,
                            c.show_settings,
                            c.quit,
                            c.full_screen,
                            c.edit_regions,
                            c.choose_prior,
                            c.attributes,
                            c.show_identity,
                            c.show_agreement,
                            c.about_model,
                            c.evaluate_model,
                            c.compare_models,
                            c.stress_model,
                            c.explore_films,
                            c.train_model,
                            c.show_record,
                            c.open_reader_study,
                            c.new_reader_study,
                            c.export_reader_study,
                            recent_->menuAction()}) {
        action->setVisible(false);
    }
    setWindowState(Qt::WindowFullScreen);
    setContextMenuPolicy(Qt::NoContextMenu);
    idle_.setSingleShot(true);
    idle_.setInterval(kiosk.idle);
    connect(&idle_, &QTimer::timeout, this, &MainWindow::startOver);
    idle_.setObjectName(QStringLiteral("idle"));
    idle_.setParent(this);
    qApp->installEventFilter(this);
    idle_.start();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseMove:
        case QEvent::MouseButtonPress:
        case QEvent::Wheel:
        case QEvent::KeyPress:
        case QEvent::ShortcutOverride:  // all that is seen of a key that is a command's
        case QEvent::TouchBegin:
            idle_.start();
            break;
        default:
            break;
    }
    return QMainWindow::eventFilter(watched, event);
}

void MainWindow::startOver() {
    const QStringList start = opened_;
    for (QWidget* window : QApplication::topLevelWidgets()) {
        if (window != this && window->isVisible()) {
            window->close();
        }
    }
    closeFilms();
    if (kiosk_->forget) {
        kiosk_->forget();
    }
    if (!start.isEmpty()) {
        lookForFilms(start);
    }
    idle_.start();
}

}  // namespace lucency
