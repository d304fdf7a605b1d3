#pragma once

#include "core/film/voi_window.h"

#include <QObject>
#include <QPointF>

#include <array>

namespace lucency {

class FilmView;

/// Has two films zoomed, moved and windowed together, whichever of them the reader works on. Zoom
/// and place are the same in millimetres where both films know their spacing, else the same share
/// of the film. Values of two films need not mean the same, so windows are the same relative to
/// how each film opens. Each of the three can be let go. Fitted together, both films are seen
/// wholly in the room that they have.
class PriorLink : public QObject {
    Q_OBJECT
public:
    enum Part { Zoom, Pan, Window, Parts };

    PriorLink(FilmView* shown, FilmView* prior, QObject* parent = nullptr);

    bool isLinked(Part part) const { return linked_[part]; }
    /// The prior follows at once; but a pan that is linked again keeps the films as they then lie
    /// to each other.
    void setLinked(Part part, bool linked);
    /// One of the films is another: the prior goes where the shown film is, centre on centre.
    void begin();
    /// Both films know their spacing: what is as large on the screen is as large in millimetres.
    bool isToScale() const;
    /// Both are seen wholly, and will be when they have more room, or less.
    bool isFitted() const { return fitted_; }

private:
    void follow(FilmView* leader, FilmView* follower);
    void fitBoth();
    void roomChanged();
    /// Px of a film along its rows that are one unit: a millimetre, or what the fitted film has of
    /// its view.
    double unitOf(const FilmView& view) const;
    /// Where the film's middle is seen from the view's, in units.
    QPointF placeOf(const FilmView& view) const;

    FilmView* shown_;
    FilmView* prior_;
    std::array<bool, Parts> linked_{true, true, true};
    QPointF offset_;  ///< of the prior's place to the shown film's, units
    bool following_ = false;
    bool fitted_ = false;
    double fitted_scale_ = 0;  ///< device px a unit, of both
};

/// The window that is to a film that opens with `other_opening` what `window` is to one that opens
/// with `opening`. `opposed`: one of them has its low values white, the other its high ones.
VoiWindow relativeWindow(const VoiWindow& window, const VoiWindow& opening,
                         const VoiWindow& other_opening, bool opposed);

}  // namespace lucency
