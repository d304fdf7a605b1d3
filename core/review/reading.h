#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/explain/explain.h"
#include "core/explain/shortcut_alarm.h"
#include "core/film/film.h"
#include "core/model/classifier.h"
#include "core/model/input_gate.h"
#include "core/model/prediction.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <stop_token>

namespace lucency {

/// What is asked of a reading.
struct ReadingParameters {
    bool explain = true;
    ExplainParameters explanation;
    SuperpixelParameters superpixels;
    QString segments;  ///< path of the user's own regions, or empty
    /// Regions at hand, of the film's size or finer; they go before the other two.
    std::shared_ptr<const Superpixels> regions;
    QStringList waived;  ///< codes of the gate, or "all"
};

/// What the model makes of one film: the way of one film from the gate on.
struct Reading {
    Film film;
    ModelIdentity model;  ///< that was asked
    GateResult gate;
    std::optional<Prediction> prediction;    ///< none where the gate refuses
    std::optional<Attribution> attribution;  ///< none where not asked for, or refused
    std::optional<Shortcuts> shortcuts;      ///< of the attribution
};

/// Called as the parts come in, on the calling thread.
struct ReadingCallbacks {
    std::function<void(const GateResult&)> gate;
    std::function<void(const Prediction&)> prediction;
    PartialMap partial_map;
    ProgressCallback progress;  ///< of the explanation's samples
};

/// Said wherever a result is shown.
QString disclaimer();

/// Another map for a reading that has an opinion: the film, gate and prediction stay as they are.
Result<Reading> explainReading(Reading reading, const Classifier& classifier,
                               const ReadingParameters& parameters, std::stop_token stop = {},
                               const ReadingCallbacks& callbacks = {});

/// Gate, prediction and explanation of a film that is already read.
Result<Reading> readWithModel(Film film, const Classifier& classifier,
                              const ReadingParameters& parameters, std::stop_token stop = {},
                              const ReadingCallbacks& callbacks = {});

}  // namespace lucency
