#pragma once

#include "core/record/entry_json.h"

#include <QStringList>

namespace lucency {

/// Paths of the entries that wait, and of those that were sent and are kept until the record's next
/// copy; oldest first.
QStringList waitingFiles();
QStringList sentFiles();

/// Errors: DamagedFile, PermissionDenied.
Result<WaitingEntry> readWaiting(const QString& path);
/// Behind all that wait, or in the place of `path`. Errors: OutputUnwritable.
Result<QString> writeWaiting(const WaitingEntry& waiting, const QString& path = {});

/// Out of those that wait. With `keep` it is kept among those that were sent.
void letGo(const QString& path, bool keep);

}  // namespace lucency
