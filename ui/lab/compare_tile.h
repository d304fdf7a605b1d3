#pragma once

#include "core/explain/overlay.h"

#include "ui/lab/comparison.h"

#include <QAbstractButton>
#include <QImage>

namespace lucency {

/// One explanation beside others: the film with its map, and what is known of the map. A click, or
/// the space bar, chooses it.
class CompareTile : public QAbstractButton {
    Q_OBJECT
public:
    struct Content {
        QString title;
        QImage film;  ///< as shown, not turned
        QTransform turn;
        std::optional<Attribution> map;
        bool running = false;
        QString sentence;  ///< in place of a map
        std::optional<MeasuredFaith> measured;
        QString measure_error;
    };

    explicit CompareTile(QWidget* parent = nullptr);

    void show(const Content& content, const OverlayStyle& style);
    QSize sizeHint() const override { return {300, 340}; }
    QSize minimumSizeHint() const override { return {220, 240}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Line {
        QString text;
        bool warns = false;
    };
    std::vector<Line> lines() const;

    Content content_;
    OverlayStyle style_;
};

}  // namespace lucency
