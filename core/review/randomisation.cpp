#include "core/review/randomisation.h"

#include "core/explain/rank.h"
#include "core/review/model_functions.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

namespace lucency {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Randomisation)
};

constexpr std::array kShares{1.0 / 3, 2.0 / 3, 1.0};
constexpr double kAlike = 0.5;

std::vector<double> sizes(std::vector<double> weights) {
    std::transform(weights.begin(), weights.end(), weights.begin(),
                   [](double weight) { return std::abs(weight); });
    return weights;
}

}  // namespace

double Randomisation::Step::likeness() const {
    return std::max(correlation, size_correlation);
}

bool Randomisation::mapChanges() const {
    return !steps.empty() && steps.back().likeness() <= kAlike;
}

Result<Randomisation> checkRandomisation(const ModelInput& input, const Attribution& original,
                                         const Classifier& classifier,
                                         const ExplainParameters& parameters, std::stop_token stop,
                                         const ProgressCallback& progress) {
    const std::vector<double> weights = plainWeights(original);
    ExplainParameters as_before = parameters;
    as_before.max_samples = std::max(original.samples, 1);
    Randomisation result;
    for (const double share : kShares) {
        const auto scrambled = classifier.scrambled(share, parameters.seed);
        if (!scrambled) {
            return scrambled.error();
        }
        const auto before = std::int64_t(result.steps.size());
        ProgressCallback of_all;
        if (progress) {
            of_all = [&, before](std::int64_t done, std::int64_t total) {
                progress(before * total + done, std::int64_t(kShares.size()) * total);
            };
        }
        const auto map =
            explain(input, original.superpixels, original.label,
                    modelFunctions(**scrambled, original.label), as_before, stop, of_all);
        if (!map) {
            return map.error();
        }
        const std::vector<double> other = plainWeights(*map);
        result.steps.push_back({share, spearmanCorrelation(weights, other),
                                spearmanCorrelation(sizes(weights), sizes(other))});
    }
    return result;
}

QString randomisationSentence(const Randomisation& randomisation) {
    const QString correlation = QLocale().toString(randomisation.steps.back().likeness(), 'f', 2);
    return (randomisation.mapChanges()
                ? Words::tr(
                      "The map changes when the network's weights are shuffled (rank correlation "
                      "%1): it shows what this network has learned.")
                : Words::tr("The map does not change when the network's weights are shuffled (rank "
                            "correlation %1): it shows the film more than what the network has "
                            "learned."))
        .arg(correlation);
}

}  // namespace lucency
