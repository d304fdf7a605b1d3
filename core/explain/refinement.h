#pragma once

#include "core/explain/questioner.h"

namespace lucency {

/// A method that learns from masks drawn one after the other.
class Estimator {
public:
    virtual ~Estimator() = default;
    /// How many masks there are to draw at all.
    virtual int available() const;
    virtual void draw(std::span<std::uint8_t> mask) = 0;
    virtual void take(std::span<const std::uint8_t> mask, double probability) = 0;
    /// Weights, intervals, intercept and fit of what was taken so far; `seen` are the labels of the
    /// mask's regions.
    virtual void estimate(Attribution& map, const std::vector<int>& seen) = 0;
};

/// Asks in doublings from 64 samples on until the map has converged or the budget ends (or exactly
/// as often as the parameters say), and hands over partial maps. Notes the change at the doublings.
/// Errors: those of Questioner::ask.
Result<Attribution> refine(Questioner& questioner, Attribution map, Estimator& estimator);

}  // namespace lucency
