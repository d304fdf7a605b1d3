// What the main window has to do with the record of reads.
#include "ui/agreement/agreement_window.h"
#include "ui/commands/commands.h"
#include "ui/main_window.h"
#include "ui/measure/drawing_document.h"
#include "ui/panels/read_panel.h"
#include "ui/record/record_window.h"
#include "ui/study/study_panel.h"

#include <utility>

namespace lucency {
namespace {
constexpr std::chrono::minutes copy_after{1};  // of the start, when nobody waits for anything
}  // namespace

void MainWindow::connectRecord() {
    session_.keeper().setBeside([this] { return besideRead(); });
    connect(commands_->show_record, &QAction::triggered, this, [this] {
        if (record_window_ == nullptr) {
            record_window_ = new RecordWindow(recorder_, this);
            // Another record: what is known of the films at hand is not what it holds.
            connect(record_window_, &RecordWindow::changed, this, &MainWindow::closeFilms);
        }
        record_window_->show();
        record_window_->raise();
        record_window_->activateWindow();
    });
    connect(commands_->show_agreement, &QAction::triggered, this, [this] {
        auto* page = findChild<AgreementWindow*>(QString(), Qt::FindDirectChildrenOnly);
        if (page == nullptr) {
            page =
                new AgreementWindow({recorder_.rowsForWorker(), recorder_.readsForWorker()}, this);
            connect(page, &AgreementWindow::exported, this, [this] {
                recorder_.log(QStringLiteral("export"), {}, QStringLiteral("agreement"));
            });
        }
        page->look(chosenMode());
        page->show();
        page->raise();
        page->activateWindow();
    });
    const ReadKeeper* keeper = &session_.keeper();
    connect(keeper, &ReadKeeper::waits, this,
            [this](RecordTrouble trouble) { read_->setProblem(recordTroubleSentence(trouble)); });
    connect(keeper, &ReadKeeper::othersBetween, this, [this] {
        read_->setProblem(
            tr("Another window has kept a read of this film under your name in the "
               "meantime. Both are kept, yours behind it."));
    });
    QTimer::singleShot(copy_after, this, [this] {
        recorder_.ask([](Record& record) { return static_cast<bool>(record.keepCopy()); });
    });
    logSettings();  // what holds at the start is no change
    connect(commands_->modes, &QActionGroup::triggered, this, &MainWindow::logSettings);
    connect(commands_->delete_drawing, &QAction::triggered, this, [this] {
        recorder_.log(QStringLiteral("deletion"), session_.pixelsSha256(),
                      QStringLiteral("drawing"));
    });
    // What bears on what was shown, or leaves the program, is in the trail.
    connect(commands_->read_anyway, &QAction::triggered, this,
            [this] { recorder_.log(QStringLiteral("waive"), session_.pixelsSha256()); });
    connect(this, &MainWindow::exported, this, [this](bool ok) {
        if (ok) {
            recorder_.log(QStringLiteral("export"), session_.pixelsSha256());
        }
    });
}

void MainWindow::logSettings() {
    // Free text and paths may name somebody: of these the trail says only that they are others.
    const QMap<QString, std::pair<QString, bool>> now{
        {QStringLiteral("mode"), {readingModeName(chosenMode()), true}},
        {QString::fromLatin1(settings::method.key), {settings::method.value(), true}},
        {QString::fromLatin1(settings::fill.key), {settings::fill.value(), true}},
        {QString::fromLatin1(settings::samples.key),
         {QString::number(settings::samples.value()), true}},
        {QString::fromLatin1(settings::identity_in_pdf.key),
         {settings::identity_in_pdf.value() ? QStringLiteral("on") : QStringLiteral("off"), true}},
        {QString::fromLatin1(settings::site_calibration.key),
         {settings::site_calibration.value(), false}},
        {QString::fromLatin1(settings::record_address.key),
         {settings::record_address.value(), false}},
        {QString::fromLatin1(settings::reader_name.key), {settings::reader_name.value(), false}},
        {QString::fromLatin1(settings::reader_role.key), {settings::reader_role.value(), false}}};
    for (auto it = now.begin(); it != now.end(); ++it) {
        const auto& [value, can_be_told] = *it;
        if (logged_settings_.contains(it.key()) && logged_settings_.value(it.key()) != value) {
            recorder_.log(QStringLiteral("setting"), {},
                          can_be_told ? it.key() + QLatin1Char('=') + value : it.key());
        }
        logged_settings_.insert(it.key(), value);
    }
}

Beside MainWindow::besideRead() const {
    Beside beside;
    beside.drawings = drawings_->sheet();
    beside.window = view_->window();
    if (const Reading* reading = session_.reading()) {
        for (const GateReason& reason : reading->gate.reasons) {
            if (reason.waived) {
                beside.waived << reason.code;
            }
        }
    }
    return beside;
}

}  // namespace lucency
