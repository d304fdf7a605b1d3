#include "core/explain/methods.h"
#include "core/explain/sampling.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>

namespace lucency {

Result<void> probe(Questioner& questioner, Attribution& map) {
    const auto regions = std::size_t(questioner.regions());
    const std::vector<int>& seen = questioner.film().seen();
    MaskSequence sequence(Design::Hadamard, int(regions), questioner.question().parameters.seed);
    std::vector<std::uint8_t> mask(regions);
    sequence.next(mask);  // all-on: it and all-off would outweigh the others
    bool complement = true;
    std::array<double, kProbes> sums{};
    std::array<double, kProbes> answers{};
    std::size_t taken = 0;
    const auto asked = questioner.ask(
        kProbes,
        [&](std::span<std::uint8_t> probed) {
            complement = !complement;
            if (!complement) {
                sequence.next(mask);
            }
            std::transform(mask.begin(), mask.end(), probed.begin(), [&](std::uint8_t shown) {
                return std::uint8_t(shown ^ std::uint8_t(complement));
            });
        },
        [&](std::span<const std::uint8_t> probed, double probability) {
            for (std::size_t region = 0; region < regions; ++region) {
                sums[taken] += probed[region] * map.weights[std::size_t(seen[region])].weight;
            }
            answers[taken++] = probability;
        });
    if (!asked) {
        return asked.error();
    }
    double x = 0;
    double y = 0;
    for (std::size_t i = 0; i < taken; ++i) {
        x += sums[i] / kProbes;
        y += (answers[i] - answers[0]) / kProbes;
    }
    y += answers[0];
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (std::size_t i = 0; i < taken; ++i) {
        xx += (sums[i] - x) * (sums[i] - x);
        xy += (sums[i] - x) * (answers[i] - y);
        yy += (answers[i] - y) * (answers[i] - y);
    }
    const bool flat = !(yy > kProbes * std::pow(1e-12 * y, 2));
    map.probes = kProbes;
    map.slope = xx > 0 && !flat ? xy / xx : 0;
    map.r2 = xx > 0 && !flat ? xy * xy / (xx * yy) : 0;
    return {};
}

}  // namespace lucency
