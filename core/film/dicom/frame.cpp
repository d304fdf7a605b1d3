#include "core/film/dicom/frame.h"

#include "core/film/dicom/decompress.h"
#include "core/film/dicom/facts.h"
#include "core/film/dicom/fragments.h"

#include <dcmtk/dcmdata/dccodec.h>
#include <dcmtk/dcmdata/dcpixel.h>
#include <dcmtk/dcmdata/dcpixseq.h>

#include <algorithm>

namespace lucency {

namespace {

/// The syntax that DCMTK decodes the items of an encapsulated film with. It goes by the UID, since
/// DCMTK takes a UID that it does not know for uncompressed explicit little endian; unknown where
/// nothing decodes it.
E_TransferSyntax codecOf(const QString& uid, E_TransferSyntax parsed) {
    static const QStringList jpeg2000{
        QStringLiteral("1.2.840.10008.1.2.4.90"), QStringLiteral("1.2.840.10008.1.2.4.91"),
        // High-throughput codestreams: to OpenJPEG they are codestreams like others.
        QStringLiteral("1.2.840.10008.1.2.4.201"), QStringLiteral("1.2.840.10008.1.2.4.202"),
        QStringLiteral("1.2.840.10008.1.2.4.203")};
    if (jpeg2000.contains(uid)) {
        return EXS_JPEG2000;
    }
    const E_TransferSyntax named = DcmXfer(uid.toLatin1().constData()).getXfer();
    const E_TransferSyntax syntax = named == EXS_Unknown ? EXS_Unknown : parsed;
    return DcmCodecList::canChangeCoding(syntax, EXS_LittleEndianExplicit) ? syntax : EXS_Unknown;
}

Error damaged(const QString& detail) {
    return {ErrorCode::DamagedFile, detail};
}

/// The Extended Offset Table (7FE0,0001).
std::vector<std::uint64_t> extendedOffsets(DcmDataset& dataset) {
    const Uint64* values = nullptr;
    unsigned long count = 0;
    if (dataset.findAndGetUint64Array(DCM_ExtendedOffsetTable, values, &count).bad() ||
        values == nullptr) {
        return {};
    }
    return {values, values + count};
}

/// Each run of that many bytes changed with the next one.
std::vector<std::uint8_t> swapped(std::span<const std::uint8_t> bytes, std::size_t run) {
    std::vector<std::uint8_t> changed(bytes.begin(), bytes.end());
    for (std::size_t i = 0; i + 2 * run <= changed.size(); i += 2 * run) {
        std::swap_ranges(changed.begin() + static_cast<std::ptrdiff_t>(i),
                         changed.begin() + static_cast<std::ptrdiff_t>(i + run),
                         changed.begin() + static_cast<std::ptrdiff_t>(i + run));
    }
    return changed;
}

/// Rows that are whole in that many cells.
std::size_t wholeRows(const PixelLayout& layout, std::size_t cells) {
    const auto columns = static_cast<std::size_t>(layout.columns);
    if (layout.planar) {
        const std::size_t before = layout.pixels() * static_cast<std::size_t>(layout.samples - 1);
        return cells > before ? (cells - before) / columns : 0;
    }
    return cells * static_cast<std::size_t>(layout.rows) / layout.cells();
}

Result<DicomFrame> nativeFrame(const DicomFile& dicom, DcmElement& element, PixelLayout layout,
                               int frames, int frame) {
    DicomFrame native;
    const bool is_big = DcmXfer(dicom.dataset().getOriginalXfer()).isBigEndian();
    const bool is_cut = dicom.cut_length > 0 && element.getLengthField() == dicom.cut_length;
    native.bytes = is_cut                       ? dicom.cut_value
                   : !dicom.pixel_value.empty() ? dicom.pixel_value
                                                : valueBytes(element);
    if (is_cut && is_big && element.getVR() != EVR_OB) {
        native.swapped = swapped(native.bytes, 1);
        native.bytes = native.swapped;
    }
    constexpr int wide_bits = 32;
    if (is_big && layout.allocated == wide_bits) {
        // DCMTK puts the bytes of 16-bit words in order, and leaves the words as they are.
        native.swapped = swapped(native.bytes, 2);
        native.bytes = native.swapped;
    }
    if (layout.photometric.endsWith(QLatin1String("_422")) && layout.samples == 3) {
        // Some files call full chroma 4:2:2: the length tells.
        layout.half_chroma =
            element.getLengthField() < layout.bytes() * static_cast<std::size_t>(frames);
    }
    const std::size_t begin = layout.bits() * static_cast<std::size_t>(frame);
    const std::size_t bits = native.bytes.size() * 8;
    const std::size_t cells =
        std::min(layout.cells(),
                 (bits - std::min(begin, bits)) / static_cast<std::size_t>(layout.allocated));
    native.layout = layout;
    native.rows = static_cast<int>(wholeRows(layout, cells));
    native.present = static_cast<double>(cells) / static_cast<double>(layout.cells());
    if (!isUsefulPart(native)) {
        return damaged(
            QStringLiteral("%1 bytes of pixel data, where %2 x %3 pixels need %4%5")
                .arg(native.bytes.size())
                .arg(layout.rows)
                .arg(layout.columns)
                .arg((begin + layout.bits() + 7) / 8)
                .arg(frames == 1 ? QString() : QStringLiteral(" up to frame %1").arg(frame + 1)));
    }
    native.bytes = native.bytes.subspan(begin / 8);
    native.first_bit = static_cast<int>(begin % 8);
    return native;
}

Error unsupportedSyntax(const DicomFile& dicom) {
    return {ErrorCode::UnsupportedTransferSyntax,
            QStringLiteral("%1, %2").arg(transferSyntaxName(dicom.transfer_syntax_uid),
                                         dicom.transfer_syntax_uid)};
}

Error noPixels(const DicomFile& dicom) {
    DcmDataset& dataset = dicom.dataset();
    if (dataset.tagExists(DCM_PixelDataProviderURL)) {
        return unsupportedSyntax(dicom);  // JPIP: the pixels are on a server
    }
    if (dataset.tagExists(DCM_FloatPixelData) || dataset.tagExists(DCM_DoubleFloatPixelData)) {
        return {ErrorCode::UnsupportedPixelFormat, QStringLiteral("floating-point pixels")};
    }
    const QString type = sopClassName(codeString(dataset, DCM_SOPClassUID));
    return {ErrorCode::NotAnImage,
            type.isEmpty() ? QStringLiteral("a DICOM object without pixel data") : type};
}

}  // namespace

bool isUsefulPart(const DicomFrame& frame) {
    constexpr int eighth = 8;
    return frame.rows > 0 && frame.rows * eighth >= frame.layout.rows &&
           frame.present * eighth >= 1;
}

Result<DicomFrame> readFrame(const DicomFile& dicom, int frames, int frame,
                             const ReadLimits& limits) {
    DcmDataset& dataset = dicom.dataset();
    DcmElement* element = nullptr;
    if (dataset.findAndGetElement(DCM_PixelData, element).bad() || element == nullptr) {
        return noPixels(dicom);
    }
    if (frame < 0 || frame >= frames) {
        return {ErrorCode::InvalidArgument,
                QStringLiteral("frame %1 of a file with %2").arg(frame + 1).arg(frames)};
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
    const E_TransferSyntax codec = codecOf(dicom.transfer_syntax_uid, syntax);
    const DcmXfer named(dicom.transfer_syntax_uid.toLatin1().constData());
    if (sequence != nullptr && isNative(named.getXfer())) {
        return damaged(QStringLiteral("compressed pixels in a file that says %1")
                           .arg(transferSyntaxName(dicom.transfer_syntax_uid)));
    }
    if (sequence != nullptr && codec == EXS_Unknown) {
        return unsupportedSyntax(dicom);
    }
    const Result<PixelLayout> layout = readLayout(dataset, limits);
    if (!layout) {
        return layout.error();
    }
    if (sequence == nullptr) {
        return nativeFrame(dicom, *element, *layout, frames, frame);
    }
    Result<std::vector<std::uint8_t>> stream = frameStream(
        *sequence, {extendedOffsets(dataset), dicom.cut_value, dicom.cut_length}, frames, frame);
    if (!stream) {
        return stream.error();
    }
    return decompress(*std::move(stream), codec, *layout, limits);
}

}  // namespace lucency
