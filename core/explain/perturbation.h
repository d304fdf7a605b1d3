#pragma once

#include "core/base/result.h"
#include "core/explain/explain.h"

#include <cstdint>
#include <span>
#include <vector>

namespace lucency {

/// Makes copies of a film with regions hidden, straight into the network's input. Everything that
/// a copy needs is worked out once; a copy is one block copy and the runs of its hidden regions.
///
/// What a hidden region shows, worked out at the network's size before normalisation:
/// mean: the region's own mean gray. black: 0. blur: the film under a Gaussian whose deviation is a
/// twelfth of its longer side. inpaint: painted in from the region's own surroundings by Telea's
/// method (2004), each region by itself, whatever else is hidden, so that it looks the same in
/// every copy; a region without surroundings takes its mean.
class Perturbation {
public:
    /// Errors: InvalidArgument, Internal.
    static Result<Perturbation> make(const ModelInput& input, const Superpixels& superpixels,
                                     Fill fill);

    /// Labels of the regions that the network sees, ascending: a small region may fall between its
    /// pixels. A mask has one entry for each.
    const std::vector<int>& seen() const { return seen_; }
    /// Floats of one copy.
    std::size_t filmSize() const { return film_.size(); }
    /// `copy` holds filmSize() floats.
    void compose(std::span<const std::uint8_t> mask, std::span<float> copy) const;

private:
    struct Run {
        std::uint32_t offset, length;
    };
    std::vector<int> seen_;
    std::vector<Run> runs_;               ///< of all channels, region after region
    std::vector<std::size_t> first_run_;  ///< of each region, and the end
    std::vector<float> film_, hidden_;    ///< channels x height x width, normalised
};

}  // namespace lucency
