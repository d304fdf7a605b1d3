// How the main window has films read by a person: the read, what it opens, where each film stands.
#include "core/base/sha256.h"
#include "core/learn/data_set.h"
#include "core/review/agreement.h"

#include "ui/commands/commands.h"
#include "ui/commands/recent_films.h"
#include "ui/main_window.h"
#include "ui/panels/explanation_panel.h"
#include "ui/panels/kept_reads_panel.h"
#include "ui/panels/message_page.h"
#include "ui/panels/opinion_panel.h"
#include "ui/panels/read_panel.h"
#include "ui/settings/settings.h"
#include "ui/study/study_panel.h"
#include "ui/when_done.h"

#include <QMenu>
#include <QStackedWidget>
#include <QtConcurrent>

#include <algorithm>

namespace lucency {
namespace {

ReadDraft draftOf(const ReadEvent* event) {
    return event == nullptr
               ? ReadDraft()
               : ReadDraft{event->read.verdict, event->read.certainty, event->read.note};
}

Commands::NextRead nextReadOf(const FilmReads& reads) {
    switch (nextRead(reads)) {
        case ReadEvent::Kind::FirstRead:
            return Commands::NextRead::First;
        case ReadEvent::Kind::SecondRead:
            return Commands::NextRead::Second;
        default:
            return Commands::NextRead::Amendment;
    }
}

}  // namespace

void MainWindow::buildReadPanels(QWidget* parent) {
    const Commands& c = *commands_;
    read_ = new ReadPanel({{c.verdict_normal, c.verdict_pneumonia, c.verdict_uncertain},
                           c.write_note,
                           c.commit_read,
                           c.keep_read,
                           c.discuss},
                          parent);
    kept_ = new KeptReadsPanel(c.reveal_label, parent);
}

void MainWindow::connectReads() {
    const Commands& c = *commands_;
    const auto on = [this](QAction* action, auto slot) {
        connect(action, &QAction::triggered, this, slot);
    };
    on(c.commit_read, [this] {
        const ReadDraft& draft = read_->draft();
        session_.commit({*draft.verdict, draft.certainty, draft.note});
        updateCommands();
    });
    on(c.keep_read, [this] {
        session_.commit(lastRead(session_.reads())->read);
        updateCommands();
    });
    on(c.discuss, [this](bool discuss) { session_.setToDiscuss(discuss); });
    on(c.reveal_label, [this] { session_.recordLabel(labels_.value(session_.place().path)); });
    on(c.next_unread, [this] {
        if (const auto place = list_->nextUnread()) {
            session_.open(*place);
        }
    });
    connect(c.modes, &QActionGroup::triggered, this, [this](const QAction* chosen) {
        const auto mode = static_cast<ReadingMode>(commands_->modes->actions().indexOf(chosen));
        settings::mode.set(readingModeName(mode));
        setMode(mode);
    });
    connect(read_, &ReadPanel::edited, this, [this](const ReadDraft& draft) {
        const bool as_kept = draft == draftOf(lastRead(session_.reads()));
        session_.keeper().saveDraft(as_kept ? ReadDraft() : draft);
        updateReadCommands();
    });

    connect(&session_, &ReadingSession::pixelsKnown, this, [this] {
        const ReadDraft& left = session_.keeper().draft();
        read_->setDraft(left == ReadDraft() ? draftOf(lastRead(session_.reads())) : left);
        if (session_.isSealed()) {
            Q_EMIT settled();  // nothing more will come until the reader has committed a read
        }
    });
    connect(&session_, &ReadingSession::readsChanged, this, [this] {
        showReads();
        updateCommands();
    });
    connect(&session_, &ReadingSession::unsealed, this, [this] {
        showOpinionPlace();
        explanation_->showProgress(0, 1);
        updateCommands();
    });
    for (const auto result : {&ReadingSession::finished, &ReadingSession::mapAdopted}) {
        connect(&session_, result, this, &MainWindow::showKeptReads);
    }
    connect(&session_, &ReadingSession::predicted, this, &MainWindow::showKeptReads);
    connect(explanation_, &ExplanationPanel::styleChanged, this, &MainWindow::showKeptReads);
    const ReadKeeper* keeper = &session_.keeper();
    connect(keeper, &ReadKeeper::changed, this, [this] {
        read_->setProblem({});
        const ReadDraft& draft = session_.keeper().draft();
        if (draft == ReadDraft()) {  // a read has been kept, or the form holds what was kept before
            read_->setDraft(draftOf(lastRead(session_.reads())));
        }
    });
    connect(keeper, &ReadKeeper::failed, this, [this](const Error& error) {
        read_->setProblem(
            tr("What you say of this film cannot be kept, so nothing is shown in return. %1")
                .arg(errorSentence({error.code, {}})));
        showReads();
        updateCommands();
    });
    connect(keeper, &ReadKeeper::damagedSetAside, this, [this](const QString& name) {
        read_->setProblem(tr("The record of reads was damaged. Its file was set aside beside it as "
                             "%1; what the last copy and the reads since then hold is there.")
                              .arg(name));
    });
    connect(keeper, &ReadKeeper::kept, list_, &StudyPanel::setReads);
}

void MainWindow::restoreMode(std::optional<ReadingMode> wished) {
    const QString stored = settings::mode.value();
    const ReadingMode mode =
        wished.value_or(readingModeFromName(stored).value_or(ReadingMode::SecondReader));
    commands_->modes->actions().at(static_cast<int>(mode))->setChecked(true);
    setMode(mode);
}

void MainWindow::setMode(ReadingMode mode) {
    session_.setMode(mode);
    list_->setMode(mode);
    decideIdentity();
    showReads();
    updateCommands();
}

void MainWindow::decideIdentity() {
    const Commands& c = *commands_;
    const bool allowed =
        !identity_masked_ && !at_hand_ && maySee(Matter::Identity, chosenMode(), {});
    // A list with labels is one of folders and files that may be named after them.
    const bool shown = allowed && labels_.isEmpty() && c.show_identity->isChecked();
    c.show_identity->setEnabled(allowed && labels_.isEmpty());
    c.identity->setEnabled(allowed);
    showIdentity(shown);
    recent_->menuAction()->setVisible(allowed && !kiosk_);
}

ReadingMode MainWindow::chosenMode() const {
    const QActionGroup* modes = commands_->modes;
    return static_cast<ReadingMode>(modes->actions().indexOf(modes->checkedAction()));
}

void MainWindow::forgetReads() {
    read_->setDraft({});
    read_->setProblem({});
    showReads();
}

void MainWindow::showOpinionPlace() {
    if (session_.isSealed()) {
        opinion_->showSealed();
        explanation_->showSealed();
    } else {
        opinion_->showWaiting(session_.reading() == nullptr ? tr("Reading the film…")
                                                            : tr("The model is looking…"));
        explanation_->showWaiting();
    }
    opinion_->setHidden(session_.isAlone());
    explanation_->setHidden(session_.isAlone());
}

void MainWindow::showReads() {
    const bool ready = session_.reading() != nullptr && session_.keeper().isReady();
    const FilmReads& reads = session_.reads();
    QString sentence;
    if (ready) {
        switch (nextRead(reads)) {
            case ReadEvent::Kind::FirstRead:
                sentence = session_.isAlone() ? tr("You read this film without the model.")
                           : session_.isSealed()
                               ? tr("The model's opinion is sealed until you commit your read.")
                               : tr("The model's opinion is open. Commit a read of your own.");
                break;
            case ReadEvent::Kind::SecondRead:
                sentence =
                    tr("Your first read is kept. Keep it, or change it, in the light of "
                       "the opinion.");
                break;
            default:
                sentence = tr("Your read is kept. A later one is put behind it.");
        }
    }
    read_->setOpen(ready, sentence);
    commands_->discuss->setChecked(isToDiscuss(reads));
    showKeptReads();
}

void MainWindow::showKeptReads() {
    const Reading* reading = session_.reading();
    if (reading == nullptr || session_.isSealed()) {
        kept_->hide();
        opinion_->showAgreement({});
    } else {
        const FilmReads& reads = session_.reads();
        const ReadEvent* last = lastRead(reads);
        opinion_->showAgreement(last != nullptr ? agreementSentence(last->read, *reading)
                                                : QString());
        kept_->showReads(reads, *reading, explanation_->style(), shownLabel(reads));
    }
}

void MainWindow::updateReadCommands() {
    const Commands& c = *commands_;
    const ReadKeeper& keeper = session_.keeper();
    const FilmReads& reads = session_.reads();
    const bool ready = session_.reading() != nullptr && keeper.isReady();
    const bool free = ready && !keeper.isKeeping();
    const ReadDraft& draft = read_->draft();
    for (QAction* action :
         {c.verdict_normal, c.verdict_pneumonia, c.verdict_uncertain, c.write_note}) {
        action->setEnabled(ready);
    }
    commands_->setNextRead(nextReadOf(reads));
    c.commit_read->setEnabled(free && draft.verdict && !(draft == draftOf(lastRead(reads))));
    // In the light of an opinion, or of there being none.
    c.keep_read->setEnabled(free && nextRead(reads) == ReadEvent::Kind::SecondRead &&
                            (session_.isJudged() || lastOpinion(reads) != nullptr));
    c.discuss->setEnabled(free);
    const QString label = labels_.value(session_.place().path);
    c.reveal_label->setVisible(!labels_.isEmpty());
    c.reveal_label->setEnabled(free && !label.isEmpty() &&
                               session_.maySee(Matter::ReferenceLabel) &&
                               shownLabel(reads) != label);
    c.next_unread->setEnabled(list_->nextUnread().has_value());
    c.show_map->setEnabled(!session_.isSealed());
}

void MainWindow::openList(const QString& list) {
    whenDone(QtConcurrent::run([list] { return openDataSet(list); }), this,
             [this](const Result<DataSet>& data_set) {
                 if (!data_set) {
                     message_->showMessage(tr("This list of films could not be read"),
                                           errorSentence({data_set.error().code, {}}),
                                           data_set.error().detail);
                     stack_->setCurrentWidget(message_);
                     updateCommands();
                     updatePanels();
                     Q_EMIT settled();
                     return;
                 }
                 // In an order that tells nothing: lists are often sorted by what they say.
                 std::vector<std::pair<QByteArray, QString>> shuffled;
                 for (const LabelledFilm& film : data_set->films) {
                     labels_.insert(film.path, film.label);
                     shuffled.emplace_back(sha256(film.path.toUtf8()), film.path);
                 }
                 std::ranges::sort(shuffled);
                 QStringList paths;
                 for (const auto& [hash, path] : shuffled) {
                     paths << path;
                 }
                 decideIdentity();
                 list_->open(paths, false);
             });
}

}  // namespace lucency
