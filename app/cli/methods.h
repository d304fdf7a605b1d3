#pragma once

#include "core/explain/explain.h"

#include "app/cli/command_line.h"

#include <optional>
#include <vector>

namespace lucency::cli {

const std::vector<Method>& everyMethod();

/// An option that takes methods by name, several with commas, or all.
void describeMethods(CommandLine& line, const QString& option);

/// The methods named, each once, or `otherwise` where the option is not given; none after a usage
/// error.
std::optional<std::vector<Method>> understandMethods(const CommandLine& line, const QString& option,
                                                     const std::vector<Method>& otherwise);

/// --seed and --fill, and --samples as `samples` describes it: what is drawn, how much of it, and
/// what hides a region.
void describeSampling(CommandLine& line, const QString& samples);

/// Sets what is named; the exit code of what is wrong with it.
std::optional<int> understandSampling(const CommandLine& line, ExplainParameters& explanation);

}  // namespace lucency::cli
