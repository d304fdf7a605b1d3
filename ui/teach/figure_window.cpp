#include "ui/teach/figure_window.h"

#include "core/review/reading.h"

#include "ui/panels/section.h"
#include "ui/settings/settings.h"
#include "ui/teach/sheet_view.h"
#include "ui/when_done.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QtConcurrent>

namespace lucency {
namespace {

constexpr int button_height = 30;
constexpr int page_margin = 16;

QString titleOf(FigureTask task) {
    switch (task) {
        case FigureTask::Explore:
            return FigureWindow::tr("What a data set holds");
        case FigureTask::Evaluate:
            return FigureWindow::tr("How the model does");
        case FigureTask::Compare:
            return FigureWindow::tr("Models side by side");
        case FigureTask::Stress:
            return FigureWindow::tr("The model under stress");
        case FigureTask::Train:
            return FigureWindow::tr("Train a model");
        case FigureTask::AboutModel:
            return FigureWindow::tr("About the model");
    }
    return {};
}

QString explanationOf(FigureTask task) {
    switch (task) {
        case FigureTask::Explore:
            return FigureWindow::tr(
                "Classes by split, sizes, gray levels, films that are the same.");
        case FigureTask::Evaluate:
            return FigureWindow::tr(
                "Figures on films with known labels, and the films that the model gets wrong.");
        case FigureTask::Compare:
            return FigureWindow::tr("Two models or more on the same films.");
        case FigureTask::Stress:
            return FigureWindow::tr(
                "What becomes of the answers as films are changed, more and more.");
        case FigureTask::Train:
            return FigureWindow::tr(
                "A recipe, films with known labels, and the pack to write. A training that was "
                "stopped goes on where it stood. The training folder's split by patient is written "
                "beside the pack.");
        case FigureTask::AboutModel:
            return {};
    }
    return {};
}

}  // namespace

FigureWindow::FigureWindow(FigureTask task, FigureSources sources, QString pack, QWidget* parent)
    : QWidget(parent, Qt::Window),
      task_(task),
      sources_(std::move(sources)),
      shipped_(std::move(pack)) {
    setObjectName(QStringLiteral("figureWindow%1").arg(static_cast<int>(task)));
    setWindowTitle(titleOf(task));
    pool_.setMaxThreadCount(1);
    if (task != FigureTask::Train) {
        packs_ = QStringList{shipped_};
    }
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(page_margin, 12, page_margin, 12);
    rows->setSpacing(8);
    rows->addWidget(buildTop());
    auto* line = new QHBoxLayout;
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(6);
    progress_->setAccessibleName(tr("Progress"));
    progress_words_ = new QLabel(this);
    progress_words_->setForegroundRole(QPalette::PlaceholderText);
    progress_words_->setMinimumWidth(220);
    for (QWidget* part : std::initializer_list<QWidget*>{progress_, progress_words_}) {
        QSizePolicy kept = part->sizePolicy();
        kept.setRetainSizeWhenHidden(true);
        part->setSizePolicy(kept);
        part->hide();
    }
    line->addWidget(progress_, 1);
    line->addWidget(progress_words_);
    rows->addLayout(line);
    remarks_ = sentenceLabel(this);
    remarks_->setObjectName(QStringLiteral("figureRemarks"));
    remarks_->setText(explanationOf(task));
    rows->addWidget(remarks_);
    view_ = new SheetView(this);
    connect(view_, &SheetView::filmWanted, this, &FigureWindow::filmWanted);
    rows->addWidget(view_, 1);
    auto* notice = sentenceLabel(this, QPalette::PlaceholderText);
    notice->setText(disclaimer());
    rows->addWidget(notice);
    resize(1080, 820);
    showChoices();
}

FigureWindow::~FigureWindow() {
    stop_.request_stop();
    pool_.waitForDone();
}

QWidget* FigureWindow::buildTop() {
    auto* top = new QWidget(this);
    auto* column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    auto* choices = new QHBoxLayout;
    auto* actions = new QHBoxLayout;
    const auto button = [&](QHBoxLayout* row, const QString& text, const QString& tip,
                            const QKeySequence& key, bool visible, auto slot) {
        auto* made = new QPushButton(text, top);
        made->setShortcut(key);
        made->setToolTip(
            QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
        made->setMinimumHeight(button_height);
        made->setVisible(visible);
        connect(made, &QPushButton::clicked, this, slot);
        row->addWidget(made);
        return made;
    };
    const bool about = task_ == FigureTask::AboutModel, train = task_ == FigureTask::Train;
    const bool splits = !about && !train && task_ != FigureTask::Explore;
    folder_ = button(choices, tr("Films in a &folder…"),
                     tr("Choose a folder with NORMAL and PNEUMONIA, itself or under train, val and "
                        "test"),
                     QKeySequence(Qt::CTRL | Qt::Key_O), !about, [this] { chooseFolder(); });
    list_ = button(choices, tr("Films of a &list…"), tr("Choose a list with paths and labels"),
                   QKeySequence(Qt::CTRL | Qt::Key_L), !about, [this] { chooseList(); });
    split_ = new QComboBox(top);
    split_->setAccessibleName(tr("Split"));
    split_->setToolTip(tr("Which films are looked at"));
    split_->setMinimumHeight(button_height);
    split_->addItem(tr("Test, or else validation"), QString());
    split_->addItem(tr("Test"), QStringLiteral("test"));
    split_->addItem(tr("Validation"), QStringLiteral("val"));
    split_->addItem(tr("Training"), QStringLiteral("train"));
    split_->addItem(tr("All"), QStringLiteral("all"));
    split_->setVisible(splits);
    choices->addWidget(split_);
    recipe_ = new QComboBox(top);
    recipe_->setAccessibleName(tr("Recipe"));
    recipe_->setToolTip(tr("How the network is built and trained"));
    recipe_->setMinimumHeight(button_height);
    recipe_->addItems(Recipe::names());
    recipe_->setVisible(train);
    choices->addWidget(recipe_);
    seed_ = new QSpinBox(top);
    seed_->setRange(1, 1'000'000);
    seed_->setPrefix(tr("seed "));
    seed_->setAccessibleName(tr("Seed"));
    seed_->setToolTip(tr("Covers the split, the weights and all that is drawn"));
    seed_->setMinimumHeight(button_height);
    seed_->setVisible(train);
    choices->addWidget(seed_);
    model_ = button(choices,
                    train                          ? tr("&Net to transfer from…")
                    : task_ == FigureTask::Compare ? tr("Add a &model…")
                                                   : tr("Another &model…"),
                    tr("Choose a TorchScript file"), QKeySequence(Qt::CTRL | Qt::Key_M),
                    task_ != FigureTask::Explore, [this] { choosePack(); });
    target_ =
        button(choices, tr("&Write to…"), tr("Choose the pack to write"),
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), train, [this] { chooseOut(); });
    choices->addStretch();
    films_ = sentenceLabel(top, QPalette::PlaceholderText);
    models_ = sentenceLabel(top, QPalette::PlaceholderText);
    out_ = sentenceLabel(top, QPalette::PlaceholderText);
    start_ = button(actions, tr("&Start"), tr("Work it out"),
                    QKeySequence(Qt::CTRL | Qt::Key_Return), !about, [this] { start(); });
    cancel_ = button(actions, tr("&Cancel"), tr("Stop"), QKeySequence(Qt::CTRL | Qt::Key_Period),
                     true, [this] { stop_.request_stop(); });
    pdf_ = button(actions, tr("Save &PDF…"), tr("Save tables and charts as pages"),
                  QKeySequence(Qt::CTRL | Qt::Key_S), true, [this] { savePdf(); });
    actions->addStretch();
    column->addLayout(choices);
    for (QLabel* label : {films_, models_, out_}) {
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    column->addLayout(actions);
    return top;
}

void FigureWindow::setFilms(const QString& path) {
    films_path_ = path;
    showChoices();
}

void FigureWindow::setPacks(const QStringList& packs) {
    packs_ = packs;
    showChoices();
}

void FigureWindow::setOut(const QString& path) {
    out_path_ = path;
    showChoices();
}

bool FigureWindow::isReady() const {
    const bool has_films = task_ == FigureTask::AboutModel || !films_path_.isEmpty();
    const bool has_packs = task_ != FigureTask::Compare || packs_.size() > 1;
    return has_films && has_packs && (task_ != FigureTask::Train || !out_path_.isEmpty());
}

void FigureWindow::showChoices() {
    const auto named = [](QLabel* label, const QString& text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
    };
    named(films_, films_path_.isEmpty() ? QString()
                                        : tr("Films: %1").arg(QFileInfo(films_path_).fileName()));
    QStringList models;
    for (const QString& pack : std::as_const(packs_)) {
        models << (pack == shipped_ ? tr("the model at hand") : QFileInfo(pack).fileName());
    }
    const bool tells =
        !models.isEmpty() && task_ != FigureTask::Explore && task_ != FigureTask::AboutModel;
    named(models_, !tells ? QString()
                   : task_ == FigureTask::Train
                       ? tr("Transfer from: %1").arg(models.join(QStringLiteral(", ")))
                       : tr("Models: %1").arg(models.join(QStringLiteral(", "))));
    named(out_,
          out_path_.isEmpty() ? QString() : tr("Writes: %1").arg(QFileInfo(out_path_).fileName()));
    for (QWidget* choice :
         std::initializer_list<QWidget*>{folder_, list_, split_, recipe_, seed_, model_, target_}) {
        choice->setEnabled(!running_);
    }
    start_->setEnabled(!running_ && isReady());
    cancel_->setEnabled(running_);
    pdf_->setEnabled(!running_ && sheet_.has_value());
}

FigureQuestion FigureWindow::question() const {
    return {task_,
            films_path_,
            split_->currentData().toString(),
            packs_,
            recipe_->currentText(),
            out_path_,
            static_cast<std::uint64_t>(seed_->value())};
}

void FigureWindow::start() {
    if (running_ || !isReady()) {
        return;
    }
    running_ = true;
    stop_ = std::stop_source();
    progress_->setRange(0, 0);
    progress_->show();
    progress_words_->clear();
    progress_words_->show();
    remarks_->setText(explanationOf(task_));
    showChoices();
    // From the worker: nothing is touched but through the window's own thread.
    FigureCallbacks callbacks;
    callbacks.progress = [this](std::int64_t done, std::int64_t total, const QString& words) {
        QMetaObject::invokeMethod(this, [this, done, total, words] {
            if (running_) {
                progress_->setRange(0, static_cast<int>(total));
                progress_->setValue(static_cast<int>(done));
                progress_words_->setText(words);
            }
        });
    };
    callbacks.partial = [this](const FigureSheet& sheet) {
        QMetaObject::invokeMethod(this, [this, sheet] {
            if (running_) {
                view_->show(sheet);
            }
        });
    };
    whenDone(QtConcurrent::run(
                 &pool_, [question = question(), sources = sources_, stop = stop_.get_token(),
                          callbacks] { return answerFigures(question, sources, stop, callbacks); }),
             this, [this](const Result<FigureSheet>& answer) { showAnswer(answer); });
}

void FigureWindow::showAnswer(const Result<FigureSheet>& answer) {
    running_ = false;
    progress_->hide();
    progress_words_->hide();
    if (answer) {
        sheet_ = *answer;
        view_->show(*answer);
        remarks_->setText(task_ == FigureTask::AboutModel ? QString() : answer->title);
    } else if (answer.error().code == ErrorCode::Cancelled) {
        remarks_->setText(task_ == FigureTask::Train
                              ? tr("Stopped. Start goes on from the last epoch that ended.")
                              : tr("Stopped."));
    } else {
        const QString detail = answer.error().code == ErrorCode::InvalidArgument
                                   ? QLatin1Char(' ') + answer.error().detail
                                   : QString();
        remarks_->setText(errorSentence(answer.error()) + detail);
    }
    showChoices();
    Q_EMIT shown();
}

void FigureWindow::chooseFolder() {
    const QString path = QFileDialog::getExistingDirectory(this, tr("Films in a folder"),
                                                           settings::open_folder.value());
    if (!path.isEmpty()) {
        setFilms(path);
    }
}

void FigureWindow::chooseList() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Films of a list"), settings::open_folder.value(), tr("Lists (*.csv)"));
    if (!path.isEmpty()) {
        setFilms(path);
    }
}

void FigureWindow::choosePack() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("A TorchScript file"), settings::open_folder.value(), tr("Models (*.pt *.pth)"));
    if (path.isEmpty()) {
        return;
    }
    setPacks(task_ == FigureTask::Compare ? packs_ + QStringList{path} : QStringList{path});
    if (task_ == FigureTask::AboutModel) {
        start();
    }
}

void FigureWindow::chooseOut() {
    QFileDialog dialog(this, tr("The pack to write"), settings::export_folder.value(),
                       tr("Models (*.pt)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pt"));
    if (dialog.exec() == QDialog::Accepted) {
        setOut(dialog.selectedFiles().constFirst());
    }
}

void FigureWindow::savePdf() {
    QFileDialog dialog(this, tr("Save PDF"), settings::export_folder.value(), tr("PDF (*.pdf)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("pdf"));
    if (dialog.exec() != QDialog::Accepted || !sheet_) {
        return;
    }
    const QString path = dialog.selectedFiles().constFirst();
    settings::export_folder.set(QFileInfo(path).absolutePath());
    whenDone(QtConcurrent::run([sheet = *sheet_, path] { return writeFigureSheet(sheet, path); }),
             this, [this, path](const Result<void>& written) {
                 remarks_->setText(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                                           : errorSentence(written.error()));
                 if (written) {
                     Q_EMIT exported();
                 }
             });
}

void FigureWindow::closeEvent(QCloseEvent* event) {
    stop_.request_stop();
    QWidget::closeEvent(event);
}

void FigureWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace lucency
