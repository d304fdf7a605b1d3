#pragma once

// Seen by the torch_*.cpp of this room alone: LibTorch's headers are slow and clash with others.
#include "core/model/classifier.h"

#include <torch/script.h>

#include <cstdint>
#include <string>
#include <vector>

namespace lucency {

inline QString firstLine(const std::exception& exception) {
    return QString::fromUtf8(exception.what()).section(QLatin1Char('\n'), 0, 0).left(200);
}

/// A network as it lies in a pack, in evaluation mode, with what its card says.
struct TorchNetwork {
    torch::jit::Module module;
    bool examines = false;  ///< the method examine runs, which answers (outputs, distances)
    ModelCard card;
    ModelIdentity identity;

    std::string method() const { return examines ? "examine" : "forward"; }
};

/// Two films of noise under a fixed seed: enough to see shapes, NaN, and a card that lies.
std::vector<float> trialBatch(const InputSpec& spec);

/// Films as the network takes them; shares the batch's memory.
torch::Tensor inputTensor(std::span<const float> batch, int count, const InputSpec& spec);

/// Frozen and fused for inference where that leaves the answers alone, else the module itself.
torch::jit::Module optimised(const TorchNetwork& network);

/// Puts into the convolutions of a frozen network what stands beside them: the zeros that are added
/// before them, as nets exported from TensorFlow do it (a padding by itself costs more than the
/// convolution: oneDNN's maps are brought into LibTorch's layout and back), and batch norms behind
/// them that are no modules of their own. Equal but for rounding.
void foldForInference(const std::shared_ptr<torch::jit::Graph>& graph);

/// The classifier of a network that a trial run agrees with its card. Throws c10::Error where the
/// network does not run. Shares films out over so many threads. Errors: ModelContradictsCard.
Result<std::shared_ptr<const Classifier>> makeTorchClassifier(TorchNetwork network, int threads);

/// What outputs (n or n x labels) say of one label, as doubles; differentiable.
struct LabelScores {
    torch::Tensor logit;   ///< n: the label against the others together (docs/cli.md)
    torch::Tensor shares;  ///< n x labels: how the others divide the rest; 0 for the label
};
LabelScores labelScores(torch::Tensor outputs, const ModelCard& card, int label);

/// What runs of a network as one list of operations that LibTorch can differentiate: methods
/// inlined and, where the network can be frozen, weights constant.
class NetworkGraph {
public:
    /// Throws c10::Error.
    explicit NetworkGraph(const TorchNetwork& network);

    const std::shared_ptr<torch::jit::Graph>& graph() const { return graph_; }
    torch::jit::Value* film() const { return graph_->inputs().at(1); }
    /// Runs `code` (of the graph or a copy) in the caller's grad mode; throws c10::Error.
    torch::jit::Stack run(const torch::jit::Code& code, const torch::Tensor& films) const;
    /// As above with further inputs behind the films; the first answer.
    c10::IValue run(const torch::jit::Code& code, torch::jit::Stack inputs) const;
    /// The tensor of the answer that speaks of labels.
    static torch::Tensor outputs(const c10::IValue& answer);

private:
    torch::jit::Module module_;
    std::shared_ptr<torch::jit::Graph> graph_;
};

/// See Classifier; one call at a time. Answer MethodUnavailable where the network cannot be
/// differentiated or, for maps, where no value with a place is found.
Result<InputGradients> inputGradients(const NetworkGraph& graph, const ModelCard& card,
                                      std::span<const float> batch, int count, int label);
Result<FeatureMaps> featureMaps(const NetworkGraph& graph, const ModelCard& card,
                                std::span<const float> film, int label);

/// A copy with the weights of the last `share` of its layers shuffled, each tensor within itself.
/// A layer is a tensor of two dimensions or more with those of one that follow it (bias, norm), in
/// the order of use. Errors: MethodUnavailable where the pack has no parameters.
Result<torch::jit::Module> scrambledCopy(const TorchNetwork& network, double share,
                                         std::uint64_t seed);

}  // namespace lucency
