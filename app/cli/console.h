#pragma once

#include <QString>

namespace lucency::cli {

/// A line on standard output: results.
void say(const QString& line);

/// A line on standard error, after "lucency-cli: ": what went wrong.
void complain(const QString& sentence);

/// False where something that was said could not be written (a full disk, a closed pipe).
bool allSaid();

}  // namespace lucency::cli
