#include "core/model/torch_classifier.h"

#include "core/base/memory.h"
#include "core/base/places.h"
#include "core/base/sha256.h"

#include <ATen/Parallel.h>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <torch/csrc/jit/passes/tensorexpr_fuser.h>
#include <torch/script.h>
#include <torch/version.h>

#include <cmath>
#include <mutex>
#include <sstream>
#include <thread>

namespace lucency {

namespace {

constexpr const char* card_file = "model.json";

QString firstLine(const std::exception& exception) {
    return QString::fromUtf8(exception.what()).section(QLatin1Char('\n'), 0, 0).left(200);
}

/// A pack's bytes read once: what is hashed is what runs.
struct PackFile {
    QByteArray bytes;
    QByteArray card;  ///< beside the pack, or empty
};

Result<PackFile> readPack(const QString& path) {
    QFile file(path);
    if (!file.exists()) {
        return Error{ErrorCode::ModelNotFound, {}};
    }
    constexpr qint64 most = 2'147'483'648;
    if (!QFileInfo(path).isFile() || file.size() > most || !file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::ModelUnreadable, file.errorString()};
    }
    PackFile pack;
    pack.bytes = file.readAll();
    const QFileInfo info(path);
    QFile beside(info.dir().filePath(info.completeBaseName() + QStringLiteral(".json")));
    if (beside.open(QIODevice::ReadOnly)) {
        pack.card = beside.read(16 * 1024 * 1024);
    }
    return pack;
}

/// Scores of each label as logits: shifts common to a row do not matter.
torch::Tensor labelLogits(torch::Tensor outputs, const ModelCard& card) {
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

class TorchClassifier : public Classifier {
public:
    TorchClassifier(torch::jit::Module network, bool examines, ModelCard card,
                    ModelIdentity identity)
        : network_(std::move(network)),
          examines_(examines),
          card_(std::move(card)),
          identity_(std::move(identity)) {}

    const ModelCard& card() const override { return card_; }
    const ModelIdentity& identity() const override { return identity_; }

    Result<RawOpinion> run(std::span<const float> batch, int count) const override {
        const std::scoped_lock lock(mutex_);
        try {
            return ask(batch, count);
        } catch (const std::exception& exception) {
            return Error{ErrorCode::ModelFailed, firstLine(exception)};
        }
    }

    /// As run(), for the trial: throws c10::Error.
    Result<RawOpinion> ask(std::span<const float> batch, int count) const {
        const c10::InferenceMode inference;
        const InputSpec& spec = card_.input;
        const torch::Tensor input =
            torch::from_blob(const_cast<float*>(batch.data()),
                             {count, spec.channels, spec.height, spec.width}, torch::kFloat);
        RawOpinion opinion;
        torch::Tensor outputs;
        if (examines_) {
            const auto both = network_.get_method("examine")({input}).toTuple();
            outputs = both->elements()[0].toTensor();
            const torch::Tensor distances =
                both->elements()[1].toTensor().to(torch::kDouble).contiguous();
            opinion.unfamiliarity.assign(distances.data_ptr<double>(),
                                         distances.data_ptr<double>() + count);
        } else {
            outputs = network_.get_method("forward")({input}).toTensor();
        }
        if (outputs.dim() == 1 && outputs.size(0) == count) {
            outputs = outputs.unsqueeze(1);
        }
        const auto labels = static_cast<int64_t>(card_.labels.size());
        if (outputs.dim() != 2 || outputs.size(0) != count ||
            (outputs.size(1) != labels && !(labels == 2 && outputs.size(1) == 1))) {
            std::ostringstream shape;
            shape << outputs.sizes();
            return Error{ErrorCode::ModelContradictsCard,
                         QStringLiteral("the network answers %1 films with a tensor of %2, the "
                                        "card names %3 labels")
                             .arg(count)
                             .arg(QString::fromStdString(shape.str()))
                             .arg(labels)};
        }
        if (!torch::isfinite(outputs).all().item<bool>()) {
            return Error{ErrorCode::ModelFailed,
                         QStringLiteral("the network answers with numbers that are not finite")};
        }
        if (card_.outputs == ModelCard::Outputs::Probabilities &&
            (outputs.min().item<double>() < -1e-4 || outputs.max().item<double>() > 1 + 1e-4)) {
            return Error{ErrorCode::ModelContradictsCard,
                         QStringLiteral("the card says probabilities, the network answers with "
                                        "numbers outside 0..1")};
        }
        readLogits(labelLogits(outputs, card_), opinion);
        return opinion;
    }

private:
    /// z of the positive label against the others together (docs/cli.md).
    void readLogits(const torch::Tensor& logits, RawOpinion& opinion) const {
        const auto positive = static_cast<int64_t>(card_.labels.indexOf(card_.positive_label));
        torch::Tensor others = logits.clone();
        others.select(1, positive).fill_(-std::numeric_limits<double>::infinity());
        const torch::Tensor z =
            (logits.select(1, positive) - torch::logsumexp(others, 1)).contiguous();
        opinion.logits.assign(z.data_ptr<double>(), z.data_ptr<double>() + z.size(0));
        if (card_.labels.size() > 2) {
            const torch::Tensor shares = torch::softmax(others, 1).contiguous();
            for (int64_t film = 0; film < shares.size(0); ++film) {
                const double* row = shares.data_ptr<double>() + film * shares.size(1);
                opinion.other_shares.emplace_back(row, row + shares.size(1));
            }
        }
    }

    mutable torch::jit::Module network_;
    bool examines_;
    ModelCard card_;
    ModelIdentity identity_;
    mutable std::mutex mutex_;
};

/// Two films of noise under a fixed seed: enough to see shapes, NaN, and a card that lies.
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

/// Frozen and fused for inference where that leaves the answers alone, else as it was.
torch::jit::Module optimised(const torch::jit::Module& network, bool examines,
                             const InputSpec& spec) {
    const std::vector<std::string> methods =
        examines ? std::vector<std::string>{"examine"} : std::vector<std::string>{};
    try {
        torch::jit::Module fast = torch::jit::freeze(network.clone(), methods);
#if TORCH_VERSION_MAJOR < 2
        // From 2 on this adds in oneDNN's own layout, and oneDNN 3.6 divides by zero there on
        // virtual machines that do not tell the size of the processor's caches.
        fast = torch::jit::optimize_for_inference(fast, methods);
#endif
        const c10::InferenceMode inference;
        std::vector<float> batch = trialBatch(spec);
        const torch::Tensor input = torch::from_blob(
            batch.data(), {2, spec.channels, spec.height, spec.width}, torch::kFloat);
        torch::jit::Module plain = network;
        const std::string method = examines ? "examine" : "forward";
        const auto first = [&](torch::jit::Module& module) {
            const c10::IValue answer = module.get_method(method)({input});
            return answer.isTuple() ? answer.toTuple()->elements()[0].toTensor()
                                    : answer.toTensor();
        };
        if (torch::allclose(first(fast), first(plain), 1e-3, 1e-3)) {
            return fast;
        }
    } catch (const std::exception&) {
        // A network that cannot be optimised still runs.
    }
    return network;
}

Result<std::shared_ptr<const Classifier>> build(const PackFile& pack, int threads) {
    std::istringstream stream(pack.bytes.toStdString());
    torch::jit::ExtraFilesMap extra{{card_file, ""}};
    torch::jit::Module network;
    try {
        network = torch::jit::load(stream, torch::kCPU, extra);
    } catch (const std::exception& exception) {
        return Error{ErrorCode::ModelUnreadable, firstLine(exception)};
    }
    const QByteArray inside = QByteArray::fromStdString(extra[card_file]);
    const QByteArray& json = inside.isEmpty() ? pack.card : inside;
    if (json.isEmpty()) {
        return Error{ErrorCode::ModelCardMissing, {}};
    }
    Result<ModelCard> card = parseModelCard(json);
    if (!card) {
        return card.error();
    }
    ModelIdentity identity{card->name, card->version, sha256(pack.bytes)};
    setComputeThreads(threads);
    keepFreedMemory();
    try {
        network.eval();
        network.to(torch::kFloat);
        const bool examines = card->unfamiliarity_limit > 0 && network.find_method("examine");
        const InputSpec spec = card->input;
        auto classifier = std::make_shared<TorchClassifier>(optimised(network, examines, spec),
                                                            examines, *card, identity);
        const Result<RawOpinion> trial = classifier->ask(trialBatch(spec), 2);
        if (!trial) {
            return Error{ErrorCode::ModelContradictsCard, trial.error().detail};
        }
        return std::shared_ptr<const Classifier>(std::move(classifier));
    } catch (const std::exception& exception) {
        return Error{ErrorCode::ModelContradictsCard,
                     QStringLiteral("the network does not run on a film of %1 x %2 px in %3 "
                                    "channels: %4")
                         .arg(card->input.width)
                         .arg(card->input.height)
                         .arg(card->input.channels)
                         .arg(firstLine(exception))};
    }
}

}  // namespace

void setComputeThreads(int threads) {
    // Debian's LibTorch 2.6 compiles fused kernels with an LLVM that does not come to an end.
    torch::jit::setTensorExprFuserEnabled(false);
    const int asked = threads > 0 ? threads : qEnvironmentVariableIntValue("OMP_NUM_THREADS");
    const auto cores = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    at::set_num_threads(asked > 0 ? asked : cores);
}

QString shippedPack() {
    return shippedFile(QStringLiteral("models/lucency.pt"));
}

Result<std::shared_ptr<const Classifier>> loadTorchClassifier(const QString& path, int threads) {
    const Result<PackFile> pack = readPack(path);
    if (!pack) {
        return pack.error();
    }
    try {
        return build(*pack, threads);
    } catch (const std::exception& exception) {
        return Error{ErrorCode::ModelUnreadable, firstLine(exception)};
    }
}

}  // namespace lucency
