#include "core/film/dicom/dataset.h"
#include "core/film/dicom/dicom_reader.h"
#include "core/film/dicom/facts.h"

#include <QJsonArray>
#include <dcmtk/dcmdata/dcpixel.h>

#include <algorithm>
#include <array>
#include <exception>
#include <new>

namespace lucency {

namespace {

constexpr int deepest = 16;
constexpr int most_attributes = 20'000;
constexpr qsizetype longest_text = 1024;
constexpr Uint32 most_number_bytes = 1024;

/// Texts that describe a device or a table and so name nobody.
bool isHarmlessText(const DcmTagKey& tag) {
    const std::array harmless{DCM_Manufacturer,           DCM_ManufacturerModelName,
                              DCM_SoftwareVersions,       DCM_WindowCenterWidthExplanation,
                              DCM_LUTExplanation,         DCM_CodeValue,
                              DCM_CodingSchemeDesignator, DCM_CodeMeaning};
    return std::ranges::find(harmless, tag) != harmless.end();
}

bool isWellKnownUid(DcmElement& element) {
    OFString uid;
    return element.getOFString(uid, 0).good() && dcmFindNameOfUID(uid.c_str()) != nullptr;
}

/// Whether an attribute stays where identity is left out. Beyond the Patient group, what PS3.15
/// annex E removes is nearly all text, names, dates, times, instance UIDs and private attributes:
/// so only codes, numbers and well-known UIDs stay.
bool isWithoutIdentity(DcmElement& element) {
    const DcmTag& tag = element.getTag();
    constexpr Uint16 patient_group = 0x0010;
    if (tag.getGroup() == patient_group || tag.getGroup() % 2 == 1) {
        return false;
    }
    switch (element.ident()) {
        case EVR_CS:
        case EVR_DS:
        case EVR_IS:
        case EVR_US:
        case EVR_SS:
        case EVR_UL:
        case EVR_SL:
        case EVR_FL:
        case EVR_FD:
        case EVR_AT:
        case EVR_SQ:
        case EVR_xs:
        case EVR_OW:
        case EVR_OB:
        case EVR_ox:
        case EVR_PixelData:
            return true;
        case EVR_UI:
            return isWellKnownUid(element);
        default:
            return isHarmlessText(tag);
    }
}

/// Walks a data set; stops adding at its bounds and remembers that it did.
class AttributeList {
public:
    explicit AttributeList(bool with_identity) : with_identity_(with_identity) {}

    QJsonArray list(DcmItem& item, const DicomText& text, int depth = 0) {
        QJsonArray attributes;
        for (DcmObject* object = item.nextInContainer(nullptr); object != nullptr;
             object = item.nextInContainer(object)) {
            auto* element = dynamic_cast<DcmElement*>(object);
            if (element == nullptr || !(with_identity_ || isWithoutIdentity(*element))) {
                continue;
            }
            if (++count_ > most_attributes) {
                cut_ = true;
                break;
            }
            attributes.append(describe(*element, text, depth));
        }
        return attributes;
    }

    bool cut() const { return cut_; }

private:
    QJsonObject describe(DcmElement& element, const DicomText& text, int depth) {
        DcmTag tag = element.getTag();
        QJsonObject object{
            {QStringLiteral("tag"), QString::fromLatin1(tag.toString().c_str())},
            {QStringLiteral("vr"), QString::fromLatin1(DcmVR(element.getVR()).getValidVRName())},
            {QStringLiteral("name"), QString::fromLatin1(tag.getTagName())},
        };
        if (auto* sequence = dynamic_cast<DcmSequenceOfItems*>(&element)) {
            object.insert(QStringLiteral("items"), items(*sequence, text, depth));
        } else if (element.isaString() && element.ident() != EVR_UN) {
            OFString value;
            element.getOFStringArray(value);
            object.insert(QStringLiteral("value"), shortened(text.decode(value)));
        } else if (isNumber(element) && element.getLength() <= most_number_bytes) {
            OFString value;
            element.getOFStringArray(value);
            object.insert(QStringLiteral("value"), QString::fromLatin1(value.c_str()));
        } else {
            object.insert(QStringLiteral("bytes"), valueBytes(element));
        }
        return object;
    }

