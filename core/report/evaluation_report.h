#pragma once

#include "core/learn/evaluation.h"
#include "core/report/figure_sheet.h"

namespace lucency {

/// What was measured with which model: figures with intervals, confusion matrix, results by the
/// columns named, ROC, precision-recall, calibration and risk-coverage curves, probabilities by
/// class. Names no film.
FigureSheet evaluationSheet(const Evaluation& evaluation, const QStringList& columns = {});

/// "False negatives", translated.
QString outcomeWords(Outcome outcome);

/// Adds a gallery: a picture for each position in evaluation.films, in that order, with label,
/// answer and probability under it. `pictures` may hold empty images: these are left out.
void addGallery(FigureSheet& sheet, const Evaluation& evaluation,
                const std::vector<std::size_t>& films, const std::vector<QImage>& pictures);

}  // namespace lucency
