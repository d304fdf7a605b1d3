#pragma once

#include "core/record/sql.h"

namespace lucency {

/// Of the tables that this program writes; docs/record.md describes them.
constexpr int schema_version = 1;

/// Tables in an order in which rows can be copied: those that others refer to first.
QStringList recordTables();
QStringList columnsOf(const QString& table);

/// Makes the tables, or brings those of an earlier version up to date, step by step, in one
/// transaction. Gives the version that was there, 0 for none. Fails with RecordTrouble::Newer where
/// they are of a later version.
Result<int> migrate(Sql& sql);

}  // namespace lucency
