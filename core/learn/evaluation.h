#pragma once

#include "core/base/progress.h"
#include "core/learn/curves.h"
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
    std::optional<std::array<double, 2>> interval;  ///< of the probability
    bool unsure = false;                            ///< the interval crosses the operating point
};

/// The films of one value of a column, e.g. subtype virus.
struct EvaluatedGroup {
    QString value;
    Metrics metrics;  ///< a group of one class has no AUC of its own
    int films = 0;    ///< with an answer
    /// Of the group's films beside all films of the class that it lacks; as metrics.auc where it
    /// lacks none.
    double auc_beside_other_class = 0;
    MetricIntervals intervals;
};

struct Evaluation {
    std::vector<EvaluatedFilm> films;  ///< every film found
    int unreadable = 0;
    int refused = 0;
    ModelIdentity model;
    QString positive_label;
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

/// The films with an answer, in their order.
std::vector<Scored> scoredFilms(const Evaluation& evaluation);

/// By the values of a column (LabelledFilm::further, or "label", "split"), sorted; films without a
/// value are in none.
std::vector<EvaluatedGroup> groupsBy(const Evaluation& evaluation, const QString& column);

/// The columns that some film has a value of.
QStringList columnsOf(const DataSet& data_set);

/// Positions of the films that the model got wrong or right, the most telling first: of errors the
/// surest, of right answers the least sure.
enum class Outcome { TruePositive, FalsePositive, TrueNegative, FalseNegative };
std::optional<Outcome> outcomeOf(const Evaluation& evaluation, const EvaluatedFilm& film);
std::vector<std::size_t> filmsOf(const Evaluation& evaluation, Outcome outcome);

/// docs/cli.md's object, with groups by each of the columns.
QJsonObject evaluationToJson(const Evaluation& evaluation, const QStringList& columns = {});

/// A row a film: path, label, logit, probability, predicted, gate, low and high (the interval of
/// the probability), unsure (1 where that interval crosses the operating point).
QByteArray evaluationToCsv(const Evaluation& evaluation);

}  // namespace lucency
