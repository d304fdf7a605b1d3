#pragma once

#include "core/explain/overlay.h"

#include <QWidget>

#include <optional>

namespace lucency {

/// The map's colour bar with absolute numbers; keeps its place while there is no map.
class MapLegend : public QWidget {
    Q_OBJECT
public:
    explicit MapLegend(QWidget* parent = nullptr);

    void setMap(const std::optional<Attribution>& attribution, const OverlayStyle& style);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    std::optional<Attribution> attribution_;
    OverlayStyle style_;
};

}  // namespace lucency
