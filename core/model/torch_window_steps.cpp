#include "core/model/torch_windows.h"

#include <algorithm>

// Which operations of a network are local, and how each is computed on a part of its map.

namespace lucency {

namespace {

using torch::jit::Node;
using torch::jit::Value;

std::optional<c10::IValue> constantOf(const Value* value) {
    if (value->node()->kind() != torch::jit::prim::ListConstruct) {
        return torch::jit::toIValue(value);
    }
    c10::List<int64_t> list;
    for (const Value* element : value->node()->inputs()) {
        const auto constant = torch::jit::toIValue(element);
        if (!constant || !constant->isInt()) {
            return {};
        }
        list.push_back(constant->toInt());
    }
    return c10::IValue(list);
}

/// One number for both axes, or one each.
std::optional<std::array<int64_t, 2>> pairOf(const std::optional<c10::IValue>& value) {
    if (!value || !value->isIntList()) {
        return {};
    }
    const auto list = value->toIntVector();
    if (list.size() == 1) {
        return std::array{list[0], list[0]};
    }
    return list.size() == 2 ? std::optional(std::array{list[0], list[1]}) : std::nullopt;
}

std::string nameOf(const Node& node) {
    std::string name = node.kind().toQualString();
    if (name.ends_with('_')) {
        name.pop_back();
    }
    return name;
}

}  // namespace

ChangedRun::ChangedRun(const NetworkGraph& network) : network_(network) {
    values_.push_back(network.film());
    const auto known = [this](const Value* value) -> std::optional<std::size_t> {
        const auto found = std::find(values_.begin(), values_.end(), value);
        return found == values_.end() ? std::nullopt
                                      : std::optional(std::size_t(found - values_.begin()));
    };
    for (Node* node : network.graph()->nodes()) {
        if (node->kind() == torch::jit::prim::Constant ||
            node->kind() == torch::jit::prim::ListConstruct) {
            continue;
        }
        auto step = stepOf(*node, known);
        if (!step || node->outputs().size() != 1) {
            break;
        }
        steps_.push_back(std::move(*step));
        values_.push_back(node->output());
    }
}

template <typename Known>
std::optional<ChangedRun::Step> ChangedRun::stepOf(Node& node, const Known& known) const {
    Step step;
    step.name = nameOf(node);
    step.operation = [run = node.getOperation()](torch::jit::Stack& stack) mutable { run(stack); };
    for (const Value* input : node.inputs()) {
        if (const auto index = known(input)) {
            // What is worked on in place must not be asked for again.
            const bool in_place = std::string_view(node.kind().toQualString()).ends_with('_');
            if (in_place && input->uses().size() > 1) {
                return {};
            }
            step.from.push_back(*index);
            step.arguments.emplace_back();
        } else if (auto constant = constantOf(input)) {
            step.arguments.push_back(std::move(*constant));
        } else {
            return {};
        }
    }
    const auto geometry = [&](const std::optional<c10::IValue>& kernel, std::size_t stride,
                              std::size_t padding, std::size_t dilation) {
        const auto size = pairOf(kernel);
        auto steps = pairOf(step.arguments[stride]);
        if (size && step.arguments[stride].isIntList() &&
            step.arguments[stride].toIntVector().empty()) {
            steps = size;
        }
        const auto around = pairOf(step.arguments[padding]);
        const auto apart =
            dilation > 0 ? pairOf(step.arguments[dilation]) : std::array<int64_t, 2>{1, 1};
        if (!size || !steps || !around || !apart) {
            return false;
        }
        for (std::size_t axis = 0; axis < 2; ++axis) {
            step.axes[axis] = {((*size)[axis] - 1) * (*apart)[axis] + 1, (*steps)[axis],
                               (*around)[axis]};
        }
        return true;
    };
    const std::size_t inputs = step.arguments.size();
    if (step.name == "aten::conv2d" || step.name == "aten::_convolution") {
        const bool plain = step.name == "aten::conv2d";
        if (inputs < 7 || !step.arguments[1].isTensor() || (!plain && step.arguments[6].toBool())) {
            return {};
        }
        step.kind = Step::Kind::Convolution;
        step.groups = step.arguments[plain ? 6 : 8].toInt();
        const torch::Tensor& weight = step.arguments[1].toTensor();
        return geometry(c10::IValue(std::vector<int64_t>{weight.size(2), weight.size(3)}), 3, 4, 5)
                   ? std::optional(step)
                   : std::nullopt;
    }
    if (step.name == "aten::max_pool2d" || step.name == "aten::avg_pool2d") {
        const bool greatest = step.name == "aten::max_pool2d";
        step.kind = Step::Kind::Pooling;
        step.outside = greatest ? -std::numeric_limits<float>::infinity() : 0;
        if (!geometry(step.arguments[1], 2, 3, greatest ? 4 : 0) ||
            (!greatest && step.axes[0].padding + step.axes[1].padding > 0)) {
            return {};
        }
        step.arguments[3] = std::vector<int64_t>{0, 0};
        step.rounds_up = step.arguments[greatest ? 5 : 4].toBool();
        step.arguments[greatest ? 5 : 4] = false;
        return step;
    }
    if (step.name == "aten::constant_pad_nd" || step.name == "aten::pad") {
        const auto& sides = step.arguments[1];
        if (!sides.isIntList() || sides.toIntVector().size() != 4 ||
            (step.name == "aten::pad" && step.arguments[2].toStringRef() != "constant")) {
            return {};
        }
        const auto pads = sides.toIntVector();
        if (*std::min_element(pads.begin(), pads.end()) < 0) {
            return {};
        }
        step.kind = Step::Kind::Padding;
        step.axes = {Axis{1, 1, pads[2]}, Axis{1, 1, pads[0]}};
        const c10::IValue& value = step.arguments.back();
        step.outside = value.isNone() ? 0 : value.toScalar().toFloat();
        return step;
    }
    static const std::vector<std::string> pointwise{
        "aten::relu", "aten::relu6",     "aten::hardtanh",   "aten::clamp",     "aten::silu",
        "aten::gelu", "aten::hardswish", "aten::leaky_relu", "aten::batch_norm"};
    const bool add = step.name == "aten::add" && step.from.size() == 2;
    if (add || (step.from.size() == 1 &&
                std::find(pointwise.begin(), pointwise.end(), step.name) != pointwise.end())) {
        step.kind = Step::Kind::Pointwise;
        return step;
    }
    return {};
}

torch::Tensor ChangedRun::compute(const Step& step, const std::vector<torch::Tensor>& inputs) {
    if (step.kind == Step::Kind::Padding) {
        return inputs.front();
    }
    if (step.kind == Step::Kind::Convolution) {
        const auto bias = step.arguments[2].isTensor()
                              ? c10::optional<torch::Tensor>(step.arguments[2].toTensor())
                              : c10::optional<torch::Tensor>();
        const auto strides = step.arguments[3].toIntVector();
        const auto dilations = step.arguments[5].toIntVector();
        const std::vector<int64_t> none(2, 0);
        return at::mkldnn_convolution(inputs.front(), step.arguments[1].toTensor(), bias, none,
                                      strides, dilations, step.groups);
    }
    torch::jit::Stack stack = step.arguments;
    for (std::size_t i = 0, next = 0; i < stack.size(); ++i) {
        if (stack[i].isNone() && next < inputs.size()) {
            stack[i] = inputs[next++];
        }
    }
    step.operation(stack);
    return stack.front().toTensor();
}

}  // namespace lucency
