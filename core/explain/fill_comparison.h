#pragma once

#include "core/explain/explain.h"

#include <array>
#include <vector>

namespace lucency {

/// The fills in the order in which they are compared.
inline constexpr std::array<Fill, 4> kComparedFills{Fill::Mean, Fill::Black, Fill::Blur,
                                                    Fill::Inpaint};

/// One explanation with everything the same but what a hidden region shows.
struct FillComparison {
    std::vector<Attribution> maps;  ///< in the order of kComparedFills
    /// 1 less the mean of Kendall's tau-b over the pairs of maps: 0 where all put the regions in
    /// the same order, 1 where their orders have nothing to do with one another, more where they
    /// are opposed. An order and not a distance, because black takes away more than mean does and
    /// so has greater weights where the two agree entirely.
    double disagreement = 0;
    /// The distance of two maps over the mean of their lengths (Euclidean), mean over the pairs:
    /// how far the weights themselves differ; 0 the same, 2 opposed.
    double distance = 0;
};

/// Explains with each fill in turn; `parameters.fill` is not looked at. The same seed gives the
/// same masks to all. Progress counts the samples of all four; errors are explain()'s.
Result<FillComparison> compareFills(const ModelInput& input, const Superpixels& superpixels,
                                    const QString& label, const ModelFunctions& model,
                                    const ExplainParameters& parameters, std::stop_token stop = {},
                                    const ProgressCallback& progress = {});

/// The numbers from maps at hand, at least two of the same regions.
FillComparison compareMaps(std::vector<Attribution> maps);

/// Whether the map depends on what stands in for a hidden region, in a translated sentence.
QString fillSentence(const FillComparison& comparison);

}  // namespace lucency
