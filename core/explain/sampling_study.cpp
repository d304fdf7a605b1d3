#include "core/explain/sampling_study.h"

#include "core/explain/faith.h"
#include "core/explain/rank.h"
#include "core/explain/remembered_answers.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace lucency {

namespace {

constexpr int kLimes = 1000;  // lime's own number of samples
constexpr int kTop = 5;
constexpr std::uint64_t kLimitSeed = 1'000'003;  // from the first seed: no limit holds the sample

double distance(const Attribution& map, const Attribution& limit) {
    double apart = 0;
    double length = 0;
    for (std::size_t region = 0; region < limit.weights.size(); ++region) {
        const double weight = limit.weights[region].weight;
        apart += std::pow(map.weights[region].weight - weight, 2);
        length += weight * weight;
    }
    return length > 0 ? std::sqrt(apart / length) : 0;
}

double jaccard(const Attribution& map, const Attribution& limit) {
    std::vector<int> one = topRegions(map, kTop);
    std::vector<int> other = topRegions(limit, kTop);
    std::sort(one.begin(), one.end());
    std::sort(other.begin(), other.end());
    std::vector<int> both;
    std::set_intersection(one.begin(), one.end(), other.begin(), other.end(),
                          std::back_inserter(both));
    return double(both.size()) / double(one.size() + other.size() - both.size());
}

double coverage(const Attribution& map, const Attribution& limit) {
    int held = 0;
    for (std::size_t region = 0; region < limit.weights.size(); ++region) {
        const double weight = limit.weights[region].weight;
        held += map.weights[region].low <= weight && weight <= map.weights[region].high ? 1 : 0;
    }
    return double(held) / double(limit.weights.size());
}

}  // namespace

int samplingStudyPasses(const SamplingStudyParameters& parameters, int regions) {
    const int numbers = int(parameters.samples.size());
    const int limits = parameters.limit_samples + parameters.limit_samples / 2;
    const int runs = parameters.seeds *
                     (std::max(parameters.samples.back(), kLimes) + parameters.samples.back());
    const int curves = 1 + parameters.seeds * (2 * numbers + 1);
    return limits + runs + curves * (regions - 1);
}

Result<SamplingStudy> studySampling(const ModelInput& input, const Superpixels& superpixels,
                                    const QString& label, const PredictFunction& predict,
                                    const SamplingStudyParameters& parameters, std::stop_token stop,
                                    const ProgressCallback& progress) {
    if (!predict || parameters.samples.empty() || parameters.samples.front() < 1 ||
        parameters.limit_samples < 2 || parameters.seeds < 1) {
        return {ErrorCode::InvalidArgument, QStringLiteral("nothing to study")};
    }
    const int passes = samplingStudyPasses(parameters, superpixels.count);
    std::int64_t done = 0;
    const PredictFunction counted = [&](std::span<const float> batch, int count) {
        auto answers = predict(batch, count);
        done += count;
        if (progress) {
            progress(std::min<std::int64_t>(done, passes), passes);
        }
        return answers;
    };
    ModelFunctions remembered;
    remembered.predict = rememberAnswers(counted);
    ModelFunctions plain;
    plain.predict = counted;

    const auto lime = [&](const ModelFunctions& model, Design design, int samples,
                          std::uint64_t seed) {
        ExplainParameters wanted;
        wanted.design = design;
        wanted.samples = samples;
        wanted.seed = seed;
        wanted.fill = parameters.fill;
        wanted.batch = parameters.batch;
        return explain(input, superpixels, label, model, wanted, stop);
    };
    const auto deletion = [&](const Attribution& map) -> Result<double> {
        FaithParameters wanted;
        wanted.fill = parameters.fill;
        wanted.batch = parameters.batch;
        wanted.insertion = false;
        wanted.random_orders = wanted.infidelity_samples = 0;
        const auto faith = measureFaith(input, map, remembered, wanted, stop);
        return faith ? Result<double>(faith->deletion_auc) : faith.error();
    };

    SamplingStudy study;
    study.regions = superpixels.count;
    const std::uint64_t limit_seed = parameters.seed + kLimitSeed;
    const auto limit = lime(plain, Design::Random, parameters.limit_samples, limit_seed);
    if (!limit) {
        return limit.error();
    }
    const auto own_limit = lime(plain, Design::Hadamard, parameters.limit_samples / 2, limit_seed);
    if (!own_limit) {
        return own_limit.error();
    }
    study.random_limit_error = relativeError(*limit);
    study.hadamard_limit_error = relativeError(*own_limit);
    study.limits_apart = distance(*own_limit, *limit);
    const auto limit_deletion = deletion(*limit);
    if (!limit_deletion) {
        return limit_deletion.error();
    }
    study.limit_deletion_auc = *limit_deletion;

    for (int number = 0; number < parameters.seeds; ++number) {
        const std::uint64_t seed = parameters.seed + std::uint64_t(number);
        for (const Design design : {Design::Random, Design::Hadamard}) {
            std::vector<int> sizes = parameters.samples;
            if (design == Design::Random && !std::count(sizes.begin(), sizes.end(), kLimes)) {
                sizes.insert(std::lower_bound(sizes.begin(), sizes.end(), kLimes), kLimes);
            }
            for (const int samples : sizes) {
                const auto map = lime(remembered, design, samples, seed);
                if (!map) {
                    return map.error();
                }
                const auto auc = deletion(*map);
                if (!auc) {
                    return auc.error();
                }
                const Attribution& own = design == Design::Random ? *limit : *own_limit;
                study.figures.push_back(
                    {design, samples, seed, kendallTau(plainWeights(*map), plainWeights(*limit)),
                     jaccard(*map, *limit), distance(*map, *limit), distance(*map, own),
                     coverage(*map, own), *auc, map->r2, map->trust});
                if (design == Design::Random && samples == kLimes) {
                    study.lime_deletion_auc += *auc / parameters.seeds;
                }
            }
        }
    }
    return study;
}

}  // namespace lucency
