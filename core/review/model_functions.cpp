#include "core/review/model_functions.h"

#include "core/model/prediction.h"

namespace lucency {

ModelFunctions modelFunctions(const Classifier& classifier, const QString& label) {
    const int index = int(classifier.card().labels.indexOf(label));
    const auto probabilities =
        [&classifier, index](const Result<RawOpinion>& opinion) -> Result<std::vector<double>> {
        if (!opinion) {
            return opinion.error();
        }
        return labelProbabilities(classifier.card(), *opinion, index);
    };
    return {
        .predict = [&classifier, probabilities](
                       std::span<const float> batch,
                       int count) { return probabilities(classifier.run(batch, count)); },
        .gradients = [&classifier, index](
                         std::span<const float> batch,
                         int count) { return classifier.inputGradients(batch, count, index); },
        .feature_maps =
            [&classifier, index](std::span<const float> film) {
                return classifier.featureMaps(film, index);
            },
        .predict_changed =
            [&classifier, probabilities](std::span<const float> film,
                                         std::span<const ChangedWindow> windows) {
                return probabilities(classifier.runChanged(film, windows));
            },
    };
}

}  // namespace lucency
