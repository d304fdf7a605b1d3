#include "core/film/dicom/jpeg2000_codec.h"

#include "core/film/dicom/dataset.h"
#include "core/film/dicom/fragments.h"

#include <dcmtk/dcmdata/dccodec.h>
#include <dcmtk/dcmdata/dcpixseq.h>
#include <dcmtk/dcmdata/dcstack.h>
#include <dcmtk/dcmdata/dcvrpobw.h>

#include <algorithm>
#include <cstring>
#include <new>

namespace lucency {

namespace {

/// How the cells of a decoded frame are laid out.
struct Cells {
    int stored = 0;
    int allocated = 0;  ///< 8 or 16
    bool is_signed = false;
    std::string photometric;
};

Cells cellsOf(DcmItem& dataset, const Jpeg2000Header& header) {
    Cells cells;
    cells.stored =
        std::max(word(dataset, DCM_BitsStored, false).value_or(header.precision), header.precision);
    cells.allocated = cells.stored > 8 || word(dataset, DCM_BitsAllocated, false) > 8 ? 16 : 8;
    cells.is_signed = word(dataset, DCM_PixelRepresentation, false) == 1;
    cells.photometric = codeString(dataset, DCM_PhotometricInterpretation).toStdString();
    if (cells.photometric == "YBR_ICT" || cells.photometric == "YBR_RCT") {
        cells.photometric = "RGB";
    } else if (cells.photometric == "YBR_FULL_422") {
        cells.photometric = "YBR_FULL";
    }
    return cells;
}

/// Writes one component into every `step`th cell. The stream's own sign is no matter: its bits are
/// read as Pixel Representation says.
template <typename Cell>
void writeComponent(const Jpeg2000Image& image, std::size_t index, bool is_signed, Cell* cells) {
    const Jpeg2000Image::Component& component = image.components[index];
    const std::size_t step = image.components.size();
    const auto put = [&, unused = 32 - image.header.precision](std::int32_t sample) {
        const auto high = static_cast<std::uint32_t>(sample) << unused;
        return static_cast<Cell>(is_signed ? static_cast<std::int32_t>(high) >> unused
                                           : static_cast<std::int32_t>(high >> unused));
    };
    Cell* cell = cells + index;
    if (component.row_step == 1 && component.column_step == 1 &&
        component.rows == image.header.rows && component.columns == image.header.columns) {
        for (const std::int32_t sample : component.samples) {
            *cell = put(sample);
            cell += step;
        }
        return;
    }
    for (int row = 0; row < image.header.rows; ++row) {
        const int from = std::min(row / component.row_step, component.rows - 1);
        const std::int32_t* samples =
            component.samples.data() + std::ptrdiff_t{from} * component.columns;
        for (int column = 0; column < image.header.columns; ++column) {
            *cell = put(samples[std::min(column / component.column_step, component.columns - 1)]);
            cell += step;
        }
    }
}

/// DCMTK registers no codec without settings, and this one has none.
class NoSettings : public DcmCodecParameter {
public:
    DcmCodecParameter* clone() const override { return new NoSettings(*this); }
    const char* className() const override { return "NoSettings"; }
};

class Jpeg2000Codec : public DcmCodec {
public:
    OFCondition decode(const DcmRepresentationParameter* from, DcmPixelSequence* sequence,
                       DcmPolymorphOBOW& pixels, const DcmCodecParameter*, const DcmStack& stack,
                       OFBool& remove_old) const override {
        DcmStack objects(stack);
        objects.pop();  // the pixel data itself
        auto* dataset = dynamic_cast<DcmItem*>(objects.pop());
        if (dataset == nullptr || sequence == nullptr) {
            return EC_InvalidTag;
        }
        const Result<Jpeg2000Image> image = decodeFrom(from, *sequence, *dataset, 0);
        if (!image || word(*dataset, DCM_NumberOfFrames, false).value_or(1) != 1) {
            return EC_CorruptedData;
        }
        const Cells cells = cellsOf(*dataset, image->header);
        const std::size_t bytes =
            image->header.samples() * static_cast<std::size_t>(cells.allocated / 8);
        Uint16* words = nullptr;
        const OFCondition room =
            pixels.createUint16Array(static_cast<Uint32>((bytes + 1) / 2), words);
        if (room.bad() || words == nullptr) {
            return EC_MemoryExhausted;
        }
        write(*image, cells, words, bytes);
        describe(*dataset, *image, cells);
        remove_old = OFTrue;
        return EC_Normal;
    }

