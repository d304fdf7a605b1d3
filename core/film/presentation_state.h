#pragma once

#include "core/base/result.h"
#include "core/film/film.h"

#include <QDateTime>
#include <QPointF>
#include <QPolygonF>
#include <QRectF>
#include <QRgb>

#include <stop_token>

namespace lucency {

/// An image that a presentation state refers to, or some of its frames.
struct ImageReference {
    QString sop_instance_uid;
    std::vector<int> frames;  ///< from 0; all of them where empty
};

/// Which images a part of a presentation state is for; all that the state refers to where empty.
using ImageReferences = std::vector<ImageReference>;

/// Part of Softcopy VOI LUT (PS3.3 C.11.8).
struct PresentedVoi {
    ImageReferences images;
    std::vector<VoiWindow> windows;
    std::vector<LookupTable> luts;
};

/// Displayed Area (PS3.3 C.10.4), in film coordinates before turning and mirroring; it may reach
/// beyond the film.
struct DisplayedArea {
    ImageReferences images;
    QRectF area;
    enum class Size { ScaleToFit, TrueSize, Magnify } size = Size::ScaleToFit;
    double magnification = 1;  ///< screen px a film px, for Magnify
};

/// PIXEL: film coordinates. DISPLAY: share (0..1) of the displayed area, as turned and mirrored.
enum class GraphicUnits { Pixel, Display };

/// PS3.3 C.10.5.
struct GraphicObject {
    enum class Type { Point, Polyline, Interpolated, Circle, Ellipse } type = Type::Point;
    GraphicUnits units = GraphicUnits::Pixel;
    QPolygonF points;  ///< circle: centre, point on it; ellipse: ends of the long, the short axis
    bool filled = false;  ///< closed shapes alone
};

struct TextObject {
    QString text;  ///< lines apart by '\n'
    GraphicUnits box_units = GraphicUnits::Pixel;
    std::optional<QRectF> box;
    Qt::Alignment justification = Qt::AlignLeft;
    GraphicUnits anchor_units = GraphicUnits::Pixel;
    std::optional<QPointF> anchor;
    bool anchor_visible = false;  ///< a line runs from the anchor to the text
};

/// What one item of Graphic Annotation puts on a layer.
struct GraphicAnnotation {
    ImageReferences images;
    QString layer;
    std::vector<GraphicObject> graphics;
    std::vector<TextObject> texts;
};

/// PS3.3 C.10.7.
struct GraphicLayer {
    QString name;
    QString description;
    int order = 0;               ///< the least is drawn first
    std::optional<QRgb> colour;  ///< recommended, from CIELab or else a gray level
};

/// Display Shutter and Bitmap Display Shutter (PS3.3 C.7.6.11, C.7.6.15), in film coordinates: what
/// lies within every shape that is there is shown, all else is covered.
struct DisplayShutter {
    std::optional<QRectF> rectangle;
    std::optional<QPointF> centre;  ///< of the circular shutter
    double radius = 0;              ///< film px down a column
    QPolygonF polygon;
    std::optional<OverlayPlane> bitmap;  ///< set bits are covered
    double gray = 0;                     ///< of what is covered, 0 (black) to 1 (white)
    std::optional<QRgb> colour;

    bool isEmpty() const { return !rectangle && !centre && polygon.isEmpty() && !bitmap; }
};

/// A 60xx overlay, of the film or of the state itself, that is to be drawn on a layer.
struct ActiveOverlay {
    int group = 0x6000;
    QString layer;
};

/// Grayscale Softcopy Presentation State (PS3.3 A.33.1): how someone wished films to be shown. Film
/// coordinates are px, (0, 0) the outer corner of the first pixel and (columns, rows) that of the
/// last: what PS3.3 C.10.5 calls PIXEL, unchanged. Displayed areas and shutters count pixels from 1
/// in the file (C.10.4, C.7.6.11): the edges of those pixels are given here.
struct PresentationState {
    QString path;
    QString sop_instance_uid;
    QString label;        ///< Content Label
    QString description;  ///< Content Description
    QDateTime created;
    ImageReferences images;  ///< that it is for

    double rescale_slope = 1, rescale_intercept = 0;
    std::optional<LookupTable> modality_lut;
    std::vector<PresentedVoi> voi;
    std::optional<bool> inverse;  ///< Presentation LUT Shape: true INVERSE, false IDENTITY
    std::optional<LookupTable> presentation_lut;
    int quarter_turns = 0;  ///< clockwise, 0 to 3, before mirroring
    bool mirrored = false;  ///< left to right
    std::vector<DisplayedArea> areas;
    std::vector<GraphicLayer> layers;  ///< in their order of drawing
    std::vector<GraphicAnnotation> annotations;
    DisplayShutter shutter;
    std::vector<ActiveOverlay> overlays;
};

/// Reads a presentation state. What is malformed within is left out. Errors: those of
/// readAttributes, and NotAnImage where the file is something else.
Result<PresentationState> readPresentationState(const QString& path);

/// Whether the state refers to the film and its frame.
bool refersTo(const PresentationState& state, const Film& film);

/// The state as it is for this film alone: parts for other images are gone, graphics in DISPLAY
/// units are in PIXEL units.
PresentationState narrowedTo(const PresentationState& state, const Film& film);

/// The states in the film's own folder that refer to it, narrowed to it, the newest first. Looks at
/// no more than 5,000 files of up to 16 MiB, told by content; none where stopped. Slow: not for the
/// GUI thread.
std::vector<PresentationState> presentationStatesFor(const Film& film, std::stop_token stop = {});

/// The film to show: values, windows and inversion of the (narrowed) state in the place of its own.
/// For the eye alone: what feeds the model is the film itself.
Film withPresentation(const Film& film, const PresentationState& state);

}  // namespace lucency
