#pragma once

#include "core/model/model_card.h"
#include "core/report/figure_sheet.h"

#include <QJsonArray>

namespace lucency {

/// What a pack's card says, for people: what it is for and not for, data, figures with intervals,
/// operating points, protocols, known failures, licence; risk-coverage, stress and training curves
/// where the card has them. A user's own pack may say less.
FigureSheet cardSheet(const ModelCard& card, const ModelIdentity& model);

/// Loss and validation of the epochs that a training's log holds (see TrainingProgress::log).
std::vector<FigureChart> trainingCharts(const QJsonArray& log);

}  // namespace lucency
