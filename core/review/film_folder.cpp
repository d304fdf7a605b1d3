#include "core/review/film_folder.h"

#include "core/base/whole_file.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

namespace lucency {

QString filmFolder(const QByteArray& pixels_sha256) {
    return filmsFolder() + QLatin1Char('/') + QString::fromLatin1(pixels_sha256.toHex());
}

QString filmsFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) +
           QStringLiteral("/Lucency/lucency/films");
}

Result<void> writeToFilmFolder(const QByteArray& pixels_sha256, const QString& name,
                               QByteArrayView bytes) {
    const QString folder = filmFolder(pixels_sha256);
    constexpr auto owner = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(QDir(folder).filePath(".."), owner) ||
        !QFile::setPermissions(folder, owner)) {
        return {ErrorCode::OutputUnwritable, QStringLiteral("the data folder cannot be made")};
    }
    return writeWhole(QDir(folder).filePath(name), bytes, ReadableBy::OwnerAlone);
}

Result<QByteArray> readFromFilmFolder(const QByteArray& pixels_sha256, const QString& name) {
    QFile file(QDir(filmFolder(pixels_sha256)).filePath(name));
    if (!file.exists()) {
        return QByteArray();
    }
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::PermissionDenied, file.errorString()};
    }
    return file.readAll();
}

}  // namespace lucency
