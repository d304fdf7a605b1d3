#include "core/film/film_format.h"

#include <QtEndian>

namespace lucency {

namespace {

/// Whether the bytes begin with a DICOM data element (PS3.5 7.1) of group 0002 or 0008, explicit or
/// implicit, in either byte order.
bool beginsWithElement(const QByteArray& bytes) {
    constexpr qsizetype header = 8;
    if (bytes.size() < header) {
        return false;
    }
    const char* data = bytes.constData();
    const auto begins = [&](std::uint16_t group, std::uint16_t element, std::uint32_t length) {
        if ((group != 0x0002 && group != 0x0008) || element > 0x0100) {
            return false;
        }
        const auto is_letter = [](char c) { return c >= 'A' && c <= 'Z'; };
        return (is_letter(data[4]) && is_letter(data[5])) ||
               (length <= 1024 && header + static_cast<qsizetype>(length) <= bytes.size());
    };
    return begins(qFromLittleEndian<std::uint16_t>(data),
                  qFromLittleEndian<std::uint16_t>(data + 2),
                  qFromLittleEndian<std::uint32_t>(data + 4)) ||
           begins(qFromBigEndian<std::uint16_t>(data), qFromBigEndian<std::uint16_t>(data + 2),
                  qFromBigEndian<std::uint32_t>(data + 4));
}

}  // namespace

std::optional<FilmFormat> detectFormat(const QByteArray& bytes) {
    constexpr qsizetype preamble = 128;
    // First, because a preamble may well be the header of a TIFF.
    if (bytes.mid(preamble, 4) == "DICM") {
        return FilmFormat::Dicom;
    }
    if (bytes.startsWith("\xff\xd8\xff")) {
        return FilmFormat::Jpeg;
    }
    if (bytes.startsWith("\x89PNG\r\n\x1a\n")) {
        return FilmFormat::Png;
    }
    // 42 is classic TIFF, 43 BigTIFF.
    for (const QByteArrayView magic : {QByteArrayView("II*\0", 4), QByteArrayView("MM\0*", 4),
                                       QByteArrayView("II+\0", 4), QByteArrayView("MM\0+", 4)}) {
        if (bytes.startsWith(magic)) {
            return FilmFormat::Tiff;
        }
    }
    return beginsWithElement(bytes) ? std::optional(FilmFormat::Dicom) : std::nullopt;
}

}  // namespace lucency
