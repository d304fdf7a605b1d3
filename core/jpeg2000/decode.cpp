#include "core/jpeg2000/header.h"

#include <openjpeg.h>

#include <algorithm>
#include <cstring>

namespace lucency {

namespace {

/// OpenJPEG's handles are all void pointers, so each has its own way out.
template <auto destroy>
struct Destroy {
    template <typename Handle>
    void operator()(Handle* handle) const {
        destroy(handle);
    }
};

/// Bytes in memory as OpenJPEG reads a file.
struct Source {
    std::span<const std::uint8_t> bytes;
    std::size_t at = 0;

    static OPJ_SIZE_T read(void* buffer, OPJ_SIZE_T size, void* user) {
        auto& source = *static_cast<Source*>(user);
        const std::size_t count = std::min(size, source.bytes.size() - source.at);
        if (count == 0) {
            return static_cast<OPJ_SIZE_T>(-1);
        }
        std::memcpy(buffer, source.bytes.data() + source.at, count);
        source.at += count;
        return count;
    }
    static OPJ_OFF_T skip(OPJ_OFF_T size, void* user) {
        auto& source = *static_cast<Source*>(user);
        const auto rest = static_cast<OPJ_OFF_T>(source.bytes.size() - source.at);
        const OPJ_OFF_T count = std::clamp<OPJ_OFF_T>(size, 0, rest);
        source.at += static_cast<std::size_t>(count);
        return count;
    }
    static OPJ_BOOL seek(OPJ_OFF_T position, void* user) {
        auto& source = *static_cast<Source*>(user);
        if (position < 0 || static_cast<std::size_t>(position) > source.bytes.size()) {
            return OPJ_FALSE;
        }
        source.at = static_cast<std::size_t>(position);
        return OPJ_TRUE;
    }
};

void keepMessage(const char* message, void* user) {
    auto& kept = *static_cast<QString*>(user);
    if (kept.isEmpty()) {
        kept = QString::fromLatin1(message).trimmed();
    }
}

void ignoreMessage(const char*, void*) {}

}  // namespace

Result<Jpeg2000Image> decodeJpeg2000(std::span<const std::uint8_t> bytes, Jpeg2000Mode mode) {
    const Result<Jpeg2000Header> header = readJpeg2000Header(bytes);
    if (!header) {
        return header.error();
    }
    Source source{jpeg2000Codestream(bytes)};
    const std::unique_ptr<opj_stream_t, Destroy<opj_stream_destroy>> stream(
        opj_stream_default_create(OPJ_TRUE));
    const std::unique_ptr<opj_codec_t, Destroy<opj_destroy_codec>> codec(
        opj_create_decompress(OPJ_CODEC_J2K));
    if (!stream || !codec) {
        return {ErrorCode::OutOfMemory, {}};
    }
    opj_stream_set_user_data(stream.get(), &source, nullptr);
    opj_stream_set_user_data_length(stream.get(), source.bytes.size());
    opj_stream_set_read_function(stream.get(), &Source::read);
    opj_stream_set_skip_function(stream.get(), &Source::skip);
    opj_stream_set_seek_function(stream.get(), &Source::seek);

    QString complaint;
    opj_set_info_handler(codec.get(), &ignoreMessage, nullptr);
    opj_set_warning_handler(codec.get(), &ignoreMessage, nullptr);
    opj_set_error_handler(codec.get(), &keepMessage, &complaint);
    opj_dparameters_t parameters;
    opj_set_default_decoder_parameters(&parameters);
    constexpr std::size_t worth_a_thread = 512 * 512;
    opj_image_t* made = nullptr;
    bool done = opj_setup_decoder(codec.get(), &parameters) != OPJ_FALSE &&
                opj_decoder_set_strict_mode(codec.get(), mode == Jpeg2000Mode::Whole) != OPJ_FALSE;
    if (header->samples() >= worth_a_thread && opj_has_thread_support() != OPJ_FALSE) {
        opj_codec_set_threads(codec.get(), 2);
    }
    done = done && opj_read_header(stream.get(), codec.get(), &made) != OPJ_FALSE;
    const std::shared_ptr<opj_image_t> image(made, &opj_image_destroy);
    done = done && opj_decode(codec.get(), stream.get(), image.get()) != OPJ_FALSE;
    // What comes after the last tile may be missing where the tiles are whole.
    if (!done) {
        return {ErrorCode::DamagedFile, QStringLiteral("JPEG 2000: ") + complaint};
    }
    Jpeg2000Image decoded{*header, {}, image};
    for (OPJ_UINT32 i = 0; i < image->numcomps; ++i) {
        const opj_image_comp_t& component = image->comps[i];
        const std::size_t count = std::size_t{component.w} * component.h;
        if (component.data == nullptr || count == 0) {
            return {ErrorCode::DamagedFile, QStringLiteral("JPEG 2000: a channel is missing")};
        }
        decoded.components.push_back({{component.data, count},
                                      static_cast<int>(component.h),
                                      static_cast<int>(component.w),
                                      static_cast<int>(component.dy),
                                      static_cast<int>(component.dx)});
    }
    return decoded;
}

}  // namespace lucency
