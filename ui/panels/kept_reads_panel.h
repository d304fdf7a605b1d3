#pragma once

#include "core/review/film_reads.h"

#include "ui/panels/section.h"

class QAction;

namespace lucency {

/// What is kept of the film's reads, and how the last of them and the model's opinion stand to each
/// other. Hidden where there is nothing to show.
class KeptReadsPanel : public Section {
    Q_OBJECT
public:
    /// `reveal_label` is the command that shows a reference label, visible where there is one.
    explicit KeptReadsPanel(QAction* reveal_label, QWidget* parent = nullptr);

    /// All of it may be seen. `label`: the reference label, or empty.
    void showReads(const FilmReads& reads, const Reading& reading, const QString& label);

private:
    QLabel* agreement_;
    QLabel* drivers_;
    QLabel* label_;
    QLabel* history_;
};

}  // namespace lucency
