#pragma once

#include "core/explain/attribution.h"

#include <span>
#include <vector>

namespace lucency {

/// A map's weights alone, in the order of its regions.
std::vector<double> plainWeights(const Attribution& map);

/// Kendall's tau-b (1945): 1 the same order, 0 unrelated, -1 reversed; ties in both are taken out.
/// 0 where one of the two is all ties. Requires equal lengths; the cost grows with their square.
double kendallTau(std::span<const double> one, std::span<const double> other);

/// Spearman's rank correlation, tied values sharing their mean rank. 0 where one of the two is all
/// ties. Requires equal lengths.
double spearmanCorrelation(std::span<const double> one, std::span<const double> other);

}  // namespace lucency
