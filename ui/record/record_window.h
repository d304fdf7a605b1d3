#pragma once

#include "core/base/result.h"
#include "core/record/record.h"

#include <QDialog>
#include <QFuture>

class QCheckBox;
class QLabel;
class QProgressBar;
class QPushButton;

namespace lucency {

class Recorder;

/// Where the record is kept and how it stands: its trail followed, copies made and brought back,
/// everything exported, names taken out. What takes long runs beside the window, one at a time.
class RecordWindow : public QDialog {
    Q_OBJECT
public:
    RecordWindow(Recorder& recorder, QWidget* parent);

    /// Follows the whole trail and says how it stands.
    void verify();
    // A file's path; the user is asked for it where they use the buttons.
    void backUpTo(const QString& path);
    void restoreFrom(const QString& path);
    void exportTo(const QString& path, ExportFormat format);
    /// Drops the record's names and paths for good.
    void pseudonymise();
    bool isBusy() const { return busy_; }

Q_SIGNALS:
    /// A job has ended; what it said is shown.
    void done();
    /// What the record holds is another than before.
    void changed();

protected:
    void showEvent(QShowEvent* event) override;

private:
    void describe();
    void addButtons();
    QPushButton* addButton(const QString& name, const QString& text, const QString& what);
    void askToPseudonymise();
    WithIdentity withIdentity() const;
    template <typename Work, typename Words>
    void run(Work work, Words words);
    void setBusy(bool busy);
    void say(const QString& sentence);

    Recorder& recorder_;
    QLabel* place_;
    QLabel* holds_;
    QLabel* said_;
    QCheckBox* identity_;
    QProgressBar* progress_;
    QWidget* buttons_;
    bool busy_ = false;
};

}  // namespace lucency
