#pragma once

#include "core/base/error.h"
#include "core/model/input_gate.h"
#include "core/model/prediction.h"

#include "ui/panels/section.h"

class QAction;
class QPushButton;
class QToolButton;

namespace lucency {

class ProbabilityAxis;

/// Two decimals, but never a 0.00 or 1.00 that would claim certainty.
QString probabilityText(double probability);

/// The model's opinion, words first, or why there is none, in the same place. Its height is that of
/// all it usually says, from the start.
class OpinionPanel : public Section {
    Q_OBJECT
public:
    /// `read_anyway` is the command that a refusal offers.
    explicit OpinionPanel(QAction* read_anyway, QWidget* parent = nullptr);

    void showWaiting(const QString& sentence);
    /// Whatever the opinion is, and whether there is one.
    void showSealed();
    /// The gate's reasons; a refusal unless a prediction follows.
    void showGate(const GateResult& gate);
    void showPrediction(const Prediction& prediction);
    void showError(const Error& error);
    /// How the reader's last read and the opinion stand to each other; empty for nothing to say.
    void showAgreement(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void clear();
    void keepRoom();

    QLabel* words_;
    QLabel* numbers_;
    ProbabilityAxis* axis_;
    QLabel* agreement_;
    QLabel* standing_;
    QLabel* reasons_;
    QPushButton* read_anyway_;
    QLabel* waiver_;
    QToolButton* details_button_;
    QLabel* details_;
    QLabel* model_;
};

}  // namespace lucency
