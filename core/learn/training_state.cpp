#include "core/learn/training_state.h"

#include "core/learn/network.h"

#include <QJsonDocument>
#include <torch/optim/adam.h>
#include <torch/optim/adamw.h>
#include <torch/optim/rmsprop.h>
#include <torch/optim/sgd.h>
#include <torch/serialize.h>

#include <algorithm>
#include <cmath>
#include <map>

namespace lucency {

namespace {

/// Calls `function` with each tensor of both modules.
template <typename Function>
void forEachPair(const torch::jit::Module& first, const torch::jit::Module& second,
                 const Function& function) {
    const auto pairs = [&function](auto ours, auto theirs) {
        auto other = theirs.begin();
        for (auto one : ours) {
            torch::Tensor a = one.value, b = (*other).value;
            function(a, b);
            ++other;
        }
    };
    pairs(first.named_parameters(), second.named_parameters());
    pairs(first.named_buffers(), second.named_buffers());
}

bool belongsTo(const std::string& name, const char* part, std::size_t member, char after) {
    return name.starts_with(part + std::to_string(member) + after);
}

/// Tensors of one learning rate and one decay.
struct Group {
    std::vector<torch::Tensor> tensors;
    double peak, decay;
};

/// Norms and biases are not decayed. The first tensors of a body that is transferred may not learn.
std::vector<Group> groupsOf(const torch::jit::Module& network, const Recipe& recipe) {
    std::vector<Group> groups;
    for (std::size_t i = 0; i < recipe.members.size(); ++i) {
        const MemberRecipe& member = recipe.members[i];
        const double peak = member.learning_rate > 0 ? member.learning_rate : recipe.learning_rate;
        std::vector<torch::Tensor> body, head;
        for (const auto& [name, parameter] : network.named_parameters()) {
            if (belongsTo(name, "head", i, '_') || belongsTo(name, "m", i, '_')) {
                head.push_back(parameter);
            } else if (belongsTo(name, "base", i, '.') && parameter.numel() > 0) {
                body.push_back(parameter);
            }
        }
        const auto frozen =
            static_cast<std::size_t>(std::lround(member.frozen * static_cast<double>(body.size())));
        for (std::size_t k = 0; k < body.size(); ++k) {
            body[k].set_requires_grad(k >= frozen);
        }
        body.erase(body.begin(), body.begin() + static_cast<std::ptrdiff_t>(frozen));
        for (const auto& [tensors, rate] :
             {std::pair{head, peak}, {body, peak * member.body_rate}}) {
            Group decayed{{}, rate, recipe.weight_decay}, free{{}, rate, 0};
            for (const torch::Tensor& tensor : tensors) {
                tensor.set_requires_grad(true);
                (tensor.dim() > 1 ? decayed : free).tensors.push_back(tensor);
            }
            for (Group& group : {std::ref(decayed), std::ref(free)}) {
                if (!group.tensors.empty()) {
                    groups.push_back(std::move(group));
                }
            }
        }
    }
    return groups;
}

template <typename Optimiser, typename Options>
std::unique_ptr<torch::optim::Optimizer> made(const std::vector<Group>& groups,
                                              const Options& options) {
    std::vector<torch::optim::OptimizerParamGroup> parts;
    for (const Group& group : groups) {
        auto own = std::make_unique<Options>(options);
        own->weight_decay(group.decay);
        parts.emplace_back(group.tensors, std::move(own));
    }
    return std::make_unique<Optimiser>(std::move(parts), options);
}

std::unique_ptr<torch::optim::Optimizer> makeOptimiser(const std::vector<Group>& groups,
                                                       const Recipe& recipe) {
    using namespace torch::optim;
    const double rate = recipe.learning_rate;
    switch (recipe.optimiser) {
        case Recipe::Optimiser::Sgd:
            return made<SGD>(groups, SGDOptions(rate).momentum(recipe.momentum));
        case Recipe::Optimiser::RmsProp:
            return made<RMSprop>(groups, RMSpropOptions(rate).momentum(recipe.momentum));
        case Recipe::Optimiser::Adam:
            return made<Adam>(groups, AdamOptions(rate));
        case Recipe::Optimiser::AdamW:
            break;
    }
    return made<AdamW>(groups, AdamWOptions(rate));
}

}  // namespace

TrainingState::TrainingState(const Recipe& recipe, std::uint64_t seed)
    : network((torch::manual_seed(seed), buildNetwork(recipe))), average(network.deepcopy()) {
    const std::vector<Group> groups = groupsOf(network, recipe);
    optimiser = makeOptimiser(groups, recipe);
    for (const Group& group : groups) {
        peaks_.push_back(group.peak);
    }
}

void TrainingState::setRate(double share) {
    for (std::size_t i = 0; i < peaks_.size(); ++i) {
        optimiser->param_groups()[i].options().set_lr(peaks_[i] * share);
    }
}

std::vector<torch::Tensor> TrainingState::learning(std::size_t member) const {
    std::vector<torch::Tensor> found;
    for (const auto& [name, parameter] : network.named_parameters()) {
        if (parameter.requires_grad() &&
            (belongsTo(name, "m", member, '_') || belongsTo(name, "head", member, '_') ||
             belongsTo(name, "base", member, '.'))) {
            found.push_back(parameter);
        }
    }
    return found;
}

void TrainingState::follow(double decay) {
    torch::NoGradGuard no_gradients;
    double rate = 1;
    if (decay >= 0) {
        ++steps_done;
        // Short at first, so that the mean is not of the random start.
        rate = 1 - std::min(decay, (1.0 + steps_done) / (10.0 + steps_done));
    }
    forEachPair(average, network, [rate](torch::Tensor& mean, const torch::Tensor& now) {
        if (mean.is_floating_point()) {
            mean.lerp_(now, rate);
        }
    });
}

void TrainingState::takeWeights(const std::string& pack) {
    torch::jit::Module other = torch::jit::load(pack, torch::kCPU);
    other.to(torch::kFloat);
    std::map<std::string, torch::Tensor> theirs;
    for (const auto& [name, value] : other.named_parameters()) {
        theirs[name] = value;
    }
    for (const auto& [name, value] : other.named_buffers()) {
        theirs[name] = value;
    }
    torch::NoGradGuard no_gradients;
    const auto take = [&theirs](const std::string& name, torch::Tensor into) {
        const auto found = theirs.find(name);
        if (name.starts_with("familiar_")) {
            return;  // measured anew
        }
        if (found == theirs.end() || found->second.sizes() != into.sizes()) {
            throw UnusableRecipe("the pack is of another network than the recipe's: " + name);
        }
        into.copy_(found->second);
    };
    for (const auto& [name, value] : average.named_parameters()) {
        take(name, value);
    }
    for (const auto& [name, value] : average.named_buffers()) {
        take(name, value);
    }
}

void TrainingState::judge(double validation_loss) {
    if (!best || validation_loss < best_loss) {
        best = average.deepcopy();
        best_loss = validation_loss;
        best_epoch = epochs_done;
    }
}

void TrainingState::save(const std::string& path, const std::string& fingerprint) {
    torch::serialize::OutputArchive archive;
    archive.write("fingerprint", fingerprint);
    archive.write("epochs_done", torch::tensor(epochs_done));
    archive.write("steps_done", torch::tensor(steps_done));
    archive.write("log", QJsonDocument(log).toJson(QJsonDocument::Compact).toStdString());
    int index = 0;
    forEachPair(average, network, [&](torch::Tensor& mean, const torch::Tensor& now) {
        archive.write("average" + std::to_string(index), mean);
        archive.write("network" + std::to_string(index++), now);
    });
    archive.write("best_epoch", torch::tensor(best ? best_epoch : 0));
    if (best) {
        archive.write("best_loss", torch::tensor(best_loss, torch::kDouble));
        index = 0;
        forEachPair(*best, network, [&](const torch::Tensor& kept, const torch::Tensor&) {
            archive.write("best" + std::to_string(index++), kept);
        });
    }
    torch::serialize::OutputArchive optimiser_archive;
    optimiser->save(optimiser_archive);
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
    const auto read = [&archive](const char* name, int index, torch::Tensor& into) {
        torch::Tensor kept;
        archive.read(name + std::to_string(index), kept);
        into.copy_(kept);
    };
    int index = 0;
    forEachPair(average, network, [&](torch::Tensor& mean, torch::Tensor& now) {
        read("average", index, mean);
        read("network", index++, now);
    });
    archive.read("best_epoch", number);
    best_epoch = number.item<int>();
    if (best_epoch > 0) {
        archive.read("best_loss", number);
        best_loss = number.item<double>();
        best = average.deepcopy();
        index = 0;
        forEachPair(*best, network, [&](torch::Tensor& kept, const torch::Tensor&) {
            read("best", index++, kept);
        });
    }
    torch::serialize::InputArchive optimiser_archive;
    archive.read("optimiser", optimiser_archive);
    optimiser->load(optimiser_archive);
    return true;
}

}  // namespace lucency
