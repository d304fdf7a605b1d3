#pragma once

#include <QPolygonF>

#include <cstdint>
#include <vector>

namespace lucency {

/// The longest side of what thorax and markers are looked for on, px.
constexpr int kZoneLongSide = 256;
/// An estimate with less confidence is not used; see docs/explanations.md for how often one with
/// more is right.
constexpr double kThoraxBelieved = 0.5;

/// Where the thorax lies on a frontal chest film: lungs, heart and mediastinum within the rib
/// cage, down to the costophrenic angles. Arms, neck, abdomen, collimation and the air beside the
/// body are outside.
struct ThoraxEstimate {
    /// Of the mask, which covers the whole film: no more than kZoneLongSide or the film's own.
    int rows = 0, columns = 0;
    std::vector<std::uint8_t> mask;  ///< rows x columns, 1 inside
    QPolygonF outline;               ///< of the mask, smoothed; shares of the film's sides
    /// 0..1: how well the outline fits, and agrees with the lungs found by themselves. 0 for a film
    /// of less than 32 px or of one gray.
    double confidence = 0;
    bool negative = false;  ///< the film shows lungs bright

    bool isBelieved() const { return confidence >= kThoraxBelieved; }
};

/// `gray` is rows x columns, 0 (black) to 1 (white), as modelGray gives it. Two estimates are made:
/// a chest's shape is laid over the film wherever it fits best (weighted correlation over place,
/// size and tilt), and the lungs are the dark pair of regions beside the spine (adaptive threshold,
/// connected components). The first is the mask, the second how far to believe it. About 10 ms.
ThoraxEstimate estimateThorax(const std::vector<float>& gray, int rows, int columns);

}  // namespace lucency
