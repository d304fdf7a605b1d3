#include "core/review/film_index.h"

#include "core/base/sha256.h"
#include "core/review/film_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace lucency {

namespace {

/// Beside the films' folders.
QString indexPath() {
    return QFileInfo(filmFolder({})).absoluteDir().filePath(QStringLiteral("index"));
}

}  // namespace

QByteArray fileKey(const QString& path, int frame) {
    const QFileInfo file(path);
    if (!file.isFile()) {
        return {};
    }
    return sha256(QStringLiteral("%1\n%2\n%3\n%4")
                      .arg(frame)
                      .arg(file.size())
                      .arg(file.lastModified().toMSecsSinceEpoch())
                      .arg(file.absoluteFilePath())
                      .toUtf8());
}

QHash<QByteArray, QByteArray> loadFilmIndex() {
    QHash<QByteArray, QByteArray> index;
    QFile file(indexPath());
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() == 2) {
                index.insert(QByteArray::fromHex(words[0]), QByteArray::fromHex(words[1]));
            }
        }
    }
    return index;
}

Result<void> rememberFile(const QByteArray& file_key, const QByteArray& pixels_sha256) {
    if (file_key.isEmpty() || loadFilmIndex().value(file_key) == pixels_sha256) {
        return {};
    }
    QFile file(indexPath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(file_key.toHex() + ' ' + pixels_sha256.toHex() + '\n') < 0) {
        return {ErrorCode::OutputUnwritable, file.errorString()};
    }
    return {};
}

}  // namespace lucency
