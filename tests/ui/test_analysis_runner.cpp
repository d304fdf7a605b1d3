#include "tests/ui/ui_support.h"
#include "ui/analysis_runner.h"

#include <QSignalSpy>
#include <QThread>
#include <QtTest>

using namespace lucency;
using namespace lucency::testing;

Q_DECLARE_METATYPE(lucency::Drop)

namespace {

constexpr int wait_ms = 30'000;

ReadingParameters quickParameters() {
    ReadingParameters parameters;
    parameters.waived = {QStringLiteral("all")};
    parameters.superpixels.regions = 12;
    parameters.explanation.samples = 64;
    parameters.explanation.batch = 8;
    return parameters;
}

/// What a runner has said, in order, and on which thread.
struct Log {
    explicit Log(const AnalysisRunner& runner) {
        const auto note = [this](const char* what) {
            said << QString::fromLatin1(what);
            elsewhere = elsewhere || QThread::currentThread() != qApp->thread();
        };
        const QObject* owner = &runner;
        QObject::connect(&runner, &AnalysisRunner::filmRead, owner, [=, this](const Film& film) {
            note("film");
            rows << film.pixels.rows;
        });
        QObject::connect(&runner, &AnalysisRunner::modelReady, owner, [=] { note("model"); });
        QObject::connect(&runner, &AnalysisRunner::gateJudged, owner, [=] { note("gate"); });
        QObject::connect(&runner, &AnalysisRunner::predicted, owner, [=] { note("prediction"); });
        QObject::connect(&runner, &AnalysisRunner::finished, owner,
                         [=, this](const Reading& reading) {
                             note("finished");
                             finished.push_back(reading);
                         });
        const auto fail = [=, this](const Error& error) {
            note("failed");
            errors.push_back(error.code);
        };
        QObject::connect(&runner, &AnalysisRunner::filmFailed, owner, fail);
        QObject::connect(&runner, &AnalysisRunner::modelFailed, owner, fail);
    }

    bool ended() const { return !finished.empty() || !errors.empty(); }

    QStringList said;
    QList<int> rows;
    std::vector<Reading> finished;
    std::vector<ErrorCode> errors;
    bool elsewhere = false;
};

}  // namespace

