#include "ui/theme.h"

#include "ui/room_style.h"

#include <QApplication>
#include <QFontInfo>
#include <QPalette>
#include <QStyleHints>

#include <algorithm>
#include <cmath>
#include <utility>

namespace lucency {
namespace {

constexpr int smallest_text_px = 13;

bool systemIsDark() {
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
#else
    static const bool dark = QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    return dark;
#endif
}

QPalette paletteOf(const ThemeColours& colours) {
    QPalette palette(colours.window);
    palette.setColor(QPalette::Window, colours.window);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.panel);
    palette.setColor(QPalette::AlternateBase, colours.window);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.panel);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::ToolTipBase, colours.panel);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.quiet);
    palette.setColor(QPalette::BrightText, colours.warning);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.on_accent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::Mid, colours.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colours.quiet);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.text);
    return palette;
}

double linearLight(float channel) {
    return channel <= 0.04045F ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double relativeLuminance(const QColor& colour) {
    return 0.2126 * linearLight(colour.redF()) + 0.7152 * linearLight(colour.greenF()) +
           0.0722 * linearLight(colour.blueF());
}

}  // namespace

const ThemeColours& themeColours(Theme theme) {
    static const ThemeColours dark_colours{
        .ground = QColor(0x0e1012),
        .window = QColor(0x1a1d21),
        .panel = QColor(0x25292e),
        .text = QColor(0xd8dce1),
        .quiet = QColor(0x9ea7b1),
        .accent = QColor(0x6cb2e8),
        .on_accent = QColor(0x0e1012),
        .warning = QColor(0xeaa94a),
        .line = QColor(0x3a4047),
        .selection = QColor(0x2c3e4d),
        .film_text = QColor(0xc9cfd6),
        .film_warning = QColor(0xeaa94a),
        .measure = QColor(0xf4e285),
        .drawing = QColor(0xa6dfb0),
    };
    static const ThemeColours light_colours{
        .ground = QColor(0x16181b),
        .window = QColor(0xeceef1),
        .panel = QColor(0xf8f9fa),
        .text = QColor(0x1c2126),
        .quiet = QColor(0x545d67),
        .accent = QColor(0x1c69a8),
        .on_accent = QColor(0xf8f9fa),
        .warning = QColor(0x8c4f00),
        .line = QColor(0xc3c9d0),
        .selection = QColor(0xbed1e1),
        .film_text = QColor(0xc9cfd6),
        .film_warning = QColor(0xeaa94a),
        .measure = QColor(0xf4e285),
        .drawing = QColor(0xa6dfb0),
    };
    static const ThemeColours high_contrast_colours{
        .ground = QColor(Qt::black),
        .window = QColor(Qt::black),
        .panel = QColor(Qt::black),
        .text = QColor(0xf5f5f5),
        .quiet = QColor(0xbdbdbd),
        .accent = QColor(0x5cc8ff),
        .on_accent = QColor(Qt::black),
        .warning = QColor(0xffb84d),
        .line = QColor(0x6e6e6e),
        .selection = QColor(0x00527a),
        .film_text = QColor(0xe4e4e4),
        .film_warning = QColor(0xffb84d),
        .measure = QColor(0xffee66),
        .drawing = QColor(0x9dffb0),
    };
    switch (theme) {
        case Theme::Light:
            return light_colours;
        case Theme::HighContrast:
            return high_contrast_colours;
        case Theme::Dark:
            break;
    }
    return dark_colours;
}

const ThemeColours& currentColours() {
    const QColor window = QGuiApplication::palette().color(QPalette::Window);
    return themeColours(window == themeColours(Theme::HighContrast).window ? Theme::HighContrast
                        : window.lightnessF() < 0.5F                       ? Theme::Dark
                                                                           : Theme::Light);
}

void applyTheme(ThemeChoice choice) {
    [[maybe_unused]] static bool follows =
        false;  // read by the desktop's signal, where there is one
    const bool light =
        choice == ThemeChoice::Light || (choice == ThemeChoice::System && !systemIsDark());
    const Theme theme = choice == ThemeChoice::HighContrast ? Theme::HighContrast
                        : light                             ? Theme::Light
                                                            : Theme::Dark;
    follows = choice == ThemeChoice::System;
    static bool prepared = false;
    if (!std::exchange(prepared, true)) {
        QApplication::setStyle(new RoomStyle);
        QFont font = QApplication::font();
        font.setPixelSize(std::max(smallest_text_px, QFontInfo(font).pixelSize()));
        QApplication::setFont(font);
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
        QObject::connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, qApp, [] {
            if (follows) {
                applyTheme(ThemeChoice::System);
            }
        });
#endif
    }
    QApplication::setPalette(paletteOf(themeColours(theme)));
}

double contrastRatio(const QColor& one, const QColor& other) {
    const auto [low, high] = std::minmax({relativeLuminance(one), relativeLuminance(other)});
    return (high + 0.05) / (low + 0.05);
}

}  // namespace lucency
