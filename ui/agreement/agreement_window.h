#pragma once

#include "ui/agreement/agreement_source.h"

#include <QThreadPool>
#include <QWidget>

#include <stop_token>

class QComboBox;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QTabWidget;
class QToolButton;

namespace lucency {

/// How reads agree with each other, with the model and with a reference: charts and tables of the
/// reads that are kept here, or of a list, in a window of its own. Figures are worked out beside
/// the window; what is asked last is shown.
class AgreementWindow : public QWidget {
    Q_OBJECT
public:
    AgreementWindow(AgreementSource from, QWidget* parent);
    /// Waits for what is being counted: the source may go afterwards.
    ~AgreementWindow() override;

    /// Counts anew, by what may be counted in this mode.
    void look(ReadingMode mode);
    /// A list of reads (see rowsFromCsv); empty for the reads that are kept here.
    void setList(const QString& path);
    const ReaderAgreement& agreement() const { return answer_.agreement; }
    bool isRunning() const { return running_; }

Q_SIGNALS:
    /// New figures, or a sentence on why there are none.
    void shown();
    /// Figures were written.
    void exported();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildTop();
    void ask();
    void showAnswer(const Result<AgreementAnswer>& answer);
    void showChoices();
    void showFigures();
    QWidget* pageOf(int part);
    QString remarks() const;
    void openList();
    void save(bool pdf);
    void saved(const Result<void>& written, const QString& path);
    bool hasFigures() const { return answer_.agreement.rows > 0; }

    AgreementSource from_;
    AgreementQuestion question_;
    AgreementAnswer answer_;
    std::stop_source stop_;
    QThreadPool pool_;
    int asked_ = 0;
    bool running_ = false;

    QLabel* source_;
    QToolButton* readers_;
    QMenu* reader_menu_;
    QLabel* reference_name_;
    QComboBox* reference_;
    QPushButton *own_, *open_, *csv_, *pdf_;
    QProgressBar* progress_;
    QLabel* remarks_;
    QTabWidget* tabs_;
};

}  // namespace lucency
