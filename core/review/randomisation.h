#pragma once

#include "core/explain/explain.h"
#include "core/model/classifier.h"

#include <vector>

namespace lucency {

/// Whether a map changes when the network's weights are shuffled, its last layers first (Adebayo
/// 2018): a map that stays what it was shows the film, not what the network has learned.
struct Randomisation {
    struct Step {
        double share = 0;  ///< of the layers that are shuffled
        /// Spearman's, of this map with the original: of the weights, and of their sizes, which
        /// stay alike where only signs turn.
        double correlation = 0, size_correlation = 0;
        double likeness() const;  ///< the greater of the two
    };
    std::vector<Step> steps;  ///< by share, ascending; the last one has every layer shuffled

    /// The last step's likeness is at most one half.
    bool mapChanges() const;
};

/// Explains `original`'s label again with 1/3, 2/3 and all of the layers shuffled, over its own
/// regions; `parameters` are those that it was made with, with no more samples where they left the
/// number open. Errors: MethodUnavailable where the classifier cannot be scrambled, and
/// explain()'s.
Result<Randomisation> checkRandomisation(const ModelInput& input, const Attribution& original,
                                         const Classifier& classifier,
                                         const ExplainParameters& parameters,
                                         std::stop_token stop = {},
                                         const ProgressCallback& progress = {});

/// The verdict, in a translated sentence.
QString randomisationSentence(const Randomisation& randomisation);

}  // namespace lucency
