#pragma once

#include "core/base/error.h"
#include "core/explain/explain.h"
#include "core/explain/overlay.h"
#include "core/explain/shortcut_alarm.h"

#include "ui/panels/section.h"

#include <optional>

class QAction;
class QComboBox;
class QProgressBar;
class QSlider;

namespace lucency {

class ConvergenceChart;
class Fold;
class MapLegend;

/// What drove the opinion: how the map is made and shown, its legend, how far it can be relied on,
/// and what it says of the region under the pointer.
class ExplanationPanel : public Section {
    Q_OBJECT
public:
    /// The commands that the panel offers as well.
    struct Actions {
        QAction* show_map;
        QAction* explain_again;
        QAction* cancel;
        QAction* lock_scale;
    };
    explicit ExplanationPanel(const Actions& actions, QWidget* parent = nullptr);

    /// The map is to come: its place is kept.
    void showWaiting();
    /// The same, out of reach: whether there is a map may not be seen.
    void showSealed();
    /// No map, and why not.
    void showNothing(const QString& sentence);
    void showProgress(qint64 done, qint64 total);
    /// `running`: more samples are on their way.
    void showMap(const Attribution& attribution, bool running);
    /// How much of the map lies outside the thorax.
    void showShortcuts(const Shortcuts& shortcuts);
    void showError(const Error& error);
    /// The region under the pointer or the keys by its label; -1 for none.
    void showRegion(int label);

    /// Shows this as the way in which films are explained.
    void chooseExplanation(const ExplainParameters& explanation);

    const OverlayStyle& style() const { return style_; }
    /// 0..1, clamped.
    void setOpacity(double opacity);
    /// |weight| of full colour from now on, 0: each map's own greatest.
    void setScale(double scale);

Q_SIGNALS:
    void styleChanged(const lucency::OverlayStyle& style);
    /// The reader wants the film explained in this way.
    void explanationChosen(const lucency::ExplainParameters& explanation);

private:
    QSlider* addSlider(const QString& name, const QString& tip, int low, int high, double value,
                       QVBoxLayout* rows);
    void addRow(const QString& name, const QString& tip, QWidget* field, QVBoxLayout* rows);
    void buildDetails(const Actions& actions);
    void styleEdited();
    void explanationEdited();

    OverlayStyle style_;
    QWidget* controls_;
    QVBoxLayout* control_rows_;
    QComboBox* method_;
    QComboBox* fill_ = nullptr;
    QComboBox* samples_ = nullptr;
    Fold* details_;
    ConvergenceChart* convergence_ = nullptr;
    std::optional<Attribution> map_;
    QSlider* opacity_ = nullptr;
    QSlider* threshold_ = nullptr;
    MapLegend* legend_;
    QLabel* region_;
    QLabel* trust_;
    QLabel* facts_;
    QLabel* shortcuts_;
    QProgressBar* progress_;
};

}  // namespace lucency
