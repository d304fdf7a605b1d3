#include "core/base/whole_file.h"
#include "core/phantom/phantom.h"

#include <QDir>
#include <QImage>
#include <QImageWriter>
#include <QSaveFile>
#include <QUuid>
#include <dcmtk/config/osconfig.h>
#include <dcmtk/dcmdata/dcostrmb.h>
#include <dcmtk/dcmdata/dctk.h>

#include <new>

namespace lucency {
namespace {

constexpr char says_synthetic[] = "SYNTHETIC film drawn from formulas by Lucency: it shows nobody";
constexpr int jpeg_quality = 95;
constexpr double pixel_mm = 0.2;

Error unwritable(const QString& reason) {
    return {ErrorCode::OutputUnwritable, reason};
}

Error noMemory() {
    return {ErrorCode::OutOfMemory, QStringLiteral("while a phantom was drawn")};
}

Result<void> checked(const PhantomParameters& parameters) {
    constexpr int most = 10'000;
    if (parameters.rows < 16 || parameters.columns < 16 || parameters.rows > most ||
        parameters.columns > most) {
        return {ErrorCode::InvalidArgument,
                QStringLiteral("%1 x %2 pixels").arg(parameters.columns).arg(parameters.rows)};
    }
    return {};
}

/// A UID that is the same for the same film: 2.25 and a UUID as one number (PS3.5 B.2).
std::string uidOf(const PhantomParameters& parameters, const char* what) {
    static const QUuid space(QStringLiteral("{6e2c2a0e-98a5-4f5e-8a0f-5c3b1d7f9a41}"));
    const QString name = QStringLiteral("%1 %2x%3 %4 %5 %6")
                             .arg(QString::fromLatin1(what))
                             .arg(parameters.columns)
                             .arg(parameters.rows)
                             .arg(parameters.seed)
                             .arg(parameters.opacity)
                             .arg(parameters.letters);
    QByteArray number = QUuid::createUuidV5(space, name).toRfc4122();
    std::string digits;
    while (number.count('\0') < number.size()) {
        int rest = 0;
        for (char& byte : number) {
            const int value = rest * 256 + static_cast<unsigned char>(byte);
            byte = static_cast<char>(value / 10);
            rest = value % 10;
        }
        digits.insert(digits.begin(), static_cast<char>('0' + rest));
    }
    return "2.25." + digits;
}

// The attributes that PS3.3 A.26 (Digital X-Ray Image) asks for; those of type 2 that a synthetic
// film cannot have are there and empty.
OFCondition fill(DcmDataset& film, const PhantomParameters& parameters) {
    struct Text {
        DcmTagKey tag;
        std::string value;
    };
    const std::string spacing = std::to_string(pixel_mm).substr(0, 3);
    const Text texts[] = {
        {DCM_SOPClassUID, UID_DigitalXRayImageStorageForPresentation},
        {DCM_SOPInstanceUID, uidOf(parameters, "instance")},
        {DCM_StudyInstanceUID, uidOf(parameters, "study")},
        {DCM_SeriesInstanceUID, uidOf(parameters, "series")},
        {DCM_ImageType, "DERIVED\\PRIMARY"},
        {DCM_StudyDate, ""},
        {DCM_StudyTime, ""},
        {DCM_AccessionNumber, ""},
        {DCM_Modality, "DX"},
        {DCM_PresentationIntentType, "FOR PRESENTATION"},
        {DCM_Manufacturer, "Lucency"},
        {DCM_ReferringPhysicianName, ""},
        {DCM_PatientName, "SYNTHETIC^PHANTOM"},
        {DCM_PatientID, "SYNTHETIC-" + std::to_string(parameters.seed)},
        {DCM_PatientBirthDate, ""},
        {DCM_PatientSex, ""},
        {DCM_PatientAge, "003Y"},
        {DCM_BodyPartExamined, "CHEST"},
        {DCM_ViewPosition, "AP"},
        {DCM_DetectorType, ""},
        {DCM_ImagerPixelSpacing, spacing + "\\" + spacing},
        {DCM_StudyID, ""},
        {DCM_SeriesNumber, "1"},
        {DCM_InstanceNumber, "1"},
        {DCM_PatientOrientation, "L\\F"},
        {DCM_ImageLaterality, "U"},
        {DCM_ImageComments, says_synthetic},
        {DCM_PhotometricInterpretation, "MONOCHROME2"},
        {DCM_BurnedInAnnotation, parameters.letters ? "YES" : "NO"},
        {DCM_PixelIntensityRelationship, "LOG"},
        {DCM_WindowCenter, "2048"},
        {DCM_WindowWidth, "4096"},
        {DCM_RescaleIntercept, "0"},
        {DCM_RescaleSlope, "1"},
        {DCM_RescaleType, "US"},
        {DCM_LossyImageCompression, "00"},
        {DCM_PresentationLUTShape, "IDENTITY"},
    };
    for (const Text& text : texts) {
        if (const OFCondition put = film.putAndInsertString(text.tag, text.value.c_str());
            put.bad()) {
            return put;
        }
    }
    struct Number {
        DcmTagKey tag;
        int value;
    };
    const Number numbers[] = {
        {DCM_SamplesPerPixel, 1},
        {DCM_Rows, parameters.rows},
        {DCM_Columns, parameters.columns},
        {DCM_BitsAllocated, 16},
        {DCM_BitsStored, 12},
        {DCM_HighBit, 11},
        {DCM_PixelRepresentation, 0},
    };
    for (const Number& number : numbers) {
        if (const OFCondition put =
                film.putAndInsertUint16(number.tag, static_cast<Uint16>(number.value));
            put.bad()) {
            return put;
        }
    }
    if (const OFCondition put = film.putAndInsertSint16(DCM_PixelIntensityRelationshipSign, -1);
        put.bad()) {
        return put;
    }
    // Chest (T-D3000 in SNOMED RT, 51185008 in SNOMED CT), CID 4009.
    DcmItem* region = nullptr;
    if (const OFCondition made = film.findOrCreateSequenceItem(DCM_AnatomicRegionSequence, region);
        made.bad()) {
        return made;
    }
    region->putAndInsertString(DCM_CodeValue, "51185008");
    region->putAndInsertString(DCM_CodingSchemeDesignator, "SCT");
    region->putAndInsertString(DCM_CodeMeaning, "Chest");
    if (const OFCondition put = film.insertEmptyElement(DCM_AcquisitionContextSequence);
        put.bad()) {
        return put;
    }
    const std::vector<std::uint16_t> samples = drawPhantom(parameters);
    if (samples.empty()) {
        return EC_MemoryExhausted;
    }
    return film.putAndInsertUint16Array(DCM_PixelData, samples.data(),
                                        static_cast<unsigned long>(samples.size()));
}

Result<QByteArray> dicomBytes(const PhantomParameters& parameters) {
    DcmFileFormat file;
    if (const OFCondition filled = fill(*file.getDataset(), parameters); filled.bad()) {
        return {filled == EC_MemoryExhausted ? ErrorCode::OutOfMemory : ErrorCode::Internal,
                QString::fromLatin1(filled.text())};
    }
    QByteArray bytes;
    bytes.resize(qsizetype{parameters.rows} * parameters.columns * 2 + 65536);
    DcmOutputBufferStream stream(bytes.data(), static_cast<offile_off_t>(bytes.size()));
    file.transferInit();
    const OFCondition written =
        file.write(stream, EXS_LittleEndianExplicit, EET_ExplicitLength, nullptr);
    file.transferEnd();
    if (written.bad()) {
        return {ErrorCode::Internal, QString::fromLatin1(written.text())};
    }
    void* start = nullptr;
    offile_off_t length = 0;
    stream.flushBuffer(start, length);
    bytes.truncate(static_cast<qsizetype>(length));
    return bytes;
}

QImage picture(const PhantomParameters& parameters) {
    const std::vector<std::uint16_t> samples = drawPhantom(parameters);
    QImage image(parameters.columns, parameters.rows, QImage::Format_Grayscale8);
    if (samples.empty() || image.isNull()) {
        return {};
    }
    const std::uint16_t* sample = samples.data();
    for (int row = 0; row < parameters.rows; ++row) {
        uchar* line = image.scanLine(row);
        for (int column = 0; column < parameters.columns; ++column) {
            line[column] = static_cast<uchar>((*sample++ * 255 + 2047) / 4095);
        }
    }
    return image;
}

}  // namespace

Result<void> writePhantomDicom(const PhantomParameters& parameters, const QString& path) {
    if (Result<void> sane = checked(parameters); !sane) {
        return sane;
    }
    try {
        const Result<QByteArray> bytes = dicomBytes(parameters);
        if (!bytes) {
            return bytes.error();
        }
        return writeWhole(path, *bytes);
    } catch (const std::bad_alloc&) {
        return noMemory();
    }
}

Result<void> writePhantomJpeg(const PhantomParameters& parameters, const QString& path) {
    if (Result<void> sane = checked(parameters); !sane) {
        return sane;
    }
    try {
        const QImage image = picture(parameters);
        if (image.isNull()) {
            return noMemory();
        }
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly)) {
            return unwritable(file.errorString());
        }
        QImageWriter writer(&file, "jpeg");
        writer.setQuality(jpeg_quality);
        writer.setText(QStringLiteral("Description"), QString::fromLatin1(says_synthetic));
        if (!writer.write(image)) {
            file.cancelWriting();
            return unwritable(writer.errorString());
        }
        if (!file.commit()) {
            return unwritable(file.errorString());
        }
    } catch (const std::bad_alloc&) {
        return noMemory();
    }
    return {};
}

