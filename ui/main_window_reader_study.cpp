// How the main window walks a reader through a study of readers.
#include "core/base/whole_file.h"

#include "ui/commands/commands.h"
#include "ui/main_window.h"
#include "ui/panels/message_page.h"
#include "ui/reads/new_reader_study.h"
#include "ui/settings/settings.h"
#include "ui/study/study_panel.h"
#include "ui/tags/tag_browser.h"
#include "ui/when_done.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStackedWidget>
#include <QtConcurrent>

namespace lucency {

void MainWindow::connectReaderStudy() {
    const Commands& c = *commands_;
    connect(c.open_reader_study, &QAction::triggered, this, [this] {
        const QString file = QFileDialog::getOpenFileName(this, tr("Open a reader study"),
                                                          settings::open_folder.value(),
                                                          tr("Protocols of studies (*.json)"));
        if (!file.isEmpty()) {
            settings::open_folder.set(QFileInfo(file).absolutePath());
            openFilms({file});
        }
    });
    connect(c.new_reader_study, &QAction::triggered, this, &MainWindow::makeProtocol);
    connect(c.export_reader_study, &QAction::triggered, this, [this] {
        const QString folder = QFileDialog::getExistingDirectory(
            this, tr("Export the reader study into"), settings::export_folder.value());
        if (!folder.isEmpty()) {
            settings::export_folder.set(folder);
            exportStudyTo(folder);
        }
    });
    connect(&session_.keeper(), &ReadKeeper::kept, this, &MainWindow::followStudy);
}

void MainWindow::openProtocol(const QString& file) {
    struct Opened {
        Result<ReaderStudy> study;
        std::vector<StudyFilmFault> faults;
    };
    view_->clearFilm(tr("Looking at the films of the study…"));
    const auto job = QtConcurrent::run([file] {
        Opened opened{openReaderStudy(file), {}};
        if (opened.study) {
            opened.faults = checkStudyFilms(*opened.study, file);
        }
        return opened;
    });
    whenDone(job, this, [this, file, opening = openings_](const Opened& opened) {
        if (opening != openings_) {
            return;
        }
        const QString reader = readerOfSettings().name;
        if (!opened.study) {
            showStudyProblem(tr("Its protocol cannot be used. The details say what is wrong."),
                             opened.study.error().detail);
        } else if (!opened.faults.empty()) {
            showStudyProblem(
                tr("Its films are not those that the protocol names. Nothing was opened."),
                studyFaultsText(opened.faults));
        } else if (!opened.study->mayRead(reader)) {
            showStudyProblem(tr("It is not for the reader %1. Readers are named in the settings, "
                                "under Record.")
                                 .arg(reader),
                             opened.study->readers.join(QLatin1Char('\n')));
        } else {
            const QDir folder = QFileInfo(file).absoluteDir();
            at_hand_ = StudyAtHand{*opened.study, file, reader, {}, {}, false};
            for (const ReaderStudy::Film& film : opened.study->films) {
                at_hand_->paths << QDir::cleanPath(folder.absoluteFilePath(film.path));
            }
            enterStudy();
        }
    });
}

void MainWindow::showStudyProblem(const QString& sentence, const QString& details) {
    list_->close();
    message_->showMessage(tr("This reader study cannot be read"), sentence, details);
    stack_->setCurrentWidget(message_);
    updateCommands();
    updatePanels();
    Q_EMIT settled();
}

/// Where the reader stands is asked of the record each time.
void MainWindow::enterStudy() {
    const RecordAddress record = recordOfSettings();
    const auto job =
        recorder_.ask([record, study = at_hand_->study, reader = at_hand_->reader](Record& own) {
            std::ignore = own.open();  // what was kept before there was a record is the reader's
            return studyStanding(study, reader, record);
        });
    whenDone(job, this, [this, record, opening = openings_](const StudyStanding& standing) {
        if (opening != openings_ || !at_hand_) {
            return;
        }
        StudyAtHand& now = *at_hand_;
        now.standing = standing;
        recorder_.use(record, studyReader(now.study, now.reader, standing.session));
        session_.keeper().setDraftsKept(false);
        session_.setAlone(!now.study.withModel(standing.session));
        updateStudyCommands();
        QStringList paths;
        for (const std::size_t film : standing.order) {
            paths << now.paths[static_cast<qsizetype>(film)];
        }
        list_->openFixed(paths,
                         now.study.sessions() == 1
                             ? now.study.title
                             : tr("%1, session %2 of 2")
                                   .arg(now.study.title, locale().toString(standing.session)));
        setMode(now.study.modeOf(standing.session));
        for (std::size_t i = 0; i < standing.reads.size(); ++i) {
            list_->setReads({now.paths[static_cast<qsizetype>(i)]}, standing.reads[i]);
        }
        readStudyFilm();
    });
}

void MainWindow::leaveStudy() {
    ++openings_;
    if (at_hand_) {
        at_hand_.reset();
        list_->close();
        recorder_.use(recordOfSettings(), readerOfSettings());
        session_.keeper().setDraftsKept(true);
        session_.setAlone(false);
        setMode(chosenMode());
    }
    updateStudyCommands();
    decideIdentity();
}

void MainWindow::readStudyFilm() {
    const auto next = at_hand_->standing.next(at_hand_->study);
    if (!next || at_hand_->standing.opens.isValid()) {
        endStudySession();
        return;
    }
    session_.open({at_hand_->paths[static_cast<qsizetype>(at_hand_->standing.order[*next])]});
}

/// A film that is done is left at once, and not opened again.
void MainWindow::followStudy(const FilmPlace& place, const FilmReads& reads) {
    // Before it is known where the reader stands, what is told is of the record before.
    if (!at_hand_ || at_hand_->over || at_hand_->standing.reads.empty()) {
        return;
    }
    StudyAtHand& now = *at_hand_;
    const qsizetype film = now.paths.indexOf(place.path);
    if (film < 0) {
        return;
    }
    now.standing.reads[static_cast<std::size_t>(film)] = reads;
    if (place != session_.place() || !isStudyFilmDone(now.study, now.standing.session, reads)) {
        return;
    }
    // Later: what is being told of this film is told to its end.
    QMetaObject::invokeMethod(
        this,
        [this, place, opening = openings_] {
            if (opening != openings_ || !at_hand_ || session_.place() != place) {
                return;
            }
            if (at_hand_->standing.next(at_hand_->study)) {
                readStudyFilm();
            } else {
                session_.close();
                enterStudy();
            }
        },
        Qt::QueuedConnection);
}

void MainWindow::chooseFilm(const FilmPlace& place) {
    if (at_hand_) {
        const StudyAtHand& now = *at_hand_;
        const qsizetype film = now.paths.indexOf(place.path);
        const auto next = now.standing.next(now.study);
        if (now.over || film < 0 || !next) {
            return;
        }
        const auto chosen = static_cast<std::size_t>(film);
        if (isStudyFilmDone(now.study, now.standing.session, now.standing.reads[chosen])) {
            say(tr("This film has been read; it is not opened again in the study."));
            list_->mark(session_.place());
            return;
        }
        if (now.study.in_turn && chosen != now.standing.order[*next]) {
            say(tr("The films of this study are read one after the other."));
            list_->mark(session_.place());
            return;
        }
    }
    session_.open(place);
}

void MainWindow::endStudySession() {
    session_.close();
    StudyAtHand& now = *at_hand_;
    now.over = !now.standing.next(now.study);
    view_->clearFilm({});
    if (now.over) {
        message_->showMessage(
            tr("You have read the whole study"),
            tr("Every film is read, and your reads are kept. Thank you. Whoever leads the study "
               "exports the reads of all readers: Read, Export reader study."),
            {});
    } else {
        list_->close();  // films that are to be forgotten are not to be seen
        message_->showMessage(
            tr("The first session is over"),
            tr("Every film is read without the model, and your reads are kept. Open the study "
               "again from %1 on to read them with it.")
                .arg(locale().toString(now.standing.opens.toLocalTime(), QLocale::ShortFormat)),
            {});
    }
    stack_->setCurrentWidget(message_);
    updateStudyCommands();
    updateTitle();
    updateCommands();
    updatePanels();
    Q_EMIT settled();
}

/// What could tell of a film, or lead past the one whose turn it is, is not there in a study.
void MainWindow::updateStudyCommands() {
    const Commands& c = *commands_;
    for (QAction* action : std::as_const(out_of_study_)) {
        action->setVisible(true);
    }
    out_of_study_.clear();
    c.export_reader_study->setEnabled(at_hand_ && at_hand_->over);
    if (!at_hand_) {
        return;
    }
    QList<QAction*> out{c.export_pdf,    c.export_all,       c.save_overlay,
                        c.identity,      c.show_identity,    c.attributes,
                        c.read_ahead,    c.find_film,        c.compare_prior,
                        c.choose_prior,  c.show_record,      c.previous,
                        c.next,          c.previous_frame,   c.next_frame,
                        c.key_image,     c.new_reader_study, c.clear_patient_data,
                        c.show_agreement};
    out << c.modes->actions();
    if (at_hand_->study.in_turn) {
        out << c.next_unread;
    }
    for (QAction* action : std::as_const(out)) {
        if (action->isVisible()) {
            action->setVisible(false);
            out_of_study_ << action;
        }
    }
    comparePrior(false);
    tags_->close();
}

void MainWindow::makeProtocol() {
    const std::vector<FilmPlace> films = list_->filmsShown();
    NewReaderStudy dialog(static_cast<int>(films.size()), readerOfSettings().name, this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QFileDialog choose(this, tr("Save the protocol"), settings::open_folder.value(),
                       tr("Protocols of studies (*.json)"));
    choose.setAcceptMode(QFileDialog::AcceptSave);
    choose.setDefaultSuffix(QStringLiteral("json"));
    if (choose.exec() == QDialog::Accepted) {
        saveProtocol(dialog.study(), choose.selectedFiles().constFirst());
    }
}

void MainWindow::saveProtocol(const ReaderStudy& study, const QString& file) {
    std::vector<std::pair<QString, QString>> films;
    for (const FilmPlace& film : list_->filmsShown()) {
        films.emplace_back(film.path, labels_.value(film.path));
    }
    say(tr("Reading the films of the study…"));
    const auto job = QtConcurrent::run([study, file, films]() -> Result<void> {
        const auto whole = withStudyFilms(study, file, films);
        return whole ? writeWhole(file, writeReaderStudy(*whole)) : Result<void>(whole.error());
    });
    whenDone(job, this, [this, file](const Result<void>& saved) {
        say(saved ? tr("Written: %1").arg(QFileInfo(file).fileName())
            : saved.error().code == ErrorCode::InvalidArgument
                ? tr("A study cannot have the same picture twice: %1.").arg(saved.error().detail)
                : errorSentence({saved.error().code, {}}));
        Q_EMIT exported(static_cast<bool>(saved));
    });
}

void MainWindow::exportStudyTo(const QString& folder) {
    if (!at_hand_ || !at_hand_->over) {
        return;
    }
    const auto job = recorder_.ask([study = at_hand_->study, folder](Record& record) {
        return exportReaderStudy(study, record, folder);
    });
    follow(job, folder);
}

}  // namespace lucency
