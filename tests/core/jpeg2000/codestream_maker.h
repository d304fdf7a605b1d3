#pragma once

#include <QByteArray>
#include <openjpeg.h>

#include <algorithm>
#include <cstdint>
#include <vector>

namespace lucency::testing {

/// How a made codestream is coded.
struct MadeCodestream {
    int rows = 40;
    int columns = 56;
    int components = 1;
    int precision = 12;
    bool is_signed = false;
    bool colour_transform = false;
    bool irreversible = false;  ///< 9-7 wavelet, a tenth of the size
    bool wrapped = false;       ///< in a JP2 file
    int tile = 0;               ///< side of a tile, 0 for one tile
    int chroma_step = 1;        ///< subsampling of all components but the first
};

/// Samples of component `c`, row by row: a ramp that no two neighbours share.
inline std::vector<std::int32_t> madeComponent(const MadeCodestream& made, int c) {
    const int step = c == 0 ? 1 : made.chroma_step;
    const int rows = (made.rows + step - 1) / step, columns = (made.columns + step - 1) / step;
    const int range = 1 << made.precision;
    std::vector<std::int32_t> samples;
    for (int row = 0; row < rows; ++row) {
        for (int column = 0; column < columns; ++column) {
            const int value = (row * 37 + column * 11 + c * 50) % range;
            samples.push_back(made.is_signed ? value - range / 2 : value);
        }
    }
    return samples;
}

/// The codestream that OpenJPEG's encoder makes of these samples.
inline QByteArray encodeJpeg2000(const MadeCodestream& made,
                                 const std::vector<std::vector<std::int32_t>>& components) {
    std::vector<opj_image_cmptparm_t> parameters(components.size());
    for (std::size_t c = 0; c < components.size(); ++c) {
        const int step = c == 0 ? 1 : made.chroma_step;
        opj_image_cmptparm_t& one = parameters[c];
        one = {};
        one.dx = one.dy = static_cast<OPJ_UINT32>(step);
        one.w = static_cast<OPJ_UINT32>((made.columns + step - 1) / step);
        one.h = static_cast<OPJ_UINT32>((made.rows + step - 1) / step);
        one.prec = static_cast<OPJ_UINT32>(made.precision);
        one.sgnd = made.is_signed ? 1 : 0;
    }
    opj_image_t* image =
        opj_image_create(static_cast<OPJ_UINT32>(components.size()), parameters.data(),
                         components.size() == 3 ? OPJ_CLRSPC_SRGB : OPJ_CLRSPC_GRAY);
    image->x1 = static_cast<OPJ_UINT32>(made.columns);
    image->y1 = static_cast<OPJ_UINT32>(made.rows);
    for (std::size_t c = 0; c < components.size(); ++c) {
        std::copy(components[c].begin(), components[c].end(), image->comps[c].data);
    }
    opj_cparameters_t coding;
    opj_set_default_encoder_parameters(&coding);
    coding.tcp_numlayers = 1;
    coding.cp_disto_alloc = 1;
    coding.tcp_rates[0] = made.irreversible ? 10 : 0;
    coding.irreversible = made.irreversible ? 1 : 0;
    coding.tcp_mct = made.colour_transform ? 1 : 0;
    coding.numresolution = 4;
    if (made.tile > 0) {
        coding.tile_size_on = OPJ_TRUE;
        coding.cp_tdx = coding.cp_tdy = made.tile;
    }
    opj_codec_t* codec = opj_create_compress(made.wrapped ? OPJ_CODEC_JP2 : OPJ_CODEC_J2K);
    opj_stream_t* stream = opj_stream_default_create(OPJ_FALSE);
    struct Sink {
        QByteArray bytes;
        qsizetype at = 0;
    } sink;
    opj_stream_set_user_data(stream, &sink, nullptr);
    opj_stream_set_write_function(stream, [](void* buffer, OPJ_SIZE_T size, void* user) {
        auto& out = *static_cast<Sink*>(user);
        const auto count = static_cast<qsizetype>(size);
        out.bytes.resize(std::max(out.bytes.size(), out.at + count));
        std::copy_n(static_cast<const char*>(buffer), count, out.bytes.data() + out.at);
        out.at += count;
        return size;
    });
    opj_stream_set_seek_function(stream, [](OPJ_OFF_T position, void* user) -> OPJ_BOOL {
        static_cast<Sink*>(user)->at = static_cast<qsizetype>(position);
        return OPJ_TRUE;
    });
    opj_stream_set_skip_function(stream, [](OPJ_OFF_T size, void* user) -> OPJ_OFF_T {
        static_cast<Sink*>(user)->at += static_cast<qsizetype>(size);
        return size;
    });
    const bool done = opj_setup_encoder(codec, &coding, image) != OPJ_FALSE &&
                      opj_start_compress(codec, image, stream) != OPJ_FALSE &&
                      opj_encode(codec, stream) != OPJ_FALSE &&
                      opj_end_compress(codec, stream) != OPJ_FALSE;
    opj_stream_destroy(stream);
    opj_destroy_codec(codec);
    opj_image_destroy(image);
    return done ? sink.bytes : QByteArray();
}

inline QByteArray encodeJpeg2000(const MadeCodestream& made) {
    std::vector<std::vector<std::int32_t>> components;
    for (int c = 0; c < made.components; ++c) {
        components.push_back(madeComponent(made, c));
    }
    return encodeJpeg2000(made, components);
}

}  // namespace lucency::testing
