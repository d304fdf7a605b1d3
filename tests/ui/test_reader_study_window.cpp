// A study of readers through the real window: the walk, a kill in its midst, another reader, films
// and protocols that are not what they were, and nothing that tells of the model or the answer.
#include "core/record/reader_study.h"

#include "tests/ui/window_support.h"
#include "ui/record/recorder.h"
#include "ui/settings/settings.h"

#include <QDir>
#include <QFile>
#include <QTreeView>

using namespace lucency;
using namespace lucency::testing;

class TestReaderStudyWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(settings_); }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        data_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        QSettings().clear();
        settings::reader_name.set(QStringLiteral("Anna"));
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        films_.clear();
        for (const char* name : {"Doe-PNEUMONIA.png", "b.png", "c.png", "d.png"}) {
            films_ << writePng(spottedFilm(200, 240 + 8 * static_cast<int>(films_.size())),
                               *folder_, QString::fromLatin1(name));
        }
        study_ = {};
        study_.title = QStringLiteral("Trial");
        study_.readers = {QStringLiteral("Anna"), QStringLiteral("Ben")};
        study_.seed = 3;
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void aReaderIsWalkedThroughInTheirOwnOrder() {
        start();
        QCOMPARE(openedFilm(), inOrder(0));
        QCOMPARE(labelText(*window_, "readProgress"), QStringLiteral("0 of 4 read"));
        QVERIFY(window_->windowTitle().contains(QStringLiteral("film 1 of 4")));
        QVERIFY(window_->session().isSealed());
        for (std::size_t i = 0; i < study_.films.size(); ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(openedFilm(), inOrder(i), wait_ms);
            readIt();
        }
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("You have read the whole study")), wait_ms);
        QVERIFY(c().export_reader_study->isEnabled());
        const QString out = folder_->filePath(QStringLiteral("out"));
        QSignalSpy exported(window_.get(), &MainWindow::exported);
        window_->exportStudyTo(out);
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, wait_ms);
        QFile file(QDir(out).filePath(QStringLiteral("reads.csv")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto rows = rowsFromCsv(file.readAll());
        QVERIFY(rows);
        QCOMPARE(rows->size(), std::size_t{4});
        for (const ReadRow& row : *rows) {
            QCOMPARE(row.reader, QStringLiteral("Anna"));
            QVERIFY(row.first.verdict == Verdict::Normal && row.last && row.shown && row.seconds);
        }
        // The reader's own record knows nothing of it, and the study's is over for good.
        window_->openFilms(films_);
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(window_->session().reads().events.empty());
        QVERIFY(c().show_record->isVisible() && c().next->isVisible());
        open();
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("You have read the whole study")), wait_ms);
    }

    void nothingIsGoneAheadOf() {
        start();
        for (const QAction* action : {c().next, c().previous, c().next_unread, c().export_pdf,
                                      c().export_all, c().attributes, c().compare_prior,
                                      c().mode_concurrent, c().show_record, c().reveal_label}) {
            QVERIFY2(!action->isVisible(), qPrintable(action->objectName()));
        }
        auto* tree = window_->findChild<QTreeView*>(QStringLiteral("filmTree"));
        for (int row = 1; row < 4; ++row) {
            Q_EMIT tree->activated(tree->model()->index(row, 0));
            tree->setCurrentIndex(tree->model()->index(row, 0));
            QTest::keyClick(tree, Qt::Key_Return);
            QCOMPARE(openedFilm(), inOrder(0));
        }
    }

    void namesAreMaskedAndTheListSaysNothing() {
        settings::identity_in_window.set(true);
        start();
        const QAbstractItemModel* model =
            window_->findChild<QTreeView*>(QStringLiteral("filmTree"))->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int role = 0; role < Qt::UserRole + 8; ++role) {
                const QString words = model->index(row, 0).data(role).toString();
                QVERIFY2(!words.contains(QStringLiteral("Doe")) &&
                             !words.contains(QStringLiteral("PNEUMONIA")) &&
                             !words.contains(QStringLiteral("png")),
                         qPrintable(words));
            }
            QCOMPARE(model->index(row, 0).data().toString(),
                     QStringLiteral("Film %1").arg(row + 1));
        }
        for (const QLabel* label : window_->findChildren<QLabel*>()) {
            QVERIFY2(!label->text().contains(QStringLiteral("Doe")), qPrintable(label->text()));
        }
        for (const char* gone : {"filmFilter", "stateFilter", "filmOrder"}) {
            QVERIFY(!window_->findChild<QWidget*>(QString::fromLatin1(gone))->isVisible());
        }
    }

    void aKilledReaderGoesOnWhereTheyWere() {
        start();
        readIt();
        QTRY_COMPARE_WITH_TIMEOUT(openedFilm(), inOrder(1), wait_ms);
        QVERIFY(waitUntilReady());
        c().verdict_normal->trigger();
        c().commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->session().isSealed(), wait_ms);
        window_.reset();
        start();  // the first read of the second film is kept, the second is out
        QCOMPARE(openedFilm(), inOrder(1));
        QVERIFY(!window_->session().isSealed());
        QCOMPARE(labelText(*window_, "readProgress"), QStringLiteral("2 of 4 read"));
    }

    void whatWasReadOrBegunElsewhereLeadsNobody() {
        start(false);
        window_->openFilms({films_[0]});
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(waitUntilReady());
        c().verdict_pneumonia->trigger();
        c().commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(firstRead(window_->session().reads()) != nullptr, wait_ms);
        open();
        QTRY_VERIFY_WITH_TIMEOUT(!openedFilm().isEmpty() && waitUntilReady(), wait_ms);
        QVERIFY(window_->session().reads().events.empty());
        QCOMPARE(labelText(*window_, "readProgress"), QStringLiteral("0 of 4 read"));
    }

    void anotherReaderHasAnotherOrder() {
        settings::reader_name.set(QStringLiteral("Ben"));
        start();
        QVERIFY(studyOrder(study_, QStringLiteral("Ben"), 1) !=
                studyOrder(study_, QStringLiteral("Anna"), 1));
        QCOMPARE(openedFilm(), inOrder(0, QStringLiteral("Ben")));
    }

    void whatIsNotAsTheProtocolSaysIsNotOpened_data() {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QString>("says");
        QTest::newRow("changed film") << QStringLiteral("changed") << QStringLiteral("changed");
        QTest::newRow("missing film") << QStringLiteral("missing") << QStringLiteral("not there");
        QTest::newRow("reader not asked for")
            << QStringLiteral("reader") << QStringLiteral("not for the reader Carla");
        QTest::newRow("unknown field")
            << QStringLiteral("field") << QStringLiteral("a protocol has no \"blind\"");
    }
    void whatIsNotAsTheProtocolSaysIsNotOpened() {
        QFETCH(QString, what);
        QFETCH(QString, says);
        makeProtocol();
        QFile film(films_[2]);
        if (what == QLatin1String("changed")) {
            QVERIFY(film.open(QIODevice::Append));
            film.write("x");
            film.close();
        } else if (what == QLatin1String("missing")) {
            QVERIFY(film.remove());
        } else if (what == QLatin1String("reader")) {
            settings::reader_name.set(QStringLiteral("Carla"));
        } else {
            QFile file(protocol());
            QVERIFY(file.open(QIODevice::ReadWrite));
            QByteArray json = file.readAll();
            json.replace("\"seed\"", "\"blind\": true, \"seed\"");
            file.resize(0);
            file.write(json);
        }
        window_ = shownWindow(classifier_, {1200, 800}, {}, ReadingMode::SecondReader);
        open();
        QTRY_VERIFY_WITH_TIMEOUT(this->says(QStringLiteral("cannot be read")), wait_ms);
        QVERIFY(openedFilm().isEmpty());
        QStringList words;
        for (const QLabel* label : window_->findChildren<QLabel*>()) {
            words << label->text();
        }
        QVERIFY2(words.join(QLatin1Char('\n')).contains(says), qPrintable(words.join(u'\n')));
    }

    void aloneFirstAndWithTheModelLater() {
        study_.wash_out_days = 0;
        start();
        QVERIFY(window_->session().isAlone());
        for (std::size_t i = 0; i < study_.films.size(); ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(openedFilm(), inOrder(i), wait_ms);
            QVERIFY(waitUntilReady());
            QVERIFY(labelText(*window_, "opinionWords").isEmpty());
            c().verdict_normal->trigger();
            QSignalSpy unsealed(&window_->session(), &ReadingSession::unsealed);
            QSignalSpy predicted(&window_->session(), &ReadingSession::predicted);
            c().commit_read->trigger();
            QTRY_VERIFY_WITH_TIMEOUT(openedFilm() != inOrder(i) || !window_->session().isAlone(),
                                     wait_ms);
            QCOMPARE(unsealed.size() + predicted.size(), 0);
        }
        // At once, as no days are asked for.
        QTRY_VERIFY_WITH_TIMEOUT(!window_->session().isAlone() && !openedFilm().isEmpty(), wait_ms);
        QCOMPARE(openedFilm(), inOrder(0, QStringLiteral("Anna"), 2));
        QVERIFY(waitUntilReady());
        QVERIFY(window_->session().isSealed() && window_->session().reads().events.empty());
        QVERIFY(labelText(*window_, "filmCounts").contains(QStringLiteral("session 2")));
    }

    void theFirstSessionEndsWithADate() {
        study_.wash_out_days = 28;
        start();
        for (std::size_t i = 0; i < study_.films.size(); ++i) {
            QTRY_COMPARE_WITH_TIMEOUT(openedFilm(), inOrder(i), wait_ms);
            QVERIFY(waitUntilReady());
            c().verdict_normal->trigger();
            c().commit_read->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("The first session is over")), wait_ms);
        QVERIFY(!c().export_reader_study->isEnabled());
        QCOMPARE(window_->films().count(), 0);
        window_->openFilms({protocol()});  // nor does opening it again show them
        QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("The first session is over")), wait_ms);
        QVERIFY(openedFilm().isEmpty());
    }

    void aProtocolIsMadeOfTheFilmsListed() {
        start(false);
        window_->openFilms({folder_->path()});
        QVERIFY(waitUntilSettled(*window_));
        QSignalSpy exported(window_.get(), &MainWindow::exported);
        ReaderStudy wished = study_;
        wished.films.clear();
        window_->saveProtocol(wished, folder_->filePath(QStringLiteral("made.json")));
        QTRY_COMPARE_WITH_TIMEOUT(exported.size(), 1, wait_ms);
        const auto made = openReaderStudy(folder_->filePath(QStringLiteral("made.json")));
        QVERIFY(made);
        QCOMPARE(made->films.size(), std::size_t{4});
        QVERIFY(checkStudyFilms(*made, folder_->filePath(QStringLiteral("made.json"))).empty());
        QCOMPARE(made->readers, study_.readers);
    }

