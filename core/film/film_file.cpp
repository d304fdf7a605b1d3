#include "core/film/film_file.h"

#include "core/film/film_format.h"

#include <QFile>

#include <cerrno>
#include <new>
#include <sys/stat.h>

namespace lucency {

namespace {

Result<void> openFile(QFile& file) {
    // Asked first, because opening a pipe would wait for its other end.
    struct stat status {};
    if (::stat(QFile::encodeName(file.fileName()).constData(), &status) != 0) {
        return {errno == EACCES ? ErrorCode::PermissionDenied : ErrorCode::FileNotFound, {}};
    }
    if (!S_ISREG(status.st_mode)) {
        return {ErrorCode::NotAnImage, S_ISDIR(status.st_mode)
                                           ? QStringLiteral("a folder, not a file")
                                           : QStringLiteral("a device, not a file")};
    }
    if (!file.open(QIODevice::ReadOnly)) {
        const bool forbidden = file.error() == QFileDevice::PermissionsError;
        return {forbidden ? ErrorCode::PermissionDenied : ErrorCode::DamagedFile,
                forbidden ? QString() : QStringLiteral("the file could not be opened")};
    }
    if (file.size() == 0) {
        return {ErrorCode::EmptyFile, {}};
    }
    return {};
}

Result<QByteArray> readBytes(const QString& path, const ReadLimits& limits) {
    QFile file(path);
    if (const auto opened = openFile(file); !opened) {
        return opened.error();
    }
    if (file.size() > limits.file_bytes) {
        return {ErrorCode::TooLarge, QStringLiteral("%1 bytes, more than the limit of %2")
                                         .arg(file.size())
                                         .arg(limits.file_bytes)};
    }
    QByteArray bytes = file.read(file.size());
    if (bytes.size() != file.size()) {
        return {ErrorCode::DamagedFile,
                QStringLiteral("%1 of %2 bytes could be read").arg(bytes.size()).arg(file.size())};
    }
    return bytes;
}

}  // namespace

Result<FileHead> readFileHead(const QString& path, qint64 most) {
    QFile file(path);
    if (const auto opened = openFile(file); !opened) {
        return opened.error();
    }
    FileHead head{file.read(most), false};
    if (head.bytes.isEmpty()) {
        return {ErrorCode::DamagedFile, QStringLiteral("the file could not be read")};
    }
    head.whole = head.bytes.size() >= file.size();
    return head;
}

Result<FilmFile> readFilmFile(const QString& path, const ReadLimits& limits) {
    try {
        Result<QByteArray> bytes = readBytes(path, limits);
        if (!bytes) {
            return bytes.error();
        }
        const std::optional<FilmFormat> format = detectFormat(*bytes);
        if (!format) {
            return {ErrorCode::UnknownFormat, {}};
        }
        return FilmFile{*std::move(bytes), *format};
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, {}};
    }
}

}  // namespace lucency
