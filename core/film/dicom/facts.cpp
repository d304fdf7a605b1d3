#include "core/film/dicom/facts.h"

#include "core/film/dicom/dataset.h"
#include "core/film/orientation.h"
#include "core/film/stated_facts.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace lucency {

namespace {

QDate dicomDate(DcmItem& dataset, const DcmTagKey& tag) {
    // DA is YYYYMMDD; ACR-NEMA wrote YYYY.MM.DD.
    const QString text = codeString(dataset, tag).remove(QLatin1Char('.')).left(8);
    return QDate::fromString(text, QStringLiteral("yyyyMMdd"));
}

bool saysSynthetic(DcmItem& dataset, const DicomText& text) {
    return std::ranges::any_of(
        std::array{DCM_ImageComments, DCM_PatientComments, DCM_DerivationDescription,
                   DCM_PatientName, DCM_SeriesDescription},
        [&](const DcmTagKey& tag) {
            return text.text(dataset, tag)
                .contains(QLatin1String("synthetic"), Qt::CaseInsensitive);
        });
}

/// The first item's code as text: its own word where we know the code, else its meaning.
QString codedText(DcmItem& dataset, const DcmTagKey& sequence, const DcmTagKey& macro,
                  const DicomText& text) {
    DcmItem* item = nullptr;
    DcmItem* group = nullptr;
    if (dataset.findAndGetSequenceItem(sequence, item, 0).bad() || item == nullptr) {
        item = nullptr;
        for (const DcmTagKey& groups :
             {DCM_PerFrameFunctionalGroupsSequence, DCM_SharedFunctionalGroupsSequence}) {
            DcmItem* held = nullptr;
            if (item == nullptr && dataset.findAndGetSequenceItem(groups, group, 0).good() &&
                group->findAndGetSequenceItem(macro, held, 0).good()) {
                held->findAndGetSequenceItem(sequence, item, 0);
            }
        }
    }
    if (item == nullptr) {
        return {};
    }
    // PS3.16 CID 4010 and CID 4009, in SNOMED CT and in its older identifiers.
    static const QHash<QString, QString> words{
        {QStringLiteral("399348003"), QStringLiteral("AP")},
        {QStringLiteral("R-10206"), QStringLiteral("AP")},
        {QStringLiteral("272479007"), QStringLiteral("PA")},
        {QStringLiteral("R-10214"), QStringLiteral("PA")},
        {QStringLiteral("R-40888"), QStringLiteral("PA")},
        {QStringLiteral("399173006"), QStringLiteral("LL")},
        {QStringLiteral("R-10236"), QStringLiteral("LL")},
        {QStringLiteral("399198007"), QStringLiteral("RL")},
        {QStringLiteral("R-10232"), QStringLiteral("RL")},
        {QStringLiteral("399067008"), QStringLiteral("LATERAL")},
        {QStringLiteral("R-102CD"), QStringLiteral("LATERAL")},
        {QStringLiteral("51185008"), QStringLiteral("CHEST")},
        {QStringLiteral("T-D3000"), QStringLiteral("CHEST")},
        {QStringLiteral("39607008"), QStringLiteral("CHEST")},
        {QStringLiteral("T-28000"), QStringLiteral("CHEST")},
    };
    const QString word = words.value(codeString(*item, DCM_CodeValue));
    return word.isEmpty() ? text.text(*item, DCM_CodeMeaning) : word;
}

/// A value that the film gives in two places which do not agree.
void addConflict(Film& film, const QString& one, const QString& other) {
    film.notices.push_back(
        {QStringLiteral("facts-conflict"),
         QCoreApplication::translate("FilmNotice",
                                     "The film contradicts itself: it says %1 in one place and %2 "
                                     "in another. The first is used.")
             .arg(one, other)});
}

void readBodyPart(Film& film, DcmItem& dataset, const DicomText& text) {
    Acquisition& made = film.acquisition;
    made.stated_body_part = text.text(dataset, DCM_BodyPartExamined);
    made.body_part = standardBodyPart(made.stated_body_part);
    const QString coded =
        codedText(dataset, DCM_AnatomicRegionSequence, DCM_FrameAnatomySequence, text);
    const QString part = standardBodyPart(coded);
    if (made.body_part.isEmpty()) {
        made.body_part = part;
        made.stated_body_part = coded;
    } else if (const auto chest = QLatin1String("CHEST");
               !part.isEmpty() && (part == chest) != (made.body_part == chest)) {
        addConflict(film, made.stated_body_part, coded);
    }
}

void readView(Film& film, DcmItem& dataset, const DicomText& text) {
    Acquisition& made = film.acquisition;
    made.stated_view = text.text(dataset, DCM_ViewPosition);
    made.view_position = standardView(made.stated_view);
    const QString coded = codedText(dataset, DCM_ViewCodeSequence, DCM_FrameAnatomySequence, text);
    if (made.view_position.isEmpty()) {
        made.view_position = standardView(coded);
        made.stated_view = coded;
    } else if (isStandardView(made.stated_view) && isStandardView(coded) &&
               isLateralView(made.view_position) != isLateralView(standardView(coded))) {
        addConflict(film, made.stated_view, coded);
    }
    // A description is believed where it names one view in words we know; it may name the patient
    // too, and is not kept.
    for (const DcmTagKey& tag :
         {DCM_SeriesDescription, DCM_ProtocolName, DCM_AcquisitionDeviceProcessingDescription}) {
        const QString description = text.text(dataset, tag);
        if (made.view_position.isEmpty() && isStandardView(description)) {
            made.view_position = standardView(description);
            made.stated_view.clear();
        }
    }
}

void readLaterality(Acquisition& made, DcmItem& dataset) {
    DcmItem* frame = holderOf(dataset, DCM_FrameLaterality, DCM_FrameAnatomySequence);
    for (const QString& stated :
         {codeString(dataset, DCM_ImageLaterality), codeString(dataset, DCM_Laterality),
          frame != nullptr ? codeString(*frame, DCM_FrameLaterality) : QString()}) {
        if (made.laterality.isEmpty()) {
            made.laterality = standardLaterality(stated);
        }
    }
}

void readIntent(Film& film, DcmItem& dataset) {
    QString& intent = film.acquisition.presentation_intent;
    intent = codeString(dataset, DCM_PresentationIntentType).toUpper();
    if (intent.isEmpty() && film.acquisition.sop_class.endsWith(QLatin1String("For Processing"))) {
        intent = QStringLiteral("FOR PROCESSING");
    }
    if (intent == QLatin1String("FOR PROCESSING")) {
        film.notices.push_back(
            {QStringLiteral("for-processing"),
             QCoreApplication::translate(
                 "FilmNotice",
                 "This is raw data of the detector, made for processing and not meant to be "
                 "looked at: it may look flat, dark or inverted.")});
    }
}

}  // namespace

