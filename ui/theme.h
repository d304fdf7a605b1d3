#pragma once

#include <QColor>

namespace lucency {

enum class ThemeChoice { Dark, Light, System };

/// The window's colours: three greys (ground, window, panel), two inks, one accent, one warning.
/// They reach widgets through QPalette: quiet ink is PlaceholderText, the accent Highlight, the
/// warning BrightText.
struct ThemeColours {
    QColor ground;  ///< around the film, dark in both themes
    QColor window;
    QColor panel;  ///< lists, fields and buttons
    QColor text;
    QColor quiet;  ///< text of second rank
    QColor accent;
    QColor on_accent;  ///< text on the accent
    QColor warning;
    QColor line;          ///< hairlines
    QColor film_text;     ///< text on the ground and over the film
    QColor film_warning;  ///< the same, where something must not be missed
    QColor measure;       ///< what a reader draws on the film
    QColor drawing;       ///< lines that came with the film: neither of the map's two colours
};

const ThemeColours& themeColours(bool dark);

/// Those of the palette that is in force.
const ThemeColours& currentColours();

/// Sets style, font and palette of the application. `System` follows the desktop's light or dark
/// (live from Qt 6.5 on, as it stood at the start before).
void applyTheme(ThemeChoice choice);

/// Contrast ratio of WCAG 2.2, 1 to 21.
double contrastRatio(const QColor& one, const QColor& other);

}  // namespace lucency
