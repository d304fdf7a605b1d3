// The window as someone uses it who does not see it, or sees it large: names, order, focus, room.
#include "tests/core/film/dicom_maker.h"
#include "tests/ui/window_support.h"

#include <QAccessible>
#include <QScrollArea>

using namespace lucency;
using namespace lucency::testing;

namespace {

/// What went to the log since it was installed.
QString& logged() {
    static QString text;
    return text;
}

void keepLog(QtMsgType, const QMessageLogContext&, const QString& message) {
    logged() += message + QLatin1Char('\n');
}

/// Every visible control below, in the order a screen reader tells them, with its name.
void tell(QAccessibleInterface* what, QStringList& told, QStringList& nameless) {
    if (what == nullptr || !what->isValid() || what->state().invisible) {
        return;
    }
    const auto role = what->role();
    const bool control = role == QAccessible::PushButton || role == QAccessible::CheckBox ||
                         role == QAccessible::RadioButton || role == QAccessible::ComboBox ||
                         role == QAccessible::EditableText || role == QAccessible::Slider ||
                         role == QAccessible::SpinBox || role == QAccessible::Tree ||
                         role == QAccessible::List || role == QAccessible::Table ||
                         role == QAccessible::MenuItem || role == QAccessible::ButtonMenu;
    const QString name = what->text(QAccessible::Name);
    if (control) {
        told << name;
        if (name.isEmpty() && !what->state().disabled) {
            nameless << (what->object() != nullptr
                             ? QString::fromLatin1(what->object()->metaObject()->className()) +
                                   QLatin1Char(' ') + what->object()->objectName()
                             : QStringLiteral("item"));
        }
    }
    if (role == QAccessible::Tree || role == QAccessible::List || role == QAccessible::ComboBox ||
        role == QAccessible::EditableText || role == QAccessible::SpinBox) {
        return;  // their parts speak for themselves
    }
    for (int child = 0; child < what->childCount(); ++child) {
        tell(what->child(child), told, nameless);
    }
}

}  // namespace

