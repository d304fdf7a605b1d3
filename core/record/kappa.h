#pragma once

#include "core/record/proportion.h"

#include <array>
#include <optional>
#include <stop_token>
#include <vector>

namespace lucency {

/// Agreement beyond chance. Where chance alone would give full agreement (everybody said the same
/// of every film) and where there is nothing to compare, value and standard error are NaN.
struct Kappa {
    int films = 0;
    double agreement = 0;  ///< share of pairs of answers that agree; NaN without films
    double chance = 0;     ///< what chance would give; NaN without films
    double value = 0;
    double standard_error = 0;  ///< of large samples, whatever the true value is
    /// Both 95 %. None where there are fewer films than fewestFilms(), or no value.
    std::optional<Interval> asymptotic, bootstrap;
};

/// 2 k squared for k categories: with fewer films the large-sample formulas do not hold (Cicchetti
/// and Fleiss 1977, Appl Psychol Meas 1:195).
int fewestFilms(int categories);

/// One film that two looked at: what each said, as a category from 0. Films of one patient share
/// `patient`; the bootstrap draws patients.
struct PairOfAnswers {
    int first = 0, second = 0;
    int patient = 0;
};
/// Cohen's (Cohen 1960, Educ Psychol Meas 20:37), with the standard error of Fleiss, Cohen and
/// Everitt (1969, Psychol Bull 72:323), and the middle 95 % of 1000 draws of patients with
/// replacement (Efron 1979), under a fixed seed. Stopped, the bootstrap is left out.
Kappa cohensKappa(const std::vector<PairOfAnswers>& films, int categories,
                  const std::stop_token& stop = {});

/// One film that several looked at: how many said each category.
struct CountedAnswers {
    std::vector<int> counts;
    int patient = 0;
};
/// Fleiss' (1971, Psychol Bull 76:378). Films may have different numbers of answers: then each
/// film's shares weigh alike in the chance term, and films with one answer count there alone (Gwet
/// 2014, Handbook of Inter-Rater Reliability, 4th ed., ch. 2 and 5); with equal numbers it is
/// Fleiss' own. Standard error: Gwet's linearised one (Gwet 2021, Educ Psychol Meas 81:781).
/// `films` counts those with two answers at least.
Kappa fleissKappa(const std::vector<CountedAnswers>& films, int categories,
                  const std::stop_token& stop = {});

}  // namespace lucency
