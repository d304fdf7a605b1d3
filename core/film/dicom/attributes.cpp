#include "core/film/attributes.h"

#include "core/film/dicom/attributes.h"

#include <dcmtk/dcmdata/dcpixel.h>

#include <algorithm>
#include <array>

namespace lucency {

namespace {

constexpr int deepest = 16;
constexpr int most_attributes = 20'000;
constexpr qsizetype longest_text = 4096;
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

/// Whether an attribute may stay where identity is left out. Beyond the Patient group, what PS3.15
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

bool isNumber(DcmElement& element) {
    constexpr std::array numbers{EVR_US, EVR_SS, EVR_UL, EVR_SL, EVR_UV, EVR_SV,
                                 EVR_FL, EVR_FD, EVR_AT, EVR_xs, EVR_up};
    return std::ranges::find(numbers, element.ident()) != numbers.end();
}

/// Private attributes whose VR the file does not say are often plain text.
std::optional<QString> printable(DcmElement& element) {
    Uint8* bytes = nullptr;
    const Uint32 length = element.getLength();
    if (element.ident() != EVR_UN || length == 0 || length > most_number_bytes ||
        element.getUint8Array(bytes).bad() || bytes == nullptr) {
        return std::nullopt;
    }
    const QByteArrayView view(bytes, static_cast<qsizetype>(length));
    QByteArray text = view.toByteArray();
    while (text.endsWith('\0') || text.endsWith(' ')) {
        text.chop(1);
    }
    const bool is_text = !text.isEmpty() && std::ranges::all_of(text, [](char character) {
        return character >= ' ' && character <= '~';
    });
    return is_text ? std::optional(QString::fromLatin1(text)) : std::nullopt;
}

qint64 valueBytes(DcmElement& element) {
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

/// Who reserved the block of a private attribute (PS3.5 7.8.1).
QString creatorOf(DcmItem& item, const DcmTagKey& tag) {
    const auto block = static_cast<Uint16>(tag.getElement() >> 8);
    return tag.getGroup() % 2 == 1 && block >= 0x10
               ? codeString(item, DcmTagKey(tag.getGroup(), block))
               : QString();
}

/// Walks a data set; stops adding at its bounds and remembers that it did.
class Walk {
public:
    void list(DcmItem& item, const DicomText& text, int depth,
              std::vector<DicomAttribute>& attributes) {
        for (DcmObject* object = item.nextInContainer(nullptr); object != nullptr;
             object = item.nextInContainer(object)) {
            auto* element = dynamic_cast<DcmElement*>(object);
            if (element == nullptr) {
                continue;
            }
            if (!mayAdd()) {
                break;
            }
            attributes.push_back(describe(item, *element, text, depth));
        }
    }

    bool cut = false;     ///< no more are added
    bool deeper = false;  ///< there are levels that were left out

private:
    bool mayAdd() {
        cut = cut || ++count_ > most_attributes;
        return !cut;
    }

    DicomAttribute describe(DcmItem& item, DcmElement& element, const DicomText& text, int depth) {
        DcmTag tag = element.getTag();
        DicomAttribute attribute;
        attribute.tag = QString::fromLatin1(tag.toString().c_str()).sliced(1, 9).toLower();
        attribute.vr = QString::fromLatin1(DcmVR(element.getVR()).getValidVRName());
        attribute.name = QString::fromLatin1(tag.getTagName());
        attribute.creator = creatorOf(item, tag);
        attribute.identity = !isWithoutIdentity(element);
        if (auto* sequence = dynamic_cast<DcmSequenceOfItems*>(&element)) {
            attribute.vr = QStringLiteral("SQ");
            items(*sequence, text, depth, attribute.children);
        } else if (element.isaString() && element.ident() != EVR_UN) {
            attribute.value = shortened(text.text(element));
        } else if (isNumber(element) && element.getLength() <= most_number_bytes) {
            OFString value;
            element.getOFStringArray(value);
            attribute.value = QString::fromLatin1(value.c_str());
        } else if (auto value = printable(element)) {
            attribute.value = *std::move(value);
        } else {
            attribute.bytes = valueBytes(element);
        }
        return attribute;
    }

    void items(DcmSequenceOfItems& sequence, const DicomText& text, int depth,
               std::vector<DicomAttribute>& items) {
        for (DcmObject* object = sequence.nextInContainer(nullptr); object != nullptr;
             object = sequence.nextInContainer(object)) {
            auto* item = dynamic_cast<DcmItem*>(object);
            if (item == nullptr) {
                continue;
            }
            if (depth >= deepest) {
                deeper = true;
                return;
            }
            if (!mayAdd()) {
                return;
            }
            DicomAttribute node;
            node.name = QStringLiteral("Item %1").arg(items.size() + 1);
            list(*item, DicomText(*item, &text), depth + 1, node.children);
            items.push_back(std::move(node));
        }
    }

    static QString shortened(const QString& value) {
        return value.size() <= longest_text ? value : value.left(longest_text) + QChar(0x2026);
    }

    int count_ = 0;
};

}  // namespace

DicomAttributes attributesOf(const DicomFile& dicom) {
    DicomAttributes attributes;
    const DicomText text(dicom.dataset());
    Walk walk;
    if (DcmMetaInfo* meta = dicom.file->getMetaInfo()) {
        walk.list(*meta, text, 0, attributes.list);
    }
    walk.list(dicom.dataset(), text, 0, attributes.list);
    attributes.cut = walk.cut || walk.deeper;
    return attributes;
}

}  // namespace lucency
