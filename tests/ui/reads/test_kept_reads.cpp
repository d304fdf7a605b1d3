// What the window does with reads that are kept, seen from the panel and the list: nothing moves
// when the opinion opens, and a list knows what is kept of its films before they are opened.
#include "core/review/film_index.h"

#include "tests/support/made_studies.h"
#include "tests/ui/window_support.h"
#include "ui/panels/explanation_panel.h"
#include "ui/panels/opinion_panel.h"

#include <QComboBox>
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

    void aFilmThatWasMovedIsKnownWithoutBeingOpened_data() {
        QTest::addColumn<QString>("name");
        QTest::newRow("renamed") << "another name.png";
        QTest::newRow("moved") << "deeper/film.png";
        QTest::newRow("moved and renamed") << "deeper/another name.png";
    }
    void aFilmThatWasMovedIsKnownWithoutBeingOpened() {
        QFETCH(QString, name);
        start({film_}, ReadingMode::SecondReader);
        commit(Verdict::Normal);
        window_->commands().keep_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(secondRead(window_->session().reads()) != nullptr && idle(),
                                 wait_ms);
        const QString other =
            writePng(spottedFilm(250, 330), *folder_, QStringLiteral("a first one.png"));
        // As long as the film, and not the film.
        const QString same_size = folder_->filePath(QStringLiteral("b same size.png"));
        QFile copy(film_);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QByteArray bytes = copy.readAll();
        bytes.back() = static_cast<char>(bytes.back() ^ 1);
        QFile changed(same_size);
        QVERIFY(changed.open(QIODevice::WriteOnly) && changed.write(bytes) == bytes.size());
        changed.close();
        window_.reset();
        const QString moved = folder_->filePath(name);
        QVERIFY(QDir().mkpath(QFileInfo(moved).absolutePath()) && QFile::rename(film_, moved));
        for (int again = 0; again < 2; ++again) {  // the second time it is known where it lies
            start({other, same_size, moved}, ReadingMode::SecondReader);
            QTRY_COMPARE_WITH_TIMEOUT(window_->films().model().stateOf({moved}), WorkState::Done,
                                      wait_ms);
            QCOMPARE(window_->films().model().stateOf({same_size}), WorkState::New);
            QVERIFY(window_->session().place().path != moved);
        }
        QVERIFY(!loadFilmIndex().find(moved, 0).isEmpty());
    }

    void aKeyImageIsShownFilteredAndSorted() {
        const QString other =
            writePng(spottedFilm(250, 330), *folder_, QStringLiteral("a first one.png"));
        start({other, film_}, ReadingMode::SecondReader);
        const StudyModel& model = window_->films().model();
        const auto spoken = [&] {
            return model.data(model.indexOf(FilmPlace{film_}), Qt::AccessibleTextRole).toString();
        };
        QVERIFY(!spoken().contains(QStringLiteral("Key image")));
        openFilm(film_);
        QTRY_VERIFY(window_->commands().key_image->isEnabled());
        window_->commands().key_image->trigger();
        QTRY_VERIFY(spoken().endsWith(QStringLiteral(", Key image")));
        window_->commands().key_image->trigger();
        QTRY_VERIFY(!spoken().contains(QStringLiteral("Key image")));
        window_->commands().key_image->trigger();
        // It is known at the next start, before the film is opened.
        start({other, film_}, ReadingMode::SecondReader);
        const StudyModel& films = window_->films().model();
        QTRY_VERIFY_WITH_TIMEOUT(films.isKeyImage({film_}), wait_ms);
        QVERIFY(!films.isKeyImage({other}) && window_->session().place().path == other);
        choose("filmOrder", QStringLiteral("Key images first"));
        QCOMPARE(window_->films().filmsShown().front().path, film_);
        choose("stateFilter", QStringLiteral("Key images"));
        QCOMPARE(window_->films().count(), 1);
        choose("stateFilter", QStringLiteral("All films"));
        QCOMPARE(window_->films().count(), 2);
    }

private:
    void openFilm(const QString& path) {
        const auto place = window_->films().neighbour(1);
        QVERIFY(place && place->path == path);
        window_->commands().next->trigger();
        QVERIFY(waitUntilSettled(*window_));
        QTRY_VERIFY_WITH_TIMEOUT(window_->session().keeper().isReady() && idle(), wait_ms);
    }
    void choose(const char* box_name, const QString& item) {
        auto* box = window_->findChild<QComboBox*>(QString::fromLatin1(box_name));
        QVERIFY(box->findText(item) >= 0);
        box->setCurrentIndex(box->findText(item));
    }
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
