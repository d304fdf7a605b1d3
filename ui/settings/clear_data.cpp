#include "ui/settings/clear_data.h"

#include "core/review/film_folder.h"

#include "ui/settings/settings.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace lucency {
namespace {

bool holdsPath(const QVariant& value) {
    const QStringList texts = value.toStringList();
    return std::any_of(texts.begin(), texts.end(), [](const QString& text) {
        return QDir::isAbsolutePath(text) || text.startsWith(QLatin1String("file:"));
    });
}

void removePaths(QSettings& settings) {
    const QStringList keys = settings.allKeys();
    for (const QString& key : keys) {
        if (key != QLatin1String(settings::site_calibration.key) &&
            holdsPath(settings.value(key))) {
            settings.remove(key);
        }
    }
    settings.sync();
}

}  // namespace

bool removePatientData() {
    settings::film_turns.reset();
    settings::session_frame.reset();
    QSettings own;
    removePaths(own);
    // Qt's own file dialog remembers folders for all programs that use it.
    QSettings dialogs(own.format(), QSettings::UserScope, QStringLiteral("QtProject"));
    removePaths(dialogs);
    const QString films = filmsFolder();
    return (!QFileInfo::exists(films) || QDir(films).removeRecursively()) &&
           own.status() == QSettings::NoError;
}

}  // namespace lucency
