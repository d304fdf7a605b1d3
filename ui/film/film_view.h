#pragma once

#include "core/explain/overlay.h"
#include "core/film/enhance.h"
#include "core/film/film.h"
#include "core/film/presentation_state.h"

#include "ui/commands/mouse_buttons.h"
#include "ui/film/corner_text.h"
#include "ui/film/film_drawings.h"
#include "ui/film/lens.h"
#include "ui/film/view_transform.h"

#include <QTimer>
#include <QVariantAnimation>
#include <QWidget>

#include <functional>
#include <optional>

namespace lucency {

/// The film, as large as can be, with the map over it, and what came with it: the letters of its
/// orientation, its overlays, a presentation state. What a drag does depends on the button
/// (MouseButtons); the wheel zooms at the pointer, a double click fits. What is set
/// here is for the eye alone. Shows no identity unless it is told to.
class FilmView : public QWidget {
    Q_OBJECT
public:
    /// Point: the tool's button goes to whoever listens to pointPressed() and what follows.
    enum class Tool { Window, Pan, Point };
    /// A picture of the film's aspect and of about the given size, device px, transparent where
    /// nothing is to be shown.
    using Layer = std::function<QImage(QSize)>;

    explicit FilmView(QWidget* parent = nullptr);

    void setFilm(const Film& film, FilmTurn turn = {});
    /// No film: `sentence` stands in its place.
    void clearFilm(const QString& sentence);
    /// As it is in the file.
    const std::optional<Film>& film() const { return film_; }
    /// As the presentation state wishes it, where one is applied: what windows are made from.
    const Film& shownFilm() const { return shown_; }

    const VoiWindow& window() const { return window_; }
    /// What the film opened with.
    const VoiWindow& openingWindow() const { return opening_; }
    void setWindow(const VoiWindow& window);
    bool isInverted() const { return inverted_; }
    void setInverted(bool inverted);

    FilmTurn turn() const { return transform_.turn(); }
    void setTurn(FilmTurn turn);
    /// Values, window, inversion, turn, area, shutter and annotations of a state that is for this
    /// film alone (see narrowedTo); null: the film as it is in the file, turned by `turn`.
    void setPresentation(const std::optional<PresentationState>& state, FilmTurn turn);
    const std::optional<PresentationState>& presentation() const { return presentation_; }
    /// What could be done, said quietly in a corner until a presentation state is applied.
    void setOffer(const QString& sentence);
    /// What is said of the film as it is drawn now, below its middle; empty for nothing.
    void setNote(const QString& sentence);
    void setOverlaysShown(bool shown);
    void setCornerText(const CornerChoice& choice);
    void setIdentityShown(bool shown);
    /// Worked out beside the window's thread; the film is shown as it is until then. Stays for the
    /// films that follow.
    void setEnhancement(Enhancement enhancement);
    Enhancement enhancement() const { return enhancement_; }
    bool isEnhancing() const { return enhancement_ != Enhancement::None && !enhanced_; }
    void setLens(const Lens& lens);
    const Lens& lens() const { return lens_; }

    void setAttribution(const std::optional<Attribution>& attribution);
    void setOverlayStyle(const OverlayStyle& style);
    void setMapShown(bool shown);
    /// Drawn over film and map, and asked for anew when its size changes; empty for none.
    void setLayer(const Layer& layer);
    /// The same, under the layer.
    void setOutlines(const Layer& outlines);
    /// What a reader draws over all that, in view coordinates; empty for none.
    void setDrawings(const std::function<void(QPainter& painter)>& paint);
    /// Where there is something to grasp: there the left button is as under Tool::Point, whatever
    /// the tool. `view_point` is in view coordinates.
    void setGrip(const std::function<bool(QPointF view_point)>& grip);
    /// What the scale bar goes by in place of the film's own spacing.
    void setCalibration(const std::optional<PixelSpacing>& calibration);
    /// A few words with the film's facts in the corner; empty for none.
    void setMark(const QString& words);
    /// Nothing over the film, for as long as a key is held.
    void setBare(bool bare);
    bool isBare() const { return bare_; }

    /// Which button does what from now on.
    void setMouseButtons(const MouseButtons& buttons) { buttons_ = buttons; }
    Tool tool() const { return tool_; }
    /// `point`: the cursor under Tool::Point.
    void setTool(Tool tool, Qt::CursorShape point = Qt::PointingHandCursor);
    const ViewTransform& transform() const { return transform_; }
    /// Where the letters of its orientation stand, with their ground, px of the view.
    std::vector<QRectF> letterRects() const;
    void fit();
    void actualSize();
    void zoomBy(double factor);
    /// See ViewTransform::setPlace.
    void setPlace(double zoom, QPointF middle);
    /// By the reader's calibration where there is one, else the film's own.
    std::optional<PixelSpacing> spacing() const;
    /// Lengths on the film are known in millimetres of some plane.
    bool knowsMillimetres() const;
    /// A millimetre of the film, in its plane, on a millimetre of the screen.
    void lifeSize();

