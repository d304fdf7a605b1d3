#include "app/lucency/late_model.h"

#include "app/lucency/torch_room.h"

#include <QCoreApplication>
#include <QLibrary>

namespace lucency {

Result<std::shared_ptr<const Classifier>> loadModelLate(const QString& pack) {
    QLibrary library(QCoreApplication::applicationDirPath() +
                     QStringLiteral("/../lib/lucency/liblucency_torch_room.so"));
    library.setLoadHints(QLibrary::PreventUnloadHint);
    const auto load = reinterpret_cast<TorchRoom>(library.resolve(torch_room_name));
    if (load == nullptr) {
        return {ErrorCode::ModelUnreadable, library.errorString()};
    }
    Result<std::shared_ptr<const Classifier>> loaded{ErrorCode::ModelUnreadable, {}};
    load(pack, loaded);
    return loaded;
}

}  // namespace lucency
