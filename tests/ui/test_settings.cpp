// Keys, mouse buttons and settings through the real window.
#include "core/base/language.h"

#include "tests/ui/window_support.h"
#include "ui/commands/mouse_buttons.h"
#include "ui/settings/settings.h"
#include "ui/settings/settings_window.h"

#include <QCheckBox>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>

#include <map>
#include <set>

using namespace lucency;
using namespace lucency::testing;

class TestSettings : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(folder_);
        film_ = writePng(spottedFilm(240, 320), folder_, QStringLiteral("film.png"));
    }
    void init() {
        QSettings().clear();
        start();
    }
    void cleanup() {
        window_.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void everyCommandIsWhole_data() {
        QTest::addColumn<QString>("language");
        for (const QString& language : shippedLanguages()) {
            QTest::newRow(qPrintable(language)) << language;
        }
    }
    void everyCommandIsWhole() {
        QFETCH(QString, language);
        speak(language);
        QObject owner;
        const Commands commands(&owner);
        // Rarely needed, or chosen once, or better not hit by mistake: a menu is near enough.
        const std::set<QString> without_key{QStringLiteral("clear_recent"),
                                            QStringLiteral("identity"),
                                            QStringLiteral("clear_patient_data"),
                                            QStringLiteral("theme_dark"),
                                            QStringLiteral("theme_light"),
                                            QStringLiteral("theme_contrast"),
                                            QStringLiteral("theme_system"),
                                            QStringLiteral("mode_second_reader"),
                                            QStringLiteral("mode_concurrent"),
                                            QStringLiteral("mode_teaching"),
                                            QStringLiteral("measures_in_film"),
                                            QStringLiteral("about")};
        std::set<QString> names, keys;
        for (const auto& group : commands.groups()) {
            for (const QAction* action : group.actions) {
                const QByteArray name = action->objectName().toUtf8();
                QVERIFY2(!name.isEmpty(),
                         qPrintable(QStringLiteral("no name in command_keys.cpp: ") +
                                    action->statusTip()));
                QVERIFY2(names.insert(action->objectName()).second, name.constData());
                QVERIFY2(!action->text().isEmpty(), name.constData());
                QVERIFY2(!action->statusTip().isEmpty(), name.constData());
                QVERIFY2(action->toolTip().startsWith(action->statusTip()), name.constData());
                const QString key = action->shortcut().toString();
                if (without_key.count(action->objectName()) > 0) {
                    continue;
                }
                QVERIFY2(!key.isEmpty(), name.constData());
                QVERIFY2(action->toolTip().contains(
                             action->shortcut().toString(QKeySequence::NativeText)),
                         name.constData());
                QVERIFY2(keys.insert(key).second, qPrintable(key));
                QVERIFY2(commands.whyNot(action, action->shortcut()).isEmpty(), name.constData());
            }
        }
        QVERIFY(names.size() > 50);
        forgetTranslations();
    }

    void noLetterStandsForTwoEntriesOfAMenu_data() { everyCommandIsWhole_data(); }
    void noLetterStandsForTwoEntriesOfAMenu() {
        QFETCH(QString, language);
        window_.reset();
        speak(language);
        start();
        QStringList clashes;
        using NextRead = Commands::NextRead;
        for (const auto read : {NextRead::First, NextRead::Second, NextRead::Amendment}) {
            const bool changed = read != NextRead::First;
            commands().setPresented(changed);
            commands().setPolarityCorrected(changed);
            commands().setNextRead(read);
            addClashes(window_->menuBar()->actions(), QStringLiteral("menu bar"), clashes);
        }
        window_.reset();
        forgetTranslations();
        QVERIFY2(clashes.isEmpty(), qPrintable(clashes.join(QLatin1Char('\n'))));
    }

    void anotherKeyTakesEffectAtOnceAndStays() {
        openSettings();
        choose(commands().invert);
        typeKey(Qt::Key_J, Qt::ControlModifier);
        const QKeySequence key(Qt::CTRL | Qt::Key_J);
        QCOMPARE(commands().invert->shortcut(), key);
        QVERIFY(commands().invert->toolTip().contains(key.toString(QKeySequence::NativeText)));
        QCOMPARE(fault(), QString());
        window_.reset();
        start();
        QCOMPARE(commands().invert->shortcut(), key);
        openSettings();
        choose(commands().invert);
        button("keyReset")->click();
        QCOMPARE(commands().invert->shortcut(), QKeySequence(Qt::Key_I));
        QVERIFY(!QSettings().contains(QStringLiteral("keys/invert")));
    }

    void aKeyThatIsTakenIsSaidToBeSo() {
        openSettings();
        choose(commands().invert);
        typeKey(Qt::Key_F, Qt::NoModifier);
        QCOMPARE(commands().invert->shortcut(), QKeySequence(Qt::Key_I));
        QVERIFY2(fault().contains(QStringLiteral("'Fit'")), qPrintable(fault()));
        button("keyTakeOver")->click();
        QCOMPARE(commands().invert->shortcut(), QKeySequence(Qt::Key_F));
        QVERIFY(commands().fit->shortcut().isEmpty());
        button("keyResetAll")->click();
        QCOMPARE(commands().invert->shortcut(), QKeySequence(Qt::Key_I));
        QCOMPARE(commands().fit->shortcut(), QKeySequence(Qt::Key_F));
    }

    void aKeyOfTheFilmCannotBeTaken() {
        openSettings();
        choose(commands().fit);
        typeKey(Qt::Key_Space, Qt::NoModifier);
        QVERIFY(fault().contains(QStringLiteral("bare")));
        QVERIFY(!button("keyTakeOver")->isEnabled());
        typeKey(Qt::Key_3, Qt::NoModifier);
        QVERIFY(fault().contains(QStringLiteral("preset")));
        QCOMPARE(commands().fit->shortcut(), QKeySequence(Qt::Key_F));
    }

    void keysThatWereSwappedAreSwappedAtTheNextStart() {
        commands().setKey(commands().invert, {});
        commands().setKey(commands().fit, QKeySequence(Qt::Key_I));
        commands().setKey(commands().invert, QKeySequence(Qt::Key_F));
        window_.reset();
        start();
        QCOMPARE(commands().invert->shortcut(), QKeySequence(Qt::Key_F));
        QCOMPARE(commands().fit->shortcut(), QKeySequence(Qt::Key_I));
    }

    void keptKeysThatClashGiveWay() {
        QSettings().setValue(QStringLiteral("keys/invert"), QStringLiteral("F"));
        window_.reset();
        start();
        QCOMPARE(commands().fit->shortcut(), QKeySequence(Qt::Key_F));
        QCOMPARE(commands().invert->shortcut(), QKeySequence(Qt::Key_I));
    }

    void theSheetShowsWhatIsSet() {
        commands().setKey(commands().invert, QKeySequence(Qt::CTRL | Qt::Key_J));
        settings::mouse_left.set(QStringLiteral("zoom"));
        settings::mouse_middle.set(QStringLiteral("tool"));
        QStringList labels;
        QTimer::singleShot(0, this, [&] {
            for (QWidget* dialog : QApplication::topLevelWidgets()) {
                if (dialog->isModal() && dialog->isVisible()) {
                    for (const QLabel* label : dialog->findChildren<QLabel*>()) {
                        labels << label->text();
                    }
                    dialog->close();
                }
            }
        });
        commands().cheat_sheet->trigger();
        QVERIFY(labels.contains(
            QKeySequence(QStringLiteral("Ctrl+J")).toString(QKeySequence::NativeText)));
        QVERIFY(labels.contains(mouseDeedWords(MouseDeed::Zoom)));
    }

    void mouseButtonsDoWhatIsSet() {
        open();
        openSettings();
        pick("mouse/left", static_cast<int>(MouseDeed::Pan));
        // Now two buttons pan: nothing changes until that is resolved.
        QVERIFY(shownFault().contains(QStringLiteral("same")));
        QCOMPARE(mouseButtons(), MouseButtons());
        pick("mouse/middle", static_cast<int>(MouseDeed::Tool));
        QCOMPARE(shownFault(), QString());
        QCOMPARE(mouseButtons(),
                 (MouseButtons{MouseDeed::Pan, MouseDeed::Tool, MouseDeed::Window}));
        const VoiWindow window = view().window();
        const QPointF before = view().transform().toView({100, 100});
        drag(Qt::LeftButton, {30, 10});
        QCOMPARE(view().window(), window);
        QCOMPARE(view().transform().toView({100, 100}), before + QPointF(30, 10));
        drag(Qt::MiddleButton, {40, 0});  // the tool is window
        QVERIFY(view().window() != window);
        pick("mouse/right", static_cast<int>(MouseDeed::Zoom));
        const double zoom = view().transform().zoom();
        drag(Qt::RightButton, {0, -50});
        QVERIFY(view().transform().zoom() > zoom * 1.3);
    }

    void noButtonForTheToolIsRefused() {
        QVERIFY(!mouseFault({MouseDeed::Zoom, MouseDeed::Pan, MouseDeed::Window}).isEmpty());
        settings::mouse_left.set(QStringLiteral("zoom"));
        QCOMPARE(mouseButtons(), MouseButtons());
    }

    void eachSettingHasADefaultAndAWayBack() {
        openSettings();
        int rows = 0;
        for (QComboBox* box : dialog()->findChildren<QComboBox*>()) {
            if (box->count() < 2 || box->objectName().startsWith(QLatin1String("mouse"))) {
                continue;
            }
            ++rows;
            QToolButton* reset = box->parentWidget()->findChild<QToolButton*>();
            QVERIFY(reset != nullptr && !reset->isEnabled());
            const int otherwise = box->currentIndex();
            box->setCurrentIndex((otherwise + 1) % box->count());
            Q_EMIT box->activated(box->currentIndex());
            QVERIFY2(reset->isEnabled(), qPrintable(box->objectName()));
            QVERIFY(QSettings().contains(box->objectName()));
            reset->click();
            QCOMPARE(box->currentIndex(), otherwise);
            QVERIFY2(!QSettings().contains(box->objectName()), qPrintable(box->objectName()));
        }
        QVERIFY(rows >= 4);
    }

    void aSettingIsFoundOnWhateverPageItIs() {
        openSettings();
        auto* search = dialog()->findChild<QLineEdit*>(QStringLiteral("settingsSearch"));
        auto* samples = dialog()->findChild<QComboBox*>(QStringLiteral("explanation/samples"));
        auto* theme = dialog()->findChild<QComboBox*>(QStringLiteral("theme"));
        QVERIFY(theme->isVisible() && !samples->isVisible());
        QTest::keyClicks(search, QStringLiteral("often model"));
        QVERIFY(!theme->isVisible() && samples->isVisible());
        search->setText(QStringLiteral("magnetic resonance"));
        QVERIFY(dialog()->findChild<QLabel*>(QStringLiteral("nothingFound"))->isVisible());
        search->clear();
        QVERIFY(theme->isVisible() && !samples->isVisible());
        search->setText(QStringLiteral("Ctrl+E"));
        QVERIFY(dialog()->findChild<QTreeWidget*>(QStringLiteral("keyTable"))->isVisible());
    }

    void whatIsSetHolds() {
        open();
        openSettings();
        pick("theme", static_cast<int>(ThemeChoice::Light));
        QVERIFY(commands().theme_light->isChecked());
        auto* identity =
            dialog()->findChild<QCheckBox*>(QString::fromLatin1(settings::identity_in_window.key));
        identity->click();
        QVERIFY(commands().show_identity->isChecked());
        commands().show_identity->trigger();
        settingsWindow()->refresh();
        QVERIFY(!identity->isChecked());
        auto* method = dialog()->findChild<QComboBox*>(QStringLiteral("explanation/method"));
        method->setCurrentIndex(method->findData(QStringLiteral("occlusion")));
        Q_EMIT method->activated(method->currentIndex());
        QCOMPARE(window_->session().explanation().method, Method::Occlusion);
        window_.reset();
        start();
        QCOMPARE(window_->session().explanation().method, Method::Occlusion);
        QVERIFY(commands().theme_light->isChecked());
    }

    void everythingInTheSettingsIsReachedByTab() {
        openSettings();
        for (int page = 0; page < 6; ++page) {
            auto* list = dialog()->findChild<QListWidget*>(QStringLiteral("settingsPages"));
            list->setCurrentRow(page);
            QSet<QWidget*> wanted;
            for (QWidget* widget : dialog()->findChildren<QWidget*>()) {
                if (widget->isVisible() && widget->isEnabled() &&
                    (widget->focusPolicy() & Qt::TabFocus) && widget->focusProxy() == nullptr) {
                    wanted << widget;
                }
            }
            list->setFocus();
            QSet<QWidget*> reached;
            for (int step = 0; step < 60; ++step) {
                QTest::keyClick(dialog()->focusWidget(), Qt::Key_Tab);
                reached << dialog()->focusWidget();
            }
            for (QWidget* widget : std::as_const(wanted)) {
                QVERIFY2(reached.contains(widget),
                         qPrintable(QStringLiteral("page %1: %2 %3")
                                        .arg(page)
                                        .arg(QLatin1String(widget->metaObject()->className()),
                                             widget->objectName())));
            }
        }
    }

    void lookedAt_data() {
        QTest::addColumn<bool>("dark");
        QTest::addColumn<bool>("mirrored");
        QTest::newRow("dark") << true << false;
        QTest::newRow("light") << false << false;
        QTest::newRow("dark, right to left") << true << true;
    }
    /// No label is cut off on any page; LUCENCY_PICTURES names a folder for pictures to look at.
    void lookedAt() {
        QFETCH(bool, dark);
        QFETCH(bool, mirrored);
        (dark ? commands().theme_dark : commands().theme_light)->trigger();
        QGuiApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        openSettings();
        auto* list = dialog()->findChild<QListWidget*>(QStringLiteral("settingsPages"));
        for (int page = 0; page < list->count(); ++page) {
            list->setCurrentRow(page);
            QTest::qWait(50);
            for (const QLabel* label : dialog()->findChildren<QLabel*>()) {
                if (label->isVisible() && !label->text().isEmpty()) {
                    const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                         : label->sizeHint().height();
                    QVERIFY2(label->height() >= needed, qPrintable(label->text()));
                }
            }
            const QString pictures = qEnvironmentVariable("LUCENCY_PICTURES");
            if (!pictures.isEmpty()) {
                dialog()->grab().save(
                    QStringLiteral("%1/settings-%2-%3.png")
                        .arg(pictures, QString::fromLatin1(QTest::currentDataTag()).remove(u' '))
                        .arg(page));
            }
        }
    }

private:
    static void addClashes(const QList<QAction*>& menu, const QString& name, QStringList& clashes) {
        std::map<QString, QString> taken;
        for (const QAction* action : menu) {
            const QString letter = QKeySequence::mnemonic(action->text()).toString();
            const auto [earlier, first] = taken.try_emplace(letter, action->text());
            if (!letter.isEmpty() && !first) {
                clashes << QStringLiteral("%1, %2: '%3' and '%4'")
                               .arg(name, letter, earlier->second, action->text());
            }
            if (action->menu() != nullptr) {
                addClashes(action->menu()->actions(), action->text(), clashes);
            }
        }
    }
    void start() {
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        window_ = shownWindow(classifier_, {1200, 800});
        QVERIFY(window_);
    }
    void open() {
        window_->openFilms({film_});
        QVERIFY(waitUntilSettled(*window_));
    }
    Commands& commands() { return const_cast<Commands&>(window_->commands()); }
    const FilmView& view() const { return window_->filmView(); }
    SettingsWindow* settingsWindow() const { return window_->findChild<SettingsWindow*>(); }
    QWidget* dialog() const { return settingsWindow(); }
    void openSettings() {
        commands().show_settings->trigger();
        QVERIFY(dialog() != nullptr && QTest::qWaitForWindowExposed(dialog()));
    }
    void choose(const QAction* action) {
        auto* list = dialog()->findChild<QListWidget*>(QStringLiteral("settingsPages"));
        auto* tree = dialog()->findChild<QTreeWidget*>(QStringLiteral("keyTable"));
        for (int page = 0; page < list->count() && !tree->isVisible(); ++page) {
            list->setCurrentRow(page);
        }
        for (int row = 0; row < tree->topLevelItemCount(); ++row) {
            QTreeWidgetItem* item = tree->topLevelItem(row);
            if (item->data(0, Qt::UserRole).value<QAction*>() == action) {
                tree->setCurrentItem(item);
            }
        }
    }
    void typeKey(Qt::Key key, Qt::KeyboardModifiers modifiers) {
        auto* edit = dialog()->findChild<QKeySequenceEdit*>();
        edit->clear();
        QSignalSpy typed(edit, &QKeySequenceEdit::keySequenceChanged);
        QTest::keyClick(edit, key, modifiers);
        QVERIFY(typed.wait(5000));  // until no second stroke comes
    }
    QString fault() const { return labelText(*dialog(), "keyFault"); }
    QString shownFault() const {
        QString text;
        for (const QLabel* label : dialog()->findChildren<QLabel*>(QStringLiteral("fault"))) {
            text += label->text();
        }
        return text;
    }
    QPushButton* button(const char* name) const {
        return dialog()->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    void pick(const char* name, int value) {
        auto* box = dialog()->findChild<QComboBox*>(QString::fromLatin1(name));
        box->setCurrentIndex(box->findData(value));
        Q_EMIT box->activated(box->currentIndex());
    }
    void drag(Qt::MouseButton button, QPoint by) {
        auto* widget = window_->findChild<FilmView*>();
        const QPoint middle = widget->rect().center();
        QTest::mousePress(widget, button, {}, middle);
        QMouseEvent move(QEvent::MouseMove, QPointF(middle + by),
                         widget->mapToGlobal(QPointF(middle + by)), Qt::NoButton, button, {});
        QCoreApplication::sendEvent(widget, &move);
        QTest::mouseRelease(widget, button, {}, middle + by);
    }

    QTemporaryDir folder_;
    QString film_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestSettings)
#include "test_settings.moc"
