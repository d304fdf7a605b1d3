#pragma once

#include "core/model/classifier.h"

#include <QString>

#include <array>
#include <map>
#include <optional>

namespace lucency {

/// The model's opinion of one film.
struct Prediction {
    QString label;  ///< the positive label where its probability is at or above the operating point
    QString positive_label;
    std::map<QString, double> probability;          ///< a label each; sums to 1
    std::optional<std::array<double, 2>> interval;  ///< 95 %, of P(positive); null where not known
    double logit = 0;
    double operating_point = 0.5;
    int operating_point_films = 0;  ///< validation films behind the operating point
    std::optional<double> unfamiliarity;
    ModelIdentity model;
    QString site_calibration;  ///< name of the local calibration it is by; mostly empty

    /// The interval crosses the operating point: the films behind the model do not say on which side
    /// this one lies. False where there is no interval.
    bool unsure() const {
        return interval && (*interval)[0] < operating_point && (*interval)[1] >= operating_point;
    }
    double positiveProbability() const { return probability.at(positive_label); }
};

/// Errors: ModelFailed.
Result<Prediction> predict(const Classifier& classifier, const ModelInput& input);

/// Calibrated probability of card.labels[label], a film each.
std::vector<double> labelProbabilities(const ModelCard& card, const RawOpinion& opinion, int label);

/// What the first film of an opinion means under a card.
Prediction predictionFromOpinion(const ModelCard& card, const ModelIdentity& identity,
                                 const RawOpinion& opinion);

}  // namespace lucency
