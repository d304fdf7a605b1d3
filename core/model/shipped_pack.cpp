#include "core/model/shipped_pack.h"

#include "core/base/places.h"

#include <QDir>

namespace lucency {

QString shippedPack() {
    return shippedFile(QStringLiteral("models/lucency.pt"));
}

}  // namespace lucency
