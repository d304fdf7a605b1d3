#include "core/model/torch_network.h"

#include <torch/csrc/autograd/autograd.h>

#include <map>
#include <set>

namespace lucency {

namespace {

using torch::jit::Node;
using torch::jit::Value;

/// Films differentiated at once: what is kept for the way back takes memory.
constexpr int most_films = 8;

/// Calibrated probability of a label (see labelProbabilities), a film each.
torch::Tensor probabilityOf(const torch::Tensor& outputs, const ModelCard& card, int label) {
    const auto positive = int(card.labels.indexOf(card.positive_label));
    const LabelScores scores = labelScores(outputs, card, positive);
    const torch::Tensor z = scores.logit / card.calibration.temperature + card.calibration.bias;
    return label == positive ? torch::sigmoid(z)
                             : torch::sigmoid(-z) * scores.shares.select(1, label);
}

/// Of the sum of `answers` by `by`; undefined where they do not depend on it differentiably.
torch::Tensor gradientOf(const torch::Tensor& answers, const torch::Tensor& by) {
    if (!answers.requires_grad() || !by.requires_grad()) {
        return {};
    }
    return torch::autograd::grad({answers.sum()}, {by}, {}, false, false, true).front();
}

template <typename Number>
void append(const torch::Tensor& tensor, std::vector<Number>& values) {
    const torch::Tensor plain = tensor.detach().contiguous();
    const Number* data = plain.data_ptr<Number>();
    values.insert(values.end(), data, data + plain.numel());
}

/// Everything at the top of a graph that is a tensor, in order.
std::vector<Value*> tensorsOf(torch::jit::Graph& graph) {
    std::vector<Value*> values;
    for (Node* node : graph.nodes()) {
        for (Value* value : node->outputs()) {
            if (node->kind() != torch::jit::prim::Constant &&
                value->type()->isSubtypeOf(*c10::TensorType::get())) {
                values.push_back(value);
            }
        }
    }
    return values;
}

/// What a value is computed from, itself included; false where control flow decides it.
bool collectSources(const Value* value, std::set<const Value*>& sources) {
    if (!sources.insert(value).second) {
        return true;
    }
    if (!value->node()->blocks().empty()) {
        return false;
    }
    const auto inputs = value->node()->inputs();
    return std::all_of(inputs.begin(), inputs.end(),
                       [&](const Value* input) { return collectSources(input, sources); });
}

bool says(const Node& node, std::initializer_list<const char*> words) {
    const std::string_view name = node.kind().toQualString();
    return std::any_of(words.begin(), words.end(), [name](const char* word) {
        return name.find(word) != std::string_view::npos;
    });
}

using Size = std::pair<int64_t, int64_t>;

/// Where the film's rows and columns are still those of a value: its height and width. They stay
/// through whatever keeps the two last sizes, change in convolutions, pooling and the like, and are
/// lost in anything else.
class Places {
public:
    explicit Places(Value* film, Size size) : places_{{film, {size, false}}} {}

    /// Whether `tensor`, the value of `value`, holds maps: 4-D, behind a convolution.
    bool follow(const Value* value, const torch::Tensor& tensor) {
        const Node& node = *value->node();
        const bool reshapes = says(node, {"conv", "pool", "upsample", "interpolate", "pad"});
        const bool has_sides = tensor.dim() >= 4 && tensor.size(-1) > 1 && tensor.size(-2) > 1;
        if (!has_sides) {
            return false;
        }
        const Size size{tensor.size(-2), tensor.size(-1)};
        for (const Value* input : node.inputs()) {
            const auto place = placeOf(input);
            if (place && (reshapes || place->first == size)) {
                const bool convolved = place->second || says(node, {"conv"});
                places_[value] = {size, convolved};
                return convolved && tensor.dim() == 4 && tensor.is_floating_point();
            }
        }
        return false;
    }

private:
    /// Of a tensor or of the first with a place in a list.
    std::optional<std::pair<Size, bool>> placeOf(const Value* value) const {
        if (const auto found = places_.find(value); found != places_.end()) {
            return found->second;
        }
        if (!value->type()->isSubtypeOf(*c10::TensorType::get()) &&
            !says(*value->node(), {"aten::size", "NumToTensor"})) {
            for (const Value* input : value->node()->inputs()) {
                if (auto place = placeOf(input)) {
                    return place;
                }
            }
        }
        return {};
    }

