#pragma once

#include "tests/ui/ui_support.h"
#include "ui/commands/commands.h"
#include "ui/main_window.h"
#include "ui/study/study_panel.h"

#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTranslator>
#include <QtTest>

namespace lucency::testing {

constexpr int wait_ms = 30'000;

/// Settings and kept data that are the test's own.
inline void useOwnSettings(const QTemporaryDir& folder) {
    QCoreApplication::setOrganizationName(QStringLiteral("Lucency"));
    QCoreApplication::setApplicationName(QStringLiteral("lucency-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.path());
    qputenv("XDG_DATA_HOME", folder.filePath(QStringLiteral("data")).toUtf8());
}

/// A window that reads with this classifier, shown, its opinion open unless said otherwise; null
/// where it does not come up.
inline std::unique_ptr<MainWindow> shownWindow(const std::shared_ptr<SlowClassifier>& classifier,
                                               QSize size, const QString& sample = {},
                                               ReadingMode mode = ReadingMode::Concurrent) {
    auto window =
        std::make_unique<MainWindow>(WindowSetup{loaderOf(classifier), {}, sample, {}, mode});
    window->resize(size);
    window->show();
    return QTest::qWaitForWindowExposed(window.get()) ? std::move(window) : nullptr;
}

inline QString labelText(const QWidget& window, const char* name) {
    const auto* label = window.findChild<QLabel*>(QString::fromLatin1(name));
    return label != nullptr && label->isVisible() ? label->text() : QString();
}

/// Back to the language of the sources.
inline void forgetTranslations() {
    qDeleteAll(QCoreApplication::instance()->findChildren<QTranslator*>());
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
