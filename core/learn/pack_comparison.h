#pragma once

#include "core/learn/curves.h"
#include "core/learn/evaluation.h"

#include <memory>

namespace lucency {

/// Several packs on the same films: those that every one of them could answer. The gate is not
/// asked, so that no pack is spared its hard films.
struct PackComparison {
    struct Compared {
        Evaluation evaluation;  ///< figures of the common films alone
        MetricIntervals intervals;
        PairedDifferences against_first;  ///< this pack less the first; empty for the first
    };
    std::vector<Compared> packs;
    int films = 0;     ///< answered by all
    int left_out = 0;  ///< by some or none
    /// Positions (the same in every pack's films) where the answers differ, those first whose
    /// probabilities lie furthest apart.
    std::vector<std::size_t> disagreements;
};

/// Errors: Cancelled, DataSetUnusable where no film is answered by all.
Result<PackComparison> comparePacks(const std::vector<std::shared_ptr<const Classifier>>& packs,
                                    const DataSet& data_set, std::stop_token stop = {},
                                    const ProgressCallback& progress = {});

QJsonObject packComparisonToJson(const PackComparison& comparison);
/// A row a film: path, label, then for each pack its probability and label.
QByteArray packComparisonToCsv(const PackComparison& comparison);

}  // namespace lucency
