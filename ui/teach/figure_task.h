#pragma once

#include "core/learn/trainer.h"
#include "core/model/classifier.h"
#include "core/report/figure_sheet.h"

#include <QStringList>

#include <functional>
#include <stop_token>

namespace lucency {

/// What a view of the Teach menu works out.
enum class FigureTask { Explore, Evaluate, Compare, Stress, Train, AboutModel };

struct FigureQuestion {
    FigureTask task = FigureTask::Explore;
    QString films;      ///< a folder or a list; nothing for AboutModel
    QString split;      ///< see chooseSplit
    QStringList packs;  ///< the model, or those to compare
    QString recipe;     ///< name or file (Train)
    QString out;        ///< the pack to write (Train)
    std::uint64_t seed = 1;
};

/// core/learn's train(), which comes with LibTorch, after the window.
using TrainFunction = std::function<Result<TrainingSummary>(
    const DataSet&, const TrainingParameters&, std::stop_token,
    const std::function<void(const TrainingProgress&)>&)>;

struct FigureSources {
    ClassifierLoader loader;
    TrainFunction train;  ///< null where nothing can be trained
};

struct FigureCallbacks {
    /// Words may be empty.
    std::function<void(std::int64_t done, std::int64_t total, const QString& words)> progress;
    std::function<void(const FigureSheet&)> partial;  ///< what there is so far: a training's curves
};

/// Blocks; called on a thread of the pool. A training that was begun with the same recipe, seed and
/// films goes on where it stood. Errors: those of the work, and Cancelled.
Result<FigureSheet> answerFigures(const FigureQuestion& question, const FigureSources& sources,
                                  const std::stop_token& stop, const FigureCallbacks& callbacks);

}  // namespace lucency
