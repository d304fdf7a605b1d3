#include "ui/lab/stepper_panel.h"

#include "core/review/agreement.h"

#include "ui/lab/stepper.h"
#include "ui/panels/opinion_panel.h"
#include "ui/panels/probability_axis.h"

#include <QAction>
#include <QHBoxLayout>
#include <QSignalBlocker>
#include <QSlider>
#include <QToolButton>

#include <algorithm>

namespace lucency {

StepperPanel::StepperPanel(const Actions& actions, QWidget* parent)
    : Section(tr("Samples one by one"), parent) {
    words_ = sentenceLabel(this);
    words_->setObjectName(QStringLiteral("sampleWords"));
    QFont font = words_->font();
    font.setWeight(QFont::DemiBold);
    words_->setFont(font);
    numbers_ = sentenceLabel(this);
    numbers_->setObjectName(QStringLiteral("sampleNumbers"));
    axis_ = new ProbabilityAxis(this);
    weight_ = sentenceLabel(this, QPalette::PlaceholderText);
    weight_->setObjectName(QStringLiteral("sampleWeight"));
    controls_ = new QWidget(this);
    auto* row = new QHBoxLayout(controls_);
    row->setContentsMargins(0, 0, 0, 0);
    slider_ = new QSlider(Qt::Horizontal, controls_);
    slider_->setAccessibleName(tr("Sample"));
    slider_->setToolTip(tr("The number of the sample"));
    connect(slider_, &QSlider::valueChanged, this, &StepperPanel::sampleChosen);
    for (QAction* action : {actions.previous, actions.next}) {
        auto* button = new QToolButton(controls_);
        button->setDefaultAction(action);
        button->setFocusPolicy(Qt::TabFocus);
        button->setMinimumSize(28, 28);
        row->addWidget(button);
    }
    row->insertWidget(1, slider_, 1);
    for (QWidget* part :
         std::initializer_list<QWidget*>{words_, controls_, numbers_, axis_, weight_}) {
        body()->addWidget(part);
    }
}

void StepperPanel::show(const Stepper& stepper) {
    setVisible(stepper.isActive());
    const SampledMask* sample = stepper.current();
    const bool any = sample != nullptr;
    for (QWidget* part : std::initializer_list<QWidget*>{numbers_, axis_, weight_, controls_}) {
        part->setVisible(any || stepper.isPossible());
    }
    words_->setForegroundRole(stepper.error() ? QPalette::BrightText : QPalette::WindowText);
    if (stepper.error()) {
        words_->setText(errorSentence(*stepper.error()));
        return;
    }
    if (!any) {
        words_->setText(!stepper.hasMap() ? tr("The map is still being made.")
                        : stepper.isPossible()
                            ? tr("Drawing the samples again…")
                            : tr("Only LIME and RISE draw samples that can be stepped through."));
        numbers_->setText(QStringLiteral(" "));
        weight_->setText(QStringLiteral(" "));
        axis_->setPrediction({});
        return;
    }
    const QSignalBlocker quiet(slider_);
    slider_->setRange(0, stepper.count() - 1);
    slider_->setPageStep(std::max(1, stepper.count() / 16));
    slider_->setValue(stepper.sample());
    words_->setText(tr("Sample %1 of %2").arg(stepper.sample() + 1).arg(stepper.count()));
    if (const auto probability = stepper.probability()) {
        Prediction answered = *stepper.own();
        answered.interval.reset();
        answered.probability[answered.positive_label] = *probability;
        numbers_->setText(tr("%1: %2 %3 (the film itself %4)")
                              .arg(opinionInWords(answered), answered.positive_label,
                                   probabilityText(*probability),
                                   probabilityText(stepper.own()->positiveProbability())));
        axis_->setPrediction(answered);
    } else {
        numbers_->setText(tr("Asking the model…"));
    }
    weight_->setText(tr("%1 of %2 regions hidden, weight in the fit %3")
                         .arg(stepper.hiddenRegions())
                         .arg(static_cast<int>(sample->shown.size()))
                         .arg(sample->weight, 0, 'f', 2));
}

QString sampleInOneLine(const Stepper& stepper) {
    if (!stepper.isActive() || !stepper.probability()) {
        return {};
    }
    return StepperPanel::tr("Sample %1 of %2, %3 regions hidden: %4 %5")
        .arg(stepper.sample() + 1)
        .arg(stepper.count())
        .arg(stepper.hiddenRegions())
        .arg(stepper.own()->positive_label, probabilityText(*stepper.probability()));
}

}  // namespace lucency
