// libjpeg itself rather than OpenCV's or Qt's reader: both fill what is missing of a truncated file
// with gray and say nothing; here the library's warnings are heard.
#include "core/film/raster/formats.h"

#include <csetjmp>
#include <cstdio>
#include <jerror.h>
#include <jpeglib.h>

namespace lucency {
namespace {

constexpr int most_scans = 500;  // a progressive file has about ten

struct JpegFile {
    jpeg_decompress_struct info{};
    jpeg_error_mgr errors{};
    jpeg_progress_mgr progress{};
    std::jmp_buf jump{};
    char message[JMSG_LENGTH_MAX] = {};
    bool incomplete = false;
    bool extra_data = false;

    explicit JpegFile(const QByteArray& bytes);
    JpegFile(const JpegFile&) = delete;
    JpegFile& operator=(const JpegFile&) = delete;
    ~JpegFile() { jpeg_destroy_decompress(&info); }

    // Both return false where libjpeg gave up. It does so by longjmp, so neither makes an object
    // that wants destroying.
    bool readHeader();
    bool decode(GrayRows& rows, JSAMPLE* row);

    Error error() const;

private:
    const QByteArray& bytes_;
};

[[noreturn]] void giveUp(j_common_ptr info) {
    auto* file = static_cast<JpegFile*>(info->client_data);
    (*info->err->format_message)(info, file->message);
    std::longjmp(file->jump, 1);
}

void hear(j_common_ptr info, int level) {
    if (level >= 0) {
        return;
    }
    auto* file = static_cast<JpegFile*>(info->client_data);
    switch (info->err->msg_code) {
        case JWRN_EXTRANEOUS_DATA:
            file->extra_data = true;
            break;
        case JWRN_ADOBE_XFORM:
        case JWRN_BOGUS_ICC:
        case JWRN_JFIF_MAJOR:
            break;  // about the headers alone
        default:
            if (!file->incomplete) {
                (*info->err->format_message)(info, file->message);
            }
            file->incomplete = true;
    }
}

void countScans(j_common_ptr info) {
    const auto* file = static_cast<JpegFile*>(info->client_data);
    if (file->info.input_scan_number > most_scans) {
        ERREXIT1(info, JERR_BAD_PROGRESSION, file->info.input_scan_number);
    }
}

JpegFile::JpegFile(const QByteArray& bytes) : bytes_(bytes) {
    info.err = jpeg_std_error(&errors);
    info.client_data = this;
    errors.error_exit = giveUp;
    errors.emit_message = hear;
    progress.progress_monitor = countScans;
}

bool JpegFile::readHeader() {
    if (setjmp(jump) != 0) {
        return false;
    }
    jpeg_create_decompress(&info);
    info.progress = &progress;
    jpeg_mem_src(&info, reinterpret_cast<const unsigned char*>(bytes_.constData()),
                 static_cast<unsigned long>(bytes_.size()));
    jpeg_save_markers(&info, JPEG_COM, 0xFFFF);
    jpeg_save_markers(&info, JPEG_APP0 + 1, 0xFFFF);
    jpeg_read_header(&info, TRUE);
    return true;
}

// An Adobe file holds CMYK inverted, others hold it straight.
void cmykToRgb(JSAMPLE* row, unsigned width, bool inverted) {
    for (unsigned x = 0; x < width; ++x) {
        const JSAMPLE* cmyk = row + 4 * x;
        const unsigned flip = inverted ? 0 : 255;
        const unsigned black = cmyk[3] ^ flip;
        const unsigned rgb[3] = {cmyk[0] ^ flip, cmyk[1] ^ flip, cmyk[2] ^ flip};
        for (unsigned channel = 0; channel < 3; ++channel) {
            row[3 * x + channel] = static_cast<JSAMPLE>((rgb[channel] * black + 127) / 255);
        }
    }
}

bool JpegFile::decode(GrayRows& rows, JSAMPLE* row) {
    if (setjmp(jump) != 0) {
        return false;
    }
    const int channels = info.num_components;
    info.out_color_space = channels == 1 ? JCS_GRAYSCALE : channels == 4 ? JCS_CMYK : JCS_RGB;
    info.dct_method = JDCT_ISLOW;
    jpeg_start_decompress(&info);
    while (info.output_scanline < info.output_height) {
        jpeg_read_scanlines(&info, &row, 1);
        if (channels == 4) {
            cmykToRgb(row, info.output_width, info.saw_Adobe_marker);
        }
        rows.add(row, channels == 1 ? 1 : 3, false);
    }
    jpeg_finish_decompress(&info);
    return true;
}

Error JpegFile::error() const {
    const QString detail = QStringLiteral("JPEG: ") + QString::fromLatin1(message);
    switch (errors.msg_code) {
        case JERR_OUT_OF_MEMORY:
            return {ErrorCode::OutOfMemory, detail};
        case JERR_BAD_PRECISION:
        case JERR_SOF_UNSUPPORTED:
        case JERR_ARITH_NOTIMPL:
        case JERR_NOT_COMPILED:
        case JERR_CONVERSION_NOTIMPL:
        case JERR_CCIR601_NOTIMPL:
            return {ErrorCode::UnsupportedPixelFormat, detail};
        default:
            return {ErrorCode::DamagedFile, detail};
    }
}

QByteArray markerData(const jpeg_marker_struct* marker) {
    return {reinterpret_cast<const char*>(marker->data),
            static_cast<qsizetype>(marker->data_length)};
}

}  // namespace

Result<RasterHeader> jpegHeader(const QByteArray& bytes) {
    JpegFile file(bytes);
    if (!file.readHeader()) {
        return file.error();
    }
    const jpeg_decompress_struct& info = file.info;
    RasterHeader header;
    header.rows = info.image_height;
    header.columns = info.image_width;
    header.channels = info.num_components;
    header.photometric =
        info.num_components == 1 ? QStringLiteral("MONOCHROME2") : QStringLiteral("RGB");
    header.encoding =
        info.progressive_mode ? QStringLiteral("progressive") : QStringLiteral("sequential");
    for (const auto* marker = info.marker_list; marker != nullptr; marker = marker->next) {
        const QByteArray data = markerData(marker);
        if (marker->marker == JPEG_COM) {
            header.texts << QString::fromUtf8(data);
        } else if (data.startsWith(QByteArray("Exif\0\0", 6))) {
            header.orientation = exifOrientation(data.mid(6));
        }
    }
    if (header.channels != 1 && header.channels != 3 && header.channels != 4) {
        return {ErrorCode::UnsupportedPixelFormat,
                QStringLiteral("JPEG: %1 components").arg(header.channels)};
    }
    // Huffman codes spend at least one bit on each block of 8x8.
    const std::int64_t blocks = ((header.rows + 7) / 8) * ((header.columns + 7) / 8);
    header.complete = info.arith_code || blocks <= std::int64_t{8} * bytes.size();
    return header;
}

Result<void> decodeJpeg(const QByteArray& bytes, GrayRows& rows) {
    JpegFile file(bytes);
    if (!file.readHeader()) {
        return file.error();
    }
    std::vector<JSAMPLE> row(std::size_t{4} * file.info.image_width);
    if (!file.decode(rows, row.data())) {
        return file.error();
    }
    if (file.incomplete) {
        return {ErrorCode::DamagedFile,
                QStringLiteral("JPEG: ") + QString::fromLatin1(file.message)};
    }
    rows.extra_data = file.extra_data;
    return {};
}

}  // namespace lucency
