#include "ui/lab/comparison.h"

#include "core/review/model_functions.h"

namespace lucency {
namespace {

using Desk = AnalysisRunner::Desk;
using Letter = AnalysisRunner::Letter;

/// For each in turn, until the job is stopped.
template <typename Each>
AnalysisRunner::Job oneByOne(const Reading& reading, int count,
                             const ComparisonCallbacks& callbacks, Each each) {
    return [=](const Desk& desk) -> Result<Letter> {
        const auto model = desk.classifier();
        if (!model) {
            return model.error();
        }
        const ModelInput input = makeModelInput(reading.film, (*model)->card().input);
        for (int index = 0; index < count; ++index) {
            if (desk.stop.stop_requested()) {
                return Error{ErrorCode::Cancelled, {}};
            }
            const ProgressCallback progress = [&, index](std::int64_t done, std::int64_t total) {
                desk.post([=] { callbacks.progress(index, done, total); });
            };
            each(desk, **model, input, index, progress);
        }
        return Letter(callbacks.done);
    };
}

}  // namespace

void compareExplanations(AnalysisRunner& runner, const Reading& reading,
                         const std::vector<ExplainParameters>& explanations,
                         const ComparisonCallbacks& callbacks) {
    runner.run(oneByOne(reading, static_cast<int>(explanations.size()), callbacks,
                        [=](const Desk& desk, const Classifier& model, const ModelInput& input,
                            int index, const ProgressCallback& progress) {
                            const auto map = explain(
                                input, reading.attribution->superpixels, reading.prediction->label,
                                modelFunctions(model, reading.prediction->label),
                                explanations[static_cast<std::size_t>(index)], desk.stop, progress,
                                [&](const Attribution& partial) {
                                    desk.post([=] { callbacks.partial_map(index, partial); });
                                });
                            desk.post([=] { callbacks.map(index, map); });
                        }),
               callbacks.failed);
}

void measureMaps(AnalysisRunner& runner, const Reading& reading,
                 const std::vector<ExplainParameters>& explanations,
                 const std::vector<std::optional<Attribution>>& maps,
                 const ComparisonCallbacks& callbacks) {
    const auto measure = [=](const Desk& desk, const Classifier& model, const ModelInput& input,
                             std::size_t index,
                             const ProgressCallback& progress) -> Result<MeasuredFaith> {
        const Attribution& map = *maps[index];
        FaithParameters parameters;
        parameters.fill = fillFromName(map.fill).value_or(Fill::Mean);
        const auto faith = measureFaith(input, map, modelFunctions(model, map.label), parameters,
                                        desk.stop, progress);
        if (!faith) {
            return faith.error();
        }
        const auto randomisation =
            checkRandomisation(input, map, model, explanations[index], desk.stop, progress);
        if (!randomisation && randomisation.error().code != ErrorCode::MethodUnavailable) {
            return randomisation.error();
        }
        return MeasuredFaith{*faith, randomisation ? std::optional(*randomisation) : std::nullopt};
    };
    runner.run(oneByOne(reading, static_cast<int>(maps.size()), callbacks,
                        [=](const Desk& desk, const Classifier& model, const ModelInput& input,
                            int index, const ProgressCallback& progress) {
                            const auto at = static_cast<std::size_t>(index);
                            if (maps[at]) {
                                const auto measured = measure(desk, model, input, at, progress);
                                desk.post([=] { callbacks.measured(index, measured); });
                            }
                        }),
               callbacks.failed);
}

}  // namespace lucency
