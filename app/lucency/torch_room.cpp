#include "app/lucency/torch_room.h"

#include "core/model/torch_classifier.h"

extern "C" Q_DECL_EXPORT void lucency_load_classifier(
    const QString& pack, lucency::Result<std::shared_ptr<const lucency::Classifier>>& loaded) {
    loaded = lucency::loadTorchClassifier(pack);
}

extern "C" Q_DECL_EXPORT void lucency_train(
    const lucency::DataSet& films, const lucency::TrainingParameters& parameters,
    std::stop_token stop, const std::function<void(const lucency::TrainingProgress&)>& progress,
    lucency::Result<lucency::TrainingSummary>& trained) {
    trained = lucency::train(films, parameters, std::move(stop), progress);
}
