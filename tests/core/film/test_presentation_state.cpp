#include "core/film/display.h"
#include "core/film/film_reader.h"
#include "core/film/presentation_state.h"

#include "tests/core/film/dicom_maker.h"

#include <QProcess>

using namespace lucency;
using namespace lucency::testing;

using Fill = std::function<void(DcmItem&)>;
Q_DECLARE_METATYPE(Fill)

namespace {

constexpr const char* film_uid = "1.2.276.0.7230010.3.1.4.0.1.1";

DcmItem& itemOf(DcmItem& item, const DcmTagKey& sequence, long number = -2) {
    DcmItem* made = nullptr;
    item.findOrCreateSequenceItem(sequence, made, number);
    return *made;
}

void text(DcmItem& item, const DcmTagKey& tag, const char* value) {
    QVERIFY(item.putAndInsertString(tag, value).good());
}

void floats(DcmItem& item, const DcmTagKey& tag, const std::vector<Float32>& values) {
    QVERIFY(
        item.putAndInsertFloat32Array(tag, values.data(), static_cast<unsigned long>(values.size()))
            .good());
}

void lut(DcmItem& item, const std::vector<Uint16>& descriptor, const std::vector<Uint16>& data) {
    item.putAndInsertUint16Array(DCM_LUTDescriptor, descriptor.data(), 3);
    item.putAndInsertUint16Array(DCM_LUTData, data.data(), static_cast<unsigned long>(data.size()));
}

void corners(DcmItem& area, const char* first, const char* last) {
    text(area, DCM_DisplayedAreaTopLeftHandCorner, first);
    text(area, DCM_DisplayedAreaBottomRightHandCorner, last);
}

void refer(DcmItem& item, const char* uid, const char* frames = nullptr) {
    DcmItem& image = itemOf(item, DCM_ReferencedImageSequence);
    text(image, DCM_ReferencedSOPClassUID, UID_DigitalXRayImageStorageForPresentation);
    text(image, DCM_ReferencedSOPInstanceUID, uid);
    if (frames != nullptr) {
        text(image, DCM_ReferencedFrameNumber, frames);
    }
}

void softcopyWindow(DcmItem& dataset, const char* centre, const char* width,
                    const char* uid = nullptr) {
    DcmItem& voi = itemOf(dataset, DCM_SoftcopyVOILUTSequence);
    if (uid != nullptr) {
        refer(voi, uid);
    }
    text(voi, DCM_WindowCenter, centre);
    text(voi, DCM_WindowWidth, width);
}

}  // namespace

