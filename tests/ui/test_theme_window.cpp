#include "tests/ui/window_support.h"
#include "ui/film/film_view.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QToolBar>
#include <QToolButton>

#include <map>
#include <set>

using namespace lucency;
using namespace lucency::testing;

namespace {

/// Contrast of what is written on a picture: of its commonest colour and the one farthest from it.
double inkContrast(const QImage& picture) {
    std::map<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x) {
            ++counts[picture.pixel(x, y)];
        }
    }
    const auto rarer = [](const auto& one, const auto& other) { return one.second < other.second; };
    const QColor ground(std::max_element(counts.begin(), counts.end(), rarer)->first);
    double best = 1;
    for (const auto& [colour, count] : counts) {
        best = std::max(best, contrastRatio(ground, QColor(colour)));
    }
    return best;
}

/// What of a widget is not scrolled out of sight, in its window.
QRect shownPart(const QWidget* widget) {
    const QWidget* window = widget->window();
    QRect part(widget->mapTo(window, QPoint()), widget->size());
    for (const QWidget* above = widget->parentWidget(); above != nullptr && above != window;
         above = above->parentWidget()) {
        part &= QRect(above->mapTo(window, QPoint()), above->size());
    }
    return part;
}

}  // namespace

/// The theme is changed in a window that is open.
class TestThemeWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(kept_);
        film_ = writePng(spottedFilm(240, 320), films_, QStringLiteral("one.png"));
        other_ = writePng(spottedFilm(260, 320), films_, QStringLiteral("two.png"));
    }
    void init() {
        QSettings().clear();
        window_ = shownWindow(std::make_shared<SlowClassifier>(brightSpots), {1440, 900});
        QVERIFY(window_);
        window_->openFilms({film_, other_});
        QVERIFY(waitUntilSettled(*window_));
    }
    void cleanup() { window_.reset(); }

    void everyTextIsReadAfterAChange_data() {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("to");
        for (const auto& [from_name, from] : themes()) {
            for (const auto& [to_name, to] : themes()) {
                QTest::addRow("%s to %s", from_name, to_name)
                    << static_cast<int>(from) << static_cast<int>(to);
            }
        }
    }
    /// As painted: a style sheet, or a palette of a widget's own, would keep the old ink.
    void everyTextIsReadAfterAChange() {
        QFETCH(int, from);
        QFETCH(int, to);
        window_->commands().show_settings->trigger();
        auto* settings = window_->findChild<QWidget*>(QStringLiteral("settings"));
        QVERIFY(QTest::qWaitForWindowExposed(settings));
        choose(from);
        choose(to);
        int seen = 0;
        for (QWidget* top : {static_cast<QWidget*>(window_.get()), settings}) {
            const QImage whole = top->grab().toImage();
            for (const QWidget* widget : top->findChildren<QWidget*>()) {
                const auto* label = qobject_cast<const QLabel*>(widget);
                const auto* button = qobject_cast<const QAbstractButton*>(widget);
                const auto* tool = qobject_cast<const QToolButton*>(widget);
                const QString words = label != nullptr    ? label->text()
                                      : button != nullptr ? button->text()
                                                          : QString();
                if (!widget->isVisible() || widget->window() != top || words.isEmpty() ||
                    (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly)) {
                    continue;
                }
                QRect part = widget->rect().adjusted(2, 2, -2, -2);
                if (button != nullptr && !button->icon().isNull()) {
                    part.setLeft(button->iconSize().width() + 6);  // the words alone
                }
                part = part.intersected(widget->visibleRegion().boundingRect());
                if (part.height() < widget->height() / 2) {
                    continue;  // scrolled out of sight
                }
                const double ratio =
                    inkContrast(whole.copy(QRect(widget->mapTo(top, part.topLeft()), part.size())));
                QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1: %2").arg(words).arg(ratio)));
                ++seen;
            }
        }
        QVERIFY(seen > 20);
        const auto* bar = window_->findChild<QToolBar*>(QStringLiteral("tools"));
        QVERIFY(bar->widgetForAction(window_->commands().open)->isVisible());
    }

    void whatHasTheFocusWearsARing_data() {
        QTest::addColumn<int>("theme");
        for (const auto& [name, theme] : themes()) {
            QTest::newRow(name) << static_cast<int>(theme);
        }
    }
    /// Every control that Tab reaches changes, and shows the accent that it did not show before on
    /// at least as many pixels as a line of 2 px along its longer side has (WCAG 2.2, 2.4.13 asks
    /// for the perimeter; lists mark their row, radio buttons their words).
    void whatHasTheFocusWearsARing() {
        QFETCH(int, theme);
        choose(theme);
        window_->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(window_.get()));
        const auto* view = window_->findChild<FilmView*>();
        const QRgb accent = currentColours().accent.rgb();
        std::set<QWidget*> walked;
        for (int step = 0; step < 100; ++step) {
            QTest::keyClick(QApplication::focusWidget() != nullptr ? QApplication::focusWidget()
                                                                   : window_.get(),
                            Qt::Key_Tab);
            QTest::qWait(10);
            QWidget* widget = QApplication::focusWidget();
            QVERIFY(widget != nullptr);
            const QRect place = shownPart(widget);
            QVERIFY2(place.height() >= std::min(widget->height(), 12),
                     qPrintable(widget->accessibleName()));  // scrolled into sight
            if (!walked.insert(widget).second) {
                break;
            }
            const QImage with = window_->grab(place).toImage();
            widget->clearFocus();
            QTest::qWait(10);
            const QImage without = window_->grab(place).toImage();
            widget->setFocus(Qt::TabFocusReason);
            int lit = 0;
            for (int y = 0; y < with.height(); ++y) {
                for (int x = 0; x < with.width(); ++x) {
                    lit += with.pixel(x, y) == accent && without.pixel(x, y) != accent;
                }
            }
            const QString name = QLatin1String(widget->metaObject()->className()) +
                                 QLatin1Char(' ') + widget->accessibleName() + QLatin1Char(' ') +
                                 widget->objectName();
            QVERIFY2(lit >= std::min(std::max(place.width(), place.height()), 60),
                     qPrintable(QStringLiteral("%1: %2 px").arg(name).arg(lit)));
        }
        QVERIFY2(walked.size() > 8, qPrintable(QString::number(walked.size())));
        QVERIFY(walked.count(const_cast<FilmView*>(view)) == 1);
    }

    void thePointerTakesTheFilmsRingAway() {
        auto* view = window_->findChild<FilmView*>();
        const QImage without = view->grab().toImage();
        QWidget* before = view->previousInFocusChain();
        view->clearFocus();
        view->setFocus(Qt::TabFocusReason);
        QVERIFY(view->grab().toImage() != without);
        QTest::mouseClick(view, Qt::MiddleButton, {}, {3, 3});
        QVERIFY(view->hasFocus());
        QVERIFY(before != nullptr);
        QCOMPARE(view->grab().toImage().pixel(0, 0), without.pixel(0, 0));
    }

    void theHighContrastIsKept() {
        window_->commands().theme_contrast->trigger();
        QCOMPARE(&currentColours(), &themeColours(Theme::HighContrast));
        window_.reset();
        applyTheme(ThemeChoice::Light);
        window_ = shownWindow(std::make_shared<SlowClassifier>(brightSpots), {1000, 700});
        QVERIFY(window_->commands().theme_contrast->isChecked());
        QCOMPARE(&currentColours(), &themeColours(Theme::HighContrast));
    }

private:
    static QList<std::pair<const char*, ThemeChoice>> themes() {
        return {{"dark", ThemeChoice::Dark},
                {"light", ThemeChoice::Light},
                {"high contrast", ThemeChoice::HighContrast}};
    }
    void choose(int theme) {
        window_->commands().themes->actions().at(theme)->trigger();
        QTest::qWait(20);
    }

    QTemporaryDir kept_, films_;
    QString film_, other_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestThemeWindow)
#include "test_theme_window.moc"
