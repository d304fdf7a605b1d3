// What the main window does with films and readings; how it is built is in main_window.cpp.
#include "ui/about.h"
#include "ui/commands/cheat_sheet.h"
#include "ui/commands/commands.h"
#include "ui/commands/recent_films.h"
#include "ui/exports.h"
#include "ui/lab/compare_window.h"
#include "ui/lab/stepper.h"
#include "ui/lab/what_if.h"
#include "ui/main_window.h"
#include "ui/measure/drawing_document.h"
#include "ui/panels/explanation_panel.h"
#include "ui/panels/film_facts_panel.h"
#include "ui/panels/message_page.h"
#include "ui/panels/opinion_panel.h"
#include "ui/priors/prior_panel.h"
#include "ui/settings/settings.h"
#include "ui/study/study_panel.h"
#include "ui/study/study_text.h"
#include "ui/tags/tag_browser.h"
#include "ui/when_done.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QStackedWidget>

namespace lucency {
namespace {

constexpr double key_zoom = 1.25;

QStringList localFiles(const QMimeData& data) {
    QStringList paths;
    for (const QUrl& url : data.urls()) {
        if (url.isLocalFile()) {
            paths << url.toLocalFile();
        }
    }
    return paths;
}

}  // namespace

void MainWindow::connectCommands(const QString& sample) {
    connectFilmCommands();
    connectExplainCommands();
    connectViewingCommands();
    connectDrawing();
    const Commands& c = *commands_;
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(c.open, [this] { chooseFilms(); });
    on(c.open_folder, [this] { chooseFolder(); });
    on(c.open_sample, [this, sample] { lookForFilms({sample}); });
    on(c.clear_recent, [this] { recent_->forget(); });
    on(c.export_pdf, [this] {
        const QString path =
            chooseOutput(tr("Export PDF"), QStringLiteral("pdf"), tr("PDF (*.pdf)"));
        if (!path.isEmpty()) {
            exportPdfTo(path);
        }
    });
    on(c.save_overlay, [this] {
        const QString path =
            chooseOutput(tr("Save film with map"), QStringLiteral("png"), tr("PNG (*.png)"));
        if (!path.isEmpty()) {
            saveOverlayTo(path);
        }
    });
    on(c.quit, [this] { close(); });

    on(c.fit, [this] { view_->fit(); });
    on(c.actual_size, [this] { view_->actualSize(); });
    on(c.zoom_in, [this] { view_->zoomBy(key_zoom); });
    on(c.zoom_out, [this] { view_->zoomBy(1 / key_zoom); });
    on(c.find_film, [this] {
        commands_->film_list->setChecked(true);
        updatePanels();
        list_->focusFilter();
    });
    on(c.show_identity, [this] { decideIdentity(); });
    on(c.attributes, [this] {
        tags_->show();
        tags_->raise();
        tags_->activateWindow();
    });
    for (QAction* action : {c.film_list, c.reading_panel, c.hide_panels}) {
        on(action, [this] { updatePanels(); });
    }
    on(c.full_screen,
       [this](bool full) { setWindowState(windowState().setFlag(Qt::WindowFullScreen, full)); });
    on(c.theme_dark, [this] { chooseTheme(ThemeChoice::Dark); });
    on(c.theme_light, [this] { chooseTheme(ThemeChoice::Light); });
    on(c.theme_contrast, [this] { chooseTheme(ThemeChoice::HighContrast); });
    on(c.theme_system, [this] { chooseTheme(ThemeChoice::System); });

    on(c.previous, [this] { step(-1); });
    on(c.next, [this] { step(1); });

    on(c.read_anyway, [this] { session_.readAnyway(); });
    on(c.cancel, [this] {
        if (list_->isSearching()) {
            list_->cancel();
        } else if (session_.isBusy()) {
            session_.cancel();
        } else {
            export_work_->stop();
        }
    });
    on(c.cheat_sheet, [this] { showCheatSheet(*commands_, this); });
    on(c.about, [this] { showAbout(session_.card(), session_.model(), this); });
}

void MainWindow::connectSession() {
    connect(&session_, &ReadingSession::filmStarted, this, [this] {
        drawings_->clear();
        forgetRegions();
        list_->mark(session_.place());
        tags_->setFilm(session_.place().path);
        updateTitle();
        view_->clearFilm(tr("Reading the film…"));
        prior_->clear({});
        stack_->setCurrentWidget(view_);
        view_->setFocus();
        facts_->hide();
        forgetPresentations();
        showOpinionPlace();
        forgetReads();
        say({});
        updateCommands();
        updatePanels();
    });
    connect(&session_, &ReadingSession::filmCorrected, this, [this](const Film& film) {
        forgetRegions();
        showFilm(film);
    });
    connect(&session_, &ReadingSession::readingStarted, this, [this] {
        const Reading* reading = session_.reading();
        if (reading == nullptr || !reading->attribution) {
            explanation_->showWaiting();
        }
        explanation_->showProgress(0, 1);
        stepper_->setReading(nullptr);
        updateCommands();
    });
    connect(&session_, &ReadingSession::cancelled, this, [this] {
        const Reading* reading = session_.reading();
        if (reading == nullptr) {
            view_->clearFilm(tr("Cancelled. Open the film again to read it."));
        }
        if (reading == nullptr || !reading->prediction) {
            opinion_->showWaiting(tr("Cancelled"));
        }
        if (reading == nullptr || !reading->prediction) {
            explanation_->showNothing(tr("Without an opinion there is nothing to explain."));
        } else if (reading->attribution) {
            explanation_->showMap(*reading->attribution, false);
            showShortcuts();
            stepper_->setReading(reading);
        } else {
            explanation_->showError({ErrorCode::Cancelled, {}});
        }
        updateCommands();
        Q_EMIT settled();
    });

    connect(&session_, &ReadingSession::filmRead, this, &MainWindow::showFilm);
    connect(&session_, &ReadingSession::filmFailed, this, &MainWindow::showFilmError);
    connect(&session_, &ReadingSession::gateJudged, this, [this](const GateResult& gate) {
        opinion_->showGate(gate);
        if (!gate.accepted()) {
            explanation_->showNothing(tr("Without an opinion there is nothing to explain."));
        }
    });
    connect(&session_, &ReadingSession::predicted, this, [this](const Prediction& prediction) {
        opinion_->showPrediction(prediction);
        explanation_->showProgress(0, 1);
    });
    connect(&session_, &ReadingSession::mapRefined, this, [this](const Attribution& map) {
        view_->setAttribution(map);
        if (what_if_->hidden().empty()) {  // a first map may have larger regions
            what_if_->setReading(session_.reading());
        }
        explanation_->showMap(map, true);
    });
    connect(&session_, &ReadingSession::progressed, explanation_, &ExplanationPanel::showProgress);
    connect(&session_, &ReadingSession::finished, this, &MainWindow::showReading);
    connect(&session_, &ReadingSession::mapAdopted, this, &MainWindow::showReading);
    connect(&session_, &ReadingSession::modelFailed, this, [this](const Error& error) {
        // An opinion that has come stands; then it is the map that failed.
        if (session_.reading() == nullptr || !session_.reading()->prediction) {
            opinion_->showError(error);
            explanation_->showNothing(tr("Without an opinion there is nothing to explain."));
        } else {
            view_->setAttribution({});
            forgetMap();
            explanation_->showError(error);
            showShortcuts();
        }
        updateCommands();
        Q_EMIT settled();
    });
}

void MainWindow::showReading(const Reading& reading) {
    view_->setAttribution(reading.attribution);
    what_if_->setReading(&reading);
    stepper_->setReading(&reading);
    compare_->setReading(&reading);
    if (reading.attribution) {
        explanation_->showMap(*reading.attribution, false);
    }
    showShortcuts();
    updateCommands();
    Q_EMIT settled();
}

void MainWindow::openFilms(const QStringList& paths) {
    if (paths.isEmpty()) {
        return;
    }
    for (auto path = paths.crbegin(); path != paths.crend(); ++path) {
        recent_->add(*path);
    }
    lookForFilms(paths);
}

void MainWindow::lookForFilms(const QStringList& paths, const FilmPlace& first) {
    opened_ = paths;
    stopListWork();
    session_.close();
    drawings_->clear();
    forgetRegions();
    forgetPresentations();
    tags_->setFilm({});
    view_->clearFilm(tr("Looking for films…"));
    prior_->clear({});
    stack_->setCurrentWidget(view_);
    facts_->hide();
    opinion_->showWaiting({});
    explanation_->showWaiting();
    forgetReads();
    say({});
    labels_.clear();
    leaveStudy();
    if (paths.size() == 1 && paths.front().endsWith(QStringLiteral(".json"), Qt::CaseInsensitive)) {
        openProtocol(paths.front());
    } else if (paths.size() == 1 &&
               paths.front().endsWith(QStringLiteral(".csv"), Qt::CaseInsensitive)) {
        openList(paths.front());
    } else {
        list_->open(paths, true, first);
    }
}

void MainWindow::connectList() {
    connect(list_, &StudyPanel::filmChosen, this, &MainWindow::chooseFilm);
    connect(list_, &StudyPanel::changed, this, [this] {
        updateTitle();
        updateCommands();
        updatePanels();
    });
    connect(list_, &StudyPanel::nothingFound, this, [this](bool cancelled) {
        message_->showMessage(
            tr("No film found"),
            cancelled ? tr("The search was stopped before a film was found.")
                      : tr("What was opened holds no film in JPEG, PNG, TIFF or DICOM."),
            countsText(list_->counts()));
        stack_->setCurrentWidget(message_);
        updateCommands();
        updatePanels();
        Q_EMIT settled();
    });
}

void MainWindow::step(int films) {
    if (const auto place = list_->neighbour(films)) {
        session_.open(*place);
    }
}

void MainWindow::updateTitle() {
    const int position = list_->position();
    setWindowTitle(position > 0 ? tr("Lucency — film %1 of %2").arg(position).arg(list_->count())
                                : tr("Lucency"));
}

void MainWindow::showFilmError(const Error& error) {
    message_->showMessage(tr("This film could not be read"), errorSentence({error.code, {}}),
                          error.detail);
    stack_->setCurrentWidget(message_);
    updateCommands();
    updatePanels();
    Q_EMIT settled();
}

void MainWindow::updateCommands() {
    updateFilmCommands();
    updateExplainCommands();
    updateViewingCommands();
    updateReadCommands();
    const Commands& c = *commands_;
    const Reading* reading = session_.reading();
    const bool film = reading != nullptr;
    const bool idle = !session_.isBusy();
    c.attributes->setEnabled(!session_.place().path.isEmpty());
    c.previous->setEnabled(list_->neighbour(-1).has_value());
    c.next->setEnabled(list_->neighbour(1).has_value());
    c.new_reader_study->setEnabled(list_->count() > 0);
    c.export_all->setEnabled(list_->count() > 0 && !export_work_->isRunning());
    c.export_pdf->setEnabled(film && session_.isJudged() && idle);
    c.save_overlay->setEnabled(film && reading->attribution && idle);
    c.read_anyway->setEnabled(film && session_.isRefused() && idle);
    c.cancel->setEnabled(!idle || list_->isSearching() || export_work_->isRunning());
}

void MainWindow::chooseFilms() {
    const QStringList paths =
        QFileDialog::getOpenFileNames(this, tr("Open films"), settings::open_folder.value(),
                                      tr("All files (*);;Films (*.dcm *.jpg *.jpeg *.png *.tif "
                                         "*.tiff)"));
    if (!paths.isEmpty()) {
        settings::open_folder.set(QFileInfo(paths.first()).absolutePath());
        openFilms(paths);
    }
}

void MainWindow::chooseFolder() {
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Open folder"), settings::open_folder.value());
    if (!folder.isEmpty()) {
        settings::open_folder.set(folder);
        openFilms({folder});
    }
}

QString MainWindow::chooseOutput(const QString& title, const QString& suffix,
                                 const QString& filter) {
    const QString name = session_.maySee(Matter::Identity)
                             ? QFileInfo(session_.reading()->film.path).completeBaseName()
                             : tr("film");
    QFileDialog dialog(this, title, settings::export_folder.value(), filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(name + QLatin1Char('.') + suffix);
    if (dialog.exec() != QDialog::Accepted) {
        return {};
    }
    const QString path = dialog.selectedFiles().constFirst();
    settings::export_folder.set(QFileInfo(path).absolutePath());
    return path;
}

ReportParameters MainWindow::reportParameters() const {
    ReportParameters parameters;
    parameters.identity = commands_->identity->isChecked() && session_.maySee(Matter::Identity);
    parameters.window = view_->window();
    parameters.inverted = view_->isInverted();
    parameters.overlay = explanation_->style();
    parameters.reads = session_.reads();
    parameters.drawings = drawings_->sheet();
    parameters.drawings_on_film = commands_->measures_in_film->isChecked();
    return parameters;
}

bool MainWindow::mayExport() {
    const bool may = session_.reading() != nullptr && session_.maySee(Matter::Export);
    if (!may) {
        say(tr("Nothing is exported before your read is committed."));
        Q_EMIT exported(false);
    }
    return may;
}

void MainWindow::exportPdfTo(const QString& path) {
    if (!mayExport()) {
        return;
    }
    say(tr("Writing the PDF…"));
    follow(exportPdf(*session_.reading(), reportParameters(), path), path);
}

void MainWindow::saveOverlayTo(const QString& path) {
    if (!mayExport()) {
        return;
    }
    say(tr("Writing the picture…"));
    follow(exportOverlay(*session_.reading(), reportParameters(), path), path);
}

void MainWindow::follow(const QFuture<Result<void>>& job, const QString& path) {
    whenDone(job, this, [this, path](const Result<void>& result) {
        say(result ? tr("Written: %1").arg(QFileInfo(path).fileName())
                   : errorSentence(result.error()));
        Q_EMIT exported(static_cast<bool>(result));
    });
}

void MainWindow::say(const QString& message) {
    status_->setText(fontMetrics().elidedText(message, Qt::ElideMiddle, width() / 3));
    status_->setToolTip(message);
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!kiosk_ && !localFiles(*event->mimeData()).isEmpty()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event) {
    event->acceptProposedAction();
    openFilms(localFiles(*event->mimeData()));
}

void MainWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space) {
        view_->setBare(true);
    } else {
        QMainWindow::keyPressEvent(event);
    }
}

void MainWindow::keyReleaseEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        view_->setBare(false);
    } else {
        endHeldLens(*event);
        QMainWindow::keyReleaseEvent(event);
    }
}

void MainWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::ActivationChange && !isActiveWindow()) {
        view_->setBare(false);
    }
    QMainWindow::changeEvent(event);
}

}  // namespace lucency