class TestAccessible : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(kept_);
        qputenv("XDG_DATA_HOME", QFile::encodeName(kept_.filePath(QStringLiteral("data"))));
        film_ = writePng(spottedFilm(240, 320), films_, QStringLiteral("one.png"));
        other_ = writePng(spottedFilm(260, 320), films_, QStringLiteral("two.png"));
        tiny_ = writePng(spottedFilm(100, 100), films_, QStringLiteral("tiny.png"));
    }
    void init() {
        QSettings().clear();
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        window_ = shownWindow(classifier_, {1440, 900});
        QVERIFY(window_);
        window_->activateWindow();
    }
    void cleanup() { window_.reset(); }

    void addViews() {
        QTest::addColumn<QString>("view");
        for (const char* view : {"empty", "a film", "a list", "a refusal", "an error", "what if",
                                 "samples", "settings"}) {
            QTest::newRow(view) << QString::fromLatin1(view);
        }
    }

    void everyControlIsNamed_data() { addViews(); }
    void everyControlIsNamed() {
        QFETCH(QString, view);
        QWidget* shown = bring(view);
        QVERIFY(shown != nullptr);
        QStringList told, nameless;
        tell(QAccessible::queryAccessibleInterface(shown), told, nameless);
        QVERIFY(told.size() > 5);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char('\n'))));
    }

    void everyControlIsReachedByTabInOrder_data() { addViews(); }
    void everyControlIsReachedByTabInOrder() {
        QFETCH(QString, view);
        QWidget* shown = bring(view);
        QVERIFY(shown != nullptr);
        QList<QWidget*> reached;
        QWidget* at = shown;
        for (int step = 0; step < 400; ++step) {
            at = at->nextInFocusChain();
            if (at->window() != shown || at == shown) {
                if (at == shown) {
                    break;
                }
                continue;
            }
            if (at->isVisibleTo(shown) && at->isEnabled() && (at->focusPolicy() & Qt::TabFocus)) {
                reached << at;
            }
        }
        QVERIFY(!reached.isEmpty());
        for (QWidget* widget : shown->findChildren<QWidget*>()) {
            const bool takes_focus = widget->isVisible() && widget->isEnabled() &&
                                     widget->window() == shown &&
                                     (widget->focusPolicy() & Qt::TabFocus);
            QVERIFY2(!takes_focus || reached.contains(widget),
                     qPrintable(QLatin1String(widget->metaObject()->className()) +
                                QLatin1Char(' ') + widget->objectName()));
        }
        // From top to bottom within a part that is one column.
        if (auto* list = shown->findChild<StudyPanel*>()) {
            int lowest = 0;
            for (QWidget* widget : std::as_const(reached)) {
                if (list->isAncestorOf(widget)) {
                    const int top = widget->mapTo(list, QPoint()).y();
                    QVERIFY2(top >= lowest, qPrintable(widget->accessibleName()));
                    lowest = top;
                }
            }
        }
        if (auto* panel = shown->findChild<QScrollArea*>(QStringLiteral("readingPanel"))) {
            int lowest = -1;
            for (QWidget* widget : std::as_const(reached)) {
                if (panel->widget()->isAncestorOf(widget) && panel->isVisible()) {
                    const int top = widget->mapTo(panel->widget(), QPoint()).y();
                    QVERIFY2(top + widget->height() >= lowest,
                             qPrintable(QStringLiteral("%1 %2 at %3 comes after %4")
                                            .arg(QLatin1String(widget->metaObject()->className()),
                                                 widget->objectName() + widget->accessibleName())
                                            .arg(top)
                                            .arg(lowest)));
                    lowest = std::max(lowest, top);
                }
            }
        }
    }

    void theFocusIsSeen_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("dark") << true;
        QTest::newRow("light") << false;
    }
    void theFocusIsSeen() {
        QFETCH(bool, dark);
        const Commands& c = window_->commands();
        (dark ? c.theme_dark : c.theme_light)->trigger();
        bring(QStringLiteral("a list"));
        window_->setAttribute(Qt::WA_KeyboardFocusChange);  // as the first Tab does
        int seen = 0;
        for (QWidget* widget : window_->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !widget->isEnabled() || widget->width() < 4 ||
                !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() != nullptr ||
                qobject_cast<FilmView*>(widget) != nullptr) {
                continue;
            }
            window_->findChild<FilmView*>()->setFocus(Qt::TabFocusReason);
            QTest::qWait(1);
            const QImage without = widget->grab().toImage();
            widget->setFocus(Qt::TabFocusReason);
            QTest::qWait(1);
            QAccessibleInterface* told = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(widget->hasFocus(), qPrintable(told->text(QAccessible::Name)));
            QVERIFY2(widget->grab().toImage() != without,
                     qPrintable(QLatin1String(widget->metaObject()->className()) +
                                QLatin1Char(' ') + told->text(QAccessible::Name)));
            ++seen;
        }
        QVERIFY(seen > 5);
    }

    void labelsHaveTheirRoomWhenTextIsLarge_data() { addViews(); }
    void labelsHaveTheirRoomWhenTextIsLarge() {
        QFETCH(QString, view);
        const QFont before = QApplication::font();
        QFont large = before;
        large.setPixelSize(QFontInfo(before).pixelSize() * 2);
        QApplication::setFont(large);
        window_ = shownWindow(classifier_, {1920, 1400});
        QWidget* shown = bring(view);
        QTest::qWait(100);
        QStringList cut;
        for (const QLabel* label : shown->findChildren<QLabel*>()) {
            if (!label->isVisible() || label->text().isEmpty() || label->window() != shown) {
                continue;
            }
            const int needed = label->wordWrap() ? label->heightForWidth(label->width())
                                                 : label->sizeHint().height();
            if (label->height() < needed ||
                (!label->wordWrap() && label->width() < label->sizeHint().width())) {
                cut << label->text();
            }
        }
        QApplication::setFont(before);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

    void theLogNamesNobody() {
        MadeLayout layout;
        layout.rows = layout.columns = 256;
        MadeDicom made(layout);
        made.text(DCM_PatientName, "SECRETNAME^JANE");
        made.text(DCM_PatientID, "SECRETID77");
        made.pixels(madeValues(layout));
        const QString path = films_.filePath(QStringLiteral("SECRETFILE.dcm"));
        made.save(path);
        logged().clear();
        const auto before = qInstallMessageHandler(keepLog);
        window_->openFilms({path, film_, films_.filePath(QStringLiteral("SECRETGONE.dcm"))});
        const bool settled = waitUntilSettled(*window_);
        const Commands& c = window_->commands();
        for (QAction* action : {c.next, c.previous, c.invert, c.turn_left, c.attributes,
                                c.show_identity, c.show_settings, c.explain_again}) {
            action->trigger();
            QTest::qWait(50);
        }
        waitUntilSettled(*window_);
        window_->exportPdfTo(QStringLiteral("/nowhere/SECRETOUT.pdf"));
        QTest::qWait(500);
        window_->close();
        window_.reset();
        qInstallMessageHandler(before);
        QVERIFY(settled);
        QVERIFY2(!logged().contains(QStringLiteral("SECRET")), qPrintable(logged()));
    }

private:
    QWidget* bring(const QString& view) {
        const Commands& c = window_->commands();
        if (view == QLatin1String("empty")) {
            return window_.get();
        }
        const QString path = view == QLatin1String("a refusal") ? tiny_
                             : view == QLatin1String("an error")
                                 ? QStringLiteral(LUCENCY_SOURCE_DIR "/README.md")
                                 : film_;
        if (view == QLatin1String("a list")) {
            window_->openFilms({film_, other_});
        } else {
            window_->openFilms({path});
        }
        if (!QTest::qWaitFor(
                [&] { return !window_->films().isSearching() && !window_->session().isBusy(); },
                wait_ms)) {
            return nullptr;
        }
        if (view == QLatin1String("what if")) {
            c.what_if->trigger();
        } else if (view == QLatin1String("samples")) {
            c.step_samples->trigger();
        } else if (view == QLatin1String("settings")) {
            c.show_settings->trigger();
            auto* settings = window_->findChild<QWidget*>(QStringLiteral("settings"));
            return QTest::qWaitForWindowExposed(settings) ? settings : nullptr;
        }
        QTest::qWait(50);
        return window_.get();
    }

    QTemporaryDir kept_, films_;
    QString film_, other_, tiny_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestAccessible)
#include "test_accessible.moc"
