#include "ui/study/study_panel.h"

#include "ui/icons.h"
#include "ui/panels/section.h"
#include "ui/study/study_delegate.h"
#include "ui/study/study_text.h"
#include "ui/study/study_tree.h"
#include "ui/tab_order.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QStandardItemModel>
#include <QToolButton>

#include <algorithm>

namespace lucency {
namespace {
constexpr int least_width = 200;
constexpr int shown_after_ms = 300;
constexpr int first_film_after_ms = 2000;
constexpr int key_images_only = -1;  // beside the states
}  // namespace

StudyPanel::StudyPanel(Recorder& recorder, QWidget* parent) : QWidget(parent), lookup_(recorder) {
    setMinimumWidth(least_width);
    filter_ = new QLineEdit(this);
    filter_->setObjectName(QStringLiteral("filmFilter"));
    filter_->setPlaceholderText(tr("Filter films"));
    filter_->setAccessibleName(tr("Filter films"));
    filter_->setToolTip(tr("Show only films in which all of these words are found"));
    filter_->setClearButtonEnabled(true);
    filter_->setTextMargins(4, 0, 4, 0);
    tree_ = new StudyTree(model_, this);
    tree_->setObjectName(QStringLiteral("filmTree"));
    progress_ = sentenceLabel(this);
    progress_->setObjectName(QStringLiteral("readProgress"));
    foot_ = sentenceLabel(this, QPalette::PlaceholderText);
    foot_->setObjectName(QStringLiteral("filmCounts"));
    cancel_ = new QToolButton(this);
    cancel_->setObjectName(QStringLiteral("stopSearch"));
    cancel_->setIcon(lineIcon(QStringLiteral("cancel")));
    cancel_->setToolTip(tr("Stop looking for films (Esc)"));
    cancel_->setAccessibleName(tr("Stop looking for films"));
    cancel_->setAutoRaise(true);

    note_ = sentenceLabel(this, QPalette::PlaceholderText);
    note_->setObjectName(QStringLiteral("listNote"));
    note_->setContentsMargins(12, 0, 8, 6);
    setNote({});

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(filter_);
    buildChoices();
    auto* choices = new QVBoxLayout;  // one above the other: their words are long in some languages
    choices->setContentsMargins(8, 0, 8, 0);
    choices->setSpacing(4);
    choices->addWidget(states_);
    choices->addWidget(order_);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 0, 8, 6);
    bottom->addWidget(foot_, 1);
    bottom->addWidget(cancel_, 0, Qt::AlignTop);
    auto* read = new QHBoxLayout;
    read->setContentsMargins(12, 0, 8, 0);
    read->addWidget(progress_);
    column->addLayout(top);
    column->addLayout(choices);
    column->addWidget(tree_, 1);
    column->addLayout(read);
    column->addWidget(note_);
    column->addLayout(bottom);

    patience_.setSingleShot(true);
    patience_.setInterval(first_film_after_ms);
    connect(&patience_, &QTimer::timeout, this, &StudyPanel::chooseFirst);
    shortly_.setSingleShot(true);
    shortly_.setInterval(shown_after_ms);
    connect(&shortly_, &QTimer::timeout, this, [this] {
        slow_ = true;
        updateFoot();
        Q_EMIT changed();
    });
    connect(&finder_, &FilmFinder::found, this, &StudyPanel::take);
    connect(&finder_, &FilmFinder::finished, this, &StudyPanel::finish);
    connect(cancel_, &QToolButton::clicked, this, &StudyPanel::cancel);
    connect(filter_, &QLineEdit::textChanged, this, [this](const QString& words) {
        model_.setFilter(words);
        markAgain();
    });
    connect(&lookup_, &ReadLookup::found, this, [this](const ReadLookup::Found& films) {
        model_.setReads(films);
        updateReads();
        markAgain();
    });
    connect(&lookup_, &ReadLookup::keyImagesFound, this,
            [this](const std::vector<FilmPlace>& films) {
                model_.setKeyImages(films);
                markAgain();
            });
    connect(tree_, &StudyTree::chosen, this, &StudyPanel::filmChosen);
    tabInReadingOrder(this);
    updateFoot();
}