Result<void> writePhantomDataSet(const QString& folder, int count, std::uint64_t seed,
                                 int size_px) {
    const QDir root(folder);
    const QString normal = QStringLiteral("NORMAL");
    const QString pneumonia = QStringLiteral("PNEUMONIA");
    for (const QString& name : {normal, pneumonia}) {
        if (!root.mkpath(name)) {
            return unwritable(QStringLiteral("the folder %1 cannot be made").arg(name));
        }
    }
    for (int index = 0; index < count; ++index) {
        for (const bool opacity : {false, true}) {
            PhantomParameters parameters;
            parameters.rows = size_px;
            parameters.columns = size_px;
            parameters.opacity = opacity;
            // A child is in one class alone.
            parameters.seed = seed + 2 * static_cast<std::uint64_t>(index) + (opacity ? 1 : 0);
            const QString name = opacity ? QStringLiteral("%1/person%2_bacteria_%3.jpeg")
                                               .arg(pneumonia)
                                               .arg(index + 1)
                                               .arg(index + 1)
                                         : QStringLiteral("%1/IM-%2-0001.jpeg")
                                               .arg(normal)
                                               .arg(index + 1, 4, 10, QLatin1Char('0'));
            if (Result<void> written = writePhantomJpeg(parameters, root.filePath(name));
                !written) {
                return written;
            }
        }
    }
    return {};
}

}  // namespace lucency
