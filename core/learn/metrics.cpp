#include "core/learn/metrics.h"

#include "core/learn/patient_draws.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucency {

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

double ratio(double part, double whole) {
    return whole > 0 ? part / whole : nan;
}

ClassFigures classFigures(int right, int wrongly_named, int missed) {
    ClassFigures figures;
    figures.precision = ratio(right, right + wrongly_named);
    figures.recall = ratio(right, right + missed);
    figures.f1 = ratio(2.0 * right, 2.0 * right + wrongly_named + missed);
    return figures;
}

double logistic(double x) {
    return 1 / (1 + std::exp(-x));
}

/// Newton's method for slope and bias of a two-parameter logistic fit, classes weighted equally.
std::pair<double, double> fitSlopeAndBias(std::span<const Scored> films) {
    const auto positives = static_cast<double>(
        std::count_if(films.begin(), films.end(), [](const Scored& f) { return f.positive; }));
    const double negatives = static_cast<double>(films.size()) - positives;
    if (positives == 0 || negatives == 0) {
        return {1, 0};
    }
    // Platt's targets keep the fit finite where the classes are perfectly apart.
    const double high = (positives + 1) / (positives + 2);
    const double low = 1 / (negatives + 2);
    double slope = 1;
    double bias = 0;
    for (int step = 0; step < 100; ++step) {
        double gs = 0, gb = 0, hss = 1e-9, hsb = 0, hbb = 1e-9;
        for (const Scored& film : films) {
            const double weight = film.positive ? 1 / positives : 1 / negatives;
            const double p = logistic(slope * film.logit + bias);
            const double residual = weight * (p - (film.positive ? high : low));
            const double curvature = weight * p * (1 - p);
            gs += residual * film.logit;
            gb += residual;
            hss += curvature * film.logit * film.logit;
            hsb += curvature * film.logit;
            hbb += curvature;
        }
        const double determinant = hss * hbb - hsb * hsb;
        const double ds = (hbb * gs - hsb * gb) / determinant;
        const double db = (hss * gb - hsb * gs) / determinant;
        const double damping = std::min(1.0, 2.0 / (std::abs(ds) + std::abs(db) + 1e-12));
        slope = std::max(1e-3, slope - damping * ds);
        bias -= damping * db;
        if (std::abs(ds) + std::abs(db) < 1e-10) {
            break;
        }
    }
    return {slope, bias};
}

}  // namespace

double Confusion::accuracy() const {
    return ratio(tp + tn, tp + fp + tn + fn);
}
double Confusion::sensitivity() const {
    return ratio(tp, tp + fn);
}
double Confusion::specificity() const {
    return ratio(tn, tn + fp);
}

double areaUnderRoc(std::span<const Scored> films) {
    std::vector<std::pair<double, bool>> ordered;
    ordered.reserve(films.size());
    for (const Scored& film : films) {
        ordered.emplace_back(film.probability, film.positive);
    }
    std::sort(ordered.begin(), ordered.end());
    double rank_sum = 0, positives = 0;
    for (std::size_t begin = 0; begin < ordered.size();) {
        std::size_t end = begin;
        while (end < ordered.size() && ordered[end].first == ordered[begin].first) {
            ++end;
        }
        const double rank = 0.5 * static_cast<double>(begin + 1 + end);
        for (; begin < end; ++begin) {
            if (ordered[begin].second) {
                rank_sum += rank;
                positives += 1;
            }
        }
    }
    const double negatives = static_cast<double>(films.size()) - positives;
    return ratio(rank_sum - positives * (positives + 1) / 2, positives * negatives);
}

double expectedCalibrationError(std::span<const Scored> films, int bins) {
    std::vector<double> counts(bins), probabilities(bins), positives(bins);
    for (const Scored& film : films) {
        const int bin = std::clamp(static_cast<int>(film.probability * bins), 0, bins - 1);
        counts[bin] += 1;
        probabilities[bin] += film.probability;
        positives[bin] += film.positive ? 1 : 0;
    }
    double sum = 0;
    for (int bin = 0; bin < bins; ++bin) {
        sum += std::abs(probabilities[bin] - positives[bin]);
    }
    return ratio(sum, static_cast<double>(films.size()));
}

Metrics measureOnce(std::span<const Scored> films, double threshold) {
    Metrics metrics;
    metrics.auc_interval = {nan, nan};
    Confusion& c = metrics.confusion;
    double brier = 0, log_loss = 0;
    for (const Scored& film : films) {
        const bool named = film.probability >= threshold;
        ++(film.positive ? (named ? c.tp : c.fn) : (named ? c.fp : c.tn));
        const double p = std::clamp(film.probability, 1e-15, 1 - 1e-15);
        brier += (film.positive ? 1 - p : p) * (film.positive ? 1 - p : p);
        log_loss -= std::log(film.positive ? p : 1 - p);
    }
    const auto count = static_cast<double>(films.size());
    metrics.accuracy = c.accuracy();
    metrics.brier = ratio(brier, count);
    metrics.log_loss = ratio(log_loss, count);
    metrics.auc = areaUnderRoc(films);
    metrics.ece = expectedCalibrationError(films);
    metrics.positive_class = classFigures(c.tp, c.fp, c.fn);
    metrics.negative_class = classFigures(c.tn, c.fn, c.fp);
    return metrics;
}

Metrics measure(std::span<const Scored> films, double threshold) {
    Metrics metrics = measureOnce(films, threshold);
    constexpr int draws = 1000;
    PatientDraws patients(films, 1);
    std::vector<double> areas;
    for (int draw = 0; draw < draws && !films.empty(); ++draw) {
        areas.push_back(areaUnderRoc(PatientDraws::take(films, patients.next())));
    }
    metrics.auc_interval = middle95(std::move(areas));
    return metrics;
}

Calibration fitCalibration(std::span<const Scored> films, int refits, std::uint64_t seed) {
    Calibration calibration;
    const auto [slope, bias] = fitSlopeAndBias(films);
    calibration.temperature = 1 / slope;
    calibration.bias = bias;
    PatientDraws patients(films, seed);
    for (int refit = 0; refit < refits; ++refit) {
        const auto [again_slope, again_bias] =
            fitSlopeAndBias(PatientDraws::take(films, patients.next()));
        calibration.bootstrap.emplace_back(1 / again_slope, again_bias);
    }
    return calibration;
}

}  // namespace lucency
