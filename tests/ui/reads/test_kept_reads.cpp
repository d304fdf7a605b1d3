// What the window does with reads that are kept, seen from the panel and the list: nothing moves
// when the opinion opens.
#include "core/review/film_folder.h"

#include "tests/support/made_studies.h"
#include "tests/ui/window_support.h"
#include "ui/panels/explanation_panel.h"
#include "ui/panels/opinion_panel.h"

#include <QDir>

using namespace lucency;
using namespace lucency::testing;

class TestKeptReads : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(settings_); }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        data_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        QSettings().clear();
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        film_ = writePng(spottedFilm(240, 320), *folder_, QStringLiteral("film.png"));
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void nothingMovesWhenTheOpinionOpens_data() {
        QTest::addColumn<int>("verdict");
        QTest::addColumn<QSize>("size");
        for (const QSize& size : {QSize(1280, 900), QSize(1700, 1000)}) {
            for (const Verdict verdict :
                 {Verdict::Normal, Verdict::Pneumonia, Verdict::Uncertain}) {
                QTest::addRow("%s, %d wide", qPrintable(verdictName(verdict)), size.width())
                    << static_cast<int>(verdict) << size;
            }
        }
    }
    void nothingMovesWhenTheOpinionOpens() {
        QFETCH(int, verdict);
        QFETCH(QSize, size);
        start({film_}, ReadingMode::SecondReader, size);
        const auto* opinion = window_->findChild<OpinionPanel*>();
        const auto* explanation = window_->findChild<ExplanationPanel*>();
        const auto places = [&] {
            return QList<QPoint>{opinion->mapTo(window_.get(), QPoint()),
                                 explanation->mapTo(window_.get(), QPoint())};
        };
        const QList<QPoint> before = places();
        commit(static_cast<Verdict>(verdict));
        QVERIFY(!labelText(*window_, "agreement").isEmpty());
        QTest::qWait(50);  // for the layout
        QCOMPARE(places(), before);
        // A later read says otherwise of both, in the same room.
        commit(static_cast<Verdict>((verdict + 1) % 3));
        QTest::qWait(50);
        QCOMPARE(places(), before);
    }

private:
    void start(const QStringList& paths, ReadingMode mode, QSize size = {1280, 900}) {
        window_.reset();
        window_ = shownWindow(classifier_, size, {}, mode);
        QVERIFY(window_);
        window_->openFilms(paths);
        QVERIFY(waitUntilSettled(*window_));
        QTRY_VERIFY_WITH_TIMEOUT(window_->session().keeper().isReady() && idle(), wait_ms);
    }
    void commit(Verdict verdict) {
        const Commands& c = window_->commands();
        const std::size_t events = window_->session().reads().events.size();
        const std::array<QAction*, 3> verdicts{c.verdict_normal, c.verdict_pneumonia,
                                               c.verdict_uncertain};
        verdicts[static_cast<std::size_t>(verdict)]->trigger();
        QTRY_VERIFY(c.commit_read->isEnabled());
        c.commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window_->session().reads().events.size() > events && idle() &&
                                     !window_->session().isSealed(),
                                 wait_ms);
    }
    /// Nothing is on its way to the screen or to the disk.
    bool idle() const {
        return !window_->session().isBusy() && !window_->session().runner().isBusy() &&
               !window_->session().keeper().isKeeping();
    }

    QTemporaryDir settings_;
    std::unique_ptr<QTemporaryDir> folder_, data_;
    QString film_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestKeptReads)
#include "test_kept_reads.moc"
