#include "core/film/dicom/dataset.h"

#include "core/film/dicom/decoder_warnings.h"
#include "core/film/dicom/jpeg2000_codec.h"

#include <QStringList>
#include <QtEndian>
#include <dcmtk/dcmdata/dcistrmb.h>
#include <dcmtk/dcmdata/dcrledrg.h>
#include <dcmtk/dcmjpeg/djdecode.h>
#include <dcmtk/dcmjpls/djdecode.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <cstdlib>
#include <initializer_list>
#include <limits>
#include <mutex>

namespace lucency {

namespace {

/// Begins at a long value that was passed over, so that DCMTK reads it when it is asked for: if it
/// is whole, since DCMTK makes room for the length that is claimed.
class LongValue : public DcmInputStreamFactory {
public:
    LongValue(std::span<const char> bytes, std::shared_ptr<const bool> is_whole)
        : bytes_(bytes), is_whole_(std::move(is_whole)) {}

    DcmInputStream* create() const override {
        if (bytes_.empty() || !*is_whole_) {
            return nullptr;
        }
        auto* stream = new DcmInputBufferStream;
        stream->setBuffer(bytes_.data(), static_cast<offile_off_t>(bytes_.size()));
        stream->setEos();
        return stream;
    }
    DcmInputStreamFactory* clone() const override { return new LongValue(*this); }
    DcmInputStreamFactoryType ident() const override { return DFT_DcmInputFileStreamFactory; }

private:
    std::span<const char> bytes_;
    std::shared_ptr<const bool> is_whole_;
};

/// The file's bytes as DCMTK reads them. DCMTK follows nested sequences by recursion and inflates
/// without end, so both are stopped here: the stream fails once the parser has used up its share
/// of the stack, or more bytes than allowed came out of it. Long values stay where they are, so
/// that DCMTK makes no room for what a damaged length claims.
class BoundedStream : public DcmInputBufferStream {
public:
    BoundedStream(const QByteArray& bytes, offile_off_t limit)
        : bytes_(bytes.constData(), static_cast<std::size_t>(bytes.size())),
          limit_(limit),
          stack_base_(stackPosition()) {
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
        last_read_ = tell();
        return stopped() ? 0 : DcmInputBufferStream::read(buffer, length);
    }
    OFCondition installCompressionFilter(E_StreamCompression filter) override {
        is_deflated_ = true;
        return DcmInputBufferStream::installCompressionFilter(filter);
    }
    DcmInputStreamFactory* newFactory() const override {
        const auto begin = static_cast<std::size_t>(tell());
        if (is_deflated_ || begin > bytes_.size()) {
            return nullptr;
        }
        long_values_.push_back(begin);
        last_is_whole_ = std::make_shared<bool>(true);
        return new LongValue(bytes_.subspan(begin), last_is_whole_);
    }
    offile_off_t skip(offile_off_t length) override {
        const offile_off_t skipped = stopped() ? 0 : DcmInputBufferStream::skip(length);
        if (skipped < length && last_is_whole_) {
            *last_is_whole_ = false;
        }
        return skipped;
    }

    /// Where the last thing that was read begins.
    offile_off_t lastRead() const { return last_read_; }
    /// Where the long values begin, in the order of the file.
    const std::vector<std::size_t>& longValues() const { return long_values_; }

private:
    static std::ptrdiff_t stackPosition() {
        return reinterpret_cast<std::ptrdiff_t>(__builtin_frame_address(0));
    }
    bool stopped() const { return tooDeep() || tooLong(); }

