#include "core/learn/training_state.h"

#include "core/learn/network.h"

#include <QJsonDocument>
#include <torch/serialize.h>

#include <algorithm>

namespace lucency {

namespace {

/// Calls `function` with each tensor of the mean and of the network.
template <typename Function>
void forEachPair(TrainingState& state, const Function& function) {
    auto means = state.average.named_parameters();
    auto mean = means.begin();
    for (auto now : state.network.named_parameters()) {
        torch::Tensor mean_value = (*mean).value;
        function(mean_value, now.value);
        ++mean;
    }
    auto mean_buffers = state.average.named_buffers();
    auto mean_buffer = mean_buffers.begin();
    for (auto now : state.network.named_buffers()) {
        torch::Tensor mean_value = (*mean_buffer).value;
        function(mean_value, now.value);
        ++mean_buffer;
    }
}

/// Norms and biases are not decayed.
std::vector<torch::optim::OptimizerParamGroup> groups(const torch::jit::Module& network,
                                                      const Recipe& recipe) {
    std::vector<torch::Tensor> decayed, free;
    for (auto parameter : network.parameters()) {
        parameter.set_requires_grad(true);
        (parameter.dim() > 1 ? decayed : free).push_back(parameter);
    }
    const auto options = [&](double decay) {
        return std::make_unique<torch::optim::AdamWOptions>(
            torch::optim::AdamWOptions(recipe.learning_rate).weight_decay(decay));
    };
    std::vector<torch::optim::OptimizerParamGroup> made;
    made.emplace_back(decayed, options(recipe.weight_decay));
    made.emplace_back(free, options(0));
    return made;
}

}  // namespace

TrainingState::TrainingState(const Recipe& recipe, std::uint64_t seed)
    : network((torch::manual_seed(seed), buildNetwork(recipe))),
      average(network.deepcopy()),
      optimiser(groups(network, recipe), torch::optim::AdamWOptions(recipe.learning_rate)) {}

void TrainingState::follow(double decay) {
    torch::NoGradGuard no_gradients;
    ++steps_done;
    // Short at first, so that the mean is not of the random start.
    const double rate = 1 - std::min(decay, (1.0 + steps_done) / (10.0 + steps_done));
    forEachPair(*this,
                [rate](torch::Tensor& mean, const torch::Tensor& now) { mean.lerp_(now, rate); });
}

void TrainingState::save(const std::string& path, const std::string& fingerprint) {
    torch::serialize::OutputArchive archive;
    archive.write("fingerprint", fingerprint);
    archive.write("epochs_done", torch::tensor(epochs_done));
    archive.write("steps_done", torch::tensor(steps_done));
    archive.write("log", QJsonDocument(log).toJson(QJsonDocument::Compact).toStdString());
    int index = 0;
    forEachPair(*this, [&](torch::Tensor& mean, const torch::Tensor& now) {
        archive.write("average" + std::to_string(index), mean);
        archive.write("network" + std::to_string(index++), now);
    });
    torch::serialize::OutputArchive optimiser_archive;
    optimiser.save(optimiser_archive);
    archive.write("optimiser", optimiser_archive);
    archive.save_to(path);
}

bool TrainingState::load(const std::string& path, const std::string& fingerprint) {
    torch::serialize::InputArchive archive;
    archive.load_from(path);
    c10::IValue text;
    archive.read("fingerprint", text);
    if (text.toStringRef() != fingerprint) {
        return false;
    }
    torch::Tensor number;
    archive.read("epochs_done", number);
    epochs_done = number.item<int>();
    archive.read("steps_done", number);
    steps_done = number.item<int64_t>();
    archive.read("log", text);
    log = QJsonDocument::fromJson(QByteArray::fromStdString(text.toStringRef())).array();
    torch::NoGradGuard no_gradients;
    int index = 0;
    forEachPair(*this, [&](torch::Tensor& mean, torch::Tensor& now) {
        torch::Tensor kept;
        archive.read("average" + std::to_string(index), kept);
        mean.copy_(kept);
        archive.read("network" + std::to_string(index++), kept);
        now.copy_(kept);
    });
    torch::serialize::InputArchive optimiser_archive;
    archive.read("optimiser", optimiser_archive);
    optimiser.load(optimiser_archive);
    return true;
}

}  // namespace lucency
