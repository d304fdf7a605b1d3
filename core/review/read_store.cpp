#include "core/review/read_store.h"

#include "core/review/film_folder.h"
#include "core/review/reads_json.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <algorithm>

namespace lucency {

namespace {

const auto reads_name = QStringLiteral("reads.json");
const auto draft_name = QStringLiteral("draft.json");

/// Gives the damaged file a name of its own, which is returned; empty where that fails.
QString setAside(const QByteArray& pixels_sha256) {
    const QDir folder(filmFolder(pixels_sha256));
    const QString time =
        QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmss-zzz"));
    const QString name = QStringLiteral("reads-damaged-%1.json").arg(time);
    return QFile::rename(folder.filePath(reads_name), folder.filePath(name)) ? name : QString();
}

}  // namespace

Result<KeptReads> loadReads(const QByteArray& pixels_sha256) {
    const auto bytes = readFromFilmFolder(pixels_sha256, reads_name);
    if (!bytes) {
        return bytes.error();
    }
    const QDir folder(filmFolder(pixels_sha256));
    if (bytes->isEmpty() && !folder.exists(reads_name)) {
        return KeptReads();
    }
    auto reads = parseReads(*bytes);
    if (reads) {
        return KeptReads{*std::move(reads), {}};
    }
    const QString name = setAside(pixels_sha256);
    if (name.isEmpty()) {
        return Error{ErrorCode::OutputUnwritable,
                     QStringLiteral("a damaged reads.json cannot be set aside")};
    }
    return KeptReads{{}, name};
}

FilmReads peekReads(const QByteArray& pixels_sha256) {
    const auto bytes = readFromFilmFolder(pixels_sha256, reads_name);
    if (!bytes || bytes->isEmpty()) {
        return {};
    }
    auto reads = parseReads(*bytes);
    return reads ? *std::move(reads) : FilmReads();
}

Result<KeptReads> appendReads(const QByteArray& pixels_sha256,
                              const std::vector<ReadEvent>& events) {
    auto kept = loadReads(pixels_sha256);
    if (!kept) {
        return kept;
    }
    for (ReadEvent event : events) {
        if (event.isRead()) {
            event.kind = nextRead(kept->reads);
        }
        kept->reads.events.push_back(std::move(event));
    }
    const auto written = writeToFilmFolder(pixels_sha256, reads_name, writeReads(kept->reads));
    if (!written) {
        return written.error();
    }
    return kept;
}

Result<void> saveDraft(const QByteArray& pixels_sha256, const ReadDraft& draft) {
    if (draft == ReadDraft()) {
        QFile file(QDir(filmFolder(pixels_sha256)).filePath(draft_name));
        if (file.exists() && !file.remove()) {
            return {ErrorCode::OutputUnwritable, file.errorString()};
        }
        return {};
    }
    QJsonValue verdict;
    if (draft.verdict) {
        verdict = verdictName(*draft.verdict);
    }
    return writeToFilmFolder(
        pixels_sha256, draft_name,
        QJsonDocument(
            QJsonObject{{"verdict", verdict}, {"certainty", draft.certainty}, {"note", draft.note}})
            .toJson());
}

ReadDraft loadDraft(const QByteArray& pixels_sha256) {
    const auto bytes = readFromFilmFolder(pixels_sha256, draft_name);
    const QJsonObject json = bytes ? QJsonDocument::fromJson(*bytes).object() : QJsonObject();
    ReadDraft draft;
    draft.verdict = verdictFromName(json.value(QLatin1String("verdict")).toString());
    draft.certainty =
        std::clamp(json.value(QLatin1String("certainty")).toInt(draft.certainty), 0, 100);
    draft.note = json.value(QLatin1String("note")).toString();
    return draft;
}

}  // namespace lucency