/// A presentation state is read as PS3.3 A.33.1 has it, and shows a film as DCMTK's own viewer
/// does.
class TestPresentationState : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString film_path_ = folder_.filePath(QStringLiteral("film.dcm"));
    QString state_path_ = folder_.filePath(QStringLiteral("state"));

    Film makeFilm(const char* photometric = "MONOCHROME2") {
        MadeLayout layout;
        layout.rows = 40;
        layout.columns = 60;
        layout.photometric = photometric;
        MadeDicom made(layout);
        made.pixels(madeValues(layout));
        made.text(DCM_WindowCenter, "100");
        made.text(DCM_WindowWidth, "50");
        made.text(DCM_StudyInstanceUID, "1.2.3");
        made.text(DCM_SeriesInstanceUID, "1.2.3.4");
        made.save(film_path_);
        const Result<Film> film = readFilm(film_path_);
        return film ? *film : Film();
    }

    void makeState(const Fill& fill, const QString& path, const char* refers_to = film_uid,
                   const char* created = "20240101") {
        DcmFileFormat file;
        DcmDataset& dataset = *file.getDataset();
        text(dataset, DCM_SOPClassUID, UID_GrayscaleSoftcopyPresentationStateStorage);
        text(dataset, DCM_SOPInstanceUID, "1.2.3.9");
        text(dataset, DCM_StudyInstanceUID, "1.2.3");
        text(dataset, DCM_SeriesInstanceUID, "1.2.3.5");
        text(dataset, DCM_Modality, "PR");
        for (const DcmTagKey& tag :
             {DCM_PatientName, DCM_PatientID, DCM_StudyID, DCM_InstanceNumber, DCM_SeriesNumber,
              DCM_Manufacturer, DCM_ContentCreatorName}) {
            text(dataset, tag, "1");
        }
        for (const DcmTagKey& tag :
             {DCM_PatientBirthDate, DCM_PatientSex, DCM_StudyDate, DCM_StudyTime,
              DCM_ReferringPhysicianName, DCM_AccessionNumber}) {
            text(dataset, tag, "");
        }
        text(dataset, DCM_ContentLabel, "SHOWN");
        text(dataset, DCM_ContentDescription, "as the radiologist saw it");
        text(dataset, DCM_PresentationCreationDate, created);
        text(dataset, DCM_PresentationCreationTime, "123000");
        if (refers_to != nullptr) {
            DcmItem& series = itemOf(dataset, DCM_ReferencedSeriesSequence);
            text(series, DCM_SeriesInstanceUID, "1.2.3.4");
            refer(series, refers_to);
        }
        fill(dataset);
        QVERIFY(file.saveFile(path.toLocal8Bit().constData(), EXS_LittleEndianExplicit).good());
    }
    PresentationState readMade(const Fill& fill) {
        makeState(fill, state_path_);
        const Result<PresentationState> state = readPresentationState(state_path_);
        if (!state) {
            QTest::qFail(qPrintable(errorSentence(state.error())), __FILE__, __LINE__);
            return {};
        }
        return *state;
    }
    /// A state that dcmp2pgm accepts has a displayed area too.
    static void wholeArea(DcmItem& dataset) {
        DcmItem& area = itemOf(dataset, DCM_DisplayedAreaSelectionSequence);
        corners(area, "1\\1", "60\\40");
        text(area, DCM_PresentationSizeMode, "SCALE TO FIT");
        text(area, DCM_PresentationPixelAspectRatio, "1\\1");
    }

