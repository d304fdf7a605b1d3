#pragma once

#include "core/learn/trainer.h"

#include <QJsonObject>

#include <functional>
#include <vector>

namespace lucency {

/// A recipe's change that is tried, e.g. {"optimiser": "sgd"}; see makeRecipe.
struct SearchChoice {
    QString name;  ///< names its packs too: letters, digits, points, dashes, underscores
    QJsonObject changes;
};

struct SearchParameters {
    QJsonObject recipe;  ///< what the choices change
    QString weights;     ///< the file to transfer from, where the recipe or a choice transfers
    std::vector<SearchChoice> choices;
    QString folder;  ///< of the packs: CHOICE.seedS.pt or CHOICE.seedS.foldKofN.pt
    std::vector<std::uint64_t> seeds{1};
    int folds = 0;  ///< 2 or more: every fold of so many is validated once
    QString leave_out = {};
    int threads = 0;
};

/// A training of one choice under one seed and fold, as its pack's card has it.
struct SearchRow {
    QString choice;
    std::uint64_t seed = 1;
    int fold = -1;  ///< from 0; -1: none
    QString pack;
    bool was_there = false;  ///< trained by an earlier run
    QJsonObject card;
};

/// A JSON object of choices by name, as a file has it. Errors: InvalidArgument with what is wrong.
Result<std::vector<SearchChoice>> readChoices(const QByteArray& json);

/// Trains every choice under every seed and fold, one after the other. What an earlier run trained
/// by the same recipe is taken as it is, what it began is gone on with; a pack of another recipe is
/// trained anew. `progress` is told before and during each training. Errors: those of train, with
/// the choice's name in the detail; Cancelled.
Result<std::vector<SearchRow>> search(
    const DataSet& data_set, const SearchParameters& parameters, std::stop_token stop = {},
    const std::function<void(const SearchRow&, const TrainingProgress&)>& progress = {});

}  // namespace lucency
