#pragma once

#include "core/record/record.h"

namespace lucency::cli {

/// Who works here: the reader that the window's settings name, or else the account.
Reader readerAtHand();

/// A row of the trail of one's own record, where there is one: `what` was written of a film.
void logExport(const QByteArray& pixels_sha256, const QString& what);

/// Rows of the same for a film that was read: opened, waived (codes of the gate), exported
/// (`written`).
void logReading(const QByteArray& pixels_sha256, const QStringList& waived,
                const QStringList& written);

}  // namespace lucency::cli
