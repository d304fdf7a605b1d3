#include "ui/record/record_window.h"

#include "core/base/whole_file.h"
#include "core/record/outbox.h"

#include "ui/panels/section.h"
#include "ui/record/recorder.h"
#include "ui/settings/settings.h"
#include "ui/when_done.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QProgressBar>
#include <QPushButton>

namespace lucency {
namespace {

/// How much the record holds.
struct Holdings {
    int films = 0;
    int reads = 0;
    int waiting = 0;
    RecordTrouble trouble = RecordTrouble::None;
};

Holdings holdingsOf(Record& record) {
    Holdings holdings;
    if (const auto rows = record.rows()) {
        QSet<QByteArray> films;
        for (const ReadRow& row : *rows) {
            films.insert(row.film);
            holdings.reads += row.last ? 2 : 1;
        }
        holdings.films = static_cast<int>(films.size());
    } else {
        holdings.trouble = record.trouble();
    }
    holdings.waiting = waitingInOutbox();
    return holdings;
}

/// In the user's own export folder, which is remembered.
QString choose(QWidget* parent, const QString& title, const QString& name, const QString& filter,
               bool save) {
    const QString path = QDir(settings::export_folder.value()).filePath(name);
    const QString chosen =
        save ? QFileDialog::getSaveFileName(parent, title, path, filter)
             : QFileDialog::getOpenFileName(parent, title, settings::export_folder.value(), filter);
    if (!chosen.isEmpty()) {
        settings::export_folder.set(QFileInfo(chosen).absolutePath());
    }
    return chosen;
}

}  // namespace

RecordWindow::RecordWindow(Recorder& recorder, QWidget* parent)
    : QDialog(parent), recorder_(recorder) {
    setObjectName(QStringLiteral("record"));
    setWindowTitle(tr("Record"));
    place_ = sentenceLabel(this);
    place_->setObjectName(QStringLiteral("recordPlace"));
    holds_ = sentenceLabel(this, QPalette::PlaceholderText);
    holds_->setObjectName(QStringLiteral("recordHolds"));
    said_ = sentenceLabel(this);
    said_->setObjectName(QStringLiteral("recordSays"));
    identity_ = new QCheckBox(tr("&Names, ids and paths go into backups and exports"), this);
    identity_->setObjectName(QStringLiteral("recordIdentity"));
    identity_->setToolTip(tr("Without them nobody can tell from a copy whose films were read"));
    progress_ = new QProgressBar(this);
    progress_->setRange(0, 0);
    progress_->setAccessibleName(tr("The record is at work"));
    QSizePolicy stays = progress_->sizePolicy();
    stays.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(stays);
    progress_->hide();
    buttons_ = new QWidget(this);
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    for (QWidget* part : {static_cast<QWidget*>(place_), static_cast<QWidget*>(holds_), buttons_,
                          static_cast<QWidget*>(identity_), static_cast<QWidget*>(said_),
                          static_cast<QWidget*>(progress_)}) {
        column->addWidget(part);
    }
    column->addStretch();
    addButtons();
    resize(560, 360);
}

void RecordWindow::addButtons() {
    auto* grid = new QGridLayout(buttons_);
    grid->setContentsMargins(0, 0, 0, 0);
    const auto place = [grid](QPushButton* button, int row, int column) {
        grid->addWidget(button, row, column);
        return button;
    };
    const QString database = tr("Record (*.sqlite)");
    connect(place(addButton(QStringLiteral("verifyRecord"), tr("&Verify the trail"),
                            tr("Follow every row, and say the first that is not as it was")),
                  0, 0),
            &QPushButton::clicked, this, &RecordWindow::verify);
    connect(place(addButton(QStringLiteral("pseudonymise"), tr("&Pseudonymise…"),
                            tr("Take names, ids and paths out of the record for good")),
                  0, 1),
            &QPushButton::clicked, this, &RecordWindow::askToPseudonymise);
    connect(
        place(addButton(QStringLiteral("backUpRecord"), tr("&Back up…"),
                        tr("Write all there is into one file")),
              1, 0),
        &QPushButton::clicked, this, [this, database] {
            const QString path = choose(
                this, tr("Back up the record"),
                QStringLiteral("lucency-%1.sqlite").arg(QDate::currentDate().toString(Qt::ISODate)),
                database, true);
            if (!path.isEmpty()) {
                backUpTo(path);
            }
        });
    connect(place(addButton(QStringLiteral("restoreRecord"), tr("&Restore…"),
                            tr("Put a backup in the record's place; what is there now is kept "
                               "beside it")),
                  1, 1),
            &QPushButton::clicked, this, [this, database] {
                const QString path = choose(this, tr("Restore the record"), {}, database, false);
                if (!path.isEmpty()) {
                    restoreFrom(path);
                }
            });
    const auto export_as = [this](ExportFormat format, const QString& suffix,
                                  const QString& filter) {
        const QString path =
            choose(this, tr("Export the record"), QStringLiteral("reads.") + suffix, filter, true);
        if (!path.isEmpty()) {
            exportTo(path, format);
        }
    };
    connect(place(addButton(QStringLiteral("exportRecordCsv"), tr("Export as &CSV…"),
                            tr("A line for each film and reader: a list that evaluating and "
                               "training take")),
                  2, 0),
            &QPushButton::clicked, this, [export_as] {
                export_as(ExportFormat::Csv, QStringLiteral("csv"), tr("Table (*.csv)"));
            });
    connect(place(addButton(QStringLiteral("exportRecordJson"), tr("Export as &JSON…"),
                            tr("Everything, film by film")),
                  2, 1),
            &QPushButton::clicked, this, [export_as] {
                export_as(ExportFormat::Json, QStringLiteral("json"), tr("JSON (*.json)"));
            });
}

QPushButton* RecordWindow::addButton(const QString& name, const QString& text,
                                     const QString& what) {
    auto* button = new QPushButton(text, buttons_);
    button->setObjectName(name);
    button->setToolTip(what);
    button->setAutoDefault(false);
    return button;
}

void RecordWindow::showEvent(QShowEvent* event) {
    QDialog::showEvent(event);
    describe();
}

void RecordWindow::describe() {
    const RecordAddress address = recordOfSettings();
    const Reader reader = readerOfSettings();
    const QString where =
        address.isServer() ? recordAddressText(address) : QDir::toNativeSeparators(address.file);
    place_->setText(
        reader.role.isEmpty()
            ? tr("Reads of %1 are kept in %2.").arg(reader.name, where)
            : tr("Reads of %1 (%2) are kept in %3.").arg(reader.name, reader.role, where));
    whenDone(recorder_.ask(holdingsOf), this, [this](const Holdings& holdings) {
        QStringList sentences;
        if (holdings.trouble == RecordTrouble::None) {
            sentences
                << tr("Films read: %1, reads in all: %2.").arg(holdings.films).arg(holdings.reads);
        } else {
            sentences << recordTroubleSentence(holdings.trouble);
        }
        if (holdings.waiting > 0) {
            sentences << tr("Waiting on this computer to be sent: %1.").arg(holdings.waiting);
        }
        holds_->setText(sentences.join(QLatin1Char(' ')));
    });
}

WithIdentity RecordWindow::withIdentity() const {
    return identity_->isChecked() ? WithIdentity::Yes : WithIdentity::No;
}

void RecordWindow::say(const QString& sentence) {
    said_->setText(sentence);
}

void RecordWindow::setBusy(bool busy) {
    busy_ = busy;
    buttons_->setEnabled(!busy);
    identity_->setEnabled(!busy);
    progress_->setVisible(busy);
}

template <typename Work, typename Words>
void RecordWindow::run(Work work, Words words) {
    setBusy(true);
    say({});
    whenDone(recorder_.ask(std::move(work)), this, [this, words](const auto& result) {
        setBusy(false);
        say(result ? words(*result) : errorSentence(result.error()));
        describe();
        Q_EMIT done();
    });
}

void RecordWindow::verify() {
    run([](Record& record) { return record.verify(); },
        [](const TrailCheck& check) { return trailSentence(check); });
}

void RecordWindow::backUpTo(const QString& path) {
    run(
        [path, identity = withIdentity()](Record& record) -> Result<QString> {
            const auto written = record.backup(path, identity);
            return written ? Result<QString>(QFileInfo(path).fileName())
                           : Result<QString>(written.error());
        },
        [](const QString& name) { return tr("Written: %1").arg(name); });
}

void RecordWindow::restoreFrom(const QString& path) {
    run(
        [path](Record& record) -> Result<QString> {
            const auto restored = record.restore(path);
            return restored ? Result<QString>(QFileInfo(path).fileName())
                            : Result<QString>(restored.error());
        },
        [this](const QString& name) {
            Q_EMIT changed();
            return tr("The record is now that of %1. What was there before is kept beside it.")
                .arg(name);
        });
}

void RecordWindow::exportTo(const QString& path, ExportFormat format) {
    run(
        [path, format, identity = withIdentity()](Record& record) -> Result<QString> {
            const auto bytes = record.exportAll(format, identity);
            if (!bytes) {
                return bytes.error();
            }
            const auto written = writeWhole(path, *bytes, ReadableBy::OwnerAlone);
            if (!written) {
                return written.error();
            }
            std::ignore = record.log(QStringLiteral("export"), {}, QStringLiteral("record"));
            return QFileInfo(path).fileName();
        },
        [](const QString& name) { return tr("Written: %1").arg(name); });
}

void RecordWindow::askToPseudonymise() {
    auto* box = new QMessageBox(this);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setWindowTitle(tr("Pseudonymise"));
    box->setText(tr("Take names, ids and paths out of the record for good?"));
    box->setInformativeText(
        tr("Reads, notes, measures and times stay. Films are still known again "
           "by their pixels. Backups and exports that were made before still "
           "hold the names."));
    const QPushButton* yes = box->addButton(tr("&Take them out"), QMessageBox::DestructiveRole);
    box->setDefaultButton(box->addButton(tr("&Keep"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, &RecordWindow::pseudonymise);
    box->open();
}

void RecordWindow::pseudonymise() {
    run([](Record& record) { return record.forget(Forget::Identity); },
        [](const QStringList& left) {
            return left.isEmpty() ? tr("Names, ids and paths are gone from the record.")
                                  : tr("Names, ids and paths are gone from the record; files that "
                                       "were set aside as damaged are left: %1")
                                        .arg(left.join(QStringLiteral(", ")));
        });
}

}  // namespace lucency
