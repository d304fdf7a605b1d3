// Folders, DICOMDIRs, the list of films and the attributes, through the real window.
#include "tests/support/made_studies.h"
#include "tests/ui/window_support.h"
#include "ui/tags/tag_browser.h"

#include <QAccessible>
#include <QClipboard>
#include <QLineEdit>
#include <QMimeData>
#include <QToolButton>
#include <QTreeView>

using namespace lucency;
using namespace lucency::testing;

class TestStudyWindow : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() {
        folder_ = std::make_unique<QTemporaryDir>();
        useOwnSettings(settings_);
        QSettings().clear();
        classifier_ = std::make_shared<SlowClassifier>(brightSpots);
        window_ = shownWindow(classifier_, {1280, 900});
        QVERIFY(window_);
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void aFolderFillsTheListAndTheFrontalFilmIsOpened() {
        writeTwoPatients();
        open({folder_->path()});
        QCOMPARE(outline(*rows()), QStringList({"Patient 1", "  Study 1", "    DX PA", "    DX LL",
                                                "  Study 2", "Patient 2"}));
        QCOMPARE(place().path, at("doe/new/frontal"));
        QCOMPARE(tree()->currentIndex().data().toString(), QStringLiteral("DX PA"));
        QCOMPARE(window_->windowTitle(), QStringLiteral("Lucency — film 1 of 4"));
        QCOMPARE(labelText(*window_, "filmCounts"), QStringLiteral("4 films."));
        QVERIFY(tree()->isExpanded(rows()->index(0, 0)));
        QVERIFY(tree()->isVisible());
    }

    void pagesGoThroughTheListInItsOrder() {
        writeTwoPatients();
        open({folder_->path()});
        QVERIFY(!window_->commands().previous->isEnabled());
        for (const char* next : {"doe/new/lateral", "doe/old", "roe/film"}) {
            QTest::keyClick(window_.get(), Qt::Key_PageDown);
            QVERIFY(waitUntilSettled(*window_));
            QCOMPARE(place().path, at(next));
        }
        QVERIFY(!window_->commands().next->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_PageUp);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(place().path, at("doe/old"));
    }

