#pragma once

#include "core/base/result.h"

#include <QFile>
#include <QJsonObject>

#include <map>
#include <memory>

namespace lucency::cli {

/// What a long study has found so far, in a file of one JSON object a line: what is studied, then a
/// line a film, then the summary. Each line is on the disk before the next film begins, so a run
/// that was killed goes on where it stopped. Without a file it remembers only.
class StudyLog {
public:
    /// Goes on with the file where its first line is `what`; a last line that was cut short and a
    /// summary are taken off. Errors: OutputUnwritable; InvalidArgument where the file holds
    /// something else, which is left alone.
    static Result<StudyLog> open(const QString& path, const QJsonObject& what);

    /// Film objects by their member "place".
    const std::map<int, QJsonObject>& films() const { return films_; }
    /// Errors: OutputUnwritable.
    Result<void> addFilm(const QJsonObject& film);
    Result<void> addSummary(const QJsonObject& summary);

private:
    Result<void> write(const QJsonObject& object);

    std::shared_ptr<QFile> file_;
    std::map<int, QJsonObject> films_;
};

}  // namespace lucency::cli
