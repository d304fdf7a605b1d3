#include "core/review/film_index.h"

#include "core/base/sha256.h"
#include "core/review/film_folder.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <tuple>

namespace lucency {

namespace {

/// Beside the films' folders.
QString indexPath() {
    return QFileInfo(filmFolder({})).absoluteDir().filePath(QStringLiteral("index"));
}

/// The same whatever the file is called.
QByteArray contentsKey(const QByteArray& file_sha256, int frame) {
    return sha256(file_sha256 + QByteArray::number(frame));
}

constexpr qsizetype words_of_file = 2;      // of a line: file key, pixels
constexpr qsizetype words_of_contents = 4;  // and contents key, size
constexpr qint64 piece = 1 << 20;           // of a file, bytes

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

QByteArray FilmIndex::findMoved(const QString& path, int frame, const std::stop_token& stop) const {
    QFile file(path);
    if (!sizes.contains(file.size()) || !file.open(QIODevice::ReadOnly)) {
        return {};
    }
    Sha256 hash;
    while (!file.atEnd()) {
        const QByteArray bytes = file.read(piece);
        if (bytes.isEmpty() || stop.stop_requested()) {
            return {};
        }
        hash.add(bytes);
    }
    const QByteArray file_sha256 = hash.result();
    const QByteArray moved = by_contents.value(contentsKey(file_sha256, frame));
    if (!moved.isEmpty()) {
        std::ignore = rememberFile(path, frame, file_sha256, moved);
    }
    return moved;
}

FilmIndex loadFilmIndex() {
    FilmIndex index;
    QFile file(indexPath());
    if (file.open(QIODevice::ReadOnly)) {
        const QList<QByteArray> lines = file.readAll().split('\n');
        for (const QByteArray& line : lines) {
            const QList<QByteArray> words = line.split(' ');
            if (words.size() != words_of_file && words.size() != words_of_contents) {
                continue;
            }
            const QByteArray pixels = QByteArray::fromHex(words[1]);
            index.by_file.insert(QByteArray::fromHex(words[0]), pixels);
            if (words.size() == words_of_contents) {
                index.by_contents.insert(QByteArray::fromHex(words[2]), pixels);
                index.sizes.insert(words[3].toLongLong());
            }
        }
    }
    return index;
}

Result<void> rememberFile(const QString& path, int frame, const QByteArray& file_sha256,
                          const QByteArray& pixels_sha256) {
    const QByteArray file_key = fileKey(path, frame);
    const QByteArray contents_key =
        file_sha256.isEmpty() ? QByteArray() : contentsKey(file_sha256, frame);
    const FilmIndex index = loadFilmIndex();
    if (file_key.isEmpty() ||
        (index.by_file.value(file_key) == pixels_sha256 &&
         (contents_key.isEmpty() || index.by_contents.value(contents_key) == pixels_sha256))) {
        return {};
    }
    QByteArray line = file_key.toHex() + ' ' + pixels_sha256.toHex();
    if (!contents_key.isEmpty()) {
        line += ' ' + contents_key.toHex() + ' ' + QByteArray::number(QFileInfo(path).size());
    }
    QFile file(indexPath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append) ||
        !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner) ||
        file.write(line + '\n') < 0) {
        return {ErrorCode::OutputUnwritable, file.errorString()};
    }
    return {};
}

}  // namespace lucency
