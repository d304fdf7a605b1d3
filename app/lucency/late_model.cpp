#include "app/lucency/late_model.h"

#include "app/lucency/torch_room.h"

#include <QCoreApplication>
#include <QLibrary>

namespace lucency {

namespace {

/// The function of that name, or null; `fault` says why.
QFunctionPointer resolved(const char* name, QString& fault) {
    QLibrary library(QCoreApplication::applicationDirPath() +
                     QStringLiteral("/../lib/lucency/liblucency_torch_room.so"));
    library.setLoadHints(QLibrary::PreventUnloadHint);
    const QFunctionPointer function = library.resolve(name);
    fault = function == nullptr ? library.errorString() : QString();
    return function;
}

}  // namespace

Result<std::shared_ptr<const Classifier>> loadModelLate(const QString& pack) {
    QString fault;
    const auto load = reinterpret_cast<TorchRoom>(resolved(torch_room_name, fault));
    if (load == nullptr) {
        return {ErrorCode::ModelUnreadable, fault};
    }
    Result<std::shared_ptr<const Classifier>> loaded{ErrorCode::ModelUnreadable, {}};
    load(pack, loaded);
    return loaded;
}

Result<TrainingSummary> trainLate(const DataSet& films, const TrainingParameters& parameters,
                                  std::stop_token stop,
                                  const std::function<void(const TrainingProgress&)>& progress) {
    QString fault;
    const auto train = reinterpret_cast<TorchTrainer>(resolved(torch_trainer_name, fault));
    if (train == nullptr) {
        return {ErrorCode::Internal, fault};
    }
    Result<TrainingSummary> trained{ErrorCode::Internal, {}};
    train(films, parameters, std::move(stop), progress, trained);
    return trained;
}

}  // namespace lucency
