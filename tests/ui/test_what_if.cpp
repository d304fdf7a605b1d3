// Hiding regions of a film in the real window.
#include "core/explain/hidden_regions.h"
#include "core/review/model_functions.h"

#include "tests/ui/window_support.h"
#include "ui/lab/region_layer.h"
#include "ui/lab/what_if.h"

#include <QMenu>

using namespace lucency;
using namespace lucency::testing;

class TestWhatIf : public QObject {
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
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void aClickGivesTheProbabilityOfTheFilmWithoutTheRegion() {
        QTest::keyClick(window_.get(), Qt::Key_X);
        QVERIFY(commands().what_if->isChecked());
        QCOMPARE(text("whatIfWords"), QStringLiteral("Nothing is hidden"));
        const int strongest = topRegions(map(), 1).front();
        click(strongest);
        QTRY_VERIFY(whatIf().probability().has_value());
        const double expected = probabilityWithout({strongest});
        QCOMPARE(*whatIf().probability(), expected);
        QVERIFY(expected < own());
        QCOMPARE(whatIf().hidden(), std::vector<int>{strongest});
        QVERIFY2(text("whatIfNumbers")
                     .startsWith(QStringLiteral("PNEUMONIA %1 (was %2), \u2212")
                                     .arg(expected, 0, 'f', 2)
                                     .arg(own(), 0, 'f', 2)),
                 qPrintable(text("whatIfNumbers")));
        QVERIFY(window_->filmView().accessibleDescription().contains(
            QStringLiteral("1 region hidden: PNEUMONIA")));
        click(strongest);
        QTRY_VERIFY(whatIf().probability().has_value());
        QCOMPARE(*whatIf().probability(), own());
    }

    void severalRegionsAreHiddenAndShownAtOnce() {
        QTest::keyClick(window_.get(), Qt::Key_X);
        const std::vector<int> top = topRegions(map(), 2);
        for (const int label : top) {
            click(label);
        }
        QTRY_VERIFY(whatIf().probability().has_value());
        QCOMPARE(*whatIf().probability(), probabilityWithout(top));
        commands().exchange_regions->trigger();
        QTRY_VERIFY(whatIf().probability().has_value());
        std::vector<int> others = all();
        for (const int label : top) {
            others.erase(std::find(others.begin(), others.end(), label));
        }
        QCOMPARE(whatIf().hidden(), others);
        QCOMPARE(*whatIf().probability(), probabilityWithout(others));
        commands().show_regions->trigger();
        QVERIFY(whatIf().hidden().empty());
        QVERIFY(!commands().show_regions->isEnabled());
    }

    void shiftClickShowsOneRegionAlone() {
        QTest::keyClick(window_.get(), Qt::Key_X);
        const int label = topRegions(map(), 1).front();
        click(label, Qt::ShiftModifier);
        QCOMPARE(whatIf().hidden().size(), all().size() - 1);
        QVERIFY(!contains(whatIf().hidden(), label));
        click(label, Qt::ShiftModifier);
        QVERIFY(whatIf().hidden().empty());
    }

