#include "core/explain/faith.h"

#include "core/explain/perturbation.h"
#include "core/explain/sampling.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>
#include <random>
#include <span>

namespace lucency {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Faith)
};

constexpr double kDeviations = 2;  // from random order, to be better than chance
constexpr double kNoticed = 0.02;  // of probability, less is no difference to a reader
constexpr int kMostOrders = 1000;
constexpr int kMostMasks = 100'000;
constexpr int kMostBatch = 4096;
constexpr std::uint64_t kOtherSeed =
    0x9E3779B97F4A7C15;  // so that no map is judged by its own masks

using Order = std::vector<std::size_t>;

/// Masks to ask about, a byte a region.
struct Masks {
    std::size_t regions;
    std::vector<std::uint8_t> bytes;

    int count() const { return int(bytes.size() / regions); }
    std::span<std::uint8_t> add(std::uint8_t value) {
        bytes.resize(bytes.size() + regions, value);
        return std::span(bytes).last(regions);
    }
    /// The masks on the way from all regions at `start` to all at its opposite.
    void addWalk(const Order& order, std::uint8_t start) {
        for (std::size_t step = 0; step <= order.size(); ++step) {
            const std::span<std::uint8_t> mask = add(start);
            for (std::size_t place = 0; place < step; ++place) {
                mask[order[place]] = std::uint8_t(1 - start);
            }
        }
    }
};

Result<std::vector<double>> ask(const Perturbation& perturbation, const Masks& masks,
                                const PredictFunction& predict, int batch_size,
                                const std::stop_token& stop, const ProgressCallback& progress) {
    const std::size_t film = perturbation.filmSize();
    const int total = masks.count();
    std::vector<float> batch(std::size_t(std::min(batch_size, total)) * film);
    std::vector<double> answers;
    for (int done = 0; done < total;) {
        if (stop.stop_requested()) {
            return {ErrorCode::Cancelled, {}};
        }
        const int count = std::min(batch_size, total - done);
        for (int copy = 0; copy < count; ++copy) {
            perturbation.compose(
                std::span(masks.bytes)
                    .subspan(std::size_t(done + copy) * masks.regions, masks.regions),
                std::span(batch).subspan(std::size_t(copy) * film, film));
        }
        const Result<std::vector<double>> answer =
            predict(std::span<const float>(batch).first(std::size_t(count) * film), count);
        if (!answer) {
            return answer.error();
        }
        if (answer->size() != std::size_t(count) ||
            !std::all_of(answer->begin(), answer->end(),
                         [](double probability) { return std::isfinite(probability); })) {
            return {ErrorCode::ModelFailed,
                    QStringLiteral("the model did not answer every film with a number")};
        }
        answers.insert(answers.end(), answer->begin(), answer->end());
        done += count;
        if (progress) {
            progress(done, total);
        }
    }
    return answers;
}

double area(std::span<const double> curve) {
    const double inner = std::accumulate(curve.begin(), curve.end(), 0.0);
    return (inner - (curve.front() + curve.back()) / 2) / double(curve.size() - 1);
}

Order randomOrder(std::size_t regions, std::mt19937_64& random) {
    Order order(regions);
    std::iota(order.begin(), order.end(), std::size_t{0});
    for (std::size_t last = regions - 1; last > 0; --last) {
        std::swap(order[last], order[((random() >> 32) * (last + 1)) >> 32]);
    }
    return order;
}

/// Infidelity of `weights` given the copies' masks and answers.
void judgeWeights(Faith& faith, const std::vector<double>& weights,
                  std::span<const std::uint8_t> masks, std::span<const double> answers,
                  double of_film) {
    double promised_squared = 0;
    double together = 0;
    double seen_squared = 0;
    for (std::size_t sample = 0; sample < answers.size(); ++sample) {
        double promised = 0;
        for (std::size_t region = 0; region < weights.size(); ++region) {
            promised += masks[sample * weights.size() + region] != 0 ? 0 : weights[region];
        }
        const double seen = of_film - answers[sample];
        faith.infidelity += (promised - seen) * (promised - seen);
        promised_squared += promised * promised;
        together += promised * seen;
        seen_squared += seen * seen;
    }
    const auto count = double(answers.size());
    faith.infidelity /= count;
    faith.blank_infidelity = seen_squared / count;
    faith.scale = promised_squared > 0 ? together / promised_squared : 0;
    faith.scaled_infidelity = std::max(0.0, (seen_squared - faith.scale * together) / count);
}

}  // namespace

