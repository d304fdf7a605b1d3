#pragma once

#include "core/model/prediction.h"

#include <QWidget>

namespace lucency {

/// A probability on an axis from 0 to 1, with its interval and the operating point: a number is
/// never shown alone.
class ProbabilityAxis : public QWidget {
    Q_OBJECT
public:
    explicit ProbabilityAxis(QWidget* parent = nullptr);

    void setPrediction(const std::optional<Prediction>& prediction);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Prediction> prediction_;
};

}  // namespace lucency
