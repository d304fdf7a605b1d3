#include "core/record/kappa.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>
#include <map>
#include <numeric>
#include <random>
#include <span>

namespace lucency {

namespace {

constexpr double z = 1.959963984540054;
constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr int draws = 1000;
constexpr double fewest_usable = 0.9;  // of the draws

using Sums = std::vector<double>;

/// Sums that a statistic is made of, by patient.
using SumsByPatient = std::map<int, Sums>;

void add(SumsByPatient& patients, int patient, const Sums& sums) {
    Sums& all = patients.try_emplace(patient, sums.size(), 0.0).first->second;
    std::ranges::transform(all, sums, all.begin(), std::plus());
}

/// None where the statistic is undefined in more than a tenth of the draws, or stopped.
std::optional<Interval> bootstrap(const SumsByPatient& patients,
                                  const std::function<double(const Sums&)>& statistic,
                                  const std::stop_token& stop) {
    if (patients.empty()) {
        return std::nullopt;
    }
    const std::size_t width = patients.begin()->second.size();
    Sums flat;
    for (const auto& [patient, sums] : patients) {
        flat.insert(flat.end(), sums.begin(), sums.end());
    }
    std::mt19937_64 random(1);
    std::vector<double> values;
    for (int draw = 0; draw < draws; ++draw) {
        if (stop.stop_requested()) {
            return std::nullopt;
        }
        Sums drawn(width);
        for (std::size_t i = 0; i < patients.size(); ++i) {
            const std::size_t from = (random() % patients.size()) * width;
            for (std::size_t j = 0; j < width; ++j) {
                drawn[j] += flat[from + j];
            }
        }
        if (const double value = statistic(drawn); std::isfinite(value)) {
            values.push_back(value);
        }
    }
    if (static_cast<double>(values.size()) < fewest_usable * draws) {
        return std::nullopt;
    }
    std::ranges::sort(values);
    const auto at = [&](double share) {
        return values[static_cast<std::size_t>(
            std::lround(share * static_cast<double>(values.size() - 1)))];
    };
    return Interval{at(0.025), at(0.975)};
}

double beyondChance(double agreement, double chance) {
    constexpr double nothing_left = 1e-12;
    return 1 - chance > nothing_left ? (agreement - chance) / (1 - chance) : nan;
}

void addIntervals(Kappa& kappa, int categories, const SumsByPatient& patients,
                  const std::function<double(const Sums&)>& statistic,
                  const std::stop_token& stop) {
    if (!std::isfinite(kappa.value) || kappa.films < fewestFilms(categories)) {
        return;
    }
    kappa.asymptotic = Interval{std::max(-1.0, kappa.value - z * kappa.standard_error),
                                std::min(1.0, kappa.value + z * kappa.standard_error)};
    kappa.bootstrap = bootstrap(patients, statistic, stop);
}

/// A table of counts, row by row, as agreement and chance.
struct TableFigures {
    double films = 0, agreement = 0, chance = 0;
    Sums rows, columns;  ///< shares

    TableFigures(const Sums& table, int categories)
        : films(std::accumulate(table.begin(), table.end(), 0.0)),
          rows(categories),
          columns(categories) {
        for (int i = 0; i < categories; ++i) {
            for (int j = 0; j < categories; ++j) {
                const double share = table[i * categories + j] / films;
                rows[i] += share;
                columns[j] += share;
                agreement += i == j ? share : 0;
            }
        }
        for (int i = 0; i < categories; ++i) {
            chance += rows[i] * columns[i];
        }
    }
};

/// Of 1969's equation for any true value.
double cohensError(const Sums& table, int categories, const TableFigures& figures) {
    const double kappa = beyondChance(figures.agreement, figures.chance);
    const double rest = 1 - figures.chance;
    double sum = 0;
    for (int i = 0; i < categories; ++i) {
        for (int j = 0; j < categories; ++j) {
            const double share = table[i * categories + j] / figures.films;
            // The margins that meet in a cell are those of what the other one said.
            const double margins = i == j ? figures.rows[i] + figures.columns[i]
                                          : figures.columns[i] + figures.rows[j];
            const double term = (i == j ? 1.0 : 0.0) - margins * (1 - kappa);
            sum += share * term * term;
        }
    }
    const double mean = kappa - figures.chance * (1 - kappa);
    return std::sqrt(std::max(0.0, sum - mean * mean) / figures.films) / rest;
}

double sum(const std::vector<int>& counts) {
    return std::accumulate(counts.begin(), counts.end(), 0.0);
}

/// Share of a film's pairs of answers that agree; none with fewer than two.
double agreementWithin(const std::vector<int>& counts) {
    const double answers = sum(counts);
    double pairs = 0;
    for (const int count : counts) {
        pairs += count * (count - 1.0);
    }
    return answers >= 2 ? pairs / (answers * (answers - 1)) : 0;
}

/// Sums of Fleiss' kappa: films, those with two answers, their agreement, shares by category.
struct FleissFigures {
    double agreement = 0, chance = 0;
    Sums shares;

