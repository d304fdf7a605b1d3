#include "core/explain/attribution.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>

namespace lucency {

using namespace trust_rules;

namespace {

enum class Doubt {
    None,
    Flat,
    TooFewSamples,
    Opposite,
    PoorFit,
    Noise,
    RoughFit,
    Uncertain,
    Incomplete,
    SignNotSure
};

constexpr double kHalfWidths = 1.959963984540054;  // standard errors in half a 95 % interval

double standardError(const RegionWeight& region) {
    return (region.high - region.low) / 2 / kHalfWidths;
}

double strongest(const Attribution& attribution) {
    double most = 0;
    for (const RegionWeight& region : attribution.weights) {
        most = std::max(most, std::abs(region.weight));
    }
    return most;
}

/// The top regions that matter: a film of which the model uses two regions only has no five.
std::vector<RegionWeight> leading(const Attribution& attribution) {
    std::vector<RegionWeight> regions;
    for (const int index : topRegions(attribution, kTop)) {
        const RegionWeight& region = attribution.weights[std::size_t(index)];
        if (std::abs(region.weight) >= kMatters * strongest(attribution)) {
            regions.push_back(region);
        }
    }
    return regions;
}

bool isSignUnsure(const RegionWeight& region) {
    return !region.signStable();
}

/// The gravest first.
Doubt doubtAbout(const Attribution& attribution) {
    const double error = relativeError(attribution);
    const double r2 = adjustedR2(attribution);
    if (strongest(attribution) < kFlat) {
        return Doubt::Flat;
    }
    if (std::isinf(r2)) {
        return Doubt::TooFewSamples;
    }
    if (attribution.slope <= 0) {
        return Doubt::Opposite;
    }
    if (r2 < kPoor) {
        return Doubt::PoorFit;
    }
    if (error > kNoise) {
        return Doubt::Noise;
    }
    if (r2 < kFair) {
        return Doubt::RoughFit;
    }
    if (error > kUnstable) {
        return Doubt::Uncertain;
    }
    if (attribution.missing > kIncomplete) {
        return Doubt::Incomplete;
    }
    const std::vector<RegionWeight> top = leading(attribution);
    return std::any_of(top.begin(), top.end(), isSignUnsure) ? Doubt::SignNotSure : Doubt::None;
}

QString percent(double share) {
    return QLocale().toString(std::clamp(share, 0.0, 9.99) * 100, 'f', 0);
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Attribution)
};

}  // namespace

QString trustName(Trust trust) {
    switch (trust) {
        case Trust::Trusted:
            return QStringLiteral("trusted");
        case Trust::Unstable:
            return QStringLiteral("unstable");
        case Trust::DoNotTrust:
            break;
    }
    return QStringLiteral("do-not-trust");
}

double relativeError(const Attribution& attribution) {
    double noise = 0;
    double length = 0;
    for (const RegionWeight& region : attribution.weights) {
        const double error = standardError(region);
        noise += error * error;
        length += region.weight * region.weight;
    }
    if (noise <= 0) {
        return 0;
    }
    // The weights' own length holds the noise once.
    return length > noise ? std::sqrt(noise / (length - noise))
                          : std::numeric_limits<double>::infinity();
}

double signStability(const RegionWeight& region) {
    const double error = standardError(region);
    if (error <= 0) {
        return region.weight != 0 ? 1 : 0.5;
    }
    return std::erfc(-std::abs(region.weight) / error / std::sqrt(2.0)) / 2;
}

double adjustedR2(const Attribution& attribution) {
    const double samples = attribution.probes > 0 ? attribution.probes : attribution.samples;
    const double weights = attribution.probes > 0 ? 1 : double(attribution.weights.size());
    const double freedom = samples - weights - 1;
    return freedom < 1 ? -std::numeric_limits<double>::infinity()
                       : 1 - (1 - attribution.r2) * (samples - 1) / freedom;
}

