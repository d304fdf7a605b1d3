#include "core/learn/site_fit.h"

#include "core/learn/patient_draws.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace lucency {

namespace {

constexpr int refits = 200;
constexpr double wanted_share = 0.95;

Error unusable(const QString& detail) {
    return {ErrorCode::SiteCalibrationUnusable, detail};
}

/// The bias of least log-loss at a given temperature, classes weighted equally; Platt's targets.
double fitBias(const std::vector<Scored>& films, double temperature) {
    const auto positives = static_cast<double>(
        std::count_if(films.begin(), films.end(), [](const Scored& f) { return f.positive; }));
    const double negatives = static_cast<double>(films.size()) - positives;
    if (positives == 0 || negatives == 0) {
        return 0;
    }
    const double high = (positives + 1) / (positives + 2), low = 1 / (negatives + 2);
    // The gradient rises with the bias: bisection cannot fail.
    const auto gradient = [&](double bias) {
        double sum = 0;
        for (const Scored& film : films) {
            const double p = 1 / (1 + std::exp(-(film.logit / temperature + bias)));
            sum += film.positive ? (p - high) / positives : (p - low) / negatives;
        }
        return sum;
    };
    double least = -50, most = 50;
    for (int step = 0; step < 80; ++step) {
        const double middle = (least + most) / 2;
        (gradient(middle) < 0 ? least : most) = middle;
    }
    return (least + most) / 2;
}

/// The threshold that so many of the class stay on the right side of.
double thresholdFor(const std::vector<Scored>& films, bool positives) {
    std::vector<double> of_class;
    for (const Scored& film : films) {
        if (film.positive == positives) {
            of_class.push_back(film.probability);
        }
    }
    if (of_class.empty()) {
        return 0.5;
    }
    std::sort(of_class.begin(), of_class.end());
    const double share = positives ? 1 - wanted_share : wanted_share;
    const double at = share * static_cast<double>(of_class.size() - 1);
    const double threshold =
        of_class[static_cast<std::size_t>(positives ? std::floor(at) : std::ceil(at))];
    // At the threshold a film is called positive: negatives have to lie below it.
    return positives ? threshold : std::nextafter(threshold, 2.0);
}

void calibrate(std::vector<Scored>& films, const Calibration& calibration) {
    for (Scored& film : films) {
        film.probability = calibratedProbability(calibration, film.logit);
    }
}

SiteCalibration::Point pointAt(double threshold, const std::vector<double>& drawn,
                               const std::vector<Scored>& films) {
    SiteCalibration::Point point;
    point.threshold = std::clamp(threshold, 0.0, 1.0);
    point.interval = drawn.empty() ? std::array{threshold, threshold} : middle95(drawn);
    const Metrics metrics = measureOnce(films, point.threshold);
    const MetricIntervals intervals = bootstrapIntervals(films, point.threshold, 500);
    point.sensitivity = metrics.confusion.sensitivity();
    point.specificity = metrics.confusion.specificity();
    point.sensitivity_interval = intervals.sensitivity;
    point.specificity_interval = intervals.specificity;
    return point;
}

}  // namespace

Result<SiteCalibration> fitSiteCalibration(const Evaluation& evaluation, const QString& name,
                                           const Calibration& pack, std::uint64_t seed) {
    std::vector<Scored> films = scoredFilms(evaluation);
    const auto count = static_cast<int>(films.size());
    const auto positives = static_cast<int>(
        std::count_if(films.begin(), films.end(), [](const Scored& f) { return f.positive; }));
    const int rarer = std::min(positives, count - positives);
    if (count < site_least_films) {
        return unusable(QStringLiteral("%1 films with an answer are too few: it takes %2")
                            .arg(count)
                            .arg(site_least_films));
    }
    if (rarer < site_least_of_a_class) {
        return unusable(
            QStringLiteral("%1 films of the rarer class are too few: it takes %2 of each")
                .arg(rarer)
                .arg(site_least_of_a_class));
    }
    const Metrics before = measure(films, 0.5);
    const auto [least, most] =
        std::minmax_element(films.begin(), films.end(),
                            [](const Scored& a, const Scored& b) { return a.logit < b.logit; });
    if (most->logit - least->logit < 1e-6) {
        return unusable(QStringLiteral("the model answers all of these films alike"));
    }
    if (!(before.auc_interval[0] > 0.5)) {
        return unusable(QStringLiteral("the model does not tell these films apart (AUC %1, 95 % "
                                       "interval %2 to %3): no calibration makes up for that")
                            .arg(before.auc, 0, 'f', 3)
                            .arg(before.auc_interval[0], 0, 'f', 3)
                            .arg(before.auc_interval[1], 0, 'f', 3));
    }
    SiteCalibration site;
    site.name = name;
    site.model_sha256 = evaluation.model.sha256;
    site.films = count;
    site.positives = positives;
    site.auc = before.auc;
    site.auc_interval = before.auc_interval;
    site.made = QDate::currentDate();
    std::set<int> patients;
    for (const Scored& film : films) {
        patients.insert(film.patient);
    }
    site.patients = static_cast<int>(patients.size());
    site.bias_only = rarer < site_full_fit_of_a_class;
    PatientDraws draws(films, seed);
    if (site.bias_only) {
        site.calibration.temperature = pack.temperature;
        site.calibration.bias = fitBias(films, pack.temperature);
        for (int refit = 0; refit < refits; ++refit) {
            site.calibration.bootstrap.emplace_back(
                pack.temperature,
                fitBias(PatientDraws::take(films, draws.next()), pack.temperature));
        }
    } else {
        site.calibration = fitCalibration(films, refits, seed);
    }
    calibrate(films, site.calibration);
    std::vector<double> sensitive, specific;
    for (int draw = 0; draw < 500; ++draw) {
        const std::vector<Scored> drawn = PatientDraws::take(films, draws.next());
        sensitive.push_back(thresholdFor(drawn, true));
        specific.push_back(thresholdFor(drawn, false));
    }
    site.operating_points = {
        {QStringLiteral("balanced"), pointAt(0.5, {}, films)},
        {QStringLiteral("sensitive"), pointAt(thresholdFor(films, true), sensitive, films)},
        {QStringLiteral("specific"), pointAt(thresholdFor(films, false), specific, films)}};
    return site;
}

}  // namespace lucency
