#include "core/review/kept_drawings.h"

#include "core/measure/drawing_json.h"
#include "core/review/film_folder.h"

#include <QDateTime>
#include <QDir>

namespace lucency {
namespace {

const auto name = QStringLiteral("drawings.json");

}  // namespace

Result<void> keepDrawings(const QByteArray& pixels_sha256, const DrawingSheet& sheet) {
    return writeToFilmFolder(pixels_sha256, name, drawingsToJson(sheet));
}

Result<DrawingSheet> keptDrawings(const QByteArray& pixels_sha256) {
    const Result<QByteArray> json = readFromFilmFolder(pixels_sha256, name);
    if (!json) {
        return json.error();
    }
    if (json->isEmpty()) {
        return DrawingSheet();
    }
    Result<DrawingSheet> sheet = drawingsFromJson(*json);
    if (!sheet) {
        const QString now =
            QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-HHmmsszzz"));
        QDir(filmFolder(pixels_sha256))
            .rename(name, QStringLiteral("drawings-damaged-%1.json").arg(now));
    }
    return sheet;
}

bool isKeyImage(const QByteArray& pixels_sha256) {
    const Result<QByteArray> json = readFromFilmFolder(pixels_sha256, name);
    const Result<DrawingSheet> sheet = drawingsFromJson(json ? *json : QByteArray());
    return sheet && sheet->key_image;
}

}  // namespace lucency
