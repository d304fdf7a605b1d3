// What is done with all films of the list at once: reading ahead, and PDFs of all of them.
#include "core/review/read_store.h"

#include "tests/ui/window_support.h"
#include "ui/list/export_all.h"

#include <QDir>

using namespace lucency;
using namespace lucency::testing;

class TestListWork : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(kept_);
        qputenv("XDG_DATA_HOME", QFile::encodeName(kept_.filePath(QStringLiteral("data"))));
        for (const char* name : {"DOE^ANN.png", "DOE^BEN.png", "DOE^CAT.png"}) {
            const int rows = 240 + 20 * static_cast<int>(films_list_.size());
            films_list_ << writePng(spottedFilm(rows, 320), films_, QString::fromLatin1(name));
        }
        QFile::copy(QStringLiteral(LUCENCY_SOURCE_DIR "/README.md"),
                    films_.filePath(QStringLiteral("readme.png")));
    }
    void init() {
        QSettings().clear();
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        window_ = shownWindow(classifier_, {1200, 800});
        QVERIFY(window_);
        commands().mode_concurrent->trigger();
        out_ = std::make_unique<QTemporaryDir>();
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void everyFilmGetsItsPdf() {
        open();
        exportAll();
        const QStringList names = pdfs();
        QCOMPARE(names.size(), 3);
        for (const QString& name : names) {
            QVERIFY(name.startsWith(QLatin1String("DOE^")));
            QVERIFY(isWholePdf(out_->filePath(name)));
        }
        QVERIFY2(status().contains(QStringLiteral("3 PDF")), qPrintable(status()));
    }

    void noNameSaysWhoseFilmItIs() {
        open();
        commands().identity->setChecked(false);
        exportAll();
        QCOMPARE(pdfs().size(), 3);
        for (const QString& name : pdfs()) {
            QVERIFY2(!name.contains(QStringLiteral("DOE")), qPrintable(name));
            QFile file(out_->filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY(!file.readAll().contains("DOE"));
        }
    }

    void anExportThatWasKilledGoesOnWhereItStood() {
        open();
        exportAll();
        const QString whole = out_->filePath(pdfs().at(0));
        const QString half = out_->filePath(pdfs().at(1));
        QFile file(half);
        QVERIFY(file.resize(file.size() / 2));
        QVERIFY(QFile::remove(out_->filePath(pdfs().at(2))));
        const QDateTime before = QFileInfo(whole).lastModified();
        QTest::qWait(20);
        exportAll();
        QCOMPARE(pdfs().size(), 3);
        QCOMPARE(QFileInfo(whole).lastModified(), before);
        QVERIFY(isWholePdf(half));
        QVERIFY2(status().contains(QStringLiteral("2 PDF")) &&
                     status().contains(QStringLiteral("1 there already")),
                 qPrintable(status()));
    }

    void anExportIsStoppedByEscape() {
        open();
        classifier_->shut();
        window_->exportAllTo(out_->path());
        QTRY_VERIFY(commands().cancel->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_Escape);
        classifier_->release();
        QTest::qWait(300);
        QVERIFY(pdfs().size() <= 1);
        QVERIFY(!commands().cancel->isEnabled());
    }

    void aSealedFilmWaitsForTheReader() {
        commands().mode_second_reader->trigger();
        window_->openFilms(films_list_);
        QTRY_VERIFY_WITH_TIMEOUT(window_->filmView().film().has_value(), wait_ms);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->films().isSearching(), wait_ms);
        exportAll();
        QCOMPARE(pdfs(), QStringList());
        QVERIFY2(status().contains(QStringLiteral("3 waiting")), qPrintable(status()));
    }

    void theListIsReadAheadAndGivesWay() {
        open();
        const int before = classifier_->calls;
        classifier_->shut();
        commands().read_ahead->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(classifier_->calls > before, wait_ms);
        QVERIFY(note().contains(QStringLiteral("0 of 3")));
        // The film at hand goes first, whatever is read ahead.
        commands().next->trigger();
        classifier_->release();
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(window_->session().reading()->prediction.has_value());
        QTRY_COMPARE_WITH_TIMEOUT(note(), QString(), wait_ms);
        QCOMPARE(detailsWithModel(), 3);
        commands().mode_second_reader->trigger();  // whose opinions are sealed
        QVERIFY(detailsWithModel() < 3);
        const int calls = classifier_->calls;
        commands().read_ahead->setChecked(false);
        commands().read_ahead->setChecked(true);  // all are known
        QTest::qWait(200);
        QCOMPARE(int(classifier_->calls), calls);
    }

    void readingAheadIsPausedAndTakenUp() {
        open();
        classifier_->shut();
        const int before = classifier_->calls;
        commands().read_ahead->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(classifier_->calls > before, wait_ms);
        commands().read_ahead->setChecked(false);
        classifier_->release();
        QTest::qWait(300);
        const int calls = classifier_->calls;
        QCOMPARE(note(), QString());
        QTest::qWait(200);
        QCOMPARE(int(classifier_->calls), calls);
        commands().read_ahead->setChecked(true);
        QTRY_VERIFY_WITH_TIMEOUT(classifier_->calls > calls, wait_ms);
        QTRY_COMPARE_WITH_TIMEOUT(note(), QString(), wait_ms);
    }

private:
    void open() {
        window_->openFilms(films_list_);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(window_->films().count(), 3);
    }
    void exportAll() {
        QSignalSpy exported(window_.get(), &MainWindow::exported);
        window_->exportAllTo(out_->path());
        QVERIFY(exported.count() > 0 || exported.wait(wait_ms));
    }
    QStringList pdfs() const {
        return QDir(out_->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
    }
    QString status() const {
        return window_->findChild<QLabel*>(QStringLiteral("status"))->toolTip();
    }
    /// Films of which the list says what the model thinks.
    int detailsWithModel() const {
        const StudyModel& model = window_->films().model();
        int count = 0;
        for (const StudyNode* film : model.films()) {
            const QModelIndex row = model.indexOf(FilmPlace{film->summary.path});
            count += row.data(StudyModel::DetailRole).toString().contains(QLatin1String("model"));
        }
        return count;
    }
    QString note() const { return labelText(*window_, "listNote"); }
    const Commands& commands() const { return window_->commands(); }

    QTemporaryDir kept_, films_;
    QStringList films_list_;
    std::unique_ptr<QTemporaryDir> out_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestListWork)
#include "test_list_work.moc"
