#include "core/model/torch_windows.h"

#include <QThreadPool>

#include <latch>
#include <mutex>
#include <sstream>

namespace lucency {

namespace {

constexpr int least_films_a_thread = 2;

template <typename T>
void append(std::vector<T>& all, std::vector<T>&& some) {
    all.insert(all.end(), std::make_move_iterator(some.begin()),
               std::make_move_iterator(some.end()));
}

void append(RawOpinion& all, RawOpinion&& some) {
    append(all.logits, std::move(some.logits));
    append(all.unfamiliarity, std::move(some.unfamiliarity));
    append(all.other_shares, std::move(some.other_shares));
    append(all.members, std::move(some.members));
}

void append(InputGradients& all, InputGradients&& some) {
    append(all.probabilities, std::move(some.probabilities));
    append(all.gradients, std::move(some.gradients));
}

class TorchClassifier : public Classifier {
public:
    TorchClassifier(TorchNetwork network, int threads)
        : network_(std::move(network)), fast_(optimised(network_)) {
        threads_.setMaxThreadCount(threads);
        threads_.setExpiryTimeout(-1);
    }

    const ModelCard& card() const override { return network_.card; }
    const ModelIdentity& identity() const override { return network_.identity; }

    Result<RawOpinion> run(std::span<const float> batch, int count) const override {
        const std::size_t film = batch.size() / std::size_t(std::max(count, 1));
        return guarded([&] {
            return together<RawOpinion>(ErrorCode::ModelFailed, count,
                                        [&](int, int first, int films) {
                                            return ask(part(batch, film, first, films), films);
                                        });
        });
    }

    Result<InputGradients> inputGradients(std::span<const float> batch, int count,
                                          int label) const override {
        const std::size_t film = batch.size() / std::size_t(std::max(count, 1));
        return guarded([&] {
            const NetworkGraph& network = graph();
            return together<InputGradients>(
                ErrorCode::MethodUnavailable, count, [&](int, int first, int films) {
                    return lucency::inputGradients(network, card(), part(batch, film, first, films),
                                                   films, label);
                });
        });
    }

    Result<FeatureMaps> featureMaps(std::span<const float> film, int label) const override {
        return guarded([&] {
            return caught(ErrorCode::MethodUnavailable,
                          [&] { return lucency::featureMaps(graph(), card(), film, label); });
        });
    }

    Result<RawOpinion> runChanged(std::span<const float> film,
                                  std::span<const ChangedWindow> windows) const override {
        return guarded([&] {
            const NetworkGraph& network = graph();
            changed_.resize(std::size_t(threads_.maxThreadCount()));
            return together<RawOpinion>(
                ErrorCode::MethodUnavailable, int(windows.size()),
                [&](int thread, int first, int some) {
                    auto& changed = changed_[std::size_t(thread)];
                    if (!changed) {
                        changed = std::make_unique<ChangedRun>(network);
                    }
                    return askChanged(*changed, film,
                                      windows.subspan(std::size_t(first), std::size_t(some)));
                });
        });
    }

    Result<std::shared_ptr<const Classifier>> scrambled(double share,
                                                        std::uint64_t seed) const override {
        return guarded([&] {
            return caught(
                ErrorCode::MethodUnavailable, [&]() -> Result<std::shared_ptr<const Classifier>> {
                    auto module = scrambledCopy(network_, share, seed);
                    if (!module) {
                        return module.error();
                    }
                    TorchNetwork copy = network_;
                    copy.module = *module;
                    return makeTorchClassifier(std::move(copy), threads_.maxThreadCount());
                });
        });
    }

    /// As run(), for the trial: throws c10::Error.
    Result<RawOpinion> ask(std::span<const float> batch, int count) const {
        const c10::InferenceMode inference;
        const torch::Tensor films = inputTensor(batch, count, card().input);
        return opinionOf(fast_.get_method(network_.method())({films}), count);
    }

private:
    static std::span<const float> part(std::span<const float> batch, std::size_t film, int first,
                                       int films) {
        return batch.subspan(std::size_t(first) * film, std::size_t(films) * film);
    }

