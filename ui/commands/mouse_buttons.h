#pragma once

#include <QString>
#include <Qt>

#include <array>

namespace lucency {

/// What dragging with a button does on the film.
enum class MouseDeed {
    Tool,    ///< what the chosen tool does
    Window,  ///< brightness and contrast
    Pan,
    Zoom,
};

/// Which button does what.
struct MouseButtons {
    MouseDeed left = MouseDeed::Tool;
    MouseDeed middle = MouseDeed::Pan;
    MouseDeed right = MouseDeed::Window;

    /// Of one of the three.
    MouseDeed deedOf(Qt::MouseButton button) const;
    bool operator==(const MouseButtons&) const = default;
};

/// As they are set.
MouseButtons mouseButtons();
/// Why these cannot be used as a whole, as a sentence; empty where they can: no two buttons do the
/// same, and one uses the tool.
QString mouseFault(const MouseButtons& buttons);

/// "tool", "window", "pan", "zoom": how it is kept.
QString mouseDeedName(MouseDeed deed);
/// For the reader, translated.
QString mouseDeedWords(MouseDeed deed);
inline constexpr std::array mouse_deeds{MouseDeed::Tool, MouseDeed::Window, MouseDeed::Pan,
                                 MouseDeed::Zoom};

}  // namespace lucency
