#pragma once

#include "core/base/result.h"
#include "core/learn/data_set.h"
#include "core/learn/metrics.h"
#include "core/learn/recipe.h"

#include <QJsonArray>

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
    int folds = 0;           ///< 2 or more: validation is fold `fold` (from 0) of so many
    int fold = 0;
    bool measure_only =
        false;            ///< train nothing: the weights are those of `pack`, which is written anew
    bool stress = false;  ///< put the pack through the stress suite, into its card
    QString leave_out = {};  ///< films whose file name fits (* and ?) are left out, and tested on
};

/// How far training is.
struct TrainingProgress {
    enum class Stage { Loading, Training, Validating, Measuring };
    Stage stage = Stage::Loading;
    int epoch = 0, epochs = 0;             ///< from 1; epoch 0: the head alone, before the first
    int done = 0, total = 0;               ///< films read, or steps of the epoch
    double loss = 0;                       ///< mean of the epoch so far
    std::optional<double> validation_auc;  ///< of the last epoch that ended
    /// An object an epoch that ended: epoch, loss, validation_loss, validation_auc,
    /// validation_accuracy, seconds.
    QJsonArray log;
};

struct TrainingSummary {
    int training_films = 0, validation_films = 0, unreadable_films = 0;
    Metrics validation;  ///< at the balanced operating point
    Metrics left_out;    ///< of the films left out and validation's of the class they lack
    int left_out_films = 0;
    double seconds = 0;  ///< of this run
};

/// Trains on the films of the split train (or all, where nothing is split) and writes the pack,
/// whole or not at all. Held out by patient for validation: the recipe's share of the patients (or
/// a fold), and every patient who also has films in another split or left out. Calibration,
/// thresholds and the limit of familiarity come from validation films alone, each as it is and
/// under three draws of the augmentation. Deterministic under a seed on one machine with one number
/// of threads. Errors: Cancelled (the checkpoint stays), DataSetUnusable, OutputUnwritable,
/// InvalidArgument (a checkpoint of another recipe, seed or data set; a file to transfer from or a
/// teacher that cannot be used; a loss that is no number any more), OutOfMemory, Internal.
Result<TrainingSummary> train(const DataSet& data_set, const TrainingParameters& parameters,
                              std::stop_token stop = {},
                              const std::function<void(const TrainingProgress&)>& progress = {});

}  // namespace lucency