    void theListIsWorkedByKeys() {
        writeTwoPatients();
        open({folder_->path()});
        QTest::keyClick(window_.get(), Qt::Key_F, Qt::ControlModifier);
        auto* filter = window_->findChild<QLineEdit*>(QStringLiteral("filmFilter"));
        QTRY_VERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("patient 1 ll"));
        QCOMPARE(outline(*rows()), QStringList({"Patient 1", "  Study 1", "    DX LL"}));
        QCOMPARE(labelText(*window_, "filmCounts"), QStringLiteral("1 of 4 films"));
        QTest::keyClick(filter, Qt::Key_Down);
        QVERIFY(tree()->hasFocus());
        QTest::keyClick(tree(), Qt::Key_End);
        QCOMPARE(place().path, at("doe/new/frontal"));  // arrows choose nothing
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(place().path, at("doe/new/lateral"));
        filter->clear();
        QCOMPARE(rows()->rowCount(), 2);
        QCOMPARE(tree()->currentIndex().data().toString(), QStringLiteral("DX LL"));
        // Enter on a group opens its first film.
        tree()->setCurrentIndex(rows()->index(0, 0));
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(place().path, at("doe/new/frontal"));
    }

    void aClickOpensAFilm() {
        writeTwoPatients();
        open({folder_->path()});
        const QModelIndex roe = rows()->index(1, 0);
        QTest::mouseClick(tree()->viewport(), Qt::LeftButton, {}, tree()->visualRect(roe).center());
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(place().path, at("roe/film"));
    }

    void nobodyIsNamedUntilAskedFor() {
        writeTwoPatients();
        writePng(spottedFilm(120, 120), *folder_, QStringLiteral("JANE 1970.png"));
        open({folder_->path()});
        const QStringList identifying{
            QStringLiteral("Jane"),    QStringLiteral("Doe"),
            QStringLiteral("Roe"),     QStringLiteral("4711"),
            QStringLiteral("2024"),    QStringLiteral("1970"),
            QStringLiteral("frontal"), QFileInfo(folder_->path()).fileName()};
        const QString hidden = everyWord();
        for (const QString& word : identifying) {
            QVERIFY2(!hidden.contains(word, Qt::CaseInsensitive), qPrintable(word));
        }
        window_->commands().show_identity->trigger();
        const QString shown = everyWord();
        for (const QString& word : identifying) {
            QVERIFY2(shown.contains(word, Qt::CaseInsensitive), qPrintable(word + shown));
        }
        QVERIFY(!window_->windowTitle().contains(QStringLiteral("Doe"), Qt::CaseInsensitive));
        window_->commands().show_identity->trigger();
        QCOMPARE(everyWord(), hidden);
    }

    void aDicomdirIsOpenedAndSaysWhatIsMissing() {
        writeFilm(at("IMAGES/IM1"));
        writeFilm(at("IMAGES/UNNAMED"), {.instance = "2"});
        writeDicomdir(at("DICOMDIR"), {"IMAGES\\IM1", "IMAGES\\IM2", "..\\IM3"});
        open({at("DICOMDIR")});
        QCOMPARE(place().path, at("IMAGES/IM1"));
        QCOMPARE(window_->films().count(), 1);
        QCOMPARE(window_->films().counts().missing, 1);
        QCOMPARE(window_->films().counts().outside, 1);
        const QString said = window_->findChild<QLabel*>(QStringLiteral("filmCounts"))->text();
        QVERIFY2(
            said.contains(QStringLiteral("missing")) && said.contains(QStringLiteral("outside")),
            qPrintable(said));
    }

    void framesAreListedAndChosen() {
        writeFilm(at("film"), {.frames = 3});
        open({at("film")});
        QVERIFY(tree()->isVisible());
        QCOMPARE(outline(*rows()), QStringList({"DX PA", "  Frame 1", "  Frame 2", "  Frame 3"}));
        QCOMPARE(place().frame, 0);
        tree()->expand(rows()->index(0, 0));
        tree()->setCurrentIndex(rows()->index(2, 0, rows()->index(0, 0)));
        QTest::keyClick(tree(), Qt::Key_Return);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(place(), (FilmPlace{at("film"), 2}));
        const Reading* reading = window_->session().reading();
        QVERIFY(reading != nullptr);
        QCOMPARE(reading->film.frame, 2);
    }

    void oneFilmNeedsNoList() {
        writeFilm(at("film"));
        open({at("film")});
        QVERIFY(!tree()->isVisible());
        QVERIFY(!window_->commands().film_list->isEnabled());
    }

    void noFilmIsSaid() {
        QFile notes(at("notes.dcm"));
        QVERIFY(notes.open(QIODevice::WriteOnly) && notes.write("no film") == 7);
        notes.close();
        QSignalSpy settled(window_.get(), &MainWindow::settled);
        window_->openFilms({folder_->path()});
        QTRY_COMPARE_WITH_TIMEOUT(settled.count(), 1, wait_ms);
        QCOMPARE(labelText(*window_, "messageTitle"), QStringLiteral("No film found"));
        QVERIFY(!window_->commands().export_pdf->isEnabled());
        QCOMPARE(window_->windowTitle(), QStringLiteral("Lucency"));
    }

    void aSearchCanBeStopped() {
        constexpr int many = 400;
        for (int i = 0; i < many; ++i) {
            writePng(spottedFilm(8, 8), *folder_, QStringLiteral("film%1.png").arg(i));
        }
        QSignalSpy settled(window_.get(), &MainWindow::settled);
        window_->openFilms({folder_->path()});
        QVERIFY(window_->films().isSearching());
        QVERIFY(window_->commands().cancel->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_Escape);
        QTRY_VERIFY_WITH_TIMEOUT(!window_->films().isSearching(), wait_ms);
        QTRY_VERIFY_WITH_TIMEOUT(settled.count() > 0, wait_ms);
        QVERIFY(window_->films().count() < many);
        const QString said = window_->findChild<QLabel*>(QStringLiteral("filmCounts"))->text();
        QVERIFY2(said.startsWith(QStringLiteral("Stopped.")), qPrintable(said));
    }

    void aNewSearchTakesThePlaceOfTheOld() {
        for (int i = 0; i < 100; ++i) {
            writePng(spottedFilm(120, 120), *folder_, QStringLiteral("film%1.png").arg(i));
        }
        writeFilm(at("other/film"));
        window_->openFilms({folder_->path()});
        open({at("other/film")});
        QCOMPARE(window_->films().count(), 1);
        QCOMPARE(place().path, at("other/film"));
    }

    void aFolderMayVanishMidway() {
        for (int i = 0; i < 200; ++i) {
            writePng(spottedFilm(8, 8), *folder_, QStringLiteral("film%1.png").arg(i));
        }
        QSignalSpy settled(window_.get(), &MainWindow::settled);
        window_->openFilms({folder_->path()});
        QVERIFY(QDir(folder_->path()).removeRecursively());
        QTRY_VERIFY_WITH_TIMEOUT(!window_->films().isSearching(), wait_ms);
        QTRY_VERIFY_WITH_TIMEOUT(settled.count() > 0, wait_ms);
        QVERIFY(!labelText(*window_, "messageTitle").isEmpty());
        window_->grab();  // thumbnails of files that are gone
    }

    void aFolderCanBeDropped() {
        writeTwoPatients();
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(folder_->path())});
        QDragEnterEvent enter({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop({10, 10}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(window_.get(), &drop);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(window_->films().count(), 4);
    }

    void theAttributesFollowTheFilm() {
        writeTwoPatients();
        open({folder_->path()});
        window_->commands().attributes->trigger();
        QTRY_VERIFY(!tags()->isReading() && tagRows().size() > 10);
        QVERIFY(tagRows().contains(QStringLiteral("(0028,0010) US Rows 120")));
        window_->commands().next->trigger();
        QVERIFY(waitUntilSettled(*window_));
        QTRY_VERIFY(tagRows().contains(QStringLiteral("(0018,5101) CS ViewPosition LL")));
    }

    void attributesNameNobodyUntilAskedFor() {
        writeFilm(at("film"));
        open({at("film")});
        window_->commands().attributes->trigger();
        QTRY_VERIFY(tagRows().size() > 10);
        QVERIFY(!tagRows().join(QLatin1Char('\n')).contains(QStringLiteral("DOE")));
        auto* search = tags()->findChild<QLineEdit*>(QStringLiteral("tagSearch"));
        search->setText(QStringLiteral("doe, jane"));
        QVERIFY(tagRows().isEmpty());
        QVERIFY(!labelText(*tags(), "tagCount").isEmpty());
        window_->commands().show_identity->trigger();
        QCOMPARE(tagRows(), QStringList{QStringLiteral("(0010,0010) PN PatientName DOE, JANE")});
    }

    void aSearchKeepsWhatLiesAboveAndCopies() {
        MadeDicom dicom;
        DcmItem* item = nullptr;
        QVERIFY(
            dicom.dataset().findOrCreateSequenceItem(DCM_AnatomicRegionSequence, item, 0).good());
        item->putAndInsertString(DCM_CodeMeaning, "Chest");
        dicom.pixels(madeValues({}));
        dicom.save(at("film"));
        open({at("film")});
        window_->commands().attributes->trigger();
        QTRY_VERIFY(tagRows().size() > 10);
        auto* search = tags()->findChild<QLineEdit*>(QStringLiteral("tagSearch"));
        search->setText(QStringLiteral("code meaning chest"));
        search->setText(QStringLiteral("(0008,0104)"));
        auto* view = tags()->findChild<QTreeView*>(QStringLiteral("tagTree"));
        QCOMPARE(outline(*view->model()).size(), 3);  // sequence, item, hit
        const QModelIndex above = view->model()->index(0, 0);
        const QModelIndex hit = view->model()->index(0, 0, view->model()->index(0, 0, above));
        view->setCurrentIndex(hit);
        view->setFocus();
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Chest"));
        QTest::keyClick(view, Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 QStringLiteral("(0008,0104) LO CodeMeaning Chest"));
        search->setText(QStringLiteral("PixelData"));
        QCOMPARE(tagRows().size(), 1);
        QVERIFY2(tagRows()[0].endsWith(QStringLiteral("60 bytes")), qPrintable(tagRows()[0]));
    }

    void aRasterHasItsFacts() {
        const QString path = writePng(spottedFilm(120, 130), *folder_, QStringLiteral("film.png"));
        open({path});
        window_->commands().attributes->trigger();
        QTRY_VERIFY(tagRows().contains(QStringLiteral("columns 130")));
    }

private:
    QString at(const char* name) const { return folder_->filePath(QString::fromUtf8(name)); }
    const FilmPlace& place() const { return window_->session().place(); }
    QTreeView* tree() const { return window_->findChild<QTreeView*>(QStringLiteral("filmTree")); }
    const QAbstractItemModel* rows() const { return tree()->model(); }
    TagBrowser* tags() const { return window_->findChild<TagBrowser*>(); }
    QStringList tagRows() const {
        return outline(*tags()->findChild<QTreeView*>(QStringLiteral("tagTree"))->model(),
                       Qt::AccessibleTextRole);
    }

    void open(const QStringList& paths) {
        window_->openFilms(paths);
        QVERIFY(waitUntilSettled(*window_));
    }

    void writeTwoPatients() {
        writeFilm(at("doe/new/lateral"), {.series = "1.2.1.1", .series_number = "1", .view = "LL"});
        writeFilm(at("doe/new/frontal"), {.series = "1.2.1.2", .series_number = "2", .view = "PA"});
        writeFilm(at("doe/old"), {.study = "1.2.2", .date = "20230501", .series = "1.2.2.1"});
        writeFilm(at("roe/film"),
                  {.name = "ROE^RICHARD", .id = "ID4712", .study = "1.3.1", .series = "1.3.1.1"});
    }

    /// All that the list says, to eyes and to screen readers, and the window around it.
    QString everyWord() const {
        QStringList words;
        for (int role : {int(Qt::DisplayRole), int(StudyModel::DetailRole), int(Qt::ToolTipRole),
                         int(Qt::AccessibleTextRole), int(Qt::AccessibleDescriptionRole)}) {
            words << outline(*rows(), role);
        }
        for (const QWidget* widget : window_->findChildren<QWidget*>()) {
            words << widget->toolTip() << widget->accessibleName()
                  << widget->accessibleDescription() << widget->windowTitle();
        }
        return words.join(QLatin1Char('\n'));
    }

    QTemporaryDir settings_;
    std::unique_ptr<QTemporaryDir> folder_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestStudyWindow)
#include "test_study_window.moc"
