// The display: a screen calibrated by a ruler, and the pattern to check it by.
#include "tests/support/films.h"
#include "ui/display/display_check.h"
#include "ui/display/screen_calibration.h"
#include "ui/display/screen_scale.h"
#include "ui/display/test_pattern.h"

#include <QPushButton>
#include <QScreen>
#include <QSettings>
#include <QTemporaryDir>
#include <QToolButton>
#include <QtTest>

#include <set>

using namespace lucency;

class TestDisplayWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QCoreApplication::setOrganizationName(QStringLiteral("Lucency"));
        QCoreApplication::setApplicationName(QStringLiteral("lucency-test"));
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings_.path());
    }
    void init() { QSettings().clear(); }

    void aScreenKeepsItsCalibrationAndForgetsIt() {
        const QScreen* screen = QGuiApplication::primaryScreen();
        const ScreenScale own = screenScale(screen);
        QVERIFY(own.source != ScreenScale::Source::Calibrated);
        QVERIFY(own.px_per_mm > 1);
        calibrateScreen(screen, 7.25);
        QCOMPARE(screenScale(screen).px_per_mm, 7.25);
        QCOMPARE(screenScale(screen).source, ScreenScale::Source::Calibrated);
        for (const QString& key : QSettings().allKeys()) {  // by a hash, not by its name
            QVERIFY(screen->name().isEmpty() || !key.contains(screen->name()));
        }
        forgetCalibration(screen);
        QCOMPARE(screenScale(screen).px_per_mm, own.px_per_mm);
    }

    void whatNoScreenHasIsNotKept() {
        const QScreen* screen = QGuiApplication::primaryScreen();
        calibrateScreen(screen, 0);
        calibrateScreen(screen, 4000);
        QVERIFY(screenScale(screen).source != ScreenScale::Source::Calibrated);
    }

    void theBarIsDraggedByMouseAndKeys() {
        ScreenCalibration page(nullptr);
        page.show();
        auto* bar = page.findChild<RulerBar*>();
        QSignalSpy calibrated(&page, &ScreenCalibration::calibrated);
        QTest::mousePress(bar, Qt::LeftButton, {}, {300, 40});
        QTest::mouseMove(bar, {424, 40});
        QTest::mouseRelease(bar, Qt::LeftButton, {}, {424, 40});
        QCOMPARE(bar->length(), 400.0 * bar->devicePixelRatioF());  // from a margin of 24
        QTest::keyClick(bar, Qt::Key_Right);
        QTest::keyClick(bar, Qt::Key_Right, Qt::ShiftModifier);
        QTest::keyClick(bar, Qt::Key_Left);
        const double length = 400.0 * bar->devicePixelRatioF() + 10;
        QCOMPARE(bar->length(), length);
        page.findChild<QPushButton*>(QStringLiteral("keepCalibration"))->click();
        QCOMPARE(calibrated.count(), 1);
        QCOMPARE(screenScale(page.screen()).px_per_mm, length / 100);
        page.findChild<QPushButton*>(QStringLiteral("forgetCalibration"))->click();
        QVERIFY(screenScale(page.screen()).source != ScreenScale::Source::Calibrated);
    }

    void thePatternHoldsWhatTheWordsSay_data() {
        QTest::addColumn<QSize>("size");
        QTest::newRow("small") << QSize(640, 480);
        QTest::newRow("wide") << QSize(1920, 1080);
        QTest::newRow("upright") << QSize(1080, 1920);
        QTest::newRow("fine") << QSize(3840, 2160);
    }
    void thePatternHoldsWhatTheWordsSay() {
        QFETCH(QSize, size);
        const TestPattern pattern = makeTestPattern(size);
        QCOMPARE(pattern.picture.size(), size);
        const auto level = [&](QPoint at) { return qGray(pattern.picture.pixel(at)); };
        QCOMPARE(pattern.steps.size(), std::size_t{18});
        for (std::size_t i = 0; i < pattern.steps.size(); ++i) {
            QCOMPARE(level(pattern.steps[i].center()), qRound(255.0 * double(i) / 17));
        }
        QCOMPARE(level(pattern.dark_patch.center()), 13);     // 5 %
        QCOMPARE(level(pattern.bright_patch.center()), 242);  // 95 %
        QCOMPARE(level(pattern.dark_patch.topLeft() - QPoint(2, 2)), 0);
        QCOMPARE(level(pattern.bright_patch.topLeft() - QPoint(2, 2)), 255);
        QCOMPARE(pattern.pairs.size(), std::size_t{10});  // in five places, upright and level
        for (std::size_t i = 0; i < pattern.pairs.size(); ++i) {
            const QRect& pairs = pattern.pairs[i];
            const bool upright = i % 2 == 0;
            for (int px = 0; px < pairs.width(); ++px) {
                const QPoint along = upright ? QPoint(px, 3) : QPoint(3, px);
                QCOMPARE(level(pairs.topLeft() + along), px % 2 == 0 ? 0 : 255);
            }
        }
        // Letters one level apart, on their grounds: seen by a machine, if by nobody else.
        for (std::size_t i = 0; i < pattern.words.size(); ++i) {
            const QRect& word = pattern.words[i];
            std::set<int> levels;
            for (int y = word.top(); y <= word.bottom(); ++y) {
                for (int x = word.left(); x <= word.right(); ++x) {
                    levels.insert(level({x, y}));
                }
            }
            const int ground = i == 0 ? 0 : i == 1 ? 128 : 255;
            QVERIFY(levels.contains(ground));
            QVERIFY(levels.contains(i == 2 ? 255 - 15 : ground + 15));
            QVERIFY(levels.contains(i == 2 ? 254 : ground + 1));
            QVERIFY(*levels.rbegin() - *levels.begin() <= 15);
        }
        for (const QPoint corner : {QPoint(), QPoint(size.width() - 1, size.height() - 1)}) {
            QCOMPARE(level(corner), 255);
        }
        // What is told of does not lie over one another.
        QList<QRect> parts{pattern.dark_patch, pattern.bright_patch};
        parts << QList<QRect>(pattern.steps.begin(), pattern.steps.end())
              << QList<QRect>(pattern.words.begin(), pattern.words.end())
              << QList<QRect>(pattern.pairs.begin(), pattern.pairs.end());
        for (const QRect& one : parts) {
            QVERIFY(pattern.picture.rect().contains(one));
            for (const QRect& other : parts) {
                QVERIFY(&one == &other || !one.intersects(other));
            }
        }
    }

    void thePatternIsShownPixelByPixel() {
        DisplayCheck check(nullptr);
        check.show();
        QVERIFY(QTest::qWaitForWindowExposed(&check));
        const QImage shown = check.grab().toImage().convertToFormat(QImage::Format_Grayscale8);
        const TestPattern& pattern = check.pattern();
        for (const QRect& pairs : pattern.pairs) {
            QCOMPARE(shown.copy(pairs),
                     pattern.picture.copy(pairs).convertToFormat(QImage::Format_Grayscale8));
        }
    }

    void theWholeScreenIsGivenAndTakenBackByKeys() {
        DisplayCheck check(nullptr);
        check.show();
        QVERIFY(QTest::qWaitForWindowExposed(&check));
        auto* button = check.findChild<QToolButton*>(QStringLiteral("wholeScreen"));
        QVERIFY(button->isVisible());
        QTest::keyClick(&check, Qt::Key_F11);
        QVERIFY(check.isFullScreen());
        QVERIFY(!button->isVisible());
        QTest::keyClick(&check, Qt::Key_Escape);
        QVERIFY(!check.isFullScreen());
        QVERIFY(button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(check.isFullScreen());
        QTest::keyClick(&check, Qt::Key_F11);
        QTest::keyClick(&check, Qt::Key_Escape);
        QVERIFY(!check.isVisible());
    }

private:
    QTemporaryDir settings_;
};

QTEST_MAIN(TestDisplayWindow)
#include "test_display_window.moc"