    QSize sizeHint() const override { return {900, 700}; }
    QSize minimumSizeHint() const override { return {320, 240}; }

Q_SIGNALS:
    /// Window, inversion, turn, zoom or place have changed.
    void viewChanged();
    /// The film has more room, or less.
    void resized();
    /// The pointer is at a point of the film, in its px, also beyond its edges; or has left.
    void pointerMoved(QPointF film_point);
    void pointerLeft();
    /// The tool's button under Tool::Point, in px of the film, also beyond its edges.
    void pointPressed(QPointF film_point, Qt::KeyboardModifiers modifiers);
    void pointDragged(QPointF film_point);
    void pointReleased(QPointF film_point);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Drag { None, Window, Pan, Zoom, Point };
    struct Laid {
        Layer draw;
        QImage picture;
        bool stale = true;
    };

    // film_view.cpp

    void zoomTo(double zoom, QPointF anchor);
    void movePointer(QPointF step);
    void moved();           ///< the film moves in its view
    void forgetPlace();     ///< what was drawn for where the film lay
    void displayChanged();  ///< window or inversion: the table and what is made with it
    void redraw();          ///< fast now, sharp soon
    void describe();
    void showCursor(std::optional<QPointF> view_point);
    // film_view_paint.cpp
    void refreshRaster();
    void refreshMap();
    void paintFilm(QPainter& painter);
    void paintRegionNumbers(QPainter& painter) const;
    void paintLaid(QPainter& painter, Laid& laid);
    QImage turnedToView(const Layer& layer) const;
    std::vector<PlaneInk> planesToDraw() const;
    QStringList orientationWords() const;
    QString textOf(CornerFact fact) const;
    void paintLens(QPainter& painter) const;
    // film_view_display.cpp
    void enhance();
    const StoredPixels& pixelsToShow() const { return enhanced_ ? *enhanced_ : shown_.pixels; }
    QString enhancementWord() const;
    QString sizeWord() const;

    void paintCorners(QPainter& painter) const;
    /// The letters of the orientation with their places in the view.
    std::vector<std::pair<QString, QRectF>> placedLetters(const QFont& plain) const;
    void paintLetters(QPainter& painter) const;
    void paintScaleBar(QPainter& painter) const;
    void paintNote(QPainter& painter) const;
    QString pointerText() const;

    std::optional<Film> film_;
    Film shown_;
    std::optional<PresentationState> presentation_;
    QString sentence_;
    QString offer_;
    QString note_;
    VoiWindow window_, opening_;
    double value_range_ = 1;  ///< of the film's modality values
    bool inverted_ = false;
    std::vector<std::uint8_t> table_;
    ViewTransform transform_;

    QImage raster_;    ///< the visible part, device px
    QRect raster_at_;  ///< where, device px
    QImage samples_;   ///< behind it while brightness and contrast are dragged; null: to be made
    bool raster_stale_ = true;
    QImage drawings_;  ///< the film's overlays over the same part
    bool drawings_stale_ = true;
    bool overlays_shown_ = true;
    bool fast_ = false;
    QTimer sharpen_;

    std::optional<Attribution> attribution_;
    OverlayStyle style_;
    bool map_shown_ = true;
    bool bare_ = false;
    bool ring_ = false;  ///< the focus came by a key
    std::vector<QPointF> region_points_;  ///< insidePoints() of the map
    QImage map_;
    bool map_stale_ = true;
    Laid outlines_, layer_;
    std::function<void(QPainter&)> paint_drawings_;
    std::function<bool(QPointF)> grip_;
    std::optional<PixelSpacing> calibration_;
    QString mark_;
    QVariantAnimation fade_;

    MouseButtons buttons_ = mouseButtons();
    Tool tool_ = Tool::Window;
    Qt::CursorShape point_cursor_ = Qt::PointingHandCursor;
    Drag drag_ = Drag::None;
    QPointF drag_start_;
    VoiWindow drag_window_;
    double drag_zoom_ = 1;
    std::optional<QPointF> pointer_;

    CornerChoice corners_ = defaultCorners();
    bool identity_ = false;
    Lens lens_;
    Enhancement enhancement_ = Enhancement::None;
    std::optional<StoredPixels> enhanced_;  ///< of the film shown
    int enhancements_ = 0;                  ///< asked for so far: an older one comes too late
    double life_zoom_ = 0;                  ///< the zoom that was life size, and how
    QString life_word_;
};

}  // namespace lucency
