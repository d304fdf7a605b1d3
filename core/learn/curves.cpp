#include "core/learn/curves.h"

#include "core/learn/patient_draws.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucency {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

std::vector<Scored> byFallingProbability(std::span<const Scored> films) {
    std::vector<Scored> ordered(films.begin(), films.end());
    std::stable_sort(ordered.begin(), ordered.end(), [](const Scored& a, const Scored& b) {
        return a.probability > b.probability;
    });
    return ordered;
}

double positivesOf(std::span<const Scored> films) {
    return static_cast<double>(
        std::count_if(films.begin(), films.end(), [](const Scored& f) { return f.positive; }));
}

/// Calls `use(hits, alarms)` after each probability that films have, from the highest down.
template <typename Use>
void forEachThreshold(std::span<const Scored> films, const Use& use) {
    const std::vector<Scored> ordered = byFallingProbability(films);
    double hits = 0, alarms = 0;
    for (std::size_t i = 0; i < ordered.size(); ++i) {
        (ordered[i].positive ? hits : alarms) += 1;
        if (i + 1 == ordered.size() || ordered[i + 1].probability != ordered[i].probability) {
            use(hits, alarms);
        }
    }
}

double logOdds(double p) {
    p = std::clamp(p, 1e-12, 1 - 1e-12);
    return std::log(p / (1 - p));
}

/// The confusion's figures and F1 alone: the bootstrap needs no more of measure().
struct Quick {
    double accuracy, sensitivity, specificity, f1;
};
Quick quick(std::span<const Scored> films, double threshold) {
    Confusion c;
    for (const Scored& film : films) {
        const bool named = film.probability >= threshold;
        ++(film.positive ? (named ? c.tp : c.fn) : (named ? c.fp : c.tn));
    }
    const double f1 = c.tp + c.fp + c.fn > 0 ? 2.0 * c.tp / (2.0 * c.tp + c.fp + c.fn) : nan;
    return {c.accuracy(), c.sensitivity(), c.specificity(), f1};
}

}  // namespace

std::vector<CurvePoint> rocCurve(std::span<const Scored> films) {
    const double positives = positivesOf(films);
    const double negatives = static_cast<double>(films.size()) - positives;
    std::vector<CurvePoint> curve;
    if (positives == 0 || negatives == 0) {
        return curve;
    }
    curve.push_back({0, 0});
    forEachThreshold(films, [&](double hits, double alarms) {
        curve.push_back({alarms / negatives, hits / positives});
    });
    return curve;
}

std::vector<CurvePoint> precisionRecallCurve(std::span<const Scored> films) {
    const double positives = positivesOf(films);
    std::vector<CurvePoint> curve;
    if (positives > 0) {
        forEachThreshold(films, [&](double hits, double alarms) {
            curve.push_back({hits / positives, hits / (hits + alarms)});
        });
    }
    return curve;
}

double averagePrecision(std::span<const Scored> films) {
    const auto curve = precisionRecallCurve(films);
    if (curve.empty()) {
        return nan;
    }
    double sum = 0, before = 0;
    for (const CurvePoint& point : curve) {
        sum += (point.x - before) * point.y;
        before = point.x;
    }
    return sum;
}

std::vector<CalibrationBin> calibrationCurve(std::span<const Scored> films, int bins) {
    std::vector<CalibrationBin> all(static_cast<std::size_t>(bins));
    for (const Scored& film : films) {
        const int at = std::clamp(static_cast<int>(film.probability * bins), 0, bins - 1);
        CalibrationBin& bin = all[static_cast<std::size_t>(at)];
        bin.probability += film.probability;
        bin.positive += film.positive ? 1 : 0;
        ++bin.films;
    }
    std::erase_if(all, [](const CalibrationBin& bin) { return bin.films == 0; });
    for (CalibrationBin& bin : all) {
        bin.probability /= bin.films;
        bin.positive /= bin.films;
    }
    return all;
}

std::vector<CurvePoint> riskCoverage(std::span<const Scored> films, double threshold) {
    const double at = logOdds(threshold);
    std::vector<std::pair<double, bool>> sure;  // how sure, and whether right
    for (const Scored& film : films) {
        sure.emplace_back(std::abs(logOdds(film.probability) - at),
                          (film.probability >= threshold) == film.positive);
    }
    std::stable_sort(sure.begin(), sure.end(),
                     [](const auto& a, const auto& b) { return a.first > b.first; });
    std::vector<CurvePoint> curve;
    double right = 0;
    for (std::size_t i = 0; i < sure.size(); ++i) {
        right += sure[i].second ? 1 : 0;
        if (i + 1 == sure.size() || sure[i + 1].first != sure[i].first) {
            const auto answered = static_cast<double>(i + 1);
            curve.push_back({answered / static_cast<double>(sure.size()), right / answered});
        }
    }
    return curve;
}

double areaUnderRiskCoverage(std::span<const Scored> films, double threshold) {
    double area = 0, before = 0;
    const auto curve = riskCoverage(films, threshold);
    for (const CurvePoint& point : curve) {
        area += (point.x - before) * (1 - point.y);
        before = point.x;
    }
    return curve.empty() ? nan : area;
}

MetricIntervals bootstrapIntervals(std::span<const Scored> films, double threshold, int draws,
                                   std::uint64_t seed) {
    PatientDraws patients(films, seed);
    std::array<std::vector<double>, 6> values;
    for (int draw = 0; draw < draws && !films.empty(); ++draw) {
        const std::vector<Scored> drawn = patients.take(films, patients.next());
        const Quick q = quick(drawn, threshold);
        const std::array figures{q.accuracy, q.sensitivity,       q.specificity,
                                 q.f1,       areaUnderRoc(drawn), expectedCalibrationError(drawn)};
        for (std::size_t i = 0; i < figures.size(); ++i) {
            values[i].push_back(figures[i]);
        }
    }
    return {middle95(values[0]), middle95(values[1]), middle95(values[2]),
            middle95(values[3]), middle95(values[4]), middle95(values[5])};
}

PairedDifferences comparePaired(std::span<const Scored> first, double first_threshold,
                                std::span<const Scored> second, double second_threshold, int draws,
                                std::uint64_t seed) {
    const auto figures = [](std::span<const Scored> films, double threshold) {
        const Quick q = quick(films, threshold);
        return std::array{q.accuracy, areaUnderRoc(films), q.f1, q.sensitivity, q.specificity};
    };
    PatientDraws patients(first, seed);
    std::array<std::vector<double>, 5> values;
    for (int draw = 0; draw < draws && !first.empty(); ++draw) {
        const std::vector<int> films = patients.next();
        const auto a = figures(patients.take(first, films), first_threshold);
        const auto b = figures(patients.take(second, films), second_threshold);
        for (std::size_t i = 0; i < values.size(); ++i) {
            values[i].push_back(b[i] - a[i]);
        }
    }
    PairedDifferences differences;
    const auto a = figures(first, first_threshold), b = figures(second, second_threshold);
    const std::array all{&differences.accuracy, &differences.auc, &differences.f1,
                         &differences.sensitivity, &differences.specificity};
    for (std::size_t i = 0; i < all.size(); ++i) {
        *all[i] = {b[i] - a[i], middle95(values[i])};
    }
    for (std::size_t i = 0; i < first.size(); ++i) {
        const bool one = (first[i].probability >= first_threshold) == first[i].positive;
        const bool other = (second[i].probability >= second_threshold) == second[i].positive;
        differences.only_first_right += one && !other ? 1 : 0;
        differences.only_second_right += other && !one ? 1 : 0;
    }
    return differences;
}

}  // namespace lucency
