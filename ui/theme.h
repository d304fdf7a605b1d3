#pragma once

#include <QColor>

namespace lucency {

enum class Theme { Dark, Light, HighContrast };

/// What is asked for; its numbers are kept in the settings.
enum class ThemeChoice { Dark, Light, System, HighContrast };

/// The window's colours: three greys (ground, window, panel), two inks, one accent, one warning.
/// They reach widgets through QPalette: quiet ink is PlaceholderText, the accent Highlight, the
/// warning BrightText, the line Mid. Text has 4.5:1 and more on what it is written on, in the high
/// contrast 7:1, its lines 3:1 (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11).
struct ThemeColours {
    QColor ground;  ///< around the film, dark in every theme
    QColor window;
    QColor panel;  ///< lists, fields and buttons
    QColor text;
    QColor quiet;  ///< text of second rank
    QColor accent;
    QColor on_accent;  ///< text on the accent
    QColor warning;
    QColor line;          ///< hairlines, and the frames of controls
    QColor selection;     ///< behind the film of the list that is shown
    QColor film_text;     ///< text on the ground and over the film
    QColor film_warning;  ///< the same, where something must not be missed
    QColor measure;       ///< what a reader draws on the film
    QColor drawing;       ///< lines that came with the film: neither of the map's two colours
};

const ThemeColours& themeColours(Theme theme);

/// Those of the palette that is in force.
const ThemeColours& currentColours();

/// Sets style, font and palette of the application. `System` follows the desktop's light or dark
/// (live from Qt 6.5 on, as it stood at the start before). It never leads to the high contrast,
/// which is to be chosen: Qt 6.4 cannot say whether the desktop asks for it.
void applyTheme(ThemeChoice choice);

/// Contrast ratio of WCAG 2.2, 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

}  // namespace lucency
