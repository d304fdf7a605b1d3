// Which key each command has: the one it comes with, or the one set by the user.
#include "ui/commands/commands.h"
#include "ui/settings/settings.h"

#include <QSettings>

#include <vector>

namespace lucency {
namespace {

QString settingOf(const QAction* action) {
    return QLatin1String(settings::keys) + QLatin1Char('/') + action->objectName();
}

/// The names under which keys are kept: those of the members, which stay as they are from version
/// to version.
struct Name {
    const char* name;
    QAction* Commands::*action;
};
#define LUCENCY_COMMAND(member)    \
    Name {                         \
#member, &Commands::member \
    }
constexpr Name names[] = {
    LUCENCY_COMMAND(open),
    LUCENCY_COMMAND(open_folder),
    LUCENCY_COMMAND(open_sample),
    LUCENCY_COMMAND(clear_recent),
    LUCENCY_COMMAND(export_pdf),
    LUCENCY_COMMAND(export_all),
    LUCENCY_COMMAND(read_ahead),
    LUCENCY_COMMAND(identity),
    LUCENCY_COMMAND(save_overlay),
    LUCENCY_COMMAND(clear_patient_data),
    LUCENCY_COMMAND(show_settings),
    LUCENCY_COMMAND(quit),
    LUCENCY_COMMAND(fit),
    LUCENCY_COMMAND(actual_size),
    LUCENCY_COMMAND(zoom_in),
    LUCENCY_COMMAND(zoom_out),
    LUCENCY_COMMAND(film_list),
    LUCENCY_COMMAND(find_film),
    LUCENCY_COMMAND(show_identity),
    LUCENCY_COMMAND(reading_panel),
    LUCENCY_COMMAND(hide_panels),
    LUCENCY_COMMAND(full_screen),
    LUCENCY_COMMAND(theme_dark),
    LUCENCY_COMMAND(theme_light),
    LUCENCY_COMMAND(theme_contrast),
    LUCENCY_COMMAND(theme_system),
    LUCENCY_COMMAND(compare_prior),
    LUCENCY_COMMAND(choose_prior),
    LUCENCY_COMMAND(previous_prior),
    LUCENCY_COMMAND(next_prior),
    LUCENCY_COMMAND(swap_prior),
    LUCENCY_COMMAND(link_zoom),
    LUCENCY_COMMAND(link_pan),
    LUCENCY_COMMAND(link_window),
    LUCENCY_COMMAND(magnify),
    LUCENCY_COMMAND(stronger_lens),
    LUCENCY_COMMAND(weaker_lens),
    LUCENCY_COMMAND(square_lens),
    LUCENCY_COMMAND(life_size),
    LUCENCY_COMMAND(calibrate_screen),
    LUCENCY_COMMAND(display_check),
    LUCENCY_COMMAND(corner_text),
    LUCENCY_COMMAND(sharpen),
    LUCENCY_COMMAND(local_contrast),
    LUCENCY_COMMAND(auto_window),
    LUCENCY_COMMAND(window_line),
    LUCENCY_COMMAND(previous),
    LUCENCY_COMMAND(next),
    LUCENCY_COMMAND(previous_frame),
    LUCENCY_COMMAND(next_frame),
    LUCENCY_COMMAND(tool_window),
    LUCENCY_COMMAND(tool_pan),
    LUCENCY_COMMAND(turn_left),
    LUCENCY_COMMAND(turn_right),
    LUCENCY_COMMAND(mirror),
    LUCENCY_COMMAND(upright),
    LUCENCY_COMMAND(invert),
    LUCENCY_COMMAND(reset_window),
    LUCENCY_COMMAND(correct_polarity),
    LUCENCY_COMMAND(overlays),
    LUCENCY_COMMAND(presentation),
    LUCENCY_COMMAND(attributes),
    LUCENCY_COMMAND(tool_length),
    LUCENCY_COMMAND(tool_angle),
    LUCENCY_COMMAND(tool_cobb),
    LUCENCY_COMMAND(tool_polyline),
    LUCENCY_COMMAND(tool_rectangle),
    LUCENCY_COMMAND(tool_ellipse),
    LUCENCY_COMMAND(tool_outline),
    LUCENCY_COMMAND(tool_heart_ratio),
    LUCENCY_COMMAND(tool_arrow),
    LUCENCY_COMMAND(tool_note),
    LUCENCY_COMMAND(tool_calibration),
    LUCENCY_COMMAND(show_measures),
    LUCENCY_COMMAND(rename_drawing),
    LUCENCY_COMMAND(delete_drawing),
    LUCENCY_COMMAND(key_image),
    LUCENCY_COMMAND(measures_in_film),
    LUCENCY_COMMAND(verdict_normal),
    LUCENCY_COMMAND(verdict_pneumonia),
    LUCENCY_COMMAND(verdict_uncertain),
    LUCENCY_COMMAND(write_note),
    LUCENCY_COMMAND(commit_read),
    LUCENCY_COMMAND(keep_read),
    LUCENCY_COMMAND(discuss),
    LUCENCY_COMMAND(reveal_label),
    LUCENCY_COMMAND(next_unread),
    LUCENCY_COMMAND(show_record),
    LUCENCY_COMMAND(open_reader_study),
    LUCENCY_COMMAND(new_reader_study),
    LUCENCY_COMMAND(export_reader_study),
    LUCENCY_COMMAND(mode_second_reader),
    LUCENCY_COMMAND(mode_concurrent),
    LUCENCY_COMMAND(mode_teaching),
    LUCENCY_COMMAND(show_agreement),
    LUCENCY_COMMAND(read_anyway),
    LUCENCY_COMMAND(cancel),
    LUCENCY_COMMAND(show_map),
    LUCENCY_COMMAND(show_thorax),
    LUCENCY_COMMAND(more_opacity),
    LUCENCY_COMMAND(less_opacity),
    LUCENCY_COMMAND(lock_scale),
    LUCENCY_COMMAND(explain_again),
    LUCENCY_COMMAND(what_if),
    LUCENCY_COMMAND(edit_regions),
    LUCENCY_COMMAND(show_regions),
    LUCENCY_COMMAND(exchange_regions),
    LUCENCY_COMMAND(step_samples),
    LUCENCY_COMMAND(previous_sample),
    LUCENCY_COMMAND(next_sample),
    LUCENCY_COMMAND(compare),
    LUCENCY_COMMAND(undo),
    LUCENCY_COMMAND(redo),
    LUCENCY_COMMAND(about_model),
    LUCENCY_COMMAND(evaluate_model),
    LUCENCY_COMMAND(compare_models),
    LUCENCY_COMMAND(stress_model),
    LUCENCY_COMMAND(explore_films),
    LUCENCY_COMMAND(train_model),
    LUCENCY_COMMAND(cheat_sheet),
    LUCENCY_COMMAND(about),
};
#undef LUCENCY_COMMAND

}  // namespace

void Commands::restoreKeys() {
    for (const Name& name : names) {
        (this->*name.action)->setObjectName(QString::fromLatin1(name.name));
    }
    const QSettings settings;
    std::vector<QAction*> set;
    for (const Group& group : groups_) {
        for (QAction* action : group.actions) {
            const QVariant kept = settings.value(settingOf(action));
            if (kept.isValid()) {
                action->setShortcut(QKeySequence(kept.toString(), QKeySequence::PortableText));
                set.push_back(action);
            }
        }
    }
    for (QAction* action : set) {
        if (!whyNot(action, action->shortcut()).isEmpty()) {  // a later version uses this key
            const QKeySequence factory = factoryKey(action);
            action->setShortcut(whyNot(action, factory).isEmpty() ? factory : QKeySequence());
        }
        showKey(action);
    }
}

QKeySequence Commands::factoryKey(const QAction* action) const {
    return factory_keys_.value(action);
}

void Commands::setKey(QAction* action, const QKeySequence& key) {
    action->setShortcut(key);
    showKey(action);
    QSettings settings;
    if (key == factoryKey(action)) {
        settings.remove(settingOf(action));
    } else {
        settings.setValue(settingOf(action), key.toString(QKeySequence::PortableText));
    }
    Q_EMIT keysChanged();
}

void Commands::resetKeys() {
    QSettings().remove(QString::fromLatin1(settings::keys));
    for (const Group& group : groups_) {
        for (QAction* action : group.actions) {
            action->setShortcut(factoryKey(action));
            showKey(action);
        }
    }
    Q_EMIT keysChanged();
}

QAction* Commands::holderOf(const QKeySequence& key, const QAction* but) const {
    if (key.isEmpty()) {
        return nullptr;
    }
    for (const Group& group : groups_) {
        for (QAction* action : group.actions) {
            if (action != but && action->shortcut() == key) {
                return action;
            }
        }
    }
    return nullptr;
}

QString Commands::whyNot(const QAction* action, const QKeySequence& key) const {
    if (key.isEmpty()) {
        return {};
    }
    const QString words = key.toString(QKeySequence::NativeText);
    const int code = key[0].toCombined();
    const auto without = static_cast<int>(Qt::ShiftModifier | Qt::KeypadModifier);
    switch (code & ~without) {
        case Qt::Key_Left:
        case Qt::Key_Right:
        case Qt::Key_Up:
        case Qt::Key_Down:
            return tr("%1 moves the film or changes its brightness.").arg(words);
        case Qt::Key_Space:
            return tr("%1 shows the film bare.").arg(words);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return tr("%1 chooses what has the focus.").arg(words);
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return tr("%1 goes from control to control.").arg(words);
        default:
            break;
    }
    if (code >= Qt::Key_1 && code <= Qt::Key_9) {
        return tr("%1 chooses a window preset.").arg(words);
    }
    if (const QAction* holder = holderOf(key, action)) {
        return tr("%1 is the key of '%2'.").arg(words, plainText(holder));
    }
    return {};
}

void Commands::showKey(QAction* action) {
    const QString tip = action->statusTip();
    action->setToolTip(
        action->shortcut().isEmpty()
            ? tip
            : tr("%1 (%2)").arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
}

QString plainText(const QAction* action) {
    QString text = action->text();
    return text.remove(QLatin1Char('&')).remove(QChar(0x2026));
}

}  // namespace lucency
