#pragma once

#include <QWidget>

class QComboBox;
class QDoubleSpinBox;
class QPushButton;

namespace lucency {

class FilmView;

/// One line below the film: the window's centre and width to be typed, a name to save them under,
/// saved ones to be taken or deleted. Works on the film as one types; Enter and Escape close it.
class WindowLine : public QWidget {
    Q_OBJECT
public:
    WindowLine(FilmView* view, QWidget* parent);

    /// Shows the line and puts the keyboard into it.
    void begin();

Q_SIGNALS:
    /// A window was saved or deleted.
    void savedChanged();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow();
    void apply();
    void fillNames();
    void end();

    FilmView* view_;
    QDoubleSpinBox* centre_;
    QDoubleSpinBox* width_;
    QComboBox* name_;
    QPushButton* save_;
    QPushButton* delete_;
    bool following_ = false;
};

}  // namespace lucency
