#pragma once

#include "core/explain/superpixels.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace lucency {

enum class Trust { Trusted, Unstable, DoNotTrust };

/// "trusted", "unstable", "do-not-trust".
QString trustName(Trust trust);

/// Why a map is not to be relied on, in a translated sentence; empty for Trusted.
struct Attribution;
QString trustReason(const Attribution& attribution);

struct RegionWeight {
    int superpixel = 0;  ///< its id
    double weight = 0;   ///< in units of probability of the label explained; > 0: for it
    double low = 0;      ///< 95 % interval
    double high = 0;
    bool signStable() const { return low > 0 || high < 0; }
};

/// What drove a prediction: one signed weight a superpixel. It shows what the model used, nothing
/// about the patient.
struct Attribution {
    QString method;  ///< "lime"
    QString label;   ///< the label explained
    Superpixels superpixels;
    std::vector<RegionWeight> weights;  ///< in the order of the superpixels' labels
    double intercept = 0;
    double r2 = 0;    ///< of the local fit, weighted
    int samples = 0;  ///< forward passes made
    std::uint64_t seed = 0;
    QString fill;    ///< mean, black, blur, inpaint
    QString design;  ///< hadamard, random
    bool converged = false;
    Trust trust = Trust::Trusted;
    struct Milliseconds {
        double segment = 0, forward = 0, fit = 0, total = 0;
    } milliseconds;
    /// Relative change of the weights at each doubling: samples, change.
    std::vector<std::pair<int, double>> convergence;
};

}  // namespace lucency
