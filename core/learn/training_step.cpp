#include "core/learn/training_step.h"

#include "core/learn/training_answers.h"
#include "core/model/torch_classifier.h"

#include <ATen/autocast_mode.h>
#include <torch/nn/functional/loss.h>
#include <torch/nn/utils/clip_grad.h>
#include <torch/optim/adamw.h>
#include <torch/version.h>

#include <cmath>

namespace lucency {

namespace {

/// Convolutions and products in bfloat16 for as long as it lives.
class HalfPrecision {
public:
    explicit HalfPrecision(bool on) : on_(on) {
        if (on_) {
            set(true);
        }
    }
    ~HalfPrecision() {
        if (on_) {
            at::autocast::clear_cache();
            set(false);
        }
    }
    HalfPrecision(const HalfPrecision&) = delete;
    HalfPrecision& operator=(const HalfPrecision&) = delete;

private:
    static void set(bool on) {
#if TORCH_VERSION_MAJOR < 2
        at::autocast::set_autocast_cpu_dtype(at::kBFloat16);
        at::autocast::set_cpu_enabled(on);
#else
        at::autocast::set_autocast_dtype(at::kCPU, at::kBFloat16);
        at::autocast::set_autocast_enabled(at::kCPU, on);
#endif
    }
    bool on_;
};

/// Mean over films and heads of the weighted log-loss.
torch::Tensor lossOf(const torch::Tensor& logits, const torch::Tensor& targets,
                     const torch::Tensor& weights) {
    namespace F = torch::nn::functional;
    return F::binary_cross_entropy_with_logits(
        logits, targets.expand_as(logits),
        F::BinaryCrossEntropyWithLogitsFuncOptions().weight(weights.expand_as(logits)));
}

torch::Tensor smoothed(const torch::Tensor& targets, double smoothing) {
    return targets * (1 - smoothing) + smoothing / 2;
}

std::string named(const char* method, std::size_t member) {
    return method + std::to_string(member);
}

void trainHead(torch::jit::Module& network, std::size_t member, const Recipe& recipe,
               const torch::Tensor& features, const torch::Tensor& targets,
               const torch::Tensor& weights) {
    const MemberRecipe& own = recipe.members[member];
    const std::string name = named("head", member);
    torch::Tensor weight = network.attr(name + "_weight").toTensor();
    torch::Tensor bias = network.attr(name + "_bias").toTensor();
    const double rate = own.learning_rate > 0 ? own.learning_rate : recipe.learning_rate;
    torch::optim::AdamW optimiser(
        std::vector{weight, bias},
        torch::optim::AdamWOptions(rate).weight_decay(recipe.weight_decay));
    constexpr int64_t batch = 256;
    network.train();
    for (int epoch = 0; epoch < own.head_epochs; ++epoch) {
        const torch::Tensor order = torch::randperm(features.size(0));
        for (int64_t begin = 0; begin < order.size(0); begin += batch) {
            const torch::Tensor part =
                order.narrow(0, begin, std::min(batch, order.size(0) - begin));
            optimiser.zero_grad();
            const torch::Tensor logits =
                network.get_method(name)({features.index_select(0, part)}).toTensor();
            lossOf(logits, smoothed(targets.index_select(0, part), recipe.label_smoothing),
                   weights.index_select(0, part))
                .backward();
            optimiser.step();
        }
    }
    optimiser.zero_grad();
}

}  // namespace

Result<std::vector<Teacher>> openTeachers(const Recipe& recipe) {
    std::vector<Teacher> teachers;
    for (const QString& pack : recipe.teachers) {
        Result<Teacher> teacher = loadTorchClassifier(pack, 1);
        if (!teacher) {
            return teacher.error();
        }
        const InputSpec& input = (*teacher)->card().input;
        if (input.width != recipe.size || input.height != recipe.size || input.channels != 1 ||
            input.normalisation != InputSpec::Normalisation::PerFilm) {
            return Error{ErrorCode::InvalidArgument,
                         QStringLiteral("a teacher has to take films of %1 px in one channel, "
                                        "normalised per film")
                             .arg(recipe.size)};
        }
        teachers.push_back(std::move(teacher).value());
    }
    return teachers;
}

TrainingStep::TrainingStep(TrainingState& state, const Recipe& recipe,
                           std::vector<Teacher> teachers)
    : state_(state), recipe_(recipe), teachers_(std::move(teachers)) {
    for (std::size_t member = 0; member < recipe.members.size(); ++member) {
        learning_.push_back(state.learning(member));
    }
#if defined(__x86_64__)
    can_halve_ = __builtin_cpu_supports("avx512bf16") != 0;
#endif
}

Result<torch::Tensor> TrainingStep::targetsOf(const Batch& batch) const {
    torch::Tensor targets = smoothed(batch.targets, recipe_.label_smoothing);
    if (teachers_.empty()) {
        return targets;
    }
    torch::Tensor taught = torch::zeros_like(targets, torch::kDouble);
    const std::span<const float> films(batch.films.data_ptr<float>(),
                                       static_cast<std::size_t>(batch.films.numel()));
    for (const Teacher& teacher : teachers_) {
        const Result<RawOpinion> opinion = teacher->run(films, static_cast<int>(targets.size(0)));
        if (!opinion) {
            return opinion.error();
        }
        taught += torch::tensor(opinion->logits, torch::kDouble).unsqueeze(1);
    }
    taught = torch::sigmoid(taught / static_cast<double>(teachers_.size())).to(torch::kFloat);
    return targets * (1 - recipe_.teacher_share) + taught * recipe_.teacher_share;
}

Result<double> TrainingStep::take(const Batch& batch) {
    const Result<torch::Tensor> targets = targetsOf(batch);
    if (!targets) {
        return targets.error();
    }
    state_.network.train();
    state_.optimiser->zero_grad();
    double sum = 0;
    for (std::size_t member = 0; member < recipe_.members.size(); ++member) {
        torch::Tensor features;
        {
            // LibTorch 1.13 cannot go back through the ReLU6 of a net to transfer from in bfloat16.
            const HalfPrecision half(can_halve_ && recipe_.precision == Recipe::Precision::Half &&
                                     recipe_.members[member].kind != MemberRecipe::Kind::Transfer);
            features = state_.network.get_method(named("body", member))({batch.films}).toTensor();
        }
        const torch::Tensor logits =
            state_.network.get_method(named("head", member))({features}).toTensor();
        const torch::Tensor loss = lossOf(logits, *targets, batch.weights);
        loss.backward();
        if (recipe_.clip_gradient > 0) {
            torch::nn::utils::clip_grad_norm_(learning_[member], recipe_.clip_gradient);
        }
        sum += loss.item<double>();
    }
    if (!std::isfinite(sum)) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("the loss is no number any more: a lower learning rate or "
                                    "clip_gradient may help")};
    }
    state_.optimiser->step();
    state_.follow(recipe_.averaging_decay);
    return sum;
}

