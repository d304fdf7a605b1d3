#pragma once

#include "core/base/progress.h"
#include "core/learn/data_set.h"
#include "core/learn/film_changes.h"
#include "core/learn/metrics.h"
#include "core/model/classifier.h"

#include <QJsonObject>

#include <stop_token>
#include <vector>

namespace lucency {

struct StressParameters {
    std::vector<FilmChange> changes = stressChanges();
    std::uint64_t seed = 1;  ///< of noise and markers
};

/// What becomes of the answers under one change of every film.
struct StressPoint {
    FilmChange change;
    Metrics metrics;         ///< the AUC's interval is left out (NaN)
    double logit_shift = 0;  ///< mean of the changed films' logit less their own
    int to_positive = 0;     ///< films whose answer crosses the operating point upwards
    int to_negative = 0;     ///< downwards
    int unfamiliar = 0;      ///< films beyond the pack's limit of familiarity
};

struct StressReport {
    ModelIdentity model;
    double operating_point = 0.5;
    int films = 0, unreadable = 0;
    StressPoint as_they_are;          ///< without a change
    std::vector<StressPoint> points;  ///< in the order of the changes
};

/// Puts a pack through graded changes of films with known labels. Films are changed as the
/// network's gray picture, before its normalisation and at its size (the longer side for `pad`):
/// what a scanner or a viewer would do to the film itself at full size is the same but for what
/// area averaging smooths. The gate is not asked; what its distance would refuse is counted.
/// Deterministic under the seed. Errors: Cancelled, DataSetUnusable where no film can be read,
/// those of the classifier.
Result<StressReport> stress(const Classifier& classifier, const DataSet& data_set,
                            const StressParameters& parameters = {}, std::stop_token stop = {},
                            const ProgressCallback& progress = {});

/// The point of least AUC, and of least accuracy, along an axis; null where the report has none.
const StressPoint* worstOf(const StressReport& report, FilmChange::Axis axis);

QJsonObject stressToJson(const StressReport& report);
QByteArray stressToCsv(const StressReport& report);

}  // namespace lucency
