// The way of films through the real window.
#include "core/film/display.h"

#include "tests/ui/window_support.h"
#include "ui/commands/recent_films.h"
#include "ui/panels/map_legend.h"

#include <QComboBox>
#include <QMimeData>
#include <QSlider>

using namespace lucency;
using namespace lucency::testing;

namespace {

Film tinyFilm() {
    return spottedFilm(100, 100);
}  // too small: the gate refuses it

}  // namespace

class TestMainWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        useOwnSettings(folder_);
        film_ = writePng(spottedFilm(240, 320), folder_, QStringLiteral("DOE^JANE.png"));
        other_ = writePng(spottedFilm(260, 300), folder_, QStringLiteral("other.png"));
        tiny_ = writePng(tinyFilm(), folder_, QStringLiteral("tiny.png"));
        damaged_ = folder_.filePath(QStringLiteral("damaged.png"));
        QFile source(film_);
        QFile half(damaged_);
        QVERIFY(source.open(QIODevice::ReadOnly) && half.open(QIODevice::WriteOnly));
        half.write(source.readAll().left(60));
    }

    void init() {
        QSettings().clear();
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        window_ = shownWindow(classifier_, {1200, 800}, other_);
        QVERIFY(window_);
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void anEmptyWindowSaysWhatToDo() {
        QCOMPARE(text("messageTitle"), QStringLiteral("Open a chest film"));
        QVERIFY(!commands().export_pdf->isEnabled());
        QVERIFY(!commands().cancel->isEnabled());
        commands().open_sample->trigger();
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(window_->filmView().film()->pixels.rows, 260);
        QVERIFY(RecentFilms::paths().isEmpty());
    }

    void theOpinionStandsInWordsAndNumbers() {
        open({film_});
        QVERIFY(reading().prediction.has_value());
        const Prediction& prediction = *reading().prediction;
        QCOMPARE(text("opinionWords"), QStringLiteral("Above the operating point"));
        QVERIFY(text("opinionNumbers")
                    .startsWith(QStringLiteral("PNEUMONIA %1")
                                    .arg(prediction.positiveProbability(), 0, 'f', 2)));
        QVERIFY(text("mapFacts").contains(QStringLiteral("samples")));
        QVERIFY(!text("trust").isEmpty());
    }

    void anIntervalAcrossTheOperatingPointIsNotSure() {
        for (int refit = 0; refit < 40; ++refit) {
            classifier_->card_.calibration.bootstrap.emplace_back(1, refit % 2 == 0 ? -3 : 3);
        }
        classifier_->card_.operating_points[QStringLiteral("balanced")] = {0.7, 321};
        open({film_});
        QVERIFY(reading().prediction.has_value());
        const auto interval = reading().prediction->interval;
        QVERIFY(interval && (*interval)[0] < 0.7 && (*interval)[1] > 0.7);
        QCOMPARE(text("opinionWords"), QStringLiteral("Not sure"));
        QVERIFY(text("opinionStanding").contains(QStringLiteral("321")));
    }

    void aNewFilmSupersedesTheOldReading() {
        classifier_->shut();
        window_->openFilms({film_});
        QTRY_VERIFY_WITH_TIMEOUT(classifier_->calls > 0, wait_ms);
        QTRY_VERIFY_WITH_TIMEOUT(window_->filmView().film().has_value(), wait_ms);
        window_->openFilms({other_});
        classifier_->release();
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(reading().film.pixels.rows, 260);
        QCOMPARE(window_->filmView().film()->pixels.rows, 260);
    }

    void cancelIsInReachAndKeepsTheFilm() {
        classifier_->shut();
        window_->openFilms({film_});
        QTRY_VERIFY_WITH_TIMEOUT(classifier_->calls > 0, wait_ms);
        QTRY_VERIFY_WITH_TIMEOUT(window_->filmView().film().has_value(), wait_ms);
        QVERIFY(commands().cancel->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_Escape);
        QVERIFY(!window_->session().isBusy());
        QCOMPARE(text("opinionWords"), QStringLiteral("Cancelled"));
        classifier_->release();
        QTest::qWait(100);
        QVERIFY(!reading().prediction);
        QVERIFY(window_->filmView().film().has_value());
    }

    void windowLevelNeverAsksTheModelAgain() {
        open({film_});
        const int calls = classifier_->calls;
        const double logit = reading().prediction->logit;
        const QImage before = viewWidget()->grab().toImage();
        const VoiWindow window = window_->filmView().window();
        drag(Qt::RightButton, {150, 40});
        QVERIFY(window_->filmView().window().width > window.width);
        QVERIFY(window_->filmView().window().centre > window.centre);
        QVERIFY(viewWidget()->grab().toImage() != before);
        commands().invert->trigger();
        QVERIFY(window_->filmView().isInverted());
        QTest::qWait(200);
        QCOMPARE(int(classifier_->calls), calls);
        QCOMPARE(reading().prediction->logit, logit);
        commands().reset_window->trigger();
        QCOMPARE(window_->filmView().window(), window);
    }

    void leftDragUsesTheToolAndMiddleDragPans() {
        open({film_});
        const VoiWindow window = window_->filmView().window();
        drag(Qt::LeftButton, {60, 0});
        QVERIFY(window_->filmView().window() != window);
        QTest::keyClick(window_.get(), Qt::Key_P);
        QCOMPARE(window_->filmView().tool(), FilmView::Tool::Pan);
        const VoiWindow kept = window_->filmView().window();
        const QPointF before = window_->filmView().transform().toView({100, 100});
        drag(Qt::LeftButton, {30, 10});
        drag(Qt::MiddleButton, {30, 10});
        QCOMPARE(window_->filmView().window(), kept);
        QCOMPARE(window_->filmView().transform().toView({100, 100}) - before, QPointF(60, 20));
    }

    void theWheelZoomsAtThePointerAndADoubleClickFits() {
        open({film_});
        const FilmView& view = window_->filmView();
        const QPointF pointer(300, 200);
        const QPointF film_point = view.transform().toFilm(pointer);
        const double zoom = view.transform().zoom();
        QWheelEvent wheel(pointer, view.mapToGlobal(pointer), {}, {0, 240}, Qt::NoButton,
                          Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(viewWidget(), &wheel);
        QVERIFY(view.transform().zoom() > zoom);
        QVERIFY(QLineF(view.transform().toFilm(pointer), film_point).length() < 1e-6);
        QTest::mouseDClick(viewWidget(), Qt::LeftButton);
        QVERIFY(view.transform().isFitted());
        QTest::keyClick(window_.get(), Qt::Key_A);
        QCOMPARE(view.transform().zoom(), 1.0);
        QVERIFY(view.accessibleDescription().contains(QStringLiteral("zoom 100 %")));
    }

    void spaceHeldShowsTheFilmBare() {
        open({film_});
        QTest::qWait(500);  // faded in
        const QImage with_map = viewWidget()->grab().toImage();
        QTest::keyPress(viewWidget(), Qt::Key_Space);
        QVERIFY(window_->filmView().isBare());
        QVERIFY(viewWidget()->grab().toImage() != with_map);
        QTest::keyRelease(viewWidget(), Qt::Key_Space);
        QVERIFY(!window_->filmView().isBare());
    }

    void theMapIsSwitchedAndSoftened() {
        open({film_});
        QTest::qWait(500);
        const QImage shown = viewWidget()->grab().toImage();
        commands().show_map->trigger();
        const QImage hidden = viewWidget()->grab().toImage();
        QVERIFY(hidden != shown);
        commands().show_map->trigger();
        const auto sliders = window_->findChildren<QSlider*>();
        const int before = sliders[0]->value();
        QTest::keyClick(window_.get(), Qt::Key_BracketLeft);
        QCOMPARE(sliders[0]->value(), before - 10);
        QVERIFY(viewWidget()->grab().toImage() != shown);
    }

    void explainAgainDrawsWithTheNextSeed() {
        open({film_});
        QCOMPARE(reading().attribution->seed, std::uint64_t{1});
        commands().explain_again->trigger();
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(reading().attribution->seed, std::uint64_t{2});
        QVERIFY(text("mapFacts").contains(QStringLiteral("seed 2")));
    }

    void anotherFillingKeepsTheOpinionAndIsKept() {
        open({film_});
        QSignalSpy judged(&window_->session().runner(), &AnalysisRunner::gateJudged);
        auto* fill = choice(QStringLiteral("Hidden as"));
        QVERIFY(fill != nullptr);
        choose(*fill, QStringLiteral("Black"));
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(reading().attribution->fill, QStringLiteral("black"));
        QCOMPARE(reading().attribution->seed, std::uint64_t{1});
        QCOMPARE(judged.count(), 0);  // the map alone is new
        open({other_});
        QCOMPARE(reading().attribution->fill, QStringLiteral("black"));
    }

    void theRegionUnderThePointerIsPutIntoWords() {
        open({film_});
        const RegionWeight region = reading().attribution->weights[static_cast<std::size_t>(
            topRegions(*reading().attribution, 1).front())];
        QCOMPARE(text("regionUnderPointer"),
                 QStringLiteral("Point at a region to see its weight."));
        QString words;
        for (int i = 0; i < 1600 && words.isEmpty(); ++i) {  // over all of the view
            const QPointF at(viewWidget()->width() * (i % 40 + 0.5) / 40,
                             viewWidget()->height() * (i / 40 + 0.5) / 40);
            QMouseEvent move(QEvent::MouseMove, at, viewWidget()->mapToGlobal(at), Qt::NoButton,
                             Qt::NoButton, Qt::NoModifier);
            QApplication::sendEvent(viewWidget(), &move);
            const QString said = text("regionUnderPointer");
            if (said.startsWith(QStringLiteral("Number 1 on the map: "))) {
                words = said;
            }
        }
        QVERIFY(words.contains(
            QStringLiteral("%1 points (%2 to %3), sign sure in")
                .arg(pointsText(region.weight), pointsText(region.low), pointsText(region.high))));
    }

    void aLockedScaleHoldsForTheNextFilm() {
        open({film_});
        const OverlayStyle own;
        const double scale = overlayScale(*reading().attribution, own);
        QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier);
        open({other_});
        QVERIFY(overlayScale(*reading().attribution, own) != scale);
        const QString locked = legend().accessibleDescription();
        QVERIFY(locked.contains(QString::number(scale, 'f', 3)));
        commands().lock_scale->trigger();
        QVERIFY(legend().accessibleDescription() != locked);
    }

    void aRefusalIsASentenceAndCanBeWaived() {
        open({tiny_});
        QCOMPARE(text("opinionWords"), QStringLiteral("The model was not asked"));
        QVERIFY(text("gateReasons").contains(QStringLiteral("too small")));
        QVERIFY(!reading().prediction);
        QVERIFY(commands().read_anyway->isEnabled());
        commands().read_anyway->trigger();
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(reading().prediction.has_value());
        QVERIFY(reading().gate.reasons.front().waived);
        QVERIFY(text("gateReasons").startsWith(QStringLiteral("Waived by you")));
        QVERIFY(!commands().read_anyway->isEnabled());
    }

    void aBadFileIsASentenceInItsPlace_data() {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("code");
        QTest::newRow("damaged") << damaged_ << static_cast<int>(ErrorCode::DamagedFile);
        QTest::newRow("absent") << folder_.filePath(QStringLiteral("absent.png"))
                                << static_cast<int>(ErrorCode::FileNotFound);
    }
    void aBadFileIsASentenceInItsPlace() {
        QFETCH(QString, path);
        QFETCH(int, code);
        open({film_});
        open({path});
        QCOMPARE(text("messageTitle"), QStringLiteral("This film could not be read"));
        QCOMPARE(text("messageSentence"), errorSentence({static_cast<ErrorCode>(code), {}}));
        QVERIFY(!window_->filmView().isVisible());
        QVERIFY(!commands().export_pdf->isEnabled());
        open({film_});
        QVERIFY(window_->filmView().isVisible());
    }

    void aModelThatCannotBeLoadedLeavesTheFilmToLookAt() {
        MainWindow window({[](const QString&) -> Result<std::shared_ptr<const Classifier>> {
                               return Error{ErrorCode::ModelCardMissing, QStringLiteral("no card")};
                           },
                           {},
                           {},
                           {},
                           ReadingMode::Concurrent});
        window.show();
        window.openFilms({film_});
        QVERIFY(waitUntilSettled(window));
        QVERIFY(window.filmView().film().has_value());
        QCOMPARE(labelText(window, "gateReasons"),
                 errorSentence({ErrorCode::ModelCardMissing, {}}));
        QVERIFY(!window.commands().open_sample->isVisible());
    }

    void exportsTheReading_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("PDF") << "reading.pdf" << QByteArray("%PDF-");
        QTest::newRow("PNG") << "map.png" << QByteArray("\x89PNG");
    }
    void exportsTheReading() {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        open({film_});
        QSignalSpy exported(window_.get(), &MainWindow::exported);
        const QString path = folder_.filePath(name);
        exportTo(path);
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, wait_ms);
        QCOMPARE(exported.front().front().toBool(), true);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(begins));
        QCOMPARE(text("status"), QStringLiteral("Written: %1").arg(name));
        exported.clear();
        exportTo(folder_.filePath(QStringLiteral("no/such/folder/")) + name);
        QTRY_COMPARE_WITH_TIMEOUT(exported.count(), 1, wait_ms);
        QCOMPARE(exported.front().front().toBool(), false);
        QVERIFY(!text("status").isEmpty());
    }

    void severalFilmsAreReachedByKey() {
        open({film_, other_, tiny_});
        QVERIFY(!commands().previous->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_PageDown);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(reading().film.pixels.rows, 260);
        QTest::keyClick(window_.get(), Qt::Key_PageDown);
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(!commands().next->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_PageUp);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(window_->films().position(), 2);
    }

    void filmsCanBeDropped() {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(other_)});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &drop);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(reading().film.pixels.rows, 260);
    }

    void recentFilmsAreKeptAndForgotten() {
        open({film_});
        open({other_});
        QCOMPARE(RecentFilms::paths(), QStringList({other_, film_}));
        auto* menu = window_->findChild<RecentFilms*>();
        menu->actions()[1]->trigger();
        QTRY_COMPARE(window_->session().place().path, film_);
        QVERIFY(waitUntilSettled(*window_));
        commands().clear_recent->trigger();
        QVERIFY(RecentFilms::paths().isEmpty());
    }

    void panelsHideWithOneKeyEachAndAllWithOne() {
        open({film_, other_});
        const auto* panel = window_->findChild<QWidget*>(QStringLiteral("readingPanel"));
        const auto* list = window_->findChild<QWidget*>(QStringLiteral("filmList"));
        const auto* tools = window_->findChild<QWidget*>(QStringLiteral("tools"));
        QVERIFY(panel->isVisible() && list->isVisible());
        QTest::keyClick(window_.get(), Qt::Key_F8);
        QVERIFY(!panel->isVisible() && list->isVisible());
        QTest::keyClick(window_.get(), Qt::Key_F8);
        QTest::keyClick(window_.get(), Qt::Key_F7);
        QVERIFY(panel->isVisible() && !list->isVisible());
        QTest::keyClick(window_.get(), Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(!panel->isVisible() && !list->isVisible() && !tools->isVisible());
        QTest::keyClick(window_.get(), Qt::Key_F11, Qt::ShiftModifier);
        QVERIFY(panel->isVisible() && !list->isVisible() && tools->isVisible());
    }

    void stateComesBackAtTheNextStart() {
        open({film_});
        window_->resize(window_->width(), 700);
        commands().theme_light->trigger();
        commands().reading_panel->trigger();
        window_->close();
        MainWindow next({loaderOf(classifier_), {}, {}, {}});
        QVERIFY(next.commands().theme_light->isChecked());
        QVERIFY(!next.commands().reading_panel->isChecked());
        // Qt 6.8 brings a restored window down to the screen, and the offscreen one is 800 px wide.
        QCOMPARE(next.height(), 700);
    }

private:
    QString text(const char* name) const { return labelText(*window_, name); }
    const Commands& commands() const { return window_->commands(); }
    /// Empty while there is no film.
    const Reading& reading() const {
        static const Reading none;
        const Reading* there = window_->session().reading();
        return there != nullptr ? *there : none;
    }
    QWidget* viewWidget() const { return window_->findChild<FilmView*>(); }
    const MapLegend& legend() const { return *window_->findChild<MapLegend*>(); }
    QComboBox* choice(const QString& name) const {
        for (auto* box : window_->findChildren<QComboBox*>()) {
            if (box->accessibleName() == name) {
                return box;
            }
        }
        return nullptr;
    }
    static void choose(QComboBox& box, const QString& item) {
        box.setCurrentIndex(box.findText(item));
        Q_EMIT box.activated(box.currentIndex());
    }

    void open(const QStringList& paths) {
        window_->openFilms(paths);
        QVERIFY(waitUntilSettled(*window_));
    }
    void exportTo(const QString& path) {
        if (path.endsWith(QStringLiteral("pdf"))) {
            window_->exportPdfTo(path);
        } else {
            window_->saveOverlayTo(path);
        }
    }
    void drag(Qt::MouseButton button, QPoint by) {
        QWidget* view = viewWidget();
        const QPoint start = view->rect().center();
        QTest::mousePress(view, button, Qt::NoModifier, start);
        const QPointF end(start + by);
        QMouseEvent move(QEvent::MouseMove, end, view->mapToGlobal(end), Qt::NoButton, button,
                         Qt::NoModifier);
        QApplication::sendEvent(view, &move);
        QTest::mouseRelease(view, button, Qt::NoModifier, start + by);
    }

    QTemporaryDir folder_;
    QString film_, other_, tiny_, damaged_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestMainWindow)
#include "test_main_window.moc"
