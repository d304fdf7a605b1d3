#pragma once

#include "core/report/agreement_tables.h"

class QTableWidget;
class QWidget;

namespace lucency {

/// A table of figures to look at, as high as its rows, so that the page scrolls and not the table.
QTableWidget* figureTable(const FigureTable& figures, QWidget* parent);

}  // namespace lucency
