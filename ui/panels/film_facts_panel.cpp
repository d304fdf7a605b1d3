#include "ui/panels/film_facts_panel.h"

#include "ui/film/scale_bar.h"

#include <QGridLayout>

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
    return FilmFactsPanel::tr("%1 × %2 mm, %3")
        .arg(film.spacing->column_mm, 0, 'g', 4)
        .arg(film.spacing->row_mm, 0, 'g', 4)
        .arg(planeText(film.spacing->plane));
}

}  // namespace

FilmFactsPanel::FilmFactsPanel(QWidget* parent) : Section(tr("The film"), parent) {
    facts_ = new QWidget(this);
    grid_ = new QGridLayout(facts_);
    grid_->setContentsMargins(0, 0, 0, 0);
    grid_->setHorizontalSpacing(12);
    grid_->setVerticalSpacing(4);
    grid_->setColumnStretch(1, 1);
    body()->addWidget(facts_);
    notices_ = sentenceLabel(this, QPalette::BrightText);
    notices_->setObjectName(QStringLiteral("filmNotices"));
    body()->addWidget(notices_);
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
    addFact(tr("Body part"), made.body_part);
    addFact(tr("View"), made.view_position);
    addFact(tr("Age"), made.patient_age_years
                           ? tr("%1 years").arg(*made.patient_age_years, 0, 'g', 3)
                           : tr("not known"));
    addFact(tr("Spacing"), spacingText(film));
    QStringList sentences;
    for (const FilmNotice& notice : film.notices) {
        sentences << notice.text;
    }
    setSentence(notices_, sentences.join(QStringLiteral("\n\n")));
    show();
}

}  // namespace lucency
