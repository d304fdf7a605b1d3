#include "ui/reads/new_reader_study.h"

#include "ui/panels/section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QSpinBox>

#include <limits>

namespace lucency {
namespace {
constexpr int four_weeks = 28;
constexpr int most_days = 3650;
constexpr int wide = 460;
}  // namespace

NewReaderStudy::NewReaderStudy(int films, const QString& reader, QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("newReaderStudy"));
    setWindowTitle(tr("New reader study"));
    setMinimumWidth(wide);
    auto* about = sentenceLabel(this);
    about->setText(tr("The protocol names the films that the list shows (%1), in that order. It is "
                      "a file that you can read, and hand to the readers with the films.")
                       .arg(locale().toString(films)));
    title_ = new QLineEdit(this);
    title_->setObjectName(QStringLiteral("studyTitle"));
    mode_ = new QComboBox(this);
    mode_->setObjectName(QStringLiteral("studyMode"));
    for (const auto mode :
         {ReadingMode::SecondReader, ReadingMode::Concurrent, ReadingMode::Teaching}) {
        mode_->addItem(readingModeWords(mode), static_cast<int>(mode));
    }
    readers_ = new QLineEdit(this);
    readers_->setObjectName(QStringLiteral("studyReaders"));
    readers_->setPlaceholderText(tr("Anybody"));
    readers_->setToolTip(tr("Names as the readers have them in the settings, such as %1, with "
                            "commas between; empty where anybody may read")
                             .arg(reader));
    random_ = new QCheckBox(tr("Each &reader has an order of their own, drawn at random"), this);
    random_->setChecked(true);
    seed_ = new QSpinBox(this);
    seed_->setObjectName(QStringLiteral("studySeed"));
    seed_->setRange(0, std::numeric_limits<int>::max());
    seed_->setValue(QRandomGenerator::global()->bounded(1'000'000));
    seed_->setToolTip(tr("The same number gives the same orders, on every computer"));
    in_turn_ = new QCheckBox(tr("&One film after the other: none is opened before its turn"), this);
    in_turn_->setChecked(true);
    twice_ = new QCheckBox(tr("&Twice: first without the model, later with it"), this);
    twice_->setObjectName(QStringLiteral("studyTwice"));
    days_ = new QSpinBox(this);
    days_->setObjectName(QStringLiteral("studyDays"));
    days_->setRange(0, most_days);
    days_->setValue(four_weeks);
    days_->setEnabled(false);
    days_->setToolTip(tr("So that the films have been forgotten when they come again"));
    connect(random_, &QCheckBox::toggled, seed_, &QWidget::setEnabled);
    connect(twice_, &QCheckBox::toggled, days_, &QWidget::setEnabled);

    auto* form = new QFormLayout(this);
    form->addRow(about);
    form->addRow(tr("T&itle"), title_);
    form->addRow(tr("&Mode"), mode_);
    form->addRow(tr("Rea&ders"), readers_);
    form->addRow(random_);
    form->addRow(tr("S&eed"), seed_);
    form->addRow(in_turn_);
    form->addRow(twice_);
    form->addRow(tr("&Days between"), days_);
    auto* buttons = new QDialogButtonBox(this);
    QPushButton* save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    save->setObjectName(QStringLiteral("saveStudy"));
    save->setEnabled(false);
    buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    connect(title_, &QLineEdit::textChanged, save,
            [save](const QString& title) { save->setEnabled(!title.trimmed().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

ReaderStudy NewReaderStudy::study() const {
    ReaderStudy study;
    study.title = title_->text().trimmed();
    study.mode = static_cast<ReadingMode>(mode_->currentData().toInt());
    const QStringList names = readers_->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& name : names) {
        study.readers << name.trimmed();
    }
    study.readers.removeAll(QString());
    study.readers.removeDuplicates();
    study.random_order = random_->isChecked();
    study.seed = static_cast<std::uint64_t>(seed_->value());
    study.in_turn = in_turn_->isChecked();
    if (twice_->isChecked()) {
        study.wash_out_days = days_->value();
    }
    return study;
}

}  // namespace lucency
