// Each view of the program in each language, dark and light: no words cut off. Where
// LUCENCY_PICTURES names a folder, a picture of each is left there to be looked at.
#include "core/base/language.h"
#include "core/phantom/phantom.h"
#include "core/record/reader_study.h"

#include "tests/core/film/dicom_maker.h"
#include "tests/ui/window_support.h"
#include "ui/measure/drawing_document.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialog>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QStyle>
#include <QTabBar>
#include <QToolButton>

#include <functional>
#include <tuple>

using namespace lucency;
using namespace lucency::testing;

class TestViews : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(kept_);
        for (const bool opacity : {true, false}) {
            const PhantomParameters drawn{
                .rows = 700, .columns = 800, .seed = opacity ? 4U : 5U, .opacity = opacity};
            const QString path = films_.filePath(opacity ? QStringLiteral("opacity.dcm")
                                                         : QStringLiteral("plain.dcm"));
            QVERIFY(writePhantomDicom(drawn, path));
            (opacity ? film_ : other_) = path;
        }
        DcmFileFormat earlier, now;
        QVERIFY(earlier.loadFile(qPrintable(other_)).good());
        QVERIFY(now.loadFile(qPrintable(film_)).good());
        OFString patient;
        QVERIFY(now.getDataset()->findAndGetOFString(DCM_PatientID, patient).good());
        earlier.getDataset()->putAndInsertOFStringArray(DCM_PatientID, patient);
        earlier.getDataset()->putAndInsertString(DCM_StudyDate, "20240105");
        now.getDataset()->putAndInsertString(DCM_StudyDate, "20240309");
        film_ = films_.filePath(QStringLiteral("now.dcm"));
        other_ = films_.filePath(QStringLiteral("earlier.dcm"));
        QVERIFY(now.saveFile(qPrintable(film_)).good());
        QVERIFY(earlier.saveFile(qPrintable(other_)).good());
        tiny_ = writePng(spottedFilm(100, 100), films_, QStringLiteral("tiny.png"));
    }
    void cleanup() {
        QTest::mouseRelease(window_->findChild<FilmView*>(), Qt::LeftButton);
        window_.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        forgetTranslations();
    }

    void noWordsAreCutOff_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        QTest::addColumn<QString>("view");
        for (const QString& language : shippedLanguages()) {
            for (const bool dark : {true, false}) {
                if (!dark && !qEnvironmentVariableIsSet("LUCENCY_PICTURES")) {
                    continue;  // words are as long in the light
                }
                for (const char* view :
                     {"welcome",       "sealed",      "disagreement", "kept",
                      "teaching",      "list",        "refused",      "unreadable",
                      "beside",        "measures",    "lens",         "window by numbers",
                      "what if",       "samples",     "regions",      "methods",
                      "attributes",    "corner text", "calibration",  "display check",
                      "new study",     "study",       "study alone",  "study not there",
                      "session over",  "study over",  "agreement",    "settings 0",
                      "settings 1",    "settings 2",  "settings 3",   "settings 4",
                      "settings 5",    "settings 6",  "record",       "keys",
                      "about",         "model card",  "explore",      "evaluate",
                      "compare packs", "stress",      "train",        "menu 0",
                      "menu 1",        "menu 2",      "menu 3",       "menu 4",
                      "menu 5",        "menu 6",      "menu 7"}) {
                    QTest::addRow("%s, %s, %s", qPrintable(language), dark ? "dark" : "light", view)
                        << language << dark << QString::fromLatin1(view);
                }
            }
        }
    }
    void noWordsAreCutOff() {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        QFETCH(QString, view);
        QSettings().clear();
        QDir(kept_.filePath(QStringLiteral("data"))).removeRecursively();
        speak(language);
        QGuiApplication::setLayoutDirection(isRightToLeft(language) ? Qt::RightToLeft
                                                                    : Qt::LeftToRight);
        const bool sealed = view == QLatin1String("sealed") ||
                            view == QLatin1String("disagreement") || view == QLatin1String("kept");
        window_ = shownWindow(std::make_shared<SlowClassifier>(brightSpots), {1440, 900}, film_,
                              sealed                              ? ReadingMode::SecondReader
                              : view == QLatin1String("teaching") ? ReadingMode::Teaching
                                                                  : ReadingMode::Concurrent);
        QVERIFY(window_);
        (dark ? c().theme_dark : c().theme_light)->trigger();
        QStringList cut;
        bool looked = false;
        const auto look = [&](QWidget* shown) {
            looked = true;
            QTest::qWait(60);
            cut = wordsCutOff(*shown);
            const QString pictures = qEnvironmentVariable("LUCENCY_PICTURES");
            if (!pictures.isEmpty()) {
                shown->grab().save(
                    QStringLiteral("%1/%2.png")
                        .arg(pictures, QString::fromLatin1(QTest::currentDataTag())
                                           .replace(QStringLiteral(", "), QStringLiteral("-"))));
            }
        };
        bring(view, look);
        QVERIFY(looked);
        QVERIFY2(cut.isEmpty(), qPrintable(cut.join(QLatin1Char('\n'))));
    }

