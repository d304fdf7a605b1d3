#include "ui/film/saved_windows.h"

#include "ui/settings/settings.h"

#include <QSettings>

#include <algorithm>

namespace lucency {
namespace {

const auto key = QString::fromLatin1(settings::saved_windows);

void keep(const std::vector<WindowPreset>& presets) {
    QSettings settings;
    settings.remove(key);
    settings.beginWriteArray(key);
    for (std::size_t i = 0; i < presets.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("name"), presets[i].title);
        settings.setValue(QStringLiteral("centre"), presets[i].window.centre);
        settings.setValue(QStringLiteral("width"), presets[i].window.width);
        settings.setValue(QStringLiteral("function"), static_cast<int>(presets[i].window.function));
    }
    settings.endArray();
}

}  // namespace

std::vector<WindowPreset> savedWindows() {
    QSettings settings;
    std::vector<WindowPreset> presets;
    const int count = std::min(settings.beginReadArray(key), most_saved_windows);
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        const int function = std::clamp(settings.value(QStringLiteral("function")).toInt(), 0,
                                        static_cast<int>(VoiFunction::Sigmoid));
        WindowPreset preset{settings.value(QStringLiteral("name")).toString(),
                            {settings.value(QStringLiteral("centre")).toDouble(),
                             settings.value(QStringLiteral("width")).toDouble(),
                             static_cast<VoiFunction>(function),
                             {}}};
        if (!preset.title.isEmpty() && preset.window.width > 0) {
            presets.push_back(std::move(preset));
        }
    }
    settings.endArray();
    std::ranges::sort(presets, [](const WindowPreset& one, const WindowPreset& other) {
        return one.title.localeAwareCompare(other.title) < 0;
    });
    return presets;
}

bool saveWindow(const QString& name, const VoiWindow& window) {
    const QString title = name.trimmed();
    std::vector<WindowPreset> presets = savedWindows();
    std::erase_if(presets, [&](const WindowPreset& preset) { return preset.title == title; });
    if (title.isEmpty() || presets.size() >= most_saved_windows) {
        return false;
    }
    const VoiFunction function = window.lut ? VoiFunction::LinearExact : window.function;
    presets.push_back({title, {window.centre, window.width, function, {}}});
    keep(presets);
    return true;
}

void deleteWindow(const QString& name) {
    std::vector<WindowPreset> presets = savedWindows();
    std::erase_if(presets, [&](const WindowPreset& preset) { return preset.title == name; });
    keep(presets);
}

}  // namespace lucency
