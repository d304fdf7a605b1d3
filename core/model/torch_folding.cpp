#include "core/model/torch_network.h"

#include <torch/csrc/jit/passes/dead_code_elimination.h>

#include <algorithm>
#include <array>
#include <optional>

namespace lucency {

namespace {

using torch::jit::Node;
using torch::jit::Value;

/// Zeros that a node adds around maps: left, right, top, bottom. None where it does something else.
std::optional<std::array<int64_t, 4>> zerosAround(const Node& node) {
    const bool is_pad = node.kind() == c10::Symbol::fromQualString("aten::pad");
    if (!is_pad && node.kind() != c10::Symbol::fromQualString("aten::constant_pad_nd")) {
        return {};
    }
    const auto widths = torch::jit::toIValue(node.input(1));
    const auto value = torch::jit::toIValue(node.inputs().back());
    if (!widths || !widths->isIntList() || widths->toIntVector().size() != 4 || !value ||
        !(value->isNone() || (value->isScalar() && value->toScalar().toDouble() == 0))) {
        return {};
    }
    if (is_pad) {
        const auto mode = torch::jit::toIValue(node.input(2));
        if (!mode || mode->toStringRef() != "constant") {
            return {};
        }
    }
    const auto list = widths->toIntVector();
    if (std::any_of(list.begin(), list.end(), [](int64_t width) { return width < 0; })) {
        return {};
    }
    return std::array{list[0], list[1], list[2], list[3]};
}

/// Of a convolution whose weights are known, undilated and without zeros of its own.
std::optional<torch::Tensor> plainWeight(const Node& node) {
    if (node.kind() != torch::jit::aten::conv2d) {
        return {};
    }
    const auto weight = torch::jit::toIValue(node.input(1));
    const auto padding = torch::jit::toIValue(node.input(4));
    const auto dilation = torch::jit::toIValue(node.input(5));
    const auto all = [](const std::optional<c10::IValue>& list, int64_t value) {
        return list && list->isIntList() &&
               std::ranges::all_of(list->toIntVector(), [value](int64_t v) { return v == value; });
    };
    if (!weight || !weight->isTensor() || !all(padding, 0) || !all(dilation, 1)) {
        return {};
    }
    return weight->toTensor();
}

void foldInto(Node& convolution, Node& pad, const std::array<int64_t, 4>& zeros,
              const torch::Tensor& weight) {
    const auto [left, right, top, bottom] = zeros;
    const int64_t across = std::max(left, right), down = std::max(top, bottom);
    torch::jit::Graph& graph = *convolution.owningGraph();
    const torch::jit::WithInsertPoint before(&convolution);
    convolution.replaceInput(0, pad.input(0));
    convolution.replaceInput(4, graph.insertConstant(std::vector<int64_t>{down, across}));
    if (left != right ||
        top != bottom) {  // as many zeros on either side, and a kernel that skips them
        convolution.replaceInput(
            1, graph.insertConstant(torch::constant_pad_nd(
                   weight, {across - left, across - right, down - top, down - bottom})));
    }
}

/// A tensor that is known; an undefined one for None. None where it is not known.
std::optional<torch::Tensor> known(const Value* value) {
    const auto constant = torch::jit::toIValue(value);
    if (!constant || !(constant->isTensor() || constant->isNone())) {
        return {};
    }
    return constant->isTensor() ? constant->toTensor() : torch::Tensor();
}

/// Puts a batch norm of known figures into the convolution whose only reader it is.
void foldNorm(Node& norm) {
    if (norm.kind() != torch::jit::aten::batch_norm) {
        return;
    }
    Node& convolution = *norm.input(0)->node();
    if (convolution.kind() != torch::jit::aten::conv2d ||
        convolution.output()->uses().size() != 1) {
        return;
    }
    const auto weight = known(convolution.input(1)), bias = known(convolution.input(2));
    const auto gain = known(norm.input(1)), shift = known(norm.input(2));
    const auto mean = known(norm.input(3)), variance = known(norm.input(4));
    const auto trains = torch::jit::toIValue(norm.input(5));
    const auto least = torch::jit::toIValue(norm.input(7));
    if (!weight || !weight->defined() || !bias || !gain || !gain->defined() || !shift ||
        !shift->defined() || !mean || !mean->defined() || !variance || !variance->defined() ||
        !trains || trains->toBool() || !least) {
        return;
    }
    const torch::Tensor scale = *gain / torch::sqrt(*variance + least->toDouble());
    const torch::Tensor moved =
        *shift + ((bias->defined() ? *bias : torch::zeros_like(*mean)) - *mean) * scale;
    const torch::jit::WithInsertPoint before(&convolution);
    torch::jit::Graph& graph = *norm.owningGraph();
    convolution.replaceInput(1, graph.insertConstant(*weight * scale.reshape({-1, 1, 1, 1})));
    convolution.replaceInput(2, graph.insertConstant(moved));
    norm.output()->replaceAllUsesWith(convolution.output());
}

void foldIn(torch::jit::Block& block) {
    for (Node* node : block.nodes()) {
        for (torch::jit::Block* inner : node->blocks()) {
            foldIn(*inner);
        }
        foldNorm(*node);
        const auto weight = plainWeight(*node);
        if (!weight) {
            continue;
        }
        Node* pad = node->input(0)->node();
        if (const auto zeros = zerosAround(*pad)) {
            foldInto(*node, *pad, *zeros, *weight);
        }
    }
}

}  // namespace

void foldForInference(const std::shared_ptr<torch::jit::Graph>& graph) {
    foldIn(*graph->block());
    torch::jit::EliminateDeadCode(graph);
}

}  // namespace lucency
