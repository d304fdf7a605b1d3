#include "core/base/whole_file.h"

#include <QFileInfo>
#include <QSaveFile>

namespace lucency {

Result<void> writeWhole(const QString& path, QByteArrayView bytes, ReadableBy readers) {
    const QFileInfo target(path);
    if (target.exists() && !target.isFile()) {
        return {ErrorCode::OutputUnwritable, QStringLiteral("not a regular file")};
    }
    QSaveFile file(path);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner;
    if (!file.open(QIODevice::WriteOnly) ||
        (readers == ReadableBy::OwnerAlone && !file.setPermissions(owner)) ||
        file.write(bytes.data(), bytes.size()) != bytes.size() || !file.commit()) {
        return {ErrorCode::OutputUnwritable, file.errorString()};
    }
    return {};
}

}  // namespace lucency
