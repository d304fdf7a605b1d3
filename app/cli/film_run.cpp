#include "app/cli/film_run.h"

#include "app/cli/console.h"
#include "app/cli/output.h"
#include "app/cli/pack_options.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace lucency::cli {

FilmRun::FilmRun(FilmList list, QString json, bool identity, std::stop_token stop,
                 const QString& unit)
    : list_(std::move(list)),
      json_(std::move(json)),
      identity_(identity),
      stop_(std::move(stop)),
      bar_(unit) {
    for (const QString& film : std::as_const(list_.films)) {
        inputs_.insert(QFileInfo(film).canonicalFilePath());
    }
}

std::optional<int> FilmRun::checkOutput(const QString& path, bool folder) const {
    if (path.isEmpty() || path == QLatin1String("-")) {
        return std::nullopt;
    }
    if (!folder && isInput(path)) {
        complain(Text::tr("%1: this would overwrite a film.").arg(path));
        return Usage;
    }
    const auto writable = folder ? checkOutputFolder(path) : checkOutputFile(path);
    if (!writable) {
        complain(errorSentence(writable.error()));
        return OutputUnwritable;
    }
    return std::nullopt;
}

std::optional<int> FilmRun::begin(const QString& model, const QString& site) {
    for (const QString& folder : std::as_const(list_.empty_folders)) {
        tell(folder, Text::tr("there is no film in this folder."), FilmUnreadable);
    }
    if (list_.films.isEmpty()) {
        return worst_;
    }
    auto classifier = loadPack(model, site);
    if (!classifier) {
        complain(errorSentence(classifier.error()));
        return exitFor(classifier.error().code);
    }
    classifier_ = std::move(classifier).value();
    return std::nullopt;
}

int FilmRun::end() {
    bar_.clear();
    if (stop_.stop_requested()) {
        complain(errorSentence({ErrorCode::Cancelled, {}}));
        return Interrupted;
    }
    if (!json_.isEmpty() && !writesToStandardOutput()) {
        if (const auto written = writeOutput(json_, lines_); !written) {
            tell({}, written.error());
        }
    }
    return worst_;
}

bool FilmRun::isInput(const QString& path) const {
    const QString canonical = QFileInfo(path).canonicalFilePath();
    return !canonical.isEmpty() && inputs_.contains(canonical);
}

QString FilmRun::called(qsizetype place) const {
    return identity_ ? list_.films[place]
                     : Text::tr("film %1 of %2").arg(place + 1).arg(list_.films.size());
}

void FilmRun::tell(const QString& called, const QString& sentence, int code) {
    bar_.clear();
    complain(called.isEmpty() ? sentence : QStringLiteral("%1: %2").arg(called, sentence));
    worsen(code);
}

void FilmRun::tell(const QString& called, const Error& error) {
    tell(called, errorSentence(error), exitFor(error.code));
}

void FilmRun::write(const QJsonObject& object) {
    if (json_.isEmpty()) {
        return;
    }
    const QByteArray line = QJsonDocument(object).toJson(QJsonDocument::Compact);
    if (!writesToStandardOutput()) {
        lines_ += line + '\n';
        return;
    }
    say(QString::fromUtf8(line));
    if (!allSaid()) {
        worsen(OutputUnwritable);
    }
}

}  // namespace lucency::cli
