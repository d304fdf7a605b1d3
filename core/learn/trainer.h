#pragma once

#include "core/base/result.h"
#include "core/learn/data_set.h"
#include "core/learn/metrics.h"
#include "core/learn/recipe.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace lucency {

struct TrainingParameters {
    Recipe recipe;
    QString pack;            ///< the file to write; PACK.split.csv and PACK.checkpoint go beside it
    std::uint64_t seed = 1;  ///< covers the split, the weights, the order, what is drawn
    bool resume = false;     ///< go on from PACK.checkpoint, to the same result
    int threads = 0;         ///< 0: all cores
};

/// How far training is.
struct TrainingProgress {
    enum class Stage { Loading, Training, Validating, Measuring };
    Stage stage = Stage::Loading;
    int epoch = 0, epochs = 0;             ///< from 1
    int done = 0, total = 0;               ///< films read, or steps of the epoch
    double loss = 0;                       ///< mean of the epoch so far
    std::optional<double> validation_auc;  ///< of the last epoch that ended
};

struct TrainingSummary {
    int training_films = 0, validation_films = 0, unreadable_films = 0;
    Metrics validation;  ///< at the balanced operating point
    double seconds = 0;  ///< of this run
};

/// Trains on the films of the split train (or all, where nothing is split) and writes the pack,
/// whole or not at all. Held out by patient for validation: the recipe's share of the patients, and
/// every patient who also has films in another split. The classes get equal weight. Calibration,
/// thresholds and the limit of familiarity come from validation films alone, each as it is and
/// under three draws of the augmentation. Deterministic under a seed on one machine with one number
/// of threads. Errors: Cancelled (the checkpoint stays), DataSetUnusable, OutputUnwritable,
/// InvalidArgument (a checkpoint of another recipe, seed or data set), OutOfMemory, Internal.
Result<TrainingSummary> train(const DataSet& data_set, const TrainingParameters& parameters,
                              std::stop_token stop = {},
                              const std::function<void(const TrainingProgress&)>& progress = {});

}  // namespace lucency