void readDicomFacts(Film& film, DcmItem& dataset, const DicomText& text) {
    film.photometric = codeString(dataset, DCM_PhotometricInterpretation).toUpper();
    // One inversion, whichever of the two asks for it (PS3.3 C.8.11.3.1.2, C.11.6.1.2).
    film.low_is_white = film.photometric == QLatin1String("MONOCHROME1") ||
                        codeString(dataset, DCM_PresentationLUTShape) == QLatin1String("INVERSE");
    const std::vector<double> frames = numbers(dataset, DCM_NumberOfFrames);
    film.frames =
        !frames.empty() && frames[0] >= 1 && frames[0] <= 1e9 ? static_cast<int>(frames[0]) : 1;

    PatientIdentity& identity = film.identity;
    identity.name = text.text(dataset, DCM_PatientName);
    identity.id = text.text(dataset, DCM_PatientID);
    identity.sex = codeString(dataset, DCM_PatientSex);
    identity.birth_date = dicomDate(dataset, DCM_PatientBirthDate);
    identity.accession_number = text.text(dataset, DCM_AccessionNumber);
    identity.study_instance_uid = codeString(dataset, DCM_StudyInstanceUID);
    identity.sop_instance_uid = codeString(dataset, DCM_SOPInstanceUID);

    Acquisition& acquisition = film.acquisition;
    acquisition.sop_class = sopClassName(codeString(dataset, DCM_SOPClassUID));
    acquisition.modality = codeString(dataset, DCM_Modality);
    readBodyPart(film, dataset, text);
    readView(film, dataset, text);
    readLaterality(acquisition, dataset);
    readIntent(film, dataset);
    acquisition.burned_in_annotation = codeString(dataset, DCM_BurnedInAnnotation);
    acquisition.manufacturer = text.text(dataset, DCM_Manufacturer);
    acquisition.study_date = dicomDate(dataset, DCM_StudyDate);
    acquisition.patient_age_years = statedAge(codeString(dataset, DCM_PatientAge));
    for (const DcmTagKey& date :
         {DCM_StudyDate, DCM_AcquisitionDate, DCM_SeriesDate, DCM_ContentDate}) {
        if (!acquisition.patient_age_years) {
            acquisition.patient_age_years =
                ageBetween(identity.birth_date, dicomDate(dataset, date));
        }
    }
    acquisition.synthetic = saysSynthetic(dataset, text);
    film.orientation = patientOrientation(codeString(dataset, DCM_PatientOrientation, 0),
                                          codeString(dataset, DCM_PatientOrientation, 1));
}