bool trainHeads(TrainingState& state, const Recipe& recipe, const FilmCache& films,
                const torch::Tensor& weights, std::uint64_t seed,
                const std::function<bool(int done, int total)>& goes_on) {
    bool wished = false, going = true;
    for (std::size_t member = 0; member < recipe.members.size(); ++member) {
        if (recipe.members[member].head_epochs == 0) {
            continue;
        }
        wished = true;
        torch::manual_seed(mixed(seed, 0x68656164 + member));
        std::vector<torch::Tensor> features;
        const int total = static_cast<int>(films.films.size());
        for (const std::uint64_t draw : {std::uint64_t(0), mixed(seed, 0x66656174)}) {
            const int before = draw == 0 ? 0 : total;
            features.push_back(methodOf(
                state.network, named("body", member).c_str(), films, recipe, draw,
                [&](int done, int) { going = going && goes_on(before + done, 2 * total); }));
            if (!going) {
                return false;
            }
        }
        torch::Tensor targets = torch::empty({total, 1});
        for (int i = 0; i < total; ++i) {
            targets[i][0] = films.films[i].label == QLatin1String("PNEUMONIA") ? 1.0 : 0.0;
        }
        trainHead(state.network, member, recipe, torch::cat(features),
                  torch::cat({targets, targets}), torch::cat({weights, weights}));
    }
    if (wished) {
        state.restartAverage();
    }
    return true;
}

}  // namespace lucency
