#include "core/film/dicom/dataset.h"

#include <QStringList>
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>

#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <limits>
#include <mutex>

namespace lucency {

namespace {

/// The file's bytes as DCMTK reads them. DCMTK follows nested sequences by recursion and inflates
/// without end, so both are stopped here: the stream fails once the parser has used up its share
/// of the stack, or more bytes than allowed came out of it.
class BoundedStream : public DcmInputBufferStream {
public:
    BoundedStream(const QByteArray& bytes, offile_off_t limit)
        : limit_(limit), stack_base_(stackPosition()) {
        setBuffer(bytes.constData(), bytes.size());
        setEos();
    }

    bool tooDeep() const { return too_deep_; }
    bool tooLong() const { return tell() > limit_; }

    OFBool good() const override { return !stopped() && DcmInputBufferStream::good(); }
    OFCondition status() const override {
        return stopped() ? EC_InvalidStream : DcmInputBufferStream::status();
    }
    OFBool eos() override { return stopped() || DcmInputBufferStream::eos(); }
    offile_off_t avail() override { return stopped() ? 0 : DcmInputBufferStream::avail(); }
    offile_off_t read(void* buffer, offile_off_t length) override {
        constexpr std::ptrdiff_t stack_share = 1024 * 1024;
        if (std::abs(stack_base_ - stackPosition()) > stack_share) {
            too_deep_ = true;
        }
        return stopped() ? 0 : DcmInputBufferStream::read(buffer, length);
    }

private:
    static std::ptrdiff_t stackPosition() {
        return reinterpret_cast<std::ptrdiff_t>(__builtin_frame_address(0));
    }
    bool stopped() const { return tooDeep() || tooLong(); }

    offile_off_t limit_;
    std::ptrdiff_t stack_base_;
    bool too_deep_ = false;
};

}  // namespace

void prepareDcmtk() {
    static std::once_flag once;
    std::call_once(once, [] {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL);
        DJDecoderRegistration::registerCodecs();
        DJLSDecoderRegistration::registerCodecs();
        DcmRLEDecoderRegistration::registerCodecs();
    });
}

Result<DicomFile> parseDicom(const QByteArray& bytes, const ReadLimits& limits) {
    prepareDcmtk();
    DicomFile dicom;
    dicom.file = std::make_unique<DcmFileFormat>();
    BoundedStream stream(bytes, limits.file_bytes);
    dicom.file->transferInit();
    const OFCondition condition = dicom.file->read(stream);
    dicom.file->transferEnd();
    if (stream.tooDeep()) {
        return {ErrorCode::DamagedFile, QStringLiteral("sequences nested beyond all measure")};
    }
    if (stream.tooLong()) {
        return {
            ErrorCode::TooLarge,
            QStringLiteral("the deflated data set grows beyond %1 bytes").arg(limits.file_bytes)};
    }
    if (condition.bad()) {
        return {ErrorCode::DamagedFile, QString::fromLatin1(condition.text())};
    }
    if (dicom.dataset().card() == 0) {
        return {ErrorCode::DamagedFile, QStringLiteral("the data set is empty")};
    }
    if (DcmMetaInfo* meta = dicom.file->getMetaInfo()) {
        dicom.transfer_syntax_uid = codeString(*meta, DCM_TransferSyntaxUID);
    }
    if (dicom.transfer_syntax_uid.isEmpty()) {
        dicom.transfer_syntax_uid =
            QString::fromLatin1(DcmXfer(dicom.dataset().getOriginalXfer()).getXferID());
    }
    return dicom;
}

Result<DicomHead> parseDicomHead(const QByteArray& bytes) {
    prepareDcmtk();
    DicomHead head;
    head.file.file = std::make_unique<DcmFileFormat>();
    BoundedStream stream(bytes, ReadLimits().file_bytes);
    head.file.file->transferInit();
    const OFCondition condition =
        head.file.file->readUntilTag(stream, EXS_Unknown, EGL_noChange, DCM_MaxReadLength,
                                     DcmTagKey(0x0029, 0x0000));
    head.file.file->transferEnd();
    head.complete = condition.good() && !stream.eos();
    if (head.file.dataset().card() == 0 && head.file.file->getMetaInfo()->card() == 0) {
        return {ErrorCode::DamagedFile, QString::fromLatin1(condition.text())};
    }
    return head;
}

