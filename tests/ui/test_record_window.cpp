// The record of reads through the real window.
#include "core/record/outbox.h"
#include "core/record/record.h"

#include "tests/ui/window_support.h"
#include "ui/measure/drawing_document.h"
#include "ui/record/record_window.h"
#include "ui/record/recorder.h"
#include "ui/settings/settings_window.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace lucency;
using namespace lucency::testing;

class TestRecordWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        useOwnSettings(*folder_);
        QSettings().clear();
        film_ = writePng(spottedFilm(240, 320), *folder_, QStringLiteral("SECRETNAME.png"));
        window_ = shownWindow(std::make_shared<SlowClassifier>(brightSpots), {1200, 900}, {},
                              ReadingMode::SecondReader);
        QVERIFY(window_);
        open();
    }
    void cleanup() { window_.reset(); }

    void theTrailOfADayIsWholeAndSaysWhatWasDone() {
        commit(c().verdict_pneumonia);
        showRecord();
        button("verifyRecord")->click();
        QVERIFY(record()->isBusy() && !button("verifyRecord")->isEnabled());
        QVERIFY(waitUntilDone());
        QCOMPARE(said(), trailSentence(checkByItself()));
        QVERIFY(checkByItself().isWhole());
        window_.reset();
        Record read(ownRecord(), {QStringLiteral("auditor"), {}});
        QStringList actions;
        const auto trail = read.trail();
        QVERIFY(trail);
        for (const AuditRow& row : *trail) {
            actions << row.action;
        }
        QVERIFY2(actions.indexOf(QStringLiteral("film")) >= 0 &&
                     actions.indexOf(QStringLiteral("film")) <
                         actions.indexOf(QStringLiteral("first-read")) &&
                     actions.indexOf(QStringLiteral("first-read")) <
                         actions.indexOf(QStringLiteral("opinion")),
                 qPrintable(actions.join(QLatin1Char(' '))));
    }

    void settingsDeletionsAndExportsAreRowsOfTheTrail() {
        QTRY_VERIFY(window_->drawings().isOpen());
        window_->drawings().add({DrawingKind::Distance, {{10, 10}, {60, 10}}});
        commit(c().verdict_pneumonia);
        QVERIFY(waitUntilSettled(*window_));
        c().delete_drawing->setEnabled(true);
        c().delete_drawing->trigger();
        settings::method.set(QStringLiteral("rise"));
        c().show_settings->trigger();
        auto* settings = window_->findChild<SettingsWindow*>();
        QVERIFY(settings != nullptr);
        Q_EMIT settings->changed();
        QSignalSpy exported(window_.get(), &MainWindow::exported);
        window_->exportPdfTo(folder_->filePath(QStringLiteral("read.pdf")));
        QVERIFY(exported.wait(wait_ms));
        c().mode_concurrent->trigger();
        window_.reset();
        Record read(ownRecord(), {QStringLiteral("auditor"), {}});
        const auto trail = read.trail();
        QVERIFY(trail);
        QMap<QString, int> rows;
        for (const AuditRow& row : *trail) {
            ++rows[row.action];
            QCOMPARE(row.film.isEmpty(), row.action == QLatin1String("setting") ||
                                             row.action == QLatin1String("reader") ||
                                             row.action == QLatin1String("station"));
        }
        QCOMPARE(rows.value(QStringLiteral("setting")), 2);  // the method, and the mode
        QCOMPARE(rows.value(QStringLiteral("deletion")), 1);
        QCOMPARE(rows.value(QStringLiteral("export")), 1);
        QVERIFY(read.verify()->isWhole());
    }

    void aReadStandsWithWhatWasDrawnAndSeen() {
        QTRY_VERIFY(window_->drawings().isOpen());
        window_->drawings().add({DrawingKind::Distance, {{10, 10}, {60, 10}}});
        commit(c().verdict_normal);
        const QByteArray film = window_->session().pixelsSha256();
        const QString reader = readerOfSettings().name;
        window_.reset();
        Record read(ownRecord(), {reader, {}});
        const auto beside = read.besideOf(film);
        QVERIFY(beside && *beside);
        QCOMPARE((*beside)->drawings.drawings.size(), std::size_t{1});
        QVERIFY((*beside)->window.has_value());
        QVERIFY((*beside)->seconds.value_or(-1) > 0);
        const auto rows = read.rows();
        QVERIFY(rows && rows->size() == 1 && rows->front().first.verdict == Verdict::Normal);
    }

    void whatIsBackedUpIsBroughtBack() {
        commit(c().verdict_normal);
        showRecord();
        const QString copy = folder_->filePath(QStringLiteral("copy.sqlite"));
        record()->backUpTo(copy);
        QVERIFY(waitUntilDone());
        QVERIFY(said().contains(QStringLiteral("copy.sqlite")));
        window_->openFilms({writePng(spottedFilm(250, 310), *folder_, QStringLiteral("b.png"))});
        QVERIFY(waitUntilSettled(*window_));
        commit(c().verdict_pneumonia);
        record()->restoreFrom(copy);
        QVERIFY(waitUntilDone());
        QVERIFY2(said().contains(QStringLiteral("copy.sqlite")), qPrintable(said()));
        window_.reset();
        Record read(ownRecord(), {QStringLiteral("auditor"), {}});
        QCOMPARE(read.rows()->size(), std::size_t{1});
        QVERIFY(read.verify()->isWhole());
    }

    void whatIsNoBackupIsNotBroughtBack() {
        commit(c().verdict_normal);
        showRecord();
        record()->restoreFrom(film_);
        QVERIFY(waitUntilDone());
        QVERIFY(!said().isEmpty() && !said().contains(QStringLiteral("is now")));
        window_.reset();
        Record read(ownRecord(), {QStringLiteral("auditor"), {}});
        QCOMPARE(read.rows()->size(), std::size_t{1});
    }

    void exportsCarryIdentityWhereItIsAskedFor_data() {
        QTest::addColumn<bool>("identity");
        QTest::newRow("without") << false;
        QTest::newRow("with") << true;
    }
    void exportsCarryIdentityWhereItIsAskedFor() {
        QFETCH(bool, identity);
        commit(c().verdict_pneumonia);
        showRecord();
        record()->findChild<QCheckBox*>(QStringLiteral("recordIdentity"))->setChecked(identity);
        for (const auto& [name, format] : {std::pair("reads.csv", ExportFormat::Csv),
                                           std::pair("reads.json", ExportFormat::Json)}) {
            const QString path = folder_->filePath(QString::fromLatin1(name));
            record()->exportTo(path, format);
            QVERIFY(waitUntilDone());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY(bytes.toLower().contains("pneumonia"));
            QCOMPARE(bytes.contains("SECRETNAME"), identity);
            QCOMPARE(file.permissions() & (QFile::ReadGroup | QFile::ReadOther),
                     QFile::Permissions());
        }
    }

    void pseudonymisedItNamesNobodyAndKnowsTheFilmAgain() {
        commit(c().verdict_pneumonia);
        showRecord();
        record()->pseudonymise();
        QVERIFY(waitUntilDone());
        QVERIFY2(said().contains(QStringLiteral("gone")), qPrintable(said()));
        window_.reset();
        const QFileInfo place(ownRecord().file);
        for (const QFileInfo& info :
             place.dir().entryInfoList({QStringLiteral("record*")}, QDir::Files)) {
            QFile file(info.filePath());
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("SECRETNAME"), qPrintable(info.fileName()));
        }
        init();
        QVERIFY(!window_->session().isSealed() || window_->session().reads().events.empty());
    }

    void whatTheRecordCannotTakeWaitsAndIsSent() {
        const QString folder = folder_->filePath(QStringLiteral("drive"));
        QFile blocked(folder);  // a file stands where its folder would be
        QVERIFY(blocked.open(QIODevice::WriteOnly));
        blocked.close();
        QSettings().setValue(QStringLiteral("record/address"),
                             QString(folder + QStringLiteral("/record.sqlite")));
        reopen();
        commit(c().verdict_normal);
        QVERIFY(waitingInOutbox() > 0);
        QVERIFY(!labelText(*window_, "readProblem").isEmpty());
        QVERIFY(blocked.remove() && QDir().mkpath(folder));
        reopen();
        QVERIFY(!window_->session().isSealed());
        c().discuss->trigger();
        QTRY_COMPARE_WITH_TIMEOUT(waitingInOutbox(), 0, wait_ms);
    }

    void anotherReaderStartsUnled() {
        commit(c().verdict_pneumonia);
        QVERIFY(!window_->session().isSealed());
        QSettings().setValue(QStringLiteral("record/reader"), QStringLiteral("Second"));
        reopen();
        QVERIFY(window_->session().isSealed());
        QVERIFY(window_->session().reads().events.empty());
        commit(c().verdict_normal);
        window_.reset();
        Record read(ownRecord(), {QStringLiteral("auditor"), {}});
        QCOMPARE(read.rows()->size(), std::size_t{2});
    }

    void anAddressThatIsNoneIsSaidAndNotKept() {
        c().show_settings->trigger();
        auto* line = window_->findChild<QLineEdit*>(QStringLiteral("record/address"));
        QVERIFY(line != nullptr);
        line->setText(QStringLiteral("postgresql://me:secret@host/reads"));
        Q_EMIT line->editingFinished();
        QVERIFY(!QSettings().contains(QStringLiteral("record/address")));
        QString faults;
        for (const QLabel* label : window_->findChildren<QLabel*>(QStringLiteral("fault"))) {
            faults += label->text();
        }
        QVERIFY(!faults.isEmpty());
    }

