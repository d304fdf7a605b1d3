#include "ui/agreement/agreement_window.h"

#include "core/base/whole_file.h"
#include "core/report/agreement_json.h"
#include "core/report/agreement_report.h"
#include "core/review/reading.h"

#include "ui/agreement/chart_view.h"
#include "ui/panels/figure_table.h"
#include "ui/panels/section.h"
#include "ui/settings/settings.h"
#include "ui/when_done.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>
#include <QtConcurrent>

namespace lucency {
namespace {

constexpr int button_height = 30;
constexpr int page_margin = 16;

QLabel* headingOf(const QString& text, QWidget* parent) {
    auto* heading = new QLabel(text, parent);
    QFont font = heading->font();
    font.setWeight(QFont::DemiBold);
    heading->setFont(font);
    return heading;
}

}  // namespace

AgreementWindow::AgreementWindow(AgreementSource from, QWidget* parent)
    : QWidget(parent, Qt::Window), from_(std::move(from)) {
    setObjectName(QStringLiteral("agreementWindow"));
    setWindowTitle(tr("Agreement"));
    pool_.setMaxThreadCount(1);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(page_margin, 12, page_margin, 12);
    rows->setSpacing(8);
    rows->addWidget(buildTop());
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(6);
    progress_->setAccessibleName(tr("Progress of counting"));
    QSizePolicy kept = progress_->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    progress_->setSizePolicy(kept);
    rows->addWidget(progress_);
    remarks_ = sentenceLabel(this);
    remarks_->setObjectName(QStringLiteral("agreementRemarks"));
    rows->addWidget(remarks_);
    tabs_ = new QTabWidget(this);
    tabs_->setDocumentMode(true);
    tabs_->tabBar()->setAccessibleName(tr("Figures"));
    kept = tabs_->sizePolicy();
    kept.setRetainSizeWhenHidden(true);
    tabs_->setSizePolicy(kept);
    rows->addWidget(tabs_, 1);
    auto* notice = sentenceLabel(this, QPalette::PlaceholderText);
    notice->setText(disclaimer());
    rows->addWidget(notice);
    resize(1080, 820);
}

AgreementWindow::~AgreementWindow() {
    stop_.request_stop();
    pool_.waitForDone();
}

QWidget* AgreementWindow::buildTop() {
    auto* top = new QWidget(this);
    const auto button = [&](const QString& text, const QString& tip, const QKeySequence& key,
                            auto slot) {
        auto* made = new QPushButton(text, top);
        made->setShortcut(key);
        made->setToolTip(
            QStringLiteral("%1 (%2)").arg(tip, key.toString(QKeySequence::NativeText)));
        made->setMinimumHeight(button_height);
        connect(made, &QPushButton::clicked, this, slot);
        return made;
    };
    source_ = new QLabel(top);
    source_->setTextFormat(Qt::PlainText);
    readers_ = new QToolButton(top);
    readers_->setText(tr("Rea&ders"));
    readers_->setToolTip(tr("Choose whose reads are counted"));
    readers_->setAccessibleName(tr("Readers"));
    readers_->setPopupMode(QToolButton::InstantPopup);
    readers_->setToolButtonStyle(Qt::ToolButtonTextOnly);
    readers_->setFocusPolicy(Qt::StrongFocus);
    readers_->setMinimumHeight(button_height);
    reader_menu_ = new QMenu(readers_);
    readers_->setMenu(reader_menu_);
    reference_name_ = new QLabel(tr("&Reference"), top);
    reference_ = new QComboBox(top);
    reference_->setAccessibleName(tr("Reference"));
    reference_->setToolTip(tr("The column of the list that says what is right"));
    reference_->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    reference_->setMinimumHeight(button_height);
    reference_name_->setBuddy(reference_);
    connect(reference_, &QComboBox::activated, this, [this] {
        question_.reference = reference_->currentText();
        ask();
    });
    own_ = button(tr("Reads &kept here"), tr("Count the reads that are kept on this machine"),
                  QKeySequence(Qt::CTRL | Qt::Key_K), [this] { setList({}); });
    open_ = button(tr("Open a &list…"), tr("Count the reads of a list that the record exported"),
                   QKeySequence(Qt::CTRL | Qt::Key_O), [this] { openList(); });
    csv_ = button(tr("Save &CSV…"), tr("Save the figures as a table, a row a figure"),
                  QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), [this] { save(false); });
    pdf_ = button(tr("Save &PDF…"), tr("Save tables and charts as pages"),
                  QKeySequence(Qt::CTRL | Qt::Key_S), [this] { save(true); });
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(source_);
    row->addStretch();
    for (QWidget* part : std::initializer_list<QWidget*>{readers_, reference_name_, reference_,
                                                         own_, open_, csv_, pdf_}) {
        row->addWidget(part);
    }
    return top;
}

void AgreementWindow::look(ReadingMode mode) {
    question_.mode = mode;
    ask();
}

void AgreementWindow::setList(const QString& path) {
    question_.list = path;
    question_.reference.clear();
    question_.readers.clear();
    ask();
}

void AgreementWindow::ask() {
    stop_.request_stop();
    stop_ = std::stop_source();
    running_ = true;
    progress_->setRange(0, 0);
    progress_->show();
    const int asked = ++asked_;
    whenDone(QtConcurrent::run(&pool_,
                               [question = question_, from = from_, stop = stop_.get_token()] {
                                   return answerAgreement(question, from, stop);
                               }),
             this, [this, asked](const Result<AgreementAnswer>& answer) {
                 if (asked == asked_) {
                     showAnswer(answer);
                 }
             });
}

