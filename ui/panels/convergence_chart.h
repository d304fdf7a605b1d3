#pragma once

#include <QWidget>

#include <utility>
#include <vector>

namespace lucency {

/// How much a map still changes at each doubling of its samples, with the line below which it has
/// settled. Keeps its place while there is nothing to draw.
class ConvergenceChart : public QWidget {
    Q_OBJECT
public:
    explicit ConvergenceChart(QWidget* parent = nullptr);

    /// Samples, and the change there as a share; by samples, ascending.
    void setPoints(const std::vector<std::pair<int, double>>& points);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::vector<std::pair<int, double>> points_;
};

}  // namespace lucency