    QJsonArray items(DcmSequenceOfItems& sequence, const DicomText& text, int depth) {
        QJsonArray array;
        for (DcmObject* object = sequence.nextInContainer(nullptr);
             object != nullptr && !(cut_ && count_ > most_attributes);
             object = sequence.nextInContainer(object)) {
            if (depth >= deepest) {
                cut_ = true;
                break;
            }
            if (auto* item = dynamic_cast<DcmItem*>(object)) {
                if (++count_ > most_attributes) {
                    cut_ = true;
                    break;
                }
                array.append(list(*item, DicomText(*item, &text), depth + 1));
            }
        }
        return array;
    }

    QString shortened(const QString& value) {
        if (value.size() <= longest_text) {
            return value;
        }
        return value.left(longest_text) + QChar(0x2026);
    }

    static bool isNumber(DcmElement& element) {
        constexpr std::array numbers{EVR_US, EVR_SS, EVR_UL, EVR_SL, EVR_UV, EVR_SV,
                                     EVR_FL, EVR_FD, EVR_AT, EVR_xs, EVR_up};
        return std::ranges::find(numbers, element.ident()) != numbers.end();
    }

    static qint64 valueBytes(DcmElement& element) {
        if (auto* pixels = dynamic_cast<DcmPixelData*>(&element)) {
            E_TransferSyntax syntax = EXS_Unknown;
            const DcmRepresentationParameter* parameter = nullptr;
            DcmPixelSequence* sequence = nullptr;
            pixels->getOriginalRepresentationKey(syntax, parameter);
            if (pixels->getEncapsulatedRepresentation(syntax, parameter, sequence).good() &&
                sequence != nullptr) {
                return sequence->getLength();
            }
        }
        return element.getLength();
    }

    bool with_identity_;
    int count_ = 0;
    bool cut_ = false;
};

QJsonValue known(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue known(const std::optional<std::int32_t>& number) {
    return number ? QJsonValue(*number) : QJsonValue();
}

/// The facts as readFilm would take them, under the names of `lucency-cli read --json`.
QJsonObject filmFacts(const DicomFile& dicom, const DicomText& text) {
    DcmDataset& dataset = dicom.dataset();
    Film film;
    readDicomFacts(film, dataset, text);
    const std::optional<PixelSpacing> spacing = readDicomSpacing(dataset);
    const Acquisition& made = film.acquisition;
    return {
        {QStringLiteral("sop_class"), known(made.sop_class)},
        {QStringLiteral("transfer_syntax"), known(transferSyntaxName(dicom.transfer_syntax_uid))},
        {QStringLiteral("rows"), known(word(dataset, DCM_Rows, false))},
        {QStringLiteral("columns"), known(word(dataset, DCM_Columns, false))},
        {QStringLiteral("frames"), film.frames},
        {QStringLiteral("bits_stored"), known(word(dataset, DCM_BitsStored, false))},
        {QStringLiteral("photometric"), known(film.photometric)},
        {QStringLiteral("modality"), known(made.modality)},
        {QStringLiteral("body_part"), known(made.body_part)},
        {QStringLiteral("view_position"), known(made.view_position)},
        {QStringLiteral("patient_age_years"),
         made.patient_age_years ? QJsonValue(*made.patient_age_years) : QJsonValue()},
        {QStringLiteral("pixel_spacing_mm"),
         spacing ? QJsonValue(QJsonArray{spacing->row_mm, spacing->column_mm}) : QJsonValue()},
        {QStringLiteral("pixel_spacing_plane"),
         spacingPlaneName(spacing ? spacing->plane : SpacingPlane::Unknown)},
    };
}

}  // namespace

Result<QJsonObject> inspectDicom(const QByteArray& bytes, bool with_identity) {
    try {
        const Result<DicomFile> dicom = parseDicom(bytes, {});
        if (!dicom) {
            return dicom.error();
        }
        const DicomText text(dicom->dataset());
        AttributeList attributes(with_identity);
        QJsonArray list;
        if (DcmMetaInfo* meta = dicom->file->getMetaInfo()) {
            list = attributes.list(*meta, text);
        }
        for (const QJsonValue& attribute : attributes.list(dicom->dataset(), text)) {
            list.append(attribute);
        }
        QJsonObject object{{QStringLiteral("film"), filmFacts(*dicom, text)},
                           {QStringLiteral("attributes"), list}};
        if (attributes.cut()) {
            object.insert(QStringLiteral("attributes_cut"), true);
        }
        return object;
    } catch (const std::bad_alloc&) {
        return {ErrorCode::OutOfMemory, {}};
    } catch (const std::exception& exception) {
        return {ErrorCode::DamagedFile, QString::fromLatin1(exception.what())};
    }
}

}  // namespace lucency
