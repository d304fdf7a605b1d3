#include "core/explain/shortcut_alarm.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace lucency {

using namespace shortcut_rules;

namespace {

struct Pixels {
    double all = 0, outside = 0, border = 0, markers = 0;
};

/// Of each region: a region's pixel belongs to the part that its centre falls into.
std::vector<Pixels> countParts(const Superpixels& superpixels, const ThoraxEstimate& thorax,
                               const Markers& markers) {
    std::vector<Pixels> regions(std::size_t(superpixels.count), Pixels{});
    auto label = superpixels.labels.begin();
    for (std::int64_t row = 0; row < superpixels.rows; ++row) {
        const auto line = std::size_t((2 * row + 1) * thorax.rows / (2 * superpixels.rows)) *
                          std::size_t(thorax.columns);
        for (std::int64_t column = 0; column < superpixels.columns; ++column) {
            const std::size_t at =
                line + std::size_t((2 * column + 1) * thorax.columns / (2 * superpixels.columns));
            Pixels& pixels = regions[*label++];
            pixels.all += 1;
            pixels.outside += thorax.mask[at] == 0 || markers.parts[at] != FilmPart::Body;
            pixels.border += markers.parts[at] == FilmPart::Border;
            pixels.markers += markers.parts[at] == FilmPart::Marker;
        }
    }
    return regions;
}

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Shortcuts)
};

QString percent(double share) {
    return QLocale().toString(share * 100, 'f', 0);
}

QString sentence(const Shortcuts& found) {
    switch (found.state) {
        case ShortcutState::Silent:
            return found.thorax.isBelieved()
                       ? Words::tr(
                             "The map is too weak or too uncertain to tell how much of it lies "
                             "outside the thorax.")
                       : Words::tr(
                             "Where the thorax lies cannot be told surely enough on this film: how "
                             "much of the map lies outside it is not judged.");
        case ShortcutState::Quiet:
            return Words::tr(
                       "%1 % of the map's evidence lies outside the thorax, in %2 % of the film.")
                .arg(percent(found.outside.evidence), percent(found.outside.film));
        case ShortcutState::Alarm:
            break;
    }
    QStringList regions;
    for (const int id : found.regions) {
        regions.append(QString::number(id));
    }
    return Words::tr(
               "Possible shortcut: %1 % of the map's evidence lies outside the thorax (%2 % in the "
               "film's border, %3 % on letters and markers), mainly in the regions %4. The opinion "
               "may rest on something other than lungs and heart.")
        .arg(percent(found.outside.evidence), percent(found.border.evidence),
             percent(found.markers.evidence), regions.join(QStringLiteral(", ")));
}

}  // namespace

QString shortcutStateName(ShortcutState state) {
    switch (state) {
        case ShortcutState::Silent:
            return QStringLiteral("silent");
        case ShortcutState::Quiet:
            return QStringLiteral("quiet");
        case ShortcutState::Alarm:
            break;
    }
    return QStringLiteral("alarm");
}

Shortcuts assessShortcuts(const Attribution& attribution, const ThoraxEstimate& thorax,
                          const Markers& markers) {
    Shortcuts found;
    found.confidence = thorax.confidence;
    found.thorax = thorax;
    found.signs = markers;
    const Superpixels& superpixels = attribution.superpixels;
    const bool fits = !thorax.mask.empty() && markers.parts.size() == thorax.mask.size() &&
                      attribution.weights.size() == std::size_t(superpixels.count);
    if (fits && thorax.isBelieved()) {
        const std::vector<Pixels> regions = countParts(superpixels, thorax, markers);
        double evidence = 0, film = 0;
        std::vector<std::pair<double, int>> from_outside;
        for (std::size_t i = 0; i < regions.size(); ++i) {
            const Pixels& pixels = regions[i];
            const double weight = std::abs(attribution.weights[i].weight);
            const double share = pixels.all > 0 ? weight / pixels.all : 0;  // of each pixel
            evidence += weight;
            film += pixels.all;
            found.outside.evidence += share * pixels.outside;
            found.border.evidence += share * pixels.border;
            found.markers.evidence += share * pixels.markers;
            found.outside.film += pixels.outside;
            found.border.film += pixels.border;
            found.markers.film += pixels.markers;
            from_outside.emplace_back(share * pixels.outside, attribution.weights[i].superpixel);
        }
        for (Shortcuts::Share* share : {&found.outside, &found.border, &found.markers}) {
            share->evidence /= std::max(evidence, 1e-12);
            share->film /= std::max(film, 1.0);
        }
        std::stable_sort(from_outside.begin(), from_outside.end(),
                         [](const auto& a, const auto& b) { return a.first > b.first; });
        for (const auto& [from, id] : from_outside) {
            if (found.regions.size() < kRegions && from >= kMatters * evidence && from > 0) {
                found.regions.push_back(id);
            }
        }
        if (attribution.trust != Trust::DoNotTrust) {
            const bool alarming = found.outside.evidence >= kOutside ||
                                  found.border.evidence + found.markers.evidence >= kSigns;
            found.state = alarming ? ShortcutState::Alarm : ShortcutState::Quiet;
        }
    }
    found.text = sentence(found);
    return found;
}

}  // namespace lucency
