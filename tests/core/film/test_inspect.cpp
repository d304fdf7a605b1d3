#include "core/film/attributes.h"
#include "core/film/film_reader.h"

#include "tests/core/film/dicom_maker.h"

#include <QImage>
#include <QJsonArray>
#include <QJsonDocument>

using namespace lucency;
using namespace lucency::testing;

/// What a file says of itself, with and without what names a patient.
class TestInspect : public QObject {
    Q_OBJECT

private:
    QTemporaryDir folder_;
    QString path_ = folder_.filePath(QStringLiteral("Doe_Jane.dcm"));

    void makeFilm(E_TransferSyntax syntax = EXS_LittleEndianExplicit) {
        MadeDicom made;
        made.pixels(madeValues({}));
        made.text(DCM_SpecificCharacterSet, "ISO_IR 100");
        made.text(DCM_PatientName, "Doe^Jan\xe9");
        made.text(DCM_PatientID, "SECRET-1");
        made.text(DCM_PatientBirthDate, "20190203");
        made.text(DCM_StudyDate, "20230405");
        made.text(DCM_StudyInstanceUID, "1.2.3.4.5.6");
        made.text(DCM_InstitutionName, "SECRET hospital");
        made.text(DCM_ImageComments, "SECRET comment");
        made.text(DCM_OperatorsName, "SECRET^Operator");
        made.text(DCM_ViewPosition, "AP");
        made.text(DCM_WindowCenter, "100");
        made.text(DCM_ImagerPixelSpacing, "0.2\\0.2");
        made.dataset().putAndInsertString(DcmTag(0x0019, 0x1001, EVR_LO), "SECRET private");
        DcmItem* item = nullptr;
        made.dataset().findOrCreateSequenceItem(DCM_ViewCodeSequence, item, -2);
        item->putAndInsertString(DCM_CodeMeaning, "antero-posterior");
        item->putAndInsertString(DCM_PersonName, "SECRET^Nested");
        made.save(path_, syntax);
    }
    static QJsonObject attribute(const QJsonObject& film, const QString& tag) {
        for (const QJsonValue& value : film[QStringLiteral("attributes")].toArray()) {
            if (value[QStringLiteral("tag")] == tag) {
                return value.toObject();
            }
        }
        return {};
    }

private Q_SLOTS:
    void everyAttributeWithItsValue() {
        makeFilm();
        const Result<QJsonObject> film = inspectFilm(path_);
        QVERIFY(bool(film));
        QCOMPARE(film.value()[QStringLiteral("file")].toString(), path_);
        QCOMPARE(film.value()[QStringLiteral("format")].toString(), QStringLiteral("dicom"));
        QCOMPARE(film.value()[QStringLiteral("sha256")].toString().size(), 64);
        const QJsonObject facts = film.value()[QStringLiteral("film")].toObject();
        QCOMPARE(facts[QStringLiteral("rows")].toInt(), 6);
        QCOMPARE(facts[QStringLiteral("view_position")].toString(), QStringLiteral("AP"));
        QCOMPARE(facts[QStringLiteral("pixel_spacing_plane")].toString(),
                 QStringLiteral("detector"));

        const QJsonObject name = attribute(*film, QStringLiteral("(0010,0010)"));
        QCOMPARE(name[QStringLiteral("vr")].toString(), QStringLiteral("PN"));
        QCOMPARE(name[QStringLiteral("name")].toString(), QStringLiteral("PatientName"));
        QCOMPARE(name[QStringLiteral("value")].toString(), QStringLiteral("Doe^Jané"));
        QCOMPARE(
            attribute(*film, QStringLiteral("(0028,0010)"))[QStringLiteral("value")].toString(),
            QStringLiteral("6"));
        // Binary values are told by their length, sequences by their items.
        QCOMPARE(attribute(*film, QStringLiteral("(7fe0,0010)"))[QStringLiteral("bytes")].toInt(),
                 60);
        const QJsonArray items =
            attribute(*film, QStringLiteral("(0054,0220)"))[QStringLiteral("items")].toArray();
        QCOMPARE(items.size(), 1);
        QCOMPARE(items[0].toArray().size(), 2);
        QVERIFY(!attribute(*film, QStringLiteral("(0002,0010)")).isEmpty());
    }

    void withoutIdentityNothingNamesAPatient() {
        makeFilm();
        const Result<QJsonObject> film = inspectFilm(path_, false);
        QVERIFY(bool(film));
        const QByteArray text = QJsonDocument(*film).toJson();
        for (const char* secret : {"SECRET", "Doe", "Jan", "20190203", "20230405", "1.2.3.4.5.6",
                                   "1.2.276.0.7230010.3.1.4.0.1.1"}) {
            QVERIFY2(!text.contains(secret), secret);
        }
        QVERIFY(!text.contains(folder_.path().toUtf8()));
        // What a reader needs is still there.
        QVERIFY(text.contains("antero-posterior"));
        QCOMPARE(
            attribute(*film, QStringLiteral("(0028,1050)"))[QStringLiteral("value")].toString(),
            QStringLiteral("100"));
        QVERIFY(!attribute(*film, QStringLiteral("(0008,0016)")).isEmpty());
    }

