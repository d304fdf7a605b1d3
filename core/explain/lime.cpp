#include "core/explain/lime.h"

#include "core/explain/lime_limit.h"
#include "core/explain/methods.h"
#include "core/explain/refinement.h"
#include "core/explain/sampling.h"
#include "core/explain/surrogate.h"

#include <limits>
#include <numeric>

namespace lucency {

namespace {

/// Weighted least squares over all regions at once: as lime has it where lime's own masks are
/// asked for, else what that tends to.
class LinearEstimator : public Estimator {
public:
    /// An infinite `kernel_width`: all samples weigh the same.
    LinearEstimator(const ExplainParameters& parameters, int regions, double kernel_width,
                    double alpha)
        : sequence_(parameters.design, regions, parameters.seed),
          answers_(regions),
          kernel_width_(kernel_width),
          alpha_(alpha),
          to_limit_(parameters.design == Design::Hadamard) {}

    void draw(std::span<std::uint8_t> mask) override { draws_.push_back(sequence_.next(mask)); }

    void take(std::span<const std::uint8_t> mask, double probability) override {
        const double weight = limeSampleWeight(std::accumulate(mask.begin(), mask.end(), 0),
                                               answers_.regions(), kernel_width_);
        answers_.add(mask, probability, weight, draws_[std::size_t(answers_.size())]);
    }

    void estimate(Attribution& map, const std::vector<int>& seen) override {
        const Surrogate fit = to_limit_ ? fitLimeLimit(answers_, kernel_width_, alpha_)
                                        : fitSurrogate(answers_, alpha_);
        for (std::size_t region = 0; region < seen.size(); ++region) {
            RegionWeight& weight = map.weights[std::size_t(seen[region])];
            weight.weight = fit.weights[region];
            weight.low = fit.low[region];
            weight.high = fit.high[region];
        }
        map.intercept = fit.intercept;
        map.r2 = fit.r2;
        map.probability = answers_.probability(0);
    }

private:
    MaskSequence sequence_;
    MaskedAnswers answers_;
    double kernel_width_, alpha_;
    bool to_limit_;
    std::vector<int> draws_;
};

Result<Attribution> fitLine(Questioner& questioner, double kernel_width, double alpha) {
    const ExplainParameters& parameters = questioner.question().parameters;
    LinearEstimator estimator(parameters, questioner.regions(), kernel_width, alpha);
    return refine(questioner, questioner.blankMap(designName(parameters.design)), estimator);
}

}  // namespace

Result<Attribution> lime(Questioner& questioner) {
    const ExplainParameters& parameters = questioner.question().parameters;
    return fitLine(questioner, parameters.kernel_width, parameters.alpha);
}

Result<Attribution> rise(Questioner& questioner) {
    constexpr double kRidge = 1e-6;  // for as long as samples are fewer than regions
    return fitLine(questioner, std::numeric_limits<double>::infinity(), kRidge);
}

Result<Attribution> explainWithLime(const ModelInput& input, const Superpixels& superpixels,
                                    const QString& label, const PredictFunction& predict,
                                    const ExplainParameters& parameters, std::stop_token stop,
                                    const ProgressCallback& progress, const PartialMap& partial) {
    ExplainParameters by_lime = parameters;
    by_lime.method = Method::Lime;
    return explain(input, superpixels, label, {predict, {}, {}, {}}, by_lime, std::move(stop),
                   progress, partial);
}

}  // namespace lucency