QString sopClassName(const QString& uid) {
    const char* keyword = dcmFindNameOfUID(uid.toLatin1().constData());
    if (keyword == nullptr) {
        return uid;
    }
    // DCMTK knows the names as keywords, e.g. RETIRED_HardcopyGrayscaleImageStorage.
    static const QRegularExpression boundary(
        QStringLiteral("(?<=[a-z])(?=[A-Z0-9])|(?<=[A-Z0-9])(?=[A-Z][a-z])"));
    QString name = QString::fromLatin1(keyword);
    name.remove(QLatin1String("RETIRED_")).remove(QLatin1String("DRAFT_"));
    return name.replace(boundary, QStringLiteral(" ")).replace(QLatin1Char('_'), QLatin1Char(' '));
}

QString transferSyntaxName(const QString& uid) {
    // Later than the DCMTK that Debian 12 has, or under another name there.
    static const QHash<QString, QString> names{
        {QStringLiteral("1.2.840.10008.1.2"), QStringLiteral("Implicit VR Little Endian")},
        {QStringLiteral("1.2.840.10008.1.2.1"), QStringLiteral("Explicit VR Little Endian")},
        {QStringLiteral("1.2.840.10008.1.2.1.98"),
         QStringLiteral("Encapsulated Uncompressed Explicit VR Little Endian")},
        {QStringLiteral("1.2.840.10008.1.2.1.99"),
         QStringLiteral("Deflated Explicit VR Little Endian")},
        {QStringLiteral("1.2.840.10008.1.2.2"), QStringLiteral("Explicit VR Big Endian")},
        {QStringLiteral("1.2.840.10008.1.2.4.50"), QStringLiteral("JPEG Baseline (Process 1)")},
        {QStringLiteral("1.2.840.10008.1.2.4.51"),
         QStringLiteral("JPEG Extended (Process 2 and 4)")},
        {QStringLiteral("1.2.840.10008.1.2.4.53"),
         QStringLiteral("JPEG Spectral Selection, Non-Hierarchical (Process 6 and 8)")},
        {QStringLiteral("1.2.840.10008.1.2.4.55"),
         QStringLiteral("JPEG Full Progression, Non-Hierarchical (Process 10 and 12)")},
        {QStringLiteral("1.2.840.10008.1.2.4.57"),
         QStringLiteral("JPEG Lossless, Non-Hierarchical (Process 14)")},
        {QStringLiteral("1.2.840.10008.1.2.4.70"),
         QStringLiteral("JPEG Lossless, Non-Hierarchical, First-Order Prediction (Process 14 "
                        "[Selection Value 1])")},
        {QStringLiteral("1.2.840.10008.1.2.4.80"),
         QStringLiteral("JPEG-LS Lossless Image Compression")},
        {QStringLiteral("1.2.840.10008.1.2.4.81"),
         QStringLiteral("JPEG-LS Lossy (Near-Lossless) Image Compression")},
        {QStringLiteral("1.2.840.10008.1.2.4.90"),
         QStringLiteral("JPEG 2000 Image Compression (Lossless Only)")},
        {QStringLiteral("1.2.840.10008.1.2.4.91"), QStringLiteral("JPEG 2000 Image Compression")},
        {QStringLiteral("1.2.840.10008.1.2.4.92"),
         QStringLiteral("JPEG 2000 Part 2 Multi-component Image Compression (Lossless Only)")},
        {QStringLiteral("1.2.840.10008.1.2.4.93"),
         QStringLiteral("JPEG 2000 Part 2 Multi-component Image Compression")},
        {QStringLiteral("1.2.840.10008.1.2.4.110"), QStringLiteral("JPEG XL Lossless")},
        {QStringLiteral("1.2.840.10008.1.2.4.111"), QStringLiteral("JPEG XL JPEG Recompression")},
        {QStringLiteral("1.2.840.10008.1.2.4.112"), QStringLiteral("JPEG XL")},
        {QStringLiteral("1.2.840.10008.1.2.4.201"),
         QStringLiteral("High-Throughput JPEG 2000 Image Compression (Lossless Only)")},
        {QStringLiteral("1.2.840.10008.1.2.4.202"),
         QStringLiteral("High-Throughput JPEG 2000 with RPCL Options Image Compression (Lossless "
                        "Only)")},
        {QStringLiteral("1.2.840.10008.1.2.4.203"),
         QStringLiteral("High-Throughput JPEG 2000 Image Compression")},
        {QStringLiteral("1.2.840.10008.1.2.4.94"), QStringLiteral("JPIP Referenced")},
        {QStringLiteral("1.2.840.10008.1.2.4.95"), QStringLiteral("JPIP Referenced Deflate")},
        {QStringLiteral("1.2.840.10008.1.2.4.100"),
         QStringLiteral("MPEG2 Main Profile / Main Level")},
        {QStringLiteral("1.2.840.10008.1.2.4.101"),
         QStringLiteral("MPEG2 Main Profile / High Level")},
        {QStringLiteral("1.2.840.10008.1.2.4.102"),
         QStringLiteral("MPEG-4 AVC/H.264 High Profile / Level 4.1")},
        {QStringLiteral("1.2.840.10008.1.2.4.107"),
         QStringLiteral("HEVC/H.265 Main Profile / Level 5.1")},
        {QStringLiteral("1.2.840.10008.1.2.4.204"), QStringLiteral("JPIP HTJ2K Referenced")},
        {QStringLiteral("1.2.840.10008.1.2.4.205"),
         QStringLiteral("JPIP HTJ2K Referenced Deflate")},
        {QStringLiteral("1.2.840.10008.1.2.5"), QStringLiteral("RLE Lossless")},
        {QStringLiteral("1.2.840.10008.1.2.8.1"),
         QStringLiteral("Deflated Image Frame Compression")},
    };
    if (const auto name = names.constFind(uid); name != names.cend()) {
        return *name;
    }
    const DcmXfer syntax(uid.toLatin1().constData());
    return syntax.getXfer() != EXS_Unknown ? QString::fromLatin1(syntax.getXferName()) : uid;
}

}  // namespace lucency
