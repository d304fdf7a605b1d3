#pragma once

#include "core/explain/superpixels.h"

#include "app/cli/command_line.h"

#include <variant>

namespace lucency::cli {

/// --superpixels, --regions and --compactness: how the film is cut into regions.
void describeRegions(CommandLine& line);

/// As they were meant, or the exit code of what is wrong with them.
std::variant<SuperpixelParameters, int> understandRegions(const CommandLine& line);

}  // namespace lucency::cli