std::vector<int> topRegions(const Attribution& attribution, int count) {
    std::vector<int> order(attribution.weights.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int one, int other) {
        return std::abs(attribution.weights[std::size_t(one)].weight) >
               std::abs(attribution.weights[std::size_t(other)].weight);
    });
    order.resize(std::min(order.size(), std::size_t(std::max(count, 0))));
    return order;
}

bool hasConverged(const Attribution& attribution) {
    if (std::isinf(adjustedR2(attribution))) {
        return false;
    }
    if (strongest(attribution) < kFlat) {
        return true;
    }
    const std::size_t middle = attribution.weights.size() / 2;
    const int median = topRegions(attribution, int(middle) + 1).back();
    const double usual = std::abs(attribution.weights[std::size_t(median)].weight);
    std::vector<RegionWeight> top = leading(attribution);
    top.resize(std::min(top.size(), middle));
    return relativeError(attribution) <= kConverged &&
           std::all_of(top.begin(), top.end(), [&](const RegionWeight& region) {
               return region.signStable() &&
                      std::min(std::abs(region.low), std::abs(region.high)) > usual;
           });
}

Trust assessTrust(const Attribution& attribution) {
    switch (doubtAbout(attribution)) {
        case Doubt::None:
            return Trust::Trusted;
        case Doubt::RoughFit:
        case Doubt::Uncertain:
        case Doubt::Incomplete:
        case Doubt::SignNotSure:
            return Trust::Unstable;
        case Doubt::Flat:
        case Doubt::TooFewSamples:
        case Doubt::Opposite:
        case Doubt::PoorFit:
        case Doubt::Noise:
            break;
    }
    return Trust::DoNotTrust;
}

QString trustReason(const Attribution& attribution) {
    const double r2 = adjustedR2(attribution);
    const double error = relativeError(attribution);
    switch (doubtAbout(attribution)) {
        case Doubt::None:
            return {};
        case Doubt::Flat:
            return Words::tr(
                "The probability hardly changes whichever regions are hidden: the map has nothing "
                "to show.");
        case Doubt::TooFewSamples:
            return Words::tr("%1 samples are too few to weigh %2 regions.")
                .arg(attribution.samples)
                .arg(attribution.weights.size());
        case Doubt::Opposite:
            return Words::tr(
                "Hiding the regions does the opposite of what the map says: it does not follow the "
                "model on this film.");
        case Doubt::PoorFit:
            if (attribution.probes > 0) {
                return Words::tr(
                           "The map foretells only %1 % of how the probability changes when "
                           "regions are hidden: it does not follow the model on this film.")
                    .arg(percent(r2));
            }
            return Words::tr(
                       "Separate regions explain only %1 % of how the probability changes: the "
                       "model does not use this film region by region.")
                .arg(percent(r2));
        case Doubt::Noise:
            return std::isinf(error)
                       ? Words::tr("The weights cannot be told from chance after %1 samples.")
                             .arg(attribution.samples)
                       : Words::tr(
                             "The weights are uncertain by %1 % after %2 samples: mostly chance.")
                             .arg(percent(error))
                             .arg(attribution.samples);
        case Doubt::RoughFit:
            if (attribution.probes > 0) {
                return Words::tr(
                           "The map foretells only %1 % of how the probability changes when "
                           "regions are hidden: read it as a rough one.")
                    .arg(percent(r2));
            }
            return Words::tr(
                       "Separate regions explain only %1 % of how the probability changes: read "
                       "the map as a rough one.")
                .arg(percent(r2));
        case Doubt::Uncertain:
            return Words::tr(
                       "The weights are still uncertain by %1 %; more samples would change them.")
                .arg(percent(error));
        case Doubt::Incomplete:
            return Words::tr("The weights miss %1 % of the change that they should add up to.")
                .arg(percent(attribution.missing));
        case Doubt::SignNotSure:
            break;
    }
    return Words::tr(
        "Of some of the strongest regions it is not sure whether they speak for or against; they "
        "are hatched.");
}

}  // namespace lucency
