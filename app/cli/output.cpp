#include "app/cli/output.h"

#include "core/base/whole_file.h"

#include "app/cli/console.h"
#include "app/cli/verbs.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryFile>

namespace lucency::cli {

namespace {

Error unwritable(const QString& path, const QString& reason) {
    return {ErrorCode::OutputUnwritable, QStringLiteral("%1: %2").arg(path, reason)};
}

Result<void> tryFolder(const QString& folder) {
    if (!QFileInfo(folder).isDir()) {
        return unwritable(folder, QStringLiteral("no such folder"));
    }
    QTemporaryFile trial(QDir(folder).filePath(QStringLiteral(".lucency-XXXXXX")));
    if (!trial.open()) {
        return unwritable(folder, trial.errorString());
    }
    return {};
}

bool isDevice(const QFileInfo& info) {
    return info.exists() && !info.isFile() && !info.isDir();
}

}  // namespace

Result<void> checkOutputFile(const QString& path) {
    const QFileInfo info(path);
    if (info.isDir()) {
        return unwritable(path, QStringLiteral("is a folder"));
    }
    if (info.exists() && !info.isWritable()) {
        return unwritable(path, QStringLiteral("is write-protected"));
    }
    return isDevice(info) ? Result<void>() : tryFolder(info.absolutePath());
}

Result<void> checkOutputFolder(const QString& path) {
    if (!QDir().mkpath(path)) {
        return unwritable(path, QStringLiteral("the folder cannot be made"));
    }
    return tryFolder(path);
}

Result<void> writeOutput(const QString& path, const QByteArray& bytes) {
    if (isDevice(QFileInfo(path))) {
        QFile device(path);
        if (!device.open(QIODevice::WriteOnly | QIODevice::Unbuffered) ||
            device.write(bytes) != bytes.size()) {
            return unwritable(path, device.errorString());
        }
        return {};
    }
    const auto written = writeWhole(path, bytes);
    return written ? written : unwritable(path, written.error().detail);
}

Result<void> writeText(const QString& path, const QString& text) {
    if (path == QLatin1String("-")) {
        say(text);
        if (!allSaid()) {
            return {ErrorCode::OutputUnwritable, Text::tr("standard output")};
        }
        return {};
    }
    return writeOutput(path, text.toUtf8() + '\n');
}

}  // namespace lucency::cli
