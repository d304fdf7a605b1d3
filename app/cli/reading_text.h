#pragma once

#include "core/review/reading.h"

#include <QString>

namespace lucency::cli {

/// A reading in a few lines for people.
QString readingText(const Reading& reading, bool with_identity);

/// Why a film was refused, in sentences.
QString refusalText(const GateResult& gate);

}  // namespace lucency::cli