private:
    const Commands& c() const { return window_->commands(); }
    FilmView* film() const { return window_->findChild<FilmView*>(); }
    QWidget* part(const char* name) const {
        return window_->findChild<QWidget*>(QString::fromLatin1(name));
    }
    /// The dialog that a command brings up is looked at and closed.
    void lookAtDialog(QAction* command, const std::function<void(QWidget*)>& look) {
        QTimer::singleShot(100, this, [look] {
            QWidget* dialog = QApplication::activeModalWidget();
            if (dialog != nullptr) {
                look(dialog);
                dialog->close();
            }
        });
        command->trigger();
    }
    void commit(QAction* verdict) {
        QTRY_VERIFY_WITH_TIMEOUT(verdict->isEnabled(), wait_ms);
        verdict->trigger();
        QTRY_VERIFY(c().commit_read->isEnabled());
        c().commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->session().isSealed() && !window_->session().isBusy() &&
                                     !window_->session().keeper().isKeeping(),
                                 wait_ms);
    }

    void bring(const QString& view, const std::function<void(QWidget*)>& look) {
        if (view == QLatin1String("welcome")) {
            look(window_.get());
            return;
        }
        if (view == QLatin1String("unreadable")) {
            window_->openFilms({QStringLiteral(LUCENCY_SOURCE_DIR "/README.md")});
            QTRY_VERIFY(!window_->films().isSearching() && !window_->session().isBusy());
            QTest::qWait(100);
            look(window_.get());
            return;
        }
        if (view.contains(QLatin1String("study")) || view == QLatin1String("session over")) {
            bringStudy(view, look);
            return;
        }
        window_->openFilms(view == QLatin1String("refused") ? QStringList{tiny_}
                           : view == QLatin1String("list")  ? QStringList{film_, other_, tiny_}
                                                            : QStringList{film_, other_});
        QVERIFY(waitUntilSettled(*window_));
        c().next->trigger();  // the newer one
        QVERIFY(waitUntilSettled(*window_));
        QTest::qWait(50);
        if (view == QLatin1String("disagreement")) {
            commit(c().verdict_normal);
            c().discuss->trigger();
        } else if (view == QLatin1String("kept")) {
            commit(c().verdict_pneumonia);
            c().keep_read->trigger();
        } else if (view == QLatin1String("beside")) {
            c().compare_prior->trigger();
            QTest::qWait(400);
        } else if (view == QLatin1String("measures")) {
            draw();
        } else if (view == QLatin1String("lens")) {
            c().magnify->trigger();
            QTest::mousePress(film(), Qt::LeftButton, {}, film()->rect().center());
        } else if (view == QLatin1String("window by numbers")) {
            c().window_line->trigger();
        } else if (view == QLatin1String("what if")) {
            c().what_if->trigger();
            QTest::mouseClick(film(), Qt::LeftButton, {}, film()->rect().center());
            QTest::qWait(300);
        } else if (view == QLatin1String("samples")) {
            c().step_samples->trigger();
        } else if (view.startsWith(QLatin1String("menu"))) {
            QAction* entry = window_->menuBar()->actions().at(view.back().digitValue());
            entry->menu()->popup(window_->mapToGlobal(QPoint(40, 40)));
            look(entry->menu());
            entry->menu()->close();
            return;
        }
        const std::tuple<const char*, QAction*, const char*> windows[]{
            {"regions", c().edit_regions, "regionEditor"},
            {"methods", c().compare, "compareWindow"},
            {"attributes", c().attributes, "tagBrowser"},
            {"corner text", c().corner_text, "cornerChooser"},
            {"calibration", c().calibrate_screen, "screenCalibration"},
            {"display check", c().display_check, "displayCheck"},
            {"agreement", c().show_agreement, "agreementWindow"},
            {"settings", c().show_settings, "settings"},
            {"model card", c().about_model, "figureWindow5"},
            {"explore", c().explore_films, "figureWindow0"},
            {"evaluate", c().evaluate_model, "figureWindow1"},
            {"compare packs", c().compare_models, "figureWindow2"},
            {"stress", c().stress_model, "figureWindow3"},
            {"train", c().train_model, "figureWindow4"},
            {"record", c().show_record, "record"},
        };
        for (const auto& [begin, command, name] : windows) {
            if (view.startsWith(QLatin1String(begin))) {
                command->trigger();
                QTRY_VERIFY(part(name) != nullptr && part(name)->isVisible());
                if (auto* pages =
                        part(name)->findChild<QListWidget*>(QStringLiteral("settingsPages"))) {
                    pages->setCurrentRow(view.back().digitValue());
                }
                QTest::qWait(view == QLatin1String("methods") ? 1500 : 300);
                look(part(name));
                part(name)->close();
                return;
            }
        }
        if (view == QLatin1String("keys")) {
            lookAtDialog(c().cheat_sheet, look);
        } else if (view == QLatin1String("about")) {
            lookAtDialog(c().about, look);
        } else {
            look(window_.get());
        }
    }

    void bringStudy(const QString& view, const std::function<void(QWidget*)>& look) {
        if (view == QLatin1String("new study")) {
            window_->openFilms({film_, other_});
            QVERIFY(waitUntilSettled(*window_));
            lookAtDialog(c().new_reader_study, look);
            return;
        }
        ReaderStudy wished;
        wished.title = QStringLiteral("Lungs");
        if (view == QLatin1String("study alone") || view == QLatin1String("session over")) {
            wished.wash_out_days = 28;
        }
        const QString file = films_.filePath(QStringLiteral("study.json"));
        auto study = withStudyFilms(wished, file, {{film_, {}}, {other_, {}}, {tiny_, {}}});
        QVERIFY(study);
        if (view == QLatin1String("study not there")) {
            study->films[0].path = QStringLiteral("gone.dcm");
        }
        QFile protocol(file);
        QVERIFY(protocol.open(QIODevice::WriteOnly));
        protocol.write(writeReaderStudy(*study));
        protocol.close();
        QSignalSpy settled(window_.get(), &MainWindow::settled);
        window_->openFilms({file});
        QTRY_VERIFY_WITH_TIMEOUT(!settled.isEmpty(), wait_ms);
        if (view.endsWith(QLatin1String("over"))) {
            for (std::size_t film = 0; film < study->films.size(); ++film) {
                const QString path = window_->session().place().path;
                QTRY_VERIFY_WITH_TIMEOUT(c().verdict_normal->isEnabled(), wait_ms);
                c().verdict_normal->trigger();
                QTRY_VERIFY_WITH_TIMEOUT(c().commit_read->isEnabled(), wait_ms);
                c().commit_read->trigger();
                if (!study->wash_out_days) {
                    QTRY_VERIFY_WITH_TIMEOUT(c().keep_read->isEnabled(), wait_ms);
                    c().keep_read->trigger();
                }
                QTRY_VERIFY_WITH_TIMEOUT(window_->session().place().path != path, wait_ms);
            }
            QTest::qWait(300);
        }
        look(window_.get());
    }

    void draw() {
        DrawingDocument& sheet = window_->drawings();
        QTRY_VERIFY(sheet.isOpen());
        using enum DrawingKind;
        sheet.add({Distance, {{120, 120}, {260, 160}}});
        sheet.add({Angle, {{560, 120}, {600, 220}, {700, 160}}});
        sheet.add({Cobb, {{380, 100}, {440, 110}, {380, 300}, {440, 280}}});
        sheet.add({Rectangle, {{100, 420}, {200, 520}}});
        sheet.add({Ellipse, {{600, 420}, {720, 500}}});
        sheet.add(
            {HeartRatio, {{400, 80}, {405, 600}, {320, 400}, {500, 430}, {150, 480}, {660, 480}}});
        sheet.add({Arrow, {{80, 300}, {180, 340}}});
        sheet.add({Note, {{620, 320}}, QStringLiteral("?")});
        sheet.setKeyImage(true);
    }

    /// The words of what is seen that have not the room that they need.
    static QStringList wordsCutOff(const QWidget& shown) {
        QStringList cut;
        for (const QWidget* widget : shown.findChildren<QWidget*>()) {
            if (!widget->isVisible() || widget->window() != shown.window()) {
                continue;
            }
            QString words;
            bool whole = true;
            if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                words = label->text();
                whole =
                    label->height() >= (label->wordWrap() ? label->heightForWidth(label->width())
                                                          : label->sizeHint().height()) &&
                    (label->wordWrap() || label->width() >= label->sizeHint().width());
            } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
                words = button->text();
                const auto* tool = qobject_cast<const QToolButton*>(button);
                whole = (tool != nullptr && tool->toolButtonStyle() == Qt::ToolButtonIconOnly) ||
                        button->width() >= button->minimumSizeHint().width();
            } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
                words = box->currentText();
                QStyleOptionComboBox option;
                option.initFrom(box);
                const QRect room = box->style()->subControlRect(QStyle::CC_ComboBox, &option,
                                                                QStyle::SC_ComboBoxEditField, box);
                whole = room.width() >= box->fontMetrics().horizontalAdvance(words);
            } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
                for (int tab = 0; tab < tabs->count(); ++tab) {
                    words += tabs->tabText(tab) + QLatin1Char(' ');
                    whole = whole && tabs->tabRect(tab).right() <= tabs->width();
                }
            }
            if (!words.isEmpty() && !whole) {
                cut << words;
            }
        }
        return cut;
    }

    QTemporaryDir kept_, films_;
    QString film_, other_, tiny_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestViews)
#include "test_views.moc"
