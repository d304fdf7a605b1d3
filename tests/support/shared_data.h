#pragma once

#include <QDir>
#include <QString>
#include <QtTest>

namespace lucency::testing {

/// A path in the shared data (real films that are never committed), found through LUCENCY_DATA,
/// else beside the checkout. It may not exist: see SKIP_WITHOUT_SHARED_DATA.
inline QString sharedData(const QString& path = {}) {
    const QString root =
        qEnvironmentVariable("LUCENCY_DATA", QStringLiteral(LUCENCY_SOURCE_DIR "/../shared/data"));
    return QDir::cleanPath(QDir(root).absoluteFilePath(path));
}

}  // namespace lucency::testing

#define SKIP_WITHOUT_SHARED_DATA(path)                          \
    if (!QFileInfo::exists(lucency::testing::sharedData(path))) \
    QSKIP("shared data is not here (LUCENCY_DATA)")
