// What the main window does with all films of the list at once.
#include "core/film/film_reader.h"

#include "ui/commands/commands.h"
#include "ui/list/export_all.h"
#include "ui/main_window.h"
#include "ui/panels/explanation_panel.h"
#include "ui/settings/settings.h"
#include "ui/study/study_panel.h"

#include <QFileDialog>

#include <algorithm>

namespace lucency {

void MainWindow::connectListWork() {
    const Commands& c = *commands_;
    connect(c.export_all, &QAction::triggered, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(
            this, tr("Export PDFs of all films into"), settings::export_folder.value());
        if (!folder.isEmpty()) {
            settings::export_folder.set(folder);
            exportAllTo(folder);
        }
    });
    connect(export_work_, &ListWork::progressed, this, &MainWindow::showExportProgress);
    connect(export_work_, &ListWork::finished, this, [this] {
        const auto films = [this](Exported what) {
            return exported_.value(static_cast<int>(what));
        };
        QStringList words{tr("%n PDF(s) written", nullptr, films(Exported::Written))};
        if (const int there = films(Exported::ThereAlready)) {
            words << tr("%n there already", nullptr, there);
        }
        if (const int waiting = films(Exported::Waiting)) {
            words << tr("%n waiting for your own read", nullptr, waiting);
        }
        if (const int failed = films(Exported::Unreadable) + films(Exported::Failed)) {
            words << tr("%n could not be made", nullptr, failed);
        }
        say(words.join(QStringLiteral(", ")));
        updateCommands();
        followList();
        Q_EMIT exported(films(Exported::Unreadable) + films(Exported::Failed) == 0);
    });
    c.read_ahead->setChecked(settings::read_ahead.value());
    connect(c.read_ahead, &QAction::toggled, this, [this](bool on) {
        settings::read_ahead.set(on);
        followList();
    });
    connect(list_, &StudyPanel::changed, this, &MainWindow::followList);
    connect(ahead_work_, &ListWork::progressed, this, &MainWindow::showAheadProgress);
    connect(ahead_work_, &ListWork::finished, this, &MainWindow::showAheadProgress);
}

void MainWindow::exportAllTo(const QString& folder) {
    exported_.clear();
    ExportAll all;
    all.folder = folder;
    all.mode = chosenMode();
    all.reads = recorder_.readsForWorker();
    all.reading.explanation = session_.explanation();
    all.identity = commands_->identity->isChecked() && maySee(Matter::Identity, all.mode, {});
    all.overlay = explanation_->style();
    all.drawings_on_film = commands_->measures_in_film->isChecked();
    all.ended = [this](Exported what, const QByteArray& pixels_sha256) {
        ++exported_[static_cast<int>(what)];
        if (what == Exported::Written) {
            recorder_.log(QStringLiteral("export"), pixels_sha256, QStringLiteral("pdf"));
        }
    };
    ahead_work_->setPaused(true);
    export_work_->start(list_->filmsShown(), exportStep(all));
    updateCommands();
}

void MainWindow::showExportProgress() {
    if (export_work_->isRunning()) {
        say(tr("PDFs: %1 of %2 films (Esc stops)")
                .arg(export_work_->done())
                .arg(export_work_->count()));
    } else if (export_work_->count() == 0) {
        say(tr("The export was stopped; the next one goes on where it stood."));
        updateCommands();
        followList();
    }
}

/// What was read ahead stays for as long as its film is listed; what is to be read is what is not.
void MainWindow::followList() {
    const bool on = commands_->read_ahead->isChecked() && !at_hand_;
    ahead_work_->setPaused(!on || list_->isSearching() || export_work_->isRunning());
    if (!on || list_->isSearching()) {
        return;
    }
    const std::vector<FilmPlace> films = list_->filmsShown();
    std::vector<FilmPlace> left;
    QSet<QString> kept;
    for (const FilmPlace& film : films) {
        if (ahead_.contains(film.path)) {
            kept.insert(film.path);
        } else {
            left.push_back(film);
        }
    }
    ahead_ = std::move(kept);
    if (left != ahead_films_) {
        ahead_films_ = left;
        ahead_work_->start(left, aheadStep());
    }
}

/// That films are read ahead is no secret; what was said of them is.
void MainWindow::showAheadProgress() {
    const bool any = commands_->read_ahead->isChecked() && ahead_work_->isRunning();
    const QString counts = tr("%1 of %2").arg(ahead_work_->done()).arg(ahead_work_->count());
    list_->setNote(!any ? QString()
                   : ahead_work_->isPaused()
                       ? tr("Reading the list ahead waits: %1").arg(counts)
                       : tr("The model reads the list ahead: %1").arg(counts));
}

ListWork::Step MainWindow::aheadStep() {
    return [this](const FilmPlace& place,
                  const AnalysisRunner::Desk& desk) -> Result<AnalysisRunner::Letter> {
        std::optional<double> probability;
        if (auto film = readFilm(place.path, {}, place.frame)) {
            const auto model = desk.classifier();
            if (!model) {
                return model.error();
            }
            ReadingParameters opinion_alone;
            opinion_alone.explain = false;
            const auto reading = readWithModel(*std::move(film), **model, opinion_alone, desk.stop);
            if (!reading) {
                return reading.error();
            }
            if (reading->prediction) {
                probability = reading->prediction->positiveProbability();
            }
        }
        return AnalysisRunner::Letter([this, path = place.path, probability] {
            ahead_.insert(path);
            if (probability) {
                list_->setReadAhead(path, *probability);
            }
        });
    };
}

void MainWindow::stopListWork() {
    export_work_->stop();
    ahead_work_->stop();
    ahead_.clear();
    ahead_films_.clear();
}

}  // namespace lucency
