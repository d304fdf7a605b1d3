#pragma once

#include "core/record/read_row.h"

#include <QStringList>

namespace lucency {

/// One line as RFC 4180 has it, with its end.
QString csvLine(const QStringList& fields);

/// The columns of rowsToCsv(), and one row's fields under them.
QStringList rowColumns();
QStringList rowFields(const ReadRow& row);

}  // namespace lucency
