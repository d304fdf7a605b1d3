#include "core/film/film_reader.h"
#include "core/film/stated_facts.h"

#include "tests/core/film/dicom_maker.h"

#include <cmath>

using namespace lucency;
using namespace lucency::testing;

using Fill = std::function<void(MadeDicom&)>;
Q_DECLARE_METATYPE(Fill)

/// What a film says of itself is taken as it stands, and nonsense is left out.
class TestDicomFacts : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString path_ = folder_.filePath(QStringLiteral("film.dcm"));

    Film readMade(const Fill& fill, E_TransferSyntax syntax = EXS_LittleEndianExplicit) {
        MadeDicom made;
        made.pixels(madeValues({}));
        fill(made);
        made.save(path_, syntax);
        Result<Film> film = readFilm(path_);
        if (!film) {
            QTest::qFail(qPrintable(errorSentence(film.error())), __FILE__, __LINE__);
            return {};
        }
        return *std::move(film);
    }

private Q_SLOTS:
    void spacing_data() {
        QTest::addColumn<Fill>("fill");
        QTest::addColumn<double>("row_mm");
        QTest::addColumn<double>("column_mm");
        QTest::addColumn<QString>("plane");
        const auto row = [](const char* name, Fill fill, double row_mm, double column_mm,
                            const char* plane) {
            QTest::newRow(name) << fill << row_mm << column_mm << QString::fromLatin1(plane);
        };
        row(
            "imager spacing is at the detector",
            [](MadeDicom& d) { d.text(DCM_ImagerPixelSpacing, "0.2\\0.1"); }, 0.2, 0.1, "detector");
        row(
            "magnification factor brings it to the patient",
            [](MadeDicom& d) {
                d.text(DCM_ImagerPixelSpacing, "0.2\\0.1");
                d.text(DCM_EstimatedRadiographicMagnificationFactor, "1.25");
            },
            0.16, 0.08, "patient");
        row(
            "a magnification factor of nothing is left out",
            [](MadeDicom& d) {
                d.text(DCM_ImagerPixelSpacing, "0.2\\0.1");
                d.text(DCM_EstimatedRadiographicMagnificationFactor, "0");
            },
            0.2, 0.1, "detector");
        row(
            "pixel spacing equal to the imager's is at the detector",
            [](MadeDicom& d) {
                d.text(DCM_ImagerPixelSpacing, "0.2\\0.2");
                d.text(DCM_PixelSpacing, "0.20\\0.20");
            },
            0.2, 0.2, "detector");
        row(
            "pixel spacing unlike the imager's and unexplained is of no known plane",
            [](MadeDicom& d) {
                d.text(DCM_ImagerPixelSpacing, "0.2\\0.2");
                d.text(DCM_PixelSpacing, "0.18\\0.18");
            },
            0.18, 0.18, "unknown");
        row(
            "calibrated pixel spacing is in the patient",
            [](MadeDicom& d) {
                d.text(DCM_ImagerPixelSpacing, "0.2\\0.2");
                d.text(DCM_PixelSpacing, "0.18\\0.18");
                d.text(DCM_PixelSpacingCalibrationType, "FIDUCIAL");
            },
            0.18, 0.18, "patient");
        row(
            "pixel spacing alone on a radiograph is of no known plane",
            [](MadeDicom& d) { d.text(DCM_PixelSpacing, "0.18\\0.18"); }, 0.18, 0.18, "unknown");
        row(
            "pixel spacing of a CT is in the patient",
            [](MadeDicom& d) {
                d.text(DCM_Modality, "CT");
                d.text(DCM_PixelSpacing, "0.7\\0.7");
            },
            0.7, 0.7, "patient");
        const auto texts = [](std::vector<std::pair<DcmTagKey, const char*>> values) {
            return [values](MadeDicom& d) {
                for (const auto& [tag, value] : values) {
                    d.text(tag, value);
                }
            };
        };
        row("a corrected spacing that the factor explains is in the patient",
            texts({{DCM_ImagerPixelSpacing, "0.2\\0.2"},
                   {DCM_PixelSpacing, "0.16\\0.16"},
                   {DCM_EstimatedRadiographicMagnificationFactor, "1.25"}}),
            0.16, 0.16, "patient");
        row("calibration alone, without the imager's spacing",
            texts(
                {{DCM_PixelSpacing, "0.18\\0.18"}, {DCM_PixelSpacingCalibrationType, "geometry"}}),
            0.18, 0.18, "patient");
        row("a calibration of no known type explains nothing",
            texts({{DCM_ImagerPixelSpacing, "0.2\\0.2"},
                   {DCM_PixelSpacing, "0.18\\0.18"},
                   {DCM_PixelSpacingCalibrationType, "YES"}}),
            0.18, 0.18, "unknown");
        row("called calibrated, yet equal to the imager's",
            texts({{DCM_ImagerPixelSpacing, "0.2\\0.2"},
                   {DCM_PixelSpacing, "0.2\\0.2"},
                   {DCM_PixelSpacingCalibrationType, "GEOMETRY"}}),
            0.2, 0.2, "detector");
        row("a scanned sheet", texts({{DCM_NominalScannedPixelSpacing, "0.17\\0.17"}}), 0.17, 0.17,
            "unknown");
        row("decimal commas", texts({{DCM_ImagerPixelSpacing, "0,2\\0,1"}}), 0.2, 0.1, "detector");
        row(
            "in the functional groups of an enhanced film",
            [](MadeDicom& d) {
                DcmItem* group = nullptr;
                DcmItem* macro = nullptr;
                d.dataset().findOrCreateSequenceItem(DCM_SharedFunctionalGroupsSequence, group, -2);
                group->findOrCreateSequenceItem(DCM_FramePixelDataPropertiesSequence, macro, -2);
                macro->putAndInsertString(DCM_ImagerPixelSpacing, "0.3\\0.2");
            },
            0.3, 0.2, "detector");
        row(
            "a slice whose place in the patient is said",
            [](MadeDicom& d) {
                d.text(DCM_PixelSpacing, "0.5\\0.5");
                d.text(DCM_ImageOrientationPatient, "1\\0\\0\\0\\1\\0");
            },
            0.5, 0.5, "patient");
        for (const char* none : {"0\\-1", "0.2", "nan\\0.2", "", "1e-9\\1e-9", "0.2\\200", "0.1\\5",
                                 "-0.2\\-0.2", "abc\\def", "inf\\inf"}) {
            QTest::addRow("no spacing: %s", none)
                << Fill([none](MadeDicom& d) { d.text(DCM_ImagerPixelSpacing, none); }) << 0.0
                << 0.0 << QString();
        }
        row("where one is malformed the other is taken",
            texts({{DCM_ImagerPixelSpacing, "0\\0"}, {DCM_PixelSpacing, "0.18\\0.18"}}), 0.18, 0.18,
            "unknown");
    }
    void spacing() {
        QFETCH(Fill, fill);
        QFETCH(double, row_mm);
        QFETCH(double, column_mm);
        QFETCH(QString, plane);
        const Film film = readMade(fill);
        QCOMPARE(film.spacing.has_value(), !plane.isEmpty());
        if (film.spacing) {
            QVERIFY(std::abs(film.spacing->row_mm - row_mm) < 1e-9);
            QVERIFY(std::abs(film.spacing->column_mm - column_mm) < 1e-9);
            QCOMPARE(spacingPlaneName(film.spacing->plane), plane);
        }
    }

    void whatASpacingMeans() {
        const auto basis = [&](const Fill& fill) { return readMade(fill).spacing.value(); };
        const auto imager = [](MadeDicom& d) { d.text(DCM_ImagerPixelSpacing, "0.2\\0.2"); };
        const PixelSpacing at_detector = basis(imager);
        const PixelSpacing magnified = basis([&](MadeDicom& d) {
            imager(d);
            d.text(DCM_EstimatedRadiographicMagnificationFactor, "1.25");
        });
        const PixelSpacing unexplained = basis([&](MadeDicom& d) {
            imager(d);
            d.text(DCM_PixelSpacing, "0.18\\0.18");
        });
        const PixelSpacing fiducial = basis([&](MadeDicom& d) {
            d.text(DCM_PixelSpacing, "0.18\\0.18");
            d.text(DCM_PixelSpacingCalibrationType, "FIDUCIAL");
            d.text(DCM_PixelSpacingCalibrationDescription, "a ball of 25 mm");
        });
        const PixelSpacing unsaid =
            basis([](MadeDicom& d) { d.text(DCM_PixelSpacing, "0.18\\0.18"); });
        const PixelSpacing scanned = basis([](MadeDicom& d) {
            d.text(DCM_NominalScannedPixelSpacing, "0.17\\0.17");
            d.text(DCM_PixelSpacing, "0.170\\0.170");
        });
        QCOMPARE(at_detector.basis, SpacingBasis::Imager);
        QCOMPARE(magnified.basis, SpacingBasis::Magnification);
        QCOMPARE(magnified.magnification, 1.25);
        QCOMPARE(unexplained.basis, SpacingBasis::Unexplained);
        QCOMPARE(fiducial.basis, SpacingBasis::Fiducial);
        QCOMPARE(fiducial.description, QStringLiteral("a ball of 25 mm"));
        QCOMPARE(unsaid.basis, SpacingBasis::Unsaid);
        QCOMPARE(scanned.basis, SpacingBasis::Scanned);
        QSet<QString> sentences;
        for (const PixelSpacing& spacing :
             {at_detector, magnified, unexplained, fiducial, unsaid, scanned}) {
            sentences.insert(spacingMeaning(spacing));
        }
        QCOMPARE(sentences.size(), 6);
        QVERIFY(spacingSource(magnified).contains(QStringLiteral("0018,1164")));
        QVERIFY(spacingSource(fiducial).contains(QStringLiteral("0028,0030")));
        QVERIFY(spacingSource(scanned).contains(QStringLiteral("0018,2010")));
    }

    void pixelAspect() {
        QCOMPARE(
            readMade([](MadeDicom& d) { d.text(DCM_ImagerPixelSpacing, "0.2\\0.1"); }).pixel_aspect,
            2.0);
        QCOMPARE(readMade([](MadeDicom& d) { d.text(DCM_PixelAspectRatio, "4\\5"); }).pixel_aspect,
                 0.8);
        QCOMPARE(readMade([](MadeDicom& d) { d.text(DCM_PixelAspectRatio, "0\\0"); }).pixel_aspect,
                 1.0);
    }

    void age_data() {
        QTest::addColumn<QByteArray>("age");
        QTest::addColumn<QByteArray>("birth");
        QTest::addColumn<QByteArray>("study");
        QTest::addColumn<double>("years");
        const auto row = [](const char* name, const char* age, const char* birth, const char* study,
                            double years) {
            QTest::newRow(name) << QByteArray(age) << QByteArray(birth) << QByteArray(study)
                                << years;
        };
        row("years", "004Y", "", "", 4);
        row("months", "018M", "", "", 1.5);
        row("weeks", "026W", "", "", 26 * 7 / 365.25);
        row("days", "010D", "", "", 10 / 365.25);
        row("from the dates", "", "20200101", "20230101", 3);
        row("on the eve of the birthday", "", "20200101", "20221231", 2 + 364 / 365.0);
        row("born on a leap day, the day before", "", "20200229", "20210228", 365 / 366.0);
        row("born on a leap day, a year on", "", "20200229", "20210301", 1);
        row("born on a leap day, on the next", "", "20200229", "20240229", 4);
        row("born on the day", "", "20230101", "20230101", 0);
        row("a birth date that fills a gap", "", "18000101", "20230101", -1);
        row("no such day", "", "20200231", "20230101", -1);
        row("lower case", "007y", "", "", 7);
        row("the unit first", "Y007", "", "", 7);
        row("without zeros", "7Y", "", "", 7);
        row("a word", "7 years", "", "", 7);
        row("no unit, but dates", "004", "20200101", "20230101", 3);
        row("older than anyone", "999Y", "", "", -1);
        row("stated age comes before the dates", "002Y", "20100101", "20230101", 2);
        row("born after the study", "", "20240101", "20230101", -1);
        row("no unit", "004", "", "", -1);
        row("nothing said", "", "", "", -1);
    }
    void age() {
        QFETCH(QByteArray, age);
        QFETCH(QByteArray, birth);
        QFETCH(QByteArray, study);
        QFETCH(double, years);
        const Film film = readMade([&](MadeDicom& made) {
            made.text(DCM_PatientAge, age.constData());
            made.text(DCM_PatientBirthDate, birth.constData());
            made.text(DCM_StudyDate, study.constData());
        });
        const double found = film.acquisition.patient_age_years.value_or(-1);
        QVERIFY2(std::abs(found - years) < 1e-9, qPrintable(QString::number(found)));
    }

    void characterSet_data() {
        QTest::addColumn<QByteArray>("charset");
        QTest::addColumn<QByteArray>("raw");
        QTest::addColumn<QString>("name");
        // The examples of PS3.5 annexes H and K, and Latin letters.
        QTest::newRow("Latin-1") << QByteArray("ISO_IR 100") << QByteArray("Buc^J\xe9r\xf4me")
                                 << QStringLiteral("Buc^Jérôme");
        QTest::newRow("UTF-8") << QByteArray("ISO_IR 192")
                               << QByteArray("Wang^XiaoDong=\xe7\x8e\x8b^\xe5\xb0\x8f\xe6\x9d\xb1=")
                               << QStringLiteral("Wang^XiaoDong=王^小東=");
        QTest::newRow("Japanese with escapes")
            << QByteArray("\\ISO 2022 IR 87")
            << QByteArray(
                   "Yamada^Tarou=\x1b$B;3ED\x1b(B^\x1b$BB@O:\x1b(B=\x1b$B$d$^$@\x1b(B^\x1b$B$?$m$&"
                   "\x1b(B")
            << QStringLiteral("Yamada^Tarou=山田^太郎=やまだ^たろう");
        QTest::newRow("Greek") << QByteArray("ISO_IR 126")
                               << QByteArray("\xc4\xe9\xef\xed\xf5\xf3\xe9\xef\xf2")
                               << QStringLiteral("Διονυσιος");
        QTest::newRow("none said, beyond ASCII")
            << QByteArray() << QByteArray("Andr\xe9") << QStringLiteral("André");
        QTest::newRow("unknown set")
            << QByteArray("ISO_IR 999") << QByteArray("Andr\xe9") << QStringLiteral("André");
    }
    void characterSet() {
        QFETCH(QByteArray, charset);
        QFETCH(QByteArray, raw);
        QFETCH(QString, name);
        const Film film = readMade([&](MadeDicom& made) {
            made.text(DCM_SpecificCharacterSet, charset.constData());
            made.text(DCM_PatientName, raw.constData());
        });
        QCOMPARE(film.identity.name, name);
    }

    void identityAndAcquisition() {
        const Film film = readMade([](MadeDicom& made) {
            made.text(DCM_PatientID, "A-17");
            made.text(DCM_PatientSex, "F");
            made.text(DCM_PatientBirthDate, "20190203");
            made.text(DCM_AccessionNumber, "ACC9");
            made.text(DCM_StudyInstanceUID, "1.2.3.4");
            made.text(DCM_BodyPartExamined, "CHEST");
            made.text(DCM_ViewPosition, "AP");
            made.text(DCM_ImageLaterality, "U");
            made.text(DCM_PresentationIntentType, "FOR PRESENTATION");
            made.text(DCM_BurnedInAnnotation, "NO");
            made.text(DCM_Manufacturer, "Maker");
            made.text(DCM_StudyDate, "20230405");
        });
        QCOMPARE(film.identity.id, QStringLiteral("A-17"));
        QCOMPARE(film.identity.sex, QStringLiteral("F"));
        QCOMPARE(film.identity.birth_date, QDate(2019, 2, 3));
        QCOMPARE(film.identity.accession_number, QStringLiteral("ACC9"));
        QCOMPARE(film.identity.study_instance_uid, QStringLiteral("1.2.3.4"));
        QCOMPARE(film.identity.sop_instance_uid, QStringLiteral("1.2.276.0.7230010.3.1.4.0.1.1"));
        QCOMPARE(film.acquisition.sop_class,
                 QStringLiteral("Digital X Ray Image Storage For Presentation"));
        QCOMPARE(film.acquisition.modality, QStringLiteral("DX"));
        QCOMPARE(film.acquisition.body_part, QStringLiteral("CHEST"));
        QCOMPARE(film.acquisition.view_position, QStringLiteral("AP"));
        QCOMPARE(film.acquisition.laterality, QStringLiteral("U"));
        QVERIFY(film.notices.empty());
        QCOMPARE(film.acquisition.presentation_intent, QStringLiteral("FOR PRESENTATION"));
        QCOMPARE(film.acquisition.burned_in_annotation, QStringLiteral("NO"));
        QCOMPARE(film.acquisition.manufacturer, QStringLiteral("Maker"));
        QCOMPARE(film.acquisition.study_date, QDate(2023, 4, 5));
        QVERIFY(!film.acquisition.synthetic);
    }

    void views_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("view");
        const std::vector<std::pair<const char*, const char*>> rows{
            {"PA", "PA"},
            {"pa ", "PA"},
            {"P.A.", "PA"},
            {"PA ERECT", "PA"},
            {"POSTERO-ANTERIOR", "PA"},
            {"posteroanterior", "PA"},
            {"AP", "AP"},
            {"A/P", "AP"},
            {"AP SUPINE", "AP"},
            {"antero-posterior", "AP"},
            {"Anterior/Posterior", "AP"},
            {"Posterior/Anterior", "PA"},
            {"LL", "LL"},
            {"RL", "RL"},
            {"left lateral", "LL"},
            {"LATERAL RIGHT", "RL"},
            {"LAT", "LATERAL"},
            {"Profil", "LATERAL"},
            {"LLD", "LLD"},
            {"LEFT LATERAL DECUBITUS", "LLD"},
            {"RAO", "RAO"},
            {"FRONTAL", "FRONTAL"},
            {"CHEST PA AND LATERAL", "CHEST PA AND LATERAL"},
            {"DERIVED", ""},
            {"UNKNOWN", ""},
            {"N/A", ""},
            {"", ""},
            {"waters", "WATERS"},
        };
        for (const auto& [text, view] : rows) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text) << QString::fromUtf8(view);
        }
    }
    void views() {
        QFETCH(QString, text);
        QTEST(standardView(text), "view");
    }

    void bodyParts_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("part");
        const std::vector<std::pair<const char*, const char*>> rows{
            {"CHEST", "CHEST"},
            {"chest 1 view", "CHEST"},
            {"CHEST_PA", "CHEST"},
            {"THORAX", "CHEST"},
            {"Tórax", "CHEST"},
            {"TORACE", "CHEST"},
            {"CHEAST", "CHEST"},
            {"LUNG", "CHEST"},
            {"Klatka piersiowa", "CHEST"},
            {"T SPINE", "T SPINE"},
            {"CREST", "CREST"},
            {"ABDOMEN", "ABDOMEN"},
            {"CHESTABDOMEN", "CHESTABDOMEN"},
            {"knee", "KNEE"},
            {"UNKNOWN", ""},
            {"", ""},
            {"THORACIC SPINE", "THORACIC SPINE"},
            {"ОРГАНЫ ГРУДНОЙ КЛЕТКИ", "CHEST"},
            {"胸部", "CHEST"},
        };
        for (const auto& [text, part] : rows) {
            QTest::addRow("'%s'", text) << QString::fromUtf8(text) << QString::fromUtf8(part);
        }
    }
    void bodyParts() {
        QFETCH(QString, text);
        QTEST(standardBodyPart(text), "part");
    }

    void sides() {
        QCOMPARE(standardLaterality(QStringLiteral("left")), QStringLiteral("L"));
        QCOMPARE(standardLaterality(QStringLiteral("R ")), QStringLiteral("R"));
        QCOMPARE(standardLaterality(QStringLiteral("BILATERAL")), QStringLiteral("B"));
        QCOMPARE(standardLaterality(QStringLiteral("NONE")), QString());
        const Film film = readMade([](MadeDicom& made) {
            DcmItem* group = nullptr;
            DcmItem* macro = nullptr;
            made.dataset().findOrCreateSequenceItem(DCM_SharedFunctionalGroupsSequence, group, -2);
            group->findOrCreateSequenceItem(DCM_FrameAnatomySequence, macro, -2);
            macro->putAndInsertString(DCM_FrameLaterality, "R");
        });
        QCOMPARE(film.acquisition.laterality, QStringLiteral("R"));
    }

    void codesCountWhereTheAttributeIsMissing() {
        const auto code = [](MadeDicom& made, const DcmTagKey& sequence, const char* value,
                             const char* meaning) {
            DcmItem* item = nullptr;
            made.dataset().findOrCreateSequenceItem(sequence, item, -2);
            item->putAndInsertString(DCM_CodeValue, value);
            item->putAndInsertString(DCM_CodeMeaning, meaning);
        };
        const Film coded = readMade([&](MadeDicom& made) {
            code(made, DCM_ViewCodeSequence, "399173006", "left lateral");
            code(made, DCM_AnatomicRegionSequence, "T-D3000", "Thorax");
        });
        QCOMPARE(coded.acquisition.view_position, QStringLiteral("LL"));
        QCOMPARE(coded.acquisition.body_part, QStringLiteral("CHEST"));
        const Film worded = readMade(
            [&](MadeDicom& made) { code(made, DCM_ViewCodeSequence, "99", "postero-anterior"); });
        QCOMPARE(worded.acquisition.view_position, QStringLiteral("PA"));
        const Film at_odds = readMade([&](MadeDicom& made) {
            made.text(DCM_ViewPosition, "AP");
            made.text(DCM_BodyPartExamined, "Thorax");
            code(made, DCM_ViewCodeSequence, "R-10236", "left lateral");
            code(made, DCM_AnatomicRegionSequence, "T-D9200", "Knee");
        });
        QCOMPARE(at_odds.acquisition.view_position, QStringLiteral("AP"));
        QCOMPARE(at_odds.acquisition.body_part, QStringLiteral("CHEST"));
        QCOMPARE(at_odds.acquisition.stated_body_part, QStringLiteral("Thorax"));
        QCOMPARE(std::ranges::count(at_odds.notices, QStringLiteral("facts-conflict"),
                                    &FilmNotice::code),
                 2);
    }

    void descriptionsCountLast() {
        QCOMPARE(readMade([](MadeDicom& made) {
                     made.text(DCM_ViewPosition, "UNKNOWN");
                     made.text(DCM_SeriesDescription, "Chest lateral");
                 }).acquisition.view_position,
                 QStringLiteral("LATERAL"));
        QVERIFY(readMade([](MadeDicom& made) {
                    made.text(DCM_SeriesDescription, "CHEST PA AND LATERAL");
                }).acquisition.view_position.isEmpty());
    }

    void rawDetectorDataIsSaid() {
        const auto says = [](const Film& film) {
            return std::ranges::count(film.notices, QStringLiteral("for-processing"),
                                      &FilmNotice::code) == 1;
        };
        QVERIFY(says(readMade(
            [](MadeDicom& made) { made.text(DCM_PresentationIntentType, "FOR PROCESSING"); })));
        QVERIFY(says(readMade([](MadeDicom& made) {
            made.text(DCM_SOPClassUID, UID_DigitalXRayImageStorageForProcessing);
        })));
        QVERIFY(!says(readMade(
            [](MadeDicom& made) { made.text(DCM_PresentationIntentType, "FOR PRESENTATION"); })));
    }

    void syntheticFilmsSaySo() {
        QVERIFY(readMade([](MadeDicom& made) {
                    made.text(DCM_ImageComments, "SYNTHETIC phantom, no patient");
                }).acquisition.synthetic);
        QVERIFY(readMade([](MadeDicom& made) {
                    made.text(DCM_PatientName, "SYNTHETIC^PHANTOM");
                }).acquisition.synthetic);
    }

    void windowsInTheirOrder() {
        const Film film = readMade([](MadeDicom& made) {
            made.text(DCM_WindowCenter, "2048\\1000.5\\7");
            made.text(DCM_WindowWidth, "4096\\200\\0");
            made.text(DCM_WindowCenterWidthExplanation, "NORMAL\\SOFT");
            made.text(DCM_VOILUTFunction, "SIGMOID");
        });
        QCOMPARE(film.windows.size(), std::size_t{2});  // a width of 0 is no window
        QCOMPARE(film.windows[0],
                 (VoiWindow{2048, 4096, VoiFunction::Sigmoid, QStringLiteral("NORMAL")}));
        QCOMPARE(film.windows[1],
                 (VoiWindow{1000.5, 200, VoiFunction::Sigmoid, QStringLiteral("SOFT")}));
    }

    void malformedWindowsAreLeftOut() {
        const Film film = readMade([](MadeDicom& made) {
            made.text(DCM_WindowCenter, "[00050]\\nan\\40");
            made.text(DCM_WindowWidth, "[00350]\\400\\400");
            made.text(DCM_RescaleSlope, "0");
            made.text(DCM_RescaleIntercept, "5");
        });
        QCOMPARE(film.windows.size(), std::size_t{1});
        QCOMPARE(film.windows[0].centre, 40.0);
        QCOMPARE(film.rescale_slope, 1.0);
    }

    void tables() {
        const Film film = readMade([](MadeDicom& made) {
            made.text(DCM_RescaleSlope, "2.5");
            made.text(DCM_RescaleIntercept, "-10");
            DcmItem* voi = nullptr;
            DcmItem* modality = nullptr;
            QVERIFY(made.dataset().findOrCreateSequenceItem(DCM_VOILUTSequence, voi, -2).good());
            QVERIFY(made.dataset()
                        .findOrCreateSequenceItem(DCM_ModalityLUTSequence, modality, -2)
                        .good());
            const Uint16 descriptor[] = {3, 100, 12};
            const Uint16 data[] = {0, 2000, 5000};
            for (DcmItem* item : {voi, modality}) {
                item->putAndInsertUint16Array(DCM_LUTDescriptor, descriptor, 3);
                item->putAndInsertUint16Array(DCM_LUTData, data, 3);
            }
            voi->putAndInsertString(DCM_LUTExplanation, "HARD");
        });
        QCOMPARE(film.rescale_slope, 2.5);
        QCOMPARE(film.rescale_intercept, -10.0);
        QCOMPARE(film.voi_luts.size(), std::size_t{1});
        QCOMPARE(film.voi_luts[0].first, 100);
        QCOMPARE(film.voi_luts[0].bits, 12);
        QCOMPARE(film.voi_luts[0].explanation, QStringLiteral("HARD"));
        // An entry beyond its bits is held to them.
        QCOMPARE(film.voi_luts[0].entries, (std::vector<std::uint16_t>{0, 2000, 4095}));
        QVERIFY(film.modality_lut.has_value());
        QCOMPARE(film.modality_lut->entries.size(), std::size_t{3});
    }

    void paddingRange() {
        const Film film = readMade([](MadeDicom& made) {
            made.number(DCM_PixelPaddingValue, 50);
            made.number(DCM_PixelPaddingRangeLimit, 20);
        });
        QCOMPARE(int(film.padding_low.value()), 20);
        QCOMPARE(int(film.padding_high.value()), 50);
    }

    void lyingExtremesAreNotBelieved() {
        const Film film = readMade([](MadeDicom& made) {
            made.number(DCM_SmallestImagePixelValue, 4000);
            made.number(DCM_LargestImagePixelValue, 1);
        });
        QCOMPARE(*film.pixels.samples, madeValues({}));
        QVERIFY(film.windows.empty());
    }
};

QTEST_APPLESS_MAIN(TestDicomFacts)
#include "test_dicom_facts.moc"
