#include "core/explain/refinement.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>

namespace lucency {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kFirstFit = 64;  // samples; then at each doubling
constexpr auto kPartialPause = std::chrono::milliseconds(100);

void refit(Attribution& map, Questioner& questioner, Estimator& estimator) {
    const auto start = Clock::now();
    std::vector<double> before;
    for (const RegionWeight& weight : map.weights) {
        before.push_back(weight.weight);
    }
    estimator.estimate(map, questioner.film().seen());
    double change = 0;
    double length = 0;
    for (std::size_t region = 0; region < before.size(); ++region) {
        change += std::pow(map.weights[region].weight - before[region], 2);
        length += std::pow(map.weights[region].weight, 2);
    }
    if (map.samples > 0) {
        map.convergence.emplace_back(questioner.asked(),
                                     length > 0 ? std::sqrt(change / length) : 0);
    }
    map.milliseconds.fit += std::chrono::duration<double, std::milli>(Clock::now() - start).count();
    questioner.judge(map);
    map.converged = hasConverged(map);
}

}  // namespace

int Estimator::available() const {
    return std::numeric_limits<int>::max();
}

Result<Attribution> refine(Questioner& questioner, Attribution map, Estimator& estimator) {
    const ExplainParameters& parameters = questioner.question().parameters;
    const PartialMap& partial = questioner.question().partial;
    const int most = std::min(parameters.samples > 0 ? parameters.samples : parameters.max_samples,
                              estimator.available());
    questioner.expect(most);
    auto last_partial = Clock::now() - kPartialPause;
    for (int next_fit = std::min(kFirstFit, most);; next_fit = std::min(2 * next_fit, most)) {
        const auto asked = questioner.ask(
            next_fit - questioner.asked(),
            [&](std::span<std::uint8_t> mask) { estimator.draw(mask); },
            [&](std::span<const std::uint8_t> mask, double probability) {
                estimator.take(mask, probability);
            });
        if (!asked) {
            return asked.error();
        }
        refit(map, questioner, estimator);
        if (next_fit == most || (parameters.samples == 0 && map.converged)) {
            return map;
        }
        if (partial && Clock::now() - last_partial >= kPartialPause) {
            last_partial = Clock::now();
            partial(map);
        }
    }
}

}  // namespace lucency
