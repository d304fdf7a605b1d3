#pragma once

#include "core/explain/faith.h"
#include "core/review/randomisation.h"
#include "core/review/reading.h"

#include "ui/analysis_runner.h"

#include <functional>
#include <optional>
#include <vector>

namespace lucency {

/// What has been measured of one map.
struct MeasuredFaith {
    Faith faith;
    std::optional<Randomisation> randomisation;  ///< null where the model cannot be scrambled
};

/// Of one explanation in a row of them, by its place.
struct ComparisonCallbacks {
    std::function<void(int index, const Result<Attribution>& map)> map;
    std::function<void(int index, const Attribution& map)> partial_map;
    std::function<void(int index, const Result<MeasuredFaith>& measured)> measured;
    std::function<void(int index, std::int64_t done, std::int64_t total)> progress;
    std::function<void()> done;
    AnalysisRunner::Failure failed;  ///< of all: what is still to come does not
};

/// The reading's film explained once with each of the parameters, over the regions of its map, one
/// after the other.
void compareExplanations(AnalysisRunner& runner, const Reading& reading,
                         const std::vector<ExplainParameters>& explanations,
                         const ComparisonCallbacks& callbacks);

/// Deletion, insertion, infidelity and the randomisation check of maps of the reading's film; null
/// ones are passed over. `explanations` are those that they were made with.
void measureMaps(AnalysisRunner& runner, const Reading& reading,
                 const std::vector<ExplainParameters>& explanations,
                 const std::vector<std::optional<Attribution>>& maps,
                 const ComparisonCallbacks& callbacks);

}  // namespace lucency
