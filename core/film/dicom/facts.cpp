#include "core/film/dicom/facts.h"

#include "core/film/dicom/dataset.h"
#include "core/film/orientation.h"

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

/// Patient's Age (0010,1010): nnnD, nnnW, nnnM or nnnY.
std::optional<double> statedAge(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,3})([DWMY])$"));
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const double count = match.captured(1).toDouble();
    switch (match.captured(2).at(0).toLatin1()) {
        case 'D':
            return count / 365.25;
        case 'W':
            return count * 7 / 365.25;
        case 'M':
            return count / 12;
        default:
            return count;
    }
}

std::optional<double> ageFromDates(const QDate& birth, const QDate& study) {
    if (!birth.isValid() || !study.isValid() || study < birth) {
        return std::nullopt;
    }
    const double years = static_cast<double>(birth.daysTo(study)) / 365.25;
    return years < 150 ? std::optional(years) : std::nullopt;
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
    acquisition.body_part = codeString(dataset, DCM_BodyPartExamined);
    acquisition.view_position = codeString(dataset, DCM_ViewPosition);
    acquisition.laterality = codeString(dataset, DCM_ImageLaterality);
    if (acquisition.laterality.isEmpty()) {
        acquisition.laterality = codeString(dataset, DCM_Laterality);
    }
    acquisition.presentation_intent = codeString(dataset, DCM_PresentationIntentType);
    acquisition.burned_in_annotation = codeString(dataset, DCM_BurnedInAnnotation);
    acquisition.manufacturer = text.text(dataset, DCM_Manufacturer);
    acquisition.study_date = dicomDate(dataset, DCM_StudyDate);
    acquisition.patient_age_years = statedAge(codeString(dataset, DCM_PatientAge));
    for (const DcmTagKey& date : {DCM_StudyDate, DCM_AcquisitionDate, DCM_SeriesDate}) {
        if (!acquisition.patient_age_years) {
            acquisition.patient_age_years =
                ageFromDates(identity.birth_date, dicomDate(dataset, date));
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
