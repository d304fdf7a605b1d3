#pragma once

#include "core/base/result.h"
#include "core/learn/data_set.h"
#include "core/model/classifier.h"

#include "app/cli/command_line.h"

#include <memory>
#include <optional>

namespace lucency::cli {

// Options that verbs about packs and known films share.

void describePack(CommandLine& line);   ///< --model, --site
void describeFilms(CommandLine& line);  ///< --root, --split

/// A pack under a local calibration, where one is named.
Result<std::shared_ptr<const Classifier>> loadPack(const QString& model, const QString& site);

/// The pack that --model names, or the shipped one, under the local calibration that --site names.
Result<std::shared_ptr<const Classifier>> openPack(const CommandLine& line);

/// The usage error where --split names none of test, val, train and all.
std::optional<int> wrongSplit(const CommandLine& line);

/// The films of the argument, of the split that --split names; see chooseSplit.
Result<DataSet> openFilms(const CommandLine& line);

/// Tries the files that are to be written, "" and "-" left out; where one cannot be, says so and
/// gives the exit code.
std::optional<int> unwritable(const QStringList& outputs);

/// Says the error; its exit code.
int fail(const Error& error);

}  // namespace lucency::cli
