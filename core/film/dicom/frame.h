#pragma once

// DCMTK's part of the room: included by this folder alone.

#include "core/film/dicom/dataset.h"

namespace lucency {

/// The Image Pixel Module (PS3.3 C.7.6.3) as far as it says how pixel data is laid out.
struct PixelLayout {
    int rows = 0;
    int columns = 0;
    int samples = 1;
    int allocated = 8;  ///< bits of a cell, 1 to 16 or 32
    int stored = 8;     ///< bits of a value, 1 to `allocated`
    int high = 7;       ///< the value's highest bit in its cell
    bool is_signed = false;
    bool planar = false;       ///< one plane a channel, instead of one pixel after another
    bool half_chroma = false;  ///< Y Y Cb Cr: two pixels share their colour
    QString photometric;

    std::size_t pixels() const {
        return static_cast<std::size_t>(rows) * static_cast<std::size_t>(columns);
    }
    /// Cells of one frame, and the bits and bytes they take, packed.
    std::size_t cells() const {
        return pixels() * static_cast<std::size_t>(half_chroma ? 2 : samples);
    }
    std::size_t bits() const { return cells() * static_cast<std::size_t>(allocated); }
    std::size_t bytes() const { return (bits() + 7) / 8; }
};

/// Errors: MissingAttribute, UnsupportedPixelFormat, DamagedFile (values that contradict each
/// other), TooLarge.
Result<PixelLayout> readLayout(DcmItem& dataset, const ReadLimits& limits);

/// One frame, uncompressed: little-endian cells, one after another without padding.
struct DicomFrame {
    PixelLayout layout;                   ///< as it is after decompression
    std::unique_ptr<DcmDataset> decoded;  ///< owns the bytes where they were compressed
    std::vector<std::uint8_t> swapped;    ///< owns them where they were put in order here
    std::span<const std::uint8_t> bytes;  ///< from the one on in which the frame begins
    int first_bit = 0;                    ///< of the frame in its first byte
    int rows = 0;          ///< that are there, from the top; the rest of `bytes` is of no use
    double present = 1;    ///< share of the frame's data that is in the file
    bool damaged = false;  ///< not all that is there could be decoded
};

/// The frame with that number, counted from 0. Where a file ends too early or its last part cannot
/// be decoded, the part that is there, if it is an eighth of the frame at least. Sizes are checked
/// against the data before anything is decompressed. Errors: NotAnImage, DamagedFile,
/// InvalidArgument (no such frame), UnsupportedTransferSyntax, UnsupportedPixelFormat, and those of
/// readLayout.
Result<DicomFrame> readFrame(const DicomFile& dicom, int frames, int frame,
                             const ReadLimits& limits);

}  // namespace lucency
