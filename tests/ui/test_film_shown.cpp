// What the window shows of a film beside its pixels: how it lies, what came with it, and what the
// reader says of it. None of it but the polarity is any business of the model's.
#include "core/film/display.h"
#include "core/film/polarity.h"
#include "core/phantom/phantom.h"

#include "tests/core/film/dicom_maker.h"
#include "tests/ui/window_support.h"

#include <QMenu>
#include <QToolButton>

using namespace lucency;
using namespace lucency::testing;

class TestFilmShown : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() {
        QVERIFY(folder_.isValid());
        useOwnSettings(folder_);
        const Film film = spottedFilm(240, 320);
        film_ = writePng(film, folder_, QStringLiteral("film.png"));
        copy_ = folder_.filePath(QStringLiteral("copy.png"));
        QVERIFY(QFile::copy(film_, copy_));
        other_ = writePng(spottedFilm(260, 300), folder_, QStringLiteral("other.png"));
        makeDicom();
    }

    void init() {
        QSettings().clear();
        makeWindow(brightSpots);
    }
    void cleanup() {
        classifier_->release();
        window_.reset();
    }

    void aFilmIsTurnedAndMirroredByKeysForTheEyeAlone() {
        open(film_);
        const double logit = reading().prediction->logit;
        const int calls = classifier_->calls;
        QVERIFY(!commands().upright->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_R, Qt::ShiftModifier);
        QCOMPARE(view().turn(), (FilmTurn{1, false}));
        QTest::keyClick(window_.get(), Qt::Key_H);
        QCOMPARE(view().turn(), (FilmTurn{1, true}));
        QVERIFY(view().accessibleDescription().contains(QStringLiteral("Mirrored")));
        QTest::keyClick(window_.get(), Qt::Key_L, Qt::ShiftModifier);
        QCOMPARE(view().turn(), (FilmTurn{2, true}));
        QTest::keyClick(window_.get(), Qt::Key_U, Qt::ShiftModifier);
        QCOMPARE(view().turn(), FilmTurn());
        QVERIFY(!view().accessibleDescription().contains(QStringLiteral("Mirrored")));
        QTest::qWait(100);
        QCOMPARE(int(classifier_->calls), calls);
        QCOMPARE(reading().prediction->logit, logit);
    }

    void theMapTurnsWithTheFilm() {
        open(film_);
        QTest::qWait(500);  // faded in
        viewWidget()->setMouseTracking(false);
        const QImage upright = shownFilm();
        commands().mirror->trigger();
        commands().turn_right->trigger();
        commands().turn_right->trigger();
        QTest::qWait(300);
        // Upside down and mirrored is top and bottom exchanged.
        const QImage expected = upright.mirrored(false, true);
        const QImage seen = shownFilm();
        QCOMPARE(seen.size(), expected.size());
        int different = 0;
        for (int y = 40; y < seen.height() - 40; ++y) {
            for (int x = 0; x < seen.width(); ++x) {
                different += std::abs(qGray(seen.pixel(x, y)) - qGray(expected.pixel(x, y))) > 24;
            }
        }
        // The words over it stay where they are.
        QVERIFY2(different < seen.width() * seen.height() / 50,
                 qPrintable(QString::number(different)));
    }

    void aTurnIsRememberedByThePixelsAlone() {
        open(film_);
        commands().mirror->trigger();
        open(other_);
        QCOMPARE(view().turn(), FilmTurn());
        open(copy_);
        QCOMPARE(view().turn(), (FilmTurn{0, true}));
        commands().upright->trigger();
        open(film_);
        QCOMPARE(view().turn(), FilmTurn());
    }

    void numberKeysChooseWindows() {
        open(film_);
        const auto* presets = menu(QStringLiteral("Win&dow presets"));
        QVERIFY(presets->actions().size() >= 5);
        QTest::keyClick(window_.get(), Qt::Key_3);
        QCOMPARE(presets->actions()[2]->text(), QStringLiteral("Lungs"));
        const VoiWindow lungs = view().window();
        QVERIFY(lungs != defaultWindow(*view().film()));
        QTest::keyClick(window_.get(), Qt::Key_1);
        QCOMPARE(view().window(), defaultWindow(*view().film()));
    }

    void theReaderCorrectsThePolarityAndTheModelReadsAgain() {
        open(film_);
        const double logit = reading().prediction->logit;
        const QImage before = shownFilm();
        QVERIFY(!link(commands().correct_polarity)->isVisible());
        QTest::keyClick(window_.get(), Qt::Key_I, Qt::ShiftModifier);
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(isPolarityCorrected(reading().film));
        QVERIFY(view().film()->low_is_white);
        QVERIFY(labelText(*window_, "filmNotices")
                    .contains(QStringLiteral("Polarity corrected by the reader")));
        QVERIFY(shownFilm() != before);
        QVERIFY(reading().prediction->logit != logit);
        // The same link takes it back.
        auto* back = link(commands().correct_polarity);
        QVERIFY(back->isVisible());
        QCOMPARE(back->text(), QStringLiteral("Show it as the file says"));
        QTest::mouseClick(back, Qt::LeftButton);
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(!view().film()->low_is_white);
        QCOMPARE(reading().prediction->logit, logit);
        QVERIFY(labelText(*window_, "filmNotices").isEmpty());
    }

    void aFilmThatLooksLikeANegativeIsCorrectedByItsLink() {
        makeWindow([](std::span<const float> film) { return double(film[film.size() / 2]); });
        open(writeNegative());
        const auto is_doubted = [this] {
            return labelText(*window_, "filmNotices")
                .contains(QStringLiteral("looks like the negative"));
        };
        auto* polarity = link(commands().correct_polarity);
        QVERIFY(is_doubted());
        QVERIFY(polarity->isVisible());
        QVERIFY(!view().film()->low_is_white);  // said, and nothing changed
        const double logit = reading().prediction->logit;
        const QImage before = shownFilm();
        const int calls = classifier_->calls;
        QTest::mouseClick(polarity, Qt::LeftButton);
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(view().film()->low_is_white);
        QVERIFY(isPolarityCorrected(reading().film));
        QVERIFY(classifier_->calls > calls);
        QVERIFY(reading().prediction->logit != logit);
        QVERIFY(shownFilm() != before);
        QVERIFY(!is_doubted());
        QVERIFY(polarity->isVisible());
        QTest::mouseClick(polarity, Qt::LeftButton);
        QVERIFY(waitUntilSettled(*window_));
        QVERIFY(!view().film()->low_is_white);
        QVERIFY(!isPolarityCorrected(reading().film));
        QCOMPARE(reading().prediction->logit, logit);
        QVERIFY(is_doubted());
        QVERIFY(polarity->isVisible());
    }

    void aPresentationStateBesideTheFilmIsOfferedAppliedAndTakenOff() {
        open(dicom_);
        QTRY_VERIFY_WITH_TIMEOUT(commands().presentation->isEnabled(), wait_ms);
        QCOMPARE(labelText(*window_, "presentations"),
                 QStringLiteral("A presentation state is beside this film."));
        const int calls = classifier_->calls;
        const VoiWindow own = view().window();
        const QImage before = shownFilm();
        QVERIFY(link(commands().presentation)->isVisible());
        QTest::keyClick(window_.get(), Qt::Key_G);
        QVERIFY(view().presentation().has_value());
        QCOMPARE(view().window().centre, 900.0);
        QCOMPARE(view().window().width, 300.0);
        QCOMPARE(view().turn(), (FilmTurn{1, true}));
        QVERIFY(view().shownFilm().low_is_white);
        QVERIFY(!reading().film.low_is_white);
        QVERIFY(shownFilm() != before);
        commands().reset_window->trigger();
        QCOMPARE(view().window().centre, 900.0);
        auto* off = link(commands().presentation);
        QCOMPARE(off->text(), QStringLiteral("Take the presentation state off"));
        QTest::mouseClick(off, Qt::LeftButton);
        QVERIFY(!view().presentation());
        QCOMPARE(view().window(), own);
        QCOMPARE(view().turn(), FilmTurn());
        QCOMPARE(int(classifier_->calls), calls);
        open(film_);
        QVERIFY(!commands().presentation->isEnabled());
        QVERIFY(labelText(*window_, "presentations").isEmpty());
    }

    void overlaysAreSwitchedByAKey() {
        FilmView view;
        view.resize(400, 400);
        Film film = discFilm(200, 200);
        film.overlays = {{10, 10, 95, 95, false, {}, std::vector<std::uint8_t>(100, 1)}};
        view.setFilm(film);
        view.show();
        const QImage with = view.grab().toImage();
        view.setOverlaysShown(false);
        const QImage without = view.grab().toImage();
        QVERIFY(with.pixel(200, 200) != without.pixel(200, 200));
        QCOMPARE(with.pixel(120, 120), without.pixel(120, 120));
        // In the window: for a film that has any.
        open(film_);
        QVERIFY(!commands().overlays->isEnabled());
        QCOMPARE(commands().overlays->shortcut(), QKeySequence(Qt::Key_O));
    }

    void whatIsDraggedIsDrawnAnewWhereTheFilmLies() {
        FilmView view;
        view.resize(400, 400);
        view.show();
        const Film film = discFilm(200, 200);
        view.setFilm(film);
        const VoiWindow own = view.window();
        // Fast, moved, and fast again: never what lay there before.
        const auto middle = [&view] { return qGray(view.grab().toImage().pixel(140, 240)); };
        const int bright = middle();
        view.setInverted(true);
        QCOMPARE(middle(), 255 - bright);
        view.setTurn({2, false});
        const int other = middle();
        QVERIFY(other != 255 - bright);
        view.setInverted(false);
        QCOMPARE(middle(), 255 - other);
        view.setTurn({});
        QCOMPARE(middle(), bright);
        QCOMPARE(view.window(), own);
    }

    void framesAreStepped() {
        open(frames_);
        QCOMPARE(view().film()->frames, 3);
        QVERIFY(!commands().previous_frame->isEnabled());
        const auto first = (*view().film()->pixels.samples)[0];
        QTest::keyClick(window_.get(), Qt::Key_Down, Qt::ControlModifier);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(view().film()->frame, 1);
        QVERIFY((*view().film()->pixels.samples)[0] != first);
        commands().next_frame->trigger();
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(view().film()->frame, 2);
        QVERIFY(!commands().next_frame->isEnabled());
        QTest::keyClick(window_.get(), Qt::Key_Up, Qt::ControlModifier);
        QVERIFY(waitUntilSettled(*window_));
        QCOMPARE(view().film()->frame, 1);
    }

    void aFilmOfTallPixelsIsShownInItsTrueShape() {
        FilmView view;
        view.resize(400, 400);
        Film film = discFilm(100, 200);
        film.pixel_aspect = 2;
        view.show();
        view.setFilm(film);
        QCOMPARE(view.transform().filmInView(), QRectF(0, 0, 400, 400));
        QCOMPARE(view.transform().toFilm({200, 200}), QPointF(100, 50));
    }

