#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace lucency {

enum class ReadableBy { Everyone, OwnerAlone };

/// Puts `bytes` in the place of the file at `path`, whole or not at all: what was there stays until
/// the new bytes are safe. Errors: OutputUnwritable, with what the system says; nothing else than
/// a regular file is replaced.
Result<void> writeWhole(const QString& path, QByteArrayView bytes,
                        ReadableBy readers = ReadableBy::Everyone);

}  // namespace lucency
