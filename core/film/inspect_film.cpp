#include "core/base/sha256.h"
#include "core/film/dicom/dicom_reader.h"
#include "core/film/film_file.h"
#include "core/film/film_reader.h"
#include "core/film/raster/raster_reader.h"

namespace lucency {

namespace {

/// A file's name and folder may name the patient: without identity it goes by its hash.
QString shownName(const QString& path, FilmFormat format, const QString& hash, bool with_identity) {
    if (with_identity) {
        return path;
    }
    const QString suffix =
        format == FilmFormat::Dicom ? QStringLiteral("dcm") : filmFormatName(format);
    return hash.left(12) + QLatin1Char('.') + suffix;
}

}  // namespace

Result<QJsonObject> inspectFilm(const QString& path, bool with_identity) {
    const Result<FilmFile> file = readFilmFile(path, {});
    if (!file) {
        return file.error();
    }
    const QString hash = QString::fromLatin1(sha256(file->bytes).toHex());
    QJsonObject object{
        {QStringLiteral("file"), shownName(path, file->format, hash, with_identity)},
        {QStringLiteral("format"), filmFormatName(file->format)},
        {QStringLiteral("bytes"), file->bytes.size()},
        {QStringLiteral("sha256"), hash},
    };
    if (file->format == FilmFormat::Dicom) {
        const Result<QJsonObject> dicom = inspectDicom(file->bytes, with_identity);
        if (!dicom) {
            return dicom.error();
        }
        for (auto part = dicom->begin(); part != dicom->end(); ++part) {
            object.insert(part.key(), part.value());
        }
        return object;
    }
    QJsonObject header = inspectRaster(file->bytes, file->format);
    if (header.isEmpty()) {
        return {ErrorCode::DamagedFile, QStringLiteral("the header cannot be read")};
    }
    if (!with_identity) {
        header.remove(QStringLiteral("texts"));
    }
    object.insert(QStringLiteral("film"), header);
    return object;
}

}  // namespace lucency
