// Explanations side by side, in the real window.
#include "core/explain/fill_comparison.h"

#include "tests/ui/window_support.h"
#include "ui/lab/compare_window.h"

#include <QAccessible>
#include <QComboBox>
#include <QPushButton>

#include <atomic>
#include <chrono>
#include <thread>

using namespace lucency;
using namespace lucency::testing;

class TestCompare : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        useOwnSettings(folder_);
        film_ = writePng(spottedFilm(240, 320), folder_, QStringLiteral("film.png"));
        other_ = writePng(spottedFilm(260, 300), folder_, QStringLiteral("other.png"));
    }
    void init() {
        QSettings().clear();
        pause_ = std::chrono::microseconds(0);
        classifier_ = std::make_shared<SlowClassifier>([this](std::span<const float> film) {
            std::this_thread::sleep_for(pause_.load());
            return brightSpots(film);
        });
        window_ = shownWindow(classifier_, {1200, 900});
        QVERIFY(window_);
        open(film_);
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void everyMethodFillsItsTileOrSaysWhyNot() {
        QTest::keyClick(window_.get(), Qt::Key_C, Qt::ShiftModifier);
        QVERIFY(compare().isVisible());
        QVERIFY(waitUntilDone());
        QCOMPARE(compare().tiles().size(), std::size_t{6});
        QStringList methods;
        for (const CompareTile::Content& tile : compare().tiles()) {
            if (tile.map) {
                methods << tile.map->method;
                QCOMPARE(tile.map->superpixels.labels, map().superpixels.labels);
            } else {  // the fake has neither gradients nor feature maps
                QCOMPARE(tile.sentence, errorSentence({ErrorCode::MethodUnavailable, {}}));
            }
        }
        QCOMPARE(methods, QStringList({"lime", "kernel-shap", "occlusion", "rise"}));
    }

    void fillingsAreComparedByANumberAndASentence() {
        commands().compare->trigger();
        QVERIFY(waitUntilDone());
        compare().setKind(CompareWindow::Fills);
        QVERIFY(waitUntilDone());
        std::vector<Attribution> maps;
        QStringList fills;
        for (const CompareTile::Content& tile : compare().tiles()) {
            QVERIFY(tile.map.has_value());
            fills << tile.map->fill;
            maps.push_back(*tile.map);
        }
        QCOMPARE(fills, QStringList({"mean", "black", "blur", "inpaint"}));
        const FillComparison comparison = compareMaps(maps);
        const QString said = labelText(compare(), "comparisonSentence");
        QVERIFY2(said.contains(QString::number(comparison.disagreement, 'f', 2)), qPrintable(said));
        QVERIFY(said.endsWith(fillSentence(comparison)));
    }

    void faithIsMeasuredTileByTile() {
        commands().compare->trigger();
        QVERIFY(waitUntilDone());
        QTest::mouseClick(button(QStringLiteral("Measure &faith")), Qt::LeftButton);
        QVERIFY(compare().isRunning());
        QVERIFY(waitUntilDone());
        for (const CompareTile::Content& tile : compare().tiles()) {
            QCOMPARE(tile.measured.has_value(), tile.map.has_value());
        }
        const CompareTile::Content& lime = compare().tiles().front();
        QVERIFY(lime.measured->faith.hidesBetterThanChance());
        QVERIFY(!lime.measured->randomisation);  // the fake cannot be scrambled
    }

    void cancelStopsWithinABatchAndKeepsWhatIsThere() {
        pause_ = std::chrono::microseconds(500);
        commands().compare->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(compare().tiles().front().map.has_value(), wait_ms);
        QVERIFY(commands().cancel->isEnabled());
        QTest::keyClick(&compare(), Qt::Key_Escape);
        QVERIFY(!compare().isRunning() && !window_->session().isBusy());
        const int calls = classifier_->calls;
        QTest::qWait(100);
        QVERIFY(classifier_->calls <= calls + 1);
        QVERIFY(compare().tiles().front().map.has_value());
        QVERIFY(compare().isVisible());
        QTest::keyClick(&compare(), Qt::Key_Escape);
        QVERIFY(!compare().isVisible());
    }

    void anotherFilmSupersedesAndIsCompared() {
        commands().compare->trigger();
        QVERIFY(compare().isRunning());
        window_->openFilms({other_});
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(waitUntilDone());
        QCOMPARE(map().superpixels.rows, 260);
        QVERIFY(compare().tiles().front().map.has_value());
        QCOMPARE(compare().tiles().front().map->superpixels.rows, 260);
    }

    void anotherChoiceInThePanelDisplacesTheComparison() {
        pause_ = std::chrono::microseconds(200);
        commands().compare->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(compare().tiles().front().map.has_value(), wait_ms);
        QVERIFY(compare().isRunning());
        for (auto* box : window_->findChildren<QComboBox*>()) {
            if (box->accessibleName() == QStringLiteral("Hidden as")) {
                box->setCurrentIndex(box->findText(QStringLiteral("Black")));
                Q_EMIT box->activated(box->currentIndex());
            }
        }
        QVERIFY(!compare().isRunning());
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(map().fill, QStringLiteral("black"));
        QVERIFY(!compare().isRunning());
        QVERIFY(labelText(compare(), "comparisonSentence").startsWith(QStringLiteral("Stopped")));
    }

    void aTileBringsItsMapIntoTheMainView() {
        commands().compare->trigger();
        QVERIFY(waitUntilDone());
        const auto tiles = compare().findChildren<CompareTile*>();
        QTest::keyClick(tiles[2], Qt::Key_Space);
        QCOMPARE(map().method, QStringLiteral("occlusion"));
        QVERIFY(labelText(*window_, "mapFacts").contains(methodTitle(Method::Occlusion)));
    }

    void everythingHasAName() {
        commands().compare->trigger();
        QVERIFY(waitUntilDone());
        for (const QWidget* widget : compare().findChildren<QWidget*>()) {
            if (widget->isVisible() && widget->focusPolicy() != Qt::NoFocus) {
                const QAccessibleInterface* interface =
                    QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
                QVERIFY(interface != nullptr);
                QVERIFY2(!interface->text(QAccessible::Name).isEmpty(),
                         widget->metaObject()->className());
            }
        }
    }

private:
    const Commands& commands() const { return window_->commands(); }
    CompareWindow& compare() const {
        auto* found = window_->findChild<CompareWindow*>();
        Q_ASSERT(found != nullptr);
        return *found;
    }
    QPushButton* button(const QString& text) const {
        for (auto* found : compare().findChildren<QPushButton*>()) {
            if (found->text() == text) {
                return found;
            }
        }
        return nullptr;
    }
    const Attribution& map() const {
        static const Attribution none;
        const Reading* reading = window_->session().reading();
        return reading != nullptr && reading->attribution ? *reading->attribution : none;
    }
    void open(const QString& path) {
        window_->openFilms({path});
        QVERIFY(waitUntilSettled(*window_));
    }
    bool waitUntilDone() const {
        return QTest::qWaitFor([&] { return !compare().isRunning(); }, wait_ms);
    }

    QTemporaryDir folder_;
    QString film_, other_;
    std::atomic<std::chrono::microseconds> pause_ = std::chrono::microseconds(0);
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestCompare)
#include "test_compare.moc"