class TestAnalysisRunner : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        small_ = writePng(spottedFilm(200, 240), folder_, QStringLiteral("small.png"));
        large_ = writePng(spottedFilm(300, 320), folder_, QStringLiteral("large.png"));
        QVERIFY(!small_.isEmpty() && !large_.isEmpty());
    }

    void aResultIsDroppedForAReason_data() {
        QTest::addColumn<quint64>("request");
        QTest::addColumn<quint64>("newest");
        QTest::addColumn<quint64>("cancelled");
        QTest::addColumn<bool>("stopping");
        QTest::addColumn<Drop>("drop");
        const auto row = [](const char* name, quint64 request, quint64 newest, quint64 cancelled,
                            bool stopping, Drop drop) {
            QTest::newRow(name) << request << newest << cancelled << stopping << drop;
        };
        row("the newest is kept", 3, 3, 0, false, Drop::No);
        row("an older one was superseded", 2, 3, 0, false, Drop::Superseded);
        row("the newest was cancelled", 3, 3, 3, false, Drop::Cancelled);
        row("made after a cancelled one", 4, 4, 3, false, Drop::No);
        row("cancelled, then superseded", 3, 4, 3, false, Drop::Superseded);
        row("the runner goes away", 3, 3, 0, true, Drop::Stopping);
    }
    void aResultIsDroppedForAReason() {
        QFETCH(quint64, request);
        QFETCH(quint64, newest);
        QFETCH(quint64, cancelled);
        QFETCH(bool, stopping);
        QTEST(shouldDrop(request, newest, cancelled, stopping), "drop");
    }

    void aFilmIsShownBeforeTheModelSpeaks() {
        AnalysisRunner runner(loaderOf(classifier()), {});
        Log log(runner);
        runner.readFile(small_, quickParameters());
        QVERIFY(runner.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(log.ended(), wait_ms);
        QCOMPARE(log.said, QStringList({"film", "model", "gate", "prediction", "finished"}));
        QVERIFY(!log.elsewhere);
        QVERIFY(!runner.isBusy());
        const Reading& reading = log.finished.front();
        QCOMPARE(reading.film.pixels.rows, 200);
        QVERIFY(reading.prediction && reading.attribution);
        QCOMPARE(reading.attribution->samples, 64);
    }

    void theNewestRequestWins() {
        const auto slow = classifier();
        slow->shut();
        AnalysisRunner runner(loaderOf(slow), {});
        Log log(runner);
        runner.readFile(small_, quickParameters());
        QTRY_VERIFY_WITH_TIMEOUT(slow->calls > 0, wait_ms);
        runner.readFile(small_, quickParameters());  // never begun
        runner.readFile(large_, quickParameters());
        slow->release();
        QTRY_VERIFY_WITH_TIMEOUT(log.ended(), wait_ms);
        QCOMPARE(log.finished.size(), std::size_t{1});
        QCOMPARE(log.finished.front().film.pixels.rows, 300);
        QCOMPARE(log.rows.last(), 300);
        QVERIFY(log.rows.count(200) <= 1);
        QVERIFY(log.errors.empty());
    }

    void aCancelledRequestSaysNothingMore() {
        const auto slow = classifier();
        slow->shut();
        AnalysisRunner runner(loaderOf(slow), {});
        Log log(runner);
        runner.readFile(small_, quickParameters());
        QTRY_VERIFY_WITH_TIMEOUT(slow->calls > 0, wait_ms);
        runner.cancel();
        QVERIFY(!runner.isBusy());
        const QStringList before = log.said;
        slow->release();
        runner.readFile(large_, quickParameters());
        QTRY_VERIFY_WITH_TIMEOUT(log.ended(), wait_ms);
        QCOMPARE(log.finished.size(), std::size_t{1});
        QCOMPARE(log.said.mid(before.size()),
                 QStringList({"film", "model", "gate", "prediction", "finished"}));
    }

    void theModelIsLoadedOnce() {
        int loads = 0;
        const auto fake = classifier();
        const ClassifierLoader counting =
            [&](const QString&) -> Result<std::shared_ptr<const Classifier>> {
            ++loads;
            return std::shared_ptr<const Classifier>(fake);
        };
        {
            AnalysisRunner runner(counting, {});
            for (int i = 0; i < 2; ++i) {
                Log log(runner);
                QSignalSpy done(&runner, &AnalysisRunner::finished);
                runner.readFile(small_, quickParameters());
                QTRY_COMPARE_WITH_TIMEOUT(done.count(), 1, wait_ms);
                QObject::disconnect(&runner, nullptr, &runner, nullptr);
            }
        }
        QCOMPARE(loads, 1);
    }

    void aModelThatCannotBeLoadedLeavesTheFilmAndIsTriedAgain() {
        bool there = false;
        const auto fake = classifier();
        std::mutex mutex;
        AnalysisRunner runner(
            [&](const QString&) -> Result<std::shared_ptr<const Classifier>> {
                const std::lock_guard lock(mutex);
                if (!there) {
                    return Error{ErrorCode::ModelNotFound, {}};
                }
                return std::shared_ptr<const Classifier>(fake);
            },
            {});
        Log log(runner);
        runner.readFile(small_, quickParameters());
        QTRY_VERIFY_WITH_TIMEOUT(log.ended(), wait_ms);
        QCOMPARE(log.said, QStringList({"film", "failed"}));
        QCOMPARE(log.errors.front(), ErrorCode::ModelNotFound);
        {
            const std::lock_guard lock(mutex);
            there = true;
        }
        runner.readFile(small_, quickParameters());
        QTRY_COMPARE_WITH_TIMEOUT(log.finished.size(), std::size_t{1}, wait_ms);
    }

    void aFileThatIsNotThereFailsByItsCode() {
        AnalysisRunner runner(loaderOf(classifier()), {});
        Log log(runner);
        runner.readFile(folder_.filePath(QStringLiteral("absent.png")), quickParameters());
        QTRY_VERIFY_WITH_TIMEOUT(log.ended(), wait_ms);
        QCOMPARE(log.said, QStringList({"failed"}));
        QCOMPARE(log.errors.front(), ErrorCode::FileNotFound);
        QVERIFY(!runner.isBusy());
    }

    void aFilmAtHandIsReadWithoutItsFile() {
        AnalysisRunner runner(loaderOf(classifier()), {});
        Log log(runner);
        runner.readFilm(discFilm(), quickParameters());
        QTRY_VERIFY_WITH_TIMEOUT(log.ended(), wait_ms);
        QCOMPARE(log.said, QStringList({"model", "gate", "prediction", "finished"}));
    }

    void aQuestionIsAnsweredBetweenTheBatchesOfAJob() {
        const auto slow = classifier();
        AnalysisRunner runner(loaderOf(slow), {});
        Log log(runner);
        ReadingParameters parameters = quickParameters();
        parameters.explanation.samples = 800;  // 100 batches
        QStringList answers;
        int runs_then = 0;
        QObject::connect(&runner, &AnalysisRunner::predicted, &runner, [&] {
            ask(runner, QStringLiteral("one"), answers);
            ask(runner, QStringLiteral("two"), answers);  // in the place of the first
        });
        QObject::connect(&runner, &AnalysisRunner::progressed, &runner,
                         [&] { runs_then = answers.isEmpty() ? int(slow->calls) : runs_then; });
        runner.readFile(small_, parameters);
        QTRY_VERIFY_WITH_TIMEOUT(log.ended(), wait_ms);
        QCOMPARE(log.finished.size(), std::size_t{1});  // nothing was stopped
        QCOMPARE(log.finished.front().attribution->samples, 800);
        QCOMPARE(answers, QStringList{QStringLiteral("two")});
        QVERIFY2(runs_then < 95, qPrintable(QString::number(runs_then)));
    }

    void answersThatAreNoLongerWantedAreDropped_data() {
        QTest::addColumn<bool>("forgotten");
        QTest::addColumn<QStringList>("answers");
        QTest::newRow("the newest question wins") << false << QStringList{QStringLiteral("new")};
        QTest::newRow("forgotten") << true << QStringList();
    }
    void answersThatAreNoLongerWantedAreDropped() {
        QFETCH(bool, forgotten);
        const auto slow = classifier();
        AnalysisRunner runner(loaderOf(slow), {});
        QStringList answers;
        slow->shut();
        ask(runner, QStringLiteral("old"), answers);
        QTRY_VERIFY_WITH_TIMEOUT(slow->calls > 0, wait_ms);  // it is being answered
        if (forgotten) {
            runner.forgetQuestions();
        } else {
            ask(runner, QStringLiteral("new"), answers);
        }
        slow->release();
        Log log(runner);
        runner.readFilm(discFilm(), quickParameters());  // after it
        QTRY_VERIFY_WITH_TIMEOUT(log.ended(), wait_ms);
        QTEST(answers, "answers");
        QVERIFY(!runner.isBusy());
    }

    void aJobOfOneselfSaysWhyItFailed() {
        AnalysisRunner runner(loaderOf(classifier()), {});
        std::optional<ErrorCode> failed;
        runner.run(
            [](const AnalysisRunner::Desk&) -> Result<AnalysisRunner::Letter> {
                throw std::bad_alloc();
            },
            [&](const Error& error) { failed = error.code; });
        QVERIFY(runner.isBusy());
        QTRY_VERIFY_WITH_TIMEOUT(failed.has_value(), wait_ms);
        QCOMPARE(*failed, ErrorCode::OutOfMemory);
        QVERIFY(!runner.isBusy());
    }

    void whatIsDisplacedIsTold() {
        const auto slow = classifier();
        slow->shut();
        AnalysisRunner runner(loaderOf(slow), {});
        QSignalSpy displaced(&runner, &AnalysisRunner::displaced);
        runner.readFile(small_, quickParameters());
        QCOMPARE(displaced.count(), 0);
        runner.readFile(large_, quickParameters());
        QCOMPARE(displaced.count(), 1);
        runner.cancel();
        QCOMPARE(displaced.count(), 2);
        runner.cancel();  // nothing is left
        QCOMPARE(displaced.count(), 2);
        slow->release();
    }

    void goingAwayStopsTheWork() {
        const auto slow = classifier();
        slow->shut();
        ReadingParameters parameters = quickParameters();
        parameters.explanation.samples = 800;  // 100 batches
        auto runner = std::make_unique<AnalysisRunner>(loaderOf(slow), QString());
        runner->readFile(small_, parameters);
        QTRY_VERIFY_WITH_TIMEOUT(slow->calls > 0, wait_ms);
        std::thread opener([&] {
            std::this_thread::sleep_for(std::chrono::milliseconds(50));
            slow->release();
        });
        runner.reset();
        opener.join();
        QVERIFY(slow->calls < 10);
    }

private:
    /// Asks the model once; the answer adds the question's name.
    static void ask(AnalysisRunner& runner, const QString& name, QStringList& answers) {
        runner.ask(
            [name, &answers](const AnalysisRunner::Desk& desk) -> Result<AnalysisRunner::Letter> {
                const auto model = desk.classifier();
                if (!model) {
                    return model.error();
                }
                const auto opinion = (*model)->run(std::vector<float>(224 * 224), 1);
                if (!opinion) {
                    return opinion.error();
                }
                return AnalysisRunner::Letter([name, &answers] { answers << name; });
            },
            [](const Error& error) { QFAIL(qPrintable(errorSentence(error))); });
    }

    static std::shared_ptr<SlowClassifier> classifier() {
        return std::make_shared<SlowClassifier>(brightSpots);
    }

    QTemporaryDir folder_;
    QString small_;
    QString large_;
};

QTEST_GUILESS_MAIN(TestAnalysisRunner)
#include "test_analysis_runner.moc"
