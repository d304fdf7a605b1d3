#pragma once

#include "core/report/figure_sheet.h"

#include <QScrollArea>

class QListWidget;

namespace lucency {

/// A sheet of figures to look at, in the inks of the theme: facts, confusion matrix, tables,
/// charts, pictures. Charts run from left to right in every language and are told to a screen
/// reader by their titles.
class SheetView : public QScrollArea {
    Q_OBJECT
public:
    explicit SheetView(QWidget* parent = nullptr);

    void show(const FigureSheet& sheet);

Q_SIGNALS:
    /// A picture was opened, by double click or Enter.
    void filmWanted(const QString& path);

private:
    QWidget* picturesOf(const FigureSheet& sheet, QWidget* parent);
};

}  // namespace lucency
