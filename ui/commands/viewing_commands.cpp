// Commands of the View group that concern priors, the magnifier, the display and the corners.
#include "ui/commands/commands.h"

namespace lucency {

void Commands::addViewingCommands() {
    const auto toggle = [this](const QString& text, const QString& tip, const char* icon,
                               const QKeySequence& key) {
        QAction* action = add(text, tip, icon, key);
        action->setCheckable(true);
        return action;
    };
    compare_prior = toggle(tr("Film &beside"),
                           tr("Show another film of the patient beside this one, or close it"),
                           "prior", QKeySequence(Qt::SHIFT | Qt::Key_P));
    choose_prior = add(tr("&Choose the film beside…"),
                       tr("Choose which film to show beside this one, from the list or a file"),
                       "open", QKeySequence(Qt::CTRL | Qt::Key_P));
    previous_prior = add(tr("Pre&vious beside"), tr("Show the film before in the other place"),
                         "previous", QKeySequence(Qt::CTRL | Qt::Key_PageUp));
    next_prior = add(tr("Ne&xt beside"), tr("Show the next film in the other place"), "next",
                     QKeySequence(Qt::CTRL | Qt::Key_PageDown));
    swap_prior = add(tr("S&wap sides"), tr("Exchange the places of the two films"), "swap",
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    link_zoom = toggle(tr("Link &zoom"), tr("Zoom both films together"), "zoom-in",
                       QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Z));
    link_pan = toggle(tr("Link &pan"), tr("Move both films together"), "pan",
                      QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_P));
    link_window = toggle(tr("Lin&k window"), tr("Change brightness and contrast of both films"),
                         "window", QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_W));
    for (QAction* link : {link_zoom, link_pan, link_window}) {
        link->setChecked(true);
    }
    magnify = toggle(tr("Ma&gnifier"),
                     tr("A lens at the pointer: held for as long as the key is, or on until the "
                        "next press; the wheel and Ctrl with plus and minus change it, arrows move "
                        "it"),
                     "magnify", QKeySequence(Qt::Key_Z));
    magnify->setAutoRepeat(false);
    stronger_lens = add(tr("Str&onger magnifier"), tr("Show the film larger in the lens"), nullptr,
                        QKeySequence(Qt::CTRL | Qt::Key_Plus));
    weaker_lens = add(tr("Wea&ker magnifier"), tr("Show the film smaller in the lens"), nullptr,
                      QKeySequence(Qt::CTRL | Qt::Key_Minus));
    square_lens = toggle(tr("S&quare magnifier"), tr("A square lens in place of a round one"),
                         nullptr, QKeySequence(Qt::SHIFT | Qt::Key_Z));
    life_size = add(tr("1:1 in &millimetres"),
                    tr("Show a millimetre of the film on a millimetre of the screen"), nullptr,
                    QKeySequence(Qt::SHIFT | Qt::Key_A));
    calibrate_screen =
        add(tr("Calibrate this &screen…"), tr("Say with a ruler how large this screen is"), nullptr,
            QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_A));
    display_check =
        add(tr("&Display check…"), tr("Show a test pattern, and what should be seen of it"),
            nullptr, QKeySequence(Qt::Key_F12));
    corner_text = add(tr("Corner te&xt…"), tr("Choose what stands in the corners of the film"),
                      nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T));
    sharpen = toggle(tr("&Sharpen"), tr("Let edges stand out, for display only"), nullptr,
                     QKeySequence(Qt::SHIFT | Qt::Key_S));
    local_contrast =
        toggle(tr("Local &contrast"), tr("Show lungs and mediastinum at once, for display only"),
               nullptr, QKeySequence(Qt::SHIFT | Qt::Key_E));
    auto_window =
        add(tr("A&utomatic window"), tr("Fit brightness and contrast to the anatomy on the film"),
            nullptr, QKeySequence(Qt::Key_0));
    window_line = add(tr("Window b&y numbers…"),
                      tr("Type centre and width; save a window under a name, or delete one"),
                      nullptr, QKeySequence(Qt::SHIFT | Qt::Key_W));
}

}  // namespace lucency