    std::map<const Value*, std::pair<Size, bool>> places_;  ///< and whether behind a convolution
};

/// Which of tensorsOf() holds the last maps that the outputs are computed from.
std::optional<std::size_t> findMaps(const NetworkGraph& network, const torch::Tensor& film) {
    const auto graph = network.graph()->copy();
    const Value* outputs = graph->outputs().at(0);
    if (outputs->node()->kind() == torch::jit::prim::TupleConstruct) {
        outputs = outputs->node()->inputs().at(0);
    }
    std::set<const Value*> sources;
    if (!collectSources(outputs, sources)) {
        return {};
    }
    const std::vector<Value*> values = tensorsOf(*graph);
    for (Value* value : values) {
        graph->registerOutput(value);
    }
    const c10::InferenceMode inference;
    const torch::jit::Stack answers = network.run(torch::jit::Code(graph, "maps"), film);
    Places places(graph->inputs().at(1), {film.size(2), film.size(3)});
    std::optional<std::size_t> last;
    for (std::size_t i = 0; i < values.size(); ++i) {
        const c10::IValue& answer = answers[i + 1];
        if (answer.isTensor() && answer.toTensor().defined() &&
            places.follow(values[i], answer.toTensor()) && sources.count(values[i]) > 0) {
            last = i;
        }
    }
    return last;
}

Error unavailable(const char* detail) {
    return {ErrorCode::MethodUnavailable, QString::fromLatin1(detail)};
}

}  // namespace

Result<InputGradients> inputGradients(const NetworkGraph& network, const ModelCard& card,
                                      std::span<const float> batch, int count, int label) {
    const torch::AutoGradMode differentiable(true);
    const torch::jit::Code code(network.graph(), "gradients");
    InputGradients result;
    for (const torch::Tensor& films : inputTensor(batch, count, card.input).split(most_films)) {
        const torch::Tensor leaf = films.clone().requires_grad_();
        // A network may work in place, which a leaf does not allow.
        const torch::Tensor outputs =
            NetworkGraph::outputs(network.run(code, leaf.clone()).front());
        const torch::Tensor probabilities = probabilityOf(outputs, card, label);
        const torch::Tensor gradient = gradientOf(probabilities, leaf);
        if (!gradient.defined()) {
            return unavailable("the answer does not depend on the film differentiably");
        }
        append(probabilities, result.probabilities);
        append(gradient, result.gradients);
    }
    return result;
}

Result<FeatureMaps> featureMaps(const NetworkGraph& network, const ModelCard& card,
                                std::span<const float> film, int label) {
    const torch::Tensor input = inputTensor(film, 1, card.input);
    const auto place = findMaps(network, input);
    if (!place) {
        return unavailable("no maps with a place are found in the network");
    }
    const auto graph = network.graph()->copy();
    graph->registerOutput(tensorsOf(*graph)[*place]);
    const torch::AutoGradMode differentiable(true);
    const torch::jit::Stack answers =
        network.run(torch::jit::Code(graph, "maps"), input.clone().requires_grad_().clone());
    const torch::Tensor maps = answers[1].toTensor();
    const LabelScores scores = labelScores(NetworkGraph::outputs(answers[0]), card, label);
    const torch::Tensor gradient = gradientOf(scores.logit, maps);
    if (!gradient.defined()) {
        return unavailable("the answer does not depend on the maps differentiably");
    }
    FeatureMaps result;
    result.channels = int(maps.size(1));
    result.height = int(maps.size(2));
    result.width = int(maps.size(3));
    append(maps.to(torch::kFloat), result.values);
    append(gradient.to(torch::kFloat), result.gradients);
    return result;
}

}  // namespace lucency
