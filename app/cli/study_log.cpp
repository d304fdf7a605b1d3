#include "app/cli/study_log.h"

#include <QJsonDocument>

#include <unistd.h>

namespace lucency::cli {

namespace {

Error unwritable(const QFile& file) {
    return {ErrorCode::OutputUnwritable,
            QStringLiteral("%1: %2").arg(file.fileName(), file.errorString())};
}

}  // namespace

Result<StudyLog> StudyLog::open(const QString& path, const QJsonObject& what) {
    StudyLog log;
    if (path.isEmpty()) {
        return log;
    }
    log.file_ = std::make_shared<QFile>(path);
    QFile& file = *log.file_;
    if (!file.open(QIODevice::ReadWrite | QIODevice::Unbuffered)) {
        return unwritable(file);
    }
    const QByteArray first = file.readLine();
    if (first.isEmpty()) {
        const auto written = log.write(what);
        return written ? Result<StudyLog>(log) : written.error();
    }
    if (!first.endsWith('\n') || QJsonDocument::fromJson(first).object() != what) {
        return Error{ErrorCode::InvalidArgument,
                     QStringLiteral("%1 holds something other than this study").arg(path)};
    }
    qint64 sound = file.pos();
    while (!file.atEnd()) {
        const QByteArray line = file.readLine();
        const QJsonObject film = QJsonDocument::fromJson(line).object();
        if (!line.endsWith('\n') || !film.contains(QLatin1String("place"))) {
            break;
        }
        log.films_[film[QLatin1String("place")].toInt()] = film;
        sound = file.pos();
    }
    if (!file.resize(sound) || !file.seek(sound)) {
        return unwritable(file);
    }
    return log;
}

Result<void> StudyLog::addFilm(const QJsonObject& film) {
    films_[film[QLatin1String("place")].toInt()] = film;
    return write(film);
}

Result<void> StudyLog::addSummary(const QJsonObject& summary) {
    return write(summary);
}

Result<void> StudyLog::write(const QJsonObject& object) {
    if (!file_) {
        return {};
    }
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
    if (file_->write(line) != line.size() || fsync(file_->handle()) != 0) {
        return unwritable(*file_);
    }
    return {};
}

}  // namespace lucency::cli
