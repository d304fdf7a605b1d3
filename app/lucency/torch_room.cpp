#include "app/lucency/torch_room.h"

#include "core/model/torch_classifier.h"

extern "C" Q_DECL_EXPORT void lucency_load_classifier(
    const QString& pack, lucency::Result<std::shared_ptr<const lucency::Classifier>>& loaded) {
    loaded = lucency::loadTorchClassifier(pack);
}
