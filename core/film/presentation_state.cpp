#include "core/film/presentation_state.h"

#include "core/film/dicom/dicom_reader.h"
#include "core/film/film_file.h"

#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace lucency {

namespace {

constexpr int most_files = 5000;
constexpr qint64 most_bytes = 16 * 1024 * 1024;

bool refersTo(const ImageReferences& images, const Film& film) {
    return std::ranges::any_of(images, [&](const ImageReference& image) {
        return image.sop_instance_uid == film.identity.sop_instance_uid &&
               (image.frames.empty() ||
                std::ranges::find(image.frames, film.frame) != image.frames.end());
    });
}

template <typename Part>
void keepThoseFor(std::vector<Part>& parts, const Film& film) {
    std::erase_if(parts, [&](const Part& part) {
        return !part.images.empty() && !refersTo(part.images, film);
    });
}

/// From shares of the displayed area, as it is shown, to the film.
class DisplayUnits {
public:
    DisplayUnits(const PresentationState& state, const Film& film) : state_(state) {
        area_ = state.areas.empty() ? QRectF(0, 0, film.pixels.columns, film.pixels.rows)
                                    : state.areas.front().area;
    }

    QPointF toFilm(QPointF shown) const {
        if (state_.mirrored) {
            shown.setX(1 - shown.x());
        }
        for (int turn = 0; turn < state_.quarter_turns; ++turn) {
            shown = {shown.y(), 1 - shown.x()};
        }
        return {area_.x() + shown.x() * area_.width(), area_.y() + shown.y() * area_.height()};
    }

private:
    const PresentationState& state_;
    QRectF area_;
};

void toFilm(GraphicAnnotation& annotation, const DisplayUnits& units) {
    for (GraphicObject& object : annotation.graphics) {
        if (object.units == GraphicUnits::Display) {
            std::ranges::transform(object.points, object.points.begin(),
                                   [&](QPointF point) { return units.toFilm(point); });
            object.units = GraphicUnits::Pixel;
        }
    }
    for (TextObject& object : annotation.texts) {
        if (object.box && object.box_units == GraphicUnits::Display) {
            object.box =
                QRectF(units.toFilm(object.box->topLeft()), units.toFilm(object.box->bottomRight()))
                    .normalized();
        }
        if (object.anchor && object.anchor_units == GraphicUnits::Display) {
            object.anchor = units.toFilm(*object.anchor);
        }
        object.box_units = object.anchor_units = GraphicUnits::Pixel;
    }
}

/// Whether a file may be a presentation state: its SOP class stands at its beginning.
bool mayBeState(const QString& path) {
    static const QByteArray uid = QByteArrayLiteral("1.2.840.10008.5.1.4.1.1.11.1");
    constexpr qint64 meta_bytes = 4096;
    const Result<FileHead> beginning = readFileHead(path, meta_bytes);
    const QByteArray head = beginning ? beginning->bytes : QByteArray();
    for (qsizetype at = head.indexOf(uid); at >= 0; at = head.indexOf(uid, at + 1)) {
        const char next = at + uid.size() < head.size() ? head[at + uid.size()] : '\0';
        if (next != '.' && (next < '0' || next > '9')) {
            return true;
        }
    }
    return false;
}

/// C.11.8: with no VOI the values are shown from the least that can be stored to the greatest.
VoiWindow wholeRange(const Film& film) {
    const bool is_signed = film.pixels.lowest < 0;
    const double count = static_cast<double>(1 << film.pixels.bits_stored);
    double low = is_signed ? -count / 2 : 0;
    double high = low + count - 1;
    if (film.modality_lut) {
        low = 0;
        high = (1 << film.modality_lut->bits) - 1;
    } else {
        low = low * film.rescale_slope + film.rescale_intercept;
        high = high * film.rescale_slope + film.rescale_intercept;
    }
    return {(low + high) / 2, std::max(std::abs(high - low), 1.0), VoiFunction::LinearExact, {}};
}

}  // namespace

Result<PresentationState> readPresentationState(const QString& path) {
    const Result<FilmFile> file = readFilmFile(path, {});
    if (!file) {
        return file.error();
    }
    if (file->format != FilmFormat::Dicom) {
        return {ErrorCode::NotAnImage, QStringLiteral("not a DICOM file")};
    }
    Result<PresentationState> state = readDicomPresentation(file->bytes);
    if (state) {
        state->path = path;
    }
    return state;
}

bool refersTo(const PresentationState& state, const Film& film) {
    return !film.identity.sop_instance_uid.isEmpty() && refersTo(state.images, film);
}

PresentationState narrowedTo(const PresentationState& state, const Film& film) {
    PresentationState narrowed = state;
    keepThoseFor(narrowed.voi, film);
    keepThoseFor(narrowed.areas, film);
    keepThoseFor(narrowed.annotations, film);
    const DisplayUnits units(narrowed, film);
    for (GraphicAnnotation& annotation : narrowed.annotations) {
        toFilm(annotation, units);
    }
    return narrowed;
}

std::vector<PresentationState> presentationStatesFor(const Film& film, std::stop_token stop) {
    std::vector<PresentationState> states;
    if (film.path.isEmpty() || film.identity.sop_instance_uid.isEmpty()) {
        return states;
    }
    // Regular files alone: to open a pipe would wait for its other end.
    QDirIterator files(QFileInfo(film.path).absolutePath(), QDir::Files);
    for (int looked = 0; looked < most_files && files.hasNext(); ++looked) {
        if (stop.stop_requested()) {
            return {};
        }
        const QString path = files.next();
        if (files.fileInfo().size() > most_bytes || !mayBeState(path)) {
            continue;
        }
        const Result<PresentationState> state = readPresentationState(path);
        if (state && refersTo(*state, film)) {
            states.push_back(narrowedTo(*state, film));
        }
    }
    std::ranges::stable_sort(states, [](const PresentationState& a, const PresentationState& b) {
        return a.created > b.created || (a.created == b.created && a.path < b.path);
    });
    return states;
}

// The state's transformations take the place of the image's, also where the state has none
// (PS3.4 N.2). Its Presentation LUT Shape says alone what is inverted.
Film withPresentation(const Film& film, const PresentationState& state) {
    Film shown = film;
    shown.rescale_slope = state.rescale_slope;
    shown.rescale_intercept = state.rescale_intercept;
    shown.modality_lut = state.modality_lut;
    shown.windows.clear();
    shown.voi_luts.clear();
    if (state.voi.empty()) {
        shown.windows.push_back(wholeRange(shown));
    } else {
        shown.windows = state.voi.front().windows;
        shown.voi_luts = state.voi.front().luts;
    }
    if (state.presentation_lut) {
        shown.presentation_lut = state.presentation_lut;
        shown.low_is_white = false;
    } else if (state.inverse) {
        shown.low_is_white = *state.inverse;
    }
    return shown;
}

}  // namespace lucency
