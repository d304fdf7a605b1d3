#include "ui/measure/drawing_tools.h"

#include "core/measure/measure_words.h"

#include "ui/film/film_view.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QLocale>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>
#include <limits>

namespace lucency {
namespace {

constexpr double handle_reach_px = 9;
constexpr double line_reach_px = 6;
constexpr double drag_px = 5;  ///< less is a click that trembled
constexpr double same_px = 5;  ///< two clicks at one place
constexpr double freehand_step = 2;
constexpr double longest_known_mm = 10'000;
constexpr int editor_width = 220;

/// Whether a line from this point may be dragged to the next.
bool beginsLine(DrawingKind kind, std::size_t place) {
    return place == 0 || (kind == DrawingKind::Cobb && place == 2);
}

double toSegment(QPointF at, QPointF from, QPointF to) {
    const QPointF way = to - from;
    const double squared = QPointF::dotProduct(way, way);
    const double share =
        squared > 0 ? std::clamp(QPointF::dotProduct(at - from, way) / squared, 0.0, 1.0) : 0;
    const QPointF off = at - from - way * share;
    return std::hypot(off.x(), off.y());
}

double toPath(QPointF at, const QPainterPath& path) {
    double least = std::numeric_limits<double>::infinity();
    for (const QPolygonF& line : path.toSubpathPolygons()) {
        for (qsizetype i = 1; i < line.size(); ++i) {
            least = std::min(least, toSegment(at, line[i - 1], line[i]));
        }
    }
    return least;
}

}  // namespace

DrawingTools::DrawingTools(DrawingDocument& document, FilmView* view, QObject* parent)
    : QObject(parent), document_(document), view_(view) {
    view->installEventFilter(this);
    view->setDrawings([this](QPainter& painter) { paint(painter); });
    view->setGrip(
        [this](QPointF at) { return active_ && shown_ && !begun_ && hitAt(at).index >= 0; });
    connect(view, &FilmView::pointPressed, this, &DrawingTools::press);
    connect(view, &FilmView::pointDragged, this, &DrawingTools::drag);
    connect(view, &FilmView::pointReleased, this, &DrawingTools::release);
    connect(view, &FilmView::pointerMoved, this, [this](QPointF film_point) {
        if (tool_) {
            pointer_ = film_point;
            by_keys_ = false;
        }
    });
    connect(&document, &DrawingDocument::changed, this, [this] {
        if (!document_.isOpen()) {
            abandon();
            delete editor_;
            grasp_.reset();
        }
        picture_.image = {};
        view_->setMark(document_.sheet().key_image ? tr("Key image") : QString());
        view_->setCalibration(document_.calibration());
        view_->update();
    });
}

void DrawingTools::setTool(std::optional<DrawingKind> tool) {
    tool_ = tool;
    pointer_.reset();
    by_keys_ = false;
    abandon();
}

void DrawingTools::setActive(bool active) {
    active_ = active;
    if (!active) {
        abandon();
        document_.select(-1);
    }
}

void DrawingTools::setShown(bool shown) {
    shown_ = shown;
    if (!shown) {
        abandon();
        document_.select(-1);
    }
    view_->update();
}

bool DrawingTools::canDraw() const {
    return active_ && shown_ && document_.isOpen() && view_->film();
}

QString DrawingTools::hint() const {
    if (!tool_) {
        return {};
    }
    const std::size_t points = begun_ ? begun_->points.size() : 0;
    switch (*tool_) {
        case DrawingKind::Distance:
            return tr("Drag a line, or click its two ends.");
        case DrawingKind::Angle:
            return tr("Click the end of one arm, the vertex, and the end of the other arm.");
        case DrawingKind::Cobb:
            return points < 2 ? tr("Draw along the end plate of the upper vertebra.")
                              : tr("Draw along the end plate of the lower vertebra.");
        case DrawingKind::Polyline:
            return tr(
                "Click point after point; click the last one again to end, the first one to "
                "close.");
        case DrawingKind::Rectangle:
        case DrawingKind::Ellipse:
            return tr("Drag from corner to corner.");
        case DrawingKind::Freehand:
            return tr("Draw around what is to be measured.");
        case DrawingKind::HeartRatio:
            return heartRatioStep(points);
        case DrawingKind::Arrow:
            return tr("Drag from the arrow's tail to its tip.");
        case DrawingKind::Note:
            return tr("Click where the note belongs, and type it.");
        case DrawingKind::Calibration:
            return tr("Draw along something of known length, and type the millimetres.");
    }
    return {};
}

double DrawingTools::viewDistance(QPointF film_point, QPointF other) const {
    const QPointF way = view_->transform().toView(film_point) - view_->transform().toView(other);
    return std::hypot(way.x(), way.y());
}

DrawingTools::Hit DrawingTools::hitAt(QPointF view_point) const {
    const auto handle = [&](int index) {
        const Drawing& drawing = document_.drawing(index);
        for (std::size_t i = 0; drawing.kind != DrawingKind::Freehand && i < drawing.points.size();
             ++i) {
            const QPointF way = view_->transform().toView(drawing.points[i]) - view_point;
            if (std::hypot(way.x(), way.y()) <= handle_reach_px) {
                return static_cast<int>(i);
            }
        }
        return -1;
    };
    if (document_.selected() >= 0) {  // its handles are seen
        if (const int point = handle(document_.selected()); point >= 0) {
            return {document_.selected(), point};
        }
    }
    for (int index = document_.count() - 1; index >= 0; --index) {
        if (const int point = handle(index); point >= 0) {
            return {index, point};
        }
    }
    for (int index = document_.count() - 1; index >= 0; --index) {
        const auto& label = static_cast<std::size_t>(index) < labels_.size()
                                ? labels_[static_cast<std::size_t>(index)]
                                : std::nullopt;
        if ((label && label->contains(view_point)) ||
            toPath(view_point, linesInView(document_.drawing(index))) <= line_reach_px) {
            return {index, -1};
        }
    }
    return {};
}

void DrawingTools::press(QPointF film_point, Qt::KeyboardModifiers modifiers) {
    if (!canDraw()) {
        return;
    }
    pressed_ = film_point;
    pointer_ = film_point;
    by_keys_ = false;
    const Hit hit = begun_ || (tool_ && (modifiers & Qt::ControlModifier) != 0)
                        ? Hit()
                        : hitAt(view_->transform().toView(film_point));
    if (hit.index >= 0) {
        document_.select(hit.index, hit.point);
        grasp_ = Grasp{hit, film_point, document_.drawing(hit.index), ++series_};
    } else if (tool_) {
        addPoint(film_point);
    }
}

void DrawingTools::drag(QPointF film_point) {
    if (grasp_) {
        const Hit hit = grasp_->hit;
        const QPointF by = film_point - grasp_->from;
        Drawing drawing = grasp_->original;
        if (hit.point >= 0) {
            drawing.points[static_cast<std::size_t>(hit.point)] += by;
        } else {
            drawing = moved(drawing, by);
        }
        document_.replace(hit.index, drawing, tr("move"), grasp_->series);
        document_.select(hit.index, hit.point);
    } else if (begun_) {
        pointer_ = film_point;
        std::vector<QPointF>& points = begun_->points;
        if (begun_->kind == DrawingKind::Freehand) {
            if (viewDistance(points.back(), film_point) >= freehand_step &&
                points.size() < most_points) {
                points.push_back(film_point);
            }
        } else if (!beginsLine(begun_->kind, points.size() - 1)) {
            points.back() = film_point;  // set when it is let go of
        }
        view_->update();
    }
}

void DrawingTools::release(QPointF film_point) {
    grasp_.reset();
    if (!begun_) {
        return;
    }
    if (begun_->kind == DrawingKind::Freehand) {
        finish();
    } else if (beginsLine(begun_->kind, begun_->points.size() - 1) &&
               viewDistance(pressed_, film_point) >= drag_px) {
        addPoint(film_point);
    }
}

void DrawingTools::addPoint(QPointF film_point) {
    if (!begun_) {
        document_.select(-1);
        begun_ = Drawing{*tool_, {}};
    }
    std::vector<QPointF>& points = begun_->points;
    const bool again = !points.empty() && viewDistance(points.back(), film_point) <= same_px;
    if (begun_->kind == DrawingKind::Polyline && points.size() >= 2) {
        begun_->closed = points.size() >= 3 && viewDistance(points.front(), film_point) <= same_px;
        if (again || begun_->closed) {
            finish();
            return;
        }
    }
    if (!again) {  // no line without a length
        points.push_back(film_point);
    }
    const auto [least, most] = pointCount(begun_->kind);
    if (points.size() == least && least == most) {
        finish();
    } else {
        changeBegun();
    }
}

void DrawingTools::finish() {
    const Drawing drawing = *std::exchange(begun_, std::nullopt);
    if (drawing.kind == DrawingKind::Note || drawing.kind == DrawingKind::Calibration) {
        edit(drawing, -1);
    } else if (drawing.kind == DrawingKind::HeartRatio && !heartRatio(drawing, document_.scale())) {
        Q_EMIT said(
            tr("Both sides of the thorax lie at the same distance from the midline: there "
               "is no ratio."));
    } else if (isWhole(drawing)) {
        document_.add(drawing);
    }
    changeBegun();
}

void DrawingTools::abandon() {
    begun_.reset();
    changeBegun();
}

void DrawingTools::changeBegun() {
    view_->update();
    Q_EMIT hintChanged();
}

void DrawingTools::rename() {
    const int selected = document_.selected();
    if (canDraw() && selected >= 0) {
        edit(document_.drawing(selected), selected);
    }
}

void DrawingTools::edit(const Drawing& drawing, int index) {
    delete editor_;
    edited_ = drawing;
    edited_index_ = index;
    const bool length = drawing.kind == DrawingKind::Calibration;
    auto* editor = new QLineEdit(view_);
    editor_ = editor;
    editor->setObjectName(QStringLiteral("drawingText"));
    editor->setMaxLength(static_cast<int>(longest_text));
    editor->setPlaceholderText(length ? tr("Length in mm") : tr("Text"));
    editor->setAccessibleName(editor->placeholderText());
    editor->setText(!length                ? drawing.text
                    : drawing.known_mm > 0 ? QLocale().toString(drawing.known_mm)
                                           : QString());
    editor->selectAll();
    editor->installEventFilter(this);
    const QSize size(editor_width, editor->sizeHint().height());
    const QPointF at = view_->transform().toView(drawing.points.back()) + QPointF(10, 10);
    const double right = std::max(0, view_->width() - size.width());
    const double bottom = std::max(0, view_->height() - size.height());
    editor->setGeometry(QRect(
        QPointF(std::clamp(at.x(), 0.0, right), std::clamp(at.y(), 0.0, bottom)).toPoint(), size));
    connect(editor, &QLineEdit::editingFinished, this, [this, editor] {
        if (editor->isVisible()) {
            commit(editor);
        }
    });
    editor->show();
    editor->setFocus();
}

void DrawingTools::commit(QLineEdit* editor) {
    const QString text = editor->text().trimmed();
    Drawing drawing = edited_;
    if (drawing.kind == DrawingKind::Calibration) {
        bool understood = false;
        drawing.known_mm = QLocale().toDouble(text, &understood);
        if (!understood) {
            drawing.known_mm = text.toDouble(&understood);
        }
        if (!understood || !(drawing.known_mm > 0) || drawing.known_mm > longest_known_mm) {
            Q_EMIT said(tr("The length was not understood: type millimetres, above 0 and at most "
                           "%1.")
                            .arg(longest_known_mm));
            if (editor->hasFocus()) {
                return;  // still there to be corrected
            }
            drawing.known_mm = 0;
        }
    } else {
        drawing.text = text;
    }
    close(editor);
    const bool nothing = (drawing.kind == DrawingKind::Note && text.isEmpty()) || !isWhole(drawing);
    if (edited_index_ >= 0) {
        if (!nothing) {
            document_.replace(edited_index_, drawing, tr("name"));
        }
    } else if (!nothing) {
        document_.add(drawing);
    }
}

void DrawingTools::close(QLineEdit* editor) {
    editor->hide();  // gone for editingFinished, which comes once more as the focus goes
    editor->deleteLater();
    view_->setFocus();
}

bool DrawingTools::eventFilter(QObject* watched, QEvent* event) {
    if (watched == editor_) {
        const bool key =
            event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride;
        const int code = key ? static_cast<QKeyEvent*>(event)->key() : 0;
        const bool enter = code == Qt::Key_Return || code == Qt::Key_Enter;
        if (!enter && code != Qt::Key_Escape) {
            return false;
        }
        event->accept();  // the film's own keys are not meant
        if (event->type() == QEvent::KeyPress && enter) {
            commit(editor_);
        } else if (event->type() == QEvent::KeyPress) {
            close(editor_);
        }
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride) {
        if (wantsKey(*static_cast<QKeyEvent*>(event))) {
            event->accept();
            return true;
        }
    } else if (event->type() == QEvent::KeyPress) {
        return useKey(*static_cast<QKeyEvent*>(event));
    } else if (event->type() == QEvent::MouseButtonDblClick && !begun_ && canDraw()) {
        const auto* mouse = static_cast<QMouseEvent*>(event);
        const Hit hit = hitAt(mouse->position());
        if (mouse->button() == Qt::LeftButton && hit.index >= 0) {
            document_.select(hit.index);
            rename();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

}  // namespace lucency
