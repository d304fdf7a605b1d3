#include "core/model/torch_windows.h"

#include <ATen/Parallel.h>
#include <torch/csrc/jit/passes/dead_code_elimination.h>
#include <torch/csrc/jit/passes/frozen_conv_add_relu_fusion.h>
#include <torch/csrc/jit/passes/frozen_linear_transpose.h>
#include <torch/csrc/jit/passes/frozen_ops_to_mkldnn.h>
#include <torch/version.h>

#include <algorithm>
#include <cstring>
#include <functional>
#include <numeric>

namespace lucency {

namespace {

using torch::jit::Node;
using torch::jit::Value;

constexpr std::size_t group_size = 16;
/// Of a map: where more than this is to be computed anew, the whole of it is, by faster means.
constexpr double most_of_a_map = 0.6;
/// Estimates of time: a value fetched and stored, in multiplications; a part of a map beside the
/// whole of it in oneDNN's own layout, per value.
constexpr double cost_of_a_value = 8, cost_of_a_part = 1.5;
/// Of the whole work: where more than this is left, doing it in part does not pay.
constexpr double most_work = 0.8;

int64_t floorOf(int64_t a, int64_t b) {
    return a >= 0 ? a / b : -((-a + b - 1) / b);
}

}  // namespace

/// Copies of a map's rectangles, one a window, each with what changed put into the film's own map.
torch::Tensor ChangedRun::rectangles(const Map& map, const Rects& rects, float outside) const {
    if (map.rects == rects) {
        return map.patches;
    }
    const int64_t channels = map.whole.size(1);
    const int64_t rows = map.whole.size(2), columns = map.whole.size(3);
    const auto count = int64_t(rects.first.size());
    torch::Tensor result =
        torch::empty({count, channels, rects.height, rects.width},
                     at::TensorOptions().memory_format(at::MemoryFormat::ChannelsLast));
    const float* const whole = map.whole.data_ptr<float>();
    const float* const patches = map.patches.data_ptr<float>();
    float* const out = result.data_ptr<float>();
    // Rows of a rectangle, each from one of both pictures at an offset.
    const auto put = [&](float* to, const Place& at, const float* from, const Place& first,
                         int64_t height, int64_t width) {
        const int64_t left = std::max(at.column, first.column);
        const int64_t right = std::min(at.column + rects.width, first.column + width);
        if (left >= right) {
            return;
        }
        const auto bytes = std::size_t((right - left) * channels) * sizeof(float);
        for (int64_t row = std::max(at.row, first.row);
             row < std::min(at.row + rects.height, first.row + height); ++row) {
            std::memcpy(to + ((row - at.row) * rects.width + left - at.column) * channels,
                        from + ((row - first.row) * width + left - first.column) * channels, bytes);
        }
    };
    at::parallel_for(0, count, 1, [&](int64_t begin, int64_t end) {
        for (int64_t n = begin; n < end; ++n) {
            const Place& at = rects.first[std::size_t(n)];
            float* const to = out + n * rects.height * rects.width * channels;
            if (at.row < 0 || at.column < 0 || at.row + rects.height > rows ||
                at.column + rects.width > columns) {
                std::fill_n(to, rects.height * rects.width * channels, outside);
            }
            put(to, at, whole, {0, 0}, rows, columns);
            put(to, at, patches + n * map.rects.height * map.rects.width * channels,
                map.rects.first[std::size_t(n)], map.rects.height, map.rects.width);
        }
    });
    return result;
}

ChangedRun::Rects ChangedRun::joined(std::vector<Rects> all, int64_t rows, int64_t columns) {
    const std::size_t count = all.front().first.size();
    Rects result{0, 0, all.front().first};
    std::vector<Place> last(count, {0, 0});
    for (std::size_t n = 0; n < count; ++n) {
        for (const Rects& rects : all) {
            Place& first = result.first[n];
            first = {std::min(first.row, rects.first[n].row),
                     std::min(first.column, rects.first[n].column)};
            last[n] = {std::max(last[n].row, rects.first[n].row + rects.height),
                       std::max(last[n].column, rects.first[n].column + rects.width)};
        }
        result.height = std::max(result.height, last[n].row - result.first[n].row);
        result.width = std::max(result.width, last[n].column - result.first[n].column);
    }
    for (Place& first : result.first) {
        first = {std::min(first.row, rows - result.height),
                 std::min(first.column, columns - result.width)};
    }
    return result;
}

/// What changes behind a step where `before` changed, of one size for all windows.
ChangedRun::Rects ChangedRun::after(const Step& step, const std::vector<const Rects*>& before,
                                    int64_t rows, int64_t columns) {
    std::vector<Rects> all;
    for (const Rects* rects : before) {
        all.push_back(*rects);
    }
    Rects in = all.size() == 1 ? all.front() : joined(all, rows, columns);
    if (step.kind == Step::Kind::Pointwise) {
        return in;
    }
    Rects result{0, 0, in.first};
    const auto range = [](const Axis& axis, int64_t first, int64_t length, int64_t limit) {
        const int64_t low = floorOf(first + axis.padding - axis.reach + axis.stride, axis.stride);
        const int64_t high = floorOf(first + length - 1 + axis.padding, axis.stride);
        return std::pair{std::clamp<int64_t>(low, 0, limit - 1),
                         std::clamp<int64_t>(high, 0, limit - 1) + 1};
    };
    for (std::size_t n = 0; n < in.first.size(); ++n) {
        const auto [top, bottom] = range(step.axes[0], in.first[n].row, in.height, rows);
        const auto [left, right] = range(step.axes[1], in.first[n].column, in.width, columns);
        result.first[n] = {top, left};
        result.height = std::max(result.height, bottom - top);
        result.width = std::max(result.width, right - left);
    }
    for (Place& first : result.first) {
        first = {std::min(first.row, rows - result.height),
                 std::min(first.column, columns - result.width)};
    }
    return result;
}

/// What a step reads to compute `out`.
ChangedRun::Rects ChangedRun::before(const Step& step, const Rects& out) {
    if (step.kind == Step::Kind::Pointwise) {
        return out;
    }
    const auto& [down, across] = step.axes;
    Rects in{(out.height - 1) * down.stride + down.reach,
             (out.width - 1) * across.stride + across.reach, out.first};
    for (Place& first : in.first) {
        first = {first.row * down.stride - down.padding,
                 first.column * across.stride - across.padding};
    }
    return in;
}

void ChangedRun::rememberFilm(std::span<const float> film, const InputSpec& spec) {
    if (std::equal(film.begin(), film.end(), film_.begin(), film_.end())) {
        return;
    }
    film_.clear();
    maps_.assign(
        1, {inputTensor(film, 1, spec).clone().contiguous(at::MemoryFormat::ChannelsLast), {}, {}});
    for (std::size_t index = 0; index < steps_.size(); ++index) {
        const Step& step = steps_[index];
        std::vector<torch::Tensor> inputs;
        for (const std::size_t from : step.from) {
            inputs.push_back(maps_[from].whole);
        }
        const torch::Tensor& first = inputs.front();
        const auto length = [](const Axis& axis, int64_t size) {
            return (size + 2 * axis.padding - axis.reach) / axis.stride + 1;
        };
        if (step.kind == Step::Kind::Padding) {
            const auto pads = step.arguments[1].toIntVector();
            maps_.push_back({torch::constant_pad_nd(first, pads, step.outside)
                                 .contiguous(at::MemoryFormat::ChannelsLast),
                             {},
                             {}});
            continue;
        }
        const auto rest = [&](std::size_t axis) {
            const Axis& of = step.axes[axis];
            return (first.size(int64_t(axis) + 2) + 2 * of.padding - of.reach) % of.stride;
        };
        if (step.rounds_up && rest(0) + rest(1) > 0) {
            steps_.resize(index);  // its last places see less than the others
            break;
        }
        if (step.kind != Step::Kind::Pointwise) {
            const Rects all{
                length(step.axes[0], first.size(2)), length(step.axes[1], first.size(3)), {{0, 0}}};
            const Map map{first, first, {first.size(2), first.size(3), {{0, 0}}}};
            inputs.front() = rectangles(map, before(step, all), step.outside);
        }
        maps_.push_back({compute(step, inputs).contiguous(at::MemoryFormat::ChannelsLast), {}, {}});
    }
    film_.assign(film.begin(), film.end());
}

std::size_t ChangedRun::cutOf(const std::vector<Rects>& rects) const {
    std::size_t cut = 0;
    while (cut < steps_.size() && shareOf(cut, rects) <= most_of_a_map) {
        ++cut;
    }
    return cut;
}

double ChangedRun::shareOf(std::size_t step, const std::vector<Rects>& rects) const {
    const torch::Tensor& whole = maps_[step + 1].whole;
    const Rects& part = rects[step + 1];
    return double(part.height * part.width) / double(whole.size(2) * whole.size(3));
}

/// In multiplications, or what takes as long.
double ChangedRun::costOf(std::size_t step) const {
    const auto size = double(maps_[step + 1].whole.numel());
    if (steps_[step].kind != Step::Kind::Convolution) {
        return size * cost_of_a_value;
    }
    const torch::Tensor& weight = steps_[step].arguments[1].toTensor();
    return size * (double(weight.numel()) / double(weight.size(0)) + cost_of_a_value);
}

std::vector<ChangedRun::Rects> ChangedRun::allRects(const Rects& changed) const {
    std::vector<Rects> rects{changed};
    for (std::size_t i = 0; i < steps_.size(); ++i) {
        std::vector<const Rects*> from;
        for (const std::size_t index : steps_[i].from) {
            from.push_back(&rects[index]);
        }
        const torch::Tensor& whole = maps_[i + 1].whole;
        rects.push_back(after(steps_[i], from, whole.size(2), whole.size(3)));
    }
    return rects;
}

void ChangedRun::prepareRest(std::size_t cut) {
    if (rest_ && cut_ == cut) {
        return;
    }
    const auto graph = network_.graph()->copy();
    std::vector<Value*> values{graph->inputs().at(1)};
    std::vector<Node*> nodes;
    for (Node* node : graph->nodes()) {
        if (node->kind() != torch::jit::prim::Constant &&
            node->kind() != torch::jit::prim::ListConstruct) {
            nodes.push_back(node);
            if (nodes.size() <= cut) {
                values.push_back(node->output());
            }
        }
    }
    live_.assign(1, 0);  // the film is an input in any case
    const auto cut_end = nodes.begin() + std::ptrdiff_t(std::min(cut, nodes.size()));
    for (std::size_t i = 1; i < values.size(); ++i) {
        const auto late = [&](const torch::jit::Use& use) {
            return std::find(nodes.begin(), cut_end, use.user) == cut_end;
        };
        const auto uses = values[i]->uses();
        if (std::any_of(uses.begin(), uses.end(), late)) {
            live_.push_back(i);
            Value* input = graph->addInput();
            input->setType(c10::TensorType::get());
            values[i]->replaceAllUsesWith(input);
        }
    }
    torch::jit::EliminateDeadCode(graph);
    rest_ = torch::jit::Code(graph, "rest");
    cut_ = cut;
#if TORCH_VERSION_MAJOR < 2
    // As optimised() does, and believed where it leaves the answer alone.
    auto fused = graph->copy();
    torch::jit::FuseFrozenConvAddRelu(fused);
    torch::jit::ConvertFrozenOpsToMKLDNN(fused);
    torch::jit::FrozenLinearTranspose(fused);
    const torch::jit::Code fast(fused, "rest");
    const auto outputs = [&](const torch::jit::Code& code) {
        torch::jit::Stack stack;
        for (const std::size_t index : live_) {
            stack.push_back(maps_[index].whole.expand({2, -1, -1, -1}).contiguous());
        }
        return NetworkGraph::outputs(network_.run(code, std::move(stack)));
    };
    if (torch::allclose(outputs(fast), outputs(*rest_), 1e-4, 1e-4)) {
        rest_ = fast;
    }
#endif
}

std::vector<ChangedRun::Answer> ChangedRun::run(std::span<const float> film,
                                                std::span<const ChangedWindow> windows,
                                                const InputSpec& spec) {
    const c10::InferenceMode inference;
    rememberFilm(film, spec);
    std::vector<std::size_t> order(windows.size());
    std::iota(order.begin(), order.end(), 0U);
    std::sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        return windows[a].width * windows[a].height < windows[b].width * windows[b].height;
    });
    std::vector<Answer> answers;
    std::vector<std::vector<Rects>> plans;
    std::size_t cut = steps_.size();
    for (std::size_t first = 0; first < order.size(); first += group_size) {
        const std::size_t end = std::min(order.size(), first + group_size);
        Answer answer{{order.begin() + std::ptrdiff_t(first), order.begin() + std::ptrdiff_t(end)},
                      {}};
        Rects changed;
        for (const std::size_t index : answer.windows) {
            const ChangedWindow& window = windows[index];
            changed.height = std::max<int64_t>(changed.height, window.height);
            changed.width = std::max<int64_t>(changed.width, window.width);
        }
        for (const std::size_t index : answer.windows) {
            changed.first.push_back(
                {std::min<int64_t>(windows[index].y, spec.height - changed.height),
                 std::min<int64_t>(windows[index].x, spec.width - changed.width)});
        }
        plans.push_back(allRects(changed));
        cut = std::min(cut, cutOf(plans.back()));
        answers.push_back(std::move(answer));
    }
    double work = 0, whole_work = 0;
    for (std::size_t step = 0; step < steps_.size(); ++step) {
        whole_work += costOf(step) * double(windows.size());
        for (std::size_t group = 0; group < plans.size(); ++group) {
            const double share = step < cut ? cost_of_a_part * shareOf(step, plans[group]) : 1;
            work += costOf(step) * share * double(answers[group].windows.size());
        }
    }
    if (work >= most_work * whole_work) {
        return {};
    }
    prepareRest(cut);
    for (std::size_t group = 0; group < answers.size(); ++group) {
        Answer& answer = answers[group];
        const std::vector<Rects>& rects = plans[group];
        maps_[0].rects = rects[0];
        maps_[0].patches = pictures(answer.windows, windows, rects[0]);
        for (std::size_t i = 0; i < cut; ++i) {
            const Step& step = steps_[i];
            std::vector<torch::Tensor> inputs;
            for (const std::size_t from : step.from) {
                inputs.push_back(rectangles(maps_[from], before(step, rects[i + 1]), step.outside));
            }
            maps_[i + 1].rects = rects[i + 1];
            maps_[i + 1].patches = compute(step, inputs).contiguous(at::MemoryFormat::ChannelsLast);
        }
        torch::jit::Stack stack;
        const auto whole = [&](std::size_t index) {
            const Map& map = maps_[index];
            const Rects all{map.whole.size(2), map.whole.size(3),
                            std::vector<Place>(answer.windows.size(), {0, 0})};
            return rectangles(map, all, 0).contiguous();
        };
        for (const std::size_t index : live_) {
            stack.push_back(whole(index));
        }
        answer.answer = network_.run(*rest_, std::move(stack));
    }
    for (Map& map : maps_) {
        map.patches = torch::Tensor();
        map.rects = {};
    }
    return answers;
}

torch::Tensor ChangedRun::pictures(const std::vector<std::size_t>& chosen,
                                   std::span<const ChangedWindow> windows,
                                   const Rects& rects) const {
    const torch::Tensor& film = maps_[0].whole;
    torch::Tensor result =
        torch::empty({int64_t(chosen.size()), film.size(1), rects.height, rects.width});
    for (std::size_t n = 0; n < chosen.size(); ++n) {
        const ChangedWindow& window = windows[chosen[n]];
        const Place& first = rects.first[n];
        torch::Tensor picture = result[int64_t(n)];
        picture.copy_(film[0]
                          .slice(1, first.row, first.row + rects.height)
                          .slice(2, first.column, first.column + rects.width));
        picture.slice(1, window.y - first.row, window.y - first.row + window.height)
            .slice(2, window.x - first.column, window.x - first.column + window.width)
            .copy_(torch::from_blob(const_cast<float*>(window.values.data()),
                                    {film.size(1), window.height, window.width}));
    }
    return result.contiguous(at::MemoryFormat::ChannelsLast);
}

}  // namespace lucency
