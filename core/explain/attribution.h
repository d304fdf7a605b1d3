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

struct RegionWeight {
    int superpixel = 0;  ///< its id
    double weight = 0;   ///< in units of probability of the label explained; > 0: for it
    double low = 0;      ///< 95 % interval
    double high = 0;
    /// Probability that the sign is the stated one, .5 to 1, as the interval's standard error
    /// tells.
    double sign_stability = 1;
    bool signStable() const { return low > 0 || high < 0; }
};

/// What drove a prediction: one signed weight a superpixel. It shows what the model used, nothing
/// about the patient.
struct Attribution {
    QString method;  ///< by methodName
    QString label;   ///< the label explained
    Superpixels superpixels;
    std::vector<RegionWeight> weights;         ///< in the order of the superpixels' labels
    double probability = 0;                    ///< of the label, of the film itself
    std::optional<double> hidden_probability;  ///< with every region hidden, where that was asked
    double intercept = 0;
    /// Of the method's own fit, weighted; where it has none, of the probe's.
    double r2 = 0;
    /// Masks that a method without a fit of its own was probed with, see probe(); 0: it has one.
    int probes = 0;
    /// Of the probe's line: what hiding regions does over what the map says of it.
    double slope = 1;
    /// What weights that ought to sum to P(film) - P(everything hidden) miss of it, as a share.
    double missing = 0;
    int samples = 0;  ///< forward passes made
    std::uint64_t seed = 0;
    QString fill;    ///< mean, black, blur, inpaint
    QString design;  ///< hadamard, random; paired (KernelSHAP's own); empty: nothing is drawn
    bool converged = false;
    Trust trust = Trust::Trusted;
    struct Milliseconds {
        double segment = 0;  ///< filled in by who made the superpixels
        double forward = 0, fit = 0;
        double total = 0;  ///< of the explanation; who made the superpixels adds `segment`
    } milliseconds;
    /// Relative change of the weights at each doubling: samples, change.
    std::vector<std::pair<int, double>> convergence;
};

/// The rules by which a map is believed; each is a share unless said otherwise.
namespace trust_rules {
constexpr int kTop = 5;               ///< regions that a reader looks at first
constexpr double kMatters = 0.2;      ///< of the strongest |weight|: less is no top region
constexpr double kFlat = 0.001;       ///< no |weight| above this probability: an empty map
constexpr double kConverged = 0.10;   ///< relative error that ends the sampling
constexpr double kUnstable = 0.20;    ///< relative error of a map that is not yet stable
constexpr double kNoise = 0.50;       ///< relative error of a map that is mostly noise
constexpr double kFair = 0.50;        ///< adjusted R2 below this: the linear fit is a rough one
constexpr double kPoor = 0.25;        ///< adjusted R2 below this: the map says little
constexpr double kIncomplete = 0.05;  ///< of the whole that is missing: not yet stable
}  // namespace trust_rules

/// The expected distance of the weights to their limit over the limit's own length, both Euclidean,
/// as the intervals tell it; infinity where noise is all there is.
double relativeError(const Attribution& attribution);

/// The probability that the weight has the sign it shows, its error being normal.
double signStability(const RegionWeight& region);

/// R2 less what so many free weights would reach by chance (Ezekiel 1930): as many as regions in a
/// fit of the method's own, which looks good with few samples; one in a probe's. Minus infinity
/// with too few samples to tell.
double adjustedR2(const Attribution& attribution);

/// Indices into `weights` of the strongest regions, strongest first.
std::vector<int> topRegions(const Attribution& attribution, int count);

/// Whether more samples would change little: the relative error is at most kConverged, and each of
/// the top regions has a sure sign and is surely stronger than the median region. A map that is
/// flat has converged.
bool hasConverged(const Attribution& attribution);

/// DoNotTrust: flat, too few samples for so many regions, hiding the regions does the opposite of
/// what the map says, adjusted R2 below kPoor, or relative error above kNoise. Unstable: adjusted
/// R2 below kFair, relative error above kUnstable, weights that miss more than kIncomplete of what
/// they should sum to, or a top region whose sign is not sure. Else Trusted.
Trust assessTrust(const Attribution& attribution);

/// Why a map is not to be relied on, in a translated sentence; empty for Trusted.
QString trustReason(const Attribution& attribution);

}  // namespace lucency
