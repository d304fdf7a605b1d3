// The view of agreement: what it counts, what it leaves out, what it saves.
#include "core/base/sha256.h"
#include "core/record/read_row.h"

#include "tests/ui/window_support.h"
#include "ui/agreement/agreement_window.h"
#include "ui/agreement/chart_view.h"
#include "ui/record/recorder.h"

#include <QComboBox>
#include <QMenu>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

using namespace lucency;
using namespace lucency::testing;

namespace {

QByteArray filmOf(int number) {
    return sha256(QByteArray::number(number));
}

/// Two readers, forty films, half of them with pneumonia; the model is wrong in every eighth.
std::vector<ReadRow> twoReaders() {
    std::vector<ReadRow> rows;
    for (int reader = 0; reader < 2; ++reader) {
        for (int film = 0; film < 40; ++film) {
            const bool diseased = film % 2 == 0;
            const bool model = film % 8 == 0 ? !diseased : diseased;
            const bool wrong = film % (5 + reader) == 0;
            const auto said = [](bool positive) {
                return ReadRow::Said{positive ? Verdict::Pneumonia : Verdict::Normal, 70};
            };
            ReadRow row;
            row.reader = reader == 0 ? QStringLiteral("A") : QStringLiteral("B");
            row.film = filmOf(film);
            row.reference = diseased ? QStringLiteral("PNEUMONIA") : QStringLiteral("NORMAL");
            row.first = said(wrong ? !diseased : diseased);
            row.last = film % 3 == 0 ? said(model) : row.first;
            row.shown =
                ReadRow::Opinion{QStringLiteral("net"), model ? 0.8 : 0.2, 0.5,
                                 model ? QStringLiteral("PNEUMONIA") : QStringLiteral("NORMAL")};
            row.seconds = 10 + film;
            rows.push_back(row);
        }
    }
    return rows;
}

/// In the record, as this window's reader keeps them.
bool keepReads(const QByteArray& film, std::vector<ReadEvent> events) {
    static int second = 0;
    for (ReadEvent& event : events) {
        event.time = event.time.addSecs(++second);
    }
    RecordEntry entry;
    entry.film.pixels_sha256 = film;
    entry.events = std::move(events);
    Record record(ownRecord(), readerOfSettings());
    return static_cast<bool>(record.append(entry));
}

}  // namespace

class TestAgreementWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(kept_);
        list_ = kept_.filePath(QStringLiteral("reads.csv"));
        QFile file(list_);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(rowsToCsv(twoReaders()));
    }
    void init() {
        QSettings().clear();
        QDir(kept_.filePath(QStringLiteral("data"))).removeRecursively();
        main_ = shownWindow(std::make_shared<SlowClassifier>(brightSpots), {1000, 700});
        QVERIFY(main_);
        main_->commands().show_agreement->trigger();
        window_ = main_->findChild<AgreementWindow*>();
        QVERIFY(window_ != nullptr);
        QTRY_VERIFY(!window_->isRunning());
    }
    void cleanup() { main_.reset(); }

    void aListIsCountedAndShown() {
        QVERIFY(open());
        QCOMPARE(window_->agreement().rows, 80);
        QVERIFY(tabs()->isVisible());
        for (int tab = 0; tab < tabs()->count(); ++tab) {
            tabs()->setCurrentIndex(tab);
            const auto tables = tabs()->widget(tab)->findChildren<QTableWidget*>();
            const auto charts = tabs()->widget(tab)->findChildren<ChartView*>();
            QVERIFY(!tables.isEmpty() && !charts.isEmpty());
            for (const QTableWidget* table : tables) {
                QVERIFY(!table->accessibleName().isEmpty());
            }
            for (ChartView* chart : charts) {
                QVERIFY(!chart->accessibleDescription().isEmpty());
                QVERIFY(chart->height() >= chart->sizeHint().height());
            }
            picture(QStringLiteral("agreement-%1").arg(tab));
        }
    }

    void chartsFollowTheTheme() {
        QVERIFY(open());
        const auto chart = [&] { return tabs()->findChild<ChartView*>()->grab().toImage(); };
        const QImage dark = chart();
        main_->commands().theme_light->trigger();
        QTRY_VERIFY(chart() != dark);
        picture(QStringLiteral("agreement-light"));
        main_->commands().theme_contrast->trigger();
        QTRY_VERIFY(chart() != dark);
        picture(QStringLiteral("agreement-contrast"));
    }

    void readersAreChosen() {
        QVERIFY(open());
        auto* readers = window_->findChild<QToolButton*>();
        QCOMPARE(readers->menu()->actions().size(), 2);
        readers->menu()->actions().at(0)->trigger();
        QTRY_COMPARE(window_->agreement().readers, QStringList{QStringLiteral("B")});
        QVERIFY(!readers->menu()->actions().at(0)->isChecked());
    }

    void theReferenceIsChosen() {
        QByteArray csv = rowsToCsv(twoReaders());
        csv.replace(",seconds\r\n", ",seconds,panel\r\n");
        for (int seconds = 10; seconds < 50; ++seconds) {
            const QByteArray end = ',' + QByteArray::number(seconds) + "\r\n";
            csv.replace(end, ',' + QByteArray::number(seconds) + ",NORMAL\r\n");
        }
        const QString path = kept_.filePath(QStringLiteral("panel.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(csv);
        file.close();
        QVERIFY(open(path));
        auto* reference = window_->findChild<QComboBox*>();
        QVERIFY(reference->isVisible());
        QCOMPARE(reference->count(), 2);
        QCOMPARE(reference->currentText(), QStringLiteral("reference"));
        QVERIFY(window_->agreement().accuracy.front().sensitivity.whole > 0);
        reference->setCurrentIndex(1);
        Q_EMIT reference->activated(1);
        QTRY_VERIFY(!window_->isRunning());
        QCOMPARE(window_->agreement().accuracy.front().sensitivity.whole, 0);
    }

    /// Second reader: figures must not tell of a film before its reader is done with it.
    void filmsThatAreNotDoneAreLeftOut() {
        main_->commands().mode_second_reader->trigger();
        window_->look(ReadingMode::SecondReader);
        QVERIFY(open());
        QCOMPARE(window_->agreement().rows, 0);
        QVERIFY(!tabs()->isVisible());
        QVERIFY(remarks().contains(QStringLiteral("80")));
        ReadEvent event = readEvent(ReadEvent::Kind::FirstRead, ReadingMode::SecondReader);
        QVERIFY(keepReads(filmOf(3), {event}));
        QVERIFY(open());
        QCOMPARE(window_->agreement().rows, 0);  // a second read is still asked for
        QVERIFY(keepReads(filmOf(3), {event}));
        QVERIFY(open());
        QCOMPARE(window_->agreement().rows, 2);
    }

    void readsKeptHereAreCounted() {
        for (int film = 0; film < 3; ++film) {
            ReadEvent event = readEvent(ReadEvent::Kind::FirstRead, ReadingMode::SecondReader);
            QVERIFY(keepReads(filmOf(film), {event, event}));
        }
        ReadEvent begun = readEvent(ReadEvent::Kind::FirstRead, ReadingMode::SecondReader);
        QVERIFY(keepReads(filmOf(9), {begun}));
        QVERIFY(open({}));
        QCOMPARE(window_->agreement().rows, 3);
        QCOMPARE(window_->agreement().pairs.size(), 1U);
    }

    void aListThatCannotBeReadIsSaid() {
        const QString path = kept_.filePath(QStringLiteral("other.csv"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("path,label\na.png,NORMAL\n");
        file.close();
        QVERIFY(open(path));
        QVERIFY(!tabs()->isVisible());
        QVERIFY(remarks().contains(QStringLiteral("reader")));
        QVERIFY(open());
        QVERIFY(tabs()->isVisible());
    }

    void aKioskHasNoCommandForIt() {
        MainWindow kiosk(WindowSetup{
            loaderOf(std::make_shared<SlowClassifier>(brightSpots)), {}, {}, {}, {}, Kiosk()});
        QVERIFY(!kiosk.commands().show_agreement->isVisible());
    }

private:
    QTabWidget* tabs() const { return window_->findChild<QTabWidget*>(); }
    QString remarks() const { return labelText(*window_, "agreementRemarks"); }
    bool open() { return open(list_); }
    bool open(const QString& list) {
        QSignalSpy shown(window_, &AgreementWindow::shown);
        window_->setList(list);
        return shown.wait(wait_ms);
    }
    void picture(const QString& name) const {
        const QString pictures = qEnvironmentVariable("LUCENCY_PICTURES");
        if (!pictures.isEmpty()) {
            QTest::qWait(50);
            window_->grab().save(QStringLiteral("%1/%2.png").arg(pictures, name));
        }
    }

    QTemporaryDir kept_;
    QString list_;
    std::unique_ptr<MainWindow> main_;
    AgreementWindow* window_ = nullptr;
};

QTEST_MAIN(TestAgreementWindow)
#include "test_agreement_window.moc"
