#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/explain/attribution.h"
#include "core/explain/explain.h"
#include "core/explain/model_functions.h"
#include "core/film/model_input.h"

#include <cstdint>
#include <stop_token>
#include <vector>

namespace lucency {

struct FaithParameters {
    Fill fill = Fill::Mean;        ///< what a hidden region shows while it is measured
    std::uint64_t seed = 1;        ///< of the random orders and masks; not the map's own masks even
                                   ///< where the map has the same seed
    int infidelity_samples = 256;  ///< masks, 0: do not measure
    int random_orders = 8;         ///< even, 0: do not measure
    bool insertion = true;         ///< measure it too
    int batch = 32;
};

/// How far a map keeps its word about the network: what it calls important is hidden or shown, and
/// the network asked again. Regions that the network does not see take no part.
struct Faith {
    /// Probability of the map's label with the first 0, 1, 2 ... of all regions hidden, strongest
    /// weight for the label first (Petsiuk 2018, over regions instead of pixels).
    std::vector<double> deletion;
    /// The same from everything hidden, with the first 0, 1, 2 ... shown.
    std::vector<double> insertion;
    /// Areas under the two by the trapezoid rule over the share of regions: a faithful map has a
    /// small one and a large one.
    double deletion_auc = 0, insertion_auc = 0;
    /// The mean area with regions in random order, the same for hiding and for showing, and the
    /// deviation of one such order: what a map that knows nothing reaches. Each order is taken
    /// forwards and backwards, which leaves no error at all where the network is linear.
    double random_auc = 0, random_deviation = 0;
    /// E[(sum of the hidden regions' weights - (P(film) - P(copy)))^2] (Yeh 2019), each region
    /// hidden by a fair coin: as it is, and with the weights times the scale that makes it least,
    /// for maps in units other than probability. `blank_infidelity` is a map's of zeros.
    double infidelity = 0, scaled_infidelity = 0, scale = 0, blank_infidelity = 0;
    int samples = 0;  ///< forward passes made

    /// Whether hiding takes the probability down, and showing brings it up, faster than in random
    /// order: by more than two deviations, and by two points of probability over the whole way.
    bool hidesBetterThanChance() const;
    bool showsBetterThanChance() const;
};

/// Asks `model.predict` alone; tests `stop` once a batch. Errors: Cancelled, InvalidArgument,
/// ModelFailed and those of `model`.
Result<Faith> measureFaith(const ModelInput& input, const Attribution& map,
                           const ModelFunctions& model, const FaithParameters& parameters,
                           std::stop_token stop = {}, const ProgressCallback& progress = {});

/// What the areas say, in a translated sentence.
QString faithSentence(const Faith& faith);

}  // namespace lucency
