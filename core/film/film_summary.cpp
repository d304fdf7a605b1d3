#include "core/film/film_summary.h"

#include "core/film/dicom/dicom_reader.h"
#include "core/film/film_file.h"
#include "core/film/film_format.h"
#include "core/film/raster/raster_reader.h"

#include <QJsonObject>

#include <new>
#include <utility>

namespace lucency {

namespace {

/// Enough for the header of nearly every film; then the next, for those with a picture or a long
/// sequence before their size.
constexpr qint64 head_sizes[] = {64 * 1024, 1024 * 1024, 32 * 1024 * 1024};

FilmSummary summariseRaster(const QJsonObject& header) {
    FilmSummary summary;
    summary.rows = header.value(QStringLiteral("rows")).toInt();
    summary.columns = header.value(QStringLiteral("columns")).toInt();
    if (header.value(QStringLiteral("orientation")).toInt() >= 5) {  // lies on its side
        std::swap(summary.rows, summary.columns);
    }
    return summary;
}

Result<FilmSummary> summarise(const QString& path) {
    Error error{ErrorCode::DamagedFile, QStringLiteral("the header cannot be read")};
    for (const qint64 size : head_sizes) {
        const Result<FileHead> head = readFileHead(path, size);
        if (!head) {
            return head.error();
        }
        const std::optional<FilmFormat> format = detectFormat(head->bytes);
        if (!format) {
            return {ErrorCode::UnknownFormat, {}};
        }
        std::optional<FilmSummary> summary;
        if (*format == FilmFormat::Dicom) {
            Result<FilmSummary> dicom = summariseDicom(head->bytes, head->whole);
            if (dicom) {
                summary = *std::move(dicom);
            } else {
                error = dicom.error();
            }
        } else if (const QJsonObject header = inspectRaster(head->bytes, *format);
                   !header.isEmpty()) {
            summary = summariseRaster(header);
        }
        if (summary) {
            summary->path = path;
            summary->format = *format;
            return *std::move(summary);
        }
        if (head->whole) {
            break;
        }
    }
    return error;
}

}  // namespace

Result<FilmSummary> summariseFilm(const QString& path) {
    try {
        return summarise(path);
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, {}};
    }
}

}  // namespace lucency
