#pragma once

#include "core/review/reading.h"

#include <QJsonObject>

namespace lucency {

/// One film's object as `lucency-cli read --json` writes it (docs/cli.md). `segments_path`: where
/// the label map was written, or empty. Without identity the file's folder is left out.
QJsonObject readingToJson(const Reading& reading, const QString& segments_path, bool with_identity);

/// The same for a film that could not be read.
QJsonObject errorToJson(const QString& path, const Error& error, bool with_identity);

}  // namespace lucency
