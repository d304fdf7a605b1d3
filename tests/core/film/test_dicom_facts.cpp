#include "core/film/film_reader.h"

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
        row(
            "spacing that is none is left out",
            [](MadeDicom& d) { d.text(DCM_ImagerPixelSpacing, "0\\-1"); }, 0, 0, "");
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
        row("from the dates", "", "20200101", "20230101", 1096 / 365.25);
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
        QCOMPARE(film.acquisition.presentation_intent, QStringLiteral("FOR PRESENTATION"));
        QCOMPARE(film.acquisition.burned_in_annotation, QStringLiteral("NO"));
        QCOMPARE(film.acquisition.manufacturer, QStringLiteral("Maker"));
        QCOMPARE(film.acquisition.study_date, QDate(2023, 4, 5));
        QVERIFY(!film.acquisition.synthetic);
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
