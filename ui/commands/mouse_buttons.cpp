#include "ui/commands/mouse_buttons.h"

#include "ui/settings/settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace lucency {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MouseButtons)
};

MouseDeed deedFromName(const Setting<QString>& setting) {
    const auto named = [](const QString& name) {
        return std::find_if(mouse_deeds.begin(), mouse_deeds.end(),
                            [&](MouseDeed deed) { return mouseDeedName(deed) == name; });
    };
    const auto found = named(setting.value());
    return found == mouse_deeds.end() ? *named(setting.otherwise) : *found;
}

}  // namespace

MouseDeed MouseButtons::deedOf(Qt::MouseButton button) const {
    return button == Qt::LeftButton ? left : button == Qt::MiddleButton ? middle : right;
}

MouseButtons mouseButtons() {
    const MouseButtons kept{deedFromName(settings::mouse_left),
                            deedFromName(settings::mouse_middle),
                            deedFromName(settings::mouse_right)};
    return mouseFault(kept).isEmpty() ? kept : MouseButtons();
}

QString mouseFault(const MouseButtons& buttons) {
    if (buttons.left == buttons.middle || buttons.left == buttons.right ||
        buttons.middle == buttons.right) {
        return Words::tr("Two buttons would do the same.");
    }
    for (const MouseDeed deed : {buttons.left, buttons.middle, buttons.right}) {
        if (deed == MouseDeed::Tool) {
            return {};
        }
    }
    return Words::tr("No button would use the tool: nothing could be drawn or chosen on the film.");
}

QString mouseDeedName(MouseDeed deed) {
    switch (deed) {
        case MouseDeed::Tool:
            return QStringLiteral("tool");
        case MouseDeed::Window:
            return QStringLiteral("window");
        case MouseDeed::Pan:
            return QStringLiteral("pan");
        case MouseDeed::Zoom:
            break;
    }
    return QStringLiteral("zoom");
}

QString mouseDeedWords(MouseDeed deed) {
    switch (deed) {
        case MouseDeed::Tool:
            return Words::tr("Use the chosen tool");
        case MouseDeed::Window:
            return Words::tr("Brightness (up and down), contrast (left and right)");
        case MouseDeed::Pan:
            return Words::tr("Move the film");
        case MouseDeed::Zoom:
            break;
    }
    return Words::tr("Zoom (up and down)");
}

}  // namespace lucency