private:
    const Commands& c() const { return window_->commands(); }
    QString protocol() const { return folder_->filePath(QStringLiteral("study.json")); }
    void makeProtocol() {
        std::vector<std::pair<QString, QString>> films;
        for (const QString& film : films_) {
            films.emplace_back(film, QStringLiteral("NORMAL"));
        }
        const auto whole = withStudyFilms(study_, protocol(), films);
        QVERIFY(whole);
        study_ = *whole;
        QFile file(protocol());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(writeReaderStudy(study_));
    }
    void open() { window_->openFilms({protocol()}); }
    void start(bool opened = true) {
        makeProtocol();
        window_ = shownWindow(classifier_, {1200, 800}, {}, ReadingMode::SecondReader);
        QVERIFY(window_);
        if (opened) {
            open();
            QTRY_VERIFY_WITH_TIMEOUT(!openedFilm().isEmpty() && waitUntilReady(), wait_ms);
        }
    }
    QString openedFilm() const { return QFileInfo(window_->session().place().path).fileName(); }
    QString inOrder(std::size_t place, const QString& reader = QStringLiteral("Anna"),
                    int session = 1) const {
        return study_.films[studyOrder(study_, reader, session)[place]].path;
    }
    bool waitUntilReady() {
        return QTest::qWaitFor(
            [this] {
                return window_->session().reading() != nullptr &&
                       window_->session().keeper().isReady() && c().verdict_normal->isEnabled();
            },
            wait_ms);
    }
    void readIt() {
        QVERIFY(waitUntilReady());
        c().verdict_normal->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(c().commit_read->isEnabled(), wait_ms);
        c().commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(c().keep_read->isEnabled(), wait_ms);
        c().keep_read->trigger();
    }
    bool says(const QString& words) const {
        const auto labels = window_->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    }

    QTemporaryDir settings_;
    std::unique_ptr<QTemporaryDir> folder_, data_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
    QStringList films_;
    ReaderStudy study_;
};

int main(int argc, char** argv) {
    QApplication application(argc, argv);
    TestReaderStudyWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_reader_study_window.moc"
