// Films of one patient side by side, through the real window.
#include "tests/support/made_studies.h"
#include "tests/ui/window_support.h"
#include "ui/priors/prior_panel.h"

#include <QMenu>

using namespace lucency;
using namespace lucency::testing;

class TestPriorWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(settings_); }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        QSettings().clear();
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        window_ = shownWindow(classifier_, {1440, 900});
        QVERIFY(window_);
        writeFilm(at("now"), {.imager_spacing = "0.2\\0.2"});
        writeFilm(at("before"), {.study = "1.2.2",
                                 .date = "20230301",
                                 .series = "1.2.2.1",
                                 .rows = 200,
                                 .imager_spacing = "0.1\\0.1"});
        writeFilm(at("long ago"), {.study = "1.2.3", .date = "20190501", .series = "1.2.3.1"});
        writeFilm(at("other/film"), {.name = "ROE^RICHARD",
                                     .id = "ID4712",
                                     .study = "1.3.1",
                                     .date = "20240601",
                                     .series = "1.3.1.1"});
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void theNewestOlderFilmComesBesideItWithItsDistance() {
        open();
        QVERIFY(!panel()->isVisible());
        QTest::keyClick(window_.get(), Qt::Key_P, Qt::ShiftModifier);
        QVERIFY(panel()->isVisible());
        QVERIFY(waitForPrior("before"));
        QCOMPARE(labelText(*window_, "priorTitle"),
                 QStringLiteral("Earlier film: 14 months before"));
        QVERIFY(labelText(*window_, "priorWarning").isEmpty());
        QVERIFY2(
            labelText(*window_, "priorDetails").contains(QStringLiteral("to scale (detector)")),
            qPrintable(labelText(*window_, "priorDetails")));
        // Twice as fine: half as large on the screen.
        QCOMPARE(panel()->view()->transform().zoom() * 2, view().transform().zoom());
        QTest::keyClick(window_.get(), Qt::Key_P, Qt::ShiftModifier);
        QVERIFY(!panel()->isVisible() && !panel()->view()->isVisible());
        QVERIFY(!panel()->view()->film());
        QTRY_VERIFY(view().transform().isFitted());
    }

    void bothAreSeenWhollyInTheRoomTheyHave() {
        open();
        trigger(commands().compare_prior);
        QVERIFY(waitForPrior("before"));
        const auto areWhole = [this] {
            for (const FilmView* film : {&view(), static_cast<const FilmView*>(panel()->view())}) {
                if (!QRectF(film->rect())
                         .adjusted(-1, -1, 1, 1)
                         .contains(film->transform().filmInView())) {
                    return false;
                }
            }
            // And no smaller than that takes.
            return view().transform().fittedZoom() / view().transform().zoom() < 1.001 ||
                   panel()->view()->transform().fittedZoom() / panel()->view()->transform().zoom() <
                       1.001;
        };
        QTRY_VERIFY(areWhole());
        QCOMPARE(view().mapToGlobal(QPoint()).y(), panel()->view()->mapToGlobal(QPoint()).y());
        QVERIFY(std::abs(view().width() - panel()->view()->width()) <= 2);
        window_->resize(1100, 700);
        QTRY_VERIFY(areWhole());
        trigger(commands().zoom_in);
        QVERIFY(!areWhole());
        window_->resize(1300, 800);
        QTest::qWait(50);
        QVERIFY(!areWhole());
        trigger(commands().invert);
        trigger(commands().fit);
        QTRY_VERIFY(areWhole());
        trigger(commands().invert);  // is no move
        window_->resize(1440, 900);
        QTRY_VERIFY(areWhole());
    }

    void keysGoThroughThePriorsAndSwapThePlaces() {
        open();
        trigger(commands().compare_prior);
        QVERIFY(waitForPrior("before"));
        QTest::keyClick(window_.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QVERIFY(waitForPrior("long ago"));
        QCOMPARE(labelText(*window_, "priorTitle"), QStringLiteral("Earlier film: 5 years before"));
        QVERIFY(labelText(*window_, "priorDetails").startsWith(QStringLiteral("2 of 2")));
        QVERIFY(labelText(*window_, "priorDetails").contains(QStringLiteral("not to scale")));
        QTest::keyClick(window_.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QVERIFY(waitForPrior("before"));
        const auto priorIsRight = [this] {
            return panel()->view()->mapToGlobal(QPoint()).x() > view().mapToGlobal(QPoint()).x();
        };
        QVERIFY(priorIsRight());
        QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(!priorIsRight());
    }

    void thePriorHasNoOpinionAndAsksForNone() {
        open();
        const int calls = classifier_->calls;
        trigger(commands().compare_prior);
        QVERIFY(waitForPrior("before"));
        QTest::qWait(50);
        QCOMPARE(int(classifier_->calls), calls);
        QVERIFY(!panel()->view()->accessibleDescription().contains(QStringLiteral("map")));
        QCOMPARE(window_->session().place().path, at("now"));
    }

    void nobodyIsNamedUntilAskedFor() {
        open();
        trigger(commands().compare_prior);
        QVERIFY(waitForPrior("before"));
        const auto words = [this] {
            QStringList all;
            QList<QWidget*> widgets = panel()->findChildren<QWidget*>();
            widgets << panel()->view();
            for (const QWidget* widget : widgets) {
                all << widget->accessibleName() << widget->accessibleDescription()
                    << widget->toolTip();
                if (const auto* label = qobject_cast<const QLabel*>(widget)) {
                    all << label->text();
                }
            }
            return all.join(QLatin1Char('\n'));
        };
        const QStringList identifying{QStringLiteral("Jane"), QStringLiteral("4711"),
                                      QStringLiteral("2023"), QStringLiteral("before\"")};
        for (const QString& word : identifying) {
            QVERIFY2(!words().contains(word, Qt::CaseInsensitive), qPrintable(word));
        }
        QTest::keyClick(window_.get(), Qt::Key_F9);
        QVERIFY(words().contains(QStringLiteral("Jane"), Qt::CaseInsensitive));
        QVERIFY(words().contains(QStringLiteral("4711")));
        QTest::keyClick(window_.get(), Qt::Key_F9);
        QVERIFY(!words().contains(QStringLiteral("Jane"), Qt::CaseInsensitive));
    }

    void anotherPatientsFilmIsWarnedOf() {
        open();
        trigger(commands().compare_prior);
        QVERIFY(waitForPrior("before"));
        panel()->open(at("other/film"));
        QVERIFY(waitForPrior("other/film"));
        QCOMPARE(labelText(*window_, "priorTitle"), QStringLiteral("Later film: 4 weeks after"));
        QCOMPARE(labelText(*window_, "priorWarning"),
                 QStringLiteral("By the headers these are two patients."));
    }

    void aFilmIsChosenFromTheMenu() {
        open();
        QTest::keyClick(window_.get(), Qt::Key_P, Qt::ControlModifier);
        auto* menu = window_->findChild<QMenu*>(QStringLiteral("priorMenu"));
        QVERIFY(menu != nullptr);
        QCOMPARE(menu->actions().size(), 4);  // two films, a line, any other
        QCOMPARE(menu->actions()[1]->text(), QStringLiteral("5 years before, DX, PA"));
        menu->actions()[1]->trigger();
        menu->close();
        // Dates are for who sees identity, and never for a class.
        const auto words = [this] {
            [&] { QVERIFY(commands().choose_prior->isEnabled()); }();
            QTest::qWait(20);  // the menu before is gone
            commands().choose_prior->trigger();
            auto* shown = window_->findChild<QMenu*>(QStringLiteral("priorMenu"));
            const QString text = shown->actions()[1]->text();
            shown->close();
            return text;
        };
        QTest::keyClick(window_.get(), Qt::Key_F9);
        QVERIFY(words() != QStringLiteral("5 years before, DX, PA"));
        commands().mode_teaching->trigger();
        QCOMPARE(words(), QStringLiteral("5 years before, DX, PA"));
        commands().mode_second_reader->trigger();
        QVERIFY(waitForPrior("long ago"));
        QVERIFY(panel()->isVisible());
        QVERIFY(commands().compare_prior->isChecked());
    }

    void theNextFilmHasItsOwnPriors() {
        open();
        trigger(commands().compare_prior);
        QVERIFY(waitForPrior("before"));
        QTest::keyClick(window_.get(), Qt::Key_PageDown);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(window_->session().place().path, at("before"));
        QVERIFY(waitForPrior("long ago"));
        window_->openFilms({at("other/film")});
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(!panel()->view()->film());
        QVERIFY(panel()->path().isEmpty());
        QVERIFY(!commands().swap_prior->isEnabled());
    }

    void whatCannotBeReadIsSaid() {
        open();
        QVERIFY(QFile::remove(at("before")));
        trigger(commands().compare_prior);
        QTRY_VERIFY_WITH_TIMEOUT(!panel()->isReading(), wait_ms);
        QVERIFY(!panel()->view()->film());
        QCOMPARE(labelText(*window_, "priorTitle"), QStringLiteral("No film beside"));
    }

    void theLinksAreLetGoByKeys() {
        open();
        trigger(commands().compare_prior);
        QVERIFY(waitForPrior("before"));
        const auto keys = Qt::ControlModifier | Qt::AltModifier;
        QTest::keyClick(window_.get(), Qt::Key_Z, keys);
        QTest::keyClick(window_.get(), Qt::Key_P, keys);
        QTest::keyClick(window_.get(), Qt::Key_W, keys);
        const QTransform before = panel()->view()->transform().toViewTransform();
        const VoiWindow own = panel()->view()->window();
        trigger(commands().zoom_in);
        QTest::keyClick(window_->findChild<FilmView*>(), Qt::Key_Up, Qt::ShiftModifier);
        QCOMPARE(panel()->view()->transform().toViewTransform(), before);
        QCOMPARE(panel()->view()->window(), own);
        QTest::keyClick(window_.get(), Qt::Key_W, keys);
        QVERIFY(panel()->view()->window() != own);
    }

    void inAWindowFromRightToLeftNoFilmIsMirrored() {
        open();
        trigger(commands().compare_prior);
        QVERIFY(waitForPrior("before"));
        const auto picture = [this] {
            QTest::qWait(300);
            FilmView* prior = panel()->view();
            const QPoint middle = prior->rect().center();
            return prior->grab({middle - QPoint(60, 60), QSize(120, 120)}).toImage();
        };
        const QImage before = picture();
        window_->setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(picture(), before);
    }

private:
    QString at(const char* name) const { return folder_->filePath(QString::fromUtf8(name)); }
    const Commands& commands() const { return window_->commands(); }
    const FilmView& view() const { return window_->filmView(); }
    PriorPanel* panel() const { return window_->findChild<PriorPanel*>(); }
    static void trigger(QAction* action) {
        QVERIFY(action->isEnabled());
        action->trigger();
    }
    void open() {
        window_->openFilms({folder_->path()});
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(window_->session().place().path, at("now"));
    }
    bool waitForPrior(const char* name) const {
        return QTest::qWaitFor(
            [&] {
                return !panel()->isReading() && panel()->view()->film() &&
                       panel()->view()->film()->path == at(name);
            },
            wait_ms);
    }

    QTemporaryDir settings_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestPriorWindow)
#include "test_prior_window.moc"
