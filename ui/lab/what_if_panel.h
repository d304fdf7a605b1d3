#pragma once

#include "ui/panels/section.h"

class QAction;

namespace lucency {

class ProbabilityAxis;
class WhatIf;

/// The model's answer with regions hidden, beside its own.
class WhatIfPanel : public Section {
    Q_OBJECT
public:
    /// The commands that the panel offers as well.
    struct Actions {
        QAction* show_all;
        QAction* exchange;
    };
    explicit WhatIfPanel(const Actions& actions, QWidget* parent = nullptr);

    void show(const WhatIf& what_if);

private:
    QLabel* words_;
    QLabel* numbers_;
    ProbabilityAxis* axis_;
    QLabel* regions_;
};

/// "2 regions hidden: PNEUMONIA 0.43 (was 0.93)"; empty while there is no answer.
QString whatIfInOneLine(const WhatIf& what_if);

}  // namespace lucency
