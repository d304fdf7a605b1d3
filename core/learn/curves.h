#pragma once

#include "core/learn/metrics.h"

#include <array>
#include <span>
#include <vector>

namespace lucency {

struct CurvePoint {
    double x = 0, y = 0;
};

/// 1 - specificity against sensitivity at every probability that films have, from (0, 0) to (1, 1);
/// empty where a class is missing.
std::vector<CurvePoint> rocCurve(std::span<const Scored> films);

/// Recall against precision, by falling probability; empty without a positive film.
std::vector<CurvePoint> precisionRecallCurve(std::span<const Scored> films);

/// Sum over that curve's steps of the gain in recall times the precision there, not interpolated
/// (scikit-learn's average_precision_score); NaN without a positive film.
double averagePrecision(std::span<const Scored> films);

struct CalibrationBin {
    double probability = 0;  ///< mean P(positive) of its films
    double positive = 0;     ///< share of its films that are
    int films = 0;
};
/// Equal bins of P(positive), empty ones left out.
std::vector<CalibrationBin> calibrationCurve(std::span<const Scored> films, int bins = 10);

/// Share of the films that the model answers (x, rising) against its accuracy on these (y), as the
/// least sure ones are left to the reader (El-Yaniv 2010). Sure: far from the threshold in
/// log-odds.
std::vector<CurvePoint> riskCoverage(std::span<const Scored> films, double threshold);

/// Mean error over all coverages: the area under 1 - accuracy; NaN without films.
double areaUnderRiskCoverage(std::span<const Scored> films, double threshold);

using Interval95 = std::array<double, 2>;

/// 95 % intervals, percentiles over films drawn again by patient; NaN where not defined.
struct MetricIntervals {
    Interval95 accuracy{}, sensitivity{}, specificity{}, f1{}, auc{}, ece{};
};
MetricIntervals bootstrapIntervals(std::span<const Scored> films, double threshold,
                                   int draws = 1000, std::uint64_t seed = 1);

/// What a second model gains over a first on the same films, second less first, with 95 % intervals
/// over films drawn again by patient, both models on the same draw.
struct PairedDifference {
    double value = 0;
    Interval95 interval{};
};
struct PairedDifferences {
    PairedDifference accuracy, auc, f1, sensitivity, specificity;
    int only_first_right = 0, only_second_right = 0;  ///< films
};
/// `first` and `second`: the same films in the same order; requires equal sizes.
PairedDifferences comparePaired(std::span<const Scored> first, double first_threshold,
                                std::span<const Scored> second, double second_threshold,
                                int draws = 1000, std::uint64_t seed = 1);

}  // namespace lucency
