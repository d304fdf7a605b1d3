#pragma once

#include "core/explain/overlay.h"
#include "core/review/film_reads.h"

#include "ui/panels/section.h"

class QAction;

namespace lucency {

/// What is kept of the film's reads, and, where the last of them and the model's opinion do not
/// agree, what drove the model. Hidden where there is nothing to show.
class KeptReadsPanel : public Section {
    Q_OBJECT
public:
    /// `reveal_label` is the command that shows a reference label, visible where there is one.
    explicit KeptReadsPanel(QAction* reveal_label, QWidget* parent = nullptr);

    /// All of it may be seen. `style`: of the map. `label`: the reference label, or empty.
    void showReads(const FilmReads& reads, const Reading& reading, const OverlayStyle& style,
                   const QString& label);

private:
    QLabel* drivers_;
    QLabel* label_;
    QLabel* history_;
};

}  // namespace lucency