bool Faith::hidesBetterThanChance() const {
    return deletion_auc < random_auc - std::max(kNoticed, kDeviations * random_deviation);
}

bool Faith::showsBetterThanChance() const {
    return insertion_auc > random_auc + std::max(kNoticed, kDeviations * random_deviation);
}

Result<Faith> measureFaith(const ModelInput& input, const Attribution& map,
                           const ModelFunctions& model, const FaithParameters& parameters,
                           std::stop_token stop, const ProgressCallback& progress) {
    if (!model.predict || map.weights.size() != std::size_t(map.superpixels.count) ||
        parameters.batch < 1 || parameters.batch > kMostBatch || parameters.random_orders < 0 ||
        parameters.random_orders > kMostOrders || parameters.random_orders % 2 != 0 ||
        parameters.infidelity_samples < 0 || parameters.infidelity_samples > kMostMasks) {
        return {ErrorCode::InvalidArgument,
                QStringLiteral("the map has not one weight a region, or a parameter is out of "
                               "range")};
    }
    const Result<Perturbation> made = Perturbation::make(input, map.superpixels, parameters.fill);
    if (!made) {
        return made.error();
    }
    const std::size_t regions = made->seen().size();
    std::vector<double> weights;
    for (const int label : made->seen()) {
        weights.push_back(map.weights[std::size_t(label)].weight);
    }
    Order order(regions);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return weights[a] > weights[b]; });

    Masks masks{regions, {}};
    masks.addWalk(order, 1);
    if (parameters.insertion) {
        masks.addWalk(order, 0);
    }
    std::mt19937_64 random(parameters.seed ^ kOtherSeed);
    for (int pair = 0; pair < parameters.random_orders / 2; ++pair) {
        const Order drawn = randomOrder(regions, random);
        masks.addWalk(drawn, 1);
        masks.addWalk({drawn.rbegin(), drawn.rend()}, 1);
    }
    const std::size_t walks = std::size_t(masks.count());
    MaskSequence coins(Design::Random, int(regions), parameters.seed ^ kOtherSeed);
    coins.next(masks.add(1));  // all-on: P(film), once more
    for (int sample = 0; sample < parameters.infidelity_samples; ++sample) {
        coins.next(masks.add(0));
    }
    const auto answered = ask(*made, masks, model.predict, parameters.batch, stop, progress);
    if (!answered) {
        return answered.error();
    }

    Faith faith;
    faith.samples = masks.count();
    const std::span<const double> answers(*answered);
    const std::size_t steps = regions + 1;
    const auto walk = [&](std::size_t number) { return answers.subspan(number * steps, steps); };
    faith.deletion.assign(walk(0).begin(), walk(0).end());
    faith.deletion_auc = area(faith.deletion);
    const std::size_t own_walks = parameters.insertion ? 2 : 1;
    if (parameters.insertion) {
        faith.insertion.assign(walk(1).begin(), walk(1).end());
        faith.insertion_auc = area(faith.insertion);
    }
    double sum = 0;
    double squares = 0;
    for (std::size_t number = own_walks; number * steps < walks; ++number) {
        const double auc = area(walk(number));
        sum += auc;
        squares += auc * auc;
    }
    if (const double orders = parameters.random_orders; orders > 0) {
        faith.random_auc = sum / orders;
        faith.random_deviation =
            std::sqrt(std::max(0.0, squares - sum * sum / orders) / (orders - 1));
    }
    if (parameters.infidelity_samples > 0) {
        judgeWeights(faith, weights, std::span(masks.bytes).subspan((walks + 1) * regions),
                     answers.subspan(walks + 1), answers[walks]);
    }
    return faith;
}

QString faithSentence(const Faith& faith) {
    const bool hides = faith.hidesBetterThanChance();
    const bool shows = faith.showsBetterThanChance();
    return hides && shows
               ? Words::tr(
                     "What the map calls strongest is what the model uses: hiding it takes the "
                     "probability away, and showing it alone brings it back, faster than regions "
                     "in "
                     "random order.")
           : hides
               ? Words::tr(
                     "Hiding what the map calls strongest takes the probability away faster than "
                     "regions in random order, but showing it alone does not bring it back faster.")
           : shows
               ? Words::tr(
                     "Showing what the map calls strongest alone brings the probability back "
                     "faster "
                     "than regions in random order, but hiding it does not take it away faster.")
               : Words::tr(
                     "The map does no better than regions in random order: it does not show what "
                     "the "
                     "model uses.");
}

}  // namespace lucency
