#include "core/film/dicom/decompress.h"

#include "core/film/dicom/codestream.h"
#include "core/film/dicom/decoder_warnings.h"
#include "core/film/dicom/jpeg2000_codec.h"

#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcpxitem.h>

#include <algorithm>
#include <cstring>

namespace lucency {

namespace {

using Bytes = std::vector<std::uint8_t>;

Error damaged(const QString& detail) {
    return {ErrorCode::DamagedFile, detail};
}

Result<void> checkSize(int rows, int columns, int components, const PixelLayout& layout) {
    if (rows != layout.rows || columns != layout.columns || components != layout.samples) {
        return damaged(QStringLiteral("the compressed frame is %1 x %2 x %3, the file says %4 x %5 "
                                      "x %6")
                           .arg(rows)
                           .arg(columns)
                           .arg(components)
                           .arg(layout.rows)
                           .arg(layout.columns)
                           .arg(layout.samples));
    }
    return {};
}

/// A data set of one frame alone, so that DCMTK decodes no other. Takes `parameter`.
std::unique_ptr<DcmDataset> singleFrame(const PixelLayout& layout, E_TransferSyntax syntax,
                                        const DcmRepresentationParameter* parameter,
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
    pixels->putOriginalRepresentation(syntax, parameter, sequence);
    dataset->insert(pixels);
    return dataset;
}

/// Has DCMTK decode a stream of even length.
Result<DicomFrame> decode(const Bytes& stream, E_TransferSyntax syntax, const PixelLayout& layout,
                          const ReadLimits& limits, Jpeg2000Mode mode = Jpeg2000Mode::Whole) {
    const Jpeg2000Parameter parameter(mode);
    DicomFrame frame;
    frame.decoded =
        singleFrame(layout, syntax, syntax == EXS_JPEG2000 ? &parameter : nullptr, stream);
    takeDecoderWarnings();
    const OFCondition condition =
        frame.decoded->chooseRepresentation(EXS_LittleEndianExplicit, nullptr);
    frame.damaged = takeDecoderWarnings() > 0;
    if (condition.bad()) {
        return damaged(QString::fromLatin1(condition.text()));
    }
    DcmElement* element = nullptr;
    if (frame.decoded->findAndGetElement(DCM_PixelData, element).bad() || element == nullptr) {
        return damaged(QStringLiteral("the frame was lost in decompression"));
    }
    const Result<PixelLayout> decoded = readLayout(*frame.decoded, limits);
    if (!decoded) {
        return decoded.error();
    }
    frame.layout = *decoded;
    frame.bytes = valueBytes(*element);
    if (frame.layout.photometric.endsWith(QLatin1String("_422")) && frame.layout.samples == 3) {
        frame.layout.half_chroma = frame.bytes.size() < frame.layout.bytes();
    }
    if (frame.bytes.size() < frame.layout.bytes()) {
        return damaged(QStringLiteral("the frame was decompressed to %1 bytes instead of %2")
                           .arg(frame.bytes.size())
                           .arg(frame.layout.bytes()));
    }
    frame.rows = frame.layout.rows;
    return frame;
}

Bytes padded(Bytes stream) {
    if (stream.size() % 2 != 0) {
        stream.push_back(0);
    }
    return stream;
}

Result<DicomFrame> decompressRle(Bytes stream, const PixelLayout& layout,
                                 const ReadLimits& limits) {
    const auto segments = static_cast<std::size_t>(layout.samples * layout.allocated / 8);
    const std::optional<std::size_t> present =
        layout.allocated % 8 == 0 ? mendRleFrame(stream, segments, layout.pixels()) : std::nullopt;
    DicomFrame part;
    part.layout = layout;
    part.present = static_cast<double>(present.value_or(0)) / static_cast<double>(layout.pixels());
    part.rows = static_cast<int>(present.value_or(0) / static_cast<std::size_t>(layout.columns));
    if (!isUsefulPart(part)) {
        return damaged(QStringLiteral("the run-length data does not make up a frame"));
    }
    Result<DicomFrame> frame = decode(padded(std::move(stream)), EXS_RLELossless, layout, limits);
    if (frame) {
        frame->rows = part.rows;
        frame->present = part.present;
    }
    return frame;
}

Result<DicomFrame> decompressJpeg2000(Bytes stream, const PixelLayout& layout,
                                      const ReadLimits& limits) {
    const Result<Jpeg2000Header> header = readJpeg2000Header(stream);
    if (!header) {
        return header.error();
    }
    constexpr int most_bits = 16;
    if (header->precision > most_bits) {
        return {ErrorCode::UnsupportedPixelFormat,
                QStringLiteral("JPEG 2000 with %1 bits").arg(header->precision)};
    }
    if (const auto size = checkSize(header->rows, header->columns, header->components, layout);
        !size) {
        return size.error();
    }
    const Bytes even = padded(std::move(stream));
    Result<DicomFrame> frame = decode(even, EXS_JPEG2000, layout, limits);
    const bool whole = bool(frame);
    if (!whole) {
        frame = decode(even, EXS_JPEG2000, layout, limits, Jpeg2000Mode::Part);
    }
    if (frame) {
        frame->present = header->present;
        frame->damaged = !whole;
        if (!isUsefulPart(*frame)) {
            return damaged(QStringLiteral("%1 % of the compressed frame is there")
                               .arg(100 * header->present, 0, 'f', 0));
        }
    }
    return frame;
}

/// The part of a JPEG frame that is there, where its stream ends too early: it is
/// decoded with two different continuations, and the rows that come out alike are those it holds.
Result<DicomFrame> decodePart(Bytes stream, E_TransferSyntax syntax, const PixelLayout& layout,
                              const JpegHeader& header, const ReadLimits& limits) {
    while (!stream.empty() && (stream.back() == 0xff || stream.back() == 0)) {
        stream.pop_back();
    }
    const std::size_t present = stream.size();
    const std::size_t enough =
        layout.pixels() * static_cast<std::size_t>(layout.samples * (header.precision / 8 + 1));
    constexpr std::uint8_t end_of_image[] = {0xff, 0xd9};
    const auto continued = [&](std::uint8_t tail) {
        stream.resize(present);
        stream.resize(present + enough + present % 2 + enough % 2, tail);
        stream.insert(stream.end(), std::begin(end_of_image), std::end(end_of_image));
        return decode(stream, syntax, layout, limits);
    };
    Result<DicomFrame> frame = continued(0x55);
    if (!frame) {
        return frame.error();
    }
    const Result<DicomFrame> other = continued(0xaa);
    if (!other || other->layout.bytes() != frame->layout.bytes()) {
        return damaged(QStringLiteral("the compressed frame ends too early"));
    }
    const std::size_t planes = frame->layout.planar ? 3 : 1;
    const std::size_t row = frame->layout.bytes() / planes / static_cast<std::size_t>(layout.rows);
    int rows = 0;
    const auto alike = [&](std::size_t plane) {
        const std::size_t at =
            (plane * static_cast<std::size_t>(layout.rows) + static_cast<std::size_t>(rows)) * row;
        return std::memcmp(frame->bytes.data() + at, other->bytes.data() + at, row) == 0;
    };
    while (rows < layout.rows && alike(0) && (planes == 1 || (alike(1) && alike(2)))) {
        ++rows;
    }
    frame->rows = rows;
    frame->present = static_cast<double>(rows) / layout.rows;
    if (!isUsefulPart(*frame)) {
        return damaged(QStringLiteral("the compressed frame ends after %1 of %2 rows")
                           .arg(rows)
                           .arg(layout.rows));
    }
    return frame;
}

Result<DicomFrame> decompressJpeg(Bytes stream, E_TransferSyntax syntax, const PixelLayout& layout,
                                  const ReadLimits& limits) {
    const std::optional<JpegHeader> header = readJpegHeader(stream);
    if (!header) {
        return damaged(QStringLiteral("the compressed frame has no header"));
    }
    if (const auto size = checkSize(header->rows, header->columns, header->components, layout);
        !size) {
        return size.error();
    }
    if (!couldHold(*header, stream.size())) {
        return damaged(QStringLiteral("%1 bytes cannot hold a compressed frame of %2 x %3 pixels")
                           .arg(stream.size())
                           .arg(layout.rows)
                           .arg(layout.columns));
    }
    Result<DicomFrame> frame = decode(padded(stream), syntax, layout, limits);
    // Scan by scan, a progressive stream has no rows that are there and others that are not; and
    // CharLS gives nothing of a stream that does not end where its last row does.
    if (frame || header->progressive || header->jpeg_ls) {
        return frame;
    }
    return decodePart(std::move(stream), syntax, layout, *header, limits);
}

}  // namespace

Result<DicomFrame> decompress(Bytes stream, E_TransferSyntax syntax, const PixelLayout& layout,
                              const ReadLimits& limits) {
    switch (syntax) {
        case EXS_RLELossless:
            return decompressRle(std::move(stream), layout, limits);
        case EXS_JPEG2000:
            return decompressJpeg2000(std::move(stream), layout, limits);
        default:
            return decompressJpeg(std::move(stream), syntax, layout, limits);
    }
}

}  // namespace lucency
