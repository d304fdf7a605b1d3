#include "ui/lab/what_if_panel.h"

#include "core/explain/overlay.h"
#include "core/review/agreement.h"

#include "ui/lab/what_if.h"
#include "ui/panels/opinion_panel.h"
#include "ui/panels/probability_axis.h"

#include <QAction>
#include <QHBoxLayout>
#include <QToolButton>

namespace lucency {
namespace {

constexpr int most_named = 12;

/// The opinion as it would be with the regions hidden; the card's interval is of whole films.
Prediction changedOpinion(const WhatIf& what_if) {
    Prediction changed = *what_if.own();
    const double probability = *what_if.probability();
    changed.interval.reset();
    changed.probability[changed.positive_label] = probability;
    return changed;
}

QString regionNames(const WhatIf& what_if, const std::vector<int>& labels) {
    QStringList names;
    for (std::size_t i = 0; i < labels.size() && i < most_named; ++i) {
        names << QString::number(what_if.regions()->ids[static_cast<std::size_t>(labels[i])]);
    }
    return labels.size() > most_named
               ? WhatIfPanel::tr("%1, …").arg(names.join(QStringLiteral(", ")))
               : names.join(QStringLiteral(", "));
}

}  // namespace

WhatIfPanel::WhatIfPanel(const Actions& actions, QWidget* parent) : Section(tr("What if"), parent) {
    words_ = sentenceLabel(this);
    words_->setObjectName(QStringLiteral("whatIfWords"));
    QFont font = words_->font();
    font.setWeight(QFont::DemiBold);
    words_->setFont(font);
    numbers_ = sentenceLabel(this);
    numbers_->setObjectName(QStringLiteral("whatIfNumbers"));
    axis_ = new ProbabilityAxis(this);
    regions_ = sentenceLabel(this, QPalette::PlaceholderText);
    regions_->setObjectName(QStringLiteral("whatIfRegions"));
    auto* buttons = new QHBoxLayout;
    for (QAction* action : {actions.show_all, actions.exchange}) {
        auto* button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumHeight(28);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* how = sentenceLabel(this, QPalette::PlaceholderText);
    how->setText(
        tr("Click a region to hide it, and again to show it; Shift+click shows it alone. With "
           "keys: arrows, then Enter or Shift+Enter."));
    for (QWidget* part : std::initializer_list<QWidget*>{words_, numbers_, axis_, regions_}) {
        body()->addWidget(part);
    }
    body()->addLayout(buttons);
    body()->addWidget(how);
}

void WhatIfPanel::show(const WhatIf& what_if) {
    const bool ready = what_if.isActive() && what_if.hasRegions();
    setVisible(ready);
    if (!ready) {
        return;
    }
    const Prediction& own = *what_if.own();
    const std::vector<int> hidden = what_if.hidden();
    const QString was = probabilityText(own.positiveProbability());
    words_->setForegroundRole(what_if.error() ? QPalette::BrightText : QPalette::WindowText);
    if (what_if.error()) {
        words_->setText(errorSentence(*what_if.error()));
        numbers_->setText(QStringLiteral(" "));
        axis_->setPrediction({});
    } else if (hidden.empty()) {
        words_->setText(tr("Nothing is hidden"));
        numbers_->setText(tr("The model's own answer: %1 %2").arg(own.positive_label, was));
        axis_->setPrediction(own);
    } else if (!what_if.probability()) {
        words_->setText(tr("Asking the model…"));
        numbers_->setText(QStringLiteral(" "));
    } else {
        const Prediction changed = changedOpinion(what_if);
        const double difference = *what_if.probability() - own.positiveProbability();
        words_->setText(opinionInWords(changed));
        numbers_->setText(tr("%1 %2 (was %3), %4 points")
                              .arg(own.positive_label, probabilityText(*what_if.probability()), was,
                                   pointsText(difference)));
        axis_->setPrediction(changed);
    }
    const int all = what_if.regions()->count;
    regions_->setText(hidden.empty() ? tr("All %1 regions are shown.").arg(all)
                      : static_cast<int>(hidden.size()) == all
                          ? tr("All %1 regions are hidden.").arg(all)
                          : tr("%1 of %2 regions hidden: %3")
                                .arg(static_cast<int>(hidden.size()))
                                .arg(all)
                                .arg(regionNames(what_if, hidden)));
}

QString whatIfInOneLine(const WhatIf& what_if) {
    const auto hidden = static_cast<int>(what_if.hidden().size());
    if (!what_if.isActive() || !what_if.probability() || hidden == 0) {
        return {};
    }
    const Prediction& own = *what_if.own();
    const QString answer = WhatIfPanel::tr("%1 %2 (was %3)")
                               .arg(own.positive_label, probabilityText(*what_if.probability()),
                                    probabilityText(own.positiveProbability()));
    return hidden == 1 ? WhatIfPanel::tr("1 region hidden: %1").arg(answer)
                       : WhatIfPanel::tr("%1 regions hidden: %2").arg(hidden).arg(answer);
}

}  // namespace lucency
