// What a forward pass costs by the way the network is made ready: `ratio` is its time over that of
// the network as it lies in the pack, taken in turn; `change` is the largest difference of an
// output. The shipped network, and where the shared data is at hand a MobileNetV2.

#include "core/model/torch_classifier.h"

#include "tests/bench/compare.h"
#include "tests/support/shared_data.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <torch/script.h>

using namespace lucency;

namespace {

enum class Way { Eager, Frozen, Optimised, ChannelsLast, Bfloat16, Bfloat16Last };

struct Network {
    torch::jit::Module module;
    int channels;
};

Network load(bool shipped) {
    const QString path =
        shipped ? shippedPack()
                : testing::sharedData(QStringLiteral(
                      "weights/mobilenet_v2_imagenet/mobilenet_v2_imagenet_fp16.ts.pt"));
    torch::jit::Module module = torch::jit::load(path.toStdString());
    module.eval();
    module.to(torch::kFloat);
    return {module, shipped ? 1 : 3};
}

void toChannelsLast(const torch::jit::Module& module) {
    for (torch::Tensor parameter : module.parameters()) {
        if (parameter.dim() == 4) {
            parameter.set_data(parameter.contiguous(torch::MemoryFormat::ChannelsLast));
        }
    }
}

torch::jit::Module madeReady(const torch::jit::Module& plain, Way way) {
    torch::jit::Module module = plain.deepcopy();
    if (way == Way::Eager) {
        return module;
    }
    if (way == Way::ChannelsLast || way == Way::Bfloat16Last) {
        toChannelsLast(module);
    }
    if (way == Way::Bfloat16 || way == Way::Bfloat16Last) {
        module.to(torch::kBFloat16);
    }
    module = torch::jit::freeze(module);
    return way == Way::Optimised ? torch::jit::optimize_for_inference(module) : module;
}

void forward(benchmark::State& state, bool shipped, Way way) {
    setComputeThreads(0);
    Network network = load(shipped);
    torch::jit::Module ready = madeReady(network.module, way);
    const c10::InferenceMode inference;
    const auto films = state.range(0);
    const torch::Tensor batch = torch::randn({films, network.channels, 224, 224});
    const bool half = way == Way::Bfloat16 || way == Way::Bfloat16Last;
    const bool last = way == Way::ChannelsLast || way == Way::Bfloat16Last;
    torch::Tensor expected, answer;
    const auto plainly = [&] { expected = network.module.forward({batch}).toTensor(); };
    const auto readily = [&] {
        torch::Tensor input = half ? batch.to(torch::kBFloat16) : batch;
        input = last ? input.contiguous(torch::MemoryFormat::ChannelsLast) : input;
        answer = ready.forward({input}).toTensor();
    };
    plainly();  // the first runs are for profiling
    readily();
    compare(state, readily, plainly);
    state.counters["films/s"] =
        benchmark::Counter(double(films), benchmark::Counter::kIsIterationInvariantRate);
    state.counters["change"] = (answer.to(torch::kFloat) - expected).abs().max().item<double>();
}

/// Sixty windows like those of superpixels computed by themselves, beside whole films in batches.
void windows(benchmark::State& state) {
    const auto classifier = loadTorchClassifier(shippedPack());
    const std::size_t side = 224, size = side * side, count = 60, batch = 16;
    const std::vector<float> film(size, 0.5F), inside(48 * 48, -0.5F), films(size * batch, 0.5F);
    std::vector<ChangedWindow> places;
    for (int i = 0; i < int(count); ++i) {
        places.push_back({(i % 8) * 25, (i / 8) * 25, 32 + i % 17, 32 + i % 13, {}});
        places.back().values =
            std::span(inside).first(std::size_t(places.back().width * places.back().height));
    }
    compare(
        state, [&] { benchmark::DoNotOptimize((*classifier)->runChanged(film, places)); },
        [&] {
            for (std::size_t first = 0; first < count; first += batch) {
                const std::size_t some = std::min(batch, count - first);
                benchmark::DoNotOptimize(
                    (*classifier)->run(std::span(films).first(size * some), int(some)));
            }
        });
}
BENCHMARK(windows)->UseManualTime()->Unit(benchmark::kMillisecond);

void registerAll() {
    const std::pair<const char*, Way> ways[] = {
        {"eager", Way::Eager},
        {"frozen", Way::Frozen},
        {"frozen, optimised", Way::Optimised},
        {"frozen, channels last", Way::ChannelsLast},
        {"frozen, bfloat16", Way::Bfloat16},
        {"frozen, bfloat16, channels last", Way::Bfloat16Last},
    };
    for (const bool shipped : {true, false}) {
        if (!shipped && !QFileInfo::exists(testing::sharedData(QStringLiteral("weights")))) {
            continue;
        }
        for (const auto& [name, way] : ways) {
            const std::string full = std::string(shipped ? "shipped/" : "MobileNetV2/") + name;
            for (const int films : {1, 8, 16, 32}) {
                benchmark::RegisterBenchmark(full.c_str(), forward, shipped, way)
                    ->Arg(films)
                    ->UseManualTime()
                    ->Unit(benchmark::kMillisecond);
            }
        }
    }
}

}  // namespace

int main(int argc, char** argv) {
    const QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    registerAll();
    benchmark::RunSpecifiedBenchmarks();
}
