#pragma once

#include <QAction>
#include <QActionGroup>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <vector>

namespace lucency {

/// Every command of the window, each made once: name, text, shortcut, tooltip with the shortcut in
/// it, icon. Menus, tool bar, panels and the cheat sheet show these same actions. Its object name
/// is the name of the member: the user's own key is kept under it, see command_keys.cpp.
class Commands : public QObject {
    Q_OBJECT
public:
    explicit Commands(QObject* parent);

    // File
    QAction *open, *open_folder, *open_sample, *clear_recent, *export_pdf, *export_all, *identity,
        *save_overlay, *clear_patient_data, *show_settings, *quit;
    // View
    QAction *fit, *actual_size, *zoom_in, *zoom_out, *film_list, *read_ahead, *find_film,
        *show_identity, *reading_panel, *hide_panels, *full_screen, *theme_dark, *theme_light,
        *theme_system, *theme_contrast;
    QActionGroup* themes;  ///< in the order of ThemeChoice
    // View, see viewing_commands.cpp
    QAction *compare_prior, *choose_prior, *previous_prior, *next_prior, *swap_prior, *link_zoom,
        *link_pan, *link_window, *magnify, *stronger_lens, *weaker_lens, *square_lens, *life_size,
        *calibrate_screen, *display_check, *corner_text, *sharpen, *local_contrast, *auto_window,
        *window_line;
    // Film
    QAction *previous, *next, *previous_frame, *next_frame, *tool_window, *tool_pan, *turn_left,
        *turn_right, *mirror, *upright, *invert, *reset_window, *correct_polarity, *overlays,
        *presentation, *attributes;
    QActionGroup* tools;
    // Measure
    QAction *tool_length, *tool_angle, *tool_cobb, *tool_polyline, *tool_rectangle, *tool_ellipse,
        *tool_outline, *tool_heart_ratio, *tool_arrow, *tool_note, *tool_calibration,
        *show_measures, *rename_drawing, *delete_drawing, *key_image, *measures_in_film;
    /// Those of `tools` that draw; each action's data is its DrawingKind.
    std::vector<QAction*> drawing_tools;
    // Read
    QAction *verdict_normal, *verdict_pneumonia, *verdict_uncertain, *write_note, *commit_read,
        *keep_read, *discuss, *reveal_label, *next_unread, *show_record, *open_reader_study,
        *new_reader_study, *export_reader_study, *mode_second_reader, *mode_concurrent,
        *mode_teaching, *show_agreement, *read_anyway, *cancel;
    QActionGroup* modes;  ///< in the order of ReadingMode
    // Explain
    QAction *show_map, *show_thorax, *more_opacity, *less_opacity, *lock_scale, *explain_again,
        *what_if, *edit_regions, *show_regions, *exchange_regions, *step_samples, *previous_sample,
        *next_sample, *compare, *undo, *redo;
    /// What takes the left button to work on the regions: one of them is on, or none.
    QActionGroup* region_modes;
    // Teach
    QAction *about_model, *evaluate_model, *compare_models, *stress_model, *explore_films,
        *train_model;
    // Help
    QAction *cheat_sheet, *about;

    /// A heading and its commands, in the order of the menus.
    struct Group {
        QString title;
        std::vector<QAction*> actions;
    };
    const std::vector<Group>& groups() const { return groups_; }

    /// The key that a command comes with.
    QKeySequence factoryKey(const QAction* action) const;
    /// Takes effect at once, and is kept. The caller has asked whyNot().
    void setKey(QAction* action, const QKeySequence& key);
    /// Every command has the key again that it comes with.
    void resetKeys();
    /// Why the command cannot have this key, as a sentence; empty where it can.
    QString whyNot(const QAction* action, const QKeySequence& key) const;
    /// The other command that has this key, or null.
    QAction* holderOf(const QKeySequence& key, const QAction* but) const;

    /// What these commands would do next.
    void setPolarityCorrected(bool corrected);
    void setPresented(bool presented);
    enum class NextRead { First, Second, Amendment };
    /// What commit_read makes of the film's next read.
    void setNextRead(NextRead read);

Q_SIGNALS:
    void keysChanged();

private:
    QAction* add(const QString& text, const QString& tip, const char* icon,
                 const QKeySequence& shortcut = {});
    QActionGroup* choice(std::initializer_list<QAction*> actions);

    void addFileCommands();
    void addViewCommands();
    void addViewingCommands();
    void addFilmCommands();
    void addMeasureCommands();  // measure_commands.cpp
    void addReadCommands();
    void addTeachCommands();
    void addExplainCommands();

    void restoreKeys();
    static void showKey(QAction* action);

    std::vector<Group> groups_;
    QHash<const QAction*, QKeySequence> factory_keys_;
};

/// Without the mark of its mnemonic and without dots.
QString plainText(const QAction* action);

}  // namespace lucency
