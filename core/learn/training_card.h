#pragma once

#include "core/learn/data_set.h"
#include "core/learn/metrics.h"
#include "core/learn/recipe.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace lucency {

/// What a training's card is written from.
struct CardFacts {
    Recipe recipe;
    std::uint64_t seed = 1;
    const std::vector<LabelledFilm>* training_films = nullptr;
    const std::vector<LabelledFilm>* validation_films = nullptr;
    std::vector<Scored> clean;      ///< validation films as they are
    std::vector<Scored> judged;     ///< these and the same under draws of the augmentation
    std::vector<double> clean_distances;  ///< to the training films, of `clean`
    QString left_out;                    ///< which films were left out, a wildcard
    std::vector<Scored> left_out_films;  ///< these, with validation's of the class they lack
    QJsonArray log;                      ///< an object an epoch
};

struct TrainingCard {
    QJsonObject json;    ///< docs/model-card.md describes it
    Metrics validation;  ///< of `clean`, calibrated, at the balanced operating point
    Metrics left_out;    ///< of `left_out_films`, likewise
};

/// Fits calibration, operating points and the limit of familiarity, and writes the card.
TrainingCard makeTrainingCard(const CardFacts& facts);

}  // namespace lucency