void AgreementWindow::showAnswer(const Result<AgreementAnswer>& answer) {
    running_ = false;
    progress_->hide();
    answer_ = answer ? *answer : AgreementAnswer();
    showChoices();
    showFigures();
    remarks_->setText(
        answer ? remarks()
               : tr("These reads could not be counted. %1").arg(errorSentence(answer.error())));
    Q_EMIT shown();
}

void AgreementWindow::showChoices() {
    source_->setText(question_.list.isEmpty() ? tr("Reads kept on this machine")
                                              : tr("Reads of a list"));
    reader_menu_->clear();
    for (const QString& reader : std::as_const(answer_.all_readers)) {
        QAction* choice = reader_menu_->addAction(
            QString(reader).replace(QLatin1Char('&'), QStringLiteral("&&")));
        choice->setCheckable(true);
        choice->setChecked(question_.readers.isEmpty() || question_.readers.contains(reader));
        connect(choice, &QAction::triggered, this, [this, reader](bool counted) {
            QStringList readers =
                question_.readers.isEmpty() ? answer_.all_readers : question_.readers;
            readers.removeAll(reader);
            if (counted) {
                readers << reader;
            }
            question_.readers = readers;  // none of them: all again
            ask();
        });
    }
    readers_->setEnabled(answer_.all_readers.size() > 1);
    const QString chosen = question_.reference;
    reference_->clear();
    reference_->addItems(answer_.references);
    reference_->setCurrentIndex(qMax(0, reference_->findText(chosen)));
    const bool several = !answer_.references.isEmpty();
    reference_->setVisible(several);
    reference_name_->setVisible(several);
    csv_->setEnabled(hasFigures());
    pdf_->setEnabled(hasFigures());
    own_->setEnabled(!question_.list.isEmpty());
}

void AgreementWindow::showFigures() {
    const int at = tabs_->currentIndex();
    while (tabs_->count() > 0) {
        delete tabs_->widget(0);
    }
    const QString titles[]{tr("Agree&ment"), tr("Right and &wrong"), tr("Changed &minds"),
                           tr("&Time")};
    for (int part = 0; part < 4; ++part) {
        tabs_->addTab(pageOf(part), titles[part]);
    }
    tabs_->setCurrentIndex(qMax(0, at));
    tabs_->setVisible(hasFigures());
}

QWidget* AgreementWindow::pageOf(int part) {
    auto* scroll = new QScrollArea(tabs_);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* page = new QWidget(scroll);
    auto* column = new QVBoxLayout(page);
    column->setSpacing(8);
    const auto wanted = static_cast<FigureTable::Part>(part);
    for (LineChart& chart : agreementCharts(answer_.agreement, wanted)) {
        column->addWidget(headingOf(chart.title, page));
        column->addWidget(new ChartView(std::move(chart), page));
        column->addSpacing(12);
    }
    bool any = false;
    for (const FigureTable& table : agreementTables(answer_.agreement)) {
        if (table.part != wanted) {
            continue;
        }
        any = true;
        column->addWidget(headingOf(table.title, page));
        column->addWidget(figureTable(table, page));
        if (!table.note.isEmpty()) {
            auto* note = sentenceLabel(page, QPalette::PlaceholderText);
            note->setText(table.note);
            column->addWidget(note);
        }
        column->addSpacing(12);
    }
    if (!any) {
        auto* nothing = sentenceLabel(page);
        nothing->setText(
            tr("These reads say nothing of that: it takes two answers to the same "
               "films, a reference, or a time."));
        column->addWidget(nothing);
    }
    column->addStretch();
    scroll->setWidget(page);
    return scroll;
}

QString AgreementWindow::remarks() const {
    QStringList sentences = agreementRemarks(answer_.agreement);
    if (answer_.left_out > 0) {
        sentences << tr("Reads left out because their films are not done, or have not been read by "
                        "you in this mode: %1.")
                         .arg(answer_.left_out);
    }
    return sentences.join(QLatin1Char(' '));
}

void AgreementWindow::openList() {
    const QString path = QFileDialog::getOpenFileName(
        this, tr("Open a list of reads"), settings::open_folder.value(), tr("Lists (*.csv)"));
    if (!path.isEmpty()) {
        setList(path);
    }
}

void AgreementWindow::save(bool pdf) {
    const QString suffix = pdf ? QStringLiteral("pdf") : QStringLiteral("csv");
    QFileDialog dialog(this, pdf ? tr("Save PDF") : tr("Save CSV"), settings::export_folder.value(),
                       pdf ? tr("PDF (*.pdf)") : tr("Tables (*.csv)"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(suffix);
    dialog.selectFile(tr("agreement") + QLatin1Char('.') + suffix);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    const QString path = dialog.selectedFiles().constFirst();
    settings::export_folder.set(QFileInfo(path).absolutePath());
    whenDone(QtConcurrent::run([agreement = answer_.agreement, path, pdf,
                                source = source_->text()]() -> Result<void> {
                 return pdf ? writeAgreementReport(agreement, path, source)
                            : writeWhole(path, agreementToCsv(agreement));
             }),
             this, [this, path](const Result<void>& written) { saved(written, path); });
}

void AgreementWindow::saved(const Result<void>& written, const QString& path) {
    remarks_->setText(written ? tr("Saved as %1.").arg(QFileInfo(path).fileName())
                              : errorSentence(written.error()));
    if (written) {
        Q_EMIT exported();
    }
}

void AgreementWindow::closeEvent(QCloseEvent* event) {
    stop_.request_stop();
    QWidget::closeEvent(event);
}

void AgreementWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) {
        close();
    } else {
        QWidget::keyPressEvent(event);
    }
}

}  // namespace lucency
