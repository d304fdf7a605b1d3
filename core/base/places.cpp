#include "core/base/places.h"

#include <QCoreApplication>
#include <QDir>

namespace lucency {

QString shippedFile(const QString& name) {
    QString root = qEnvironmentVariable("LUCENCY_SHARE");
    if (root.isEmpty()) {
        root = QCoreApplication::applicationDirPath() + QStringLiteral("/../share/lucency");
    }
    return QDir::cleanPath(root + QLatin1Char('/') + name);
}

}  // namespace lucency
