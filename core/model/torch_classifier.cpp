#include "core/model/torch_windows.h"

#include <ATen/Parallel.h>
#include <QThreadPool>

#include <latch>
#include <mutex>
#include <sstream>

namespace lucency {

namespace {

constexpr int least_films_a_thread = 2;

void append(RawOpinion& all, RawOpinion&& some) {
    const auto move = [](auto& to, auto& from) {
        to.insert(to.end(), std::make_move_iterator(from.begin()),
                  std::make_move_iterator(from.end()));
    };
    move(all.logits, some.logits);
    move(all.unfamiliarity, some.unfamiliarity);
    move(all.other_shares, some.other_shares);
}

class TorchClassifier : public Classifier {
public:
    explicit TorchClassifier(TorchNetwork network)
        : network_(std::move(network)), fast_(optimised(network_)) {
        threads_.setMaxThreadCount(at::get_num_threads());
        threads_.setExpiryTimeout(-1);
    }

    const ModelCard& card() const override { return network_.card; }
    const ModelIdentity& identity() const override { return network_.identity; }

    Result<RawOpinion> run(std::span<const float> batch, int count) const override {
        return guarded(ErrorCode::ModelFailed, [&] { return askTogether(batch, count); });
    }

    Result<InputGradients> inputGradients(std::span<const float> batch, int count,
                                          int label) const override {
        return guarded(ErrorCode::MethodUnavailable, [&] {
            return lucency::inputGradients(graph(), card(), batch, count, label);
        });
    }

    Result<FeatureMaps> featureMaps(std::span<const float> film, int label) const override {
        return guarded(ErrorCode::MethodUnavailable,
                       [&] { return lucency::featureMaps(graph(), card(), film, label); });
    }

    Result<RawOpinion> runChanged(std::span<const float> film,
                                  std::span<const ChangedWindow> windows) const override {
        return guarded(ErrorCode::MethodUnavailable, [&]() -> Result<RawOpinion> {
            if (!changed_) {
                changed_ = std::make_unique<ChangedRun>(graph());
            }
            const auto answers = changed_->run(film, windows, card().input);
            if (answers.empty()) {
                return Error{ErrorCode::MethodUnavailable,
                             QStringLiteral("to compute only what changes does not pay")};
            }
            RawOpinion all;
            all.logits.resize(windows.size());
            all.unfamiliarity.resize(network_.examines ? windows.size() : 0);
            all.other_shares.resize(card().labels.size() > 2 ? windows.size() : 0);
            for (const auto& [indices, answer] : answers) {
                auto some = opinionOf(answer, int(indices.size()));
                if (!some) {
                    return some;
                }
                for (std::size_t i = 0; i < indices.size(); ++i) {
                    all.logits[indices[i]] = some->logits[i];
                    if (!all.unfamiliarity.empty()) {
                        all.unfamiliarity[indices[i]] = some->unfamiliarity[i];
                    }
                    if (!all.other_shares.empty()) {
                        all.other_shares[indices[i]] = std::move(some->other_shares[i]);
                    }
                }
            }
            return all;
        });
    }

    Result<std::shared_ptr<const Classifier>> scrambled(double share,
                                                        std::uint64_t seed) const override {
        return guarded(ErrorCode::MethodUnavailable,
                       [&]() -> Result<std::shared_ptr<const Classifier>> {
                           auto module = scrambledCopy(network_, share, seed);
                           if (!module) {
                               return module.error();
                           }
                           TorchNetwork copy = network_;
                           copy.module = *module;
                           return makeTorchClassifier(std::move(copy));
                       });
    }

