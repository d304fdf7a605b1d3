#pragma once

#include <QByteArray>
#include <openjpeg.h>

#include <cstdint>
#include <cstring>
#include <memory>
#include <span>

namespace lucency::testing {

/// What a made codestream is like.
struct MadeCodestream {
    int rows = 24;
    int columns = 24;
    int components = 1;
    int precision = 12;
    bool is_signed = false;
    bool colour_transform = false;  ///< of three components
    bool lossless = true;           ///< else a rate of 10
    bool in_jp2 = false;            ///< wrapped in a file
};

namespace jpeg2000_maker {

struct Sink {
    QByteArray bytes;
    qsizetype at = 0;

    static OPJ_SIZE_T write(void* data, OPJ_SIZE_T size, void* user) {
        auto& sink = *static_cast<Sink*>(user);
        const auto count = static_cast<qsizetype>(size);
        if (sink.at + count > sink.bytes.size()) {
            sink.bytes.resize(sink.at + count);
        }
        std::memcpy(sink.bytes.data() + sink.at, data, size);
        sink.at += count;
        return size;
    }
    static OPJ_OFF_T skip(OPJ_OFF_T size, void* user) {
        static_cast<Sink*>(user)->at += size;
        return size;
    }
    static OPJ_BOOL seek(OPJ_OFF_T position, void* user) {
        static_cast<Sink*>(user)->at = position;
        return OPJ_TRUE;
    }
};

}  // namespace jpeg2000_maker

/// A JPEG 2000 codestream of `samples` (component after component, row by row) by OpenJPEG; empty
/// where it cannot be made.
inline QByteArray encodeJpeg2000(const MadeCodestream& made,
                                 std::span<const std::int32_t> samples) {
    using jpeg2000_maker::Sink;
    opj_cparameters_t parameters;
    opj_set_default_encoder_parameters(&parameters);
    parameters.tcp_numlayers = 1;
    parameters.cp_disto_alloc = 1;
    parameters.tcp_rates[0] = made.lossless ? 0 : 10;
    parameters.irreversible = made.lossless ? 0 : 1;
    parameters.tcp_mct = made.colour_transform ? 1 : 0;
    for (int side = made.rows < made.columns ? made.rows : made.columns;
         parameters.numresolution > 1 && side >> (parameters.numresolution - 1) == 0;) {
        --parameters.numresolution;
    }
    std::vector<opj_image_cmptparm_t> components(static_cast<std::size_t>(made.components));
    for (opj_image_cmptparm_t& component : components) {
        component = {};
        component.dx = component.dy = 1;
        component.w = static_cast<OPJ_UINT32>(made.columns);
        component.h = static_cast<OPJ_UINT32>(made.rows);
        component.prec = static_cast<OPJ_UINT32>(made.precision);
        component.sgnd = made.is_signed ? 1 : 0;
    }
    const std::unique_ptr<opj_image_t, void (*)(opj_image_t*)> image(
        opj_image_create(static_cast<OPJ_UINT32>(made.components), components.data(),
                         made.components == 3 ? OPJ_CLRSPC_SRGB : OPJ_CLRSPC_GRAY),
        &opj_image_destroy);
    image->x1 = static_cast<OPJ_UINT32>(made.columns);
    image->y1 = static_cast<OPJ_UINT32>(made.rows);
    const std::size_t pixels =
        static_cast<std::size_t>(made.rows) * static_cast<std::size_t>(made.columns);
    for (std::size_t i = 0; i < components.size(); ++i) {
        std::memcpy(image->comps[i].data, samples.data() + i * pixels,
                    pixels * sizeof(std::int32_t));
    }
    Sink sink;
    const std::unique_ptr<opj_stream_t, void (*)(opj_stream_t*)> stream(
        opj_stream_default_create(OPJ_FALSE), [](opj_stream_t* s) { opj_stream_destroy(s); });
    opj_stream_set_user_data(stream.get(), &sink, nullptr);
    opj_stream_set_write_function(stream.get(), &Sink::write);
    opj_stream_set_skip_function(stream.get(), &Sink::skip);
    opj_stream_set_seek_function(stream.get(), &Sink::seek);
    const std::unique_ptr<opj_codec_t, void (*)(opj_codec_t*)> codec(
        opj_create_compress(made.in_jp2 ? OPJ_CODEC_JP2 : OPJ_CODEC_J2K),
        [](opj_codec_t* c) { opj_destroy_codec(c); });
    const bool done = opj_setup_encoder(codec.get(), &parameters, image.get()) != OPJ_FALSE &&
                      opj_start_compress(codec.get(), image.get(), stream.get()) != OPJ_FALSE &&
                      opj_encode(codec.get(), stream.get()) != OPJ_FALSE &&
                      opj_end_compress(codec.get(), stream.get()) != OPJ_FALSE;
    return done ? sink.bytes : QByteArray();
}

}  // namespace lucency::testing
