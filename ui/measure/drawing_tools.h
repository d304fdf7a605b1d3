#pragma once

#include "core/measure/drawing_path.h"

#include "ui/measure/drawing_document.h"
#include "ui/measure/label_layout.h"

#include <QImage>
#include <QPointer>
#include <QTransform>

#include <map>

class QKeyEvent;
class QLineEdit;
class QPainter;

namespace lucency {

class FilmView;

/// Lets the film's left button and its keys draw, select, move and name what is on a document, and
/// paints it over the film. A point is set where the button goes down; letting go elsewhere sets
/// the next one of a line, so that lines may be dragged or clicked. Keys: Enter sets a point, the
/// arrows move the cross, a selected point or drawing by one px of the film (Shift: ten), Tab goes
/// from drawing to drawing and through their points, Backspace takes the last point back, Escape
/// lets go. A drawing is grasped whatever the tool; Ctrl draws over it.
class DrawingTools : public QObject {
    Q_OBJECT
public:
    DrawingTools(DrawingDocument& document, FilmView* view, QObject* parent);

    /// What the left button draws; nothing: it only grasps.
    void setTool(std::optional<DrawingKind> tool);
    std::optional<DrawingKind> tool() const { return tool_; }
    /// Whether button and keys are to be used at all.
    void setActive(bool active);
    void setShown(bool shown);
    /// Lets the reader name the selected drawing, or say a line's length again.
    void rename();
    /// What is being drawn, as far as it goes.
    const std::optional<Drawing>& begun() const { return begun_; }
    /// What to do next; empty without a tool.
    QString hint() const;

Q_SIGNALS:
    /// hint() is another.
    void hintChanged();
    /// Escape, where there was nothing to let go of.
    void leaveWanted();
    void said(const QString& sentence);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Hit {
        int index = -1;
        int point = -1;
    };
    struct Grasp {
        Hit hit;
        QPointF from;  ///< film px
        Drawing original;
        int series;
    };

    // drawing_tools.cpp: drawing and grasping
    bool canDraw() const;
    void press(QPointF film_point, Qt::KeyboardModifiers modifiers);
    void drag(QPointF film_point);
    void release(QPointF film_point);
    void addPoint(QPointF film_point);
    void finish();
    void abandon();
    void changeBegun();
    double viewDistance(QPointF film_point, QPointF other) const;
    Hit hitAt(QPointF view_point) const;
    void edit(const Drawing& drawing, int index);
    void commit(QLineEdit* editor);
    void close(QLineEdit* editor);
    // drawing_tools_keys.cpp
    bool wantsKey(const QKeyEvent& event) const;
    bool useKey(const QKeyEvent& event);
    bool cycle(int step);
    void moveBy(QPointF film_step, bool repeated);
    QPointF cross() const;
    // drawing_tools_paint.cpp
    void paint(QPainter& painter);
    void paintAll(QPainter& painter);
    void paintOne(QPainter& painter, const Drawing& drawing, bool selected) const;
    void paintHandles(QPainter& painter, const Drawing& drawing, int point) const;
    void paintLabels(QPainter& painter);
    struct Label {
        QSizeF size;  ///< view px
        QImage picture;
    };
    const Label& labelOf(const QStringList& lines, const QFont& font);
    QPainterPath linesInView(const Drawing& drawing) const;

    DrawingDocument& document_;
    FilmView* view_;
    std::optional<DrawingKind> tool_;
    bool active_ = true;
    bool shown_ = true;
    std::optional<Drawing> begun_;
    std::optional<QPointF> pointer_;  ///< where the next point would be, film px
    bool by_keys_ = false;            ///< pointer_ was moved by keys: a cross shows it
    QPointF pressed_;                 ///< film px
    std::optional<Grasp> grasp_;
    int series_ = 0;
    QPointer<QLineEdit> editor_;
    Drawing edited_;
    int edited_index_ = -1;                      ///< -1: it is to be added
    std::vector<std::optional<QRectF>> labels_;  ///< as painted last, view px
    /// What was painted last, and for what: while brightness is dragged nothing of it changes.
    struct Picture {
        QImage image;
        QTransform to_view;
        double ratio = 1;  ///< device px to one of the view
        QRgb ink = 0;
        bool begun = false;  ///< with what is being drawn: it is another the next time
    } picture_;
    std::map<QStringList, Label> label_pictures_;  ///< in picture_'s ink, at its resolution
};

}  // namespace lucency