    void whatIsHiddenCanBeUndoneAndDoneAgain() {
        QTest::keyClick(window_.get(), Qt::Key_X);
        QVERIFY(!commands().undo->isEnabled());
        const std::vector<int> top = topRegions(map(), 2);
        click(top[0]);
        click(top[1]);
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(whatIf().hidden(), std::vector<int>{top[0]});
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(whatIf().hidden().empty());
        QVERIFY(!commands().undo->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(whatIf().hidden(), std::vector<int>{top[0]});
        QTRY_VERIFY(whatIf().probability().has_value());
        QCOMPARE(*whatIf().probability(), probabilityWithout({top[0]}));
    }

    void theKeysGoFromRegionToRegion() {
        QTest::keyClick(window_.get(), Qt::Key_X);
        QWidget* view = viewWidget();
        QCOMPARE(QApplication::focusWidget(), view);
        QTest::keyClick(view, Qt::Key_Right);
        const int first = whatIf().focused();
        QVERIFY(first >= 0);
        const std::vector<QPointF> centres = regionCentres(*whatIf().regions(), QSizeF(320, 240));
        const auto at = [&] { return centres[static_cast<std::size_t>(whatIf().focused())]; };
        for (const auto& [key, direction] : {std::pair{Qt::Key_Right, QPointF(1, 0)},
                                             {Qt::Key_Down, QPointF(0, 1)},
                                             {Qt::Key_Left, QPointF(-1, 0)},
                                             {Qt::Key_Up, QPointF(0, -1)}}) {
            const QPointF from = at();
            QTest::keyClick(view, key);
            QVERIFY(QPointF::dotProduct(at() - from, direction) > 0);
        }
        const int label = whatIf().focused();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(whatIf().hidden(), std::vector<int>{label});
        QTest::keyClick(view, Qt::Key_Space);
        QVERIFY(whatIf().hidden().empty());
        QVERIFY(!window_->filmView().isBare());
        QTest::keyClick(view, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(whatIf().hidden().size(), all().size() - 1);
    }

    void theKeysFollowTheFilmAsItLies() {
        commands().turn_right->trigger();
        QTest::keyClick(window_.get(), Qt::Key_X);
        QTest::keyClick(viewWidget(), Qt::Key_Down);
        const std::vector<QPointF> centres = regionCentres(*whatIf().regions(), QSizeF(320, 240));
        const auto at = [&] {
            return window_->filmView().transform().toView(
                centres[static_cast<std::size_t>(whatIf().focused())]);
        };
        const QPointF from = at();
        QTest::keyClick(viewWidget(), Qt::Key_Down);
        QVERIFY(at().y() > from.y());
    }

    void aHiddenRegionIsDrawnAsTheNetworkSeesIt() {
        commands().show_map->trigger();
        QTest::qWait(300);
        const QImage before = viewWidget()->grab().toImage();
        QTest::keyClick(window_.get(), Qt::Key_X);
        QCOMPARE(viewWidget()->grab().toImage(), before);  // nothing is hidden yet
        const int label = topRegions(map(), 1).front();
        click(label);
        QTRY_VERIFY(whatIf().probability().has_value());
        const QImage after = viewWidget()->grab().toImage();
        const QPoint inside = viewPointOf(label);
        const QPoint beside = viewPointOf(farthestFrom(label));
        QVERIFY(after.copy(QRect(inside, QSize(1, 1)).adjusted(-4, -4, 4, 4)) !=
                before.copy(QRect(inside, QSize(1, 1)).adjusted(-4, -4, 4, 4)));
        QCOMPARE(after.pixel(beside), before.pixel(beside));
        commands().what_if->trigger();
        QVERIFY(!commands().what_if->isChecked());
        QCOMPARE(viewWidget()->grab().toImage(), before);
        QCOMPARE(window_->filmView().tool(), FilmView::Tool::Window);
        QVERIFY(text("whatIfWords").isEmpty());
    }

    void aSlowModelIsWaitedForWithoutAWrongNumber() {
        QTest::keyClick(window_.get(), Qt::Key_X);
        QTRY_VERIFY(whatIf().probability().has_value());
        classifier_->shut();
        const std::vector<int> top = topRegions(map(), 2);
        click(top[0]);
        QCOMPARE(text("whatIfWords"), QStringLiteral("Asking the model…"));
        QVERIFY(!whatIf().probability());
        click(top[1]);  // while the first is being answered
        classifier_->release();
        QTRY_VERIFY(whatIf().probability().has_value());
        QCOMPARE(*whatIf().probability(), probabilityWithout(top));
    }

    void itAnswersWhileAMapIsBeingMade() {
        QTest::keyClick(window_.get(), Qt::Key_X);
        commands().explain_again->trigger();
        QVERIFY(window_->session().isBusy());
        const int label = topRegions(map(), 1).front();
        click(label);
        QTRY_VERIFY(whatIf().probability().has_value());
        QCOMPARE(*whatIf().probability(), probabilityWithout({label}));
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(map().seed, std::uint64_t{2});
        QCOMPARE(whatIf().hidden(), std::vector<int>{label});  // the same regions: it stays
    }

    void anotherFilmEndsIt() {
        QTest::keyClick(window_.get(), Qt::Key_X);
        click(topRegions(map(), 1).front());
        open(other_);
        QVERIFY(!commands().what_if->isChecked());
        QVERIFY(whatIf().hidden().empty());
        QVERIFY(!commands().undo->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_X);
        QTRY_VERIFY(whatIf().probability().has_value());
        QCOMPARE(*whatIf().probability(), own());
    }

    void aToolTakesTheLeftButtonBack() {
        QTest::keyClick(window_.get(), Qt::Key_X);
        QCOMPARE(window_->filmView().tool(), FilmView::Tool::Point);
        QTest::keyClick(window_.get(), Qt::Key_P);
        QVERIFY(!commands().what_if->isChecked());
        QCOMPARE(window_->filmView().tool(), FilmView::Tool::Pan);
    }

private:
    QString text(const char* name) const { return labelText(*window_, name); }
    const Commands& commands() const { return window_->commands(); }
    const Reading& reading() const {
        static const Reading none;
        const Reading* there = window_->session().reading();
        return there != nullptr ? *there : none;
    }
    const Attribution& map() const {
        static const Attribution none;
        return reading().attribution ? *reading().attribution : none;
    }
    double own() const {
        return reading().prediction ? reading().prediction->positiveProbability() : -1;
    }
    const WhatIf& whatIf() const {
        const auto* found = window_->findChild<WhatIf*>();
        Q_ASSERT(found != nullptr);
        return *found;
    }
    QWidget* viewWidget() const { return window_->findChild<FilmView*>(); }
    static bool contains(const std::vector<int>& labels, int label) {
        return std::find(labels.begin(), labels.end(), label) != labels.end();
    }
    std::vector<int> all() const {
        std::vector<int> labels;
        for (int label = 0; label < map().superpixels.count; ++label) {
            labels.push_back(label);
        }
        return labels;
    }

    void open(const QString& path) {
        window_->openFilms({path});
        QVERIFY(waitUntilSettled(*window_));
    }
    /// A point of the view within the region.
    QPoint viewPointOf(int label) const {
        const Superpixels& regions = map().superpixels;
        const ViewTransform& transform = window_->filmView().transform();
        const QPointF centre =
            regionCentres(regions, QSizeF(320, 240))[static_cast<std::size_t>(label)];
        QPointF best;
        double least = 1e9;
        for (int row = 0; row < regions.rows; ++row) {
            for (int column = 0; column < regions.columns; ++column) {
                const QPointF point(column + 0.5, row + 0.5);
                const double far = QLineF(point, centre).length();
                if (regions.labels[static_cast<std::size_t>(row * regions.columns + column)] ==
                        label &&
                    far < least) {
                    least = far;
                    best = point;
                }
            }
        }
        return transform.toView(best).toPoint();
    }
    int farthestFrom(int label) const {
        const auto centres = regionCentres(map().superpixels, QSizeF(320, 240));
        int farthest = 0;
        for (const int other : all()) {
            const auto far = [&](int a) {
                return QLineF(centres[static_cast<std::size_t>(a)],
                              centres[static_cast<std::size_t>(label)])
                    .length();
            };
            farthest = far(other) > far(farthest) ? other : farthest;
        }
        return farthest;
    }
    void click(int label, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const {
        QTest::mouseClick(viewWidget(), Qt::LeftButton, modifiers, viewPointOf(label));
    }
    /// As the fake would answer, asked without the window.
    double probabilityWithout(const std::vector<int>& labels) const {
        const Reading& reading = *window_->session().reading();
        const auto copies = HiddenRegions::make(
            makeModelInput(reading.film, classifier_->card().input), map().superpixels, Fill::Mean);
        ShownRegions shown(all().size(), 1);
        for (const int label : labels) {
            shown[static_cast<std::size_t>(label)] = 0;
        }
        const std::vector<ShownRegions> choices{shown};
        const auto answer =
            copies->ask(choices, modelFunctions(*classifier_, QStringLiteral("PNEUMONIA")).predict);
        return answer->front();
    }

    QTemporaryDir folder_;
    QString film_, other_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestWhatIf)
#include "test_what_if.moc"
