#pragma once

#include "core/explain/superpixels.h"

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QSlider;

namespace lucency {

/// A number on a scale of ratios: a slider for the hand, a field for the exact value.
class RatioSlider : public QWidget {
    Q_OBJECT
public:
    RatioSlider(const QString& name, const QString& tip, double low, double high, int decimals,
                QWidget* parent);

    double value() const;
    /// Without edited().
    void setValue(double value);

Q_SIGNALS:
    /// By the user.
    void edited(double value);

private:
    QSlider* slider_;
    QDoubleSpinBox* field_;
    double low_, high_;
};

/// What cuts the film into regions, into how many, and how round they are.
class RegionControls : public QWidget {
    Q_OBJECT
public:
    explicit RegionControls(QWidget* parent);

    /// Without any of the signals.
    void showParameters(const SuperpixelParameters& parameters);
    SuperpixelParameters parameters() const;

Q_SIGNALS:
    /// By the user.
    void algorithmEdited();
    void regionsEdited();
    void compactnessEdited();

private:
    QComboBox* algorithm_;
    RatioSlider* regions_;
    RatioSlider* compactness_;
};

}  // namespace lucency