void StudyPanel::buildChoices() {
    states_ = new QComboBox(this);
    states_->setObjectName(QStringLiteral("stateFilter"));
    states_->setAccessibleName(tr("Films to show"));
    states_->setToolTip(tr("Show only films that stand so now"));
    states_->addItem(tr("All films"));
    for (const WorkState state : {WorkState::New, WorkState::FirstRead, WorkState::ToDiscuss,
                                  WorkState::Refused, WorkState::Done}) {
        states_->addItem(lineIcon(workStateIcon(state)), workStateWords(state),
                         static_cast<int>(state));
    }
    states_->addItem(lineIcon(QStringLiteral("key-image")), tr("Key images"), key_images_only);
    connect(states_, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = states_->currentData();
        const bool key_images = state == key_images_only;
        model_.setKeyImageFilter(key_images);
        model_.setStateFilter(state.isValid() && !key_images
                                  ? std::optional(static_cast<WorkState>(state.toInt()))
                                  : std::nullopt);
        markAgain();
    });
    order_ = new QComboBox(this);
    order_->setObjectName(QStringLiteral("filmOrder"));
    order_->setAccessibleName(tr("Order of the films"));
    order_->setToolTip(
        tr("How the films follow each other; by the model's score once every film "
           "in the list has been read"));
    order_->addItems({tr("As found"), tr("By name"), tr("Newest first"), tr("By state"),
                      tr("By the model's score"), tr("Key images first")});
    connect(order_, &QComboBox::currentIndexChanged, this, [this](int order) {
        model_.setOrder(static_cast<StudyModel::Order>(order));
        markAgain();
    });
    for (QComboBox* box : {states_, order_}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(6);
    }
}

/// The rows are others; what is marked is not.
void StudyPanel::markAgain() {
    tree_->mark(current_);
    updateFoot();
    Q_EMIT changed();
}

void StudyPanel::setReads(const FilmPlace& place, const FilmReads& reads) {
    model_.setReads(place, reads);
    updateReads();
    Q_EMIT changed();
}

void StudyPanel::setMode(ReadingMode mode) {
    model_.setMode(mode);
    updateReads();
    markAgain();
}

void StudyPanel::updateReads() {
    const int all = model_.list().size();
    progress_->setText(all > 0 ? tr("%1 of %2 read").arg(model_.readCount()).arg(all) : QString());
    const bool by_score = model_.mayOrderByScore();
    auto* orders = qobject_cast<QStandardItemModel*>(order_->model());
    orders->item(static_cast<int>(StudyModel::Order::Score))->setEnabled(by_score);
    if (!by_score && order_->currentIndex() == static_cast<int>(StudyModel::Order::Score)) {
        order_->setCurrentIndex(0);
    }
}

std::optional<FilmPlace> StudyPanel::nextUnread() const {
    const auto& films = model_.films();
    const auto count_of_films = static_cast<int>(films.size());
    const int at = model_.positionOf(current_.path);
    for (int step = 1; step <= count_of_films; ++step) {
        const StudyNode* film = films[static_cast<std::size_t>((at + step) % count_of_films)];
        const FilmPlace place{film->summary.path};
        if (!film->summary.error && place.path != current_.path &&
            model_.stateOf(place) == WorkState::New) {
            return place;
        }
    }
    return std::nullopt;
}

void StudyPanel::open(const QStringList& paths, bool by_folder, const FilmPlace& wanted) {
    current_ = {};
    setFixed(false);
    wanted_ = wanted;
    cancelled_ = false;
    slow_ = false;
    filter_->clear();
    model_.clear(by_folder);
    lookup_.clear();
    updateReads();
    patience_.start();
    shortly_.start();
    finder_.start(paths);
    updateFoot();
    Q_EMIT changed();
}

void StudyPanel::openFixed(const QStringList& paths, const QString& about) {
    close();
    setFixed(true);
    about_ = about;
    model_.clear(false);
    std::vector<FilmSummary> films;
    for (const QString& path : paths) {
        films.emplace_back().path = path;
    }
    model_.add(films);
    updateReads();
    markAgain();
}

