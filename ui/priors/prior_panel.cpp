#include "ui/priors/prior_panel.h"

#include "core/film/film_reader.h"
#include "core/film/person_name.h"
#include "core/measure/measure_words.h"

#include "ui/commands/commands.h"
#include "ui/film/film_view.h"
#include "ui/film/remembered_turns.h"
#include "ui/panels/section.h"
#include "ui/priors/prior_text.h"
#include "ui/when_done.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QSplitter>
#include <QToolButton>
#include <QtConcurrent>

#include <algorithm>

namespace lucency {
namespace {

/// What is read of a file beside the window's thread.
struct ReadPrior {
    Result<Film> film;
    FilmTurn turn;
};

QToolButton* buttonOf(QAction* action, QWidget* parent) {
    auto* button = new QToolButton(parent);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setAccessibleName(action->statusTip());
    return button;
}

}  // namespace

std::optional<bool> isSamePatient(const PatientIdentity& one, const PatientIdentity& other) {
    const auto says = [](const PatientIdentity& who) {
        return !who.id.isEmpty() || !who.name.isEmpty();
    };
    if (!says(one) || !says(other)) {
        return std::nullopt;
    }
    return one.id == other.id && one.name.compare(other.name, Qt::CaseInsensitive) == 0;
}

PriorPanel::PriorPanel(const Commands& commands, FilmView* shown, QSplitter* place, QWidget* parent)
    : QWidget(parent), shown_(shown) {
    setObjectName(QStringLiteral("priorPanel"));
    setAccessibleName(tr("Film beside"));
    frame_ = new QWidget(place);
    view_ = new FilmView(frame_);
    auto* whole = new QVBoxLayout(frame_);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(view_);
    place->addWidget(frame_);
    view_->setObjectName(QStringLiteral("priorView"));
    view_->setAccessibleName(tr("Film beside, without an opinion"));
    link_ = new PriorLink(shown, view_, this);
    title_ = sentenceLabel(this);
    title_->setObjectName(QStringLiteral("priorTitle"));
    QFont font = title_->font();
    font.setWeight(QFont::DemiBold);
    title_->setFont(font);
    warning_ = sentenceLabel(this, QPalette::BrightText);
    warning_->setObjectName(QStringLiteral("priorWarning"));
    details_ = sentenceLabel(this, QPalette::PlaceholderText);
    details_->setObjectName(QStringLiteral("priorDetails"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(2);
    for (QAction* action :
         {commands.previous_prior, commands.next_prior, commands.choose_prior, commands.link_zoom,
          commands.link_pan, commands.link_window, commands.swap_prior, commands.compare_prior}) {
        buttons->addWidget(buttonOf(action, this));
    }
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(title_);
    words->addWidget(warning_);
    words->addWidget(details_);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 4, 12, 4);
    row->addLayout(words, 1);
    row->addLayout(buttons);
    hide();
    clear({});
}

void PriorPanel::setVisible(bool visible) {
    QWidget::setVisible(visible);
    frame_->setVisible(visible);
}

void PriorPanel::setCandidates(std::vector<FilmSummary> films) {
    candidates_ = std::move(films);
    describe();
}

int PriorPanel::position() const {
    const auto at = std::ranges::find(candidates_, path_, &FilmSummary::path);
    return at == candidates_.end() ? -1 : static_cast<int>(at - candidates_.begin());
}

void PriorPanel::step(int films) {
    const auto count = static_cast<int>(candidates_.size());
    const int at = position();
    const int wanted = at < 0 ? (films > 0 ? 0 : count - 1) : at + films;
    if (wanted >= 0 && wanted < count) {
        open(candidates_[static_cast<std::size_t>(wanted)].path);
    }
}

void PriorPanel::clear(const QString& sentence) {
    ++asked_;
    reading_ = false;
    path_.clear();
    view_->clearFilm(sentence);
    describe();
    Q_EMIT changed();
}

void PriorPanel::open(const QString& path) {
    clear(tr("Reading the film…"));
    path_ = path;
    reading_ = true;
    describe();
    const auto job = QtConcurrent::run([path] {
        Result<Film> film = readFilm(path);
        const FilmTurn turn = film ? rememberedTurn(film->pixels) : FilmTurn();
        return std::make_shared<const ReadPrior>(ReadPrior{std::move(film), turn});
    });
    whenDone(job, this, [this, asked = asked_](const std::shared_ptr<const ReadPrior>& read) {
        if (asked != asked_) {
            return;
        }
        reading_ = false;
        if (read->film) {
            view_->setFilm(*read->film, read->turn);
            link_->begin();
        } else {
            view_->clearFilm(errorSentence({read->film.error().code, {}}));
        }
        describe();
        Q_EMIT changed();
    });
}

void PriorPanel::setIdentityShown(bool shown) {
    identity_ = shown;
    view_->setIdentityShown(shown);
    describe();
}

void PriorPanel::describe() {
    const std::optional<Film>& prior = view_->film();
    const std::optional<Film>& film = shown_->film();
    if (!prior || !film) {
        title_->setText(reading_ ? tr("Reading the film…") : tr("No film beside"));
        setSentence(warning_, {});
        setSentence(details_, {});
        return;
    }
    const QDate date = prior->acquisition.study_date;
    const QDate shown_date = film->acquisition.study_date;
    const QString distance = distanceText(shown_date, date);
    const bool known = date.isValid() && shown_date.isValid();
    title_->setText(!known              ? tr("Which film is older is not known")
                    : date < shown_date ? tr("Earlier film: %1").arg(distance)
                    : shown_date < date ? tr("Later film: %1").arg(distance)
                                        : tr("Other film: %1").arg(distance));
    view_->setOffer(title_->text());  // on the film itself: the line is over both
    const std::optional<bool> same = isSamePatient(film->identity, prior->identity);
    setSentence(warning_, !same   ? tr("Whether both are of the same patient is not known.")
                          : *same ? QString()
                                  : tr("By the headers these are two patients."));
    QStringList details;
    if (const int at = position(); at >= 0) {
        details << tr("%1 of %2").arg(at + 1).arg(candidates_.size());
    }
    details << prior->acquisition.view_position;
    if (!link_->isToScale()) {
        details << tr("not to scale");
    } else if (film->spacing->plane == prior->spacing->plane) {
        details << tr("to scale (%1)").arg(planeText(film->spacing->plane));
    } else {
        details << tr("to scale, but in two planes (%1, %2)")
                       .arg(planeText(film->spacing->plane), planeText(prior->spacing->plane));
    }
    if (identity_) {
        details << readableName(prior->identity.name) << prior->identity.id
                << QLocale().toString(date, QLocale::ShortFormat);
    }
    details.removeAll(QString());
    setSentence(details_, details.join(QStringLiteral(", ")));
}

}  // namespace lucency
