#pragma once

#include "core/explain/attribution.h"
#include "core/explain/markers.h"
#include "core/explain/thorax.h"

#include <QString>

#include <vector>

namespace lucency {

enum class ShortcutState {
    Silent,  ///< not judged: the thorax is not surely told, or the map shows nothing to judge
    Quiet,
    Alarm,
};

/// "silent", "quiet", "alarm".
QString shortcutStateName(ShortcutState state);

/// How much of a map's evidence, the sum of its |weights|, lies where no lung disease can be seen.
/// A region's evidence is spread evenly over its pixels.
struct Shortcuts {
    struct Share {
        double evidence = 0;  ///< of the sum of |weights|, 0..1
        double film = 0;      ///< of the film's pixels, 0..1: what an even map would have there
    };
    ShortcutState state = ShortcutState::Silent;
    double confidence = 0;  ///< that the thorax is where it is thought to be, 0..1
    Share outside;          ///< of the thorax: border, markers and all else
    Share border, markers;  ///< parts of that
    /// Ids of the regions that bring the most evidence from outside, the most first.
    std::vector<int> regions;
    QString text;  ///< a translated sentence
    // Where it was looked for, at one size.
    ThoraxEstimate thorax;
    Markers signs;
};

namespace shortcut_rules {
/// Share of the evidence outside that alarms. Chosen on 150 validation films of the shipped pack:
/// networks made to look at the lungs have up to 0.43 there, made to look at a letter in a corner
/// nearly all, and the shipped pack 0.28 to 0.66, as much as an even map would have.
constexpr double kOutside = 0.6;
/// Share in border and on letters together: 0.11 at most, 0.49 in the middle, and 0.12.
constexpr double kSigns = 0.2;
constexpr int kRegions = 5;        ///< named at most
constexpr double kMatters = 0.03;  ///< of all evidence: less is not named
}  // namespace shortcut_rules

/// Silent where the thorax is not believed or the map is not to be trusted, a flat one included.
Shortcuts assessShortcuts(const Attribution& attribution, const ThoraxEstimate& thorax,
                          const Markers& markers);

}  // namespace lucency
