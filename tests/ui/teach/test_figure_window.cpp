// The views of the Teach menu: what they ask, what they show, how they are stopped.
#include "core/model/site_calibration.h"
#include "core/phantom/phantom.h"

#include "tests/ui/window_support.h"
#include "ui/teach/figure_window.h"
#include "ui/teach/sheet_view.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QPushButton>
#include <QTableWidget>

#include <atomic>

using namespace lucency;
using namespace lucency::testing;

class TestFigureWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(kept_);
        QVERIFY(writePhantomDataSet(films_.path(), 6, 5, 200));
    }
    void init() {
        QSettings().clear();
        main_ = shownWindow(std::make_shared<SlowClassifier>(brightSpots), {1000, 700});
        QVERIFY(main_);
    }
    void cleanup() { main_.reset(); }

    void anEvaluationShowsFiguresAndFilmsThatOpen() {
        FigureWindow* window = opened(main_->commands().evaluate_model, 1);
        QVERIFY(window != nullptr);
        QVERIFY(!isOn(window, "Start"));  // no films yet
        window->setFilms(films_.path());
        QVERIFY(run(window));
        QVERIFY(window->sheet() && window->sheet()->confusion);
        const Confusion& c = *window->sheet()->confusion;
        QCOMPARE(c.tp + c.fp + c.tn + c.fn, 12);
        auto* pictures = window->findChild<QListWidget*>(QStringLiteral("pictures"));
        QVERIFY(pictures != nullptr && pictures->count() > 0);
        picture(QStringLiteral("evaluate"), window);

        // A group's button shows its films alone.
        const QString group = pictures->item(0)->data(Qt::UserRole + 1).toString();
        if (QPushButton* filter = button(window, group.toUtf8().constData())) {
            filter->click();
            for (int i = 0; i < pictures->count(); ++i) {
                QCOMPARE(pictures->item(i)->isHidden(),
                         pictures->item(i)->data(Qt::UserRole + 1).toString() != group);
            }
        }
        QSignalSpy wanted(window, &FigureWindow::filmWanted);
        const QString path = pictures->item(0)->data(Qt::UserRole).toString();
        Q_EMIT pictures->itemActivated(pictures->item(0));
        QCOMPARE(wanted.size(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(main_->session().place().path, path, wait_ms);
    }

    void aDataSetIsExplored() {
        FigureWindow* window = opened(main_->commands().explore_films, 0);
        QVERIFY(window != nullptr);
        window->setFilms(films_.path());
        QVERIFY(run(window));
        const auto tables = window->findChildren<QTableWidget*>();
        QVERIFY(!tables.isEmpty());
        QCOMPARE(tables.first()->item(0, 2)->text(), QStringLiteral("6"));
        for (const QTableWidget* table : tables) {
            QVERIFY(!table->accessibleName().isEmpty());
        }
        picture(QStringLiteral("explore"), window);
    }

    void modelsAreComparedOnceThereAreTwo() {
        FigureWindow* window = opened(main_->commands().compare_models, 2);
        QVERIFY(window != nullptr);
        window->setFilms(films_.path());
        QVERIFY(!isOn(window, "Start"));
        window->setPacks({QStringLiteral("a.pt"), QStringLiteral("b.pt")});
        QVERIFY(isOn(window, "Start"));
        QVERIFY(run(window));
        QCOMPARE(window->sheet()->tables.front().rows.size(), std::size_t(2));
    }

    void theModelsCardIsShownAtOnce() {
        FigureWindow* window = opened(main_->commands().about_model, 5);
        QVERIFY(window != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(window->sheet().has_value(), wait_ms);
        QVERIFY(std::ranges::any_of(window->sheet()->facts, [](const auto& fact) {
            return fact.second == QLatin1String("Apache-2.0");
        }));
        picture(QStringLiteral("card"), window);
    }

    void theModelAtHandIsUnderTheLocalCalibrationHereToo() {
        const auto classifier = std::make_shared<SlowClassifier>(brightSpots);
        SiteCalibration site;
        site.name = QStringLiteral("Ward 3");
        site.model_sha256 = classifier->identity().sha256;
        site.operating_points[QStringLiteral("balanced")] = {};
        const QString path = kept_.filePath(QStringLiteral("ward.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QJsonDocument(siteCalibrationToJson(site)).toJson());
        file.close();
        settings::site_calibration.set(path);
        main_ = shownWindow(classifier, {1000, 700});
        QVERIFY(main_);
        FigureWindow* window = opened(main_->commands().about_model, 5);
        QVERIFY(window != nullptr);
        QTRY_VERIFY_WITH_TIMEOUT(window->sheet().has_value(), wait_ms);
        QVERIFY(std::ranges::any_of(window->sheet()->facts, [](const auto& fact) {
            return fact.second == QLatin1String("Ward 3");
        }));
    }

    void filmsThatAreNoDataSetAreSaid() {
        FigureWindow* window = opened(main_->commands().stress_model, 3);
        QVERIFY(window != nullptr);
        QTemporaryDir empty;
        window->setFilms(empty.path());
        QVERIFY(!run(window));
        QVERIFY(!labelText(*window, "figureRemarks").isEmpty());
        QVERIFY(isOn(window, "Start"));  // to be tried again
    }

    void aTrainingShowsItsCurvesAndIsStopped() {
        std::atomic<bool> stopped = false;
        const TrainFunction train =
            [&stopped](const DataSet&, const TrainingParameters& parameters, std::stop_token stop,
                       const std::function<void(const TrainingProgress&)>& told)
            -> Result<TrainingSummary> {
            TrainingProgress now;
            now.stage = TrainingProgress::Stage::Validating;
            now.epochs = parameters.recipe.epochs;
            for (now.epoch = 1; now.epoch < 4; ++now.epoch) {
                now.log.append(QJsonObject{{QStringLiteral("epoch"), now.epoch},
                                           {QStringLiteral("loss"), 1.0 / now.epoch},
                                           {QStringLiteral("validation_loss"), 1.2 / now.epoch},
                                           {QStringLiteral("validation_auc"), 0.9}});
                now.done = now.total = 1;
                told(now);
            }
            while (!stop.stop_requested()) {
                QThread::msleep(5);
            }
            stopped = true;
            return Error{ErrorCode::Cancelled, {}};
        };
        FigureWindow window(FigureTask::Train,
                            {loaderOf(std::make_shared<SlowClassifier>(brightSpots)), train}, {},
                            nullptr);
        window.show();
        window.setFilms(films_.path());
        QVERIFY(!isOn(&window, "Start"));  // nowhere to write to
        window.setOut(kept_.filePath(QStringLiteral("own.pt")));
        QSignalSpy shown(&window, &FigureWindow::shown);
        click(&window, "Start");
        auto* view = window.findChild<SheetView*>();
        QTRY_VERIFY(view != nullptr && view->widget() != nullptr &&
                    view->widget()->findChildren<QWidget*>().size() > 2);
        QVERIFY(window.isRunning());
        picture(QStringLiteral("train"), &window);
        click(&window, "Cancel");
        QVERIFY(shown.wait(wait_ms));
        QVERIFY(stopped);
        QVERIFY(labelText(window, "figureRemarks").contains(QStringLiteral("last epoch")));
    }

    void withoutATrainerThereIsNoTraining() {
        QVERIFY(!main_->commands().train_model->isVisible());
        QVERIFY(main_->commands().evaluate_model->isVisible());
    }

    void aWindowThatGoesStopsItsWork() {
        FigureWindow* window = opened(main_->commands().stress_model, 3);
        QVERIFY(window != nullptr);
        window->setFilms(films_.path());
        window->start();
        QVERIFY(window->isRunning());
        main_.reset();  // waits, and does not hang
    }

private:
    FigureWindow* opened(QAction* action, int task) {
        action->trigger();
        return main_->findChild<FigureWindow*>(QStringLiteral("figureWindow%1").arg(task));
    }
    static QPushButton* button(QWidget* window, const char* text) {
        for (QPushButton* one : window->findChildren<QPushButton*>()) {
            if (one->text().remove(QLatin1Char('&')) == QString::fromUtf8(text)) {
                return one;
            }
        }
        return nullptr;
    }
    static bool isOn(QWidget* window, const char* text) {
        const QPushButton* found = button(window, text);
        return found != nullptr && found->isEnabled();
    }
    static void click(QWidget* window, const char* text) {
        QPushButton* found = button(window, text);
        QVERIFY(found != nullptr);
        found->click();
    }
    static bool run(FigureWindow* window) {
        QSignalSpy shown(window, &FigureWindow::shown);
        window->start();
        return (shown.size() > 0 || shown.wait(wait_ms)) && window->sheet().has_value();
    }
    static void picture(const QString& name, QWidget* window) {
        const QString folder = qEnvironmentVariable("LUCENCY_PICTURES");
        if (!folder.isEmpty()) {
            QTest::qWait(100);
            window->grab().save(QStringLiteral("%1/figures-%2.png").arg(folder, name));
        }
    }

    QTemporaryDir kept_, films_;
    std::unique_ptr<MainWindow> main_;
};

QTEST_MAIN(TestFigureWindow)
#include "test_figure_window.moc"
