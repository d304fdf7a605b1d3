#pragma once

#include "ui/teach/figure_task.h"

#include <QThreadPool>
#include <QWidget>

#include <optional>
#include <stop_token>

class QComboBox;
class QLabel;
class QProgressBar;
class QPushButton;
class QSpinBox;

namespace lucency {

class SheetView;

/// A view of the Teach menu: what is asked at the top, the sheet of figures below. The work is done
/// beside the window, tells how far it is, and can be cancelled.
class FigureWindow : public QWidget {
    Q_OBJECT
public:
    FigureWindow(FigureTask task, FigureSources sources, QString pack, QWidget* parent);
    /// Waits for what is being worked out: a training keeps what it has.
    ~FigureWindow() override;

    /// A folder with NORMAL and PNEUMONIA, or a list.
    void setFilms(const QString& path);
    void setPacks(const QStringList& packs);
    /// The pack that a training writes.
    void setOut(const QString& path);
    void start();
    bool isRunning() const { return running_; }
    const std::optional<FigureSheet>& sheet() const { return sheet_; }

Q_SIGNALS:
    /// A sheet, or a sentence on why there is none.
    void shown();
    void filmWanted(const QString& path);
    /// A PDF was written.
    void exported();

protected:
    void closeEvent(QCloseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QWidget* buildTop();
    void chooseFolder();
    void chooseList();
    void choosePack();
    void chooseOut();
    void showChoices();
    void showAnswer(const Result<FigureSheet>& answer);
    void savePdf();
    bool isReady() const;
    FigureQuestion question() const;

    FigureTask task_;
    FigureSources sources_;
    QString shipped_, films_path_, out_path_;
    QStringList packs_;
    std::optional<FigureSheet> sheet_;
    std::stop_source stop_;
    QThreadPool pool_;
    bool running_ = false;

    QLabel *films_, *models_, *out_, *remarks_, *progress_words_;
    QComboBox *split_, *recipe_;
    QSpinBox* seed_;
    QPushButton *folder_, *list_, *model_, *target_, *start_, *cancel_, *pdf_;
    QProgressBar* progress_;
    SheetView* view_;
};

}  // namespace lucency
