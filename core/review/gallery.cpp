#include "core/review/gallery.h"

#include "core/explain/overlay.h"
#include "core/film/display.h"
#include "core/film/film_reader.h"
#include "core/review/reading.h"

namespace lucency {

namespace {

QImage pictureOf(const Classifier& classifier, const QString& path, int side,
                 const std::stop_token& stop) {
    const Result<Film> film = readFilm(path);
    if (!film) {
        return {};
    }
    const QImage bare = renderFilm(*film, defaultWindow(*film))
                            .scaled(side, side, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    ReadingParameters parameters;
    parameters.explanation.samples = 128;
    parameters.waived = QStringList{QStringLiteral("all")};
    const Result<Reading> reading = readWithModel(*film, classifier, parameters, stop);
    return reading && reading->attribution ? flattenOverlay(bare, *reading->attribution, {}) : bare;
}

}  // namespace

std::vector<QImage> filmGallery(const Classifier& classifier, const std::vector<QString>& paths,
                                int side, std::stop_token stop, const ProgressCallback& progress) {
    std::vector<QImage> pictures;
    for (const QString& path : paths) {
        pictures.push_back(stop.stop_requested() ? QImage()
                                                 : pictureOf(classifier, path, side, stop));
        if (progress) {
            progress(static_cast<std::int64_t>(pictures.size()),
                     static_cast<std::int64_t>(paths.size()));
        }
    }
    return pictures;
}

}  // namespace lucency
