#include "core/film/dicom/frame.h"

#include "core/film/dicom/codestream.h"
#include "core/film/dicom/facts.h"

#include <dcmtk/dcmdata/dccodec.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

#include <cstring>

namespace lucency {

namespace {

using Bytes = std::vector<std::uint8_t>;

Error damaged(const QString& detail) {
    return {ErrorCode::DamagedFile, detail};
}

std::span<const std::uint8_t> fragment(DcmPixelSequence& sequence, unsigned long index) {
    DcmPixelItem* item = nullptr;
    Uint8* data = nullptr;
    if (sequence.getItem(item, index).bad() || item == nullptr || item->getUint8Array(data).bad() ||
        data == nullptr) {
        return {};
    }
    return {data, item->getLength()};
}

/// How many fragments, from the first on, make up the first frame.
unsigned long fragmentsOfFirstFrame(DcmPixelSequence& sequence, int frames) {
    const unsigned long count = sequence.card() - 1;  // after the Basic Offset Table
    if (frames <= 1) {
        return count;
    }
    if (count <= static_cast<unsigned long>(frames)) {
        return 1;
    }
    std::uint32_t second_frame = 0;
    const std::span<const std::uint8_t> table = fragment(sequence, 0);
    if (table.size() >= 2 * sizeof second_frame) {
        std::memcpy(&second_frame, table.data() + sizeof second_frame, sizeof second_frame);
    }
    std::size_t offset = 0;
    for (unsigned long i = 1; i <= count; ++i) {
        const std::span<const std::uint8_t> data = fragment(sequence, i);
        const bool starts_stream = data.size() > 2 && data[0] == 0xff && data[1] == 0xd8;
        if (i > 1 && (second_frame > 0 ? offset >= second_frame : starts_stream)) {
            return i - 1;
        }
        offset += data.size() + 8;
    }
    return count;
}

/// Refuses what cannot be decompressed to the size it claims, before DCMTK makes room for it.
Result<void> checkStream(const Bytes& stream, E_TransferSyntax syntax, const PixelLayout& layout) {
    if (syntax == EXS_RLELossless) {
        const auto segments = static_cast<std::size_t>(layout.samples * layout.allocated / 8);
        if (layout.allocated % 8 != 0 || !isWholeRleFrame(stream, segments, layout.pixels())) {
            return damaged(QStringLiteral("the run-length data does not make up a frame"));
        }
        return {};
    }
    const std::optional<JpegHeader> header = readJpegHeader(stream);
    if (!header) {
        return damaged(QStringLiteral("the compressed frame has no header"));
    }
    if (header->rows != layout.rows || header->columns != layout.columns ||
        header->components != layout.samples) {
        return damaged(QStringLiteral("the compressed frame is %1 x %2 x %3, the file says %4 x %5 "
                                      "x %6")
                           .arg(header->rows)
                           .arg(header->columns)
                           .arg(header->components)
                           .arg(layout.rows)
                           .arg(layout.columns)
                           .arg(layout.samples));
    }
    if (!couldHold(*header, stream.size())) {
        return damaged(QStringLiteral("%1 bytes cannot hold a compressed frame of %2 x %3 pixels")
                           .arg(stream.size())
                           .arg(layout.rows)
                           .arg(layout.columns));
    }
    return {};
}

/// A data set of one frame alone, so that DCMTK decodes no other.
std::unique_ptr<DcmDataset> singleFrame(const PixelLayout& layout, E_TransferSyntax syntax,
                                        const Bytes& stream) {
    auto dataset = std::make_unique<DcmDataset>();
    const std::pair<DcmTagKey, int> words[] = {
        {DCM_Rows, layout.rows},
        {DCM_Columns, layout.columns},
        {DCM_SamplesPerPixel, layout.samples},
        {DCM_BitsAllocated, layout.allocated},
        {DCM_BitsStored, layout.stored},
        {DCM_HighBit, layout.high},
        {DCM_PixelRepresentation, layout.is_signed ? 1 : 0},
    };
    for (const auto& [tag, value] : words) {
        dataset->putAndInsertUint16(tag, static_cast<Uint16>(value));
    }
    if (layout.samples > 1) {
        dataset->putAndInsertUint16(DCM_PlanarConfiguration, layout.planar ? 1 : 0);
    }
    dataset->putAndInsertString(DCM_PhotometricInterpretation,
                                layout.photometric.toLatin1().constData());
    const DcmTag item_tag(DCM_Item, EVR_OB);
    auto* sequence = new DcmPixelSequence(DcmTag(DCM_PixelData, EVR_OB));
    sequence->insert(new DcmPixelItem(item_tag));
    auto* item = new DcmPixelItem(item_tag);
    item->putUint8Array(stream.data(), static_cast<unsigned long>(stream.size()));
    sequence->insert(item);
    auto* pixels = new DcmPixelData(DCM_PixelData);
    pixels->putOriginalRepresentation(syntax, nullptr, sequence);
    dataset->insert(pixels);
    return dataset;
}

/// The cells of an uncompressed Pixel Data element as little-endian bytes.
std::span<const std::uint8_t> cellBytes(DcmElement& element) {
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

Result<DicomFrame> frameOf(DcmElement& element, PixelLayout layout, int frames) {
    const std::span<const std::uint8_t> bytes = cellBytes(element);
    if (layout.photometric.endsWith(QLatin1String("_422")) && layout.samples == 3) {
        // Some files call full chroma 4:2:2: the length tells.
        layout.half_chroma = bytes.size() < layout.bytes() * static_cast<std::size_t>(frames);
    }
    if (bytes.size() < layout.bytes()) {
        return damaged(QStringLiteral("%1 bytes of pixel data, where %2 x %3 pixels need %4")
                           .arg(bytes.size())
                           .arg(layout.rows)
                           .arg(layout.columns)
                           .arg(layout.bytes()));
    }
    return DicomFrame{layout, nullptr, bytes.data()};
}

Result<DicomFrame> decompressed(DcmPixelSequence& sequence, E_TransferSyntax syntax,
                                const PixelLayout& layout, int frames, const ReadLimits& limits) {
    Bytes stream;
    if (sequence.card() < 2) {
        return damaged(QStringLiteral("the pixel data has no frame"));
    }
    for (unsigned long i = 1; i <= fragmentsOfFirstFrame(sequence, frames); ++i) {
        const std::span<const std::uint8_t> data = fragment(sequence, i);
        stream.insert(stream.end(), data.begin(), data.end());
    }
    if (const Result<void> check = checkStream(stream, syntax, layout); !check) {
        return check.error();
    }
    stream.resize(stream.size() + stream.size() % 2);
    std::unique_ptr<DcmDataset> dataset = singleFrame(layout, syntax, stream);
    const OFCondition condition = dataset->chooseRepresentation(EXS_LittleEndianExplicit, nullptr);
    if (condition.bad()) {
        return damaged(QString::fromLatin1(condition.text()));
    }
    DcmElement* element = nullptr;
    if (dataset->findAndGetElement(DCM_PixelData, element).bad() || element == nullptr) {
        return damaged(QStringLiteral("the frame was lost in decompression"));
    }
    const Result<PixelLayout> decoded_layout = readLayout(*dataset, limits);
    if (!decoded_layout) {
        return decoded_layout.error();
    }
    Result<DicomFrame> frame = frameOf(*element, *decoded_layout, 1);
    if (frame) {
        frame->decoded = std::move(dataset);
    }
    return frame;
}

Error noPixels(const DicomFile& dicom) {
    DcmDataset& dataset = dicom.dataset();
    if (dataset.tagExists(DCM_FloatPixelData) || dataset.tagExists(DCM_DoubleFloatPixelData)) {
        return {ErrorCode::UnsupportedPixelFormat, QStringLiteral("floating-point pixels")};
    }
    const QString type = sopClassName(codeString(dataset, DCM_SOPClassUID));
    return {ErrorCode::NotAnImage,
            type.isEmpty() ? QStringLiteral("a DICOM object without pixel data") : type};
}

}  // namespace

Result<DicomFrame> firstFrame(const DicomFile& dicom, int frames, const ReadLimits& limits) {
    DcmDataset& dataset = dicom.dataset();
    DcmElement* element = nullptr;
    if (dataset.findAndGetElement(DCM_PixelData, element).bad() || element == nullptr) {
        return noPixels(dicom);
    }
    E_TransferSyntax syntax = EXS_Unknown;
    const DcmRepresentationParameter* parameter = nullptr;
    DcmPixelSequence* sequence = nullptr;
    if (auto* pixels = dynamic_cast<DcmPixelData*>(element)) {
        pixels->getOriginalRepresentationKey(syntax, parameter);
        if (pixels->getEncapsulatedRepresentation(syntax, parameter, sequence).bad()) {
            sequence = nullptr;
        }
    }
    if (sequence != nullptr && !DcmCodecList::canChangeCoding(syntax, EXS_LittleEndianExplicit)) {
        return {ErrorCode::UnsupportedTransferSyntax,
                QStringLiteral("%1, %2").arg(transferSyntaxName(dicom.transfer_syntax_uid),
                                             dicom.transfer_syntax_uid)};
    }
    const Result<PixelLayout> layout = readLayout(dataset, limits);
    if (!layout) {
        return layout.error();
    }
    return sequence != nullptr ? decompressed(*sequence, syntax, *layout, frames, limits)
                               : frameOf(*element, *layout, frames);
}

}  // namespace lucency