    OFCondition decodeFrame(const DcmRepresentationParameter* from, DcmPixelSequence* sequence,
                            const DcmCodecParameter*, DcmItem* dataset, Uint32 frame,
                            Uint32& /*start_fragment*/, void* buffer, Uint32 size,
                            OFString& photometric) const override {
        if (dataset == nullptr || sequence == nullptr) {
            return EC_IllegalParameter;
        }
        const Result<Jpeg2000Image> image =
            decodeFrom(from, *sequence, *dataset, static_cast<int>(frame));
        if (!image) {
            return EC_CorruptedData;
        }
        const Cells cells = cellsOf(*dataset, image->header);
        const std::size_t bytes =
            image->header.samples() * static_cast<std::size_t>(cells.allocated / 8);
        if (size < bytes + bytes % 2) {
            return EC_IllegalParameter;
        }
        write(*image, cells, static_cast<Uint16*>(buffer), bytes);
        photometric = cells.photometric.c_str();
        return EC_Normal;
    }

    OFCondition determineDecompressedColorModel(const DcmRepresentationParameter*,
                                                DcmPixelSequence*, const DcmCodecParameter*,
                                                DcmItem* dataset,
                                                OFString& photometric) const override {
        if (dataset == nullptr) {
            return EC_IllegalParameter;
        }
        photometric = cellsOf(*dataset, {}).photometric.c_str();
        return EC_Normal;
    }

    // Films are read here, never written compressed.
    OFCondition encode(const Uint16*, const Uint32, const DcmRepresentationParameter*,
                       DcmPixelSequence*&, const DcmCodecParameter*, DcmStack&,
                       OFBool&) const override {
        return EC_UnsupportedEncoding;
    }
    OFCondition encode(const E_TransferSyntax, const DcmRepresentationParameter*, DcmPixelSequence*,
                       const DcmRepresentationParameter*, DcmPixelSequence*&,
                       const DcmCodecParameter*, DcmStack&, OFBool&) const override {
        return EC_UnsupportedEncoding;
    }

    OFBool canChangeCoding(const E_TransferSyntax from, const E_TransferSyntax to) const override {
        return (from == EXS_JPEG2000LosslessOnly || from == EXS_JPEG2000) && isNative(to);
    }

    /// Asked for by DCMTK from 3.6.8 on.
    virtual Uint16 decodedBitsAllocated(Uint16 allocated, Uint16 stored) const {
        return stored > 16 ? 0 : allocated > 8 ? 16 : 8;
    }

private:
    static Result<Jpeg2000Image> decodeFrom(const DcmRepresentationParameter* from,
                                            DcmPixelSequence& sequence, DcmItem& dataset,
                                            int frame) {
        const auto* parameter = dynamic_cast<const Jpeg2000Parameter*>(from);
        const auto frames = static_cast<int>(numbers(dataset, DCM_NumberOfFrames).size() == 1
                                                 ? numbers(dataset, DCM_NumberOfFrames)[0]
                                                 : 1);
        const Result<std::vector<std::uint8_t>> stream = frameStream(sequence, {}, frames, frame);
        if (!stream) {
            return stream.error();
        }
        Result<Jpeg2000Image> image =
            decodeJpeg2000(*stream, parameter != nullptr ? parameter->mode() : Jpeg2000Mode::Whole);
        constexpr int most_bits = 16;
        if (image && image->header.precision > most_bits) {
            return {ErrorCode::UnsupportedPixelFormat, {}};
        }
        return image;
    }

    static void write(const Jpeg2000Image& image, const Cells& cells, Uint16* words,
                      std::size_t bytes) {
        if (bytes % 2 != 0) {
            words[bytes / 2] = 0;
        }
        for (std::size_t i = 0; i < image.components.size(); ++i) {
            if (cells.allocated == 16) {
                writeComponent(image, i, cells.is_signed, words);
            } else {
                writeComponent(image, i, cells.is_signed, reinterpret_cast<Uint8*>(words));
            }
        }
    }

    static void describe(DcmItem& dataset, const Jpeg2000Image& image, const Cells& cells) {
        const std::pair<DcmTagKey, int> words[] = {
            {DCM_Rows, image.header.rows},        {DCM_Columns, image.header.columns},
            {DCM_BitsAllocated, cells.allocated}, {DCM_BitsStored, cells.stored},
            {DCM_HighBit, cells.stored - 1},
        };
        for (const auto& [tag, value] : words) {
            dataset.putAndInsertUint16(tag, static_cast<Uint16>(value));
        }
        dataset.putAndInsertString(DCM_PhotometricInterpretation, cells.photometric.c_str());
        if (image.components.size() > 1) {
            dataset.putAndInsertUint16(DCM_PlanarConfiguration, 0);
        }
    }
};

}  // namespace

void registerJpeg2000Codec() {
    static const Jpeg2000Codec codec;
    static const Jpeg2000Parameter whole(Jpeg2000Mode::Whole);
    static const NoSettings settings;
    DcmCodecList::registerCodec(&codec, &whole, &settings);
}

}  // namespace lucency