    void attributesAsTheWindowShowsThem() {
        makeFilm();
        const Result<DicomAttributes> attributes = readAttributes(path_);
        QVERIFY(bool(attributes));
        QVERIFY(!attributes->cut);
        const auto find = [&](const char* tag) {
            const auto found =
                std::ranges::find(attributes->list, QString::fromLatin1(tag), &DicomAttribute::tag);
            return found == attributes->list.end() ? DicomAttribute() : *found;
        };
        QCOMPARE(find("0010,0010").value, QStringLiteral("Doe^Jané"));
        QVERIFY(find("0010,0010").identity);
        QVERIFY(!find("0028,0010").identity);
        QCOMPARE(shownValue(find("7fe0,0010")), QStringLiteral("60 bytes"));
        const DicomAttribute views = find("0054,0220");
        QCOMPARE(views.children.size(), std::size_t{1});
        QVERIFY(views.children[0].isItem());
        QCOMPARE(views.children[0].children.size(), std::size_t{2});
    }

    void privateAttributesAreNamedByTheirCreator() {
        MadeDicom made;
        made.pixels(madeValues({}));
        made.dataset().putAndInsertString(DcmTag(0x0019, 0x0010, EVR_LO), "SIEMENS CT VA0  COAD");
        made.dataset().putAndInsertString(DcmTag(0x0019, 0x1022, EVR_DS), "33");
        made.dataset().putAndInsertString(DcmTag(0x0029, 0x0010, EVR_LO), "NOBODY KNOWS ME");
        const Uint8 text[] = {'t', 'e', 'x', 't'};
        auto* unknown = new DcmOtherByteOtherWord(DcmTag(0x0029, 0x1001, EVR_UN));
        QVERIFY(unknown->putUint8Array(text, 4).good());
        QVERIFY(made.dataset().insert(unknown).good());
        made.save(path_);
        const Result<DicomAttributes> attributes = readAttributes(path_);
        QVERIFY(bool(attributes));
        QHash<QString, DicomAttribute> by_tag;
        for (const DicomAttribute& attribute : attributes->list) {
            by_tag.insert(attribute.tag, attribute);
        }
        QCOMPARE(by_tag[QStringLiteral("0019,1022")].creator,
                 QStringLiteral("SIEMENS CT VA0  COAD"));
        QVERIFY(
            by_tag[QStringLiteral("0019,1022")].name.startsWith(QStringLiteral("DetectorSpacing")));
        QCOMPARE(by_tag[QStringLiteral("0029,1001")].creator, QStringLiteral("NOBODY KNOWS ME"));
        QCOMPARE(by_tag[QStringLiteral("0029,1001")].value, QStringLiteral("text"));
        QVERIFY(by_tag[QStringLiteral("0029,1001")].identity);
    }

    void compressedPixelsAreNotDecoded() {
        makeFilm(EXS_JPEGLSLossless);
        const Result<QJsonObject> film = inspectFilm(path_);
        QVERIFY(bool(film));
        QVERIFY(attribute(*film, QStringLiteral("(7fe0,0010)"))[QStringLiteral("bytes")].toInt() >
                0);
    }

    void objectWithoutPixelsIsInspectedToo() {
        MadeDicom made;
        made.text(DCM_SOPClassUID, UID_BasicTextSRStorage);
        made.save(path_);
        const Result<QJsonObject> film = inspectFilm(path_);
        QVERIFY(bool(film));
        QCOMPARE(film.value()[QStringLiteral("film")][QStringLiteral("sop_class")].toString(),
                 QStringLiteral("Basic Text SR Storage"));
    }

    void longValuesAreShortened() {
        MadeDicom made;
        made.pixels(madeValues({}));
        made.text(DCM_TextValue, QByteArray(100'000, 'x').constData());
        made.save(path_);
        const Result<QJsonObject> film = inspectFilm(path_);
        QVERIFY(bool(film));
        const QString value =
            attribute(*film, QStringLiteral("(0040,a160)"))[QStringLiteral("value")].toString();
        QVERIFY(value.size() > 100 && value.size() < 5000);
        QVERIFY(value.endsWith(QChar(0x2026)));
    }

    void manyAttributesAreCut() {
        MadeDicom made;
        made.pixels(madeValues({}));
        for (int i = 0; i < 30'000; ++i) {
            auto* item = new DcmItem;
            made.dataset().insertSequenceItem(DCM_ViewCodeSequence, item);
        }
        made.save(path_);
        const Result<QJsonObject> film = inspectFilm(path_);
        QVERIFY(bool(film));
        QVERIFY(film.value()[QStringLiteral("attributes_cut")].toBool());
        QVERIFY(attribute(*film, QStringLiteral("(0054,0220)"))[QStringLiteral("items")]
                    .toArray()
                    .size() < 30'000);
    }

    void rasterHeader() {
        QImage image(20, 10, QImage::Format_Grayscale8);
        image.fill(100);
        const QString path = folder_.filePath(QStringLiteral("Doe.png"));
        image.setText(QStringLiteral("Comment"), QStringLiteral("Doe, Jane"));
        QVERIFY(image.save(path));
        const Result<QJsonObject> named = inspectFilm(path);
        const Result<QJsonObject> film = inspectFilm(path, false);
        QVERIFY(bool(named) && bool(film));
        QCOMPARE(film.value()[QStringLiteral("format")].toString(), QStringLiteral("png"));
        QCOMPARE(film.value()[QStringLiteral("film")][QStringLiteral("columns")].toInt(), 20);
        QVERIFY(QJsonDocument(*named).toJson().contains("Doe, Jane"));
        QVERIFY(!QJsonDocument(*film).toJson().contains("Doe"));
    }

    void refusals() {
        const Result<QJsonObject> missing =
            inspectFilm(folder_.filePath(QStringLiteral("nowhere.dcm")));
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
    }
};

QTEST_APPLESS_MAIN(TestInspect)
#include "test_inspect.moc"
