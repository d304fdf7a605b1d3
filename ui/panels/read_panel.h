#pragma once

#include "core/review/read_store.h"

#include "ui/panels/section.h"

class QAbstractButton;
class QAction;
class QButtonGroup;
class QPlainTextEdit;
class QSlider;

namespace lucency {

/// The reader's own read: verdict, certainty and note, until it is committed.
class ReadPanel : public Section {
    Q_OBJECT
public:
    /// The commands that the panel offers as well; the first three in the order of Verdict.
    struct Actions {
        std::array<QAction*, 3> verdicts;
        QAction* note;
        QAction* commit;
        QAction* keep;
        QAction* discuss;
    };
    explicit ReadPanel(const Actions& actions, QWidget* parent = nullptr);

    /// Whether a read can be made, and what there is to know of it in a sentence.
    void setOpen(bool open, const QString& sentence);
    void setDraft(const ReadDraft& draft);
    const ReadDraft& draft() const { return draft_; }
    /// What went wrong with keeping; empty for nothing.
    void setProblem(const QString& sentence);

Q_SIGNALS:
    /// By the reader.
    void edited(const lucency::ReadDraft& draft);

private:
    void edit();
    void describeCertainty();

    ReadDraft draft_;
    bool setting_ = false;
    QWidget* form_;
    QButtonGroup* verdicts_;
    QSlider* certainty_;
    QLabel* certainty_words_;
    QPlainTextEdit* note_;
    QLabel* sentence_;
    QLabel* problem_;
};

/// A button that is one of the window's commands: its text, tip, state and what it does.
QWidget* actionButton(QAction* action, QWidget* parent);

}  // namespace lucency
