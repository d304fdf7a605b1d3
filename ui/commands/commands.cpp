#include "ui/commands/commands.h"

#include "ui/icons.h"

namespace lucency {

Commands::Commands(QObject* parent) : QObject(parent) {
    addFileCommands();
    addViewCommands();
    addViewingCommands();
    addFilmCommands();
    addMeasureCommands();
    addReadCommands();
    addExplainCommands();
    addTeachCommands();
    groups_.push_back({tr("&Help"), {}});
    cheat_sheet = add(tr("&Keys and mouse"), tr("Show what every key and mouse button does"),
                      "help", QKeySequence(Qt::Key_F1));
    about =
        add(tr("&About Lucency"), tr("Show the program, the model, and their licences"), "about");
    about->setMenuRole(QAction::AboutRole);
    restoreKeys();
}

QAction* Commands::add(const QString& text, const QString& tip, const char* icon,
                       const QKeySequence& shortcut) {
    auto* action = new QAction(text, this);
    action->setShortcut(shortcut);
    factory_keys_.insert(action, shortcut);
    action->setStatusTip(tip);
    showKey(action);
    if (icon != nullptr) {
        action->setIcon(lineIcon(QString::fromLatin1(icon)));
    }
    groups_.back().actions.push_back(action);
    return action;
}

QActionGroup* Commands::choice(std::initializer_list<QAction*> actions) {
    auto* group = new QActionGroup(this);
    for (QAction* action : actions) {
        action->setCheckable(true);
        group->addAction(action);
    }
    (*actions.begin())->setChecked(true);
    return group;
}

void Commands::addFileCommands() {
    groups_.push_back({tr("&File"), {}});
    open =
        add(tr("&Open…"), tr("Open one or more films"), "open", QKeySequence(Qt::CTRL | Qt::Key_O));
    open_folder = add(tr("Open &folder…"),
                      tr("Open the films of a folder and of all below it, or of a DICOMDIR"),
                      "folder", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    open_sample = add(tr("Open the &sample"), tr("Open the synthetic film that comes with Lucency"),
                      "film", QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    clear_recent = add(tr("&Clear this list"), tr("Forget which films were opened"), nullptr);
    export_pdf = add(tr("&Export PDF…"), tr("Write the reading as an annotated PDF"), "export-pdf",
                     QKeySequence(Qt::CTRL | Qt::Key_E));
    export_all = add(tr("Export PDFs of &all films…"),
                     tr("Write the readings of all films of the list into a folder"), nullptr,
                     QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E));
    identity = add(tr("Patient's &identity in the PDF"),
                   tr("Write name, id, birth date and file name into exported PDFs"), nullptr);
    identity->setCheckable(true);
    identity->setChecked(true);
    save_overlay = add(tr("Save film with &map…"), tr("Write the film with the map over it as PNG"),
                       "save-image", QKeySequence(Qt::CTRL | Qt::Key_S));
    clear_patient_data =
        add(tr("Clear patient &data…"),
            tr("Forget which films were opened, and what was said and drawn of them"), nullptr);
    show_settings = add(tr("Settin&gs…"), tr("Choose how Lucency looks and behaves"), nullptr,
                        QKeySequence(Qt::CTRL | Qt::Key_Comma));
    show_settings->setMenuRole(QAction::PreferencesRole);
    quit = add(tr("&Quit"), tr("Close Lucency"), nullptr, QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void Commands::addViewCommands() {
    groups_.push_back({tr("&View"), {}});
    fit = add(tr("&Fit"), tr("Show the whole film"), "fit", QKeySequence(Qt::Key_F));
    actual_size = add(tr("&1:1"), tr("Show one pixel of the film on one of the screen"),
                      "actual-size", QKeySequence(Qt::Key_A));
    zoom_in =
        add(tr("&Zoom in"), tr("Show the film larger"), "zoom-in", QKeySequence(Qt::Key_Plus));
    zoom_out =
        add(tr("Zoom &out"), tr("Show the film smaller"), "zoom-out", QKeySequence(Qt::Key_Minus));
    film_list =
        add(tr("Film &list"), tr("Show the list of open films"), "panel", QKeySequence(Qt::Key_F7));
    read_ahead = add(tr("Read the list a&head"),
                     tr("Have the model read all films of the list while you look at one of them"),
                     nullptr, QKeySequence(Qt::CTRL | Qt::Key_B));
    find_film = add(tr("F&ilter the list"), tr("Type what the films to list have in common"),
                    nullptr, QKeySequence(Qt::CTRL | Qt::Key_F));
    show_identity = add(tr("&Patients' identity"),
                        tr("Show names, ids, dates and file names, or mask them everywhere in the "
                           "window"),
                        nullptr, QKeySequence(Qt::Key_F9));
    reading_panel = add(tr("&Reading panel"), tr("Show the opinion and what drove it"), "panel",
                        QKeySequence(Qt::Key_F8));
    hide_panels = add(tr("Film &alone"), tr("Hide tool bar and panels"), nullptr,
                      QKeySequence(Qt::SHIFT | Qt::Key_F11));
    full_screen = add(tr("F&ull screen"), tr("Use the whole screen"), "full-screen",
                      QKeySequence(Qt::Key_F11));
    for (QAction* action :
         {film_list, read_ahead, show_identity, reading_panel, hide_panels, full_screen}) {
        action->setCheckable(true);
    }
    theme_dark = add(tr("&Dark"), tr("Dark window, for a dark room"), nullptr);
    theme_light = add(tr("&Light"), tr("Light window"), nullptr);
    theme_system = add(tr("&As the desktop"), tr("Dark or light as the desktop is"), nullptr);
    theme_contrast = add(tr("&High contrast"),
                         tr("Black window with bright text and outlined controls"), nullptr);
    themes = choice({theme_dark, theme_light, theme_system, theme_contrast});
}

void Commands::addFilmCommands() {
    groups_.push_back({tr("Fil&m"), {}});
    previous = add(tr("&Previous film"), tr("Go to the film before"), "previous",
                   QKeySequence(Qt::Key_PageUp));
    next = add(tr("&Next film"), tr("Go to the next film"), "next", QKeySequence(Qt::Key_PageDown));
    previous_frame = add(tr("Previous fram&e"), tr("Go to the frame before, in the same file"),
                         nullptr, QKeySequence(Qt::CTRL | Qt::Key_Up));
    next_frame = add(tr("Ne&xt frame"), tr("Go to the next frame, in the same file"), nullptr,
                     QKeySequence(Qt::CTRL | Qt::Key_Down));
    tool_window = add(tr("&Window"), tr("The left button changes brightness and contrast"),
                      "window", QKeySequence(Qt::Key_W));
    tool_pan =
        add(tr("P&an"), tr("The left button moves the film"), "pan", QKeySequence(Qt::Key_P));
    tools = choice({tool_window, tool_pan});
    turn_left = add(tr("Turn &left"), tr("Show the film a quarter turned to the left"), "turn-left",
                    QKeySequence(Qt::SHIFT | Qt::Key_L));
    turn_right = add(tr("Turn ri&ght"), tr("Show the film a quarter turned to the right"),
                     "turn-right", QKeySequence(Qt::SHIFT | Qt::Key_R));
    mirror = add(tr("&Mirror"), tr("Show the film with left and right exchanged"), "mirror",
                 QKeySequence(Qt::Key_H));
    upright = add(tr("As in t&he file"), tr("Show the film neither turned nor mirrored"), nullptr,
                  QKeySequence(Qt::SHIFT | Qt::Key_U));
    invert = add(tr("&Invert"), tr("Show black as white"), "invert", QKeySequence(Qt::Key_I));
    invert->setCheckable(true);
    reset_window = add(tr("&Reset window"), tr("Show the film as it opened"), "reset",
                       QKeySequence(Qt::Key_R));
    correct_polarity = add({},
                           tr("Exchange black and white where the file says them the wrong way "
                              "round, and have the model read the film again"),
                           nullptr, QKeySequence(Qt::SHIFT | Qt::Key_I));
    setPolarityCorrected(false);
    overlays = add(tr("&Film's drawings"),
                   tr("Show what the file draws over the film, here alone and in no export"),
                   nullptr, QKeySequence(Qt::Key_O));
    overlays->setCheckable(true);
    overlays->setChecked(true);
    presentation = add({},
                       tr("Show the film as the presentation state beside it wishes, or as it "
                          "is in its file"),
                       nullptr, QKeySequence(Qt::Key_G));
    setPresented(false);
    attributes = add(tr("Attri&butes"), tr("Show and search everything the film's file says"),
                     "attributes", QKeySequence(Qt::CTRL | Qt::Key_I));
}

void Commands::setPolarityCorrected(bool corrected) {
    correct_polarity->setText(corrected ? tr("Show it as the file says")
                                        : tr("Show it as its negati&ve"));
}

void Commands::setPresented(bool presented) {
    presentation->setText(presented ? tr("&Take the presentation state off")
                                    : tr("Apply the presentation s&tate"));
}

void Commands::addExplainCommands() {
    groups_.push_back({tr("E&xplain"), {}});
    show_map = add(tr("Show the &map"), tr("Show what drove the opinion over the film"), "map",
                   QKeySequence(Qt::Key_M));
    show_map->setCheckable(true);
    show_map->setChecked(true);
    show_thorax = add(tr("Outline the &thorax"),
                      tr("Show where the thorax is thought to lie (dashed), and the film's border "
                         "and letters (dotted); dots lie on what raised an alarm"),
                      nullptr, QKeySequence(Qt::Key_T));
    show_thorax->setCheckable(true);
    more_opacity = add(tr("&Stronger map"), tr("Let the map cover more of the film"), nullptr,
                       QKeySequence(Qt::Key_BracketRight));
    less_opacity = add(tr("&Weaker map"), tr("Let more of the film show through"), nullptr,
                       QKeySequence(Qt::Key_BracketLeft));
    lock_scale = add(tr("&Lock the scale"),
                     tr("Keep what full colour stands for, so that maps can be compared"), nullptr,
                     QKeySequence(Qt::CTRL | Qt::Key_L));
    lock_scale->setCheckable(true);
    explain_again = add(tr("&Explain again"), tr("Draw other samples, with the next seed"),
                        "explain", QKeySequence(Qt::Key_F5));
    what_if = add(tr("W&hat if"), tr("Hide regions of the film and see what the model says then"),
                  "what-if", QKeySequence(Qt::Key_X));
    edit_regions = add(tr("&Regions…"),
                       tr("Cut the film into other regions, change them by hand, and have the "
                          "opinion explained by them"),
                       "regions", QKeySequence(Qt::CTRL | Qt::Key_R));
    show_regions = add(tr("Sh&ow all"), tr("Show every region again"), nullptr,
                       QKeySequence(Qt::SHIFT | Qt::Key_X));
    exchange_regions =
        add(tr("Hide all &but chosen"), tr("Show the regions that are hidden and hide all others"),
            nullptr, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_X));
    step_samples = add(tr("S&amples one by one"),
                       tr("Step through the films with regions hidden that the map was made from"),
                       nullptr, QKeySequence(Qt::Key_S));
    previous_sample = add(tr("&Previous sample"), tr("Go to the sample before"), "previous",
                          QKeySequence(Qt::Key_Comma));
    next_sample =
        add(tr("&Next sample"), tr("Go to the next sample"), "next", QKeySequence(Qt::Key_Period));
    compare = add(tr("&Compare methods…"),
                  tr("Show the maps of every method, or with every filling, side by side"), nullptr,
                  QKeySequence(Qt::SHIFT | Qt::Key_C));
    undo = add(tr("&Undo"), tr("Take back the last change of drawings or regions"), nullptr,
               QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = add(tr("Re&do"), tr("Make again what was taken back"), nullptr,
               QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    undo->setEnabled(false);
    redo->setEnabled(false);
    region_modes = new QActionGroup(this);
    region_modes->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    for (QAction* mode : {what_if, step_samples}) {
        mode->setCheckable(true);
        region_modes->addAction(mode);
    }
}

}  // namespace lucency
