#include "ui/study/study_panel.h"

#include "ui/icons.h"
#include "ui/panels/section.h"
#include "ui/study/study_text.h"
#include "ui/study/study_tree.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace lucency {
namespace {
constexpr int least_width = 200;
constexpr int shown_after_ms = 300;
constexpr int first_film_after_ms = 2000;
}  // namespace

StudyPanel::StudyPanel(QWidget* parent) : QWidget(parent) {
    setMinimumWidth(least_width);
    filter_ = new QLineEdit(this);
    filter_->setObjectName(QStringLiteral("filmFilter"));
    filter_->setPlaceholderText(tr("Filter films"));
    filter_->setAccessibleName(tr("Filter films"));
    filter_->setToolTip(tr("Show only films in which all of these words are found (Ctrl+F)"));
    filter_->setClearButtonEnabled(true);
    filter_->setTextMargins(4, 0, 4, 0);
    tree_ = new StudyTree(model_, this);
    tree_->setObjectName(QStringLiteral("filmTree"));
    foot_ = sentenceLabel(this, QPalette::PlaceholderText);
    foot_->setObjectName(QStringLiteral("filmCounts"));
    cancel_ = new QToolButton(this);
    cancel_->setObjectName(QStringLiteral("stopSearch"));
    cancel_->setIcon(lineIcon(QStringLiteral("cancel")));
    cancel_->setToolTip(tr("Stop looking for films (Esc)"));
    cancel_->setAccessibleName(tr("Stop looking for films"));
    cancel_->setAutoRaise(true);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setContentsMargins(8, 0, 8, 0);
    top->addWidget(filter_);
    auto* bottom = new QHBoxLayout;
    bottom->setContentsMargins(12, 0, 8, 6);
    bottom->addWidget(foot_, 1);
    bottom->addWidget(cancel_, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(tree_, 1);
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
        tree_->mark(current_);
        updateFoot();
        Q_EMIT changed();
    });
    connect(tree_, &StudyTree::chosen, this, &StudyPanel::filmChosen);
    updateFoot();
}

void StudyPanel::open(const QStringList& paths) {
    current_ = {};
    cancelled_ = false;
    slow_ = false;
    filter_->clear();
    model_.clear();
    patience_.start();
    shortly_.start();
    finder_.start(paths);
    updateFoot();
    Q_EMIT changed();
}

void StudyPanel::cancel() {
    cancelled_ = finder_.isRunning();
    finder_.cancel();
}

bool StudyPanel::isOfUse() const {
    const StudyNode* first = model_.list().root().firstFilm();
    return model_.list().size() > 1 || (first != nullptr && first->summary.frames > 1) ||
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
    if (current_.path.isEmpty() && first != nullptr) {
        Q_EMIT filmChosen({first->summary.path});
    }
}

void StudyPanel::updateFoot() {
    const FilmCounts& counts = finder_.counts();
    const QLocale locale;
    if (isSearching()) {
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
