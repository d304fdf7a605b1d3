#include "ui/panels/figure_table.h"

#include <QHeaderView>
#include <QScrollBar>
#include <QTableWidget>

namespace lucency {

QTableWidget* figureTable(const FigureTable& figures, QWidget* parent) {
    auto* table = new QTableWidget(static_cast<int>(figures.rows.size()),
                                   static_cast<int>(figures.columns.size()), parent);
    table->setAccessibleName(figures.title);
    table->setHorizontalHeaderLabels(figures.columns);
    table->verticalHeader()->hide();
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    for (int row = 0; row < table->rowCount(); ++row) {
        for (int column = 0; column < table->columnCount(); ++column) {
            table->setItem(
                row, column,
                new QTableWidgetItem(figures.rows[static_cast<std::size_t>(row)].value(column)));
        }
    }
    table->resizeColumnsToContents();
    table->resizeRowsToContents();
    int height = table->horizontalHeader()->sizeHint().height() + 2 * table->frameWidth() +
                 table->horizontalScrollBar()->sizeHint().height();
    for (int row = 0; row < table->rowCount(); ++row) {
        height += table->rowHeight(row);
    }
    table->setFixedHeight(height);
    return table;
}

}  // namespace lucency
