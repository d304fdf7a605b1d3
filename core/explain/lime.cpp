#include "core/explain/lime.h"

#include "core/explain/perturbation.h"
#include "core/explain/sampling.h"
#include "core/explain/surrogate.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace lucency {

namespace {

using Clock = std::chrono::steady_clock;

constexpr int kFirstFit = 64;  // samples; then at each doubling
constexpr int kMostSamples = 100'000;
constexpr int kMostBatch = 4096;
constexpr auto kPartialPause = std::chrono::milliseconds(100);

double millisecondsSince(Clock::time_point start) {
    return std::chrono::duration<double, std::milli>(Clock::now() - start).count();
}

QString complaint(const ExplainParameters& parameters, const PredictFunction& predict) {
    const int wanted = parameters.samples > 0 ? parameters.samples : parameters.max_samples;
    if (!predict) {
        return QStringLiteral("no predict function");
    }
    if (parameters.samples < 0 || wanted < 1 || wanted > kMostSamples) {
        return QStringLiteral("samples must be 1 to %1").arg(kMostSamples);
    }
    if (parameters.batch < 1 || parameters.batch > kMostBatch) {
        return QStringLiteral("batch must be 1 to %1").arg(kMostBatch);
    }
    if (!(parameters.kernel_width > 0) || !(parameters.alpha >= 0) ||
        !std::isfinite(parameters.alpha)) {
        return QStringLiteral("the kernel width must be positive and alpha not negative");
    }
    return {};
}

/// What has been asked of the network so far.
struct Answers {
    std::vector<std::uint8_t> masks;  // samples x regions
    std::vector<double> probabilities;
    std::vector<double> sample_weights;
    std::vector<int> draws;
};

/// Fits what is there and writes it into the map; notes the change at the doublings.
void refit(Attribution& map, const Answers& answers, const std::vector<int>& seen,
           const ExplainParameters& parameters) {
    const auto start = Clock::now();
    const Surrogate fit = fitSurrogate(answers.masks, int(seen.size()), answers.probabilities,
                                       answers.sample_weights, parameters.alpha, answers.draws);
    double change = 0;
    double length = 0;
    for (std::size_t region = 0; region < seen.size(); ++region) {
        RegionWeight& weight = map.weights[std::size_t(seen[region])];
        change += std::pow(fit.weights[region] - weight.weight, 2);
        length += std::pow(fit.weights[region], 2);
        weight.weight = fit.weights[region];
        weight.low = fit.low[region];
        weight.high = fit.high[region];
    }
    if (map.samples > 0) {
        map.convergence.emplace_back(int(answers.probabilities.size()),
                                     length > 0 ? std::sqrt(change / length) : 0);
    }
    map.samples = int(answers.probabilities.size());
    map.intercept = fit.intercept;
    map.r2 = fit.r2;
    map.converged = hasConverged(map);
    map.trust = assessTrust(map);
    map.milliseconds.fit += millisecondsSince(start);
}

Attribution emptyMap(const Superpixels& superpixels, const QString& label,
                     const ExplainParameters& parameters) {
    Attribution map;
    map.method = QStringLiteral("lime");
    map.label = label;
    map.superpixels = superpixels;
    for (const std::uint16_t id : superpixels.ids) {
        map.weights.push_back({id, 0, 0, 0});
    }
    map.seed = parameters.seed;
    map.fill = fillName(parameters.fill);
    map.design = designName(parameters.design);
    return map;
}

}  // namespace

Result<Attribution> explainWithLime(const ModelInput& input, const Superpixels& superpixels,
                                    const QString& label, const PredictFunction& predict,
                                    const ExplainParameters& parameters, std::stop_token stop,
                                    const ProgressCallback& progress, const PartialMap& partial) {
    const auto start = Clock::now();
    if (const QString wrong = complaint(parameters, predict); !wrong.isEmpty()) {
        return {ErrorCode::InvalidArgument, wrong};
    }
    const Result<Perturbation> made = Perturbation::make(input, superpixels, parameters.fill);
    if (!made) {
        return made.error();
    }
    const Perturbation& perturbation = made.value();
    const std::size_t regions = perturbation.seen().size();
    const int most = parameters.samples > 0 ? parameters.samples : parameters.max_samples;

    Attribution map = emptyMap(superpixels, label, parameters);
    MaskSequence sequence(parameters.design, int(regions), parameters.seed);
    std::vector<float> batch(std::size_t(std::min(parameters.batch, most)) *
                             perturbation.filmSize());
    Answers answers;
    auto last_partial = start - kPartialPause;
    int next_fit = std::min(kFirstFit, most);
    for (int done = 0; done < most;) {
        if (stop.stop_requested()) {
            return {ErrorCode::Cancelled, {}};
        }
        const int count = std::min(parameters.batch, next_fit - done);
        for (int copy = 0; copy < count; ++copy) {
            answers.masks.resize(answers.masks.size() + regions);
            const std::span<std::uint8_t> mask = std::span(answers.masks).last(regions);
            answers.draws.push_back(sequence.next(mask));
            answers.sample_weights.push_back(
                limeSampleWeight(std::accumulate(mask.begin(), mask.end(), 0), int(regions),
                                 parameters.kernel_width));
            perturbation.compose(
                mask, std::span(batch).subspan(std::size_t(copy) * perturbation.filmSize(),
                                               perturbation.filmSize()));
        }
        const auto asked = Clock::now();
        const Result<std::vector<double>> answer = predict(
            std::span<const float>(batch).first(std::size_t(count) * perturbation.filmSize()),
            count);
        map.milliseconds.forward += millisecondsSince(asked);
        if (!answer) {
            return answer.error();
        }
        if (answer->size() != std::size_t(count) ||
            !std::all_of(answer->begin(), answer->end(),
                         [](double probability) { return std::isfinite(probability); })) {
            return {ErrorCode::ModelFailed,
                    QStringLiteral("the model did not answer every film with a number")};
        }
        answers.probabilities.insert(answers.probabilities.end(), answer->begin(), answer->end());
        done += count;
        if (progress) {
            progress(done, most);
        }
        if (done < next_fit) {
            continue;
        }
        refit(map, answers, perturbation.seen(), parameters);
        map.milliseconds.total = millisecondsSince(start);
        if (done == most || (parameters.samples == 0 && map.converged)) {
            break;
        }
        next_fit = std::min(2 * next_fit, most);
        if (partial && Clock::now() - last_partial >= kPartialPause) {
            last_partial = Clock::now();
            partial(map);
        }
    }
    return map;
}

}  // namespace lucency
