#pragma once

#include "ui/panels/section.h"

class QAction;
class QListWidget;

namespace lucency {

class DrawingDocument;

/// The part of the reading panel that lists what is drawn on the film with its values. A click
/// selects; what the values of the selected one mean stands below. Hidden while there is nothing.
class DrawingPanel : public Section {
    Q_OBJECT
public:
    /// `actions` are offered as buttons below the list.
    DrawingPanel(const QList<QAction*>& actions, QWidget* parent);

    void show(const DrawingDocument& document, const QStringList& remarks);
    /// What to do next with the tool at hand; empty without one.
    void setHint(const QString& hint);

Q_SIGNALS:
    void chosen(int index);
    /// Another one than before is selected, and stands in the list.
    void anotherShown();

private:
    void updateShown();

    QLabel* hint_;
    QListWidget* list_;
    QLabel* details_;
    QWidget* buttons_;
};

}  // namespace lucency
