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
/// Share of the evidence outside that alarms. Chosen on 150 validation films of the shipped pack
/// (docs/explanations.md): networks made to look at the lungs alone have at most 0.39 there, the
/// shipped pack 0.26 to 0.64, less than an even map on nearly every film.
constexpr double kOutside = 0.6;
/// Share in border and on letters together that does: at most 0.13, at most 0.15, and at least 0.19
/// where a network looks at a letter alone.
constexpr double kSigns = 0.17;
constexpr int kRegions = 5;        ///< named at most
constexpr double kMatters = 0.03;  ///< of all evidence: less is not named
}  // namespace shortcut_rules

/// Silent where the thorax is not believed or the map is not to be trusted, a flat one included.
Shortcuts assessShortcuts(const Attribution& attribution, const ThoraxEstimate& thorax,
                          const Markers& markers);

}  // namespace lucency
