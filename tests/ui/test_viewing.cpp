// What the reader does with a film beside window and zoom, through the real window: magnifier,
// enhancement, saved windows, corner text, life size. None of it is any business of the model's.
#include "core/film/display.h"
#include "core/film/model_input.h"

#include "tests/support/made_studies.h"
#include "tests/ui/window_support.h"
#include "ui/display/display_check.h"
#include "ui/display/screen_calibration.h"
#include "ui/display/screen_scale.h"
#include "ui/film/corner_chooser.h"
#include "ui/film/saved_windows.h"
#include "ui/film/window_line.h"
#include "ui/tags/tag_browser.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

using namespace lucency;
using namespace lucency::testing;

class TestViewing : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(folder_); }
    void init() {
        QSettings().clear();
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        window_ = shownWindow(classifier_, {1280, 860});
        QVERIFY(window_);
        film_ = folder_.filePath(QStringLiteral("film"));
        writeFilm(film_, {.rows = 400, .imager_spacing = "0.5\\0.5"});
        window_->openFilms({film_});
        QVERIFY(waitUntilSettled(*window_));
        view_ = window_->findChild<FilmView*>();
        view_->setFocus();
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void theMagnifierIsTappedOrHeld() {
        QTest::keyClick(window_.get(), Qt::Key_Z);
        QVERIFY(view_->lens().shown);
        QTest::keyClick(window_.get(), Qt::Key_Z);
        QVERIFY(!view_->lens().shown);
        QTest::keyPress(window_.get(), Qt::Key_Z);
        QVERIFY(view_->lens().shown);
        QTest::qWait(450);
        QVERIFY(view_->lens().shown);
        QTest::keyRelease(window_.get(), Qt::Key_Z);
        QVERIFY(!view_->lens().shown);
        QVERIFY(!commands().magnify->isChecked());
    }

    void theWheelAndKeysChangeTheMagnifierAndNotTheZoom() {
        commands().magnify->trigger();
        const double zoom = view_->transform().zoom();
        turnWheel(120);
        QVERIFY(view_->lens().factor > 3);
        QVERIFY(view_->accessibleDescription().contains(QStringLiteral("magnifier, 3.6 times")));
        QCOMPARE(view_->transform().zoom(), zoom);
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(window_.get(), Qt::Key_Plus, Qt::ControlModifier);
        }
        QCOMPARE(view_->lens().factor, Lens::largest_factor);
        for (int i = 0; i < 12; ++i) {
            QTest::keyClick(window_.get(), Qt::Key_Minus, Qt::ControlModifier);
        }
        QCOMPARE(view_->lens().factor, Lens::least_factor);
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ShiftModifier);
        QVERIFY(view_->lens().square);
        commands().magnify->trigger();
        turnWheel(120);
        QVERIFY(view_->transform().zoom() > zoom);
    }

    void theLensShowsTheFilmsPixelsLarger() {
        FilmView view;
        view.resize(600, 600);
        view.setFilm(makeFilm(600, 600, 8, [](int row, int column) {
            return static_cast<std::uint16_t>((row / 10 + column / 10) % 2 == 0 ? 255 : 0);
        }));
        view.show();
        view.setLens({true, true, 4});
        view.setFocus();
        QTest::mouseMove(&view, {300, 300});
        QTest::qWait(200);
        const QImage seen = view.grab().toImage();
        // Squares of 10 px are 40 px wide in the lens, from the point under the pointer on.
        const double ratio = seen.devicePixelRatio();
        const auto isBright = [&](double x) {
            return qGray(seen.pixel(qRound(x * ratio), qRound(320 * ratio))) > 127;
        };
        int changes = 0;
        for (int x = 201; x < 400; ++x) {
            changes += isBright(x) != isBright(x - 1);
        }
        QCOMPARE(changes, 5);
        QVERIFY(isBright(320) && !isBright(360));
        // The arrows move it.
        QTest::keyClick(&view, Qt::Key_Right);
        const QImage moved = view.grab().toImage();
        QVERIFY(moved != seen);
    }

    void enhancementIsForTheEyeAlone_data() {
        QTest::addColumn<int>("key");
        QTest::addColumn<QString>("word");
        QTest::newRow("sharpened")
            << int(Qt::Key_S) << QStringLiteral("Sharpened, for display only");
        QTest::newRow("local contrast")
            << int(Qt::Key_E) << QStringLiteral("Local contrast, for display only");
    }
    void enhancementIsForTheEyeAlone() {
        QFETCH(int, key);
        QFETCH(QString, word);
        const Film before = window_->session().reading()->film;
        const std::vector<float> input = makeModelInput(before, {}).gray;
        const int calls = classifier_->calls;
        const QImage plain = middle();
        QTest::keyClick(window_.get(), static_cast<Qt::Key>(key), Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!view_->isEnhancing(), wait_ms);
        QVERIFY2(view_->accessibleDescription().contains(word),
                 qPrintable(view_->accessibleDescription()));
        QVERIFY(middle() != plain);
        const Film& film = window_->session().reading()->film;
        QCOMPARE(film.pixels.samples, before.pixels.samples);
        QCOMPARE(view_->film()->pixels.samples, before.pixels.samples);
        QCOMPARE(makeModelInput(film, {}).gray, input);
        QCOMPARE(int(classifier_->calls), calls);
        // It stays for the next film, and is said of that as well.
        const QString other = writePng(spottedFilm(120, 130), folder_, QStringLiteral("other.png"));
        window_->openFilms({other});
        QVERIFY(waitUntilSettled(*window_));
        QTRY_VERIFY_WITH_TIMEOUT(view_->accessibleDescription().contains(word), wait_ms);
        QTest::keyClick(window_.get(), static_cast<Qt::Key>(key), Qt::ShiftModifier);
        QCOMPARE(view_->enhancement(), Enhancement::None);
        QVERIFY(!view_->accessibleDescription().contains(word));
    }

    void oneEnhancementTakesThePlaceOfTheOther() {
        commands().sharpen->trigger();
        commands().local_contrast->trigger();
        QCOMPARE(view_->enhancement(), Enhancement::LocalContrast);
        QVERIFY(!commands().sharpen->isChecked());
        QTRY_VERIFY_WITH_TIMEOUT(!view_->isEnhancing(), wait_ms);
    }

    void zeroIsTheAutomaticWindow() {
        view_->setWindow({5000, 100, VoiFunction::Linear, {}});
        QTest::keyClick(window_.get(), Qt::Key_0);
        QCOMPARE(view_->window(), windowBetween(FilmValues(*view_->film()).anatomy(0.5, 99.5)));
    }

    void percentilesAreInTheMenu() {
        const QAction* narrow = preset(QStringLiteral("5 to 95 % of the values"));
        QVERIFY(narrow != nullptr && preset(QStringLiteral("1 to 99 % of the values")) != nullptr);
        const_cast<QAction*>(narrow)->trigger();
        QCOMPARE(view_->window(), windowBetween(percentileRange(*view_->film(), 5, 95)));
    }

    void aWindowIsTypedSavedTakenAndDeleted() {
        QTest::keyClick(window_.get(), Qt::Key_W, Qt::ShiftModifier);
        auto* line = window_->findChild<WindowLine*>();
        QVERIFY(line->isVisible());
        auto* centre = line->findChild<QDoubleSpinBox*>(QStringLiteral("windowCentre"));
        auto* width = line->findChild<QDoubleSpinBox*>(QStringLiteral("windowWidth"));
        auto* name = line->findChild<QComboBox*>(QStringLiteral("windowName"));
        QTRY_VERIFY(centre->hasFocus());
        QTest::keyClicks(centre, QStringLiteral("1500"));
        QTest::keyClick(centre, Qt::Key_Tab);
        width->selectAll();
        QTest::keyClicks(width, QStringLiteral("700"));
        QCOMPARE(view_->window().centre, 1500.0);
        QCOMPARE(view_->window().width, 700.0);
        name->setFocus();
        QTest::keyClicks(name->lineEdit(), QStringLiteral("Mine"));
        QTest::keyClick(name->lineEdit(), Qt::Key_Return);
        QCOMPARE(savedWindows().size(), std::size_t{1});
        QVERIFY(preset(QStringLiteral("Mine")) != nullptr);
        QVERIFY(!preset(QStringLiteral("Mine"))->shortcut().isEmpty());
        QTest::keyClick(centre, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QVERIFY(view_->hasFocus());
        // By its number, in the next session, too.
        view_->setWindow(view_->openingWindow());
        QTest::keySequence(window_.get(), preset(QStringLiteral("Mine"))->shortcut());
        QCOMPARE(view_->window().centre, 1500.0);
        QCOMPARE(view_->window().width, 700.0);
        QTest::keyClick(window_.get(), Qt::Key_W, Qt::ShiftModifier);
        name->setEditText(QStringLiteral("Mine"));
        for (auto* button : line->findChildren<QPushButton*>()) {
            if (button->text() == QStringLiteral("&Delete")) {
                QVERIFY(button->isEnabled());
                button->click();
            }
        }
        QVERIFY(savedWindows().empty());
        QVERIFY(preset(QStringLiteral("Mine")) == nullptr);
    }

    void savedWindowsAreOnesOwnAndFew() {
        QVERIFY(!saveWindow(QStringLiteral("  "), {1, 2, VoiFunction::Linear, {}}));
        for (int i = 0; i < most_saved_windows + 3; ++i) {
            saveWindow(QString::number(i), {1.0 * i, 2, VoiFunction::Sigmoid, {}});
        }
        QCOMPARE(savedWindows().size(), std::size_t{most_saved_windows});
        QVERIFY(saveWindow(QStringLiteral("7"), {70, 2, VoiFunction::Linear, {}}));
        deleteWindow(QStringLiteral("8"));
        QCOMPARE(savedWindows().size(), std::size_t{most_saved_windows - 1});
        for (const WindowPreset& saved : savedWindows()) {
            QVERIFY(saved.title != QStringLiteral("8"));
            QCOMPARE(saved.window.centre == 70, saved.title == QStringLiteral("7"));
        }
    }

    void aMillimetreIsAMillimetreOnACalibratedScreen() {
        calibrateScreen(view_->screen(), 6);
        QTest::keyClick(window_.get(), Qt::Key_A, Qt::ShiftModifier);
        QCOMPARE(view_->transform().zoom(), 3.0);  // half a millimetre a pixel
        const QPointF ten_mm = view_->transform().toView({20, 0}) - view_->transform().toView({});
        QCOMPARE(ten_mm.x() * view_->devicePixelRatioF(), 60.0);
        QVERIFY(view_->accessibleDescription().contains(QStringLiteral("Life size (detector)")));
        QVERIFY(!view_->accessibleDescription().contains(QStringLiteral("not calibrated")));
        commands().zoom_in->trigger();
        QVERIFY(!view_->accessibleDescription().contains(QStringLiteral("Life size")));
        forgetCalibration(view_->screen());
        commands().life_size->trigger();
        QVERIFY(view_->accessibleDescription().contains(
            QStringLiteral("Life size (detector), screen not calibrated")));
        QCOMPARE(view_->transform().zoom(), 0.5 * screenScale(view_->screen()).px_per_mm);
        window_->openFilms({writePng(spottedFilm(120, 130), folder_, QStringLiteral("plain.png"))});
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(!commands().life_size->isEnabled());
    }

    void identityIsMaskedByOneKeyEverywhere() {
        CornerChoice corners = defaultCorners();
        corners[CornerFact::PatientName] = Corner::TopLeft;
        corners[CornerFact::StudyDate] = Corner::TopRight;
        const Film& film = *view_->film();
        QCOMPARE(cornerText(CornerFact::PatientName, film, false), QStringLiteral("Name: masked"));
        QCOMPARE(cornerText(CornerFact::PatientName, film, true), QStringLiteral("DOE, JANE"));
        keepCorners(corners);
        view_->setCornerText(keptCorners());
        const QImage masked = view_->grab().toImage();
        QTest::keyClick(window_.get(), Qt::Key_F9);
        QVERIFY(commands().show_identity->isChecked());
        const QImage named = view_->grab().toImage();
        QVERIFY(masked != named);
        QTest::keyClick(window_.get(), Qt::Key_F9);
        QCOMPARE(view_->grab().toImage(), masked);
        // The same of another patient's film: what is masked tells nothing apart.
        for (const CornerFact fact : cornerFacts()) {
            if (isIdentity(fact)) {
                QCOMPARE(cornerText(fact, film, false), cornerText(fact, Film(), false));
            }
        }
    }

    void cornersAreChosenAndRemembered() {
        commands().corner_text->trigger();
        auto* page = window_->findChild<CornerChooser*>();
        QVERIFY(page != nullptr && page->isVisible());
        const QImage before = view_->grab().toImage();
        for (auto* box : page->findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Modality")) {
                box->setFocus();
                QTest::keyClicks(box, QStringLiteral("Bottom left"));
                QCOMPARE(box->currentText(), QStringLiteral("Bottom left"));
            }
        }
        QVERIFY(view_->grab().toImage() != before);
        QCOMPARE(keptCorners().at(CornerFact::Modality), Corner::BottomLeft);
        QCOMPARE(keptCorners().at(CornerFact::View), Corner::TopLeft);
        keepCorners({});
        QVERIFY(keptCorners().empty());
    }

    void pagesOpenByKeysAndOnce() {
        QTest::keyClick(window_.get(), Qt::Key_F12);
        QTest::keyClick(window_.get(), Qt::Key_A, Qt::ControlModifier | Qt::ShiftModifier);
        QTest::keyClick(window_.get(), Qt::Key_F12);
        QCOMPARE(window_->findChildren<DisplayCheck*>().size(), 1);
        QVERIFY(window_->findChild<DisplayCheck*>()->isVisible());
        QVERIFY(window_->findChild<ScreenCalibration*>()->isVisible());
    }

    void fromRightToLeftTheFilmAndItsCornersStay() {
        const QImage before = settled();
        window_->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(settled(), before);
    }

private:
    const Commands& commands() const { return window_->commands(); }
    QImage settled() const {
        QTest::qWait(500);
        return view_->grab().toImage();
    }
    QImage middle() const {
        QTest::qWait(300);
        const QPoint centre = view_->rect().center();
        return view_->grab({centre - QPoint(80, 80), QSize(160, 160)}).toImage();
    }
    void turnWheel(int delta) const {
        const QPointF at = view_->rect().center();
        QWheelEvent turn(at, view_->mapToGlobal(at), {}, {0, delta}, {}, {}, Qt::NoScrollPhase,
                         false);
        QApplication::sendEvent(view_, &turn);
    }
    QAction* preset(const QString& title) const {
        for (auto* menu : window_->findChildren<QMenu*>()) {
            if (menu->title() == QStringLiteral("Win&dow presets")) {
                for (QAction* action : menu->actions()) {
                    if (action->text() == title) {
                        return action;
                    }
                }
            }
        }
        return nullptr;
    }

    QTemporaryDir folder_;
    QString film_;
    FilmView* view_ = nullptr;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestViewing)
#include "test_viewing.moc"