    /// Each thread takes a share of the films, work(thread, first, films), and computes alone.
    /// LibTorch's own threads share every operation and wait for each other after it, busily: where
    /// the machine does other work too, a film then takes a hundred times as long.
    template <typename Answer, typename Work>
    Result<Answer> together(ErrorCode code, int count, const Work& work) const {
        const int parts = std::min(threads_.maxThreadCount(), count / least_films_a_thread);
        if (parts < 2) {
            return caught(code, [&] { return work(0, 0, count); });
        }
        std::vector<Result<Answer>> answers(std::size_t(parts), Error{code, {}});
        std::latch done(parts);
        for (int thread = 0; thread < parts; ++thread) {
            const int first = count * thread / parts;
            const int films = count * (thread + 1) / parts - first;
            threads_.start([&, thread, first, films] {
                answers[std::size_t(thread)] =
                    caught(code, [&] { return work(thread, first, films); });
                done.count_down();
            });
        }
        done.wait();
        Answer all;
        for (Result<Answer>& answer : answers) {
            if (!answer) {
                return answer;
            }
            append(all, std::move(answer).value());
        }
        return all;
    }

    Result<RawOpinion> askChanged(ChangedRun& changed, std::span<const float> film,
                                  std::span<const ChangedWindow> windows) const {
        const auto answers = changed.run(film, windows, card().input);
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
                if (!some->members.empty()) {
                    all.members.resize(windows.size());
                    all.members[indices[i]] = std::move(some->members[i]);
                }
                if (!all.other_shares.empty()) {
                    all.other_shares[indices[i]] = std::move(some->other_shares[i]);
                }
            }
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
            if (answer.toTuple()->elements().size() > 2) {
                readMembers(answer.toTuple()->elements()[2].toTensor(), count, opinion);
            }
        }
        const torch::Tensor outputs = NetworkGraph::outputs(answer);
        if (auto fault = faultOf(outputs, count)) {
            return *fault;
        }
        readScores(outputs, opinion);
        return opinion;
    }

    template <typename Work>
    static auto caught(ErrorCode code, const Work& work) -> decltype(work()) {
        try {
            return work();
        } catch (const std::exception& exception) {
            return Error{code, firstLine(exception)};
        }
    }

    template <typename Work>
    auto guarded(const Work& work) const -> decltype(work()) {
        const std::scoped_lock lock(mutex_);
        return work();
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

    static void readMembers(const torch::Tensor& logits, int count, RawOpinion& opinion) {
        const torch::Tensor wide = logits.to(torch::kDouble).contiguous();
        if (wide.dim() != 2 || wide.size(0) != count) {
            return;
        }
        for (int64_t film = 0; film < count; ++film) {
            const double* row = wide.data_ptr<double>() + film * wide.size(1);
            opinion.members.emplace_back(row, row + wide.size(1));
        }
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
    mutable std::unique_ptr<NetworkGraph> graph_;               ///< made when first asked for
    mutable std::vector<std::unique_ptr<ChangedRun>> changed_;  ///< a thread each, likewise
    mutable std::mutex mutex_;
    mutable QThreadPool threads_;  ///< last: they end before what they use
};

}  // namespace

Result<std::shared_ptr<const Classifier>> makeTorchClassifier(TorchNetwork network, int threads) {
    const std::vector<float> trial_batch = trialBatch(network.card.input);
    auto classifier = std::make_shared<TorchClassifier>(std::move(network), threads);
    const Result<RawOpinion> trial = classifier->ask(trial_batch, 2);
    if (!trial) {
        return Error{ErrorCode::ModelContradictsCard, trial.error().detail};
    }
    return std::shared_ptr<const Classifier>(std::move(classifier));
}

}  // namespace lucency
