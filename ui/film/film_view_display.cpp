// What the film view shows beside a window: enhancement, corner text, the lens, life size.
#include "core/measure/measure_words.h"

#include "ui/display/screen_scale.h"
#include "ui/film/film_view.h"
#include "ui/when_done.h"

#include <QScreen>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace lucency {

void FilmView::setCornerText(const CornerChoice& choice) {
    corners_ = choice;
    update();
}

void FilmView::setIdentityShown(bool shown) {
    identity_ = shown;
    update();
}

void FilmView::setEnhancement(Enhancement enhancement) {
    if (enhancement != enhancement_) {
        enhancement_ = enhancement;
        enhanced_.reset();
        forgetPlace();
        if (film_) {
            redraw();
            enhance();
        }
    }
}

void FilmView::enhance() {
    const int asked = ++enhancements_;
    if (enhancement_ == Enhancement::None) {
        return;
    }
    const auto job = QtConcurrent::run([film = *film_, enhancement = enhancement_] {
        return std::make_shared<const Result<StoredPixels>>(enhancedPixels(film, enhancement));
    });
    whenDone(job, this, [this, asked](const std::shared_ptr<const Result<StoredPixels>>& pixels) {
        if (asked != enhancements_ || !film_) {
            return;
        }
        if (*pixels) {
            enhanced_ = **pixels;
        } else {
            enhancement_ = Enhancement::None;
        }
        forgetPlace();
        redraw();
    });
}

QString FilmView::enhancementWord() const {
    if (enhancement_ == Enhancement::None) {
        return {};
    }
    if (!enhanced_) {
        return tr("Working it out…");
    }
    return enhancement_ == Enhancement::Sharpened ? tr("Sharpened, for display only")
                                                  : tr("Local contrast, for display only");
}

void FilmView::setLens(const Lens& lens) {
    lens_ = lens;
    lens_.factor = std::clamp(lens.factor, Lens::least_factor, Lens::largest_factor);
    describe();
    update();
}

void FilmView::movePointer(QPointF step) {
    const QPointF at = pointer_.value_or(QRectF(rect()).center()) + step;
    pointer_ = {std::clamp(at.x(), 0.0, width() - 1.0), std::clamp(at.y(), 0.0, height() - 1.0)};
    Q_EMIT pointerMoved(transform_.toFilm(*pointer_));
    update();
}

void FilmView::setPlace(double zoom, QPointF middle) {
    const QPointF moved_by = middle - transform_.filmMiddle();
    const bool still = std::abs(zoom / transform_.zoom() - 1) < 1e-9 &&
                       QPointF::dotProduct(moved_by, moved_by) < 1e-6;
    if (film_ && !still) {
        transform_.setPlace(zoom, middle);
        moved();
    }
}

std::optional<PixelSpacing> FilmView::spacing() const {
    return calibration_ || !film_ ? calibration_ : film_->spacing;
}

bool FilmView::knowsMillimetres() const {
    const auto known = spacing();
    return known && known->plane != SpacingPlane::Unknown && known->column_mm > 0;
}

void FilmView::lifeSize() {
    if (!film_ || !knowsMillimetres()) {
        return;
    }
    const ScreenScale scale = screenScale(screen());
    const PixelSpacing known = *spacing();
    const double zoom = known.column_mm * scale.px_per_mm;
    life_zoom_ = zoom;
    life_word_ = scale.source == ScreenScale::Source::Calibrated
                     ? tr("Life size (%1)").arg(planeText(known.plane))
                     : tr("Life size (%1), screen not calibrated").arg(planeText(known.plane));
    const double before = transform_.zoom();
    if (std::abs(zoom / before - 1) < 1e-9) {
        redraw();
    } else {
        setPlace(zoom, transform_.filmMiddle() * (zoom / before));
    }
}

QString FilmView::sizeWord() const {
    return std::abs(transform_.zoom() - life_zoom_) < 1e-9 * life_zoom_ ? life_word_ : QString();
}

}  // namespace lucency