    explicit FleissFigures(const Sums& sums)
        : agreement(sums[1] > 0 ? sums[2] / sums[1] : nan), shares(sums.begin() + 3, sums.end()) {
        for (double& share : shares) {
            share /= sums[0];
            chance += share * share;
        }
    }
};

double fleissError(const std::vector<const CountedAnswers*>& films, const FleissFigures& figures,
                   double with_pairs) {
    const auto count = static_cast<double>(films.size());
    const double kappa = beyondChance(figures.agreement, figures.chance);
    const double rest = 1 - figures.chance;
    double squares = 0;
    for (const CountedAnswers* film : films) {
        const double answers = sum(film->counts);
        double chance = 0;
        for (std::size_t k = 0; k < figures.shares.size(); ++k) {
            chance += figures.shares[k] * film->counts[k] / answers;
        }
        const double own =
            answers >= 2
                ? count / with_pairs * (agreementWithin(film->counts) - figures.chance) / rest
                : 0;
        const double off = own - 2 * (1 - kappa) * (chance - figures.chance) / rest - kappa;
        squares += off * off;
    }
    return std::sqrt(squares / (count * (count - 1)));
}

}  // namespace

int fewestFilms(int categories) {
    return 2 * categories * categories;
}

Kappa cohensKappa(const std::vector<PairOfAnswers>& films, int categories,
                  const std::stop_token& stop) {
    Kappa kappa{static_cast<int>(films.size()), nan, nan, nan, nan, {}, {}};
    if (films.empty()) {
        return kappa;
    }
    const std::size_t cells = static_cast<std::size_t>(categories) * categories;
    SumsByPatient patients;
    Sums table(cells);
    std::vector<bool> used(categories);
    for (const PairOfAnswers& film : films) {
        const std::size_t cell = static_cast<std::size_t>(film.first) * categories + film.second;
        table[cell] += 1;
        patients.try_emplace(film.patient, cells, 0.0).first->second[cell] += 1;
        used[film.first] = used[film.second] = true;
    }
    const TableFigures figures(table, categories);
    kappa.agreement = figures.agreement;
    kappa.chance = figures.chance;
    kappa.value = beyondChance(figures.agreement, figures.chance);
    if (std::isfinite(kappa.value)) {
        kappa.standard_error = cohensError(table, categories, figures);
    }
    addIntervals(
        kappa, static_cast<int>(std::ranges::count(used, true)), patients,
        [categories](const Sums& sums) {
            const TableFigures drawn(sums, categories);
            return beyondChance(drawn.agreement, drawn.chance);
        },
        stop);
    return kappa;
}

Kappa fleissKappa(const std::vector<CountedAnswers>& films, int categories,
                  const std::stop_token& stop) {
    Kappa kappa{0, nan, nan, nan, nan, {}, {}};
    std::vector<const CountedAnswers*> answered;
    SumsByPatient patients;
    Sums all(3 + static_cast<std::size_t>(categories));
    for (const CountedAnswers& film : films) {
        const double answers = sum(film.counts);
        if (answers == 0) {
            continue;
        }
        answered.push_back(&film);
        Sums own{1, answers >= 2 ? 1.0 : 0.0, agreementWithin(film.counts)};
        for (const int count : film.counts) {
            own.push_back(count / answers);
        }
        std::ranges::transform(all, own, all.begin(), std::plus());
        add(patients, film.patient, own);
    }
    kappa.films = static_cast<int>(all[1]);
    if (kappa.films == 0) {
        return kappa;
    }
    const FleissFigures figures(all);
    kappa.agreement = figures.agreement;
    kappa.chance = figures.chance;
    kappa.value = beyondChance(figures.agreement, figures.chance);
    if (std::isfinite(kappa.value) && answered.size() > 1) {
        kappa.standard_error = fleissError(answered, figures, all[1]);
    }
    const auto used = std::ranges::count_if(figures.shares, [](double share) { return share > 0; });
    addIntervals(
        kappa, static_cast<int>(used), patients,
        [](const Sums& sums) {
            const FleissFigures drawn(sums);
            return beyondChance(drawn.agreement, drawn.chance);
        },
        stop);
    return kappa;
}

}  // namespace lucency
