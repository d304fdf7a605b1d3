#include "tests/fuzz/targets.h"

#include "core/film/dicom/dicom_reader.h"
#include "core/film/display.h"
#include "core/film/film_format.h"
#include "core/film/model_input.h"
#include "core/film/presentation_state.h"
#include "core/film/raster/raster_reader.h"
#include "core/jpeg2000/jpeg2000.h"

#include <algorithm>
#include <limits>
#include <span>

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
        keep(level >= -1e-5F && level <= 1 + 1e-5F);  // area averages round
    }
}

}  // namespace

void fuzzDicom(const QByteArray& bytes) {
    const Result<Film> film = readDicom(bytes, limits, 0);
    use(film);
    if (film && film->frames > 1) {
        use(readDicom(bytes, limits, film->frames - 1));
    }
    keep(!film || inspectDicom(bytes, true));  // what opens has facts
    const Result<FilmSummary> summary = summariseDicom(bytes, true);
    keep(summary || !errorSentence(summary.error()).isEmpty());
    const Result<PresentationState> state = readDicomPresentation(bytes);
    if (film && state) {
        use(withPresentation(*film, narrowedTo(*state, *film)));
    }
}

void fuzzJpeg2000(const QByteArray& bytes) {
    const std::span stream(reinterpret_cast<const std::uint8_t*>(bytes.constData()),
                           static_cast<std::size_t>(bytes.size()));
    const Result<Jpeg2000Header> header = readJpeg2000Header(stream);
    if (!header || header->samples() > static_cast<std::size_t>(limits.pixels)) {
        return;
    }
    for (const Jpeg2000Mode mode : {Jpeg2000Mode::Whole, Jpeg2000Mode::Part}) {
        const Result<Jpeg2000Image> image = decodeJpeg2000(stream, mode);
        for (std::size_t i = 0; image && i < image->components.size(); ++i) {
            const Jpeg2000Image::Component& component = image->components[i];
            keep(component.samples.size() == static_cast<std::size_t>(component.rows) *
                                                 static_cast<std::size_t>(component.columns));
            keep(std::ranges::minmax(component.samples).max < std::numeric_limits<int>::max());
        }
    }
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
