#pragma once

#include <QWidget>

class QAction;
class QKeySequenceEdit;
class QLabel;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace lucency {

class Commands;

/// Every command with its key, and a place to give the chosen one another. A key that is taken is
/// said to be so, and can be taken over.
class KeyPage : public QWidget {
    Q_OBJECT
public:
    KeyPage(Commands& commands, QWidget* parent);

    /// Shows the commands in which every word is found; whether there are any.
    bool setFilter(const QStringList& words);
    void refresh();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QAction* chosen() const;
    void showChosen();
    void take();
    void give(const QKeySequence& key);

    Commands& commands_;
    QTreeWidget* tree_;
    QLabel* title_;
    QKeySequenceEdit* edit_;
    QLabel* fault_;
    QPushButton *take_over_, *none_, *reset_;
};

}  // namespace lucency