/// Without a way to find, filter or order them otherwise.
void StudyPanel::setFixed(bool fixed) {
    fixed_ = fixed;
    if (fixed) {
        states_->setCurrentIndex(0);
        order_->setCurrentIndex(0);
    }
    for (QWidget* choice : std::initializer_list<QWidget*>{filter_, states_, order_}) {
        choice->setHidden(fixed);
    }
}

void StudyPanel::close() {
    setFixed(false);
    finder_.forget();
    patience_.stop();
    shortly_.stop();
    current_ = wanted_ = {};
    filter_->clear();
    model_.clear();
    lookup_.clear();
    updateReads();
    updateFoot();
    Q_EMIT changed();
}

void StudyPanel::cancel() {
    cancelled_ = finder_.isRunning();
    finder_.cancel();
}

bool StudyPanel::isOfUse() const {
    const StudyNode* first = model_.list().root().firstFilm();
    return fixed_ || model_.list().size() > 1 || (first != nullptr && first->summary.frames > 1) ||
           (slow_ && isSearching());
}

void StudyPanel::mark(const FilmPlace& place) {
    patience_.stop();
    current_ = place;
    tree_->mark(place);
}

std::optional<FilmPlace> StudyPanel::neighbour(int step) const {
    const int at = model_.positionOf(current_.path);
    const int wanted = at < 0 ? (step > 0 ? 0 : -1) : at + step;
    if (wanted < 0 || wanted >= count()) {
        return std::nullopt;
    }
    return FilmPlace{model_.films()[static_cast<std::size_t>(wanted)]->summary.path};
}

std::vector<FilmPlace> StudyPanel::filmsShown() const {
    std::vector<FilmPlace> places;
    for (const StudyNode* film : model_.films()) {
        places.push_back({film->summary.path});
    }
    return places;
}

void StudyPanel::setNote(const QString& sentence) {
    setSentence(note_, sentence);
}

void StudyPanel::focusFilter() {
    filter_->setFocus(Qt::ShortcutFocusReason);
    filter_->selectAll();
}

void StudyPanel::keyPressEvent(QKeyEvent* event) {
    // What the filter has no use for: from there on down the list.
    if (event->key() != Qt::Key_Down && event->key() != Qt::Key_Return) {
        QWidget::keyPressEvent(event);
        return;
    }
    if (!tree_->currentIndex().isValid()) {
        tree_->setCurrentIndex(model_.index(0, 0));
    }
    tree_->setFocus(Qt::TabFocusReason);
}

void StudyPanel::take(const std::vector<FilmSummary>& films) {
    model_.add(films);
    lookup_.lookUp(films);
    updateReads();
    if (!patience_.isActive()) {
        chooseFirst();
    }
    updateFoot();
    Q_EMIT changed();
}

void StudyPanel::finish() {
    shortly_.stop();
    patience_.stop();
    updateFoot();
    Q_EMIT changed();
    chooseFirst();
    if (model_.list().size() == 0) {
        Q_EMIT nothingFound(cancelled_);
    }
}

void StudyPanel::chooseFirst() {
    const StudyNode* first = model_.list().root().firstFilm();
    if (!current_.path.isEmpty() || first == nullptr) {
        return;
    }
    if (model_.positionOf(wanted_.path) >= 0) {
        Q_EMIT filmChosen(wanted_);
    } else if (wanted_.path.isEmpty() || !isSearching()) {
        Q_EMIT filmChosen({first->summary.path});
    }
}

void StudyPanel::updateFoot() {
    const FilmCounts& counts = finder_.counts();
    const QLocale locale;
    if (fixed_) {
        foot_->setText(about_);
    } else if (isSearching()) {
        foot_->setText(tr("Looking for films: %1 in %2 files")
                           .arg(locale.toString(counts.films), locale.toString(counts.files)));
    } else if (count() != model_.list().size()) {
        foot_->setText(tr("%1 of %2 films").arg(count()).arg(model_.list().size()));
    } else {
        foot_->setText((cancelled_ ? tr("Stopped.") + QLatin1Char(' ') : QString()) +
                       countsText(counts));
    }
    cancel_->setVisible(isSearching());
}

}  // namespace lucency
