#include "core/measure/drawing.h"

#include "ui/commands/commands.h"

namespace lucency {

void Commands::addMeasureCommands() {
    groups_.push_back({tr("M&easure"), {}});
    const auto tool = [this](DrawingKind kind, const QString& text, const QString& tip,
                             const char* icon, const QKeySequence& shortcut) {
        QAction* action = add(text, tip, icon, shortcut);
        action->setCheckable(true);
        action->setData(static_cast<int>(kind));
        tools->addAction(action);
        drawing_tools.push_back(action);
        return action;
    };
    tool_length = tool(DrawingKind::Distance, tr("&Length"), tr("Measure the length of a line"),
                       "length", QKeySequence(Qt::Key_D));
    tool_angle = tool(DrawingKind::Angle, tr("&Angle"), tr("Measure the angle between two arms"),
                      "angle", QKeySequence(Qt::Key_N));
    tool_cobb = tool(DrawingKind::Cobb, tr("&Cobb angle"),
                     tr("Measure the angle between two lines"), nullptr, QKeySequence(Qt::Key_B));
    tool_polyline = tool(DrawingKind::Polyline, tr("&Polyline"),
                         tr("Measure along a line of several points, and the area where closed"),
                         nullptr, QKeySequence(Qt::Key_L));
    tool_rectangle =
        tool(DrawingKind::Rectangle, tr("&Rectangle"),
             tr("Measure area and pixel values in a rectangle"), nullptr, QKeySequence(Qt::Key_U));
    tool_ellipse =
        tool(DrawingKind::Ellipse, tr("&Ellipse"),
             tr("Measure area and pixel values in an ellipse"), nullptr, QKeySequence(Qt::Key_E));
    tool_outline = tool(DrawingKind::Freehand, tr("&Outline"),
                        tr("Measure area and pixel values in an outline drawn by hand"), nullptr,
                        QKeySequence(Qt::Key_Y));
    tool_heart_ratio = tool(DrawingKind::HeartRatio, tr("Cardiot&horacic ratio"),
                            tr("Measure the heart's width against the thorax, step by step"),
                            "heart-ratio", QKeySequence(Qt::Key_C));
    tool_arrow = tool(DrawingKind::Arrow, tr("Arro&w"), tr("Point at something with an arrow"),
                      nullptr, QKeySequence(Qt::Key_J));
    tool_note = tool(DrawingKind::Note, tr("&Note"), tr("Write words on the film"), "note",
                     QKeySequence(Qt::SHIFT | Qt::Key_N));
    tool_calibration =
        tool(DrawingKind::Calibration, tr("Cali&brate"),
             tr("Draw along something of known length, so that lengths are in millimetres"),
             nullptr, QKeySequence(Qt::SHIFT | Qt::Key_D));
    rename_drawing = add(tr("Na&me…"), tr("Give the selected drawing a text"), nullptr,
                         QKeySequence(Qt::Key_F2));
    delete_drawing = add(tr("Dele&te"), tr("Delete the selected drawing"), nullptr,
                         QKeySequence(Qt::Key_Delete));
    key_image = add(tr("&Key image"), tr("Flag this film as a key image"), nullptr,
                    QKeySequence(Qt::Key_K));
    show_measures = add(tr("&Show measures"), tr("Show what you have drawn on the film"), nullptr,
                        QKeySequence(Qt::SHIFT | Qt::Key_M));
    measures_in_film =
        add(tr("In the PDF's &film too"),
            tr("Draw the measures on the PDF's bare film too, beside their own page"), nullptr);
    for (QAction* action : {key_image, show_measures, measures_in_film}) {
        action->setCheckable(true);
    }
    show_measures->setChecked(true);
}

}  // namespace lucency
