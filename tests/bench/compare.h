#pragma once

#include <benchmark/benchmark.h>

#include <chrono>
#include <functional>

namespace lucency {

inline double seconds(const std::function<void()>& work) {
    const auto begin = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

/// Runs both in turn; the time reported is the work's, `ratio` is work over yardstick.
inline void compare(benchmark::State& state, const std::function<void()>& work,
                    const std::function<void()>& yardstick) {
    work();
    yardstick();
    double work_sum = 0, yardstick_sum = 0;
    for (auto _ : state) {
        yardstick_sum += seconds(yardstick);
        const double taken = seconds(work);
        work_sum += taken;
        state.SetIterationTime(taken);
    }
    state.counters["ratio"] = work_sum / yardstick_sum;
}

}  // namespace lucency
