// A reader's own reads through the real window: commit, keep, change, amend, modes, discuss, the
// list, a crash, and folders that do not take them.
#include "core/record/record_address.h"
#include "core/review/film_folder.h"
#include "core/review/reads_json.h"

#include "tests/support/made_studies.h"
#include "tests/ui/window_support.h"
#include "ui/panels/read_panel.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QSlider>
#include <QStandardItemModel>
#include <QTreeView>

using namespace lucency;
using namespace lucency::testing;

using Kind = ReadEvent::Kind;

class TestReadsWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { useOwnSettings(settings_); }
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        data_ = std::make_unique<QTemporaryDir>();
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        QSettings().clear();
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        film_ = writePng(spottedFilm(240, 320), *folder_, QStringLiteral("film2.png"));
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void secondReaderIsTheDefault() {
        window_ = std::make_unique<MainWindow>(WindowSetup{loaderOf(classifier_), {}, {}, {}});
        window_->show();
        open({film_});
        QVERIFY(window_->commands().mode_second_reader->isChecked());
        QCOMPARE(text("opinionWords"), QStringLiteral("Sealed"));
        QVERIFY(!c().export_pdf->isEnabled() && !c().show_map->isEnabled() &&
                !c().what_if->isEnabled() && !c().compare->isEnabled() &&
                !c().step_samples->isEnabled() && !c().cancel->isEnabled());
    }

    void aCommittedReadOpensTheOpinion() {
        start(ReadingMode::SecondReader);
        QVERIFY(!c().commit_read->isEnabled());  // no verdict yet
        QTest::keyClick(window_.get(), Qt::Key_1, Qt::ControlModifier);
        QVERIFY(radio("Normal")->isChecked());
        slider()->setValue(85);
        QCOMPARE(text("certaintyWords"), QStringLiteral("85 %, sure"));
        QTest::keyClick(window_.get(), Qt::Key_N, Qt::ControlModifier);
        QTRY_VERIFY(note()->hasFocus());
        QTest::keyClicks(note(), QStringLiteral("clear lungs 123"));
        const QDateTime before = QDateTime::currentDateTimeUtc();
        QTest::keyClick(note(), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!sealed() && idle(), wait_ms);
        QCOMPARE(text("opinionWords"), QStringLiteral("Above the operating point"));
        QVERIFY(c().export_pdf->isEnabled());
        const auto& events = kept().events;
        QCOMPARE(events.size(), std::size_t{2});
        QVERIFY(events[0].kind == Kind::FirstRead && events[1].kind == Kind::Opinion);
        QVERIFY((events[0].read ==
                 ReaderVerdict{Verdict::Normal, 85, QStringLiteral("clear lungs 123")}));
        QVERIFY(events[0].mode == ReadingMode::SecondReader);
        QVERIFY(events[0].time >= before.addSecs(-1) && events[0].time <= events[1].time);
        const ShownOpinion& shown = *events[1].shown;
        const Prediction& prediction = *reading().prediction;
        QCOMPARE(shown.prediction->positiveProbability(), prediction.positiveProbability());
        QCOMPARE(shown.model.sha256, prediction.model.sha256);
        QCOMPARE(shown.map->seed, reading().attribution->seed);
        QCOMPARE(shown.map->samples, reading().attribution->samples);
        // Said plainly, and neutrally.
        QVERIFY(text("agreement").contains(QStringLiteral("differ")));
        QVERIFY(!text("drivers").isEmpty());
        QVERIFY(text("readHistory").contains(QStringLiteral("clear lungs 123")));
    }

    void theFirstReadIsKeptOrChanged_data() {
        QTest::addColumn<bool>("keep");
        QTest::newRow("kept") << true;
        QTest::newRow("changed") << false;
    }
    void theFirstReadIsKeptOrChanged() {
        QFETCH(bool, keep);
        start(ReadingMode::SecondReader);
        QVERIFY(!c().keep_read->isEnabled());
        commit(c().verdict_normal);
        const QJsonArray first = readsToJson(kept());
        QCOMPARE(text("readSentence").left(24), QStringLiteral("Your first read is kept."));
        QVERIFY(!c().commit_read->isEnabled());  // nothing has changed
        if (keep) {
            QTest::keyClick(window_.get(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
        } else {
            QCOMPARE(c().commit_read->text(), QStringLiteral("C&hange my read"));
            c().verdict_pneumonia->trigger();
            c().commit_read->trigger();
        }
        QTRY_VERIFY_WITH_TIMEOUT(secondRead(kept()) != nullptr, wait_ms);
        const ReadEvent& second = *secondRead(kept());
        QVERIFY(second.read.verdict == (keep ? Verdict::Normal : Verdict::Pneumonia));
        QJsonArray still = readsToJson(kept());
        QCOMPARE(still.size(), first.size() + 1);
        still.removeLast();
        QCOMPARE(still, first);
        QVERIFY(!c().keep_read->isEnabled());
        // A later read amends, and all are shown.
        c().verdict_uncertain->trigger();
        QTRY_VERIFY(c().commit_read->isEnabled());
        QCOMPARE(c().commit_read->text(), QStringLiteral("A&mend my read"));
        c().commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(lastRead(kept())->kind == Kind::Amendment, wait_ms);
        for (const char* words : {"First read", "Opinion shown", "Second read", "Amended read"}) {
            QVERIFY2(text("readHistory").contains(QString::fromLatin1(words)), words);
        }
    }

    void everyModeIsRecorded_data() {
        QTest::addColumn<int>("mode");
        QTest::newRow("second reader") << static_cast<int>(ReadingMode::SecondReader);
        QTest::newRow("concurrent") << static_cast<int>(ReadingMode::Concurrent);
        QTest::newRow("teaching") << static_cast<int>(ReadingMode::Teaching);
    }
    void everyModeIsRecorded() {
        QFETCH(int, mode);
        const auto in = static_cast<ReadingMode>(mode);
        const bool open = in != ReadingMode::SecondReader;
        start(in);
        QCOMPARE(reading().prediction.has_value(), open);
        commit(c().verdict_pneumonia);
        QVERIFY(firstRead(kept())->mode == in);
        // What was seen before it stands before it.
        QCOMPARE(kept().events.front().kind == Kind::Opinion, open);
        QCOMPARE(window_->films().model().stateOf({film_}),
                 open ? WorkState::Done : WorkState::FirstRead);
        QCOMPARE(c().identity->isEnabled(), in != ReadingMode::Teaching);
    }

    void theModeIsRememberedAndASeenFilmIsNotSealedAgain() {
        start(ReadingMode::Concurrent);
        QVERIFY(reading().prediction.has_value());
        c().mode_second_reader->trigger();
        QVERIFY(reading().prediction.has_value());
        QVERIFY(window_->session().mode() == ReadingMode::Concurrent);
        const QString other =
            writePng(spottedFilm(250, 330), *folder_, QStringLiteral("other.png"));
        open({other});
        QVERIFY(sealed() && !reading().prediction);
        c().mode_concurrent->trigger();  // a film that is sealed is opened by it
        QTRY_VERIFY_WITH_TIMEOUT(idle() && reading().prediction.has_value(), wait_ms);
        QVERIFY(window_->session().mode() == ReadingMode::Concurrent);
        window_.reset();
        window_ = std::make_unique<MainWindow>(WindowSetup{loaderOf(classifier_), {}, {}, {}});
        QVERIFY(window_->commands().mode_concurrent->isChecked());
    }

    void aFilmSeenBeforeIsSealedForItsFirstRead() {
        start(ReadingMode::Concurrent);
        QTRY_VERIFY_WITH_TIMEOUT(lastOpinion(kept()) != nullptr, wait_ms);
        start(ReadingMode::SecondReader);
        QVERIFY(sealed());
        QVERIFY(text("readHistory").isEmpty());
        QVERIFY(!text("opinionWords").contains(QStringLiteral("point")));
        commit(c().verdict_normal);
        // That it had been seen stands before the read.
        QVERIFY(kept().events[0].kind == Kind::Opinion);
    }

    void teachingNamesNobody() {
        window_.reset();
        writeFilm(folder_->filePath(QStringLiteral("jane.dcm")));
        writeFilm(folder_->filePath(QStringLiteral("jane2.dcm")), {.instance = "2"});
        QSettings().setValue(QStringLiteral("identityInWindow"), true);
        window_ = shownWindow(classifier_, {1280, 900}, {}, ReadingMode::Teaching);
        open({folder_->path()});
        QVERIFY(!c().show_identity->isEnabled());
        QVERIFY(!c().identity->isEnabled());
        QStringList words;
        const auto* tree = window_->findChild<QTreeView*>(QStringLiteral("filmTree"));
        for (int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            words << outline(*tree->model(), role);
        }
        QVERIFY2(!words.join(QLatin1Char(' ')).contains(QStringLiteral("Doe"), Qt::CaseInsensitive),
                 qPrintable(words.join(QLatin1Char('\n'))));
        c().mode_concurrent->trigger();
        QVERIFY(c().show_identity->isEnabled());
        QVERIFY(outline(*tree->model())
                    .join(QLatin1Char(' '))
                    .contains(QStringLiteral("Doe"), Qt::CaseInsensitive));
    }

    void readsComeBackWithTheFilm() {
        start(ReadingMode::SecondReader);
        commit(c().verdict_pneumonia);
        // Elsewhere, by another name.
        const QString moved = folder_->filePath(QStringLiteral("moved.png"));
        QVERIFY(QFile::copy(film_, moved));
        film_ = moved;
        start(ReadingMode::SecondReader);
        QTRY_VERIFY_WITH_TIMEOUT(!sealed() && idle(), wait_ms);
        QVERIFY(reading().prediction.has_value());
        QVERIFY(radio("Pneumonia")->isChecked());
        QVERIFY(c().keep_read->isEnabled());
        QCOMPARE(kept().events.size(), std::size_t{2});  // the same opinion is kept once
    }

    void aDraftOutlivesACrash() {
        start(ReadingMode::SecondReader);
        c().verdict_uncertain->trigger();
        slider()->setValue(35);
        note()->setPlainText(QStringLiteral("half a sen"));
        const QString draft = QDir(filmFolder(window_->session().pixelsSha256()))
                                  .filePath(QStringLiteral("draft.json"));
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(draft), wait_ms);
        QTest::qWait(600);
        // What a crash leaves is what is on the disk by now.
        const QString saved = data_->filePath(QStringLiteral("saved.json"));
        QVERIFY(QFile::copy(draft, saved));
        window_.reset();
        QFile::remove(draft);
        QVERIFY(QFile::copy(saved, draft));
        start(ReadingMode::SecondReader);
        QVERIFY(sealed());
        QVERIFY(radio("Uncertain")->isChecked());
        QCOMPARE(slider()->value(), 35);
        QCOMPARE(note()->toPlainText(), QStringLiteral("half a sen"));
        commit(nullptr);
        QVERIFY(!QFile::exists(draft));
    }

    void aDraftStaysWithItsFilm() {
        const QString other =
            writePng(spottedFilm(250, 330), *folder_, QStringLiteral("other.png"));
        start(ReadingMode::SecondReader);
        note()->setPlainText(QStringLiteral("mine"));
        open({other});
        QCOMPARE(note()->toPlainText(), QString());
        open({film_});
        QCOMPARE(note()->toPlainText(), QStringLiteral("mine"));
    }

    void aDamagedRecordIsSetAsideAndSaidAndLosesNoRead() {
        start(ReadingMode::SecondReader);
        commit(c().verdict_normal);
        window_.reset();
        const QString path = ownRecord().file;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.write(QByteArray(4096, 'x')) == 4096);
        file.close();
        QFile::remove(path + QStringLiteral("-wal"));
        start(ReadingMode::SecondReader);
        QVERIFY2(text("readProblem").contains(QStringLiteral("damaged")),
                 qPrintable(text("readProblem")));
        QVERIFY(!sealed());
        QVERIFY(firstRead(kept())->read.verdict == Verdict::Normal);
        const QFileInfo place(path);
        QVERIFY(place.dir().entryList({QStringLiteral("record-damaged-*")}).size() >= 1);
    }

    void whatCannotBeKeptOpensNothing() {
        // A file stands where the folder would be: also for root, who may write anywhere.
        const QString blocked = data_->filePath(QStringLiteral("blocked"));
        QFile file(blocked);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        qputenv("XDG_DATA_HOME", blocked.toUtf8());
        start(ReadingMode::SecondReader);
        c().verdict_normal->trigger();
        c().commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(text("readProblem").contains(QStringLiteral("cannot be kept")),
                                 wait_ms);
        QVERIFY(sealed());
        QVERIFY(radio("Normal")->isChecked());
        QTRY_VERIFY(c().commit_read->isEnabled());
        // The drive is there again.
        qputenv("XDG_DATA_HOME", data_->path().toUtf8());
        c().commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!sealed() && idle(), wait_ms);
        QVERIFY(!text("readProblem").contains(QStringLiteral("cannot be kept")));
    }

    void aRefusalIsSealedToo() {
        film_ = writePng(spottedFilm(100, 100), *folder_, QStringLiteral("tiny.png"));
        start(ReadingMode::SecondReader);
        QCOMPARE(text("opinionWords"), QStringLiteral("Sealed"));
        QVERIFY(!c().read_anyway->isEnabled());
        commit(c().verdict_normal);
        QCOMPARE(text("opinionWords"), QStringLiteral("The model was not asked"));
        QVERIFY(lastOpinion(kept())->isRefused());
        QCOMPARE(window_->films().model().stateOf({film_}), WorkState::Refused);
        c().read_anyway->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(idle() && lastOpinion(kept())->prediction.has_value(), wait_ms);
        QVERIFY(lastOpinion(kept())->gate.reasons.front().waived);
    }

    void aModelThatFailsIsSealedToo() {
        window_ = std::make_unique<MainWindow>(
            WindowSetup{[](const QString&) -> Result<std::shared_ptr<const Classifier>> {
                            return Error{ErrorCode::ModelNotFound, {}};
                        },
                        {},
                        {},
                        {},
                        ReadingMode::SecondReader});
        window_->show();
        open({film_});
        QTest::qWait(200);
        QCOMPARE(text("opinionWords"), QStringLiteral("Sealed"));
        commit(c().verdict_normal);
        QTRY_COMPARE(text("opinionWords"), QStringLiteral("No opinion"));
        QTRY_VERIFY(lastOpinion(kept()) != nullptr);
        QCOMPARE(lastOpinion(kept())->error, QStringLiteral("model-not-found"));
    }

    void discussLaterIsAFlagOfTheFilm() {
        start(ReadingMode::SecondReader);
        QTest::keyClick(window_.get(), Qt::Key_D, Qt::ControlModifier);
        QTRY_VERIFY_WITH_TIMEOUT(isToDiscuss(kept()), wait_ms);
        QVERIFY(sealed());
        QCOMPARE(window_->films().model().stateOf({film_}), WorkState::ToDiscuss);
        QTRY_VERIFY(c().discuss->isEnabled());
        c().discuss->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!isToDiscuss(kept()), wait_ms);
        QCOMPARE(kept().events.size(), std::size_t{2});
    }

    void theListKnowsWhereEachFilmStands() {
        writePng(spottedFilm(250, 330), *folder_, QStringLiteral("film1.png"));
        writePng(spottedFilm(260, 340), *folder_, QStringLiteral("film10.png"));
        startOn({folder_->path()}, ReadingMode::SecondReader);
        QCOMPARE(text("readProgress"), QStringLiteral("0 of 3 read"));
        const QString first = window_->session().place().path;
        commit(c().verdict_normal);
        QCOMPARE(text("readProgress"), QStringLiteral("1 of 3 read"));
        QVERIFY(states().contains(QStringLiteral("First read")));
        QTest::keyClick(window_.get(), Qt::Key_PageDown, Qt::ShiftModifier);
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(window_->session().place().path != first);
        // It is found again at the next start.
        startOn({folder_->path()}, ReadingMode::SecondReader);
        QTRY_COMPARE(text("readProgress"), QStringLiteral("1 of 3 read"));
        auto* filter = window_->findChild<QComboBox*>(QStringLiteral("stateFilter"));
        filter->setCurrentIndex(filter->findText(QStringLiteral("New")));
        QCOMPARE(window_->films().count(), 2);
        filter->setCurrentIndex(filter->findText(QStringLiteral("First read")));
        QCOMPARE(window_->films().count(), 1);
        filter->setCurrentIndex(0);
        QCOMPARE(window_->films().count(), 3);
    }

    void theListIsSorted() {
        film_.clear();
        folder_ = std::make_unique<QTemporaryDir>();
        writePng(spottedFilm(250, 330), *folder_, QStringLiteral("film10.png"));
        writePng(spottedFilm(260, 340), *folder_, QStringLiteral("film9.png"));
        startOn({folder_->path()}, ReadingMode::SecondReader);
        c().show_identity->trigger();
        auto* order = window_->findChild<QComboBox*>(QStringLiteral("filmOrder"));
        order->setCurrentIndex(static_cast<int>(StudyModel::Order::Name));
        QCOMPARE(window_->films().model().films()[0]->summary.path,
                 folder_->filePath(QStringLiteral("film9.png")));
        const auto score_enabled = [&] {
            return qobject_cast<QStandardItemModel*>(order->model())
                ->item(static_cast<int>(StudyModel::Order::Score))
                ->isEnabled();
        };
        QVERIFY(!score_enabled());
        commit(c().verdict_normal);
        QVERIFY(!score_enabled());
        c().next_unread->trigger();
        QVERIFY(waitUntilSettled(*window_));
        commit(c().verdict_normal);
        QVERIFY(score_enabled());
        order->setCurrentIndex(static_cast<int>(StudyModel::Order::Score));
        QCOMPARE(window_->films().count(), 2);
        // Another reader's films, or another mode: sealed films end it.
        writePng(spottedFilm(270, 350), *folder_, QStringLiteral("film11.png"));
        startOn({folder_->path()}, ReadingMode::SecondReader);
        order = window_->findChild<QComboBox*>(QStringLiteral("filmOrder"));
        QVERIFY(!score_enabled());
    }

    void aReferenceLabelWaitsForTheRead() {
        QDir(folder_->path()).mkdir(QStringLiteral("NORMAL"));
        QDir(folder_->path()).mkdir(QStringLiteral("PNEUMONIA"));
        QFile list(folder_->filePath(QStringLiteral("list.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly));
        list.write("path,label\n");
        for (int i = 0; i < 3; ++i) {
            for (const QString& label : {QStringLiteral("NORMAL"), QStringLiteral("PNEUMONIA")}) {
                const QString name = QStringLiteral("%1/%2.png").arg(label).arg(i);
                writePng(spottedFilm(240, 300 + 7 * i + int(label.size())), *folder_, name);
                list.write((name + QLatin1Char(',') + label + QLatin1Char('\n')).toUtf8());
            }
        }
        list.close();
        QSettings().setValue(QStringLiteral("identityInWindow"), true);
        startOn({list.fileName()}, ReadingMode::Concurrent);
        QCOMPARE(window_->films().count(), 6);
        const auto* tree = window_->findChild<QTreeView*>(QStringLiteral("filmTree"));
        QCOMPARE(tree->model()->rowCount(), 6);  // no group by folder
        QString words;
        for (int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole)}) {
            words += outline(*tree->model(), role).join(QLatin1Char('\n'));
        }
        QVERIFY(!words.contains(QStringLiteral("NORMAL")) &&
                !words.contains(QStringLiteral("PNEUMONIA")));
        QVERIFY(c().reveal_label->isVisible() && !c().reveal_label->isEnabled());
        commit(c().verdict_normal);
        QVERIFY(text("referenceLabel").isEmpty());
        QTest::keyClick(window_.get(), Qt::Key_L, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY_WITH_TIMEOUT(!text("referenceLabel").isEmpty(), wait_ms);
        const QString label = QFileInfo(window_->session().place().path).dir().dirName();
        QCOMPARE(text("referenceLabel"), QStringLiteral("Reference label: %1").arg(label));
        QCOMPARE(shownLabel(kept()), label);
        QTRY_VERIFY(!c().reveal_label->isEnabled());
    }

    void aListThatCannotBeReadIsSaid() {
        QFile list(folder_->filePath(QStringLiteral("list.csv")));
        QVERIFY(list.open(QIODevice::WriteOnly) && list.write("film;what\n") > 0);
        list.close();
        window_ = shownWindow(classifier_, {1280, 900});
        QSignalSpy settled(window_.get(), &MainWindow::settled);
        window_->openFilms({list.fileName()});
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, wait_ms);
        QCOMPARE(text("messageTitle"), QStringLiteral("This list of films could not be read"));
    }

private:
    void start(ReadingMode mode) { startOn({film_}, mode); }
    void startOn(const QStringList& paths, ReadingMode mode) {
        window_.reset();
        window_ = shownWindow(classifier_, {1280, 900}, {}, mode);
        QVERIFY(window_);
        open(paths);
    }
    void open(const QStringList& paths) {
        window_->openFilms(paths);
        QVERIFY(waitUntilSettled(*window_));
        QTRY_VERIFY_WITH_TIMEOUT(window_->session().keeper().isReady() && idle(), wait_ms);
    }
    void commit(QAction* verdict) {
        if (verdict != nullptr) {
            QTRY_VERIFY_WITH_TIMEOUT(verdict->isEnabled(), wait_ms);
            verdict->trigger();
        }
        QTRY_VERIFY(c().commit_read->isEnabled());
        c().commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(firstRead(kept()) != nullptr && !sealed() && idle(), wait_ms);
    }
    /// Nothing is on its way to the screen or to the disk.
    bool idle() const {
        return !window_->session().isBusy() && !window_->session().runner().isBusy() &&
               !window_->session().keeper().isKeeping();
    }
    bool sealed() const { return window_->session().isSealed(); }
    const FilmReads& kept() const { return window_->session().reads(); }
    const Commands& c() const { return window_->commands(); }
    const Reading& reading() const {
        static const Reading none;
        const Reading* there = window_->session().reading();
        return there != nullptr ? *there : none;
    }
    QString text(const char* name) const { return labelText(*window_, name); }
    QRadioButton* radio(const char* name) const {
        for (auto* button : window_->findChildren<QRadioButton*>()) {
            if (button->text() == QLatin1String(name)) {
                return button;
            }
        }
        return nullptr;
    }
    QSlider* slider() const { return window_->findChild<QSlider*>(QStringLiteral("certainty")); }
    QPlainTextEdit* note() const {
        return window_->findChild<QPlainTextEdit*>(QStringLiteral("readNote"));
    }
    QString states() const {
        const auto* tree = window_->findChild<QTreeView*>(QStringLiteral("filmTree"));
        return outline(*tree->model(), Qt::AccessibleTextRole).join(QLatin1Char('\n'));
    }

    QTemporaryDir settings_;
    std::unique_ptr<QTemporaryDir> folder_, data_;
    QString film_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestReadsWindow)
#include "test_reads_window.moc"
