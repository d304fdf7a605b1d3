#include "ui/measure/drawing_document.h"

#include "core/measure/measure_words.h"
#include "core/review/film_index.h"
#include "core/review/kept_drawings.h"

#include "ui/when_done.h"

#include <QUndoCommand>
#include <QtConcurrent>

#include <algorithm>
#include <tuple>

namespace lucency {
namespace {

constexpr int most_steps = 500;
constexpr int keep_after_ms = 150;

}  // namespace

class DrawingDocument::Change : public QUndoCommand {
public:
    Change(DrawingDocument& document, DrawingSheet after, const QString& what, int selected,
           int series)
        : QUndoCommand(what),
          document_(document),
          before_(document.sheet_),
          after_(std::move(after)),
          selected_before_(document.selected_),
          selected_(selected),
          series_(series) {}
    void undo() override { document_.show(before_, selected_before_); }
    void redo() override { document_.show(after_, selected_); }
    int id() const override { return series_; }
    bool mergeWith(const QUndoCommand* other) override {
        after_ = static_cast<const Change*>(other)->after_;
        setObsolete(after_ == before_);
        return true;
    }

private:
    DrawingDocument& document_;
    DrawingSheet before_, after_;
    int selected_before_, selected_, series_;
};

DrawingDocument::DrawingDocument(QObject* parent) : QObject(parent) {
    history_.setUndoLimit(most_steps);
    files_.setMaxThreadCount(1);
    soon_.setSingleShot(true);
    soon_.setInterval(keep_after_ms);
    connect(&soon_, &QTimer::timeout, this, [this] {
        if (!keeping_) {
            keepNow();
        }
    });
}

DrawingDocument::~DrawingDocument() {
    keepNow();
    files_.waitForDone();
}

void DrawingDocument::setFilm(const Film& film) {
    clear();
    film_ = film;
    scale_ = lengthScale(film);
    Q_EMIT changed();
}

void DrawingDocument::lookFor(const QByteArray& pixels_sha256) {
    if (!film_ || pixels_sha256.isEmpty() || pixels_sha256 == pixels_sha256_) {
        return;
    }
    pixels_sha256_ = pixels_sha256;
    whenDone(QtConcurrent::run(&files_, [pixels_sha256] { return keptDrawings(pixels_sha256); }),
             this, [this, number = film_number_](const Result<DrawingSheet>& kept) {
                 if (number == film_number_) {
                     restore(kept);
                 }
             });
}

void DrawingDocument::finish() {
    keepNow();
    files_.waitForDone();
}

void DrawingDocument::clear() {
    keepNow();
    ++film_number_;
    film_.reset();
    pixels_sha256_.clear();
    open_ = false;
    history_.clear();
    scale_ = {};
    show({}, -1);
}

void DrawingDocument::restore(const Result<DrawingSheet>& kept) {
    open_ = true;
    if (kept) {
        show(*kept, -1);
    } else {
        show({}, -1);
        Q_EMIT said(kept.error().code == ErrorCode::DamagedFile
                        ? tr("The measures kept of this film could not be read. Their file was "
                             "set aside.")
                        : tr("The measures kept of this film could not be read: %1")
                              .arg(errorSentence({kept.error().code, {}})));
    }
    soon_.stop();
    unkept_ = false;
}

QStringList DrawingDocument::textOf(const Drawing& drawing) const {
    return film_ ? measureText(drawing, measure(drawing, *film_, scale_), scale_) : QStringList();
}

std::optional<PixelSpacing> DrawingDocument::calibration() const {
    return calibratedSpacing(sheet_.drawings, pixelAspect());
}

void DrawingDocument::select(int index, int point) {
    if (index != selected_ || point != selected_point_) {
        selected_ = index;
        selected_point_ = point;
        Q_EMIT changed();
    }
}

void DrawingDocument::add(const Drawing& drawing) {
    if (sheet_.drawings.size() >= most_drawings) {
        Q_EMIT said(tr("There is no room for more drawings on this film."));
        return;
    }
    DrawingSheet sheet = sheet_;
    if (drawing.kind == DrawingKind::Calibration) {
        std::erase_if(sheet.drawings,
                      [](const Drawing& other) { return other.kind == DrawingKind::Calibration; });
    }
    sheet.drawings.push_back(drawing);
    const int last = static_cast<int>(sheet.drawings.size()) - 1;
    push(std::move(sheet), tr("draw"), last);
}

void DrawingDocument::replace(int index, const Drawing& drawing, const QString& what, int series) {
    DrawingSheet sheet = sheet_;
    sheet.drawings[static_cast<std::size_t>(index)] = drawing;
    push(std::move(sheet), what, index, series);
}

void DrawingDocument::remove(int index) {
    DrawingSheet sheet = sheet_;
    sheet.drawings.erase(sheet.drawings.begin() + index);
    push(std::move(sheet), tr("delete"), -1);
}

void DrawingDocument::setKeyImage(bool key) {
    if (key != sheet_.key_image) {
        DrawingSheet sheet = sheet_;
        sheet.key_image = key;
        push(std::move(sheet), tr("key image"), selected_);
    }
}

void DrawingDocument::push(DrawingSheet sheet, const QString& what, int selected, int series) {
    if (open_ && sheet != sheet_) {
        history_.push(new Change(*this, std::move(sheet), what, selected, series));
    }
}

void DrawingDocument::show(const DrawingSheet& sheet, int selected) {
    sheet_ = sheet;
    const LengthScale scale = film_ ? lengthScale(*film_, sheet.drawings) : LengthScale();
    const bool rescaled = scale.across != scale_.across || scale.plane != scale_.plane;
    scale_ = scale;
    std::vector<Measured> measured;
    for (const Drawing& drawing : sheet.drawings) {
        const auto known = std::ranges::find(measured_, drawing, &Measured::drawing);
        measured.push_back(
            known != measured_.end() && !rescaled ? *known : Measured{drawing, textOf(drawing)});
    }
    measured_ = std::move(measured);
    if (selected != selected_) {
        selected_point_ = -1;
    }
    selected_ = selected;
    unkept_ = open_;
    soon_.start();
    Q_EMIT changed();
}

void DrawingDocument::keepNow() {
    soon_.stop();
    if (!unkept_) {
        return;
    }
    unkept_ = false;
    keeping_ = true;
    const auto keep = [hash = pixels_sha256_, sheet = sheet_, path = film_->path,
                       frame = film_->frame, file = film_->sha256] {
        const Result<void> kept = keepDrawings(hash, sheet);
        if (kept && sheet.key_image) {  // so that a list knows without the film being opened
            std::ignore = rememberFile(path, frame, file.value(), hash);
        }
        return kept;
    };
    whenDone(QtConcurrent::run(&files_, keep), this, [this](const Result<void>& kept) {
        keeping_ = false;
        if (!kept) {
            Q_EMIT said(tr("The measures cannot be kept: they will be gone when Lucency "
                           "is closed. %1")
                            .arg(errorSentence({kept.error().code, {}})));
        } else if (unkept_) {
            keepNow();
        }
    });
}

}  // namespace lucency
