#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QToolButton;

namespace lucency {

/// What stands in the film's place while there is none: what to do, or why it could not be read.
class MessagePage : public QWidget {
    Q_OBJECT
public:
    /// `actions` become buttons, the first the main one.
    explicit MessagePage(const QList<QAction*>& actions, QWidget* parent = nullptr);

    /// `details` may be empty.
    void showMessage(const QString& title, const QString& sentence, const QString& details);

private:
    QLabel* title_;
    QLabel* sentence_;
    QToolButton* details_button_;
    QLabel* details_;
};

}  // namespace lucency
