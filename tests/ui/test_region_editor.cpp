// Cutting a film into regions, changing them by hand and explaining by them, in the real window.
#include "tests/ui/window_support.h"
#include "ui/lab/region_layer.h"
#include "ui/regions/outline_layer.h"
#include "ui/regions/region_editor.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QMenu>
#include <QSlider>

#include <cmath>

using namespace lucency;
using namespace lucency::testing;

class TestRegionEditor : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        useOwnSettings(folder_);
        film_ = writePng(spottedFilm(240, 320), folder_, QStringLiteral("film.png"));
        other_ = writePng(spottedFilm(260, 300), folder_, QStringLiteral("other.png"));
    }
    void init() {
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        window_ = shownWindow(classifier_, {1200, 900});
        QVERIFY(window_);
        open(film_);
        window_->commands().edit_regions->trigger();
        QVERIFY(editor().isVisible());
        QTRY_COMPARE(QApplication::activeWindow(), &editor());
        QTRY_VERIFY(regions() != nullptr);
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void itOpensWithTheRegionsOfTheMap() {
        QCOMPARE(regions()->labels, map().superpixels.labels);
        QVERIFY(says("regionCount").startsWith(QString::number(regions()->count)));
        QVERIFY(action("explain")->isEnabled());
        QVERIFY(!action("undo")->isEnabled());
        QCOMPARE(algorithm()->currentText(), QStringLiteral("SLIC"));
    }

    void anotherAlgorithmCutsTheFilmAnew() {
        const auto before = regions();
        for (int index = 1; index < algorithm()->count(); ++index) {
            algorithm()->setFocus();
            QTest::keyClick(algorithm(), Qt::Key_Down);
            settle();
            QCOMPARE(int(regions()->made_with.algorithm), algorithm()->currentData().toInt());
            SuperpixelParameters parameters;
            parameters.algorithm = regions()->made_with.algorithm;
            const Film& film = *editor().view()->film();
            QCOMPARE(regions()->labels,
                     segmentFilm(modelGray(film), film.pixels.rows, film.pixels.columns, parameters)
                         .labels);
        }
        QCOMPARE(algorithm()->currentText(), QStringLiteral("Quick shift"));
        action("undo")->trigger();  // one control, one step
        QCOMPARE(regions(), before);
        QCOMPARE(algorithm()->currentText(), QStringLiteral("SLIC"));
        action("redo")->trigger();
        QCOMPARE(algorithm()->currentText(), QStringLiteral("Quick shift"));
    }

    void theNumberOfRegionsFollowsTheSlider() {
        auto* slider =
            editor().findChild<QWidget*>(QStringLiteral("regions"))->findChild<QSlider*>();
        auto* field =
            editor().findChild<QWidget*>(QStringLiteral("regions"))->findChild<QDoubleSpinBox*>();
        for (const int value :
             {40, 60, 80, 30}) {  // faster than it can be cut: the last one counts
            slider->setValue(value);
        }
        settle();
        QCOMPARE(regions()->made_with.regions, int(std::lround(field->value())));
        QVERIFY(field->value() < 10);
        QVERIFY(regions()->count <= field->value());
        field->setFocus();
        field->selectAll();
        QTest::keyClicks(field, QStringLiteral("25"));
        QTest::keyClick(field, Qt::Key_Return);
        settle();
        QCOMPARE(regions()->made_with.regions, 25);
        QVERIFY(regions()->count <= 25 && regions()->count > 15);
        QVERIFY(editor().isVisible());
    }

    void compactnessIsSlicosOwn() {
        auto* compactness = editor().findChild<QWidget*>(QStringLiteral("compactness"));
        compactness->findChild<QDoubleSpinBox*>()->setValue(80);
        settle();
        QCOMPARE(regions()->made_with.compactness, 80.0);
        QVERIFY(compactness->isEnabled());
        QTest::keyClick(algorithm(), Qt::Key_Down);
        settle();
        QVERIFY(!compactness->isEnabled());
    }

    void twoRegionsAreMergedByClicksAndComeBackByUndo() {
        const auto before = regions();
        const auto [one, other] = neighbourPair();
        const QPointF at_one = centre(one);
        const QPointF at_other = centre(other);
        key(Qt::Key_M);
        QVERIFY(action("merge")->isChecked());
        click(at_one);
        QCOMPARE(editor().document().state().chosen, one);
        click(at_other);
        settle();
        QCOMPARE(regions()->count, before->count - 1);
        QCOMPARE(regions()->source, RegionSource::Hand);
        QCOMPARE(labelUnder(at_one), labelUnder(at_other));
        QVERIFY(says("regionCount").contains(QStringLiteral("edited by hand")));
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(regions(), before);
        QTest::keyClick(&editor(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(regions()->count, before->count - 1);
        action("reset")->trigger();
        QCOMPARE(regions(), before);
        QVERIFY(action("undo")->isEnabled());  // a reset can be undone as well
    }

    void twoRegionsAreMergedByADrag() {
        const auto [one, other] = neighbourPair();
        key(Qt::Key_M);
        stroke({centre(one), centre(other)});
        settle();
        QVERIFY(regions()->source == RegionSource::Hand);
    }

    void twoRegionsAreMergedByKeysAlone() {
        const int before = regions()->count;
        editor().view()->setFocus();
        key(Qt::Key_M);
        QTest::keyClick(editor().view(), Qt::Key_Tab);
        QVERIFY(noted(QStringLiteral("Region 0")));
        QTest::keyClick(editor().view(), Qt::Key_Return);
        QCOMPARE(editor().document().state().chosen, 0);
        QVERIFY(noted(QStringLiteral("Region 0, chosen")));
        QTest::keyClick(editor().view(), Qt::Key_Right);
        QVERIFY(!noted(QStringLiteral("Region 0")));
        QTest::keyClick(editor().view(), Qt::Key_Return);
        settle();
        QCOMPARE(regions()->count, before - 1);
        QTest::keyClick(editor().view(), Qt::Key_Escape);
        QCOMPARE(editor().document().state().chosen, -1);
        QVERIFY(editor().isVisible());
        QTest::keyClick(editor().view(), Qt::Key_Backtab);
    }

    void tabLeavesTheFilmAfterTheLastRegion() {
        editor().view()->setFocus();
        for (int i = 0; i <= regions()->count; ++i) {
            QTest::keyClick(editor().view(), Qt::Key_Tab);
        }
        QVERIFY(editor().focusWidget() != editor().view());
    }

    void regionsThatDoNotTouchStayTwo() {
        const auto before = regions();
        key(Qt::Key_M);
        click(centre(0));
        click(centre(before->count - 1));
        settle();
        QCOMPARE(regions(), before);
        QCOMPARE(says("regionSays"), QStringLiteral("Only regions that touch can be merged."));
    }

    void aLineAcrossSplitsARegion() {
        cutInto(6);
        const int before = regions()->count;
        const QPointF middle = centre(largest());
        key(Qt::Key_S);
        stroke({{middle.x(), 0}, middle, {middle.x(), 239}});
        settle();
        QVERIFY2(regions()->count > before, qPrintable(says("regionSays")));
        const auto split = regions();
        stroke({middle, middle + QPointF(2, 0)});
        settle();
        QCOMPARE(regions(), split);
        QVERIFY(!says("regionSays").isEmpty());
    }

    void aChosenRegionIsDividedIntoParts() {
        cutInto(6);
        const int before = regions()->count;
        QVERIFY(!action("divide")->isEnabled());
        click(centre(largest()));
        QVERIFY(action("divide")->isEnabled());
        key(Qt::Key_V);
        settle();
        QCOMPARE(regions()->count, before + 1);
    }

    void anOutlineMakesARegion() {
        key(Qt::Key_D);
        QPolygonF circle;
        for (int i = 0; i < 40; ++i) {
            circle << QPointF(200 + 30 * std::cos(i * 0.157), 120 + 30 * std::sin(i * 0.157));
        }
        stroke(circle);
        settle();
        const int drawn = editor().document().state().chosen;
        QCOMPARE(labelUnder({200, 120}), drawn);
        const auto pixels = std::count(regions()->labels.begin(), regions()->labels.end(), drawn);
        QVERIFY2(std::abs(double(pixels) - 2827) < 300, qPrintable(QString::number(pixels)));
    }

    void theOpinionIsExplainedByTheRegionsMade() {
        const double before = logit();
        key(Qt::Key_M);
        const auto [one, other] = neighbourPair();
        stroke({centre(one), centre(other)});
        settle();
        action("explain")->trigger();
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(map().superpixels.labels, regions()->labels);
        QCOMPARE(map().superpixels.source, RegionSource::Hand);
        QCOMPARE(int(map().weights.size()), regions()->count);
        QCOMPARE(logit(), before);
        // Again with other samples, by the same regions.
        window_->commands().explain_again->trigger();
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(map().superpixels.labels, regions()->labels);
        // Another film has its own.
        open(other_);
        QCOMPARE(map().superpixels.source, RegionSource::Algorithm);
        QTRY_VERIFY(regions() != nullptr);
        QCOMPARE(regions()->labels, map().superpixels.labels);
        QVERIFY(!action("undo")->isEnabled());
    }

    void aSavedMapIsLoadedAgain() {
        const auto first = regions();
        const QString path = folder_.filePath(QStringLiteral("map.png"));
        editor().saveTo(path);
        QTRY_COMPARE(says("regionSays"), QStringLiteral("The regions are saved."));
        cutInto(6);
        editor().loadFrom(path);
        settle();
        QCOMPARE(regions()->labels, first->labels);
        QCOMPARE(regions()->source, RegionSource::File);
        QVERIFY(says("regionCount").contains(QStringLiteral("from a file")));
        editor().saveTo(folder_.filePath(QStringLiteral("no/such/folder/map.png")));
        QTRY_VERIFY(!says("regionSays").isEmpty());
    }

    void aWrongMapIsRefusedInWords() {
        const auto before = regions();
        QImage wrong(17, 23, QImage::Format_Grayscale16);
        wrong.fill(1);
        const QString path = folder_.filePath(QStringLiteral("wrong.png"));
        QVERIFY(wrong.save(path));
        editor().loadFrom(path);
        settle();
        QCOMPARE(regions(), before);
        QVERIFY(!says("regionSays").isEmpty());
        QVERIFY(!action("undo")->isEnabled());
    }

    void everyControlHasANameAndEveryCommandAKey() {
        for (const QWidget* widget : editor().findChildren<QWidget*>()) {
            const bool control = qobject_cast<const QAbstractButton*>(widget) != nullptr ||
                                 qobject_cast<const QSlider*>(widget) != nullptr ||
                                 qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
                                 qobject_cast<const QComboBox*>(widget) != nullptr;
            if (control && widget->focusPolicy() != Qt::NoFocus && widget->isVisible()) {
                QVERIFY2(!widget->accessibleName().isEmpty(), widget->metaObject()->className());
                QVERIFY2(!widget->toolTip().isEmpty(), qPrintable(widget->accessibleName()));
            }
        }
        QSet<QKeySequence> keys;
        for (const QAction* each : editor().actions()) {
            QVERIFY2(!each->shortcut().isEmpty(), qPrintable(each->text()));
            QVERIFY2(!keys.contains(each->shortcut()), qPrintable(each->text()));
            keys.insert(each->shortcut());
        }
        QVERIFY(editor().windowTitle() == QStringLiteral("Regions"));
    }

    void outlinesAreSeenOnBlackAndOnWhite() {
        OutlineLayer layer;
        layer.setRegions(regions());
        const QImage picture = layer.paint({}, QSize(320, 240));
        int light = 0;
        int dark = 0;
        for (int y = 0; y < picture.height(); ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                const QRgb pixel = picture.pixel(x, y);
                light += qAlpha(pixel) == 255 && qGray(pixel) > 200;
                dark += qAlpha(pixel) == 255 && qGray(pixel) < 50;
            }
        }
        QVERIFY(light > 500 && dark > light / 3);
        RegionMarks chosen;
        chosen.chosen = largest();
        QVERIFY(layer.paint(chosen, QSize(320, 240)) != picture);
        QCOMPARE(layer.paint({}, QSize(320, 240)), picture);
    }

private:
    RegionEditor& editor() { return window_->regionEditor(); }
    std::shared_ptr<const Superpixels> regions() { return editor().document().state().regions; }
    const Attribution& map() const {
        static const Attribution none;
        const Reading* reading = window_->session().reading();
        return reading != nullptr && reading->attribution ? *reading->attribution : none;
    }
    double logit() const {
        const Reading* reading = window_->session().reading();
        return reading != nullptr && reading->prediction ? reading->prediction->logit : qQNaN();
    }
    QComboBox* algorithm() { return editor().findChild<QComboBox*>(QStringLiteral("algorithm")); }
    QAction* action(const char* name) { return editor().findChild<QAction*>(QLatin1String(name)); }
    QString says(const char* name) {
        return editor().findChild<QLabel*>(QLatin1String(name))->text();
    }
    bool noted(const QString& words) {
        return editor().view()->accessibleDescription().endsWith(words);
    }
    void open(const QString& path) {
        window_->openFilms({path});
        QVERIFY(waitUntilSettled(*window_));
    }
    void settle() { QTRY_VERIFY_WITH_TIMEOUT(!editor().document().isWorking(), wait_ms); }
    void key(Qt::Key which) { QTest::keyClick(&editor(), which); }
    void cutInto(int count) {
        editor()
            .findChild<QWidget*>(QStringLiteral("regions"))
            ->findChild<QDoubleSpinBox*>()
            ->setValue(count);
        settle();
    }
    int largest() {
        std::vector<int> pixels(std::size_t(regions()->count));
        for (const std::uint16_t label : regions()->labels) {
            ++pixels[label];
        }
        return int(std::max_element(pixels.begin(), pixels.end()) - pixels.begin());
    }
    /// A pixel of the region, well inside it.
    QPointF centre(int label) {
        const auto& map = *regions();
        QPoint best;
        int most = -1;
        for (int y = 0; y < map.rows; ++y) {
            for (int x = 0; x < map.columns; ++x) {
                int reach = 0;
                while (inside(x - reach, y, label) && inside(x + reach, y, label) &&
                       inside(x, y - reach, label) && inside(x, y + reach, label)) {
                    ++reach;
                }
                if (reach > most) {
                    most = reach;
                    best = {x, y};
                }
            }
        }
        return QPointF(best) + QPointF(0.5, 0.5);
    }
    bool inside(int x, int y, int label) {
        const auto& map = *editor().document().state().regions;
        return x >= 0 && y >= 0 && x < map.columns && y < map.rows &&
               map.labels[std::size_t(y * map.columns + x)] == label;
    }
    int labelUnder(QPointF at) { return regionAt(*regions(), at, QSizeF(320, 240)); }
    std::pair<int, int> neighbourPair() {
        const auto near = neighbours(*regions());
        return {largest(), near[std::size_t(largest())].front()};
    }
    QPoint onScreen(QPointF film_point) {
        return editor().view()->transform().toView(film_point).toPoint();
    }
    void click(QPointF film_point) {
        QTest::mouseClick(editor().view(), Qt::LeftButton, {}, onScreen(film_point));
    }
    void stroke(const QPolygonF& points) {
        QWidget* view = editor().view();
        QTest::mousePress(view, Qt::LeftButton, {}, onScreen(points.front()));
        for (const QPointF& point : points) {
            QTest::mouseMove(view, onScreen(point));
        }
        QTest::mouseRelease(view, Qt::LeftButton, {}, onScreen(points.back()));
    }

    QTemporaryDir folder_;
    QString film_, other_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestRegionEditor)
#include "test_region_editor.moc"
