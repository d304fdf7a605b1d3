#include "core/explain/fill_comparison.h"

#include "core/explain/rank.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <cstddef>

namespace lucency {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FillComparison)
};

constexpr double kAgree = 0.35;  // three pairs of regions in four in the same order, and more
constexpr double kDiffer = 0.7;

double relativeDistance(const std::vector<double>& one, const std::vector<double>& other) {
    double apart = 0;
    double length_of_one = 0;
    double length_of_other = 0;
    for (std::size_t region = 0; region < one.size(); ++region) {
        apart += (one[region] - other[region]) * (one[region] - other[region]);
        length_of_one += one[region] * one[region];
        length_of_other += other[region] * other[region];
    }
    const double length = (std::sqrt(length_of_one) + std::sqrt(length_of_other)) / 2;
    return length > 0 ? std::sqrt(apart) / length : 0;
}

}  // namespace

FillComparison compareMaps(std::vector<Attribution> maps) {
    FillComparison comparison;
    std::vector<std::vector<double>> weights;
    for (const Attribution& map : maps) {
        weights.push_back(plainWeights(map));
    }
    int pairs = 0;
    for (std::size_t one = 0; one < weights.size(); ++one) {
        for (std::size_t other = 0; other < one; ++other) {
            comparison.disagreement += 1 - kendallTau(weights[one], weights[other]);
            comparison.distance += relativeDistance(weights[one], weights[other]);
            ++pairs;
        }
    }
    comparison.disagreement /= pairs;
    comparison.distance /= pairs;
    comparison.maps = std::move(maps);
    return comparison;
}

Result<FillComparison> compareFills(const ModelInput& input, const Superpixels& superpixels,
                                    const QString& label, const ModelFunctions& model,
                                    const ExplainParameters& parameters, std::stop_token stop,
                                    const ProgressCallback& progress) {
    std::vector<Attribution> maps;
    for (const Fill fill : kComparedFills) {
        ExplainParameters with_fill = parameters;
        with_fill.fill = fill;
        const auto before = std::int64_t(maps.size());
        ProgressCallback of_all;
        if (progress) {
            of_all = [&, before](std::int64_t done, std::int64_t total) {
                progress(before * total + done, std::int64_t(kComparedFills.size()) * total);
            };
        }
        auto map = explain(input, superpixels, label, model, with_fill, stop, of_all);
        if (!map) {
            return map.error();
        }
        maps.push_back(std::move(map).value());
    }
    return compareMaps(std::move(maps));
}

QString fillSentence(const FillComparison& comparison) {
    const QString text =
        comparison.disagreement < kAgree ? Words::tr(
                                               "The map hardly depends on what stands in for a "
                                               "hidden region: two fills put %1 % of "
                                               "the pairs of regions in the same order.")
        : comparison.disagreement < kDiffer
            ? Words::tr(
                  "The map depends in part on what stands in for a hidden region: two fills put %1 "
                  "% "
                  "of the pairs of regions in the same order.")
            : Words::tr(
                  "The map depends on what stands in for a hidden region: two fills put only %1 % "
                  "of "
                  "the pairs of regions in the same order, where chance gives 50.");
    // tau = concordant less discordant shares.
    return text.arg(QLocale().toString(100 * (1 - comparison.disagreement / 2), 'f', 0));
}

}  // namespace lucency
