#include "ui/exports.h"

#include "core/film/display.h"

#include <QSaveFile>
#include <QtConcurrent>

namespace lucency {

QFuture<Result<void>> exportPdf(const Reading& reading, const ReportParameters& parameters,
                                const QString& path) {
    return QtConcurrent::run(
        [reading, parameters, path] { return writeReport(reading, parameters, path); });
}

QFuture<Result<void>> exportOverlay(const Reading& reading, const ReportParameters& parameters,
                                    const QString& path) {
    return QtConcurrent::run([reading, parameters, path]() -> Result<void> {
        QImage picture = renderFilm(reading.film, parameters.window, parameters.inverted);
        if (reading.attribution) {
            picture = flattenOverlay(picture, *reading.attribution, parameters.overlay);
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || !picture.save(&file, "PNG") || !file.commit()) {
            return Error{ErrorCode::OutputUnwritable, file.errorString()};
        }
        return {};
    });
}

}  // namespace lucency
