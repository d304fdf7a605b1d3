#include "ui/list/export_all.h"

#include "core/film/display.h"
#include "core/film/film_reader.h"
#include "core/review/kept_drawings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace lucency {
namespace {

constexpr int hash_bytes = 6;
constexpr qint64 tail_bytes = 64;

Result<Exported> exportFilm(const ExportAll& all, const FilmPlace& place,
                            const AnalysisRunner::Desk& desk, QByteArray& hash) {
    auto film = readFilm(place.path, {}, place.frame);
    if (!film) {
        return Exported::Unreadable;
    }
    hash = pixelsSha256(film->pixels);
    const FilmReads reads = all.reads(hash);
    if (!maySee(Matter::Export, all.mode, reads)) {
        return Exported::Waiting;
    }
    const QString path = QDir(all.folder).filePath(exportName(*film, all.identity));
    if (isWholePdf(path)) {
        return Exported::ThereAlready;
    }
    const auto model = desk.classifier();
    if (!model) {
        return Exported::Failed;
    }
    ReportParameters parameters;
    parameters.identity = all.identity;
    parameters.reads = reads;
    if (const auto drawings = keptDrawings(hash)) {
        parameters.drawings = *drawings;
    }
    parameters.drawings_on_film = all.drawings_on_film;
    parameters.window = defaultWindow(*film);
    parameters.overlay = all.overlay;
    const auto reading = readWithModel(*std::move(film), **model, all.reading, desk.stop);
    if (!reading) {
        return reading.error().code == ErrorCode::Cancelled ? Result<Exported>(reading.error())
                                                            : Result<Exported>(Exported::Failed);
    }
    return writeReport(*reading, parameters, path) ? Exported::Written : Exported::Failed;
}

}  // namespace

ListWork::Step exportStep(const ExportAll& all) {
    return [all](const FilmPlace& place,
                 const AnalysisRunner::Desk& desk) -> Result<AnalysisRunner::Letter> {
        if (desk.stop.stop_requested()) {
            return Error{ErrorCode::Cancelled, {}};
        }
        QByteArray hash;
        const auto ended = exportFilm(all, place, desk, hash);
        if (!ended) {
            return ended.error();
        }
        return AnalysisRunner::Letter([all, what = *ended, hash] { all.ended(what, hash); });
    };
}

QString exportName(const Film& film, bool identity) {
    QString name = QString::fromLatin1(film.sha256.value().left(hash_bytes).toHex());
    if (film.frames > 1) {
        name += QLatin1Char('-') + QString::number(film.frame + 1);
    }
    const QString first =
        identity ? QFileInfo(film.path).completeBaseName() : QStringLiteral("film");
    return first + QLatin1Char('-') + name + QStringLiteral(".pdf");
}

bool isWholePdf(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.read(5) != "%PDF-") {
        return false;
    }
    file.seek(std::max<qint64>(0, file.size() - tail_bytes));
    return file.readAll().contains("%%EOF");
}

}  // namespace lucency
