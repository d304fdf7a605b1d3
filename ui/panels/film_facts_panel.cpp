#include "ui/panels/film_facts_panel.h"

#include "core/film/polarity.h"
#include "core/measure/measure_words.h"

#include <QAction>
#include <QGridLayout>
#include <QPainter>
#include <QToolButton>

namespace lucency {
namespace {

QString formatText(const Film& film) {
    const QString bits = FilmFactsPanel::tr("%1 bit").arg(film.pixels.bits_stored);
    switch (film.format) {
        case FilmFormat::Dicom:
            return QStringLiteral("DICOM, %1").arg(bits);
        case FilmFormat::Jpeg:
            return QStringLiteral("JPEG, %1").arg(bits);
        case FilmFormat::Png:
            return QStringLiteral("PNG, %1").arg(bits);
        case FilmFormat::Tiff:
            return QStringLiteral("TIFF, %1").arg(bits);
    }
    return bits;
}

QString spacingText(const Film& film) {
    if (!film.spacing) {
        return FilmFactsPanel::tr("not known");
    }
    return FilmFactsPanel::tr("%1 × %2 mm, %3. %4")
        .arg(film.spacing->column_mm, 0, 'g', 4)
        .arg(film.spacing->row_mm, 0, 'g', 4)
        .arg(planeText(film.spacing->plane), spacingMeaning(*film.spacing));
}

/// What the film says, in brackets where it uses other words.
QString withStated(const QString& value, const QString& stated) {
    return value.isEmpty() || stated.compare(value, Qt::CaseInsensitive) == 0 || stated.isEmpty()
               ? value
               : QStringLiteral("%1 (%2)").arg(value, stated);
}

QString sideText(const QString& laterality) {
    if (laterality == QLatin1String("L")) {
        return FilmFactsPanel::tr("left");
    }
    if (laterality == QLatin1String("R")) {
        return FilmFactsPanel::tr("right");
    }
    // Both sides and unpaired parts are what a chest film shows anyway.
    return {};
}

/// A command as a link: underlined, as wide as its words, on the accent while it has the focus.
class LinkButton : public QToolButton {
public:
    using QToolButton::QToolButton;
    QSize sizeHint() const override {
        return fontMetrics().size(Qt::TextSingleLine, text()) + QSize(1, 2 * above);
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        QFont underlined = font();
        underlined.setUnderline(true);
        painter.setFont(underlined);
        if (hasFocus()) {
            painter.fillRect(rect(), palette().highlight());
        }
        painter.setPen(palette().color(hasFocus() ? QPalette::HighlightedText : QPalette::Link));
        painter.drawText(rect(), Qt::AlignLeading | Qt::AlignVCenter | Qt::TextSingleLine, text());
    }

private:
    static constexpr int above = 2;
};

/// A command as a link under the sentence it belongs to.
QToolButton* linkButton(QAction* action, QWidget* parent) {
    auto* button = new LinkButton(parent);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setCursor(Qt::PointingHandCursor);
    button->hide();
    return button;
}

}  // namespace

FilmFactsPanel::FilmFactsPanel(const Actions& actions, QWidget* parent)
    : Section(tr("The film"), parent) {
    notices_ = sentenceLabel(this, QPalette::BrightText);
    notices_->setObjectName(QStringLiteral("filmNotices"));
    body()->addWidget(notices_);
    polarity_ = linkButton(actions.correct_polarity, this);
    body()->addWidget(polarity_);
    facts_ = new QWidget(this);
    grid_ = new QGridLayout(facts_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
    body()->addWidget(facts_);
    presentations_ = sentenceLabel(this);
    presentations_->setObjectName(QStringLiteral("presentations"));
    body()->addWidget(presentations_);
    presentation_ = linkButton(actions.presentation, this);
    body()->addWidget(presentation_);
    hide();
}

void FilmFactsPanel::addFact(const QString& name, const QString& value) {
    if (value.isEmpty()) {
        return;
    }
    const int row = grid_->rowCount();
    auto* title = sentenceLabel(facts_, QPalette::PlaceholderText);
    title->setText(name);
    title->setWordWrap(false);
    auto* text = sentenceLabel(facts_);
    text->setText(value);
    grid_->addWidget(title, row, 0, Qt::AlignTop);
    grid_->addWidget(text, row, 1);
}

void FilmFactsPanel::showFilm(const Film& film) {
    while (QLayoutItem* item = grid_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Acquisition& made = film.acquisition;
    addFact(tr("Format"), formatText(film));
    addFact(tr("Size"), tr("%1 × %2 pixels").arg(film.pixels.columns).arg(film.pixels.rows));
    addFact(tr("Modality"), made.modality);
    addFact(tr("Body part"), withStated(made.body_part, made.stated_body_part));
    addFact(tr("View"), withStated(made.view_position, made.stated_view));
    addFact(tr("Side"), sideText(made.laterality));
    addFact(tr("Age"), made.patient_age_years
                           ? tr("%1 years").arg(*made.patient_age_years, 0, 'g', 3)
                           : tr("not known"));
    addFact(tr("Spacing"), spacingText(film));
    QStringList sentences;
    const bool corrected = isPolarityCorrected(film);
    bool suspected = false;
    for (const FilmNotice& notice : film.notices) {
        const bool suspects = notice.code == QLatin1String("negative-suspected");
        suspected = suspected || suspects;
        if (!suspects || !corrected) {  // it no longer looks like one
            sentences << notice.text;
        }
    }
    polarity_->setVisible(corrected || suspected);
    showPresentations(0);
    setSentence(notices_, sentences.join(QStringLiteral("\n\n")));
    show();
}

void FilmFactsPanel::showPresentations(int count) {
    setSentence(presentations_,
                count == 0   ? QString()
                : count == 1 ? tr("A presentation state is beside this film.")
                             : tr("%1 presentation states are beside this film.").arg(count));
    presentation_->setVisible(count > 0);
}

}  // namespace lucency
