#pragma once

#include "core/base/error.h"
#include "core/explain/overlay.h"
#include "core/explain/shortcut_alarm.h"

#include "ui/panels/section.h"

#include <optional>

class QAction;
class QProgressBar;
class QSlider;

namespace lucency {

class MapLegend;

/// What drove the opinion: the map's controls, its legend, and how far it can be relied on.
class ExplanationPanel : public Section {
    Q_OBJECT
public:
    /// The commands that the panel offers as well: show the map, explain again, cancel.
    struct Actions {
        QAction* show_map;
        QAction* explain_again;
        QAction* cancel;
    };
    explicit ExplanationPanel(const Actions& actions, QWidget* parent = nullptr);

    /// The map is to come: its place is kept.
    void showWaiting();
    /// No map, and why not.
    void showNothing(const QString& sentence);
    void showProgress(qint64 done, qint64 total);
    /// `running`: more samples are on their way.
    void showMap(const Attribution& attribution, bool running);
    /// How much of the map lies outside the thorax.
    void showShortcuts(const Shortcuts& shortcuts);
    void showError(const Error& error);

    const OverlayStyle& style() const { return style_; }
    /// 0..1, clamped.
    void setOpacity(double opacity);

Q_SIGNALS:
    void styleChanged(const lucency::OverlayStyle& style);

private:
    QSlider* addSlider(const QString& name, const QString& tip, int low, int high, double value);
    void styleEdited();

    OverlayStyle style_;
    QWidget* controls_;
    QVBoxLayout* control_rows_;
    QSlider* opacity_ = nullptr;
    QSlider* threshold_ = nullptr;
    MapLegend* legend_;
    QLabel* trust_;
    QLabel* facts_;
    QLabel* shortcuts_;
    QProgressBar* progress_;
};

}  // namespace lucency
