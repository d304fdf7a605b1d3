// What explanations cost beside the forward passes they need: `ratio` is the time of the whole
// explanation over that of as many bare calls of the same predict function, in the same batches.
// `peakOfManySamples` tells by how many MB the process's greatest memory grows with very many
// samples (run it alone: --benchmark_filter=peak).

#include "core/explain/lime.h"
#include "core/explain/overlay.h"

#include "tests/core/explain/made_pictures.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cmath>
#include <ctime>
#include <sys/resource.h>

using namespace lucency;
using namespace lucency::testing;

namespace {

using Clock = std::chrono::steady_clock;

double secondsOf(const auto& work) {
    const auto start = Clock::now();
    work();
    return std::chrono::duration<double>(Clock::now() - start).count();
}

/// Of this thread alone: those of libraries may still spin from the work before.
double processorSeconds() {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
}

/// A predict function that takes so much processor time a film, whatever else the machine does, and
/// reads its input as a network does.
PredictFunction busyFor(std::chrono::microseconds a_film) {
    return [a_film](std::span<const float> batch, int count) -> Result<std::vector<double>> {
        const double end =
            processorSeconds() + std::chrono::duration<double>(a_film).count() * count;
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
        while (processorSeconds() < end) {
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
    double asked = 0;
    for (auto _ : state) {
        state.PauseTiming();
        bare += secondsOf([&] {
            // Occlusion asks the film, everything hidden, each region and 64 probes.
            const int films =
                drawsSamples(parameters.method) ? parameters.samples : 2 + regions.count + 64;
            for (int done = 0; done < films; done += parameters.batch) {
                const int count = std::min(parameters.batch, films - done);
                benchmark::DoNotOptimize(predict(
                    std::span<const float>(batch).first(film.size() * std::size_t(count)), count));
            }
        });
        state.ResumeTiming();
        explained += secondsOf([&] {
            const auto map = explain(input, regions, QStringLiteral("PNEUMONIA"),
                                     {predict, {}, {}, {}}, parameters);
            if (!map) {
                state.SkipWithError("no map");
                return;
            }
            asked += map->samples;
        });
    }
    state.counters["ratio"] = explained / bare;
    state.counters["regions"] = regions.count;
    state.counters["films/s"] = benchmark::Counter(asked / explained);
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

void methodOf(benchmark::State& state, Method method) {
    ExplainParameters parameters;
    parameters.method = method;
    parameters.samples = int(state.range(0));
    explainBesideBareCalls(state, busyFor(std::chrono::microseconds(1000)), 1, parameters);
}
void sampleCounts(benchmark::internal::Benchmark* bench) {
    for (const int samples : {128, 256, 512, 1000}) {
        bench->Arg(samples);
    }
    bench->ArgName("samples")->Iterations(1)->Unit(benchmark::kMillisecond);
}
BENCHMARK_CAPTURE(methodOf, lime, Method::Lime)->Apply(sampleCounts);
BENCHMARK_CAPTURE(methodOf, kernel_shap, Method::KernelShap)->Apply(sampleCounts);
BENCHMARK_CAPTURE(methodOf, rise, Method::Rise)->Apply(sampleCounts);
BENCHMARK_CAPTURE(methodOf, occlusion, Method::Occlusion)
    ->ArgName("samples")
    ->Arg(0)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);

/// Gradients cost about three times a forward pass; the ratio is to the model's own time within the
/// same explanation.
void gradientMethod(benchmark::State& state, Method method) {
    const ModelInput input = makeModelInput(waves(900, 900), 900, 900, InputSpec{});
    const Superpixels regions = segmentFilm(waves(900, 900), 900, 900);
    double bare = 0;
    double explained = 0;
    const auto timed = [&bare](const auto& work) {
        return [&bare, work](auto&&... asked) {
            const auto start = Clock::now();
            auto answer = work(asked...);
            bare += std::chrono::duration<double>(Clock::now() - start).count();
            return answer;
        };
    };
    const PredictFunction forward = busyFor(std::chrono::microseconds(1000));
    const PredictFunction backward = busyFor(std::chrono::microseconds(3000));
    ModelFunctions model;
    model.predict = timed(forward);
    model.gradients = timed([&](std::span<const float> batch, int count) -> Result<InputGradients> {
        return InputGradients{*backward(batch, count), std::vector<float>(batch.size(), 1e-6F)};
    });
    model.feature_maps = timed([&](std::span<const float> film) -> Result<FeatureMaps> {
        constexpr int side = 14, channels = 64;
        const std::vector<float> values(std::size_t(channels) * side * side, 0.5F);
        return backward(film, 1) ? FeatureMaps{channels, side, side, values, values}
                                 : FeatureMaps{};
    });
    ExplainParameters parameters;
    parameters.method = method;
    for (auto _ : state) {
        explained += secondsOf([&] {
            if (!explain(input, regions, {}, model, parameters)) {
                state.SkipWithError("no map");
            }
        });
    }
    state.counters["ratio"] = explained / bare;
}
BENCHMARK_CAPTURE(gradientMethod, grad_cam, Method::GradCam)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(gradientMethod, integrated_gradients, Method::IntegratedGradients)
    ->Iterations(3)
    ->Unit(benchmark::kMillisecond);

double greatestMemoryInMb() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void peakOfManySamples(benchmark::State& state, Method method) {
    const ModelInput input = makeModelInput(waves(200, 200), 200, 200, InputSpec{});
    const Superpixels regions = segmentFilm(waves(200, 200), 200, 200);
    const ModelFunctions model{busyFor(std::chrono::microseconds(0)), {}, {}, {}};
    ExplainParameters parameters;
    parameters.method = method;
    const auto ask = [&](int samples) {
        parameters.samples = samples;
        if (!explain(input, regions, {}, model, parameters)) {
            state.SkipWithError("no map");
        }
    };
    ask(256);  // the batch and all that any number of samples needs
    const double before = greatestMemoryInMb();
    for (auto _ : state) {
        ask(int(state.range(0)));
    }
    state.counters["MB"] = greatestMemoryInMb() - before;
}
BENCHMARK_CAPTURE(peakOfManySamples, rise, Method::Rise)
    ->Arg(100'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(peakOfManySamples, kernel_shap, Method::KernelShap)
    ->Arg(100'000)
    ->Iterations(1)
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(peakOfManySamples, lime, Method::Lime)
    ->Arg(100'000)
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
