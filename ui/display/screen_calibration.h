#pragma once

#include <QDialog>

class QLabel;

namespace lucency {

/// A bar that is dragged, or moved by the arrow keys, until it is as long as ten centimetres of a
/// ruler held to the screen. Lengths are device px. Never mirrored.
class RulerBar : public QWidget {
    Q_OBJECT
public:
    explicit RulerBar(QWidget* parent = nullptr);

    double length() const { return length_; }
    void setLength(double device_px);
    QSize sizeHint() const override;

Q_SIGNALS:
    void lengthChanged();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void dragTo(double view_x);

    double length_ = 378;
};

/// Calibrates the screen that it stands on, so that films can be shown at their true size.
class ScreenCalibration : public QDialog {
    Q_OBJECT
public:
    explicit ScreenCalibration(QWidget* parent);

Q_SIGNALS:
    /// Something was kept or forgotten.
    void calibrated();

protected:
    void showEvent(QShowEvent* event) override;
    void moveEvent(QMoveEvent* event) override;

private:
    void showKept();
    void describe();

    RulerBar* bar_;
    QLabel* state_;
    const QScreen* shown_for_ = nullptr;
};

}  // namespace lucency