private:
    const Commands& c() const { return window_->commands(); }
    RecordWindow* record() const { return window_->findChild<RecordWindow*>(); }
    QPushButton* button(const char* name) const {
        return record()->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QString said() const { return labelText(*record(), "recordSays"); }
    void open() {
        window_->openFilms({film_});
        QVERIFY(waitUntilSettled(*window_));
        QTRY_VERIFY_WITH_TIMEOUT(window_->session().keeper().isReady(), wait_ms);
    }
    void reopen() {
        window_.reset();
        window_ = shownWindow(std::make_shared<SlowClassifier>(brightSpots), {1200, 900}, {},
                              ReadingMode::SecondReader);
        QVERIFY(window_);
        open();
    }
    void commit(QAction* verdict) {
        QTRY_VERIFY_WITH_TIMEOUT(verdict->isEnabled(), wait_ms);
        verdict->trigger();
        QTRY_VERIFY(c().commit_read->isEnabled());
        c().commit_read->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!window_->session().isSealed() && !window_->session().isBusy() &&
                                     !window_->session().keeper().isKeeping(),
                                 wait_ms);
    }
    void showRecord() {
        c().show_record->trigger();
        QVERIFY(record() != nullptr && QTest::qWaitForWindowExposed(record()));
    }
    bool waitUntilDone() const {
        return QTest::qWaitFor([this] { return !record()->isBusy(); }, wait_ms);
    }
    static TrailCheck checkByItself() {
        Record read(ownRecord(), {QStringLiteral("auditor"), {}});
        const auto check = read.verify();
        return check ? *check : TrailCheck{TrailCheck::Fault::Altered, 0, 0};
    }

    std::unique_ptr<QTemporaryDir> folder_;
    QString film_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestRecordWindow)
#include "test_record_window.moc"
