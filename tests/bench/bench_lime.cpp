// What LIME costs beside the forward passes it needs: `ratio` is the time of the whole explanation
// over that of as many bare calls of the same predict function, in the same batches.

#include "core/explain/lime.h"
#include "core/explain/overlay.h"

#include "tests/core/explain/made_pictures.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>

using namespace lucency;
using namespace lucency::testing;

namespace {

using Clock = std::chrono::steady_clock;

double secondsOf(const auto& work) {
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// A predict function that takes so much processor time a film, whatever else the machine does, and
/// reads its input as a network does.
PredictFunction busyFor(std::chrono::microseconds a_film) {
    return [a_film](std::span<const float> batch, int count) -> Result<std::vector<double>> {
        const double seconds = std::chrono::duration<double>(a_film).count() * count;
        const auto end = std::clock() + std::clock_t(seconds * CLOCKS_PER_SEC);
        std::vector<double> answers;
        const std::size_t size = batch.size() / std::size_t(count);
        for (int film = 0; film < count; ++film) {
            const auto pixels = batch.subspan(std::size_t(film) * size, size);
            double sum = 0;
            for (std::size_t pixel = 0; pixel < size; pixel += 7) {
                sum += double(pixels[pixel]) * double(pixel % 31);
            }
            answers.push_back(0.5 + 0.4 * std::tanh(sum / double(size)));
        }
        while (std::clock() < end) {
        }
        return answers;
    };
}

/// `predict` may be any: a classifier's takes the place of the busy one.
void explainBesideBareCalls(benchmark::State& state, const PredictFunction& predict, int channels,
                            const ExplainParameters& parameters) {
    const int side = 900;
    const std::vector<float> gray = waves(side, side);
    InputSpec spec;
    spec.channels = channels;
    const ModelInput input = makeModelInput(gray, side, side, spec);
    const Superpixels regions = segmentFilm(gray, side, side);
    const std::vector<float> film = input.tensor();
    std::vector<float> batch;
    for (int copy = 0; copy < parameters.batch; ++copy) {
        batch.insert(batch.end(), film.begin(), film.end());
    }
    double bare = 0;
    double explained = 0;
    for (auto _ : state) {
        state.PauseTiming();
        bare += secondsOf([&] {
            for (int done = 0; done < parameters.samples; done += parameters.batch) {
                const int count = std::min(parameters.batch, parameters.samples - done);
                benchmark::DoNotOptimize(predict(
                    std::span<const float>(batch).first(film.size() * std::size_t(count)), count));
            }
        });
        state.ResumeTiming();
        explained += secondsOf([&] {
            const auto map =
                explainWithLime(input, regions, QStringLiteral("PNEUMONIA"), predict, parameters);
            if (!map) {
                state.SkipWithError("no map");
            }
        });
    }
    state.counters["ratio"] = explained / bare;
    state.counters["regions"] = regions.count;
    state.counters["films/s"] =
        benchmark::Counter(double(parameters.samples) * double(state.iterations()) / explained);
}

void limeOfThousand(benchmark::State& state, Design design, Fill fill) {
    ExplainParameters parameters;
    parameters.samples = 1000;
    parameters.design = design;
    parameters.fill = fill;
    explainBesideBareCalls(state, busyFor(std::chrono::microseconds(state.range(0))),
                           int(state.range(1)), parameters);
}
BENCHMARK_CAPTURE(limeOfThousand, random, Design::Random, Fill::Mean)
    ->ArgNames({"us_a_film", "channels"})
    ->Args({2000, 1})
    ->Args({4000, 3})
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(limeOfThousand, hadamard, Design::Hadamard, Fill::Mean)
    ->ArgNames({"us_a_film", "channels"})
    ->Args({2000, 1})
    ->Args({4000, 3})
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(limeOfThousand, inpainted, Design::Hadamard, Fill::Inpaint)
    ->ArgNames({"us_a_film", "channels"})
    ->Args({2000, 1})
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

void segment(benchmark::State& state) {
    const int side = int(state.range(0));
    const std::vector<float> gray = waves(side, side);
    for (auto _ : state) {
        benchmark::DoNotOptimize(segmentFilm(gray, side, side));
    }
}
BENCHMARK(segment)->Arg(224)->Arg(2000)->Unit(benchmark::kMillisecond);

void overlay(benchmark::State& state) {
    const ModelInput input = makeModelInput(waves(900, 900), 900, 900, InputSpec{});
    ExplainParameters parameters;
    parameters.samples = 128;
    const auto map =
        explainWithLime(input, segmentFilm(waves(900, 900), 900, 900), QStringLiteral("PNEUMONIA"),
                        busyFor(std::chrono::microseconds(0)), parameters);
    if (!map) {
        state.SkipWithError("no map");
        return;
    }
    for (auto _ : state) {
        benchmark::DoNotOptimize(renderOverlay(*map, {}, {1000, 1000}));
    }
}
BENCHMARK(overlay)->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
