#include "core/model/prediction.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace lucency {

namespace {

double sigmoid(double x) {
    return x >= 0 ? 1 / (1 + std::exp(-x)) : std::exp(x) / (1 + std::exp(x));
}

/// 2.5th and 97.5th percentile of the probability under the calibration's refits, of what each
/// member says where there are several.
std::optional<std::array<double, 2>> interval(const Calibration& calibration, double logit,
                                              std::span<const double> members) {
    if (calibration.bootstrap.size() < 20) {
        return std::nullopt;
    }
    const std::span<const double> logits = members.empty() ? std::span(&logit, 1) : members;
    std::vector<double> probabilities;
    for (const auto& [temperature, bias] : calibration.bootstrap) {
        for (const double said : logits) {
            probabilities.push_back(sigmoid(said / temperature + bias));
        }
    }
    std::sort(probabilities.begin(), probabilities.end());
    const auto at = [&](double share) {
        return probabilities[static_cast<std::size_t>(
            std::lround(share * static_cast<double>(probabilities.size() - 1)))];
    };
    const double middle = sigmoid(logit / calibration.temperature + calibration.bias);
    return std::array{std::min(at(0.025), middle), std::max(at(0.975), middle)};
}

}  // namespace

double calibratedProbability(const Calibration& calibration, double logit) {
    return sigmoid(logit / calibration.temperature + calibration.bias);
}

std::vector<double> labelProbabilities(const ModelCard& card, const RawOpinion& opinion,
                                       int label) {
    const bool positive = card.labels[label] == card.positive_label;
    std::vector<double> probabilities;
    for (std::size_t film = 0; film < opinion.logits.size(); ++film) {
        const double p = calibratedProbability(card.calibration, opinion.logits[film]);
        const double share = opinion.other_shares.empty()
                                 ? 1
                                 : opinion.other_shares[film][static_cast<std::size_t>(label)];
        probabilities.push_back(positive ? p : (1 - p) * share);
    }
    return probabilities;
}

Prediction predictionFromOpinion(const ModelCard& card, const ModelIdentity& identity,
                                 const RawOpinion& opinion) {
    Prediction prediction;
    prediction.logit = opinion.logits.front();
    prediction.positive_label = card.positive_label;
    prediction.operating_point = card.operatingPoint().threshold;
    prediction.operating_point_films = card.operatingPoint().films;
    prediction.model = identity;
    prediction.site_calibration = card.site;
    if (!opinion.unfamiliarity.empty()) {
        prediction.unfamiliarity = opinion.unfamiliarity.front();
    }
    prediction.interval =
        interval(card.calibration, prediction.logit,
                 opinion.members.empty() ? std::span<const double>() : opinion.members.front());

    const double positive = calibratedProbability(card.calibration, prediction.logit);
    QString other;  // the likeliest of the other labels
    double most = -1;
    for (qsizetype i = 0; i < card.labels.size(); ++i) {
        const QString& label = card.labels[i];
        if (label == card.positive_label) {
            prediction.probability[label] = positive;
            continue;
        }
        const double share = opinion.other_shares.empty()
                                 ? 1.0
                                 : opinion.other_shares.front()[static_cast<std::size_t>(i)];
        prediction.probability[label] = (1 - positive) * share;
        if (share > most) {
            most = share;
            other = label;
        }
    }
    prediction.label = positive >= prediction.operating_point ? card.positive_label : other;
    return prediction;
}

Result<Prediction> predict(const Classifier& classifier, const ModelInput& input) {
    const Result<RawOpinion> opinion = classifier.run(input.tensor(), 1);
    if (!opinion) {
        return opinion.error();
    }
    return predictionFromOpinion(classifier.card(), classifier.identity(), *opinion);
}

}  // namespace lucency