QString tagText(const DcmTagKey& tag) {
    return QStringLiteral("%1 %2").arg(QString::fromLatin1(DcmTag(tag).getTagName()),
                                       QString::fromLatin1(tag.toString().c_str()));
}

QByteArray rawText(DcmElement& element) {
    char* bytes = nullptr;
    Uint32 length = 0;
    if (element.getString(bytes, length).bad() || bytes == nullptr) {
        return {};
    }
    QByteArray text(bytes, static_cast<qsizetype>(length));
    while (text.endsWith('\0') || text.endsWith(' ')) {
        text.chop(1);
    }
    return text;
}

DicomText::DicomText(DcmItem& item, const DicomText* outer) {
    DcmElement* element = nullptr;
    if (outer != nullptr && !item.tagExistsWithValue(DCM_SpecificCharacterSet)) {
        set_ = outer->set_;
    } else if (item.findAndGetElement(DCM_SpecificCharacterSet, element).good()) {
        set_ = CharacterSet(rawText(*element));
    }
}

QString DicomText::text(DcmItem& item, const DcmTagKey& tag) const {
    DcmElement* element = nullptr;
    return item.findAndGetElement(tag, element).good() ? text(*element) : QString();
}

QString DicomText::text(DcmElement& element) const {
    return set_.decode(rawText(element), element.ident() == EVR_PN).trimmed();
}

QString codeString(DcmItem& item, const DcmTagKey& tag, unsigned long index) {
    OFString value;
    if (item.findAndGetOFString(tag, value, index).bad()) {
        return {};
    }
    return QString::fromLatin1(value.c_str()).trimmed();
}

std::vector<double> numbers(DcmItem& item, const DcmTagKey& tag) {
    OFString text;
    std::vector<double> values;
    if (item.findAndGetOFStringArray(tag, text).bad() || text.empty()) {
        return values;
    }
    const QStringList parts = QString::fromLatin1(text.c_str()).split(QLatin1Char('\\'));
    for (const QString& part : parts) {
        bool is_number = false;
        // A comma is a decimal point where the writer's country has it so.
        const double value =
            part.trimmed().replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&is_number);
        values.push_back(
            is_number && std::isfinite(value) ? value : std::numeric_limits<double>::quiet_NaN());
    }
    return values;
}

std::optional<std::int32_t> word(DcmItem& item, const DcmTagKey& tag, bool is_signed,
                                 unsigned long index) {
    Uint16 bits = 0;
    if (item.findAndGetUint16(tag, bits, index).bad()) {
        Sint16 value = 0;
        if (item.findAndGetSint16(tag, value, index).bad()) {
            return std::nullopt;
        }
        bits = static_cast<Uint16>(value);
    }
    return is_signed ? std::int32_t{static_cast<std::int16_t>(bits)} : std::int32_t{bits};
}

DcmItem* holderOf(DcmItem& dataset, const DcmTagKey& tag, const DcmTagKey& sequence) {
    if (dataset.tagExistsWithValue(tag)) {
        return &dataset;
    }
    for (const DcmTagKey& groups :
         {DCM_PerFrameFunctionalGroupsSequence, DCM_SharedFunctionalGroupsSequence}) {
        DcmItem* group = nullptr;
        DcmItem* macro = nullptr;
        if (dataset.findAndGetSequenceItem(groups, group, 0).good() && group != nullptr &&
            group->findAndGetSequenceItem(sequence, macro, 0).good() && macro != nullptr &&
            macro->tagExistsWithValue(tag)) {
            return macro;
        }
    }
    return nullptr;
}

}  // namespace lucency
