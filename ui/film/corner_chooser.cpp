#include "ui/film/corner_chooser.h"

#include "ui/panels/section.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalBlocker>

namespace lucency {

CornerChooser::CornerChooser(QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("cornerChooser"));
    setWindowTitle(tr("Corner text"));
    auto* what = sentenceLabel(this);
    what->setText(
        tr("What stands in the corners of the film. What names or traces a patient is "
           "masked until patients' identity is shown."));
    auto* page = new QWidget(this);
    auto* grid = new QGridLayout(page);
    grid->setColumnStretch(1, 1);
    const QStringList corners{tr("Nowhere"), tr("Top left"), tr("Top right"), tr("Bottom left"),
                              tr("Bottom right")};
    for (const CornerFact fact : cornerFacts()) {
        auto* box = new QComboBox(page);
        box->addItems(corners);
        box->setAccessibleName(cornerFactTitle(fact));
        box->setToolTip(tr("Where it stands"));
        auto* title = new QLabel(cornerFactTitle(fact), page);
        title->setBuddy(box);
        const int row = grid->rowCount();
        grid->addWidget(title, row, 0);
        grid->addWidget(box, row, 1);
        connect(box, &QComboBox::currentIndexChanged, this, &CornerChooser::take);
        boxes_[fact] = box;
    }
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* buttons =
        new QDialogButtonBox(QDialogButtonBox::RestoreDefaults | QDialogButtonBox::Close, this);
    auto* column = new QVBoxLayout(this);
    column->addWidget(what);
    column->addWidget(scroll, 1);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
            [this] {
                show(defaultCorners());
                take();
            });
    show(keptCorners());
    resize(420, std::min(page->sizeHint().height() + 160, 760));
}

void CornerChooser::show(const CornerChoice& choice) {
    for (const auto& [fact, box] : boxes_) {
        const QSignalBlocker quiet(box);
        const auto at = choice.find(fact);
        box->setCurrentIndex(at == choice.end() ? 0 : static_cast<int>(at->second));
    }
}

void CornerChooser::take() {
    CornerChoice choice;
    for (const auto& [fact, box] : boxes_) {
        if (box->currentIndex() > 0) {
            choice[fact] = static_cast<Corner>(box->currentIndex());
        }
    }
    keepCorners(choice);
    Q_EMIT chosen(choice);
}

}  // namespace lucency