    /// As run(), for the trial: throws c10::Error.
    Result<RawOpinion> ask(std::span<const float> batch, int count) const {
        const c10::InferenceMode inference;
        const torch::Tensor films = inputTensor(batch, count, card().input);
        return opinionOf(fast_.get_method(network_.method())({films}), count);
    }

private:
    /// Each thread takes a share of the films and computes alone. LibTorch's own threads share
    /// every operation and wait for each other after it, busily: where the machine does other work
    /// too, that takes several times as long.
    Result<RawOpinion> askTogether(std::span<const float> batch, int count) const {
        const int parts = std::min(threads_.maxThreadCount(), count / least_films_a_thread);
        if (parts < 2) {
            return ask(batch, count);
        }
        const std::size_t film = batch.size() / std::size_t(count);
        std::vector<Result<RawOpinion>> answers(std::size_t(parts),
                                                Error{ErrorCode::ModelFailed, {}});
        std::latch done(parts);
        for (int part = 0; part < parts; ++part) {
            const int first = count * part / parts;
            const int films = count * (part + 1) / parts - first;
            threads_.start([&, part, first, films] {
                thread_local const bool alone = [] {
                    at::set_num_threads(1);
                    return true;
                }();
                static_cast<void>(alone);
                try {
                    answers[std::size_t(part)] = ask(
                        batch.subspan(std::size_t(first) * film, std::size_t(films) * film), films);
                } catch (const std::exception& exception) {
                    answers[std::size_t(part)] =
                        Error{ErrorCode::ModelFailed, firstLine(exception)};
                }
                done.count_down();
            });
        }
        done.wait();
        RawOpinion all;
        for (Result<RawOpinion>& answer : answers) {
            if (!answer) {
                return answer.error();
            }
            append(all, std::move(answer).value());
        }
        return all;
    }

    Result<RawOpinion> opinionOf(const c10::IValue& answer, int count) const {
        const c10::InferenceMode inference;
        RawOpinion opinion;
        if (network_.examines) {
            const torch::Tensor distances =
                answer.toTuple()->elements()[1].toTensor().to(torch::kDouble).contiguous();
            opinion.unfamiliarity.assign(distances.data_ptr<double>(),
                                         distances.data_ptr<double>() + count);
        }
        const torch::Tensor outputs = NetworkGraph::outputs(answer);
        if (auto fault = faultOf(outputs, count)) {
            return *fault;
        }
        readScores(outputs, opinion);
        return opinion;
    }

    template <typename Work>
    auto guarded(ErrorCode code, const Work& work) const -> decltype(work()) {
        const std::scoped_lock lock(mutex_);
        try {
            return work();
        } catch (const std::exception& exception) {
            return Error{code, firstLine(exception)};
        }
    }

    const NetworkGraph& graph() const {
        if (!graph_) {
            graph_ = std::make_unique<NetworkGraph>(network_);
        }
        return *graph_;
    }

    std::optional<Error> faultOf(const torch::Tensor& outputs, int count) const {
        const auto labels = static_cast<int64_t>(card().labels.size());
        const int64_t columns = outputs.dim() == 1 ? 1 : (outputs.dim() == 2 ? outputs.size(1) : 0);
        if (columns == 0 || outputs.size(0) != count ||
            (columns != labels && !(labels == 2 && columns == 1))) {
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
        if (card().outputs == ModelCard::Outputs::Probabilities &&
            (outputs.min().item<double>() < -1e-4 || outputs.max().item<double>() > 1 + 1e-4)) {
            return Error{ErrorCode::ModelContradictsCard,
                         QStringLiteral("the card says probabilities, the network answers with "
                                        "numbers outside 0..1")};
        }
        return {};
    }

    void readScores(const torch::Tensor& outputs, RawOpinion& opinion) const {
        const auto positive = int(card().labels.indexOf(card().positive_label));
        const LabelScores scores = labelScores(outputs, card(), positive);
        const torch::Tensor z = scores.logit.contiguous();
        opinion.logits.assign(z.data_ptr<double>(), z.data_ptr<double>() + z.size(0));
        if (card().labels.size() > 2) {
            const torch::Tensor shares = scores.shares.contiguous();
            for (int64_t film = 0; film < shares.size(0); ++film) {
                const double* row = shares.data_ptr<double>() + film * shares.size(1);
                opinion.other_shares.emplace_back(row, row + shares.size(1));
            }
        }
    }

    TorchNetwork network_;
    mutable torch::jit::Module fast_;
    mutable std::unique_ptr<NetworkGraph> graph_;  ///< made when first asked for
    mutable std::unique_ptr<ChangedRun> changed_;  ///< made when first asked for
    mutable std::mutex mutex_;
    mutable QThreadPool threads_;  ///< last: they end before what they use
};

}  // namespace

Result<std::shared_ptr<const Classifier>> makeTorchClassifier(TorchNetwork network) {
    const std::vector<float> trial_batch = trialBatch(network.card.input);
    auto classifier = std::make_shared<TorchClassifier>(std::move(network));
    const Result<RawOpinion> trial = classifier->ask(trial_batch, 2);
    if (!trial) {
        return Error{ErrorCode::ModelContradictsCard, trial.error().detail};
    }
    return std::shared_ptr<const Classifier>(std::move(classifier));
}

}  // namespace lucency
