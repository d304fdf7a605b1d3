#include "core/model/torch_network.h"

#include <torch/csrc/jit/passes/inliner.h>
#include <torch/version.h>

namespace lucency {

namespace {

/// Scores of each label as logits: shifts common to a row do not matter.
torch::Tensor labelLogits(torch::Tensor outputs, const ModelCard& card) {
    if (outputs.dim() == 1) {
        outputs = outputs.unsqueeze(1);
    }
    outputs = outputs.to(torch::kDouble);
    const bool probabilities = card.outputs == ModelCard::Outputs::Probabilities;
    if (outputs.size(1) == 1) {
        const torch::Tensor z = probabilities ? torch::logit(outputs, 1e-9) : outputs;
        const bool positive_first = card.labels.front() == card.positive_label;
        const torch::Tensor zero = torch::zeros_like(z);
        return positive_first ? torch::cat({z, zero}, 1) : torch::cat({zero, z}, 1);
    }
    return probabilities ? torch::log(outputs.clamp_min(1e-9)) : outputs;
}

torch::jit::Module frozen(const TorchNetwork& network) {
    std::vector<std::string> kept;
    if (network.examines) {
        kept.push_back(network.method());
    }
    return torch::jit::freeze(network.module.clone(), kept);
}

}  // namespace

std::vector<float> trialBatch(const InputSpec& spec) {
    const auto size = static_cast<std::size_t>(2 * spec.channels * spec.height) *
                      static_cast<std::size_t>(spec.width);
    std::vector<float> batch(size);
    std::uint32_t state = 1;
    for (float& value : batch) {
        state = state * 1664525U + 1013904223U;
        value = static_cast<float>(state >> 8) / static_cast<float>(1 << 24) - 0.5F;
    }
    return batch;
}

torch::Tensor inputTensor(std::span<const float> batch, int count, const InputSpec& spec) {
    return torch::from_blob(const_cast<float*>(batch.data()),
                            {count, spec.channels, spec.height, spec.width}, torch::kFloat);
}

LabelScores labelScores(torch::Tensor outputs, const ModelCard& card, int label) {
    const torch::Tensor logits = labelLogits(std::move(outputs), card);
    torch::Tensor others = logits.clone();
    others.select(1, label).fill_(-std::numeric_limits<double>::infinity());
    return {logits.select(1, label) - torch::logsumexp(others, 1), torch::softmax(others, 1)};
}

torch::jit::Module optimised(const TorchNetwork& network) {
    try {
        torch::jit::Module fast = frozen(network);
        foldForInference(fast.get_method(network.method()).graph());
#if TORCH_VERSION_MAJOR < 2
        // From 2 on this adds in oneDNN's own layout, and oneDNN 3.6 divides by zero there on
        // virtual machines that do not tell the size of the processor's caches.
        fast = torch::jit::optimize_for_inference(
            fast, network.examines ? std::vector{network.method()} : std::vector<std::string>{});
#endif
        const c10::InferenceMode inference;
        const std::vector<float> noise = trialBatch(network.card.input);
        const torch::Tensor films = inputTensor(noise, 2, network.card.input);
        torch::jit::Module plain = network.module;
        const auto outputs = [&](torch::jit::Module& module) {
            return NetworkGraph::outputs(module.get_method(network.method())({films}));
        };
        if (torch::allclose(outputs(fast), outputs(plain), 1e-3, 1e-3)) {
            return fast;
        }
    } catch (const std::exception&) {
        // A network that cannot be optimised still runs.
    }
    return network.module;
}

NetworkGraph::NetworkGraph(const TorchNetwork& network) : module_(network.module) {
    try {
        module_ = frozen(network);
    } catch (const std::exception&) {
        // Its methods can still be inlined, and fetch their weights from the module.
    }
    graph_ = module_.get_method(network.method()).graph()->copy();
    torch::jit::Inline(*graph_);
}

torch::jit::Stack NetworkGraph::run(const torch::jit::Code& code,
                                    const torch::Tensor& films) const {
    torch::jit::Stack stack{module_._ivalue(), films};
    torch::jit::InterpreterState(code).run(stack);
    return stack;
}

c10::IValue NetworkGraph::run(const torch::jit::Code& code, torch::jit::Stack inputs) const {
    inputs.insert(inputs.begin(), module_._ivalue());
    torch::jit::InterpreterState(code).run(inputs);
    return inputs.front();
}

torch::Tensor NetworkGraph::outputs(const c10::IValue& answer) {
    return answer.isTuple() ? answer.toTuple()->elements()[0].toTensor() : answer.toTensor();
}

}  // namespace lucency
