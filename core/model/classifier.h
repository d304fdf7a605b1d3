#pragma once

#include "core/base/result.h"
#include "core/film/model_answers.h"
#include "core/model/model_card.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace lucency {

/// What a network says of a batch.
struct RawOpinion {
    std::vector<double> logits;  ///< a film each: z for the positive label, before calibration
    /// A film each: distance to the training films in the network's feature space; empty where the
    /// pack cannot tell.
    std::vector<double> unfamiliarity;
    /// A film each, a label each: shares that sum to 1 and say how the probability that is not the
    /// positive label's divides among the others (0 for the positive one). Empty for two labels.
    std::vector<std::vector<double>> other_shares;
    /// A film each: the logits of the members whose mean `logits` is; empty where the pack is of one.
    std::vector<std::vector<double>> members;
};

/// A network with its card. Thread-safe: one instance may serve several threads, one call at a
/// time.
class Classifier {
public:
    virtual ~Classifier() = default;
    virtual const ModelCard& card() const = 0;
    virtual const ModelIdentity& identity() const = 0;
    /// `batch` is count x channels x height x width, normalised as the card says.
    /// An answer depends on the size of its batch by rounding at most (with the shipped pack not by
    /// a bit where it was tried). Errors: ModelFailed.
    virtual Result<RawOpinion> run(std::span<const float> batch, int count) const = 0;

    // What explanations ask beyond that; MethodUnavailable where the network does not offer it.
    // `label` is an index into card().labels, `batch` and `film` are as for run().

    virtual Result<InputGradients> inputGradients(std::span<const float> batch, int count,
                                                  int label) const;
    virtual Result<FeatureMaps> featureMaps(std::span<const float> film, int label) const;
    /// As run() of the film with each window in turn put into it, but only what a window changes
    /// is computed anew; equal to run() but for rounding. `film` is channels x height x width.
    /// MethodUnavailable too where windows of these sizes leave too little to save. The maps of the
    /// film asked about last are kept. Windows of other sizes in the same call change an answer by
    /// rounding at most.
    virtual Result<RawOpinion> runChanged(std::span<const float> film,
                                          std::span<const ChangedWindow> windows) const;
    /// The same network with the weights of its last layers shuffled, each tensor within itself:
    /// `share` of the layers, 1 for all (Adebayo 2018). An explanation that does not change with
    /// it does not explain the network.
    virtual Result<std::shared_ptr<const Classifier>> scrambled(double share,
                                                                std::uint64_t seed) const;
};

/// Finds a pack on disk and gives a classifier; the program uses loadTorchClassifier, tests a fake.
using ClassifierLoader =
    std::function<Result<std::shared_ptr<const Classifier>>(const QString& pack)>;

/// Calibrated P(positive) of a raw logit.
double calibratedProbability(const Calibration& calibration, double logit);

}  // namespace lucency
