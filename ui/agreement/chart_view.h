#pragma once

#include "core/report/agreement_charts.h"

#include <QWidget>

namespace lucency {

/// A chart of agreement in the inks of the theme, as high as it needs to be. It runs from left to
/// right in every language, and says its lines to a screen reader.
class ChartView : public QWidget {
    Q_OBJECT
public:
    explicit ChartView(LineChart chart, QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    LineChart chart_;
};

}  // namespace lucency
