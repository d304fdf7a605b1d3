#include "core/explain/sampled_masks.h"

#include "core/explain/sampling.h"
#include "core/explain/surrogate.h"

#include <algorithm>
#include <numeric>

namespace lucency {

std::vector<SampledMask> sampledMasks(const Attribution& map, const std::vector<int>& unseen) {
    const auto method = methodFromName(map.method);
    const auto design = designFromName(map.design);
    if ((method != Method::Lime && method != Method::Rise) || !design) {
        return {};
    }
    std::vector<int> seen;
    for (int label = 0; label < map.superpixels.count; ++label) {
        if (!std::binary_search(unseen.begin(), unseen.end(), label)) {
            seen.push_back(label);
        }
    }
    MaskSequence sequence(*design, int(seen.size()), map.seed);
    std::vector<std::uint8_t> mask(seen.size());
    std::vector<SampledMask> samples(std::size_t(map.samples));
    for (SampledMask& sample : samples) {
        sequence.next(mask);
        sample.shown.assign(std::size_t(map.superpixels.count), 1);
        for (std::size_t region = 0; region < seen.size(); ++region) {
            sample.shown[std::size_t(seen[region])] = mask[region];
        }
        sample.weight = method == Method::Rise
                            ? 1
                            : limeSampleWeight(std::accumulate(mask.begin(), mask.end(), 0),
                                               int(seen.size()), ExplainParameters().kernel_width);
    }
    return samples;
}

}  // namespace lucency
