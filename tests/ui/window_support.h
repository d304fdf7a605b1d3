#pragma once

#include "tests/ui/ui_support.h"
#include "ui/commands/commands.h"
#include "ui/main_window.h"
#include "ui/study/study_panel.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QtTest>

namespace lucency::testing {

constexpr int wait_ms = 30'000;

/// Settings that are the test's own.
inline void useOwnSettings(const QTemporaryDir& folder) {
    QCoreApplication::setOrganizationName(QStringLiteral("Lucency"));
    QCoreApplication::setApplicationName(QStringLiteral("lucency-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
}

inline QString labelText(const QWidget& window, const char* name) {
    const auto* label = window.findChild<QLabel*>(QString::fromLatin1(name));
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

inline bool waitUntilSettled(const MainWindow& window) {
    return QTest::qWaitFor(
        [&] {
            return !window.films().isSearching() && !window.session().isBusy() &&
                   !window.session().place().path.isEmpty();
        },
        wait_ms);
}

}  // namespace lucency::testing
