#pragma once

#include "core/base/progress.h"
#include "core/learn/data_set.h"
#include "core/learn/metrics.h"
#include "core/model/classifier.h"
#include "core/model/input_gate.h"

#include <QJsonObject>

#include <functional>
#include <optional>
#include <stop_token>

namespace lucency {

struct EvaluatedFilm {
    LabelledFilm film;
    std::optional<Error> error;   ///< could not be read, or the model failed on it
    GateResult gate;              ///< empty where the gate was not asked
    std::optional<double> logit;  ///< none where unreadable or refused
    double probability = 0;       ///< calibrated P(positive)
    QString predicted;
};

struct Evaluation {
    std::vector<EvaluatedFilm> films;  ///< every film found
    int unreadable = 0;
    int refused = 0;
    ModelIdentity model;
    double operating_point = 0.5;
    Metrics metrics;              ///< of the films with an answer
    double films_per_second = 0;  ///< reading and decoding included
};

/// Runs a classifier over a data set, a batch at a time, the next one decoded meanwhile. A film
/// that cannot be read or is refused is counted and in no metric. Errors: Cancelled.
Result<Evaluation> evaluate(const Classifier& classifier, const DataSet& data_set, bool use_gate,
                            std::stop_token stop = {}, const ProgressCallback& progress = {});

/// What evaluate looks at of a data set: the splits named ("all": everything), or without a name
/// test, else val, else (nothing split) everything; never train unasked.
/// Errors: DataSetUnusable.
Result<DataSet> chooseSplit(const DataSet& data_set, const QString& split);

/// docs/cli.md's object.
QJsonObject evaluationToJson(const Evaluation& evaluation);

/// A row a film: path, label, logit, probability, predicted, gate.
QByteArray evaluationToCsv(const Evaluation& evaluation);

}  // namespace lucency
