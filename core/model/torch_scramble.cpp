#include "core/model/torch_network.h"

#include <torch/csrc/jit/passes/inliner.h>

#include <algorithm>
#include <cmath>
#include <map>
#include <random>

namespace lucency {

namespace {

/// A module's parameters in the order in which its method uses them; those it does not use, or
/// reaches by ways that cannot be followed, come last as registered.
class ParameterOrder {
public:
    ParameterOrder(const torch::jit::Module& module, const std::string& method) {
        for (const torch::Tensor& parameter : module.parameters()) {
            waiting_.push_back(parameter);
        }
        const auto graph = module.get_method(method).graph()->copy();
        torch::jit::Inline(*graph);
        known_[graph->inputs().at(0)] = module._ivalue();
        follow(*graph->block());
        for (const torch::Tensor& parameter : std::vector(waiting_)) {
            use(parameter);
        }
    }

    std::vector<torch::Tensor> parameters;

private:
    void follow(const torch::jit::Block& block) {
        for (const torch::jit::Node* node : block.nodes()) {
            const bool gets = node->kind() == torch::jit::prim::GetAttr;
            for (const torch::jit::Value* input : node->inputs()) {
                const auto found = known_.find(input);
                if (found == known_.end()) {
                    continue;
                }
                if (gets && found->second.isObject()) {
                    known_[node->output()] =
                        found->second.toObject()->getAttr(node->s(torch::jit::attr::name));
                } else if (found->second.isTensor()) {
                    use(found->second.toTensor());
                }
            }
            for (const torch::jit::Block* inner : node->blocks()) {
                follow(*inner);
            }
        }
    }

    void use(const torch::Tensor& tensor) {
        const auto found =
            std::find_if(waiting_.begin(), waiting_.end(),
                         [&](const torch::Tensor& waiting) { return waiting.is_same(tensor); });
        if (found != waiting_.end()) {
            parameters.push_back(*found);
            waiting_.erase(found);
        }
    }

    std::vector<torch::Tensor> waiting_;
    std::map<const torch::jit::Value*, c10::IValue> known_;
};

/// Fisher and Yates' shuffle.
void shuffle(torch::Tensor tensor, std::mt19937_64& random) {
    torch::Tensor values = tensor.detach().contiguous().view(-1).clone();
    float* const data = values.data_ptr<float>();
    for (int64_t last = values.numel() - 1; last > 0; --last) {
        const auto other = int64_t(((random() >> 32) * std::uint64_t(last + 1)) >> 32);
        std::swap(data[last], data[other]);
    }
    tensor.copy_(values.view(tensor.sizes()));
}

}  // namespace

Result<torch::jit::Module> scrambledCopy(const TorchNetwork& network, double share,
                                         std::uint64_t seed) {
    torch::jit::Module copy = network.module.deepcopy();
    const ParameterOrder order(copy, network.method());
    std::vector<std::vector<torch::Tensor>> layers;
    for (const torch::Tensor& parameter : order.parameters) {
        if (parameter.scalar_type() != torch::kFloat) {
            continue;
        }
        if (layers.empty() || parameter.dim() > 1) {
            layers.emplace_back();
        }
        layers.back().push_back(parameter);
    }
    if (layers.empty()) {
        return Error{ErrorCode::MethodUnavailable,
                     QStringLiteral("the pack holds no parameters apart from its code")};
    }
    const auto chosen =
        std::ptrdiff_t(std::ceil(std::clamp(share, 0.0, 1.0) * double(layers.size()) - 1e-9));
    const torch::NoGradGuard no_gradients;
    std::mt19937_64 random(seed);
    // From the last backwards: a larger share goes on where a smaller one ends.
    for (auto layer = layers.rbegin(); layer != layers.rbegin() + chosen; ++layer) {
        for (const torch::Tensor& parameter : *layer) {
            shuffle(parameter, random);
        }
    }
    return copy;
}

}  // namespace lucency