private Q_SLOTS:
    void shownAsDcmtkShowsIt_data() {
        QTest::addColumn<QByteArray>("photometric");
        QTest::addColumn<Fill>("fill");
        const auto row = [](const char* name, const char* photometric, Fill fill) {
            QTest::newRow(name) << QByteArray(photometric) << fill;
        };
        const auto identity = [](DcmItem& d) { text(d, DCM_PresentationLUTShape, "IDENTITY"); };
        const auto inverse = [](DcmItem& d) { text(d, DCM_PresentationLUTShape, "INVERSE"); };
        const auto window = [](DcmItem& d) { softcopyWindow(d, "2000", "1500"); };
        row("window", "MONOCHROME2", [=](DcmItem& d) {
            identity(d);
            window(d);
        });
        row("window, inverse", "MONOCHROME2", [=](DcmItem& d) {
            inverse(d);
            window(d);
        });
        row("MONOCHROME1 is inverted by the shape alone", "MONOCHROME1", [=](DcmItem& d) {
            inverse(d);
            window(d);
        });
        row("MONOCHROME1, identity", "MONOCHROME1", [=](DcmItem& d) {
            identity(d);
            window(d);
        });
        row("no VOI: the whole range", "MONOCHROME2", identity);
        row("rescale", "MONOCHROME2", [=](DcmItem& d) {
            identity(d);
            text(d, DCM_RescaleSlope, "2");
            text(d, DCM_RescaleIntercept, "-1000");
            text(d, DCM_RescaleType, "US");
            softcopyWindow(d, "2500", "3000");
        });
        row("VOI LUT", "MONOCHROME2", [=](DcmItem& d) {
            identity(d);
            DcmItem& voi = itemOf(d, DCM_SoftcopyVOILUTSequence);
            std::vector<Uint16> data(4096);
            for (std::size_t i = 0; i < data.size(); ++i) {
                data[i] = static_cast<Uint16>(i * i / 4096);
            }
            lut(itemOf(voi, DCM_VOILUTSequence), {4096, 0, 12}, data);
        });
        row("Presentation LUT", "MONOCHROME2", [=](DcmItem& d) {
            window(d);
            std::vector<Uint16> data(4096);
            for (std::size_t i = 0; i < data.size(); ++i) {
                data[i] = static_cast<Uint16>(4095 - i * i / 4096);
            }
            lut(itemOf(d, DCM_PresentationLUTSequence), {4096, 0, 12}, data);
        });
    }
    void shownAsDcmtkShowsIt() {
        QFETCH(QByteArray, photometric);
        QFETCH(Fill, fill);
        const QString program = QStandardPaths::findExecutable(QStringLiteral("dcmp2pgm"));
        if (program.isEmpty()) {
            QSKIP("DCMTK's tools are not installed");
        }
        const Film film = makeFilm(photometric.constData());
        const PresentationState state = readMade([&](DcmItem& dataset) {
            wholeArea(dataset);
            fill(dataset);
        });
        const QString pgm = folder_.filePath(QStringLiteral("shown.pgm"));
        QCOMPARE(QProcess::execute(program, {QStringLiteral("-q"), QStringLiteral("-p"),
                                             state_path_, film_path_, pgm}),
                 0);
        const QImage reference = QImage(pgm).convertToFormat(QImage::Format_Grayscale8);
        const Film shown = withPresentation(film, narrowedTo(state, film));
        const QImage image = renderFilm(shown, defaultWindow(shown));
        QCOMPARE(image.size(), reference.size());
        int most = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                most = std::max(most,
                                std::abs(qGray(image.pixel(x, y)) - qGray(reference.pixel(x, y))));
            }
        }
        QVERIFY2(most <= 1, qPrintable(QString::number(most)));
    }

    void theFilmItselfStaysAsItIs() {
        const Film film = makeFilm();
        const PresentationState state =
            readMade([](DcmItem& d) { softcopyWindow(d, "2000", "1500"); });
        const Film shown = withPresentation(film, state);
        QCOMPARE(defaultWindow(shown).centre, 2000.0);
        QCOMPARE(defaultWindow(film).centre, 100.0);
        QCOMPARE(shown.pixels.samples, film.pixels.samples);
    }

    void identification() {
        const PresentationState state = readMade([](DcmItem&) {});
        QCOMPARE(state.path, state_path_);
        QCOMPARE(state.label, QStringLiteral("SHOWN"));
        QCOMPARE(state.description, QStringLiteral("as the radiologist saw it"));
        QCOMPARE(state.created, QDateTime(QDate(2024, 1, 1), QTime(12, 30)));
        QCOMPARE(state.images.size(), std::size_t{1});
        QCOMPARE(state.images[0].sop_instance_uid, QString::fromLatin1(film_uid));
    }

    void partsForOtherImagesAreLeftOut() {
        const Film film = makeFilm();
        const PresentationState state = readMade([](DcmItem& d) {
            softcopyWindow(d, "1", "2", "9.9.9");
            softcopyWindow(d, "2000", "1500", film_uid);
        });
        QCOMPARE(state.voi.size(), std::size_t{2});
        const PresentationState narrowed = narrowedTo(state, film);
        QCOMPARE(narrowed.voi.size(), std::size_t{1});
        QCOMPARE(narrowed.voi[0].windows[0].centre, 2000.0);
    }

    void framesAreTold() {
        Film film = makeFilm();
        makeState(
            [](DcmItem& d) {
                DcmItem& series = itemOf(d, DCM_ReferencedSeriesSequence);
                refer(series, film_uid, "2\\3");
            },
            state_path_, nullptr);
        const Result<PresentationState> state = readPresentationState(state_path_);
        QVERIFY(bool(state));
        QVERIFY(!refersTo(*state, film));
        film.frame = 2;
        QVERIFY(refersTo(*state, film));
    }

    void graphics() {
        const PresentationState state = readMade([](DcmItem& d) {
            DcmItem& layer = itemOf(d, DCM_GraphicLayerSequence);
            text(layer, DCM_GraphicLayer, "TOP");
            text(layer, DCM_GraphicLayerOrder, "2");
            layer.putAndInsertUint16(DCM_GraphicLayerRecommendedDisplayGrayscaleValue, 65535);
            DcmItem& below = itemOf(d, DCM_GraphicLayerSequence);
            text(below, DCM_GraphicLayer, "BELOW");
            text(below, DCM_GraphicLayerOrder, "1");
            // L* 53.2, a* 80.1, b* 67.2 against D65 is red; against D50 it is 54.3, 80.8, 69.9.
            const Uint16 red[] = {35578, 53661, 50862};
            below.putAndInsertUint16Array(DCM_GraphicLayerRecommendedDisplayCIELabValue, red, 3);

            DcmItem& annotation = itemOf(d, DCM_GraphicAnnotationSequence);
            text(annotation, DCM_GraphicLayer, "TOP");
            const auto graphic = [&](const char* type, const std::vector<Float32>& data,
                                     const char* filled = nullptr) {
                DcmItem& object = itemOf(annotation, DCM_GraphicObjectSequence);
                text(object, DCM_GraphicAnnotationUnits, "PIXEL");
                text(object, DCM_GraphicType, type);
                floats(object, DCM_GraphicData, data);
                if (filled != nullptr) {
                    text(object, DCM_GraphicFilled, filled);
                }
            };
            graphic("POINT", {1.5F, 2.5F});
            graphic("POLYLINE", {0, 0, 60, 0, 60, 40, 0, 0}, "Y");
            graphic("INTERPOLATED", {0, 0, 10, 5, 20, 0});
            graphic("CIRCLE", {10, 10, 10, 15}, "N");
            graphic("ELLIPSE", {0, 10, 20, 10, 10, 5, 10, 15});
            graphic("ELLIPSE", {0, 10, 20, 10});
            graphic("POINT", {std::numeric_limits<Float32>::quiet_NaN(), 1});
            graphic("SPIRAL", {1, 2});
            DcmItem& words = itemOf(annotation, DCM_TextObjectSequence);
            text(words, DCM_UnformattedTextValue, "one\r\ntwo");
            text(words, DCM_BoundingBoxAnnotationUnits, "PIXEL");
            floats(words, DCM_BoundingBoxTopLeftHandCorner, {5, 6});
            floats(words, DCM_BoundingBoxBottomRightHandCorner, {25, 16});
            text(words, DCM_BoundingBoxTextHorizontalJustification, "CENTER");
            text(words, DCM_AnchorPointAnnotationUnits, "PIXEL");
            floats(words, DCM_AnchorPoint, {30, 31});
            text(words, DCM_AnchorPointVisibility, "Y");
        });
        QCOMPARE(state.layers.size(), std::size_t{2});
        QCOMPARE(state.layers[0].name, QStringLiteral("BELOW"));
        const QRgb red = state.layers[0].colour.value();
        QVERIFY2(qRed(red) > 250 && qGreen(red) < 12 && qBlue(red) < 12,
                 qPrintable(QString::number(red, 16)));
        QCOMPARE(state.layers[1].colour.value(), qRgb(255, 255, 255));

        QCOMPARE(state.annotations.size(), std::size_t{1});
        const GraphicAnnotation& annotation = state.annotations[0];
        QCOMPARE(annotation.layer, QStringLiteral("TOP"));
        using Type = GraphicObject::Type;
        std::vector<Type> types;
        for (const GraphicObject& object : annotation.graphics) {
            types.push_back(object.type);
        }
        QCOMPARE(types, (std::vector{Type::Point, Type::Polyline, Type::Interpolated, Type::Circle,
                                     Type::Ellipse}));
        QCOMPARE(annotation.graphics[0].points, QPolygonF({QPointF(1.5, 2.5)}));
        QVERIFY(annotation.graphics[1].filled);
        QVERIFY(!annotation.graphics[3].filled);

        QCOMPARE(annotation.texts.size(), std::size_t{1});
        const TextObject& words = annotation.texts[0];
        QCOMPARE(words.text, QStringLiteral("one\ntwo"));
        QCOMPARE(words.box.value(), QRectF(5, 6, 20, 10));
        QCOMPARE(words.justification, Qt::Alignment(Qt::AlignHCenter));
        QCOMPARE(words.anchor.value(), QPointF(30, 31));
        QVERIFY(words.anchor_visible);
    }

    void displayUnits_data() {
        QTest::addColumn<int>("rotation");
        QTest::addColumn<bool>("mirrored");
        QTest::addColumn<QPointF>("film_point");
        // A quarter across and an eighth down the displayed area, which is columns 11 to 50 and
        // rows 11 to 30 of the film: (10, 10) to (50, 30) in film coordinates.
        QTest::newRow("as stored") << 0 << false << QPointF(20, 12.5);
        QTest::newRow("mirrored") << 0 << true << QPointF(40, 12.5);
        QTest::newRow("a quarter clockwise") << 90 << false << QPointF(15, 25);
        QTest::newRow("on its head") << 180 << false << QPointF(40, 27.5);
        QTest::newRow("a quarter clockwise, then mirrored") << 90 << true << QPointF(15, 15);
    }
    void displayUnits() {
        QFETCH(int, rotation);
        QFETCH(bool, mirrored);
        QFETCH(QPointF, film_point);
        const Film film = makeFilm();
        const PresentationState state = readMade([&](DcmItem& d) {
            d.putAndInsertUint16(DCM_ImageRotation, static_cast<Uint16>(rotation));
            text(d, DCM_ImageHorizontalFlip, mirrored ? "Y" : "N");
            DcmItem& area = itemOf(d, DCM_DisplayedAreaSelectionSequence);
            corners(area, "11\\11", "50\\30");
            text(area, DCM_PresentationSizeMode, "MAGNIFY");
            floats(area, DCM_PresentationPixelMagnificationRatio, {2});
            DcmItem& annotation = itemOf(d, DCM_GraphicAnnotationSequence);
            DcmItem& object = itemOf(annotation, DCM_GraphicObjectSequence);
            text(object, DCM_GraphicAnnotationUnits, "DISPLAY");
            text(object, DCM_GraphicType, "POINT");
            floats(object, DCM_GraphicData, {0.25F, 0.125F});
        });
        QCOMPARE(state.quarter_turns, rotation / 90);
        QCOMPARE(state.mirrored, mirrored);
        const PresentationState narrowed = narrowedTo(state, film);
        QCOMPARE(narrowed.areas[0].area, QRectF(10, 10, 40, 20));
        QCOMPARE(narrowed.areas[0].size, DisplayedArea::Size::Magnify);
        QCOMPARE(narrowed.areas[0].magnification, 2.0);
        const GraphicObject& object = narrowed.annotations[0].graphics[0];
        QCOMPARE(object.units, GraphicUnits::Pixel);
        QCOMPARE(object.points[0], film_point);
    }

    void shutters() {
        const PresentationState state = readMade([](DcmItem& d) {
            text(d, DCM_ShutterShape, "RECTANGULAR\\CIRCULAR\\POLYGONAL\\BITMAP");
            text(d, DCM_ShutterLeftVerticalEdge, "3");
            text(d, DCM_ShutterRightVerticalEdge, "58");
            text(d, DCM_ShutterUpperHorizontalEdge, "2");
            text(d, DCM_ShutterLowerHorizontalEdge, "39");
            text(d, DCM_CenterOfCircularShutter, "20\\30");
            text(d, DCM_RadiusOfCircularShutter, "15");
            text(d, DCM_VerticesOfThePolygonalShutter, "1\\1\\1\\60\\40\\60");
            d.putAndInsertUint16(DCM_ShutterPresentationValue, 65535);
            d.putAndInsertUint16(DCM_ShutterOverlayGroup, 0x6002);
            d.putAndInsertUint16(DcmTag(0x6002, 0x0010, EVR_US), 2);
            d.putAndInsertUint16(DcmTag(0x6002, 0x0011, EVR_US), 9);
            const Sint16 origin[] = {1, 1};
            d.putAndInsertSint16Array(DcmTag(0x6002, 0x0050, EVR_SS), origin, 2);
            const Uint16 bits[] = {0x0201, 0x0002};
            d.putAndInsertUint16Array(DcmTag(0x6002, 0x3000, EVR_OW), bits, 2);
            text(d, DcmTag(0x6000, 0x1001, EVR_CS), "MARKS");
        });
        const DisplayShutter& shutter = state.shutter;
        QCOMPARE(shutter.rectangle.value(), QRectF(QPointF(2, 1), QPointF(58, 39)));
        QCOMPARE(shutter.centre.value(), QPointF(29.5, 19.5));
        QCOMPARE(shutter.radius, 15.0);
        QCOMPARE(shutter.polygon,
                 QPolygonF({QPointF(0.5, 0.5), QPointF(59.5, 0.5), QPointF(59.5, 39.5)}));
        QCOMPARE(shutter.gray, 1.0);
        QVERIFY(shutter.bitmap.has_value());
        QCOMPARE(shutter.bitmap->bits,
                 (std::vector<std::uint8_t>{1, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1}));
        QCOMPARE(state.overlays.size(), std::size_t{1});
        QCOMPARE(state.overlays[0].group, 0x6000);
        QCOMPARE(state.overlays[0].layer, QStringLiteral("MARKS"));
    }

    void malformedShuttersAreLeftOut() {
        const PresentationState state = readMade([](DcmItem& d) {
            text(d, DCM_ShutterShape, "RECTANGULAR\\CIRCULAR\\POLYGONAL\\BITMAP");
            text(d, DCM_ShutterLeftVerticalEdge, "3");
            text(d, DCM_CenterOfCircularShutter, "20");
            text(d, DCM_RadiusOfCircularShutter, "-1");
            text(d, DCM_VerticesOfThePolygonalShutter, "1\\1\\1");
            d.putAndInsertUint16(DCM_ShutterOverlayGroup, 0x6002);
        });
        QVERIFY(state.shutter.isEmpty());
    }

    void thoseBesideTheFilmAreFound() {
        QTemporaryDir folder;
        const Film film = makeFilm();
        const QString beside = folder.filePath(QStringLiteral("film.dcm"));
        QVERIFY(QFile::copy(film_path_, beside));
        const Result<Film> moved = readFilm(beside);
        QVERIFY(bool(moved));
        makeState([](DcmItem&) {}, folder.filePath(QStringLiteral("old")), film_uid, "20200101");
        makeState([](DcmItem&) {}, folder.filePath(QStringLiteral("new")), film_uid, "20230101");
        makeState([](DcmItem&) {}, folder.filePath(QStringLiteral("other")), "9.9.9");
        QFile note(folder.filePath(QStringLiteral("note.txt")));
        QVERIFY(note.open(QIODevice::WriteOnly));
        note.write("1.2.840.10008.5.1.4.1.1.11.1");
        note.close();

        const auto states = presentationStatesFor(*moved);
        QCOMPARE(states.size(), std::size_t{2});
        QVERIFY(states[0].path.endsWith(QStringLiteral("new")));
        std::stop_source stopped;
        stopped.request_stop();
        QVERIFY(presentationStatesFor(*moved, stopped.get_token()).empty());
        QVERIFY(presentationStatesFor(Film()).empty());
    }

    void aFilmIsNoState() {
        makeFilm();
        const Result<PresentationState> state = readPresentationState(film_path_);
        QVERIFY(!state);
        QCOMPARE(state.error().code, ErrorCode::NotAnImage);
    }
};

QTEST_GUILESS_MAIN(TestPresentationState)
#include "test_presentation_state.moc"
