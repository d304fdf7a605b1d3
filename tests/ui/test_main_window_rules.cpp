// What holds of the whole window: names, keys, the disclaimer, no identity where it does not
// belong.
#include "core/review/reading.h"

#include "tests/ui/window_support.h"
#include "ui/measure/drawing_document.h"

#include <QAccessible>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QScrollArea>
#include <QScrollBar>

#include <map>
#include <set>

using namespace lucency;
using namespace lucency::testing;

namespace {

void collectActions(const QMenu* menu, std::set<const QAction*>& found) {
    for (const QAction* action : menu->actions()) {
        found.insert(action);
        if (action->menu() != nullptr) {
            collectActions(action->menu(), found);
        }
    }
}

}  // namespace

class TestMainWindowRules : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(folder_);
        film_ = writePng(spottedFilm(240, 320), folder_, QStringLiteral("DOE^JANE 1970.png"));
        tiny_ = writePng(spottedFilm(100, 100), folder_, QStringLiteral("tiny.png"));
    }
    void init() {
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        window_ = shownWindow(classifier_, {1440, 900}, film_);
        QVERIFY(window_);
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void everyCommandHasATextATipAndAPlaceInAMenu() {
        std::set<const QAction*> in_menus;
        for (const QAction* action : window_->menuBar()->actions()) {
            collectActions(action->menu(), in_menus);
        }
        int commands = 0;
        for (const auto& group : window_->commands().groups()) {
            for (const QAction* action : group.actions) {
                ++commands;
                QVERIFY(!action->text().isEmpty());
                QVERIFY2(!action->statusTip().isEmpty(), qPrintable(action->text()));
                QVERIFY2(action->toolTip().startsWith(action->statusTip()),
                         qPrintable(action->text()));
                QVERIFY2(in_menus.count(action) == 1, qPrintable(action->text()));
            }
        }
        QVERIFY(commands > 30);
    }

    void noTwoCommandsOfAWindowShareAKey() {
        open(film_);
        std::map<std::pair<const QWidget*, QString>, QString> keys;
        for (const QAction* action : window_->findChildren<QAction*>()) {
            const QObject* owner = action->parent();
            while (owner != nullptr && !owner->isWidgetType()) {
                owner = owner->parent();
            }
            QVERIFY(owner != nullptr);
            const QWidget* window = static_cast<const QWidget*>(owner)->window();
            for (const QKeySequence& key : action->shortcuts()) {
                const auto [other, fresh] =
                    keys.emplace(std::pair(window, key.toString()), action->text());
                QVERIFY2(fresh,
                         qPrintable(QStringLiteral("%1: %2 and %3")
                                        .arg(key.toString(), other->second, action->text())));
            }
        }
        QVERIFY(keys.size() > 25);
    }

    void everythingThatTakesFocusHasAName() {
        open(film_);
        for (QWidget* widget : window_->findChildren<QWidget*>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible()) {
                continue;
            }
            QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(widget);
            QVERIFY(interface != nullptr);
            QVERIFY2(
                !interface->text(QAccessible::Name).isEmpty(),
                qPrintable(QStringLiteral("%1 '%2'").arg(
                    QString::fromLatin1(widget->metaObject()->className()), widget->objectName())));
        }
    }

    void theDisclaimerIsAlwaysInView() {
        const auto* label = window_->findChild<QLabel*>(QStringLiteral("disclaimer"));
        const auto in_view = [&] {
            return label->isVisible() && label->text() == disclaimer() &&
                   label->height() >= label->heightForWidth(label->width()) &&
                   window_->rect().contains(
                       QRect(label->mapTo(window_.get(), QPoint()), label->size()));
        };
        QVERIFY(in_view());
        for (const QString& path : {film_, tiny_, folder_.filePath(QStringLiteral("absent"))}) {
            open(path);
            QVERIFY2(in_view(), qPrintable(path));
        }
        window_->commands().hide_panels->trigger();
        QVERIFY(in_view());
        window_->resize(800, 600);
        QTest::qWait(50);
        QVERIFY(in_view());
    }

    void theTitleHoldsNoIdentity() {
        open(film_);
        QVERIFY(!window_->windowTitle().contains(QStringLiteral("DOE")));
        QVERIFY(!window_->windowTitle().contains(QStringLiteral("1970")));
        QVERIFY(!window_->filmView().accessibleDescription().contains(QStringLiteral("DOE")));
        window_->openFilms({tiny_, film_});
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(window_->windowTitle(), QStringLiteral("Lucency — film 1 of 2"));
        QVERIFY(waitUntilSettled(*window_));
    }

    void nothingIsClipped_data() {
        QTest::addColumn<QString>("path");
        QTest::newRow("a reading") << film_;
        QTest::newRow("a refusal") << tiny_;
        QTest::newRow("no film") << QStringLiteral(LUCENCY_SOURCE_DIR "/README.md");
    }
    void nothingIsClipped() {
        QFETCH(QString, path);
        open(path);
        for (const QSize size : {QSize(1440, 900), QSize(1024, 700)}) {
            window_->resize(size);
            QTest::qWait(500);
            for (const QLabel* label : window_->findChildren<QLabel*>()) {
                if (!label->isVisible() || label->text().isEmpty()) {
                    continue;
                }
                const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                     : label->sizeHint().height();
                QVERIFY2(label->height() >= needed, qPrintable(QStringLiteral("%1 of %2: %3")
                                                                   .arg(label->height())
                                                                   .arg(needed)
                                                                   .arg(label->text())));
                if (!label->wordWrap()) {
                    QVERIFY2(label->width() >= label->sizeHint().width(),
                             qPrintable(label->text()));
                }
            }
        }
    }

    /// What a measure says, where the panel is too low for all of it.
    void theListOfMeasuresComesIntoSightWithoutTakingTheFocus() {
        auto* panel = window_->findChild<QScrollArea*>(QStringLiteral("readingPanel"));
        auto* list = window_->findChild<QListWidget*>(QStringLiteral("drawingList"));
        const auto in_sight = [&] {
            const QWidget* rows = list->viewport();
            return rows->isVisible() && rows->visibleRegion().boundingRect() == rows->rect();
        };
        open(film_);
        QTRY_VERIFY(window_->drawings().isOpen());
        window_->resize(1000, 560);
        auto* view = window_->findChild<FilmView*>();
        view->setFocus();
        window_->drawings().add({DrawingKind::Distance, {{40, 50}, {140, 50}}});
        QTRY_VERIFY(in_sight());
        QCOMPARE(QApplication::focusWidget(), view);
        window_->drawings().select(-1);
        window_->commands().write_note->trigger();
        panel->verticalScrollBar()->setValue(0);
        QVERIFY(!in_sight());
        const int before = panel->verticalScrollBar()->value();
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        window_->drawings().select(0);
        QCoreApplication::processEvents();
        QCOMPARE(panel->verticalScrollBar()->value(), before);
    }

    void theFilmIsNeverMirrored() {
        open(film_);
        const QImage left_to_right = bareFilm();
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const QImage right_to_left = bareFilm();
        const bool panels_mirrored =
            window_->findChild<QWidget*>(QStringLiteral("readingPanel"))->x() <
            window_->findChild<FilmView*>()->mapTo(window_.get(), QPoint()).x();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QVERIFY(panels_mirrored);
        QCOMPARE(right_to_left, left_to_right);
    }

private:
    void open(const QString& path) {
        window_->openFilms({path});
        QVERIFY(waitUntilSettled(*window_));
    }
    QImage bareFilm() {
        QTest::qWait(300);
        auto* view = window_->findChild<FilmView*>();
        view->setBare(true);
        const QImage image = view->grab().toImage();
        view->setBare(false);
        return image;
    }

    QTemporaryDir folder_;
    QString film_, tiny_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestMainWindowRules)
#include "test_main_window_rules.moc"
