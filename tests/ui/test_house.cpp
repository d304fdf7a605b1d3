// What the window keeps between starts, what 'Clear patient data' takes away, and the kiosk.
#include "core/review/film_folder.h"

#include "tests/ui/window_support.h"
#include "ui/settings/settings.h"

#include <QDirIterator>
#include <QMenu>
#include <QMenuBar>
#include <QMessageBox>
#include <QPushButton>

using namespace lucency;
using namespace lucency::testing;

namespace {

/// Files below the folder whose name or bytes hold the words.
QStringList filesWith(const QString& folder, const QByteArray& words) {
    QStringList found;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly) &&
            (file.readAll().contains(words) || files.fileName().contains(QLatin1String(words)))) {
            found << file.fileName();
        }
    }
    return found;
}

}  // namespace

class TestHouse : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        useOwnSettings(kept_);
        qputenv("XDG_DATA_HOME", QFile::encodeName(kept_.filePath(QStringLiteral("data"))));
        film_ = writePng(spottedFilm(240, 320), films_, QStringLiteral("DOE^JANE.png"));
        other_ = writePng(spottedFilm(260, 300), films_, QStringLiteral("DOE^JOHN.png"));
    }
    void init() {
        QSettings().clear();
        QDir(filmsFolder()).removeRecursively();
        start();
    }
    void cleanup() { window_.reset(); }

    void theLastFilmsOpenAgainWhereThatIsWished() {
        settings::restore_session.set(true);
        window_->openFilms({film_, other_});
        QVERIFY(waitUntilSettled(*window_));
        commands().next->trigger();
        QVERIFY(waitUntilSettled(*window_));
        const QString at_hand = window_->session().place().path;
        window_->close();
        start();
        QVERIFY(window_->openLastFilms());
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(window_->session().place().path, at_hand);
        QCOMPARE(window_->films().count(), 2);
    }

    void nothingIsRememberedWhereThatIsNotWished() {
        window_->openFilms({film_});
        QVERIFY(waitUntilSettled(*window_));
        window_->close();
        QVERIFY(settings::session_films.value().isEmpty());
        start();
        QVERIFY(!window_->openLastFilms());
    }

    void filmsThatAreGoneAreNotOpenedAgain() {
        settings::restore_session.set(true);
        settings::session_films.set({films_.filePath(QStringLiteral("gone.png"))});
        QVERIFY(!window_->openLastFilms());
    }

    void clearingSaysWhatGoesAndAsksOnce() {
        commands().clear_patient_data->trigger();
        auto* box = window_->findChild<QMessageBox*>(QStringLiteral("clearData"));
        QVERIFY(box != nullptr && box->isVisible());
        for (const char* word : {"reads", "drawings", "turned", "opened", "folders"}) {
            QVERIFY2(box->informativeText().contains(QLatin1String(word)), word);
        }
        fillData();
        box->button(QMessageBox::NoButton);
        QTest::keyClick(box, Qt::Key_Escape);
        QVERIFY(!filesWith(kept_.path(), "JANE").isEmpty());
    }

    void nothingOfPatientsIsLeftAfterClearing() {
        settings::restore_session.set(true);
        settings::theme.set(1);
        fillData();
        window_->openFilms({film_, other_});
        QVERIFY(waitUntilSettled(*window_));
        commands().turn_left->trigger();
        settings::open_folder.set(films_.path());
        settings::export_folder.set(films_.path());
        QSettings().sync();
        QVERIFY(!filesWith(kept_.path(), "JANE").isEmpty());
        QVERIFY(!filesWith(kept_.path(), QFile::encodeName(films_.path())).isEmpty());
        QVERIFY(QFileInfo::exists(filmsFolder()));

        commands().clear_patient_data->trigger();
        auto* box = window_->findChild<QMessageBox*>(QStringLiteral("clearData"));
        box->findChild<QPushButton*>(QStringLiteral("clear"))->click();
        QTRY_VERIFY(!QFileInfo::exists(filmsFolder()));
        QVERIFY(window_->session().place().path.isEmpty());
        QCOMPARE(window_->films().count(), 0);
        const auto nothingIsLeft = [&] {
            QSettings().sync();
            QCOMPARE(filesWith(kept_.path(), "JANE"), QStringList());
            QCOMPARE(filesWith(kept_.path(), "JOHN"), QStringList());
            QCOMPARE(filesWith(kept_.path(), QFile::encodeName(films_.path())), QStringList());
            QVERIFY(settings::film_turns.value().isEmpty());
        };
        nothingIsLeft();
        QCOMPARE(settings::theme.value(), 1);
        QVERIFY(settings::restore_session.value());
        QTest::qWait(1500);  // what was on its way to the disk
        window_->close();
        nothingIsLeft();
        QVERIFY(!QFileInfo::exists(filmsFolder()));
    }

    void theKioskOpensAndWritesNothing() {
        WindowSetup setup = setupOf();
        setup.kiosk = Kiosk{};
        window_ = std::make_unique<MainWindow>(setup);
        window_->show();
        QVERIFY(window_->windowState().testFlag(Qt::WindowFullScreen));
        window_->openFilms({film_});
        QVERIFY(waitUntilSettled(*window_));
        const Commands& c = commands();
        for (const QAction* action :
             {c.open, c.open_folder, c.export_pdf, c.save_overlay, c.quit, c.show_settings,
              c.clear_patient_data, c.full_screen, c.attributes, c.show_identity}) {
            QVERIFY2(!action->isVisible() && !action->isEnabled(), qPrintable(action->text()));
        }
        QTest::keyClick(window_.get(), Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(window_->isVisible());
        QVERIFY(c.invert->isEnabled());
    }

    void theKioskGoesBackToItsStart() {
        int forgotten = 0;
        WindowSetup setup = setupOf();
        setup.kiosk = Kiosk{std::chrono::minutes(1), [&] { ++forgotten; }};
        window_ = std::make_unique<MainWindow>(setup);
        window_->show();
        window_->openFilms({film_, other_});
        QVERIFY(waitUntilSettled(*window_));
        const QString first = window_->session().place().path;
        commands().next->trigger();
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(window_->session().place().path != first);
        auto* idle = window_->findChild<QTimer*>(QStringLiteral("idle"));
        QVERIFY(idle != nullptr && idle->isActive() && idle->interval() == 60'000);
        idle->setInterval(1500);
        idle->start();
        QTest::qWait(800);
        QTest::keyClick(window_.get(), Qt::Key_W);  // a touch: it waits anew
        QTest::qWait(900);
        QCOMPARE(forgotten, 0);
        QTRY_COMPARE_WITH_TIMEOUT(forgotten, 1, 5000);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(window_->session().place().path, first);
    }

    void nothingUnmasksAMaskedWindow() {
        settings::identity_in_window.set(true);
        WindowSetup setup = setupOf();
        setup.identity_masked = true;
        window_ = std::make_unique<MainWindow>(setup);
        window_->show();
        QVERIFY(!commands().show_identity->isChecked());
        QVERIFY(!commands().identity->isChecked());
        commands().show_identity->trigger();
        QVERIFY(!commands().show_identity->isChecked());
        window_->close();
        QVERIFY(settings::identity_in_window.value());  // of the user's own windows
    }

private:
    WindowSetup setupOf() {
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        WindowSetup setup;
        setup.loader = loaderOf(classifier_);
        return setup;
    }
    void start() {
        window_ = std::make_unique<MainWindow>(setupOf());
        window_->show();
        QVERIFY(QTest::qWaitForWindowExposed(window_.get()));
    }
    const Commands& commands() const { return window_->commands(); }
    void fillData() {
        QVERIFY(writeToFilmFolder(QByteArray(32, 'x'), QStringLiteral("reads.json"),
                                  "{\"note\": \"JANE\"}"));
    }

    QTemporaryDir kept_, films_;
    QString film_, other_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestHouse)
#include "test_house.moc"
