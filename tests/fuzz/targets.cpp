#include "tests/fuzz/targets.h"

#include "core/film/dicom/dicom_reader.h"
#include "core/film/display.h"
#include "core/film/film_format.h"
#include "core/film/model_input.h"
#include "core/film/raster/raster_reader.h"

namespace lucency::testing {

namespace {

/// A film of more is refused, so that a fuzzer spends its time on the way there.
constexpr ReadLimits limits{2'000'000, 16'777'216};

void keep(bool promise) {
    if (!promise) {
        qFatal("a film breaks its promises");
    }
}

void use(const Result<Film>& film) {
    if (!film) {
        keep(!errorSentence(film.error()).isEmpty());
        return;
    }
    const StoredPixels& pixels = film->pixels;
    keep(pixels.rows > 0 && pixels.columns > 0 && pixels.samples);
    keep(pixels.samples->size() ==
         static_cast<std::size_t>(pixels.rows) * static_cast<std::size_t>(pixels.columns));
    keep(pixels.bits_stored >= 1 && pixels.bits_stored <= 16);
    keep(pixels.lowest == 0 || pixels.lowest == -32768);
    keep(film->frame >= 0 && film->frame < film->frames);
    keep(film->pixel_aspect > 0);
    for (const OverlayPlane& overlay : film->overlays) {
        keep(overlay.bits.size() ==
             static_cast<std::size_t>(overlay.rows) * static_cast<std::size_t>(overlay.columns));
    }
    for (const VoiWindow& window : film->windows) {
        displayTable(*film, window, true);
    }
    keep(!renderFilm(*film, defaultWindow(*film)).isNull());
    for (const float level : makeModelInput(*film, {}).gray) {
        keep(level >= 0 && level <= 1);
    }
}

}  // namespace

void fuzzDicom(const QByteArray& bytes) {
    use(readDicom(bytes, limits));
    const Result<QJsonObject> facts = inspectDicom(bytes, true);
    keep(facts || !errorSentence(facts.error()).isEmpty());
}

void fuzzRaster(const QByteArray& bytes) {
    const auto format = detectFormat(bytes);
    if (!format || *format == FilmFormat::Dicom) {
        return;
    }
    use(readRaster(QStringLiteral("film"), bytes, *format, limits));
    inspectRaster(bytes, *format);
}

}  // namespace lucency::testing
