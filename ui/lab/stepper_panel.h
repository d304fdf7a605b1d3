#pragma once

#include "ui/panels/section.h"

class QAction;
class QSlider;

namespace lucency {

class ProbabilityAxis;
class Stepper;

/// The perturbed film at hand: its number, the model's answer, and its weight in the fit.
class StepperPanel : public Section {
    Q_OBJECT
public:
    /// The commands that the panel offers as well.
    struct Actions {
        QAction* previous;
        QAction* next;
    };
    explicit StepperPanel(const Actions& actions, QWidget* parent = nullptr);

    void show(const Stepper& stepper);

Q_SIGNALS:
    /// From 0.
    void sampleChosen(int sample);

private:
    QLabel* words_;
    QLabel* numbers_;
    ProbabilityAxis* axis_;
    QLabel* weight_;
    QSlider* slider_;
    QWidget* controls_;
};

/// "Sample 12 of 512, 31 regions hidden: PNEUMONIA 0.43"; empty while there is no answer.
QString sampleInOneLine(const Stepper& stepper);

}  // namespace lucency