    std::span<const char> bytes_;
    offile_off_t limit_;
    std::ptrdiff_t stack_base_;
    offile_off_t last_read_ = 0;
    bool too_deep_ = false;
    bool is_deflated_ = false;
    mutable std::vector<std::size_t> long_values_;
    mutable std::shared_ptr<bool> last_is_whole_;
};

bool isDeflated(DcmDataset& dataset) {
    return dataset.getOriginalXfer() == EXS_DeflatedLittleEndianExplicit;
}

/// The value that the bytes end in, which begins at one of these places: right behind its length,
/// in every encoding (PS3.5 7.1).
void findCutValue(DicomFile& dicom, std::initializer_list<offile_off_t> places) {
    const QByteArray& bytes = dicom.bytes;
    const bool is_big = DcmXfer(dicom.dataset().getOriginalXfer()).isBigEndian();
    for (const offile_off_t place : places) {
        if (place < 4 || place > bytes.size()) {
            continue;
        }
        const char* length = bytes.constData() + place - 4;
        const auto claimed =
            is_big ? qFromBigEndian<quint32>(length) : qFromLittleEndian<quint32>(length);
        const auto present = static_cast<std::size_t>(bytes.size() - place);
        if (claimed > present && claimed != DCM_UndefinedLength) {
            dicom.cut_value = {reinterpret_cast<const std::uint8_t*>(bytes.constData()) + place,
                               present};
            dicom.cut_length = claimed;
            return;
        }
    }
}

/// The film's uncompressed pixels where they lie in the bytes: the last long value of their length
/// behind a header of their tag (PS3.5 7.1).
void findPixelValue(DicomFile& dicom, const std::vector<std::size_t>& long_values) {
    DcmElement* element = nullptr;
    const DcmXfer syntax(dicom.dataset().getOriginalXfer());
    if (dicom.dataset().findAndGetElement(DCM_PixelData, element).bad() || element == nullptr ||
        syntax.isBigEndian() || !isNative(syntax.getXfer())) {
        return;
    }
    const std::size_t header = syntax.isImplicitVR() ? 8 : 12;
    const std::size_t length = element->getLengthField();
    const QByteArrayView bytes(dicom.bytes);
    for (const std::size_t begin : long_values) {
        const auto at = static_cast<qsizetype>(begin);
        if (begin >= header && length <= static_cast<std::size_t>(bytes.size() - at) &&
            bytes.sliced(at - static_cast<qsizetype>(header)).startsWith("\xe0\x7f\x10\x00") &&
            qFromLittleEndian<quint32>(bytes.data() + at - 4) == length) {
            dicom.pixel_value = {reinterpret_cast<const std::uint8_t*>(bytes.data()) + at, length};
        }
    }
}

}  // namespace

bool isNative(E_TransferSyntax syntax) {
    return syntax == EXS_LittleEndianImplicit || syntax == EXS_BigEndianImplicit ||
           syntax == EXS_LittleEndianExplicit || syntax == EXS_BigEndianExplicit ||
           syntax == EXS_DeflatedLittleEndianExplicit;
}

void prepareDcmtk() {
    static std::once_flag once;
    std::call_once(once, [] {
        OFLog::configure(OFLogger::OFF_LOG_LEVEL);
        listenToDecoders();
        DJDecoderRegistration::registerCodecs();
        DJLSDecoderRegistration::registerCodecs();
        DcmRLEDecoderRegistration::registerCodecs();
        registerJpeg2000Codec();
    });
}

Result<DicomFile> parseDicom(const QByteArray& bytes, const ReadLimits& limits) {
    prepareDcmtk();
    DicomFile dicom;
    dicom.bytes = bytes;
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
        if (!isDeflated(dicom.dataset()) && dicom.dataset().tagExists(DCM_PixelData)) {
            const std::vector<std::size_t>& values = stream.longValues();
            findCutValue(dicom, {values.empty() ? 0 : static_cast<offile_off_t>(values.back()),
                                 stream.lastRead(), stream.tell()});
        }
        // The items before a delimiter that is missing are whole.
        if (dicom.cut_length == 0 && condition != EC_SequDelimitationItemMissing) {
            return {ErrorCode::DamagedFile, QString::fromLatin1(condition.text())};
        }
    }
    if (dicom.dataset().card() == 0) {
        return {ErrorCode::DamagedFile, QStringLiteral("the data set is empty")};
    }
    findPixelValue(dicom, stream.longValues());
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
    head.file.bytes = bytes;
    head.file.file = std::make_unique<DcmFileFormat>();
    BoundedStream stream(bytes, ReadLimits().file_bytes);
    head.file.file->transferInit();
    const OFCondition condition = head.file.file->readUntilTag(
        stream, EXS_Unknown, EGL_noChange, DCM_MaxReadLength, DcmTagKey(0x0029, 0x0000));
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

std::span<const std::uint8_t> valueBytes(DcmElement& element) {
    const std::size_t length = element.getLength();
    Uint16* words = nullptr;
    if (element.getUint16Array(words).good() && words != nullptr) {
        return {reinterpret_cast<const std::uint8_t*>(words), length};
    }
    Uint8* bytes = nullptr;
    if (element.getUint8Array(bytes).good() && bytes != nullptr) {
        return {bytes, length};
    }
    return {};
}

DcmItem* holderOf(DcmItem& dataset, const DcmTagKey& tag, const DcmTagKey& sequence, int frame) {
    if (dataset.tagExistsWithValue(tag)) {
        return &dataset;
    }
    for (const auto& [groups, index] : {std::pair(DCM_PerFrameFunctionalGroupsSequence, frame),
                                        std::pair(DCM_SharedFunctionalGroupsSequence, 0)}) {
        DcmItem* group = nullptr;
        DcmItem* macro = nullptr;
        if (dataset.findAndGetSequenceItem(groups, group, index).good() && group != nullptr &&
            group->findAndGetSequenceItem(sequence, macro, 0).good() && macro != nullptr &&
            macro->tagExistsWithValue(tag)) {
            return macro;
        }
    }
    return nullptr;
}

}  // namespace lucency