private:
    const Commands& commands() const { return window_->commands(); }
    const FilmView& view() const { return window_->filmView(); }
    /// Empty while there is no film.
    const Reading& reading() const {
        static const Reading none;
        const Reading* there = window_->session().reading();
        return there != nullptr ? *there : none;
    }
    QWidget* viewWidget() const { return window_->findChild<FilmView*>(); }

    void makeWindow(double (*look)(std::span<const float>)) {
        classifier_ = std::make_shared<SlowClassifier>(look);
        window_ = shownWindow(classifier_, {1200, 800});
        QVERIFY(window_);
    }
    void open(const QString& path) {
        window_->openFilms({path});
        QVERIFY(waitUntilSettled(*window_));
    }
    QImage shownFilm() const {
        return viewWidget()
            ->grab(view().transform().filmInView().toAlignedRect())
            .toImage()
            .convertToFormat(QImage::Format_RGB32);
    }
    QMenu* menu(const QString& title) const {
        for (auto* candidate : window_->findChildren<QMenu*>()) {
            if (candidate->title() == title) {
                return candidate;
            }
        }
        return nullptr;
    }
    /// The link in the panel that stands for a command.
    QToolButton* link(const QAction* action) const {
        for (auto* button : window_->findChildren<QToolButton*>()) {
            if (button->defaultAction() == action) {
                return button;
            }
        }
        return nullptr;
    }

    /// A chest film with air bright and bone dark.
    QString writeNegative() const {
        PhantomParameters parameters;
        parameters.rows = 350;
        parameters.columns = 400;
        const std::vector<std::uint16_t> samples = drawPhantom(parameters);
        Film film = makeFilm(parameters.rows, parameters.columns, 8, [&](int row, int column) {
            const auto at = static_cast<std::size_t>(row * parameters.columns + column);
            return static_cast<std::uint16_t>(255 - samples[at] / 16);
        });
        return writePng(film, folder_, QStringLiteral("negative.png"));
    }

    /// A film with a presentation state beside it, in a folder of their own.
    void makeDicom() {
        QVERIFY(QDir(folder_.path()).mkdir(QStringLiteral("study")));
        dicom_ = folder_.filePath(QStringLiteral("study/film.dcm"));
        MadeLayout layout;
        layout.rows = 240;
        layout.columns = 320;
        MadeDicom made(layout);
        std::vector<std::uint16_t> values;
        for (const std::uint16_t sample : *spottedFilm(240, 320).pixels.samples) {
            values.push_back(static_cast<std::uint16_t>(sample * 8));
        }
        made.pixels(values);
        made.text(DCM_StudyInstanceUID, "1.2.3");
        made.text(DCM_SeriesInstanceUID, "1.2.3.4");
        made.save(dicom_);

        QVERIFY(QDir(folder_.path()).mkdir(QStringLiteral("cine")));
        frames_ = folder_.filePath(QStringLiteral("cine/film.dcm"));
        MadeDicom cine(layout);
        std::vector<std::uint16_t> three;
        for (int frame = 0; frame < 3; ++frame) {
            std::transform(values.begin(), values.end(), std::back_inserter(three),
                           [frame](std::uint16_t value) {
                               return static_cast<std::uint16_t>(value + frame * 100);
                           });
        }
        cine.pixels(three);
        cine.text(DCM_NumberOfFrames, "3");
        cine.save(frames_);

        DcmFileFormat file;
        DcmDataset& state = *file.getDataset();
        const auto text = [](DcmItem& item, const DcmTagKey& tag, const char* value) {
            QVERIFY(item.putAndInsertString(tag, value).good());
        };
        const auto itemOf = [](DcmItem& item, const DcmTagKey& sequence) -> DcmItem& {
            DcmItem* made_item = nullptr;
            item.findOrCreateSequenceItem(sequence, made_item, -2);
            return *made_item;
        };
        text(state, DCM_SOPClassUID, UID_GrayscaleSoftcopyPresentationStateStorage);
        text(state, DCM_SOPInstanceUID, "1.2.3.9");
        text(state, DCM_StudyInstanceUID, "1.2.3");
        text(state, DCM_SeriesInstanceUID, "1.2.3.5");
        text(state, DCM_Modality, "PR");
        text(state, DCM_ContentLabel, "NARROW");
        DcmItem& series = itemOf(state, DCM_ReferencedSeriesSequence);
        text(series, DCM_SeriesInstanceUID, "1.2.3.4");
        DcmItem& image = itemOf(series, DCM_ReferencedImageSequence);
        text(image, DCM_ReferencedSOPClassUID, UID_DigitalXRayImageStorageForPresentation);
        text(image, DCM_ReferencedSOPInstanceUID, "1.2.276.0.7230010.3.1.4.0.1.1");
        DcmItem& voi = itemOf(state, DCM_SoftcopyVOILUTSequence);
        text(voi, DCM_WindowCenter, "900");
        text(voi, DCM_WindowWidth, "300");
        text(state, DCM_PresentationLUTShape, "INVERSE");
        QVERIFY(state.putAndInsertUint16(DCM_ImageRotation, 90).good());
        text(state, DCM_ImageHorizontalFlip, "Y");
        QVERIFY(file.saveFile(qPrintable(folder_.filePath(QStringLiteral("study/state.dcm"))),
                              EXS_LittleEndianExplicit)
                    .good());
    }

    QTemporaryDir folder_;
    QString film_, copy_, other_, dicom_, frames_;
    std::shared_ptr<SlowClassifier> classifier_;
    std::unique_ptr<MainWindow> window_;
};

QTEST_MAIN(TestFilmShown)
#include "test_film_shown.moc"
