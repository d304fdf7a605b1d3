#pragma once

#include "core/learn/evaluation.h"
#include "core/model/site_calibration.h"

namespace lucency {

/// What a local calibration asks of films.
inline constexpr int site_least_films = 30;
inline constexpr int site_least_of_a_class = 10;
/// Of the rarer class, for the temperature as well: ten films a parameter (Peduzzi 1996).
inline constexpr int site_full_fit_of_a_class = 20;

/// Fits a local calibration on the films of an evaluation that got an answer, both classes given
/// equal weight as in the pack: bias and temperature, or with few films of the rarer class the bias
/// alone; thresholds for 95 % sensitivity and 95 % specificity, each with intervals over films
/// drawn again by patient. Errors: SiteCalibrationUnusable where films are too few or too
/// one-sided, where the model does not tell these films apart (the interval of the AUC reaches .5),
/// or answers all alike.
Result<SiteCalibration> fitSiteCalibration(const Evaluation& evaluation, const QString& name,
                                           const Calibration& pack, std::uint64_t seed = 1);

}  // namespace lucency
